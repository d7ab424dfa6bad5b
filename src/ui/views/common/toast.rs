//! The toast: the last message, shown for a moment, with a button to undo where that is possible.

use yew::{Callback, Html, html};

use crate::ui::{
    i18n::{Lang, fill},
    model::{
        action::{Action, PageAction, dispatches},
        corrections::CorrectionAction,
        file_intake::FileAction,
        state::State,
    },
};

/// The last message, shown for a moment, with a button to undo where that is possible.
pub(crate) fn toast(state: &State, on_action: &Callback<Action>) -> Html {
    let toast = &state.toast;
    let steps = toast.undo_steps;
    let undo =
        dispatches(on_action, Action::Page(PageAction::Correct(CorrectionAction::UndoMany(steps))));
    html! {
        <div class="gc-said" role="status" data-gc="said">
            if !toast.words.is_empty() {
                <p key={toast.turn}>{toast.words.clone()}
                    if toast.offers_previous {
                        <button type="button" class="gc-link" data-gc="restore"
                            onclick={dispatches(on_action, Action::Page(PageAction::Intake(FileAction::Restore)))}>{state.preferences.lang.page().back}</button>
                    }
                    if toast.undo_steps > 0 {
                        <button type="button" class="gc-link" onclick={undo}>{state.preferences.lang.page().undo_mend}</button>
                    }
                </p>
            }
        </div>
    }
}

/// Shows a toast about a file that was saved, or was not.
pub(crate) fn toast_saved(done: Option<()>, name: &str, lang: Lang, on_action: &Callback<Action>) {
    let page = lang.page();
    let words = match done {
        Some(()) => fill(page.taken, &[name]),
        None => page.not_taken.to_owned(),
    };
    on_action.emit(Action::Page(PageAction::Say(words.into())));
}
