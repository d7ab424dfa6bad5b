//! What is kept for the next visit follows the state: preferences, draft, corrections.

use yew::{UseReducerHandle, hook};

use crate::ui::{
    browser::{dom, effect_hook::use_effect_with, storage},
    model::state::State,
};

/// Keeps preferences, draft and corrections, and says once that the page takes events.
#[hook]
pub(crate) fn use_persistence(state: &UseReducerHandle<State>) {
    use_effect_with((), |()| dom::mark_ready());
    use_effect_with(state.preferences, |taste| storage::save_preferences(*taste));
    use_effect_with(state.draft(), |text| {
        if let Some(text) = text {
            storage::dispatch_text(text);
        }
    });
    use_effect_with(
        (state.corrections.kept.clone(), state.preferences.persist),
        |(kept, longer)| {
            storage::save_corrections(kept.as_deref(), *longer);
        },
    );
}
