//! Stores preferences, draft, corrections and the texts of a comparison for the next visit.

use yew::{Callback, UseReducerHandle, hook, use_mut_ref};

use crate::ui::{
    browser::{dom, effect_hook::use_effect_with, storage},
    model::{
        action::{Action, PageAction},
        state::State,
    },
};

/// Stores preferences, draft, corrections and the other reports when they change; marks the page as ready after the first render.
///
/// What the browser does not store is said once.
#[hook]
pub(crate) fn use_persistence(state: &UseReducerHandle<State>, on_action: &Callback<Action>) {
    use_effect_with((), |()| dom::mark_ready());
    use_effect_with(state.preferences, |preferences| storage::save_preferences(*preferences));
    use_effect_with(state.draft(), |text| {
        if let Some(text) = text {
            storage::dispatch_text(text);
        }
    });
    let persist = state.preferences.persist;
    let words = state.preferences.lang.page().not_stored;
    let is_told = use_mut_ref(|| false);
    let tell = {
        let on_action = on_action.clone();
        move |is_stored: bool| {
            if !is_stored && !is_told.replace(true) {
                on_action.emit(Action::Page(PageAction::Say(words.into())));
            }
        }
    };
    use_effect_with((state.corrections.kept.clone(), persist), {
        let tell = tell.clone();
        move |(kept, persist)| tell(storage::save_corrections(kept.as_deref(), *persist))
    });
    use_effect_with((state.comparison.others(), persist), move |(others, persist)| {
        tell(storage::save_other_reports(others, *persist));
    });
}
