//! What is kept for the next visit follows the state: preferences, draft, corrections.

use yew::{UseReducerHandle, hook};

use crate::ui::{
    browser::{dom, effect_hook::use_effect_with, storage},
    model::state::State,
};

/// Keeps preferences, draft and corrections, and says once that the page takes events.
#[hook]
pub(crate) fn use_persistence(state: &UseReducerHandle<State>) {
    use_effect_with((), |()| dom::say_ready());
    use_effect_with(state.taste, |taste| storage::keep_taste(*taste));
    use_effect_with(state.draft(), |text| {
        if let Some(text) = text {
            storage::tell_text(text);
        }
    });
    use_effect_with((state.mending.kept.clone(), state.taste.keep), |(kept, longer)| {
        storage::keep_fixes(kept.as_deref(), *longer);
    });
}
