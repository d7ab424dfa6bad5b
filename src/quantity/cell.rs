//! Numbers in the cells of a table: the unit stands in another cell, and a bare number is an amount.

use super::{
    Change, NonQuantity, NonQuantityKind, Predicate, Quantities, Quantity, bound, doubt, numeral,
    scanner::{self, Amount, SentenceScanner},
    sign,
};
use crate::{
    lexicon::{changes, units},
    structure::{Cell, Column, SentenceId},
    text::{Clean, Span, last_bytes},
};

/// Reads a cell.
pub(super) async fn scan_cell(
    text: &str,
    cell: &Cell,
    id: SentenceId,
    quantities: &mut Quantities,
) {
    let words = cell.span.slice(text);
    match cell.column {
        Column::Number if words.len() <= LONGEST_NUMBER => {
            let reason = NonQuantityKind::ListNumber;
            let digits = words.contains(|ch: char| ch.is_ascii_digit());
            quantities
                .non_quantities
                .extend(digits.then_some(NonQuantity { span: cell.span, kind: reason }));
        }
        Column::Past
        | Column::Aim
        | Column::Amount
        | Column::Rate
        | Column::Other
        | Column::Unknown => {
            let before = quantities.found.len();
            let said = change_of_column(text, cell);
            let reader = SentenceScanner { words, base: cell.span.start(), id };
            let negative = words.starts_with(sign::MINUS);
            if negative && said.is_some_and(|(change, _)| change == Change::Fall) {
                let reason = NonQuantityKind::Sign;
                quantities.non_quantities.push(NonQuantity { span: cell.span, kind: reason });
                return;
            }
            let mut rest = cell.span;
            let mut fell = negative;
            if let Some((at, mut amount)) = cell_amount(&reader, cell.unit.slice(text)) {
                // A rise below zero is a fall, with its size; one that may also be a rise keeps its signs.
                fell = said.is_some() && sign::is_below_zero(&amount);
                if fell {
                    sign::strip_signs(&mut amount);
                }
                let end = cell.span.start() + reader.push_quantity(at, 0, amount, quantities);
                rest = Span::new(end, cell.span.end());
            }
            scanner::scan_sentence(text, rest, id, quantities).await;
            if let Some((change, span)) = said {
                let change = if fell { Change::Fall } else { change };
                set_change(&mut quantities.found[before..], change, span);
            }
        }
        _ => scanner::scan_sentence(text, cell.span, id, quantities).await,
    }
}

/// The number of a row is at most so long, in bytes.
const LONGEST_NUMBER: usize = 9;

/// What name or column say that the number is: 地区生产总值增长, 5.2; a column of rates has no words of its own here.
fn change_of_column(text: &str, cell: &Cell) -> Option<(Change, Option<Span<Clean>>)> {
    if cell.grows {
        return Some((Change::Rise, None));
    }
    let name = cell.name.slice(text);
    let ends = changes::PREDICATES
        .iter()
        .filter(|(_, change)| matches!(change, Change::Rise | Change::Fall));
    let (word, change) = ends
        .filter_map(|(list, change)| Some((list.longest_suffix_of(name)?, *change)))
        .max_by_key(|(word, _)| word.len())?;
    let alone = word.chars().nth(1).is_none() || word.len() == name.len();
    let span = Span::new(cell.name.end() - word.len(), cell.name.end());
    (!alone).then_some((change, Some(span)))
}

/// Says so of the numbers that have no word of their own.
fn set_change(found: &mut [Quantity], change: Change, span: Option<Span<Clean>>) {
    for one in found.iter_mut().filter(|one| one.predicate.is_none()) {
        one.predicate = Some(Predicate { change, span: span.unwrap_or(one.core) });
    }
}

/// The amount of a cell that holds nothing else, with where it begins.
fn cell_amount<'t>(reader: &SentenceScanner<'t>, unit: &'t str) -> Option<(usize, Amount<'t>)> {
    let at = reader.words.find(|ch: char| ch.is_ascii_digit())?;
    if doubt::doubt_at(reader.words, at).is_some() {
        return None;
    }
    let mut first = numeral::parse_arabic(&reader.words[at..])?;
    let signed = &reader.words[..at];
    let sign = sign::at_end(signed);
    if sign.is_some_and(|sign| sign.negative) {
        first.value = first.value.negated();
    }
    let mut amount = reader.amount_at(at, first, sign);
    amount.prefix_len = sign.map_or(0, |sign| sign.len);
    if doubt::doubt_of_range_end(reader.words, amount.end).is_some() {
        return None;
    }
    let before = signed.trim_end_matches(sign::MINUS).trim_end_matches('+').trim_matches('*');
    let limited = bound::bound_before(before).map_or(0, |(_, len)| len);
    let lead = &before[..before.len() - limited];
    let said = lead.is_empty()
        || changes::PREDICATES.iter().any(|(list, _)| list.longest_suffix_of(lead) == Some(lead));
    // **6**: bold type of a plain text.
    let rest = reader.words[amount.end..].trim_end_matches('*');
    let end = bound::bound_after(rest).map_or(0, |(_, len)| len);
    let noted = rest[end..].is_empty() || rest[end..].starts_with('（');
    if !said || !noted {
        return None;
    }
    if amount.unit.is_none() {
        set_unit(&mut amount, unit);
    }
    Some((at, amount))
}

/// The unit of the row with its powers of ten: 万人, 亿元, 户（次）.
fn set_unit<'t>(amount: &mut Amount<'t>, written: &'t str) {
    let written = last_bytes(written, LONGEST_UNIT);
    let Some(one) = numeral::parse_arabic(&format!("1{written}")) else { return };
    let after = &written[one.len - 1..];
    let Some(unit) = units::at_start(after).filter(|unit| unit.written.len() == after.len()) else {
        return;
    };
    amount.unit = Some(unit);
    if amount.scale_text.is_empty() {
        amount.first.value = amount.first.value.scale_by_power(one.scale_exponent);
        amount.first.scale_exponent = one.scale_exponent;
        if let Some(last) = &mut amount.last {
            last.value = last.value.scale_by_power(one.scale_exponent);
            last.scale_exponent = one.scale_exponent;
        }
        amount.scale_text = one.scale_text;
    }
}

/// A unit is at most so long, in bytes.
const LONGEST_UNIT: usize = 30;
