//! A result beside its target, and what the difference between them says.

use crate::ui::{format::comparison, i18n::Lang, report::report_view::Reading};
use crate::wire::{Pair, Quantity};

/// A pair with its two quantities and what it says.
#[derive(Clone, Debug)]
pub(crate) struct Told<'r> {
    /// The pair.
    pub pair: &'r Pair,
    /// The number done.
    pub result: &'r Quantity,
    /// The number promised.
    pub target: &'r Quantity,
    /// The difference, or why there is none.
    pub says: String,
    /// Both measure one thing the same way.
    pub sound: bool,
}

/// Pair `id` with its quantities.
#[must_use]
pub(crate) fn told(reading: &Reading, id: u32, lang: Lang) -> Option<Told<'_>> {
    let pair = reading.analysis.pairs.get(id as usize)?;
    let result = reading.analysis.quantities.get(pair.result as usize)?;
    let target = reading.analysis.quantities.get(pair.target as usize)?;
    let sound = pair.reason != "doubtful_scope" && comparison::comparable(result, target);
    Some(Told {
        pair,
        result,
        target,
        says: comparison::difference(pair, result, target, lang),
        sound,
    })
}
