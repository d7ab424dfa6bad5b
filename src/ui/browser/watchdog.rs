//! Watches over a reading: says when it takes long, and when its worker has not been heard of for too long.

use std::cell::Cell;

use yew::Callback;

use crate::ui::model::{action::Action, page_state::Failure};

/// Milliseconds between two looks.
pub(crate) const CHECK_INTERVAL_MS: u32 = 500;
/// A look that comes so many milliseconds after the last one was kept back: the page itself stood still, or was out of sight.
const LATE: f64 = 900.0;
/// A worker that says nothing for so many looks is lost: it speaks at least every half second.
const SILENT: u32 = 4;
/// Before its first word it may have to be started, on a busy machine.
const UNBORN: u32 = 30;
/// A reading that goes on for so many looks takes long.
const LONG: u32 = 6;

/// What was seen of a reading so far.
#[derive(Debug)]
pub(crate) struct Watchdog {
    seen: Cell<f64>,
    looks: Cell<u32>,
    silent: Cell<u32>,
    /// Nothing else but a worker can be lost.
    of_worker: bool,
}

impl Watchdog {
    /// Begins at `now`, in milliseconds of any clock.
    pub(crate) fn new(now: f64, of_worker: bool) -> Self {
        let (looks, silent) = Default::default();
        Self { seen: Cell::new(now), looks, silent, of_worker }
    }

    /// The worker spoke.
    pub(crate) fn heard(&self) {
        self.silent.set(0);
    }

    /// Looks at the reading at `now`; `born` says that its worker has ever spoken.
    pub(crate) fn look(&self, now: f64, born: bool, on_action: &Callback<Action>) {
        let late = now - self.seen.replace(now) > LATE;
        self.looks.set(self.looks.get() + 1);
        // Its words may wait behind this look.
        self.silent.set(if late { 0 } else { self.silent.get() + 1 });
        if self.of_worker && self.silent.get() >= if born { SILENT } else { UNBORN } {
            on_action.emit(Action::AnalysisFailed(Failure::Silent));
        } else if self.looks.get() == LONG {
            on_action.emit(Action::AnalysisSlow);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{cell::RefCell, rc::Rc};

    use super::*;

    /// What is said of a worker that speaks before the looks of `words`, looked at after each of `gaps`.
    fn said(born: bool, gaps: &[f64], words: &[usize]) -> Vec<String> {
        let said: Rc<RefCell<Vec<String>>> = Rc::default();
        let told = Rc::clone(&said);
        let on_action = Callback::from(move |action| told.borrow_mut().push(format!("{action:?}")));
        let watch = Watchdog::new(0.0, true);
        let mut now = 0.0;
        for (look, gap) in gaps.iter().enumerate() {
            now += gap;
            if words.contains(&look) {
                watch.heard();
            }
            watch.look(now, born, &on_action);
        }
        said.take()
    }

    #[test]
    fn two_seconds_of_silence_are_a_lost_worker() {
        assert!(said(true, &[500.0; 3], &[]).is_empty());
        assert_eq!(said(true, &[500.0; 4], &[]), ["AnalysisFailed(Silent)"]);
        assert_eq!(said(true, &[500.0; 6], &[2]), ["AnalysisFailed(Silent)"]);
    }

    #[test]
    fn a_long_reading_that_speaks_goes_on() {
        let spoken: Vec<usize> = (0..500).step_by(3).collect();
        assert_eq!(said(true, &[500.0; 500], &spoken), ["AnalysisSlow"]);
    }

    #[test]
    fn a_page_that_stood_still_has_heard_nothing_and_blames_nobody() {
        assert!(
            !said(true, &[1000.0; 60], &[]).contains(&"AnalysisFailed(Silent)".to_owned()),
            "out of sight"
        );
        assert_eq!(said(true, &[500.0, 500.0, 500.0, 3_600_000.0, 500.0], &[]), [""; 0]);
    }

    #[test]
    fn a_worker_that_is_being_started_has_more_time() {
        assert_eq!(said(false, &[500.0; 29], &[]), ["AnalysisSlow"]);
        assert_eq!(said(false, &[500.0; 30], &[]), ["AnalysisSlow", "AnalysisFailed(Silent)"]);
    }
}
