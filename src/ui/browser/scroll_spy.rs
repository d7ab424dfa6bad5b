//! Where the reader stands in the text: shown in the strip and the outline.

use std::cell::{Cell, RefCell};

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::ui::{
    browser::dom::{by_id, document, find, height},
    format::percent,
    model::element_id,
};

thread_local! {
    /// When the reader's place will be looked for; at most one waits.
    static NEXT_MEASURE: RefCell<Option<Timeout>> = const { RefCell::new(None) };
    /// How often the reader's place was looked for in vain.
    static TRIES: Cell<u8> = const { Cell::new(0) };
    /// The paragraph and the goal that were in sight when the page was drawn last.
    static VISIBLE: Cell<(Option<usize>, Option<u32>)> = const { Cell::new((None, None)) };
}

/// How often the place is looked for in vain before it is given up: a second, in which the page is whole.
const MAX_TRIES: u8 = 12;

/// Milliseconds from a scroll to the place in strip and outline: to look for it costs a layout, and every frame would be late.
const MEASURE_DELAY_MS: u32 = 80;

pub(crate) fn schedule_measure() {
    if NEXT_MEASURE.with_borrow(Option::is_none) {
        let timer = Timeout::new(MEASURE_DELAY_MS, || {
            NEXT_MEASURE.take();
            measure_and_apply();
        });
        NEXT_MEASURE.replace(Some(timer));
    }
}

pub(crate) fn measure_and_apply() {
    // All questions before the first change: each after one would have the page laid out again.
    let seen = ReadingPosition::seen();
    VISIBLE.set((
        in_sight(element_id::READER, "[data-from]")
            .and_then(|line| element_id::paragraph_index(&line.id())),
        in_sight(element_id::CARDS, "[data-goal]")
            .and_then(|card| card.get_attribute("data-goal")?.parse().ok()),
    ));
    // What has just come near is drawn with the next frames; under a dialog nothing is ever found.
    let tries = if seen.and_then(ReadingPosition::show).is_some() { 0 } else { TRIES.get() + 1 };
    TRIES.set(tries % MAX_TRIES);
    if TRIES.get() > 0 {
        schedule_measure();
    }
}

/// The paragraph and the goal that were in sight when the page was drawn last.
pub(crate) fn visible() -> (Option<usize>, Option<u32>) {
    VISIBLE.get()
}

/// What of the text stands in the window, as shares of the whole.
#[derive(Clone, Copy)]
struct ReadingPosition {
    from: i32,
    to: i32,
    /// Where the eye is.
    at: i32,
}

impl ReadingPosition {
    fn seen() -> Option<Self> {
        let frame = by_id(element_id::READER)?.get_bounding_client_rect();
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
            let _ = view.set_attribute("x", &percent::percent_attribute(from));
            let _ = view.set_attribute("width", &percent::percent_attribute((to - from).max(60)));
        }
        let outline = by_id(element_id::OUTLINE)?;
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
