//! What only the browser can do: scroll, focus, copy, measure; every step may fail and then nothing happens.

use crate::text::IntoList;
use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, HtmlDetailsElement, HtmlElement, HtmlTextAreaElement, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};

use gloo::render::request_animation_frame;

use crate::ui::{
    choice::{Active, Target},
    pointer::{NEXT, point, point_soon},
    state::State,
};

pub(crate) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

pub(crate) fn by_id(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

pub(crate) fn find(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok()?
}

/// The ids of the mark and of the card of what is open; empty where there is none.
pub(crate) fn places(active: Option<&Active>) -> (String, String) {
    match active {
        Some(Active::Goal(id)) => (format!("mark-g{id}"), format!("card-g{id}")),
        Some(Active::Result(id)) => (format!("mark-r{id}"), format!("card-r{id}")),
        Some(Active::Spot(_)) => ("mark-spot".to_owned(), String::new()),
        None => Default::default(),
    }
}

/// Scrolls and focuses after the page has changed.
pub(crate) fn look(state: &State) {
    let (mark, card) = places(state.choice.active.as_ref());
    match state.gaze.to {
        Target::Stay => {}
        Target::Mark => {
            bring(&card, ScrollLogicalPosition::Nearest);
            bring(&mark, ScrollLogicalPosition::Center);
            focus(&mark);
        }
        Target::Card => {
            bring_if_away(&mark);
            bring(&card, ScrollLogicalPosition::Nearest);
            focus_in(&card, "[data-gc=card-open]");
        }
        Target::Place(at) => {
            let paragraph = state
                .reading
                .as_ref()
                .and_then(|reading| reading.paragraph_at(at).map(|one| one.id));
            if let Some(id) = paragraph {
                bring(&format!("p{id}"), ScrollLogicalPosition::Start);
            }
        }
        Target::Search => focus("search"),
        Target::Paste => focus("paste"),
        Target::Whole => {
            focus("paste");
            if let Some(area) = area("paste") {
                area.select();
            }
        }
        Target::Form => focus_in(&card, "form input"),
        Target::Leftovers => bring("left", ScrollLogicalPosition::Start),
    }
    match state.gaze.to {
        Target::Mark => settle(mark, ScrollLogicalPosition::Center, 2),
        Target::Card => settle(card, ScrollLogicalPosition::Nearest, 2),
        _ => point_soon(),
    }
}

/// Paragraphs that come near get their true height with the next frames, and what was brought moves away again.
fn settle(id: String, block: ScrollLogicalPosition, frames: u8) {
    let frame = request_animation_frame(move |_| {
        NEXT.take();
        bring(&id, block);
        if frames > 0 {
            settle(id, block, frames - 1);
        } else {
            point();
        }
    });
    NEXT.replace(Some(frame));
}

fn bring(id: &str, block: ScrollLogicalPosition) {
    let Some(element) = by_id(id) else { return };
    // A folded paragraph opens before it is shown.
    if let Ok(Some(fold)) = element.closest("details")
        && let Ok(fold) = fold.dyn_into::<HtmlDetailsElement>()
        && element.class_name() != "gc-summary__source"
    {
        fold.set_open(true);
    }
    let pane = element.closest(".gc-reader, .gc-cards__list").ok().flatten();
    match pane.filter(|pane| pane.scroll_height() > pane.client_height() + 1) {
        Some(pane) => {
            within(&pane, &element, block);
            scroll(&pane, ScrollLogicalPosition::Nearest);
        }
        None => scroll(&element, block),
    }
}

fn scroll(element: &Element, block: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    options.set_inline(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Scrolls a pane and nothing around it.
fn within(pane: &Element, element: &Element, block: ScrollLogicalPosition) {
    // Paragraphs far away have a guessed height until they are near: the second turn is exact.
    for _ in 0..2 {
        let (frame, place) = (pane.get_bounding_client_rect(), element.get_bounding_client_rect());
        let bar = pane
            .query_selector(".gc-toolbar")
            .ok()
            .flatten()
            .map_or(0.0, |bar| bar.get_bounding_client_rect().height());
        let (top, bottom) = (frame.top() + bar + 12.0, frame.bottom() - 12.0);
        let by = match block {
            ScrollLogicalPosition::Start => place.top() - top,
            ScrollLogicalPosition::Center => (place.top() + place.bottom() - top - bottom) / 2.0,
            _ if place.top() < top => place.top() - top,
            _ if place.bottom() > bottom => (place.bottom() - bottom).min(place.top() - top),
            _ => 0.0,
        };
        #[expect(clippy::cast_possible_truncation, reason = "a height in pixels is small")]
        pane.set_scroll_top(pane.scroll_top() + by.round() as i32);
    }
}

fn bring_if_away(id: &str) {
    let (Some(mark), Some(reader)) = (by_id(id), by_id("reader")) else { return };
    let (mark, frame) = (mark.get_bounding_client_rect(), reader.get_bounding_client_rect());
    if mark.top() < frame.top() + 48.0 || mark.bottom() > frame.bottom().min(height()) {
        bring(id, ScrollLogicalPosition::Center);
    }
}

pub(crate) fn height() -> f64 {
    web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or(0.0)
}

/// How many things of a height the window has room for.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the height of a window is small and no less than nothing"
)]
pub(crate) fn rows(height_of_one: f64) -> usize {
    // Where a page is only drawn, there is no window.
    if cfg!(target_arch = "wasm32") { (height() / height_of_one) as usize + 1 } else { 0 }
}

/// Focuses the element `id`, where it is drawn.
pub(crate) fn focus(id: &str) {
    if let Some(element) = by_id(id) {
        focus_still(&element);
    }
}

/// The area `id` that takes text.
pub(crate) fn area(id: &str) -> Option<HtmlTextAreaElement> {
    by_id(id)?.dyn_into().ok()
}

/// Focuses what `selector` finds inside the element `id`; what is not drawn takes no focus.
pub(crate) fn focus_in(id: &str, selector: &str) {
    let found = by_id(id).and_then(|element| element.query_selector(selector).ok()?);
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        focus_still(&element);
    }
}

/// Focuses without a jump: the scrolling was done before.
fn focus_still(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Whether a key was pressed where it means text.
#[must_use]
pub(crate) fn is_typing(event: &web_sys::KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target
        .is_some_and(|target| matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"))
}

/// Where the section begins that is so many after the one the reader shows, in bytes of the text.
#[must_use]
pub(crate) fn section_beside(by: isize) -> Option<usize> {
    let links = document()?.query_selector_all("[data-gc=section]").ok()?;
    let all: Vec<Element> =
        (0..links.length()).filter_map(|at| links.get(at)?.dyn_into::<Element>().ok()).into_list();
    let next = match all.iter().position(|link| link.has_attribute("aria-current")) {
        Some(at) => at.checked_add_signed(by)?,
        None => 0,
    };
    all.get(next)?.get_attribute("data-at")?.parse().ok()
}

/// Says on the page's root element that the page takes events now.
pub(crate) fn say_ready() {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-gc-ready", "true");
    }
}

/// Goes to the top of the page.
pub(crate) fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
