//! Numbers in the cells of a table: the unit stands in another cell, and a bare number is an amount.

use super::{
    Leftover, NoQuantity, Quantities, bound, change, numeral,
    read::{self, Amount, Reader},
};
use crate::{
    lexicon::{changes, units},
    structure::{Cell, Column, SentenceId},
    text::{Span, tail},
};

/// Reads a cell.
pub(super) async fn cell(text: &str, cell: &Cell, id: SentenceId, quantities: &mut Quantities) {
    let words = cell.span.of(text);
    let before = quantities.found.len();
    match cell.column {
        Column::Number if words.len() <= LONGEST_NUMBER => {
            let reason = NoQuantity::ListNumber;
            let digits = words.contains(|ch: char| ch.is_ascii_digit());
            quantities.leftovers.extend(digits.then_some(Leftover { span: cell.span, reason }));
        }
        Column::Past
        | Column::Aim
        | Column::Amount
        | Column::Rate
        | Column::Other
        | Column::Unknown => {
            let reader = Reader { words, base: cell.span.start(), id };
            match amount(&reader, cell.unit.of(text)) {
                Some((at, amount)) => {
                    let end = cell.span.start() + reader.push(at, 0, amount, quantities);
                    read::sentence(text, Span::new(end, cell.span.end()), id, quantities).await;
                }
                None => read::sentence(text, cell.span, id, quantities).await,
            }
        }
        _ => read::sentence(text, cell.span, id, quantities).await,
    }
    if cell.grows {
        for found in &mut quantities.found[before..] {
            let fall = words.starts_with(['-', '－', '−'])
                || found.predicate.is_some_and(|one| one.change == change::Change::Fall);
            let change = if fall { change::Change::Fall } else { change::Change::Rise };
            found.predicate =
                found.predicate.or(Some(change::Predicate { change, span: found.core }));
        }
    } else {
        grown(text, cell, &mut quantities.found[before..]);
    }
}

/// The number of a row is at most so long, in bytes.
const LONGEST_NUMBER: usize = 9;

/// 地区生产总值增长, 5.2: the name says what the number is of it.
fn grown(text: &str, cell: &Cell, found: &mut [super::Quantity]) {
    let name = cell.name.of(text);
    let ends = changes::PREDICATES
        .iter()
        .filter(|(_, change)| matches!(change, change::Change::Rise | change::Change::Fall));
    let Some((word, change)) = ends
        .filter_map(|(list, change)| Some((list.longest_end(name)?, *change)))
        .max_by_key(|(word, _)| word.len())
    else {
        return;
    };
    if word.chars().nth(1).is_none() || word.len() == name.len() {
        return;
    }
    let span = Span::new(cell.name.end() - word.len(), cell.name.end());
    for one in found.iter_mut().filter(|one| one.predicate.is_none()) {
        one.predicate = Some(change::Predicate { change, span });
    }
}

/// The amount of a cell that holds nothing else, with where it begins.
fn amount(reader: &Reader<'_>, unit: &str) -> Option<(usize, Amount)> {
    let at = reader.words.find(|ch: char| ch.is_ascii_digit())?;
    let first = numeral::arabic(&reader.words[at..])?;
    let mut amount = reader.amount(at, first);
    let before = reader.words[..at].trim_end_matches(['-', '－', '−', '+']);
    let limited = bound::before(before).map_or(0, |(_, len)| len);
    let lead = &before[..before.len() - limited];
    let said = lead.is_empty()
        || changes::PREDICATES.iter().any(|(list, _)| list.longest_end(lead) == Some(lead));
    let rest = &reader.words[amount.end..];
    let end = bound::after(rest).map_or(0, |(_, len)| len);
    let noted = rest[end..].is_empty() || rest[end..].starts_with('（');
    if !said || !noted {
        return None;
    }
    if amount.unit.is_none() {
        given(&mut amount, unit);
    }
    Some((at, amount))
}

/// The unit of the row with its powers of ten: 万人, 亿元, 户（次）.
fn given(amount: &mut Amount, written: &str) {
    let written = tail(written, LONGEST_UNIT);
    let Some(one) = numeral::arabic(&format!("1{written}")) else { return };
    let after = &written[one.len - 1..];
    let Some(unit) = units::at_start(after).filter(|unit| unit.written.len() == after.len()) else {
        return;
    };
    amount.unit = Some(unit);
    if amount.scale.is_empty() {
        amount.first.value = amount.first.value.times_ten_to(one.power);
        amount.first.power = one.power;
        if let Some(last) = &mut amount.last {
            last.value = last.value.times_ten_to(one.power);
            last.power = one.power;
        }
        amount.scale = one.scale;
    }
}

/// A unit is at most so long, in bytes.
const LONGEST_UNIT: usize = 30;
