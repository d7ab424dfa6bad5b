//! The charts of a report: results beside targets, goals by subject, goals by commitment.

use crate::text::IntoList;
use crate::ui::{
    i18n::Lang,
    queries::{
        charts::{chart::Chart, distribution, results::results},
        export_files::FileFormat,
    },
    report::report_view::ReportView,
};

/// The charts that this report gives rise to.
#[must_use]
pub(crate) fn all_charts(report: &ReportView, lang: Lang) -> Vec<Chart> {
    [
        results(report, lang),
        distribution::by_subject(report, lang),
        distribution::by_commitment(report, lang),
    ]
    .into_iter()
    .flatten()
    .into_list()
}

/// The file's word for a chart, with its kind.
pub(crate) fn file_name(drawing: &Chart, report: &ReportView, kind: FileFormat) -> String {
    crate::ui::queries::export_files::file_name_with(&report.analysis.report, drawing.title, kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::{fixture, format::percent::WHOLE};

    #[test]
    fn bars_stay_in_their_row() {
        let report = fixture::report();
        for drawing in all_charts(&report, Lang::En) {
            for bar in drawing.groups.iter().flat_map(|group| &group.rows).flat_map(|row| &row.bars)
            {
                assert!(
                    bar.start >= 0 && bar.width >= 0 && bar.start + bar.width <= WHOLE,
                    "{bar:?}"
                );
            }
            for row in &drawing.table {
                assert_eq!(row.len(), drawing.column_heads.len(), "{}", drawing.code);
            }
        }
    }
}
