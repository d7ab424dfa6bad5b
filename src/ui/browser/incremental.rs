//! Renders long lists in batches: what is in sight first, and no batch blocks the page for long.

use std::ops::Range;

use gloo::timers::callback::Timeout;
use yew::{hook, use_state};

use crate::ui::browser::effect_hook::use_effect_with;

/// Milliseconds between two batches, in which the page paints and handles events.
const BATCH_GAP_MS: u32 = 12;
/// Milliseconds that a batch may take, painting included: a slower one makes the next smaller, a quicker one makes it larger.
const FRAME_BUDGET_MS: Range<f64> = 8.0..20.0;
/// A batch has at most this many times the items of [`BatchSize::then`].
const MAX_GROWTH: usize = 8;

/// How many items of a list are rendered at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BatchSize {
    /// In the first batch: enough to fill a screen.
    pub first: usize,
    /// On each side in the batches after it, at least: few enough for a slow machine.
    pub then: usize,
}

impl BatchSize {
    /// The step after one of `step` items that took `took_ms` milliseconds.
    fn after(self, step: usize, took_ms: f64) -> usize {
        if took_ms < FRAME_BUDGET_MS.start {
            (step * 2).min(self.then * MAX_GROWTH)
        } else if took_ms > FRAME_BUDGET_MS.end {
            (step / 2).max(self.then)
        } else {
            step
        }
    }

    /// The first batch of `total` items, around the one in `sight`.
    fn around(self, sight: usize, total: usize) -> Range<usize> {
        let start = sight.saturating_sub(1).min(total.saturating_sub(self.first));
        start..start + self.first
    }
}

/// What is rendered of a list.
#[derive(Clone, PartialEq)]
struct Progress<T> {
    list: T,
    rendered: Range<usize>,
    /// Items that the last batch added on each side.
    step: usize,
}

/// How many items a list has rendered so far, and how long the last batch took.
struct Batch {
    /// Items rendered now.
    rendered: Range<usize>,
    /// Items that the last batch added on each side.
    step: usize,
    /// Milliseconds that it took, layout and painting included.
    took_ms: f64,
}

/// The items to render after `batch`, and how many were added on each side: more than last time if that was quick, fewer if it was slow.
///
/// ```text
/// list      ······································
/// rendered              ██████                      step 4, took 5 ms: quick
/// next          ▒▒▒▒▒▒▒▒██████▒▒▒▒▒▒▒▒              step 8 on each side
/// ```
///
/// The end may lie after the end of the list, so that a list that grows goes on by itself.
fn next_range(batch: &Batch, size: BatchSize) -> (Range<usize>, usize) {
    let step = size.after(batch.step, batch.took_ms);
    let Range { start, end } = batch.rendered;
    (start.saturating_sub(step)..end.saturating_add(step), step)
}

/// The indices of `0..total` that are rendered now; it begins again for another `list`, around the item in `sight`.
///
/// Every item of `needed` is rendered at once, with what lies between it and the others.
///
/// ```text
/// 1st render    ··········██··········   `size.first` items around `sight`
/// 12 ms later   ········▒▒██▒▒········   `size.then` more on each side
/// 12 ms later   ····▒▒▒▒██████▒▒▒▒····   twice as many after a quick batch, half as many after a slow one
/// in the end    ██████████████████████   no timer any more
/// ```
#[hook]
pub(crate) fn use_incremental_range<T>(
    list: &T,
    total: usize,
    size: BatchSize,
    sight: usize,
    needed: Range<usize>,
) -> Range<usize>
where
    T: Clone + PartialEq + 'static,
{
    let render_start = now();
    // On a server no timer runs: there everything is rendered at once.
    let first = if cfg!(target_arch = "wasm32") { size.first } else { total };
    let size = BatchSize { first, ..size };
    let begin =
        || Progress { list: list.clone(), rendered: size.around(sight, total), step: size.then };
    let state = use_state(begin);
    let progress = if state.list == *list { (*state).clone() } else { begin() };
    let rendered = with_needed(progress.rendered, needed, total);
    use_effect_with((list.clone(), rendered.clone(), total), move |(list, rendered, total)| {
        let timer = (rendered.start > 0 || rendered.end < *total).then(|| {
            let (list, rendered, render_end) = (list.clone(), rendered.clone(), now());
            Timeout::new(BATCH_GAP_MS, move || {
                // A timer that comes late had to wait for layout and painting.
                let paint_ms = (now() - render_end - f64::from(BATCH_GAP_MS)).max(0.0);
                let took_ms = render_end - render_start + paint_ms;
                let batch = Batch { rendered, step: progress.step, took_ms };
                let (rendered, step) = next_range(&batch, size);
                state.set(Progress { list, rendered, step });
            })
        });
        || drop(timer)
    });
    rendered
}

/// `rendered` within `total`, extended to `needed` without a gap: the items between may never have been rendered.
fn with_needed(rendered: Range<usize>, needed: Range<usize>, total: usize) -> Range<usize> {
    let rendered = rendered.start..rendered.end.min(total);
    if needed.is_empty() {
        return rendered;
    }
    rendered.start.min(needed.start)..rendered.end.max(needed.end).min(total)
}

/// How many of `total` items are rendered now, from the first one on.
#[hook]
pub(crate) fn use_incremental_len<T>(list: &T, total: usize, size: BatchSize) -> usize
where
    T: Clone + PartialEq + 'static,
{
    use_incremental_range(list, total, size, 0, 0..0).end
}

/// Milliseconds since the epoch; always 0 outside of a browser.
fn now() -> f64 {
    if cfg!(target_arch = "wasm32") { js_sys::Date::now() } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_batch_lies_around_the_item_in_sight() {
        let size = BatchSize { first: 3, then: 2 };
        let around = |sight, total| size.around(sight, total);
        assert_eq!([around(0, 9), around(4, 9), around(8, 9)], [0..3, 3..6, 6..9]);
        assert_eq!(around(0, 0), 0..3, "the hook cuts it at the end of the list");
    }

    #[test]
    fn quick_batches_grow_and_slow_ones_shrink() {
        let size = BatchSize { first: 1, then: 2 };
        let after = |step, took_ms| size.after(step, took_ms);
        assert_eq!([after(2, 1.0), after(16, 1.0), after(8, 12.0)], [4, 16, 8]);
        assert_eq!([after(8, 30.0), after(2, 30.0)], [4, 2]);
    }

    #[test]
    fn the_next_range_extends_on_both_sides() {
        let size = BatchSize { first: 1, then: 2 };
        let next = |rendered, step, took_ms| next_range(&Batch { rendered, step, took_ms }, size);
        assert_eq!(next(20..26, 4, 5.0), (12..34, 8), "a quick batch");
        assert_eq!(next(20..26, 4, 12.0), (16..30, 4), "neither quick nor slow");
        assert_eq!(next(20..26, 4, 40.0), (18..28, 2), "a slow batch");
        assert_eq!(next(1..3, 4, 12.0), (0..7, 4), "the start of the list");
    }

    #[test]
    fn needed_items_are_rendered_without_a_gap() {
        assert_eq!(with_needed(4..6, 8..9, 20), 4..9);
        assert_eq!(with_needed(4..6, 1..2, 20), 1..6);
        assert_eq!(with_needed(4..30, 0..0, 20), 4..20);
        assert_eq!(with_needed(0..1, 4..9, 6), 0..6);
    }
}
