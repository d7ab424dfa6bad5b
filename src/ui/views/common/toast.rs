//! What was said last, for a moment, with the way back where there is one.

use yew::{Callback, Html, html};

use crate::ui::{
    i18n::{Lang, fill},
    model::{
        action::{Action, sends},
        corrections::Mend,
        file_intake::Intake,
        state::State,
    },
};

/// What was said last, for a moment, with the way back where there is one.
pub(crate) fn said(state: &State, on_action: &Callback<Action>) -> Html {
    let said = &state.said;
    let steps = said.undo;
    let undo = sends(on_action, Action::Mend(Mend::Back(steps)));
    html! {
        <div class="gc-said" role="status" data-gc="said">
            if !said.words.is_empty() {
                <p key={said.turn}>{said.words.clone()}
                    if said.restores {
                        <button type="button" class="gc-link" data-gc="restore"
                            onclick={sends(on_action, Action::Intake(Intake::Restore))}>{state.taste.lang.page().back}</button>
                    }
                    if said.undo > 0 {
                        <button type="button" class="gc-link" onclick={undo}>{state.taste.lang.page().undo_mend}</button>
                    }
                </p>
            }
        </div>
    }
}

/// Says whether a file was saved.
pub(crate) fn tell(done: Option<()>, name: &str, lang: Lang, on_action: &Callback<Action>) {
    let page = lang.page();
    let words = match done {
        Some(()) => fill(page.taken, &[name]),
        None => page.not_taken.to_owned(),
    };
    on_action.emit(Action::Say(words.into()));
}
