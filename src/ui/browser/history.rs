//! The page's address follows what is shown, and what is shown follows the address when a person goes back.

use std::{cell::RefCell, rc::Rc};

use gloo::{events::EventListener, timers::callback::Timeout};
use wasm_bindgen::JsValue;
use yew::{Callback, hook, use_mut_ref};

use crate::ui::{
    browser::effect_hook::use_effect_with,
    model::{action::Action, state::State},
    queries::url,
};

/// What stands after the `#` of the page's address.
#[must_use]
pub fn current_fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.unwrap_or_default().trim_start_matches('#').to_owned()
}

/// The address of this page with another fragment.
#[must_use]
pub(crate) fn url_with_fragment(fragment: &str) -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok());
    let href = href.unwrap_or_default();
    let mut address = href.split('#').next().unwrap_or_default().to_owned();
    if !fragment.is_empty() {
        address.push('#');
        address.push_str(fragment);
    }
    address
}

/// Milliseconds until an address that is no step of its own is written: browsers are slow at it, and keys come fast.
const URL_DEBOUNCE_MS: u32 = 200;

/// Writes the address, or gives what will do so when nothing else comes before.
fn update_url(wanted: Option<&String>, waiting: &Rc<RefCell<Option<String>>>) -> Option<Timeout> {
    let before = waiting.take();
    let (wanted, now) = (wanted?.clone(), current_fragment());
    if wanted == now {
        return None;
    }
    if url::is_step(&now, &wanted) {
        // Whoever goes back finds what was there before the step.
        before.map(|before| write(&before, false));
        write(&wanted, true);
        return None;
    }
    waiting.replace(Some(wanted));
    let waiting = waiting.clone();
    Some(Timeout::new(URL_DEBOUNCE_MS, move || {
        waiting.take().map(|wanted| write(&wanted, false));
    }))
}

fn write(fragment: &str, step: bool) -> Option<()> {
    let history = web_sys::window()?.history().ok()?;
    let address = url_with_fragment(fragment);
    // A browser may refuse, as for a page in a sandbox: then the address stays.
    if step {
        history.push_state_with_url(&JsValue::NULL, "", Some(&address)).ok()
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address)).ok()
    }
}

/// Keeps address and state together, where the page owns its address.
#[hook]
pub(crate) fn use_url(state: &State, linked: bool, on_action: &Callback<Action>) {
    let wanted = url::fragment_of(state).filter(|_| linked);
    let waiting = use_mut_ref(|| None);
    use_effect_with(wanted, move |wanted| {
        let timer = update_url(wanted.as_ref(), &waiting);
        || drop(timer)
    });
    use_effect_with(on_action.clone(), move |on_action| {
        let on_action = on_action.clone();
        let window = web_sys::window().filter(|_| linked);
        let listener = window.map(|window| {
            EventListener::new(&window, "popstate", move |_| {
                on_action.emit(Action::OpenLink(current_fragment().into()));
            })
        });
        || drop(listener)
    });
}
