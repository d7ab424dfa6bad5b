//! Moves the focus when a part of the page opens, closes or replaces another.

use yew::{UseReducerHandle, hook, use_mut_ref};

use crate::ui::{
    browser::{dom, effect_hook::use_effect_with},
    model::{
        element_id,
        page_state::{Overlay, StartPhase},
        state::State,
    },
};

/// Focuses an overlay that opened, and the summary when a report replaces the start screen.
#[hook]
pub(crate) fn use_focus(state: &UseReducerHandle<State>) {
    let before = use_mut_ref(|| Overlay::Nothing);
    use_effect_with(state.overlay, move |overlay| {
        let before = before.replace(*overlay);
        match overlay {
            Overlay::Drawer => dom::focus_in(element_id::OUTLINE, ".gc-outline__close"),
            Overlay::Take => dom::focus_in(element_id::EXPORT_MENU, "button"),
            Overlay::Nothing if before == Overlay::Take => dom::focus(element_id::EXPORT_BUTTON),
            _ => {}
        }
    });
    // The paste box is gone: the summary gets its focus.
    let was = use_mut_ref(|| state.start == StartPhase::Hidden);
    use_effect_with(state.start == StartPhase::Hidden, move |shown| {
        if *shown && !was.replace(*shown) {
            dom::focus(element_id::SUMMARY);
        }
        was.replace(*shown);
    });
}
