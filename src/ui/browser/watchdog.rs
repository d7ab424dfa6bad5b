//! Watches an analysis: reports when it takes long, and when its worker has been silent for too long.

use std::cell::Cell;

use yew::Callback;

use crate::ui::model::{
    action::{Action, ReportAction},
    page_state::Failure,
};

/// Milliseconds between two checks.
pub(crate) const CHECK_INTERVAL_MS: u32 = 500;
/// Milliseconds between two checks from which the page itself must have been suspended or blocked.
const LATE_MS: f64 = 900.0;
/// Checks without a message after which a worker is lost: it sends one at least every half second.
const MAX_SILENT_CHECKS: u32 = 4;
/// The same before its first message: a busy machine takes long to start a worker.
const MAX_SILENT_CHECKS_AT_START: u32 = 30;
/// Checks after which an analysis takes long.
const SLOW_AFTER_CHECKS: u32 = 6;

/// What is known of an analysis so far.
#[derive(Debug)]
pub(crate) struct Watchdog {
    /// When it was checked last, in milliseconds.
    last_check: Cell<f64>,
    checks: Cell<u32>,
    /// Checks since the last message.
    silent: Cell<u32>,
    /// It runs in a worker: only a worker can be lost.
    is_worker: bool,
}

impl Watchdog {
    /// A watchdog that starts at `now`, in milliseconds of any clock.
    pub(crate) fn new(now: f64, is_worker: bool) -> Self {
        let (checks, silent) = Default::default();
        Self { last_check: Cell::new(now), checks, silent, is_worker }
    }

    /// The worker has sent a message.
    pub(crate) fn on_message(&self) {
        self.silent.set(0);
    }

    /// Checks the analysis at `now`, in milliseconds; `has_answered` says that its worker has ever sent a message.
    pub(crate) fn check(&self, now: f64, has_answered: bool, on_action: &Callback<Action>) {
        let late = now - self.last_check.replace(now) > LATE_MS;
        self.checks.set(self.checks.get() + 1);
        // A message may still wait behind this late check.
        self.silent.set(if late { 0 } else { self.silent.get() + 1 });
        if self.is_worker
            && self.silent.get()
                >= if has_answered { MAX_SILENT_CHECKS } else { MAX_SILENT_CHECKS_AT_START }
        {
            on_action.emit(Action::Report(ReportAction::AnalysisFailed(Failure::Silent)));
        } else if self.checks.get() == SLOW_AFTER_CHECKS {
            on_action.emit(Action::Report(ReportAction::AnalysisSlow));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{cell::RefCell, rc::Rc};

    use super::*;

    /// The actions for a worker that is checked after each of `gaps` milliseconds and sends a message before the checks in `messages`.
    fn actions_of(has_answered: bool, gaps: &[f64], messages: &[usize]) -> Vec<String> {
        let dispatched: Rc<RefCell<Vec<String>>> = Rc::default();
        let actions = Rc::clone(&dispatched);
        let on_action =
            Callback::from(move |action| actions.borrow_mut().push(format!("{action:?}")));
        let watch = Watchdog::new(0.0, true);
        let mut now = 0.0;
        for (check, gap) in gaps.iter().enumerate() {
            now += gap;
            if messages.contains(&check) {
                watch.on_message();
            }
            watch.check(now, has_answered, &on_action);
        }
        dispatched.take()
    }

    #[test]
    fn two_seconds_of_silence_are_a_lost_worker() {
        assert!(actions_of(true, &[500.0; 3], &[]).is_empty());
        assert_eq!(actions_of(true, &[500.0; 4], &[]), ["Report(AnalysisFailed(Silent))"]);
        assert_eq!(actions_of(true, &[500.0; 6], &[2]), ["Report(AnalysisFailed(Silent))"]);
    }

    #[test]
    fn a_long_analysis_that_sends_messages_goes_on() {
        let spoken: Vec<usize> = (0..500).step_by(3).collect();
        assert_eq!(actions_of(true, &[500.0; 500], &spoken), ["Report(AnalysisSlow)"]);
    }

    #[test]
    fn a_suspended_page_does_not_blame_the_worker() {
        assert!(
            !actions_of(true, &[1000.0; 60], &[])
                .contains(&"Report(AnalysisFailed(Silent))".to_owned()),
            "a tab in the background"
        );
        assert_eq!(actions_of(true, &[500.0, 500.0, 500.0, 3_600_000.0, 500.0], &[]), [""; 0]);
    }

    #[test]
    fn a_worker_that_is_being_started_has_more_time() {
        assert_eq!(actions_of(false, &[500.0; 29], &[]), ["Report(AnalysisSlow)"]);
        assert_eq!(
            actions_of(false, &[500.0; 30], &[]),
            ["Report(AnalysisSlow)", "Report(AnalysisFailed(Silent))"]
        );
    }
}
