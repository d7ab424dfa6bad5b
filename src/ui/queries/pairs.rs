//! A result beside its target, with their difference in words.

use crate::ui::{format::comparison, i18n::Lang, report::report_view::ReportView};
use crate::wire::{Pair, Quantity};

/// A pair with its two quantities and their difference in words.
#[derive(Clone, Debug)]
pub(crate) struct ComparedPair<'r> {
    /// The pair.
    pub pair: &'r Pair,
    /// The number done.
    pub result: &'r Quantity,
    /// The number promised.
    pub target: &'r Quantity,
    /// The difference, or why there is none.
    pub difference: String,
    /// Both have the same unit, direction and basis.
    pub is_comparable: bool,
}

/// Pair `id` with its quantities.
#[must_use]
pub(crate) fn compare_pair(report: &ReportView, id: u32, lang: Lang) -> Option<ComparedPair<'_>> {
    let pair = report.analysis.pairs.get(id as usize)?;
    let result = report.analysis.quantities.get(pair.result as usize)?;
    let target = report.analysis.quantities.get(pair.target as usize)?;
    let sound = !pair.has_doubtful_scope() && comparison::is_comparable(result, target);
    Some(ComparedPair {
        pair,
        result,
        target,
        difference: comparison::difference(pair, result, target, lang),
        is_comparable: sound,
    })
}
