//! The button that makes a card of the selected text.

use yew::{Callback, Html, MouseEvent, html};

use crate::ui::model::{
    action::{Action, PageAction, dispatches},
    corrections::CorrectionAction,
    state::State,
};

/// The button.
pub(crate) fn view(state: &State, on_action: &Callback<Action>) -> Html {
    if state.corrections.text_selection.is_none() {
        return Html::default();
    }
    html! {
        // By default the press clears the selection before the click arrives.
        <button type="button" class="gc-button gc-button--main gc-grasp" data-gc="add-card"
            onmousedown={Callback::from(|event: MouseEvent| event.prevent_default())}
            onclick={dispatches(on_action, Action::Page(PageAction::Correct(CorrectionAction::AddSelected)))}>
            {state.preferences.lang.page().add_card}</button>
    }
}
