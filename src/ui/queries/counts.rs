//! Counts of goals and numbers, and the goals of the headline passage.

use crate::ui::report::report_view::ReportView;
use crate::{text::IntoList, wire::Class};

/// How many numbers went where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Goals, 工作部署 not counted.
    pub goals: usize,
    /// 工作部署
    pub programmes: usize,
    /// Every number of the text.
    pub numbers: usize,
    /// Numbers on cards.
    pub carded: usize,
    /// Numbers that the report states as done.
    pub results: usize,
    /// Numbers in the panel.
    pub uncarded: usize,
}

/// Counts goals and numbers; `numbers` is always the sum of the three below it.
#[must_use]
pub(crate) fn count_all(report: &ReportView) -> Counts {
    let analysis = &report.analysis;
    let programmes = analysis.goals.iter().filter(|goal| goal.class == Class::Programme).count();
    let carded = analysis.quantities.iter().filter(|quantity| quantity.goal.is_some()).count();
    let results = report.results.len();
    let numbers = analysis.quantities.len() + analysis.leftovers.len();
    let left = numbers - carded - results;
    Counts {
        goals: analysis.goals.len() - programmes,
        programmes,
        numbers,
        carded,
        results,
        uncarded: left,
    }
}

/// The goals of the 主要预期目标 passage.
#[must_use]
pub(crate) fn headline_goals(report: &ReportView) -> Vec<u32> {
    let goals = report.analysis.goals.iter();
    goals
        .filter(|goal| goal.headline && goal.class != Class::Programme)
        .map(|goal| goal.id)
        .into_list()
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::{fixture, i18n::Lang, queries::uncarded::uncarded_rows};

    #[test]
    fn the_account_adds_up() {
        let report = fixture::report();
        let counts = count_all(&report);
        assert_eq!(
            counts,
            Counts { goals: 8, programmes: 1, numbers: 9, carded: 5, results: 2, uncarded: 2 }
        );
        let listed: usize = uncarded_rows(&report, Lang::Zh).iter().map(Vec::len).sum();
        assert_eq!(listed, counts.uncarded + counts.results);
    }
}
