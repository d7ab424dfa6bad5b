//! Turns keys into actions, by the table of shortcuts.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};
use yew::{AttrValue, Callback, UseReducerHandle, hook};

use crate::ui::{
    browser::{
        dom::{self, document},
        effect_hook::use_effect_with,
    },
    model::{
        action::{Action, FilterAction, PageAction, ViewAction},
        corrections::{CorrectionAction, OpenForm},
        element_id,
        page_state::{Overlay, StartPhase},
        shortcuts::{Command, command_for},
        state::State,
    },
};

/// The part of the state on which the meaning of a key depends.
#[derive(Clone, Copy, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "four plain questions, each with its own answer")]
struct Context {
    /// Single-key shortcuts are on.
    single_keys: bool,
    /// The help dialog is open.
    is_help: bool,
    /// Any overlay is open.
    is_covered: bool,
    /// A report is shown.
    has_report: bool,
    /// A card is open.
    has_card: bool,
    /// A form is open.
    has_form: bool,
}

/// Listens for keys anywhere on the page.
#[hook]
pub(crate) fn use_keyboard(state: &UseReducerHandle<State>, on_action: &Callback<Action>) {
    let context = Context {
        single_keys: state.preferences.single_key_shortcuts,
        is_help: state.overlay == Overlay::Help,
        is_covered: state.overlay != Overlay::Nothing,
        has_report: state.start == StartPhase::Hidden,
        has_card: state.query.active.is_some(),
        has_form: state.corrections.open_form != OpenForm::None,
    };
    use_effect_with((context, on_action.clone()), |(context, on_action)| {
        let (context, on_action) = (*context, on_action.clone());
        let listener = document().map(|document| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&document, "keydown", options, move |event| {
                let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
                if let Some(action) = action_of(key, event, context) {
                    on_action.emit(action);
                }
            })
        });
        || drop(listener)
    });
}

/// The action of a key, if any; the browser's own action for it is prevented, except for Escape.
fn action_of(key: &KeyboardEvent, event: &Event, context: Context) -> Option<Action> {
    if key.key() == "Escape" && context.has_form {
        return Some(Action::Page(PageAction::Correct(CorrectionAction::Open(OpenForm::None))));
    }
    if key.key() == "Escape" && context.is_covered {
        return Some(Action::View(ViewAction::Dismiss));
    }
    if dom::is_typing(key) {
        let clears = key.key() == "Escape" && dom::is_focused(element_id::SEARCH);
        return clears.then(|| Action::Filter(FilterAction::Search(AttrValue::default())));
    }
    let action = if key.ctrl_key() || key.meta_key() || key.alt_key() {
        if context.has_report { undo_or_redo(key) } else { None }
    } else if context.single_keys && !context.is_help {
        command_for(&key.key()).and_then(|command| single_key(command, context))
    } else {
        None
    };
    if action.is_some() {
        event.prevent_default();
    }
    action
}

/// Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, or the same with ⌘.
fn undo_or_redo(key: &KeyboardEvent) -> Option<Action> {
    let action = match (key.key().as_str(), key.shift_key()) {
        _ if key.alt_key() => return None,
        ("z", false) => CorrectionAction::Undo,
        ("Z" | "z", true) | ("y", false) => CorrectionAction::Redo,
        _ => return None,
    };
    Some(Action::Page(PageAction::Correct(action)))
}

/// The action of a single-key command; without a report only the help opens.
fn single_key(command: Command, context: Context) -> Option<Action> {
    match command {
        Command::Help => Some(Action::View(ViewAction::Toggle(Overlay::Help))),
        _ if !context.has_report => None,
        Command::Search => Some(Action::Page(PageAction::FocusSearch)),
        Command::Step(by) => Some(Action::Page(PageAction::SelectNext(by))),
        Command::Number => Some(Action::Page(PageAction::NextNumber)),
        Command::Section(by) => {
            dom::section_offset_by(by).map(|at| Action::View(ViewAction::ScrollTo(at)))
        }
        Command::Evidence => context.has_card.then_some(Action::Filter(FilterAction::Evidence)),
        Command::Correct => context
            .has_card
            .then_some(Action::Page(PageAction::Correct(CorrectionAction::Open(OpenForm::Card)))),
    }
}
