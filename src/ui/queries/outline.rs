//! The two outermost levels of the report's own headings, with counts of goals and results.

use yew::AttrValue;

use crate::ui::report::{
    report_view::ReportView,
    section_names::{ascii_brackets, depth},
};
use crate::{
    text::IntoList,
    wire::{Class, Part},
};

/// One line of the outline.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OutlineRow {
    /// The section.
    pub id: u32,
    /// 0 for the outermost level.
    pub depth: usize,
    /// The marker as written.
    pub marker: AttrValue,
    /// The short name.
    pub name: AttrValue,
    /// The heading in full.
    pub title: AttrValue,
    /// What the section speaks of.
    pub part: Part,
    /// Goals in it and below it.
    pub goals: usize,
    /// Results in it and below it.
    pub results: usize,
}

/// The two outermost levels of the outline, with counts.
#[must_use]
pub(crate) fn outline(report: &ReportView) -> Vec<OutlineRow> {
    let names = &report.names;
    let sections = report
        .analysis
        .sections
        .iter()
        .filter(|section| depth(&report.analysis.sections, section.id as usize) < 2);
    let row = |section: &crate::wire::Section| {
        let range = &report.sections[section.id as usize];
        let goal = |at: usize| report.analysis.goals[at].class != Class::Programme;
        let first = report.goals.partition_point(|place| place.start < range.start);
        let last = report.goals.partition_point(|place| place.start < range.end);
        let before = |at: usize| {
            report.results.partition_point(|id| report.quantities[*id as usize].start < at)
        };
        OutlineRow {
            id: section.id,
            depth: depth(&report.analysis.sections, section.id as usize),
            marker: ascii_brackets(&section.marker).into(),
            name: names.short(section.id).to_owned().into(),
            title: format!("{}{}", section.marker, section.heading).into(),
            part: section.part,
            goals: (first..last.max(first)).filter(|at| goal(*at)).count(),
            results: before(range.end.max(range.start)) - before(range.start),
        }
    };
    sections.map(row).into_list()
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::fixture;

    #[test]
    fn outline_counts_goals_below() {
        let report = fixture::report();
        let rows = outline(&report);
        let goals: usize = rows.iter().filter(|row| row.depth == 0).map(|row| row.goals).sum();
        let all =
            report.analysis.goals.iter().filter(|goal| goal.class != Class::Programme).count();
        assert_eq!(goals, all);
        assert_eq!(report.names.section_path(&report.analysis.sections, Some(3)), "三(一)强市建设");
    }
}
