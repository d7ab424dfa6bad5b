//! Hooks that reach outside the page's own tree of components: one file for each thing they keep in step with the state.

mod analysis;
mod focus;
pub(crate) mod incoming_text;
mod keyboard;
mod persistence;
mod scrolling;
mod selection;
mod toast_timer;

use yew::{Callback, UseReducerHandle, hook};

use crate::ui::{
    browser::analyzer::Analyzer,
    model::{action::Action, state::State},
    shared::Shared,
};

/// All of them; `analyst` reads the reports.
#[hook]
pub(crate) fn use_effects(
    state: &UseReducerHandle<State>,
    analyst: &Shared<Analyzer>,
    on_action: &Callback<Action>,
) {
    persistence::use_persistence(state);
    analysis::use_analysis(state, analyst, on_action);
    scrolling::use_scrolling(state);
    selection::use_selection(state, on_action);
    focus::use_focus(state);
    toast_timer::use_toast_timer(state, on_action);
    keyboard::use_keyboard(state, on_action);
}
