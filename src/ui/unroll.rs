//! Long lists come into the page piece by piece: what is in sight is painted first, and no piece holds the page up.

use gloo::timers::callback::Timeout;
use yew::{hook, use_effect_with, use_state};

/// Milliseconds between two pieces, in which the page paints and answers.
const PAUSE: u32 = 12;

/// How a list comes: so many at first, then so many more at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pace {
    /// What fills a screen.
    pub first: usize,
    /// What takes no longer than a blink.
    pub then: usize,
}

/// How many of `total` are in the page now, at least `needed`; it begins again for another `list`.
#[hook]
pub(crate) fn use_unrolled<T>(list: &T, total: usize, pace: Pace, needed: usize) -> usize
where
    T: Clone + PartialEq + 'static,
{
    // Where a page is only drawn, no timer runs.
    let first = if cfg!(target_arch = "wasm32") { pace.first } else { total };
    let state = use_state(|| (list.clone(), first));
    let reached = if state.0 == *list { state.1 } else { first };
    let count = reached.max(needed).min(total);
    use_effect_with((list.clone(), count, total), move |(list, count, total)| {
        let timer = (count < total).then(|| {
            let next = (list.clone(), count + pace.then);
            Timeout::new(PAUSE, move || state.set(next))
        });
        || drop(timer)
    });
    count
}
