//! The canonical indicator of every named number, where one fits without doubt.

use super::{
    Indicator,
    catalog::{Entry, Measured, canonical},
};
use crate::{
    quantity::{Quantities, Quantity},
    structure::{Outline, clauses},
    text::{Clean, Span, tail},
};

/// The words of a clause before its number are looked at up to this many bytes.
const LEAD: usize = 300;

/// The catalogue's entry of every quantity, in the order of the quantities.
#[must_use]
pub fn identify(
    text: &str,
    outline: &Outline,
    quantities: &Quantities,
    indicators: &[Option<Indicator>],
) -> Vec<Option<&'static Entry>> {
    let mut entries = Vec::with_capacity(quantities.found.len());
    let mut named = indicators.iter();
    for row in quantities.found.chunk_by(|left, right| left.sentence == right.sentence) {
        let sentence =
            row.first().and_then(|first| outline.sentences.get(first.sentence.0 as usize));
        let clauses = sentence.map_or_else(Vec::new, |sentence| clauses(text, sentence.span));
        for quantity in row {
            let indicator = named.next().copied().flatten();
            entries
                .push(indicator.and_then(|indicator| entry(text, &clauses, quantity, &indicator)));
        }
    }
    entries
}

fn entry(
    text: &str,
    clauses: &[Span<Clean>],
    quantity: &Quantity,
    indicator: &Indicator,
) -> Option<&'static Entry> {
    let at = clauses.partition_point(|clause| clause.start() <= indicator.span.start());
    let clause = clauses.get(at.checked_sub(1)?)?;
    let end = if clause.holds(quantity.span) { quantity.span.start() } else { clause.end() };
    let head = tail(text.get(clause.start()..end.max(indicator.span.end()))?, LEAD);
    let name = indicator.words(text);
    canonical(&Measured {
        name: &name,
        head,
        unit: quantity.unit,
        kind: quantity.kind,
        change: quantity.predicate.map(|predicate| predicate.change),
        nth: indicator.nth,
    })
}
