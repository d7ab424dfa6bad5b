//! What keys do anywhere on the page: single keys, undo and redo, and the way out of what lies over it.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use yew::{Callback, hook, use_effect_with};

use super::{
    dom,
    state::{Action, Mend, Over, Start, State, Tool},
};

/// Listens to the keys of the whole page.
#[hook]
pub(super) fn use_keys(state: &State, on_action: &Callback<Action>) {
    let active = state.choice.active.is_some();
    let form = state.mending.tool != Tool::None;
    let held = (state.taste.keys, state.over, state.start == Start::Hidden, active, form);
    use_effect_with(
        (held, on_action.clone()),
        |((keys, over, reading, active, form), on_action)| {
            let (keys, over, reading, active, form) = (*keys, *over, *reading, *active, *form);
            let on_action = on_action.clone();
            let listener = dom::document().map(|document| {
                let options = EventListenerOptions::enable_prevent_default();
                EventListener::new_with_options(&document, "keydown", options, move |event| {
                    let Some(event) = event.dyn_ref::<web_sys::KeyboardEvent>() else { return };
                    let plain = !(event.ctrl_key() || event.meta_key() || event.alt_key());
                    if event.key() == "Escape" && form {
                        on_action.emit(Action::Mend(Mend::Open(Tool::None)));
                    } else if event.key() == "Escape" && over != Over::Nothing {
                        on_action.emit(Action::Dismiss);
                    } else if !plain && reading && !event.alt_key() && !dom::is_typing(event) {
                        let mend = match (event.key().as_str(), event.shift_key()) {
                            ("z", false) => Mend::Undo,
                            ("Z" | "z", true) | ("y", false) => Mend::Redo,
                            _ => return,
                        };
                        event.prevent_default();
                        on_action.emit(Action::Mend(mend));
                    } else if plain && keys && over != Over::Help && !dom::is_typing(event) {
                        let action = shortcut(&event.key(), reading, active);
                        if let Some(action) = action {
                            event.prevent_default();
                            on_action.emit(action);
                        }
                    }
                })
            });
            || drop(listener)
        },
    );
}

/// What a single key does.
fn shortcut(key: &str, reading: bool, active: bool) -> Option<Action> {
    match key {
        "?" | "？" => Some(Action::Toggle(Over::Help)),
        _ if !reading => None,
        "/" | "、" => Some(Action::Seek),
        "j" => Some(Action::Step(1)),
        "k" => Some(Action::Step(-1)),
        "e" if active => Some(Action::Evidence),
        "c" if active => Some(Action::Mend(Mend::Open(Tool::Card))),
        "[" | "【" => dom::section_beside(-1).map(Action::Visit),
        "]" | "】" => dom::section_beside(1).map(Action::Visit),
        _ => None,
    }
}
