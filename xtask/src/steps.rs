//! The steps of a task, with their names and times in a table at the end.

use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// A finished step.
struct Step {
    name: &'static str,
    took: Duration,
    failure: Option<String>,
}

/// A step that runs in the background.
pub(crate) struct BackgroundStep {
    name: &'static str,
    thread: JoinHandle<(Duration, Option<String>)>,
}

impl BackgroundStep {
    /// Starts the step; `Steps::join` waits for its end.
    pub(crate) fn start(
        name: &'static str,
        step: impl FnOnce() -> Result<(), String> + Send + 'static,
    ) -> Self {
        println!("\n── {name}, in the background");
        let thread = thread::spawn(move || {
            let start = Instant::now();
            let failure = step().err();
            (start.elapsed(), failure)
        });
        Self { name, thread }
    }
}

/// The steps of one run.
pub(crate) struct Steps {
    start: Instant,
    steps: Vec<Step>,
}

impl Default for Steps {
    fn default() -> Self {
        Self { start: Instant::now(), steps: Vec::new() }
    }
}

impl Steps {
    /// Runs a step; returns whether it succeeded.
    pub(crate) fn run(
        &mut self,
        name: &'static str,
        step: impl FnOnce() -> Result<(), String>,
    ) -> bool {
        println!("\n── {name}");
        let start = Instant::now();
        let failure = step().err();
        let took = start.elapsed();
        match &failure {
            None => println!("── {name}: {:.1} s", took.as_secs_f64()),
            Some(reason) => {
                println!("── {name}: FAILED after {:.1} s: {reason}", took.as_secs_f64());
            }
        }
        self.steps.push(Step { name, took, failure });
        self.steps.last().is_some_and(|step| step.failure.is_none())
    }

    /// Waits for a step in the background; returns whether it succeeded.
    pub(crate) fn join(&mut self, background: BackgroundStep) -> bool {
        let ended = background.thread.join();
        let (took, failure) =
            ended.unwrap_or_else(|_| (Duration::ZERO, Some("expected no panic".to_owned())));
        let outcome = failure.as_deref().unwrap_or("ok");
        println!(
            "\n── {}: {:.1} s in the background: {outcome}",
            background.name,
            took.as_secs_f64()
        );
        let succeeded = failure.is_none();
        self.steps.push(Step { name: background.name, took, failure });
        succeeded
    }

    /// Records a step as failed that cannot run because an earlier one failed.
    pub(crate) fn skip(&mut self, name: &'static str, reason: &str) {
        self.steps.push(Step { name, took: Duration::ZERO, failure: Some(reason.to_owned()) });
    }

    /// Prints the table; an error when a step failed.
    pub(crate) fn finish(self) -> Result<(), String> {
        println!("\n{}", self.table());
        let failed = self.steps.iter().filter(|step| step.failure.is_some()).count();
        println!("{} passed, {failed} failed", self.steps.len() - failed);
        if failed == 0 { Ok(()) } else { Err("a step failed, see the table".to_owned()) }
    }

    fn table(&self) -> String {
        let total = self.start.elapsed();
        let mut lines: Vec<String> = self
            .steps
            .iter()
            .map(|step| {
                let outcome = step.failure.as_ref().map_or("ok", |_| "FAILED");
                let line =
                    format!("{:<28} {:>7.1} s  {outcome}", step.name, step.took.as_secs_f64());
                match &step.failure {
                    Some(reason) => {
                        format!("{line}: {}", reason.lines().next().unwrap_or_default())
                    }
                    None => line,
                }
            })
            .collect();
        lines.push(format!("{:<28} {:>7.1} s", "total", total.as_secs_f64()));
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_step_fails_the_run_and_stands_in_the_table() {
        let mut steps = Steps::default();
        assert!(steps.run("first", || Ok(())));
        assert!(!steps.run("second", || Err("expected one\nfound two".to_owned())));
        let table = steps.table();
        assert!(table.contains("FAILED: expected one"), "{table}");
        assert!(!table.contains("found two"), "{table}");
        assert!(steps.finish().is_err());
    }

    #[test]
    fn a_failed_step_in_the_background_fails_the_run() {
        let mut steps = Steps::default();
        assert!(steps.join(BackgroundStep::start("quick", || Ok(()))));
        assert!(!steps.join(BackgroundStep::start("broken", || Err("expected one".to_owned()))));
        assert!(steps.table().contains("FAILED: expected one"));
        assert!(steps.finish().is_err());
    }

    #[test]
    fn a_skipped_step_is_a_failed_one() {
        let mut steps = Steps::default();
        steps.skip("walks", "no page");
        assert!(steps.finish().is_err());
    }
}
