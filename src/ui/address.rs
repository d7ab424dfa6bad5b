//! The page's address follows what is shown, and what is shown follows the address when a person goes back.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use yew::{Callback, hook, use_effect_with};

use super::{
    fragment,
    state::{Action, State},
};

/// What stands after the `#` of the page's address.
#[must_use]
pub fn asked() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.unwrap_or_default().trim_start_matches('#').to_owned()
}

/// The address of this page with another fragment.
#[must_use]
pub(crate) fn with(fragment: &str) -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok());
    let href = href.unwrap_or_default();
    let mut address = href.split('#').next().unwrap_or_default().to_owned();
    if !fragment.is_empty() {
        address.push('#');
        address.push_str(fragment);
    }
    address
}

/// Keeps address and state together, where the page owns its address.
#[hook]
pub(crate) fn use_address(state: &State, linked: bool, on_action: &Callback<Action>) {
    let wanted = fragment::of(state).filter(|_| linked);
    use_effect_with(wanted, |wanted| {
        let (Some(wanted), now) = (wanted, asked()) else { return };
        let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else {
            return;
        };
        if *wanted == now {
            return;
        }
        let address = with(wanted);
        // A browser may refuse, as for a page in a sandbox: then the address stays.
        let _ = if fragment::is_step(&now, wanted) {
            history.push_state_with_url(&JsValue::NULL, "", Some(&address))
        } else {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
        };
    });
    use_effect_with(on_action.clone(), move |on_action| {
        let on_action = on_action.clone();
        let window = web_sys::window().filter(|_| linked);
        let listener = window.map(|window| {
            EventListener::new(&window, "popstate", move |_| {
                on_action.emit(Action::Follow(asked().into()));
            })
        });
        || drop(listener)
    });
}
