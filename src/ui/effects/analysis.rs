//! Has the text analysed while the state asks for it.

use yew::{Callback, UseReducerHandle, hook};

use crate::ui::{
    browser::{analyzer::Analyzer, effect_hook::use_effect_with},
    model::{action::Action, state::State},
    shared::Shared,
};

/// Starts the analysis of the text when the state becomes busy, and gives it up when it no longer is.
#[hook]
pub(crate) fn use_analysis(
    state: &UseReducerHandle<State>,
    analyst: &Shared<Analyzer>,
    on_action: &Callback<Action>,
) {
    let busy = state.start.is_busy().then(|| state.text.clone());
    use_effect_with((busy, analyst.clone(), on_action.clone()), |(busy, analyst, on_action)| {
        let job = busy.as_ref().map(|text| analyst.read(text, on_action));
        || drop(job)
    });
}
