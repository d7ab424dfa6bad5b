//! What the charts show, as rows of bars in whole numbers: results and targets, where goals stand, how firm the wording is.

use crate::text::IntoList;
use crate::ui::{
    i18n::Lang,
    queries::{
        charts::{chart::Drawing, distribution, results::results},
        export_files::Kind,
    },
    report::report_view::Reading,
};

/// The charts that this report gives rise to.
#[must_use]
pub(crate) fn all(reading: &Reading, lang: Lang) -> Vec<Drawing> {
    [
        results(reading, lang),
        distribution::places(reading, lang),
        distribution::firmness(reading, lang),
    ]
    .into_iter()
    .flatten()
    .into_list()
}

/// The file's word for a chart, with its kind.
pub(crate) fn file(drawing: &Drawing, reading: &Reading, kind: Kind) -> String {
    crate::ui::queries::export_files::named(&reading.analysis.report, drawing.title, kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::{fixture, format::percent::WHOLE};

    #[test]
    fn bars_stay_in_their_row() {
        let reading = fixture::reading();
        for drawing in all(&reading, Lang::En) {
            for bar in drawing.groups.iter().flat_map(|group| &group.rows).flat_map(|row| &row.bars)
            {
                assert!(bar.from >= 0 && bar.wide >= 0 && bar.from + bar.wide <= WHOLE, "{bar:?}");
            }
            for row in &drawing.table {
                assert_eq!(row.len(), drawing.heads.len(), "{}", drawing.code);
            }
        }
    }
}
