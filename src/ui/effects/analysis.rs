//! Runs the analysis that the state asks for.

use yew::{Callback, UseReducerHandle, hook};

use crate::ui::{
    browser::{analyzer::Analyzer, effect_hook::use_effect_with},
    model::{action::Action, state::State},
    shared::Shared,
};

/// Starts the analysis of the text when the state becomes busy, and cancels it when the state no longer is.
#[hook]
pub(crate) fn use_analysis(
    state: &UseReducerHandle<State>,
    analyzer: &Shared<Analyzer>,
    on_action: &Callback<Action>,
) {
    let busy = state.start.is_busy().then(|| state.text.clone());
    use_effect_with((busy, analyzer.clone(), on_action.clone()), |(busy, analyzer, on_action)| {
        let task = busy.as_ref().map(|text| analyzer.read(text, on_action));
        || drop(task)
    });
}
