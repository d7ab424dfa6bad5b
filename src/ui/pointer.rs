//! What follows the eye: the line from the active mark to its card, the reader's place in strip and outline.

use std::cell::{Cell, RefCell};

use gloo::{
    render::{AnimationFrame, request_animation_frame},
    timers::callback::Timeout,
};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use crate::ui::dom::{by_id, document, find, height};
use crate::ui::percent;

thread_local! {
    /// The frame in which the line will be drawn; at most one waits.
    pub(crate) static NEXT: RefCell<Option<AnimationFrame>> = const { RefCell::new(None) };
    /// The ids of mark and card between which the line goes.
    static ENDS: RefCell<(String, String)> = RefCell::default();
    /// The list of cards was scrolled: to ask itself would have the page laid out.
    static SCROLLED: Cell<bool> = const { Cell::new(false) };
    /// The paragraph that carries the line.
    static FROM: RefCell<Option<HtmlElement>> = const { RefCell::new(None) };
    /// When the reader's place will be looked for; at most one waits.
    static SOON: RefCell<Option<Timeout>> = const { RefCell::new(None) };
    /// How often the reader's place was looked for in vain.
    static TRIES: Cell<u8> = const { Cell::new(0) };
    /// The paragraph and the goal that were in sight when the page was drawn last.
    static SIGHT: Cell<(Option<usize>, Option<u32>)> = const { Cell::new((None, None)) };
}

/// How often the place is looked for in vain before it is given up: a second, in which the page is whole.
const MOST: u8 = 12;
/// Milliseconds from a scroll to the place in strip and outline: to look for it costs a layout, and every frame would be late.
const BEFORE_PLACE: u32 = 80;

/// Between which mark and card the line goes from now on.
pub(crate) fn follow(ends: (String, String)) {
    ENDS.set(ends);
}

/// A pane has moved.
pub(crate) fn scrolled(event: &Event) {
    let pane = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if pane.is_some_and(|pane| pane.id() == "cards") {
        SCROLLED.set(true);
    }
    point_soon();
}

/// Takes the list of cards back to its start.
pub(crate) fn to_start() {
    if SCROLLED.replace(false)
        && let Some(list) = by_id("cards")
    {
        list.set_scroll_top(0);
    }
}

/// Draws the line with the next frame, when the browser lays out the page anyway, and the place soon after.
pub(crate) fn point_soon() {
    place_soon();
    if NEXT.with_borrow(Option::is_some) {
        return;
    }
    let frame = request_animation_frame(|_| {
        NEXT.take();
        leader();
    });
    NEXT.replace(Some(frame));
}

/// Draws the line from the active mark to its card, and where the reader stands in strip and outline.
pub(crate) fn point() {
    leader();
    find_place();
}

fn place_soon() {
    if SOON.with_borrow(Option::is_none) {
        let timer = Timeout::new(BEFORE_PLACE, || {
            SOON.take();
            find_place();
        });
        SOON.replace(Some(timer));
    }
}

fn find_place() {
    // All questions before the first change: each after one would have the page laid out again.
    let seen = Place::seen();
    SIGHT.set((
        in_sight("reader", "[data-from]")
            .and_then(|line| line.id().strip_prefix('p')?.parse().ok()),
        in_sight("cards", "[data-goal]")
            .and_then(|card| card.get_attribute("data-goal")?.parse().ok()),
    ));
    // What has just come near is drawn with the next frames; under a dialog nothing is ever found.
    let tries = if seen.and_then(Place::show).is_some() { 0 } else { TRIES.get() + 1 };
    TRIES.set(tries % MOST);
    if TRIES.get() > 0 {
        place_soon();
    }
}

/// The paragraph and the goal that were in sight when the page was drawn last.
pub(crate) fn sight() -> (Option<usize>, Option<u32>) {
    SIGHT.get()
}

fn leader() -> Option<()> {
    if let Some(last) = FROM.take() {
        let _ = last.remove_attribute("data-pointer");
    }
    // By their ids: in every frame of a scroll a long text would be searched through for anything else.
    let (mark, card) = ENDS.with_borrow(|(mark, card)| (by_id(mark), by_id(card)));
    let mark = mark?;
    let paragraph = mark.closest(".gc-has-active").ok()??.dyn_into::<HtmlElement>().ok()?;
    let card = card?.get_bounding_client_rect();
    let list = by_id("cards")?.get_bounding_client_rect();
    let reader = by_id("reader")?;
    let row = mark.get_client_rects().get(0)?;
    let within = paragraph.get_bounding_client_rect();
    // As the mark's underline goes on: through the middle it would cross the numbers in the margin.
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
    FROM.set(Some(paragraph));
    Some(())
}

/// What of the text stands in the window, as shares of the whole.
#[derive(Clone, Copy)]
struct Place {
    from: i32,
    to: i32,
    /// Where the eye is.
    at: i32,
}

impl Place {
    fn seen() -> Option<Self> {
        let frame = by_id("reader")?.get_bounding_client_rect();
        let middle = f64::midpoint(frame.left(), frame.right());
        // Under a dialog nothing of the text is found, and what stands stays.
        let bottom = frame.bottom().min(height());
        let from = share_at(middle, frame.top() + 60.0, "data-from")?;
        let to = share_at(middle, bottom - 56.0, "data-to").unwrap_or(percent::WHOLE);
        let eye = frame.top() + (bottom - frame.top()) * 0.3;
        let at = share_at(middle, eye, "data-from").unwrap_or(from);
        Some(Self { from, to, at })
    }

    fn show(self) -> Option<()> {
        let Self { from, to, at } = self;
        // Strip and outline come into the page after the text: without one of them this has to be done again.
        let view = find("[data-gc=strip-view]");
        if let Some(view) = &view {
            let _ = view.set_attribute("x", &percent::attribute(from));
            let _ = view.set_attribute("width", &percent::attribute((to - from).max(60)));
        }
        let outline = by_id("outline")?;
        let links = outline.query_selector_all("[data-gc=section]").ok()?;
        let link = |line: u32| links.get(line)?.dyn_into::<Element>().ok();
        // The sections stand in the order of the text.
        let (mut from, mut to) = (0, links.length());
        while from < to {
            let middle = u32::midpoint(from, to);
            if attribute(&link(middle)?, "data-from").is_some_and(|start| start <= at + 1) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        let current = link(from.checked_sub(1)?)?;
        if !current.has_attribute("aria-current") {
            if let Ok(Some(last)) = outline.query_selector("[aria-current]") {
                let _ = last.remove_attribute("aria-current");
            }
            let _ = current.set_attribute("aria-current", "location");
        }
        view.map(|_| ())
    }
}

/// What stands in the upper part of a pane.
fn in_sight(pane: &str, selector: &str) -> Option<Element> {
    let frame = by_id(pane)?.get_bounding_client_rect();
    let middle = f64::midpoint(frame.left(), frame.right());
    let top = frame.top().max(0.0);
    [90.0, 150.0].into_iter().find_map(|down| at(middle, top + down)?.closest(selector).ok()?)
}

#[expect(clippy::cast_possible_truncation, reason = "a place in the window is small")]
fn at(x: f64, y: f64) -> Option<Element> {
    document()?.element_from_point(x as f32, y as f32)
}

/// The value that the paragraph at a point of the window carries.
fn share_at(x: f64, y: f64, name: &str) -> Option<i32> {
    // The gap between two paragraphs belongs to the next one.
    (0..4).find_map(|step| {
        let y = y + f64::from(step) * 12.0;
        attribute(&at(x, y)?.closest("[data-from]").ok()??, name)
    })
}

fn attribute(element: &Element, name: &str) -> Option<i32> {
    element.get_attribute(name)?.parse().ok()
}

/// A length in whole pixels, as a property's value.
#[expect(clippy::cast_possible_truncation, reason = "a length in the window is small")]
fn pixels(length: f64) -> String {
    format!("{}px", length.round() as i32)
}
