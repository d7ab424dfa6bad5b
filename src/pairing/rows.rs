//! Pairs of a table: last year's result stands in the row of this year's target.

use super::{Pair, PairReason};
use crate::{
    goal::Findings,
    quantity::{Quantity, QuantityId},
    statement::Stance,
    structure::Column,
};

/// Each target of a row with the result beside it, in text order.
#[must_use]
pub fn rows(findings: &Findings<'_>) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let mut row: Vec<usize> = Vec::new();
    let mut line = None;
    for (at, quantity) in findings.quantities.found.iter().enumerate() {
        let Some(cell) = findings.outline.tables.cell_at(quantity.core.start()) else { continue };
        if line != Some(cell.line) {
            line = Some(cell.line);
            row.clear();
        }
        let stance = findings.said.get(at).map(|said| said.stance);
        match (cell.column, stance) {
            (Column::Past, Some(Stance::Result)) => row.push(at),
            (Column::Aim, Some(Stance::Target)) => {
                let found = row.iter().rev().copied().take(MOST_RESULTS);
                let result =
                    { found }.find(|result| beside(findings, *result, quantity, cell.name));
                pairs.extend(result.and_then(|result| pair(result, at)));
            }
            _ => {}
        }
    }
    pairs
}

/// A row has at most so many results.
const MOST_RESULTS: usize = 40;

/// Of the same thing, in the same unit, and both of a growth or of a level.
fn beside(
    findings: &Findings<'_>,
    result: usize,
    target: &Quantity,
    name: crate::text::Span<crate::text::Clean>,
) -> bool {
    let Some(other) = findings.quantities.found.get(result) else { return false };
    let same =
        findings.outline.tables.cell_at(other.core.start()).is_some_and(|cell| cell.name == name);
    same && other.unit == target.unit && other.predicate.is_some() == target.predicate.is_some()
}

fn pair(result: usize, target: usize) -> Option<Pair> {
    let id = |at: usize| Some(QuantityId(u32::try_from(at).ok()?));
    Some(Pair {
        result: id(result)?,
        target: id(target)?,
        likeness: 100,
        reason: PairReason::SameName,
    })
}
