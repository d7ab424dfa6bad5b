//! The button beside a selection in the report, which makes a card of it.

use yew::{Callback, Html, MouseEvent, html};

use crate::ui::model::{
    action::{Action, dispatches},
    corrections::CorrectionAction,
    state::State,
};

/// The button.
pub(crate) fn view(state: &State, on_action: &Callback<Action>) -> Html {
    if state.corrections.text_selection.is_none() {
        return Html::default();
    }
    html! {
        // The press would take the selection away before the click comes.
        <button type="button" class="gc-button gc-button--main gc-grasp" data-gc="add-card"
            onmousedown={Callback::from(|event: MouseEvent| event.prevent_default())}
            onclick={dispatches(on_action, Action::Correct(CorrectionAction::AddSelected))}>
            {state.preferences.lang.page().add_card}</button>
    }
}
