//! Hooks that keep something outside of the component tree in step with the state: one file each.

mod analysis;
mod focus;
pub(crate) mod incoming_text;
mod keyboard;
mod persistence;
mod printing;
mod scrolling;
mod selection;
mod toast_timer;

use yew::{Callback, UseReducerHandle, hook};

use crate::ui::{
    browser::analyzer::Analyzer,
    model::{action::Action, state::State},
    shared::Shared,
};

/// All effects of the page that need no opener of files.
#[hook]
pub(crate) fn use_effects(
    state: &UseReducerHandle<State>,
    analyzer: &Shared<Analyzer>,
    on_action: &Callback<Action>,
) {
    persistence::use_persistence(state, on_action);
    analysis::use_analysis(state, analyzer, on_action);
    scrolling::use_scrolling(state);
    selection::use_selection(state, on_action);
    focus::use_focus(state);
    toast_timer::use_toast_timer(state, on_action);
    keyboard::use_keyboard(state, on_action);
    printing::use_printing(state);
}
