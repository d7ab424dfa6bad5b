//! The button beside a selection in the report, which makes a card of it.

use yew::{Callback, Html, MouseEvent, html};

use crate::ui::model::{
    action::{Action, sends},
    corrections::Mend,
    state::State,
};

/// The button.
pub(crate) fn view(state: &State, on_action: &Callback<Action>) -> Html {
    if state.mending.grasp.is_none() {
        return Html::default();
    }
    html! {
        // The press would take the selection away before the click comes.
        <button type="button" class="gc-button gc-button--main gc-grasp" data-gc="add-card"
            onmousedown={Callback::from(|event: MouseEvent| event.prevent_default())}
            onclick={sends(on_action, Action::Mend(Mend::Add))}>
            {state.taste.lang.page().add_card}</button>
    }
}
