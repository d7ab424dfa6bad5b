//! The reading position in the text, shown in the minimap and the outline.

use std::cell::{Cell, RefCell};

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::ui::{
    browser::{
        dom::{by_id, document, find, height},
        following,
    },
    format::percent,
    model::element_id,
};

thread_local! {
    /// The timer of the next measurement; at most one runs.
    static NEXT_MEASURE: RefCell<Option<Timeout>> = const { RefCell::new(None) };
    /// How often in a row the position was not found.
    static FAILED_MEASURES: Cell<u8> = const { Cell::new(0) };
    /// The index of the paragraph and the id of the goal that were in sight at the last measurement.
    static VISIBLE: Cell<(Option<usize>, Option<u32>)> = const { Cell::new((None, None)) };
}

/// Measurements without a result before giving up: about a second, in which the page is complete.
const MAX_FAILED_MEASURES: u8 = 12;

/// Milliseconds from a scroll to the measurement: it costs a layout, which would delay every frame.
const MEASURE_DELAY_MS: u32 = 80;

/// Measures and shows the reading position soon.
pub(crate) fn schedule_measure() {
    if NEXT_MEASURE.with_borrow(Option::is_none) {
        let timer = Timeout::new(MEASURE_DELAY_MS, || {
            NEXT_MEASURE.take();
            measure_and_apply();
        });
        NEXT_MEASURE.replace(Some(timer));
    }
}

/// Measures the reading position and shows it in minimap and outline.
pub(crate) fn measure_and_apply() {
    // All measurements come before the first change: each one after a change would force another layout.
    let position = ReadingPosition::measure();
    VISIBLE.set((
        element_in_sight(element_id::READER, "[data-from]")
            .and_then(|line| element_id::paragraph_index(&line.id())),
        element_in_sight(element_id::CARDS, "[data-goal]")
            .and_then(|card| card.get_attribute("data-goal")?.parse().ok()),
    ));
    following::follow(visible().0);
    // What has just come near is laid out in the next frames; under a dialog nothing is ever found.
    let failed = if position.and_then(ReadingPosition::apply).is_some() {
        0
    } else {
        FAILED_MEASURES.get() + 1
    };
    FAILED_MEASURES.set(failed % MAX_FAILED_MEASURES);
    if FAILED_MEASURES.get() > 0 {
        schedule_measure();
    }
}

/// The index of the paragraph and the id of the goal that were in sight at the last measurement.
pub(crate) fn visible() -> (Option<usize>, Option<u32>) {
    VISIBLE.get()
}

/// The part of the text in the window, in hundredths of a per cent of the whole text.
#[derive(Clone, Copy)]
struct ReadingPosition {
    /// The start of the first paragraph.
    from: i32,
    /// The end of the last paragraph.
    to: i32,
    /// The start of the paragraph that is probably being read, in the upper third.
    at: i32,
}

impl ReadingPosition {
    fn measure() -> Option<Self> {
        let frame = by_id(element_id::READER)?.get_bounding_client_rect();
        let middle = f64::midpoint(frame.left(), frame.right());
        // Under a dialog no paragraph is found, and the last position stays.
        let bottom = frame.bottom().min(height());
        let from = share_at(middle, frame.top() + 60.0, "data-from")?;
        let to = share_at(middle, bottom - 56.0, "data-to").unwrap_or(percent::WHOLE);
        let eye = frame.top() + (bottom - frame.top()) * 0.3;
        let at = share_at(middle, eye, "data-from").unwrap_or(from);
        Some(Self { from, to, at })
    }

    fn apply(self) -> Option<()> {
        let Self { from, to, at } = self;
        // Minimap and outline are rendered after the text: while one of them is missing this has to be repeated.
        let view = find("[data-gc=strip-view]");
        if let Some(view) = &view {
            let _ = view.set_attribute("x", &percent::percent_attribute(from));
            let _ = view.set_attribute("width", &percent::percent_attribute((to - from).max(60)));
        }
        let outline = by_id(element_id::OUTLINE)?;
        let links = outline.query_selector_all("[data-gc=section]").ok()?;
        let link = |line: u32| links.get(line)?.dyn_into::<Element>().ok();
        // The sections are in the order of the text: a binary search.
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

/// The element in the upper part of a pane that matches `selector`.
fn element_in_sight(pane: &str, selector: &str) -> Option<Element> {
    let frame = by_id(pane)?.get_bounding_client_rect();
    let middle = f64::midpoint(frame.left(), frame.right());
    let top = frame.top().max(0.0);
    [90.0, 150.0].into_iter().find_map(|down| at(middle, top + down)?.closest(selector).ok()?)
}

/// The element at a point of the window, in pixels.
#[expect(clippy::cast_possible_truncation, reason = "a place in the window is small")]
fn at(x: f64, y: f64) -> Option<Element> {
    document()?.element_from_point(x as f32, y as f32)
}

/// The attribute `name` of the paragraph at a point of the window, in pixels.
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
