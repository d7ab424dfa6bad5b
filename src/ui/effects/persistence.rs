//! Stores preferences, draft and corrections for the next visit.

use yew::{UseReducerHandle, hook};

use crate::ui::{
    browser::{dom, effect_hook::use_effect_with, storage},
    model::state::State,
};

/// Stores preferences, draft and corrections when they change; marks the page as ready after the first render.
#[hook]
pub(crate) fn use_persistence(state: &UseReducerHandle<State>) {
    use_effect_with((), |()| dom::mark_ready());
    use_effect_with(state.preferences, |preferences| storage::save_preferences(*preferences));
    use_effect_with(state.draft(), |text| {
        if let Some(text) = text {
            storage::dispatch_text(text);
        }
    });
    use_effect_with(
        (state.corrections.kept.clone(), state.preferences.persist),
        |(kept, persist)| {
            storage::save_corrections(kept.as_deref(), *persist);
        },
    );
}
