//! Keeps the page's URL in step with the state, and the state with the URL when a person goes back.

use std::{cell::RefCell, rc::Rc};

use gloo::{events::EventListener, timers::callback::Timeout};
use wasm_bindgen::JsValue;
use yew::{Callback, hook, use_mut_ref};

use crate::ui::{
    browser::effect_hook::use_effect_with,
    model::{
        action::{Action, PageAction},
        state::State,
    },
    queries::url,
};

/// The fragment of the page's URL, without its `#`.
#[must_use]
pub fn current_fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.unwrap_or_default().trim_start_matches('#').to_owned()
}

/// The URL of this page with another fragment.
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

/// Milliseconds before a change that adds no entry to the history is written: browsers are slow at it, and keys come fast.
const URL_DEBOUNCE_MS: u32 = 200;

/// Writes the URL at once where the change is a step of the history, else returns the timer that will write it.
fn update_url(wanted: Option<&String>, waiting: &Rc<RefCell<Option<String>>>) -> Option<Timeout> {
    let before = waiting.take();
    let (wanted, now) = (wanted?.clone(), current_fragment());
    if wanted == now {
        return None;
    }
    if url::is_step(&now, &wanted) {
        // Going back leads to what was shown just before the step.
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
    // A browser may refuse, as in a sandboxed frame: then the URL stays.
    if step {
        history.push_state_with_url(&JsValue::NULL, "", Some(&address)).ok()
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address)).ok()
    }
}

/// Keeps URL and state in step; `linked` says that the page owns its URL, which a widget does not.
#[hook]
pub(crate) fn use_url(state: &State, linked: bool, on_action: &Callback<Action>) {
    let wanted = if linked { url::fragment_of(state) } else { None };
    let waiting = use_mut_ref(|| None);
    use_effect_with(wanted, move |wanted| {
        let timer = update_url(wanted.as_ref(), &waiting);
        || drop(timer)
    });
    use_effect_with(on_action.clone(), move |on_action| {
        let on_action = on_action.clone();
        let window = if linked { web_sys::window() } else { None };
        let listener = window.map(|window| {
            EventListener::new(&window, "popstate", move |_| {
                on_action.emit(Action::Page(PageAction::OpenLink(current_fragment().into())));
            })
        });
        || drop(listener)
    });
}
