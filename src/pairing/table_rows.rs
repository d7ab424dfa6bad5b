//! Pairs of a table: last year's result is in the row of this year's target.

use super::types::{Pair, PairReason};
use crate::{
    goal::StageOutputs,
    quantity::{Quantity, QuantityId},
    statement::Stance,
    structure::Column,
};

/// Each target of a row with the result beside it, in text order.
#[must_use]
pub fn rows(outputs: &StageOutputs<'_>) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let mut row: Vec<usize> = Vec::new();
    let mut line = None;
    for (at, quantity) in outputs.quantities.found.iter().enumerate() {
        let Some(cell) = outputs.outline.tables.cell_at(quantity.core.start()) else { continue };
        if line != Some(cell.line) {
            line = Some(cell.line);
            row.clear();
        }
        let stance = outputs.said.get(at).map(|said| said.stance);
        match (cell.column, stance) {
            (Column::Past, Some(Stance::Result)) => row.push(at),
            (Column::Aim, Some(Stance::Target)) => {
                let found = row.iter().rev().copied().take(MAX_RESULTS);
                let result =
                    { found }.find(|result| is_comparable(outputs, *result, quantity, cell.name));
                pairs.extend(result.and_then(|result| pair(result, at)));
            }
            _ => {}
        }
    }
    pairs
}

/// At most this many results of a row are looked at.
const MAX_RESULTS: usize = 40;

/// Whether a result measures the same thing in the same unit as a target, and both are growth or both are levels.
fn is_comparable(
    outputs: &StageOutputs<'_>,
    result: usize,
    target: &Quantity,
    name: crate::text::Span<crate::text::Clean>,
) -> bool {
    let Some(other) = outputs.quantities.found.get(result) else { return false };
    let same =
        outputs.outline.tables.cell_at(other.core.start()).is_some_and(|cell| cell.name == name);
    same && other.unit == target.unit && other.predicate.is_some() == target.predicate.is_some()
}

fn pair(result: usize, target: usize) -> Option<Pair> {
    let id = |at: usize| Some(QuantityId(u32::try_from(at).ok()?));
    Some(Pair {
        result: id(result)?,
        target: id(target)?,
        similarity: 100,
        reason: PairReason::SameName,
    })
}
