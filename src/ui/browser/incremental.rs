//! Long lists come into the page piece by piece: what is in sight is drawn first, and no piece holds the page up.

use std::ops::Range;

use gloo::timers::callback::Timeout;
use yew::{hook, use_state};

use crate::ui::browser::effect_hook::use_effect_with;

/// Milliseconds between two pieces, in which the page paints and answers.
const BATCH_GAP_MS: u32 = 12;
/// Milliseconds that a piece may take, painting included: after longer ones fewer come at a time, after shorter ones more.
const FRAME_BUDGET_MS: Range<f64> = 8.0..20.0;
/// How many times as many may come at most.
const MOST: usize = 8;

/// How a list comes: so many at first, then so many more at a time, as the machine can.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BatchSize {
    /// What fills a screen.
    pub first: usize,
    /// What hardly any machine takes long for.
    pub then: usize,
}

impl BatchSize {
    /// How many come at a time after `step` of them took so many milliseconds.
    fn after(self, step: usize, took: f64) -> usize {
        if took < FRAME_BUDGET_MS.start {
            (step * 2).min(self.then * MOST)
        } else if took > FRAME_BUDGET_MS.end {
            (step / 2).max(self.then)
        } else {
            step
        }
    }

    /// The pieces of `total` that are drawn first, around the one in sight.
    fn around(self, sight: usize, total: usize) -> Range<usize> {
        let start = sight.saturating_sub(1).min(total.saturating_sub(self.first));
        start..start + self.first
    }
}

/// How far a list has come.
#[derive(Clone, PartialEq)]
struct Progress<T> {
    list: T,
    drawn: Range<usize>,
    step: usize,
}

/// Which of `total` are drawn as they are now; it begins again for another `list`, around the one in `sight`.
///
/// What `needed` names is drawn at once whatever the others do.
#[hook]
pub(crate) fn use_incremental_range<T>(
    list: &T,
    total: usize,
    pace: BatchSize,
    sight: usize,
    needed: Range<usize>,
) -> Range<usize>
where
    T: Clone + PartialEq + 'static,
{
    let began = now();
    // Where a page is only drawn, no timer runs.
    let first = if cfg!(target_arch = "wasm32") { pace.first } else { total };
    let pace = BatchSize { first, ..pace };
    let begin =
        || Progress { list: list.clone(), drawn: pace.around(sight, total), step: pace.then };
    let state = use_state(begin);
    let reach = if state.list == *list { (*state).clone() } else { begin() };
    let mut drawn = reach.drawn.start..reach.drawn.end.min(total);
    if !needed.is_empty() {
        // Without a gap, as what lies between may stand nowhere yet.
        drawn = drawn.start.min(needed.start)..drawn.end.max(needed.end).min(total);
    }
    use_effect_with((list.clone(), drawn.clone(), total), move |(list, drawn, total)| {
        let timer = (drawn.start > 0 || drawn.end < *total).then(|| {
            let (list, drawn, ready) = (list.clone(), drawn.clone(), now());
            Timeout::new(BATCH_GAP_MS, move || {
                // What comes late had to wait for the page to be laid out and painted.
                let took = ready - began + (now() - ready - f64::from(BATCH_GAP_MS)).max(0.0);
                let step = pace.after(reach.step, took);
                let drawn = drawn.start.saturating_sub(step)..drawn.end.saturating_add(step);
                state.set(Progress { list, drawn, step });
            })
        });
        || drop(timer)
    });
    drawn
}

/// How many of `total` are in the page now, from the first one on.
#[hook]
pub(crate) fn use_incremental_len<T>(list: &T, total: usize, pace: BatchSize) -> usize
where
    T: Clone + PartialEq + 'static,
{
    use_incremental_range(list, total, pace, 0, 0..0).end
}

/// Milliseconds of the clock.
fn now() -> f64 {
    if cfg!(target_arch = "wasm32") { js_sys::Date::now() } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_begin_around_what_is_in_sight() {
        let pace = BatchSize { first: 3, then: 2 };
        let begun = |sight, total| pace.around(sight, total);
        assert_eq!([begun(0, 9), begun(4, 9), begun(8, 9)], [0..3, 3..6, 6..9]);
        assert_eq!(begun(0, 0), 0..3, "what is not there is not drawn either");
    }

    #[test]
    fn pieces_grow_while_they_are_quick() {
        let pace = BatchSize { first: 1, then: 2 };
        let after = |step, took| pace.after(step, took);
        assert_eq!([after(2, 1.0), after(16, 1.0), after(8, 12.0)], [4, 16, 8]);
        assert_eq!([after(8, 30.0), after(2, 30.0)], [4, 2]);
    }
}
