//! Puts the selected passage of the report into the state, and the button for a new card beside it.

use gloo::events::EventListener;
use yew::{Callback, UseReducerHandle, hook};

use crate::ui::{
    browser::{dom::document, effect_hook::use_effect_with, selection},
    model::{
        action::{Action, PageAction},
        corrections::CorrectionAction,
        state::State,
    },
};

/// Listens for changes of the browser's selection while a report is there.
#[hook]
pub(crate) fn use_selection(state: &UseReducerHandle<State>, on_action: &Callback<Action>) {
    let selected = (state.corrections.text_selection.clone(), state.report.clone());
    use_effect_with((selected, on_action.clone()), |((selected, report), on_action)| {
        if selected.is_some() {
            selection::place_button();
        }
        let (selected, report, on_action) = (selected.clone(), report.clone(), on_action.clone());
        let listener = document().zip(report).map(|(document, report)| {
            EventListener::new(&document, "selectionchange", move |_| {
                let now = selection::selected_passage(&report);
                if now != selected {
                    on_action
                        .emit(Action::Page(PageAction::Correct(CorrectionAction::SelectText(now))));
                } else if selected.is_some() {
                    selection::place_button();
                }
            })
        });
        || drop(listener)
    });
}
