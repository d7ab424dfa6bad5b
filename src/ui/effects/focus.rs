//! Moves the focus where a part of the page opens, closes, or takes the place of another.

use yew::{UseReducerHandle, hook, use_mut_ref};

use crate::ui::{
    browser::{dom, effect_hook::use_effect_with},
    model::{
        element_id,
        page_state::{Overlay, StartPhase},
        state::State,
    },
};

/// Focuses what opened over the page, and the summary when a report takes the place of the start screen.
#[hook]
pub(crate) fn use_focus(state: &UseReducerHandle<State>) {
    let before = use_mut_ref(|| Overlay::Nothing);
    use_effect_with(state.overlay, move |over| {
        let before = before.replace(*over);
        match over {
            Overlay::Drawer => dom::focus_in(element_id::OUTLINE, ".gc-outline__close"),
            Overlay::Take => dom::focus_in(element_id::EXPORT_MENU, "button"),
            Overlay::Nothing if before == Overlay::Take => dom::focus(element_id::EXPORT_BUTTON),
            _ => {}
        }
    });
    // The field that was written in is gone: the focus goes on to the summary.
    let was = use_mut_ref(|| state.start == StartPhase::Hidden);
    use_effect_with(state.start == StartPhase::Hidden, move |shown| {
        if *shown && !was.replace(*shown) {
            dom::focus(element_id::SUMMARY);
        }
        was.replace(*shown);
    });
}
