//! Removes a toast after some seconds.

use gloo::timers::callback::Timeout;
use yew::{AttrValue, Callback, UseReducerHandle, hook};

use crate::ui::{
    browser::effect_hook::use_effect_with,
    model::{
        action::{Action, PageAction},
        state::State,
    },
};

/// Milliseconds that a toast is shown.
const TOAST_MS: u32 = 8000;

/// Empties the toast [`TOAST_MS`] after its last change.
#[hook]
pub(crate) fn use_toast_timer(state: &UseReducerHandle<State>, on_action: &Callback<Action>) {
    use_effect_with((state.toast.turn, on_action.clone()), {
        let is_empty = state.toast.words.is_empty();
        move |(_, on_action)| {
            let on_action = on_action.clone();
            let dismiss =
                move || on_action.emit(Action::Page(PageAction::Say(AttrValue::default())));
            let timer = (!is_empty).then(|| Timeout::new(TOAST_MS, dismiss));
            || drop(timer)
        }
    });
}
