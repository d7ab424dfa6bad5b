//! The start screen: the paste box, what happens with the text, and an example.

use web_sys::{HtmlTextAreaElement, InputEvent};
use yew::{
    AttrValue, Callback, Html, KeyboardEvent, Properties, SubmitEvent, TargetCast, component, html,
};

use crate::ui::{
    browser::dom,
    format::quantity_label,
    i18n::{Lang, fill},
    model::{
        action::{Action, PageAction, ReportAction, dispatches},
        element_id,
        file_intake::{FileState, MIN_AUTO_ANALYZE_CHARS},
        page_state::StartPhase,
        preferences::Preferences,
        state::{LONG, TOO_LONG},
    },
    views::{
        common::{checkbox, download_links::elsewhere},
        start::{analysis_failure, example::Example, file_offer, linked_report},
    },
};

/// Props of [`StartScreen`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The text of the paste box.
    pub text: AttrValue,
    /// The fragment of the link by which the page was opened, until its report is there.
    pub link: AttrValue,
    /// Whether the text is being analyzed, or why it was not.
    pub start: StartPhase,
    /// Whether clearing can be undone.
    pub cleared: bool,
    /// Whether there is a report to go back to.
    pub kept: bool,
    /// Files that are offered or being opened.
    pub files: FileState,
    /// The language of the interface, and how long the text is kept.
    pub preferences: Preferences,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
    /// Called to remove the draft from the browser.
    pub on_forget: Callback<()>,
}

/// The start screen.
#[component]
pub(crate) fn StartScreen(props: &Props) -> Html {
    let Props { text, start, files, preferences, on_action, .. } = props;
    let lang = &preferences.lang;
    let page = lang.page();
    let oninput = typing(props);
    let analyze = {
        let (on_action, text) = (on_action.clone(), text.clone());
        // The present text of the box is analyzed, even if a program put it there without an event.
        move || {
            on_action.emit(Action::Report(ReportAction::Analyze(
                standing().unwrap_or_else(|| text.clone()),
            )));
        }
    };
    let onsubmit = {
        let analyze = analyze.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            analyze();
        })
    };
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
            event.prevent_default();
            analyze();
        }
    });
    html! {
        <main class="gc-start">
            <section class="gc-start__paste" aria-labelledby="start-title">
                <h1 id="start-title">{page.start_title_1}<br />{page.start_title_2}</h1>
                {linked_report::view(&props.link, *lang)}
                <form {onsubmit}>
                    <label for={element_id::PASTE} class="gc-sr">{page.paste_label}</label>
                    <textarea id={element_id::PASTE} data-gc="paste" lang="zh-CN" spellcheck="false" autocomplete="off"
                        placeholder={page.paste_hint} value={text} {oninput} {onkeydown}
                        aria-describedby="paste-says" />
                    {buttons(props)}
                    <p class="gc-start__says" id="paste-says" role="status">{status_text(text, *start, *lang)}</p>
                    {file_offer::view(files, *lang, on_action)}
                    if let StartPhase::Failed(why) = start {
                        {analysis_failure::view(*why, text, *lang, on_action)}
                    }
                </form>
                {promise(props)}
                {elsewhere(*lang)}
            </section>
            <Example lang={*lang} />
        </main>
    }
}

/// Takes what is typed into the box; a pasted report is analyzed at once.
fn typing(props: &Props) -> Callback<InputEvent> {
    // A report pasted while another one is being analyzed replaces it.
    let takes = props.text.trim().is_empty() || props.start.is_busy();
    let on_action = props.on_action.clone();
    Callback::from(move |event: InputEvent| {
        let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() else { return };
        let text: AttrValue = area.value().into();
        let at_once = takes
            && dom::is_pasted(&event)
            && text.chars().nth(MIN_AUTO_ANALYZE_CHARS - 1).is_some();
        on_action.emit(if at_once {
            Action::Report(ReportAction::Analyze(text))
        } else {
            Action::Report(ReportAction::Type(text))
        });
    })
}

/// The buttons under the box, and the progress of the analysis.
fn buttons(props: &Props) -> Html {
    let Props { text, start, cleared, kept, preferences, on_action, .. } = props;
    let page = preferences.lang.page();
    let sample = dispatches(on_action, Action::Report(ReportAction::Analyze(crate::SAMPLE.into())));
    html! {
        <div class="gc-start__row">
            <button type="submit" class="gc-button gc-button--main" data-gc="analyze"
                aria-disabled={start.is_busy().then_some("true")}>
                {if start.is_busy() { page.reading } else { page.analyze }}</button>
            if let StartPhase::Busy { steps, .. } = start {
                <progress class="gc-start__progress" aria-label={page.reading}
                    max={crate::analyze::STEPS.to_string()} value={steps.to_string()} />
                <button type="button" class="gc-button" data-gc="cancel"
                    onclick={dispatches(on_action, Action::Report(ReportAction::Cancel))}>{page.cancel}</button>
            }
            {file_offer::button(preferences.lang)}
            <button type="button" class="gc-button" data-gc="sample" onclick={sample}>
                {page.sample}</button>
            if *kept {
                <button type="button" class="gc-button" data-gc="back"
                    onclick={dispatches(on_action, Action::Report(ReportAction::BackToReport))}>{page.back}</button>
            }
            if !text.is_empty() {
                <button type="button" class="gc-button" data-gc="clear"
                    onclick={dispatches(on_action, Action::Report(ReportAction::Clear))}>{page.clear}</button>
            }
            if *cleared {
                <button type="button" class="gc-button" data-gc="undo"
                    onclick={dispatches(on_action, Action::Report(ReportAction::RestoreCleared))}>{page.undo}</button>
            }
        </div>
    }
}

/// What happens with the text, and how long the browser keeps it.
fn promise(props: &Props) -> Html {
    let Props { preferences, on_action, on_forget, .. } = props;
    let lang = preferences.lang;
    let page = lang.page();
    html! {
        <>
            <p class="gc-start__promise">
                <b>{page.promise_1}</b>{page.promise_2}
                <span class="gc-start__kept">
                    {if preferences.persist { page.promise_kept } else { page.promise_tab }}
                    <span class="gc-start__stop">
                        <button type="button" class="gc-link" data-gc="forget"
                            onclick={on_forget.reform(|_| ())}>{page.forget}</button>
                        {if lang == Lang::Zh { "。" } else { "." }}
                    </span>
                </span>
            </p>
            // CSS shows the sentence that fits: guard.js sets the state of storage as an attribute of the root element.
            <p class="gc-start__storage gc-start__storage--refused">{page.storage_refused}</p>
            <p class="gc-start__storage gc-start__storage--full">{page.storage_full}</p>
            <p class="gc-start__storage gc-start__storage--mended">{page.storage_mended}</p>
            {checkbox::checkbox("keep", page.keep, preferences.persist, on_action.reform({
                let preferences = *preferences;
                move |keep| Action::Page(PageAction::SetPreferences(Preferences { persist: keep, ..preferences }))
            }))}
        </>
    }
}

/// The present text of the paste box.
fn standing() -> Option<AttrValue> {
    Some(dom::text_area(element_id::PASTE)?.value().into())
}

/// The number of characters, and why they are not being analyzed.
fn status_text(text: &str, start: StartPhase, lang: Lang) -> String {
    let messages = lang.messages();
    let page = lang.page();
    match start {
        StartPhase::Empty => return page.nothing_pasted.to_owned(),
        StartPhase::Forgotten => return page.forgotten.to_owned(),
        _ if text.is_empty() => return String::new(),
        _ => {}
    }
    let characters = text.chars().count();
    let counted = fill(messages.characters, &[&quantity_label::group_thousands(characters)]);
    let stop = if lang == Lang::Zh { "。" } else { ". " };
    if characters > TOO_LONG {
        format!("{counted}{stop}{}", page.too_long)
    } else if let StartPhase::Busy { long: true, .. } = start {
        format!("{counted}{stop}{}", page.long_reading)
    } else if characters > LONG {
        format!("{counted}{stop}{}", page.long_text)
    } else {
        counted
    }
}
