//! Amounts in ASCII digits: number, range and unit; and bare numbers, which are an amount only in some places.

use super::{
    amount::Amount,
    arabic_numeral::parse_arabic,
    bound, change,
    chinese_amount::{as_percent, tenths_end},
    non_quantity,
    numeral::Numeral,
    range::{between_len, range_end},
    sign::Sign,
};
use crate::{
    lexicon::{code_patterns, numerals, units},
    normalize::CELL_SEPARATOR,
    text::{Decimal, is_han, last_bytes},
};

/// 占 is looked for in so many bytes before a fraction.
const MAX_SHARE_BYTES: usize = 18;

/// A list of numbers before its unit is followed over so many numbers.
const MAX_LISTED_NUMBERS: usize = 8;

/// A number alone on its line with at most so many digits is a page number.
const MAX_PAGE_NUMBER_DIGITS: usize = 3;

/// The amount whose first number begins at byte `at` of a sentence.
pub(super) fn arabic_amount(
    words: &str,
    at: usize,
    first: Numeral,
    sign: Option<Sign>,
) -> Amount<'_> {
    let first_end = at + first.len;
    let unit = units::at_start(&words[first_end..]);
    let unit_end = first_end + unit.map_or(0, |unit| unit.written.len());
    if let Some(end) = tenths_end(words, at, first_end) {
        let value = first.value.scale_by_power(1);
        return Amount { in_chinese: false, ..Amount::percent(value, end) };
    }
    let range = range_end(words, at, &first, first_end, unit)
        .or_else(|| unit.and_then(|_| range_end(words, at, &first, unit_end, unit)));
    if let Some((last, start)) = range {
        return range_amount(words, (at, first), (start, last), unit);
    }
    let minus = if sign.is_some_and(|sign| sign.negative) { "-" } else { "" };
    Amount {
        last: None,
        end: unit_end,
        unit,
        prefix_len: 0,
        numeral_text: format!("{minus}{}", &words[at..at + first.digits_len]),
        scale_text: first.scale_text.clone(),
        in_chinese: false,
        first,
    }
}

/// The amount of a range, of two numbers with their first bytes.
fn range_amount<'t>(
    words: &'t str,
    (at, mut first): (usize, Numeral),
    (start, last): (usize, Numeral),
    unit: Option<units::UnitWord<'t>>,
) -> Amount<'t> {
    let last_end = start + last.len;
    let last_unit = units::at_start(&words[last_end..]);
    let unit_len = last_unit.map_or(0, |unit| unit.written.len());
    let minus = |value: Decimal| if value < Decimal::default() { "-" } else { "" };
    let numeral_text = format!(
        "{}{}–{}{}",
        minus(first.value),
        &words[at..at + first.digits_len],
        minus(last.value),
        &words[start..start + last.digits_len]
    );
    if first.takes_scale(&words[at..]) && !last.scale_text.is_empty() && unit.is_none() {
        first.value = first.value.scale_by_power(last.scale_exponent);
    }
    Amount {
        first,
        end: last_end + unit_len.max(between_len(words, last_end)),
        unit: last_unit.or(unit),
        prefix_len: 0,
        numeral_text,
        scale_text: last.scale_text.clone(),
        in_chinese: false,
        last: Some(last),
    }
}

/// 约占1/10, 超过1/3: a fraction after a word of a share, a predicate or a bound.
pub(super) fn fraction<'t>(words: &'t str, at: usize, first: &Numeral) -> Option<Amount<'t>> {
    let before = &words[..at];
    let number = words[at + first.digits_len..].strip_prefix('/')?;
    let whole = parse_arabic(number)?;
    let end = words.len() - number.len() + whole.digits_len;
    let is_share = numerals::SHARES.any_suffix_of(before)
        || last_bytes(before, MAX_SHARE_BYTES).contains(numerals::SHARE_VERB)
        || change::predicate(words, 0, at).is_some()
        || bound::bound_before(before).is_some()
        || bound::bound_after(&words[end..]).is_some();
    let is_longer = words[end..].starts_with('/') || whole.len > whole.digits_len;
    if !is_share || is_longer {
        return None;
    }
    let value = as_percent(first.value, whole.value)?;
    Some(Amount { in_chinese: false, ..Amount::percent(value, end) })
}

/// Whether a number without unit and scale is a name: it is an amount only after a predicate, beside a bound, in a table, alone
/// on its line, or in a list with a unit.
pub(super) fn is_bare_name(words: &str, at: usize, amount: &Amount<'_>) -> bool {
    if amount.unit.is_some() || !amount.scale_text.is_empty() || amount.first.and_more {
        return false;
    }
    let rest = &words[amount.end..];
    if let Some(last) = &amount.last {
        // 1—5号泊位, （2021—2035）: berths and years, not amounts.
        let are_years = non_quantity::is_year(&words[at..at + amount.first.digits_len])
            && amount.numeral_text.len() > amount.first.digits_len
            && last.value < Decimal::from_int(2100);
        return are_years || code_patterns::AFTER_NAMES.any_prefix_of(rest);
    }
    if !amount.numeral_text.is_ascii() {
        return false;
    }
    // 2.0版, 成为2024旅游新时尚, 实现7大领域全覆盖
    let is_version =
        amount.numeral_text.ends_with(".0") || rest.starts_with(code_patterns::VERSION);
    let is_year = non_quantity::is_year(&amount.numeral_text);
    if is_version
        || is_year && bound::bound_after(rest).is_none()
        || rest.starts_with(code_patterns::MAJOR)
    {
        return true;
    }
    !is_bare_amount(words, at, amount)
}

/// Whether the text around a number without unit says that it is an amount.
fn is_bare_amount(words: &str, at: usize, amount: &Amount<'_>) -> bool {
    let (before, rest) = (&words[..at], &words[amount.end..]);
    let is_decimal = amount.numeral_text.contains('.');
    let is_alone = before.is_empty()
        && rest.is_empty()
        && (is_decimal || amount.first.digits_len > MAX_PAGE_NUMBER_DIGITS)
        && !non_quantity::is_year(&words[at..amount.end]);
    change::predicate(before, 0, before.len()).is_some()
        || before.ends_with(numerals::CHANGE_LEADS)
        || before.ends_with(CELL_SEPARATOR)
        || rest.starts_with(CELL_SEPARATOR)
        || bound::bound_before(before).is_some()
        || bound::bound_after(rest).is_some()
        || is_alone
        || begins_list(words, amount.end)
        || is_decimal && before.ends_with(is_han)
}

/// 0.9 in 0.9和7.2个百分点: the unit is after the last number of the list.
fn begins_list(words: &str, mut end: usize) -> bool {
    for _ in 0..MAX_LISTED_NUMBERS {
        let Some(next) = words[end..].strip_prefix(numerals::LIST_JOINTS) else { return false };
        let Some(number) = parse_arabic(next) else { return false };
        let after = &next[number.len..];
        if let Some(unit) = units::at_start(after) {
            return !units::NUMBERING.contains(unit.written);
        }
        end = words.len() - after.len();
    }
    false
}
