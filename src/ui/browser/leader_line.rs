//! The leader line from the active mark to its card.

use std::cell::RefCell;

use gloo::render::{AnimationFrame, request_animation_frame};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::ui::{
    browser::{
        dom::{by_id, pixels},
        scroll_spy::{measure_and_apply, schedule_measure},
    },
    model::element_id,
};

thread_local! {
    /// The animation frame in which the line will be drawn; at most one is requested.
    pub(crate) static NEXT_FRAME: RefCell<Option<AnimationFrame>> = const { RefCell::new(None) };
    /// The element ids of the mark and the card that the line connects.
    static ENDPOINTS: RefCell<(String, String)> = RefCell::default();
    /// The paragraph whose style sheet draws the line.
    static LINE_OWNER: RefCell<Option<HtmlElement>> = const { RefCell::new(None) };
}

/// Sets the element ids of the mark and the card that the line connects.
pub(crate) fn set_endpoints(ends: (String, String)) {
    ENDPOINTS.set(ends);
}

/// Draws the line in the next frame, when the browser lays out the page anyway, and measures the reading position soon after.
pub(crate) fn schedule_redraw() {
    schedule_measure();
    if NEXT_FRAME.with_borrow(Option::is_some) {
        return;
    }
    let frame = request_animation_frame(|_| {
        NEXT_FRAME.take();
        draw_leader_line();
    });
    NEXT_FRAME.replace(Some(frame));
}

/// Draws the line and measures the reading position now.
pub(crate) fn redraw() {
    draw_leader_line();
    measure_and_apply();
}

/// Places the line, in pixels from the paragraph that draws it.
fn draw_leader_line() -> Option<()> {
    if let Some(last) = LINE_OWNER.take() {
        let _ = last.remove_attribute("data-pointer");
    }
    // By their ids: a selector would search the whole text in every frame of a scroll.
    let (mark, card) = ENDPOINTS.with_borrow(|(mark, card)| (by_id(mark), by_id(card)));
    let mark = mark?;
    let paragraph = mark.closest(".gc-has-active").ok()??.dyn_into::<HtmlElement>().ok()?;
    let card = card?.get_bounding_client_rect();
    let list = by_id(element_id::CARDS)?.get_bounding_client_rect();
    let reader = by_id(element_id::READER)?;
    let row = mark.get_client_rects().get(0)?;
    let within = paragraph.get_bounding_client_rect();
    // The line continues the mark's underline: through its middle it would cross the numbers in the margin.
    let from = row.bottom() + 2.0;
    let to = card.top() + 21.0;
    let seen = card.height() > 0.0 && to > list.top() && to < list.bottom();
    let frame = reader.get_bounding_client_rect();
    let edge = frame.left() + f64::from(reader.client_left()) + f64::from(reader.client_width());
    let style = paragraph.style();
    let top = if seen { from.min(to) } else { from } - within.top();
    let length = if seen { (from - to).abs() } else { 0.0 };
    let _ = style.set_property("--gc-pointer--top", &pixels(top));
    let _ = style.set_property("--gc-pointer--height", &pixels(length));
    let _ = style.set_property("--gc-pointer--reach", &pixels(edge - within.right()));
    let _ = paragraph.set_attribute("data-pointer", if seen && to > from { "down" } else { "up" });
    LINE_OWNER.set(Some(paragraph));
    Some(())
}
