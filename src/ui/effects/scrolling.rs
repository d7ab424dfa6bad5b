//! Scrolls to what the state requests, and redraws the leader line after every scroll.

use gloo::events::{EventListener, EventListenerOptions};
use yew::{UseReducerHandle, hook, use_mut_ref};

use crate::ui::{
    browser::{
        dom::{self, document},
        effect_hook::use_effect_with,
        following, leader_line, scroll,
    },
    model::{element_id, state::State},
};

/// Scrolls to the top for a new report and to the requested element; redraws the leader line.
#[hook]
pub(crate) fn use_scrolling(state: &UseReducerHandle<State>) {
    let shown = use_mut_ref(String::new);
    use_effect_with(state.report.clone(), move |report| {
        let Some(report) = report else { return shown.borrow_mut().clear() };
        // A correction gives the same text another report, and moves nobody.
        if *shown.borrow() != report.text {
            shown.borrow_mut().clone_from(&report.text);
            scroll::forget_places();
            dom::scroll_page(0.0);
        }
        leader_line::schedule_redraw();
    });
    let was_large = use_mut_ref(|| state.preferences.large_type);
    use_effect_with(state.preferences.large_type, move |is_large| {
        if was_large.replace(*is_large) != *is_large {
            scroll::keep_place();
        }
    });
    use_effect_with(state.preferences.follows_text, |on| following::set_on(*on));
    use_effect_with(state.pane, |pane| scroll::show_pane(*pane));
    let last = use_mut_ref(|| 0);
    use_effect_with((state.focus_request, (*state).clone()), {
        move |(request, state)| {
            leader_line::set_endpoints(element_id::places(state.query.active.as_ref()));
            if std::mem::replace(&mut *last.borrow_mut(), request.turn) == request.turn {
                leader_line::schedule_redraw();
            } else {
                scroll::focus_and_scroll(state);
            }
        }
    });
    use_effect_with((), |()| {
        let options = EventListenerOptions::run_in_capture_phase();
        let scrolled = document().map(|document| {
            EventListener::new_with_options(&document, "scroll", options, scroll::on_scroll)
        });
        let resized = web_sys::window().map(|window| {
            EventListener::new(&window, "resize", |_| leader_line::schedule_redraw())
        });
        || drop((scrolled, resized))
    });
}
