//! Where the words of a search stand in the whole text, one after the other.

use std::ops::Range;

use crate::text::IntoList;
use crate::ui::{model::card_query::Selection, report::report_view::ReportView};

/// The places of `search_term`, which is in lower case, in bytes; none for an empty one.
#[must_use]
pub(crate) fn hits(report: &ReportView, search_term: &str) -> Vec<Range<usize>> {
    if search_term.is_empty() {
        return Vec::new();
    }
    // ASCII lower case keeps all byte offsets.
    let text = report.text.to_ascii_lowercase();
    text.match_indices(search_term).map(|(at, hit)| at..at + hit.len()).into_list()
}

/// The hit that is selected, by its index.
#[must_use]
pub(crate) fn selected(hits: &[Range<usize>], active: Option<&Selection>) -> Option<usize> {
    let Some(Selection::TextRange(range)) = active else { return None };
    hits.iter().position(|hit| hit == range)
}

/// The hit `by` places after the selected one, around the end of the text; the first one where none is selected.
#[must_use]
pub(crate) fn step(
    report: &ReportView,
    search_term: &str,
    active: Option<&Selection>,
    by: i32,
) -> Option<Range<usize>> {
    let hits = hits(report, search_term);
    let at = match (selected(&hits, active), by < 0) {
        (None, _) => 0,
        (Some(at), false) => at + 1,
        (Some(at), true) => at + hits.len() - 1,
    };
    hits.get(at.checked_rem(hits.len())?).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::wire::Analysis;

    #[test]
    fn hits_follow_each_other_around_the_end() {
        let report = ReportView::new("5G基站、5g应用".into(), Analysis::default());
        let mut active = None;
        let walked = [1, 1, 1, -1].map(|by| {
            let hit = step(&report, "5g", active.as_ref(), by).unwrap_or_default();
            active = Some(Selection::TextRange(hit.clone()));
            hit.start
        });
        assert_eq!(walked, [0, 11, 0, 11]);
        assert_eq!(step(&report, "没有", None, 1), None);
        assert_eq!(step(&report, "", None, 1), None);
    }
}
