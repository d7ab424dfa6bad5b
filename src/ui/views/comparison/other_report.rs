//! The box for the report that the one on the page is compared with.

use web_sys::HtmlTextAreaElement;
use yew::{Callback, Html, InputEvent, Properties, SubmitEvent, TargetCast, component, html};

use crate::ui::{
    browser::{dom, file_picker},
    i18n::Lang,
    model::{
        action::{Action, ComparisonAction, dispatches},
        comparison::{ComparisonPhase, ComparisonState},
        element_id,
        file_intake::MIN_AUTO_ANALYZE_CHARS,
    },
};

/// Props of [`OtherReport`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The state of the comparison.
    pub comparison: ComparisonState,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// The box for the other report.
#[component]
pub(crate) fn OtherReport(props: &Props) -> Html {
    let Props { comparison, lang, on_action } = props;
    let (words, page) = (lang.comparison(), lang.page());
    let is_busy = comparison.phase.is_busy();
    let onsubmit = {
        let (on_action, text) = (on_action.clone(), comparison.other.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let standing = dom::text_area(element_id::OTHER_REPORT).map(|area| area.value().into());
            let text = standing.unwrap_or_else(|| text.clone());
            on_action.emit(Action::Compare(ComparisonAction::Begin(text)));
        })
    };
    html! {
        <main class="gc-start gc-other" data-gc="other-report">
            <h1>{words.title}</h1>
            <form {onsubmit}>
                <label for={element_id::OTHER_REPORT}>{words.ask}</label>
                <textarea id={element_id::OTHER_REPORT} data-gc="other" lang="zh-CN" spellcheck="false" autocomplete="off"
                    placeholder={words.ask_hint} value={comparison.other.clone()} oninput={typing(props)}
                    aria-describedby="other-says" />
                <div class="gc-start__row">
                    <button type="submit" class="gc-button gc-button--main" data-gc="compare-begin"
                        aria-disabled={is_busy.then_some("true")}>{if is_busy { words.reading } else { words.begin }}</button>
                    if let ComparisonPhase::Busy { steps, .. } = comparison.phase {
                        <progress class="gc-start__progress" aria-label={words.reading}
                            max={crate::analyze::STEPS.to_string()} value={steps.to_string()} />
                        <button type="button" class="gc-button" data-gc="compare-cancel"
                            onclick={dispatches(on_action, Action::Compare(ComparisonAction::Cancel))}>{page.cancel}</button>
                    }
                    <button type="button" class="gc-button" data-gc="compare-open"
                        onclick={Callback::from(|_| file_picker::pick_files())}>{page.open_file}</button>
                    <button type="button" class="gc-button" data-gc="compare-leave"
                        onclick={dispatches(on_action, Action::Compare(ComparisonAction::Show(false)))}>{words.leave}</button>
                </div>
                <p class="gc-start__says" id="other-says" role="status">{status(comparison, *lang)}</p>
                <p class="gc-start__promise"><b>{page.promise_1}</b>{page.promise_2}</p>
                <p>{words.about}</p>
            </form>
        </main>
    }
}

/// What keeps the comparison from being there.
fn status(comparison: &ComparisonState, lang: Lang) -> &'static str {
    let (words, page) = (lang.comparison(), lang.page());
    match comparison.phase {
        ComparisonPhase::Empty => words.empty,
        ComparisonPhase::TooLong => page.too_long,
        ComparisonPhase::Failed(_) => words.failed,
        ComparisonPhase::Busy { long: true, .. } => page.long_reading,
        ComparisonPhase::Open
        | ComparisonPhase::Busy { .. }
        | ComparisonPhase::Done
        | ComparisonPhase::Relinking => "",
    }
}

/// Takes what is typed into the box; a pasted report is compared at once.
fn typing(props: &Props) -> Callback<InputEvent> {
    let takes = props.comparison.other.trim().is_empty() || props.comparison.phase.is_busy();
    props.on_action.reform(move |event: InputEvent| {
        let area = event.target_dyn_into::<HtmlTextAreaElement>();
        let text = area.map(|area| area.value()).unwrap_or_default();
        let at_once = takes
            && dom::is_pasted(&event)
            && text.chars().nth(MIN_AUTO_ANALYZE_CHARS - 1).is_some();
        let action = if at_once { ComparisonAction::Begin } else { ComparisonAction::Type };
        Action::Compare(action(text.into()))
    })
}
