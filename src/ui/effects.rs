//! What only effects may do: listeners, timers, what is kept, where the focus goes.

use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Timeout,
};
use wasm_bindgen::JsCast;
use yew::{AttrValue, Callback, UseReducerHandle, hook, use_mut_ref};

use crate::ui::{
    action::Action,
    analyst::Analyst,
    choice::{Over, Start},
    corrections::{Mend, Tool},
    dom,
    effect::use_effect_with,
    grasp, pointer,
    shared::Shared,
    state::State,
    storage,
};

/// Milliseconds that a word of confirmation stays.
const HEARD: u32 = 8000;

/// Everything that reaches outside the page's own tree.
#[hook]
pub(crate) fn use_effects(
    state: &UseReducerHandle<State>,
    analyst: &Shared<Analyst>,
    on_action: &Callback<Action>,
) {
    use_effect_with((), |()| dom::say_ready());
    use_effect_with(state.taste, |taste| storage::keep_taste(*taste));
    use_effect_with(state.draft(), |text| {
        if let Some(text) = text {
            storage::tell_text(text);
        }
    });
    let busy = state.start.is_busy().then(|| state.text.clone());
    use_effect_with((busy, analyst.clone(), on_action.clone()), |(busy, analyst, on_action)| {
        let job = busy.as_ref().map(|text| analyst.read(text, on_action));
        || drop(job)
    });
    use_effect_with(state.reading.clone(), |reading| {
        if reading.is_some() {
            dom::to_top();
            pointer::point_soon();
        }
    });
    let last = use_mut_ref(|| 0);
    use_effect_with((state.gaze, (*state).clone()), {
        move |(gaze, state)| {
            pointer::follow(dom::places(state.choice.active.as_ref()));
            if std::mem::replace(&mut *last.borrow_mut(), gaze.turn) == gaze.turn {
                pointer::point_soon();
            } else {
                dom::look(state);
            }
        }
    });
    let held = (state.mending.grasp.clone(), state.reading.clone());
    use_effect_with((held, on_action.clone()), |((held, reading), on_action)| {
        if held.is_some() {
            grasp::place();
        }
        let (held, reading, on_action) = (held.clone(), reading.clone(), on_action.clone());
        let ear = gloo_document().zip(reading).map(|(document, reading)| {
            EventListener::new(&document, "selectionchange", move |_| {
                let now = grasp::selected(&reading);
                if now == held {
                    if held.is_some() {
                        grasp::place();
                    }
                } else {
                    on_action.emit(Action::Mend(Mend::Grasp(now)));
                }
            })
        });
        || drop(ear)
    });
    let before = use_mut_ref(|| Over::Nothing);
    use_effect_with(state.over, move |over| {
        let before = before.replace(*over);
        match over {
            Over::Drawer => dom::focus_in("outline", ".gc-outline__close"),
            Over::Take => dom::focus_in("take", "button"),
            Over::Nothing if before == Over::Take => dom::focus("take-button"),
            _ => {}
        }
    });
    // The field that was written in is gone: the reading goes on at the summary.
    let was = use_mut_ref(|| state.start == Start::Hidden);
    use_effect_with(state.start == Start::Hidden, move |shown| {
        if *shown && !was.replace(*shown) {
            dom::focus("summary");
        }
        was.replace(*shown);
    });
    use_effect_with((state.said.turn, on_action.clone()), {
        let silent = state.said.words.is_empty();
        move |(_, on_action)| {
            let on_action = on_action.clone();
            let quiet = move || on_action.emit(Action::Say(AttrValue::default()));
            let timer = (!silent).then(|| Timeout::new(HEARD, quiet));
            || drop(timer)
        }
    });
    use_effect_with((state.mending.kept.clone(), state.taste.keep), |(kept, longer)| {
        storage::keep_fixes(kept.as_deref(), *longer);
    });
    use_effect_with((), |()| {
        let options = EventListenerOptions::run_in_capture_phase();
        let scroll = gloo_document().map(|document| {
            EventListener::new_with_options(&document, "scroll", options, pointer::scrolled)
        });
        let resize = web_sys::window()
            .map(|window| EventListener::new(&window, "resize", |_| pointer::point_soon()));
        || drop((scroll, resize))
    });
    let active = state.choice.active.is_some();
    let form = state.mending.tool != Tool::None;
    let held = (state.taste.keys, state.over, state.start == Start::Hidden, active, form);
    use_effect_with(
        (held, on_action.clone()),
        |((keys, over, reading, active, form), on_action)| {
            let (keys, over, reading, active, form) = (*keys, *over, *reading, *active, *form);
            let on_action = on_action.clone();
            let listener = gloo_document().map(|document| {
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

fn gloo_document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
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
