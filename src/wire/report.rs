//! Title, year and place of a report, as the text states them.

use super::types as wire;
use crate::analyze::Analysis;

/// Title, year and place of a report.
pub(super) fn report(analysis: &Analysis<'_>) -> wire::Report {
    let facts = &analysis.outline.metadata;
    let title = facts.title.map(|span| analysis.clean.map.to_pasted(span).slice(analysis.text));
    wire::Report {
        title: title.map(|title| title.trim().to_owned()),
        year: facts.year,
        place: facts.jurisdiction.clone(),
    }
}
