//! The panel of corrections: their number, rejected cards, corrections that no longer apply, and saving and opening as a file.

use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, MouseEvent, TargetCast, html};

use crate::correct::{Correction, Edit, Orphaned, Rejected, Value};
use crate::labels;
use crate::ui::{
    i18n::{Lang, explanations, fill},
    model::{
        action::{Action, PageAction, ViewAction, dispatches},
        card_query::Selection,
        corrections::CorrectionAction,
        page_state::{FocusTarget, Pane},
        state::State,
    },
    views::{common::view_context::ViewContext, corrections::corrections_file},
};

/// The panel of corrections.
pub(crate) fn panel(context: &ViewContext, state: &State) -> Html {
    let ViewContext { report, lang, on_action } = context;
    let lang = *lang;
    let page = lang.page();
    let history = &state.corrections.history;
    let count = history.corrections().len();
    let status = match count {
        0 => page.fixes_none.to_owned(),
        some => fill(page.fixes_say, &[&some.to_string()]),
    };
    let corrected = &report.corrections;
    html! {
        <section class="gc-band gc-fixes" data-gc="fixes" aria-labelledby="fixes-title">
            <header class="gc-band__head">
                <h2 id="fixes-title">{page.fixes}</h2>
                <p>{status}</p>
                {tools(state, on_action)}
            </header>
            <div class="gc-left__body">
                if !corrected.rejected.is_empty() {
                    <section class="gc-left__group">
                        <h3>{page.fixes_rejected}<span class="gc-count">{corrected.rejected.len()}</span></h3>
                        <ul>
                            for card in corrected.rejected.iter() {
                                {rejected(context, card)}
                            }
                        </ul>
                    </section>
                }
                if !corrected.orphaned.is_empty() {
                    <section class="gc-left__group">
                        <h3>{page.fixes_lost}<span class="gc-count">{corrected.orphaned.len()}</span></h3>
                        <ul>
                            for orphaned in corrected.orphaned.iter() {
                                {orphaned_line(history.corrections(), *orphaned, lang)}
                            }
                        </ul>
                    </section>
                }
            </div>
        </section>
    }
}

fn tools(state: &State, on_action: &Callback<Action>) -> Html {
    let lang = state.preferences.lang;
    let page = lang.page();
    let history = &state.corrections.history;
    let mend = |mend: CorrectionAction| {
        dispatches(on_action, Action::Page(PageAction::Correct(mend.clone())))
    };
    let save =
        state.corrections.kept.clone().filter(|_| !history.corrections().is_empty()).map(|file| {
            let on_action = on_action.clone();
            Callback::from(move |_: MouseEvent| {
                corrections_file::save_corrections_file(&file, lang, &on_action);
            })
        });
    let open = {
        let on_action = on_action.clone();
        Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                corrections_file::open_corrections_file(&input, &on_action);
            }
        })
    };
    html! {
        <div class="gc-band__tools gc-fixes__tools">
            if history.can_undo() || history.can_redo() {
                <button type="button" class="gc-button" disabled={!history.can_undo()}
                    onclick={mend(CorrectionAction::Undo)}>{page.undo_mend}</button>
                <button type="button" class="gc-button" disabled={!history.can_redo()}
                    onclick={mend(CorrectionAction::Redo)}>{page.redo_mend}</button>
            }
            if let Some(onclick) = save {
                <button type="button" class="gc-button" data-gc="fixes-export" {onclick}>{page.fixes_export}</button>
            }
            <label class="gc-button gc-fixes__file">{page.fixes_import}
                <input type="file" accept=".json,application/json" data-gc="fixes-import" onchange={open} /></label>
        </div>
    }
}

fn rejected(context: &ViewContext, card: &Rejected) -> Html {
    let ViewContext { report, lang, on_action } = context;
    let messages = lang.messages();
    let page = lang.page();
    let restore = Correction::of_goal(&report.text, &card.goal, Edit::Restore);
    let restore = dispatches(
        on_action,
        Action::Page(PageAction::Correct(CorrectionAction::Make(vec![restore.clone()]))),
    );
    let place = report.bytes(card.goal.start, card.goal.end);
    let locate = on_action.reform(move |_: MouseEvent| {
        Action::View(ViewAction::Select(
            Selection::TextRange(place.clone()),
            FocusTarget::Mark,
            Some(Pane::Reader),
        ))
    });
    let named = |does: &str| [does, "：", &card.goal.title].concat();
    html! {
        <li class="gc-left__line" data-gc="rejected">
            <span class="gc-left__quote" lang="zh-CN"><del>{card.goal.title.clone()}</del></span>
            <span>
                <button type="button" class="gc-link" aria-label={named(messages.locate)} onclick={locate}>
                    {messages.locate}</button>{" "}
                <button type="button" class="gc-link" data-gc="restore" aria-label={named(page.restore)}
                    onclick={restore}>{page.restore}</button>
            </span>
        </li>
    }
}

fn orphaned_line(corrections: &[Correction], orphaned: Orphaned, lang: Lang) -> Html {
    let Some(correction) = corrections.get(orphaned.correction) else { return Html::default() };
    let page = lang.page();
    let anchor = &correction.anchor;
    let words = if anchor.title.is_empty() { &anchor.quote } else { &anchor.title };
    let words: String = words.chars().take(40).collect();
    let what = match &correction.edit {
        Edit::Set(value) => match value {
            Value::Title(new) => new.as_str(),
            Value::Subject(subject) => labels::subject(*subject, lang),
            Value::Class(class) => labels::class_tab(*class, lang),
            Value::Commitment(commitment) => labels::commitment(*commitment, lang),
            _ => page.fix_set,
        },
        Edit::Reject => page.fix_reject,
        Edit::Restore => page.fix_restore,
        Edit::Merge(_) => page.fix_merge,
        Edit::Split(_) => page.fix_split,
        Edit::Add(_) => page.fix_add,
        Edit::Place(_) | Edit::Year(_) => page.fixes_report,
        Edit::Link(_) => lang.comparison().compare,
    };
    html! {
        <li class="gc-left__line" data-gc="lost">
            <span class="gc-left__quote" lang="zh-CN">{words}{" → "}{what.to_owned()}</span>
            <span class="gc-fixes__why">{explanations::orphan_reason(orphaned.reason, lang)}</span>
        </li>
    }
}
