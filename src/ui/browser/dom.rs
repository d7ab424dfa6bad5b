//! Finds elements, focuses them and measures the window; what is missing is skipped.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, HtmlElement, HtmlTextAreaElement, InputEvent, ScrollLogicalPosition,
};

use crate::text::IntoList;

/// Whether an input event comes from a paste or a drop; programs that fill forms dispatch a plain event, without an `inputType`.
pub(crate) fn is_pasted(event: &InputEvent) -> bool {
    let how = Reflect::get(event, &"inputType".into()).ok().and_then(|how| how.as_string());
    matches!(how.as_deref(), Some("insertFromPaste" | "insertFromDrop"))
}

pub(crate) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

pub(crate) fn by_id(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

pub(crate) fn find(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok()?
}

/// The height of the window, in pixels.
pub(crate) fn height() -> f64 {
    web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or(0.0)
}

/// How many rows of `height_of_one` pixels fill the window; 0 outside of a browser.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the height of a window is small and not negative"
)]
pub(crate) fn rows(height_of_one: f64) -> usize {
    if cfg!(target_arch = "wasm32") { (height() / height_of_one) as usize + 1 } else { 0 }
}

/// Focuses the element `id`, where there is one.
pub(crate) fn focus(id: &str) {
    if let Some(element) = by_id(id) {
        focus_without_scroll(&element);
    }
}

/// Whether the element `id` has the focus.
pub(crate) fn is_focused(id: &str) -> bool {
    let focused = document().and_then(|document| document.active_element());
    focused.is_some_and(|element| element.id() == id)
}

/// The text area `id`.
pub(crate) fn text_area(id: &str) -> Option<HtmlTextAreaElement> {
    by_id(id)?.dyn_into().ok()
}

/// Focuses the first element inside of `id` that matches `selector`, where there is one.
pub(crate) fn focus_in(id: &str, selector: &str) {
    let found = by_id(id).and_then(|element| element.query_selector(selector).ok()?);
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        focus_without_scroll(&element);
    }
}

/// Focuses without the browser's own scrolling.
fn focus_without_scroll(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Whether a key was pressed in a field for text.
#[must_use]
pub(crate) fn is_typing(event: &web_sys::KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target
        .is_some_and(|target| matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"))
}

/// The start of the section `by` places after the one in sight, in bytes of the text as pasted.
#[must_use]
pub(crate) fn section_offset_by(by: isize) -> Option<usize> {
    let links = document()?.query_selector_all("[data-gc=section]").ok()?;
    let all: Vec<Element> =
        (0..links.length()).filter_map(|at| links.get(at)?.dyn_into::<Element>().ok()).into_list();
    let next = match all.iter().position(|link| link.has_attribute("aria-current")) {
        Some(at) => at.checked_add_signed(by)?,
        None => 0,
    };
    all.get(next)?.get_attribute("data-at")?.parse().ok()
}

/// Marks the page's root element as ready for events.
pub(crate) fn mark_ready() {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-gc-ready", "true");
    }
}

/// Scrolls the page, to so many pixels from its top.
pub(crate) fn scroll_page(top: f64) {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, top);
    }
}

/// How far the page is scrolled, in pixels.
pub(crate) fn page_top() -> f64 {
    web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0)
}

/// Sets the words at the foot of every printed page.
pub(crate) fn set_print_footer(words: &str) {
    let root =
        document().and_then(|document| document.document_element()?.dyn_into::<HtmlElement>().ok());
    if let Some(root) = root {
        let quoted = ["\"", &words.replace(['"', '\\'], ""), "\""].concat();
        let _ = root.style().set_property("--gc-print--footer", &quoted);
    }
}

/// Prints the part of the page with this code; the style sheet chooses it by an attribute of the root element.
pub(crate) fn print(part: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-print", part);
    }
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Whether the page shows one pane at a time, as on a phone.
pub(crate) fn is_narrow() -> bool {
    let query = |window: web_sys::Window| window.match_media("(max-width: 799px)").ok()?;
    web_sys::window().and_then(query).is_some_and(|list| list.matches())
}

/// A length in whole pixels, as the value of a CSS property.
#[expect(clippy::cast_possible_truncation, reason = "a length in the window is small")]
pub(crate) fn pixels(length: f64) -> String {
    format!("{}px", length.round() as i32)
}

/// Scrolls a pane, and not the page around it.
pub(crate) fn scroll_pane(pane: &Element, element: &Element, block: ScrollLogicalPosition) {
    // Paragraphs far away have an estimated height until they are near: the second pass is exact.
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
