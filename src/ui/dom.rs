//! What only the browser can do: scroll, focus, copy, measure; every step may fail and then nothing happens.

use std::cell::RefCell;

use gloo::render::{AnimationFrame, request_animation_frame};
use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, HtmlDetailsElement, HtmlElement, MouseEvent, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};

use super::state::{Active, State, Target};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn by_id(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

fn find(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok()?
}

/// Scrolls and focuses after the page has changed.
pub(crate) fn look(state: &State) {
    let marks = state.choice.active.as_ref().map(|active| match active {
        Active::Goal(id) => (format!("mark-g{id}"), format!("card-g{id}")),
        Active::Result(id) => (format!("mark-r{id}"), format!("card-r{id}")),
        Active::Spot(_) => ("mark-spot".to_owned(), String::new()),
    });
    let (mark, card) = marks.unwrap_or_default();
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
    }
    point_soon();
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

fn height() -> f64 {
    web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or(0.0)
}

fn focus(id: &str) {
    if let Some(element) = by_id(id) {
        focus_still(&element);
    }
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

thread_local! {
    /// The frame in which line and place will be drawn; at most one waits.
    static NEXT: RefCell<Option<AnimationFrame>> = const { RefCell::new(None) };
}

/// Draws line and place with the next frame, when the browser lays out the page anyway.
pub(crate) fn point_soon() {
    let frame = request_animation_frame(|_| {
        NEXT.take();
        point();
    });
    NEXT.replace(Some(frame));
}

/// Draws the line from the active mark to its card, and where the reader stands in strip and outline.
fn point() {
    leader();
    place();
}

fn leader() -> Option<()> {
    if let Some(last) = find(".gc-paragraph[data-pointer]") {
        let _ = last.remove_attribute("data-pointer");
    }
    let mark = find(".gc-reader .gc-mark--active")?;
    let paragraph = mark.closest(".gc-has-active").ok()??.dyn_into::<HtmlElement>().ok()?;
    let card = find(".gc-cards .gc-card--active")?.get_bounding_client_rect();
    let list = by_id("cards")?.get_bounding_client_rect();
    let reader = by_id("reader")?;
    let row = mark.get_client_rects().get(0)?;
    let within = paragraph.get_bounding_client_rect();
    let from = row.top() + row.height() / 2.0;
    let to = card.top() + 21.0;
    let seen = card.height() > 0.0 && to > list.top() && to < list.bottom();
    let frame = reader.get_bounding_client_rect();
    let edge = frame.left() + f64::from(reader.client_left()) + f64::from(reader.client_width());
    let style = paragraph.style();
    let top = if seen { from.min(to) } else { from } - within.top();
    let length = if seen { (from - to).abs() } else { 0.0 };
    let _ = style.set_property("--gc-pointer--top", &format!("{top}px"));
    let _ = style.set_property("--gc-pointer--height", &format!("{length}px"));
    let _ = style.set_property("--gc-pointer--reach", &format!("{}px", edge - within.right()));
    let _ = paragraph.set_attribute("data-pointer", if seen && to > from { "down" } else { "up" });
    Some(())
}

fn place() -> Option<()> {
    let reader = by_id("reader")?;
    let frame = reader.get_bounding_client_rect();
    let (left, right) = (frame.left(), frame.right());
    let middle = f64::midpoint(left, right);
    // Under a dialog nothing of the text is found, and what stands stays.
    let bottom = frame.bottom().min(height());
    let from = share_at(middle, frame.top() + 60.0, "data-from")?;
    let to = share_at(middle, bottom - 56.0, "data-to").unwrap_or(100.0);
    let at =
        share_at(middle, frame.top() + (bottom - frame.top()) * 0.3, "data-from").unwrap_or(from);
    if let Some(view) = find("[data-gc=strip-view]") {
        let _ = view.set_attribute("x", &format!("{from}%"));
        let _ = view.set_attribute("width", &format!("{}%", (to - from).max(0.6)));
    }
    let links = document()?.query_selector_all("[data-gc=section]").ok()?;
    let mut current: Option<Element> = None;
    for line in 0..links.length() {
        let Some(link) = links.get(line).and_then(|link| link.dyn_into::<Element>().ok()) else {
            continue;
        };
        let _ = link.remove_attribute("aria-current");
        if attribute(&link, "data-from").is_some_and(|start| start <= at + 0.01) {
            current = Some(link);
        }
    }
    let _ = current?.set_attribute("aria-current", "location");
    Some(())
}

/// The value that the paragraph at a point of the window carries.
fn share_at(x: f64, y: f64, name: &str) -> Option<f64> {
    // The gap between two paragraphs belongs to the next one.
    (0..4).find_map(|step| {
        let y = y + f64::from(step) * 12.0;
        #[expect(clippy::cast_possible_truncation, reason = "a place in the window is small")]
        let element = document()?.element_from_point(x as f32, y as f32)?;
        attribute(&element.closest("[data-from]").ok()??, name)
    })
}

fn attribute(element: &Element, name: &str) -> Option<f64> {
    element.get_attribute(name)?.parse().ok()
}

/// How far across the strip a click went, from 0 to 1.
#[must_use]
pub(crate) fn share_across(event: &MouseEvent) -> Option<f64> {
    let frame = find(".gc-strip__svg")?.get_bounding_client_rect();
    if frame.width() <= 0.0 {
        return None;
    }
    Some(((f64::from(event.client_x()) - frame.left()) / frame.width()).clamp(0.0, 1.0))
}

/// The byte that is so far into a text of `length` bytes.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "the share lies between 0 and 1"
)]
#[must_use]
pub(crate) fn byte_at(share: f64, length: usize) -> usize {
    (share * length as f64) as usize
}

/// Puts `text` on the clipboard, where the browser allows it; a page without TLS has no clipboard at all.
pub(crate) fn copy(text: &str) {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else { return };
    if js_sys::Reflect::get(&navigator, &"clipboard".into())
        .is_ok_and(|clipboard| clipboard.is_object())
    {
        let _ = navigator.clipboard().write_text(text);
    }
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
        (0..links.length()).filter_map(|at| links.get(at)?.dyn_into::<Element>().ok()).collect();
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
