//! The minimap: the whole report as a strip of bars, by the positions of its goals and results.

use crate::ui::{
    format::percent::{WHOLE, percent},
    queries::outline::{OutlineRow, outline},
    report::report_view::ReportView,
};
use crate::{text::IntoList, wire::Class};

/// How many bars the strip has from end to end.
pub(crate) const BIN_COUNT: usize = 150;

/// A section with less room in the strip cannot be hit, and belongs to the one before it.
pub(crate) const MIN_SECTION_WIDTH: i32 = 25;

/// The strip: bars and sections in hundredths of a per cent of the report's length.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Minimap {
    /// Goals by place: where from, how many.
    pub goals: Vec<(i32, usize)>,
    /// Results by place: where from, how many.
    pub results: Vec<(i32, usize)>,
    /// The width of a bar.
    pub bar: i32,
    /// Sections with where from and how wide; a section with others under it reaches to the first of these.
    pub sections: Vec<(OutlineRow, i32, i32)>,
}

/// Lays the report along the strip.
#[must_use]
pub(crate) fn minimap(report: &ReportView) -> Minimap {
    let length = report.text.len().max(1);
    let mut goals = [0; BIN_COUNT];
    let mut results = [0; BIN_COUNT];
    let bin = |at: usize| (at * BIN_COUNT / length).min(BIN_COUNT - 1);
    for (goal, range) in report.analysis.goals.iter().zip(&report.goals) {
        if goal.class != Class::Programme {
            goals[bin(range.start)] += 1;
        }
    }
    for id in &report.results {
        results[bin(report.quantities[*id as usize].start)] += 1;
    }
    let filled = |bins: [usize; BIN_COUNT]| {
        let bars = bins.into_iter().enumerate().filter(|(_, count)| *count > 0);
        bars.map(|(at, count)| (percent(at, BIN_COUNT), count)).into_list()
    };
    let start = |row: &OutlineRow| percent(report.sections[row.id as usize].start, length);
    let mut rows = outline(report);
    let mut free = 0;
    rows.retain(|row| {
        let kept = row.depth == 0 || start(row) >= free;
        // The first section of a part begins almost where the part does.
        let room = if row.depth == 0 { 0 } else { MIN_SECTION_WIDTH };
        free = if kept { start(row) + room } else { free };
        kept
    });
    let starts: Vec<i32> = rows.iter().map(start).chain([WHOLE]).into_list();
    let places = starts.windows(2).map(|pair| (pair[0], (pair[1] - pair[0]).max(0)));
    let sections = rows.into_iter().zip(places).map(|(row, (from, wide))| (row, from, wide));
    Minimap {
        goals: filled(goals),
        results: filled(results),
        bar: percent(72, BIN_COUNT * 100),
        sections: sections.into_list(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::fixture;

    #[test]
    fn strip_counts_every_goal_once() {
        let report = fixture::report();
        let strip = minimap(&report);
        let goals: usize = strip.goals.iter().map(|(_, count)| count).sum();
        assert_eq!(goals, report.numbers.len() - 1);
    }
}
