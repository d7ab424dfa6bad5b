//! Numbers in the cells of a table: the unit is in another cell, and a bare number is an amount.

use super::{
    amount::Amount,
    arabic_amount::arabic_amount,
    arabic_numeral::parse_arabic,
    bound,
    change::{Change, Predicate},
    doubt,
    findings::{NonQuantity, NonQuantityKind, Quantities, Quantity},
    scanner::{SentenceScanner, scan_sentence},
    sign,
};
use crate::{
    lexicon::{changes, units},
    structure::{Cell, Column, SentenceId},
    text::{Clean, Span, last_bytes},
};

/// The number of a row has at most so many bytes.
const MAX_ROW_NUMBER_BYTES: usize = 9;

/// A unit in a cell of its own has at most so many bytes.
const MAX_UNIT_BYTES: usize = 30;

/// Adds the numbers of a cell to the quantities.
pub(super) async fn scan_cell(
    text: &str,
    cell: &Cell,
    id: SentenceId,
    quantities: &mut Quantities,
) {
    let words = cell.span.slice(text);
    match cell.column {
        Column::Number if words.len() <= MAX_ROW_NUMBER_BYTES => {
            if words.contains(|ch: char| ch.is_ascii_digit()) {
                let kind = NonQuantityKind::ListNumber;
                quantities.non_quantities.push(NonQuantity { span: cell.span, kind });
            }
        }
        Column::Past
        | Column::Aim
        | Column::Amount
        | Column::Rate
        | Column::Other
        | Column::Unknown => scan_value_cell(text, cell, id, quantities).await,
        _ => scan_sentence(text, cell.span, id, quantities).await,
    }
}

/// A cell that says how much: an amount that fills it, or else running text.
async fn scan_value_cell(text: &str, cell: &Cell, id: SentenceId, quantities: &mut Quantities) {
    let words = cell.span.slice(text);
    let first_of_cell = quantities.found.len();
    let column_change = change_of_column(text, cell);
    let is_negative = words.starts_with(sign::MINUS);
    if is_negative && column_change.is_some_and(|(change, _)| change == Change::Fall) {
        let kind = NonQuantityKind::Sign;
        quantities.non_quantities.push(NonQuantity { span: cell.span, kind });
        return;
    }
    let mut rest = cell.span;
    let mut is_fall = is_negative;
    if let Some((at, mut amount)) = cell_amount(words, cell.unit.slice(text)) {
        // A negative rise is a fall, by its size; a range that crosses zero keeps its signs.
        is_fall = column_change.is_some() && sign::is_below_zero(&amount);
        if is_fall {
            sign::strip_signs(&mut amount);
        }
        let base = cell.span.start();
        let mut scanner =
            SentenceScanner { words, base, id, clause: 0, quantities: &mut *quantities };
        let end = base + scanner.push_quantity(at, amount);
        rest = Span::new(end, cell.span.end());
    }
    scan_sentence(text, rest, id, quantities).await;
    if let Some((change, span)) = column_change {
        let change = if is_fall { Change::Fall } else { change };
        set_change(&mut quantities.found[first_of_cell..], change, span);
    }
}

/// The change that the name of the row or the column says, with the words of the name: 地区生产总值增长, 5.2.
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
    if word.chars().nth(1).is_none() || word.len() == name.len() {
        return None;
    }
    let span = Span::new(cell.name.end() - word.len(), cell.name.end());
    Some((change, Some(span)))
}

/// Gives the numbers without a predicate of their own the change of their column.
fn set_change(found: &mut [Quantity], change: Change, span: Option<Span<Clean>>) {
    for quantity in found.iter_mut().filter(|quantity| quantity.predicate.is_none()) {
        let span = span.unwrap_or(quantity.core);
        quantity.predicate = Some(Predicate { change, span });
    }
}

/// The amount of a cell that contains nothing else but its predicate and bound, with its first byte.
fn cell_amount<'t>(words: &'t str, unit: &'t str) -> Option<(usize, Amount<'t>)> {
    let at = words.find(|ch: char| ch.is_ascii_digit())?;
    if doubt::doubt_at(words, at).is_some() {
        return None;
    }
    let mut first = parse_arabic(&words[at..])?;
    let signed = &words[..at];
    let sign = sign::at_end(signed);
    if sign.is_some_and(|sign| sign.negative) {
        first.value = first.value.negated();
    }
    let mut amount = arabic_amount(words, at, first, sign);
    amount.prefix_len = sign.map_or(0, |sign| sign.len);
    if doubt::doubt_of_range_end(words, amount.end).is_some() {
        return None;
    }
    let before = signed.trim_end_matches(sign::MINUS).trim_end_matches('+').trim_matches('*');
    let limited = bound::bound_before(before).map_or(0, |(_, len)| len);
    let lead = &before[..before.len() - limited];
    let is_lead_known = lead.is_empty()
        || changes::PREDICATES.iter().any(|(list, _)| list.longest_suffix_of(lead) == Some(lead));
    // **6**: bold type in plain text.
    let rest = words[amount.end..].trim_end_matches('*');
    let end = bound::bound_after(rest).map_or(0, |(_, len)| len);
    let is_filled = rest[end..].is_empty() || rest[end..].starts_with('（');
    if !is_lead_known || !is_filled {
        return None;
    }
    if amount.unit.is_none() {
        set_unit(&mut amount, unit);
    }
    Some((at, amount))
}

/// Gives an amount the unit of its row, with its scale: 万人, 亿元, 户（次）.
fn set_unit<'t>(amount: &mut Amount<'t>, written: &'t str) {
    let written = last_bytes(written, MAX_UNIT_BYTES);
    let Some(one) = parse_arabic(&format!("1{written}")) else { return };
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
