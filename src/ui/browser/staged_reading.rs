//! The reading of a widget in small steps: one report first, then, where another one has arrived, the comparison of both.

use std::{
    cell::Cell,
    fmt,
    future::Future,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};

use crate::{
    analyze::{Analysis, analyze_in_pieces},
    compare::compare,
    text::pause,
    ui::{
        browser::chunked_analysis::is_later,
        model::build_target::HAS_LEDGER,
        report::{compared_reports::ComparedReports, report_view::ReportView},
    },
    wire,
};

type Steps = Pin<Box<dyn Future<Output = Option<ComparedReports>>>>;

/// Where a reading leaves its report.
type ReportSlot = Rc<Cell<Option<Box<ReportView>>>>;

/// What a reading has come to.
#[derive(Debug)]
pub enum Stage {
    /// The report is read.
    Report(Box<ReportView>),
    /// It is compared with the other one.
    Comparison(Box<ComparedReports>),
}

/// A reading under way. The findings of the report are kept, so that no text is read twice.
pub struct StagedReading {
    future: Steps,
    report: ReportSlot,
    other: Rc<Cell<Option<String>>>,
}

impl fmt::Debug for StagedReading {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("StagedReading").finish_non_exhaustive()
    }
}

impl StagedReading {
    /// A reading of `text` that has not begun.
    #[must_use]
    pub fn new(text: String) -> Self {
        let report = Rc::new(Cell::default());
        let other = Rc::new(Cell::default());
        let slot = Rc::clone(&report);
        // Two futures, since the steps of one stay in the program even where it returns before them.
        let future: Steps = if HAS_LEDGER {
            Box::pin(both(text, slot, Rc::clone(&other)))
        } else {
            Box::pin(alone(text, slot))
        };
        Self { future, report, other }
    }

    /// Hands over the text of the other report. Where the years do not say otherwise, it is the earlier one.
    pub fn compare_with(&mut self, other: String) {
        self.other.set(Some(other));
    }

    /// Does one step, about a clause; returns each of the two stages once.
    ///
    /// Between them the other text must be handed over, and after the second one this must not be called again.
    pub fn go(&mut self) -> Option<Stage> {
        match self.future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(found) => found.map(|both| Stage::Comparison(Box::new(both))),
            Poll::Pending => self.report.take().map(Stage::Report),
        }
    }
}

/// Only the report, in a program that compares nothing.
async fn alone(text: String, report: ReportSlot) -> Option<ComparedReports> {
    let found = analyze_in_pieces(&text, &Cell::default()).await;
    report.set(Some(laid_out(&text, &found)));
    pause().await;
    None
}

async fn both(
    text: String,
    report: ReportSlot,
    handed: Rc<Cell<Option<String>>>,
) -> Option<ComparedReports> {
    let done = Cell::default();
    let found = analyze_in_pieces(&text, &done).await;
    report.set(Some(laid_out(&text, &found)));
    pause().await;
    let mut arrived = None;
    while arrived.is_none() {
        arrived = handed.take();
        pause().await;
    }
    let other = arrived.unwrap_or_default();
    let found_other = analyze_in_pieces(&other, &done).await;
    let is_other_later = is_later(&found_other, &found);
    let (old, new) = if is_other_later { (&found, &found_other) } else { (&found_other, &found) };
    let comparison = wire::Comparison::of(&compare(old, new), old, new);
    pause().await;
    let analyses = [wire::Analysis::from(old), wire::Analysis::from(new)];
    drop((found, found_other));
    let texts = if is_other_later { [text, other] } else { [other, text] };
    Some(ComparedReports::new(texts, analyses, comparison, None))
}

fn laid_out(text: &str, found: &Analysis<'_>) -> Box<ReportView> {
    Box::new(ReportView::new(text.to_owned(), wire::Analysis::from(found)))
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::report::compared_reports::Side;

    fn report(year: u32) -> String {
        format!("示例市{year}年政府工作报告\n二、{year}年工作\n今年新建公园5个。")
    }

    fn next(reading: &mut StagedReading) -> Stage {
        std::iter::from_fn(|| Some(reading.go())).find_map(|stage| stage).expect("a stage")
    }

    #[test]
    fn the_report_comes_first_and_the_comparison_when_the_other_one_has_arrived() {
        for (own, other, earlier) in [(2025, 2024, 2024), (2024, 2025, 2024)] {
            let mut reading = StagedReading::new(report(own));
            let Stage::Report(found) = next(&mut reading) else { panic!("expected the report") };
            assert_eq!(found.text, report(own));
            assert_eq!(found.analysis, wire::Analysis::from(&crate::analyze(&report(own))));
            assert!((0..9).all(|_| reading.go().is_none()), "expected nothing without the other");
            reading.compare_with(report(other));
            let Stage::Comparison(both) = next(&mut reading) else { panic!("expected both") };
            assert_eq!(both.analysis(Side::Old).report.year, Some(earlier));
            assert_eq!(both.texts[Side::Old as usize], report(2024));
            assert_eq!(both.comparison.deliveries.len(), 1);
        }
    }

    #[test]
    fn without_years_the_other_one_is_the_earlier() {
        let mut reading = StagedReading::new("今年新建公园5个。".to_owned());
        next(&mut reading);
        reading.compare_with("今年新建公园7个。".to_owned());
        let Stage::Comparison(both) = next(&mut reading) else { panic!("expected both") };
        assert_eq!(both.texts[Side::Old as usize], "今年新建公园7个。");
    }
}
