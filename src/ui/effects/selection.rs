//! Tells the state which passage of the report is selected, and keeps the button for a new card beside it.

use gloo::events::EventListener;
use yew::{Callback, UseReducerHandle, hook};

use crate::ui::{
    browser::{dom::document, effect_hook::use_effect_with, selection},
    model::{action::Action, corrections::CorrectionAction, state::State},
};

/// Listens for changes of the browser's selection while a report is there.
#[hook]
pub(crate) fn use_selection(state: &UseReducerHandle<State>, on_action: &Callback<Action>) {
    let held = (state.corrections.text_selection.clone(), state.reading.clone());
    use_effect_with((held, on_action.clone()), |((held, reading), on_action)| {
        if held.is_some() {
            selection::place_button();
        }
        let (held, reading, on_action) = (held.clone(), reading.clone(), on_action.clone());
        let listener = document().zip(reading).map(|(document, reading)| {
            EventListener::new(&document, "selectionchange", move |_| {
                let now = selection::selected_passage(&reading);
                if now != held {
                    on_action.emit(Action::Correct(CorrectionAction::SelectText(now)));
                } else if held.is_some() {
                    selection::place_button();
                }
            })
        });
        || drop(listener)
    });
}
