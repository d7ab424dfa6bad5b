//! The second number of a range: 1—2家, 20和30之间, -2%至2%.

use super::{arabic_numeral::parse_arabic, doubt, numeral::Numeral, sign};
use crate::{
    lexicon::{numerals, units, units::UnitWord},
    text::{Decimal, HAN_LEN, one_of},
};

/// The second number of the range whose mark is at `from`, with its first byte; `at` is where the first number begins.
pub(super) fn range_end(
    words: &str,
    at: usize,
    first: &Numeral,
    from: usize,
    unit: Option<UnitWord<'_>>,
) -> Option<(Numeral, usize)> {
    let rest = &words[from..];
    let mark = numerals::RANGE_MARKS
        .longest_prefix_of(rest)
        .or_else(|| numerals::BETWEEN_MARKS.longest_prefix_of(rest))?;
    let is_negative = first.value < Decimal::default();
    // -3%--1%: a dash and a sign.
    let mark = if is_negative && mark == "--" { "-" } else { mark };
    let sign = sign::at_start(&words[from + mark.len()..]);
    let start = from + mark.len() + sign.map_or(0, |sign| sign.len);
    // 5%—6,5%: a doubtful number ends no range.
    if doubt::doubt_at(words, start).is_some() {
        return None;
    }
    let mut last = parse_arabic(&words[start..])?;
    let is_last_negative = sign.is_some_and(|sign| sign.negative);
    if is_last_negative {
        last.value = last.value.negated();
    }
    if numerals::BETWEEN_MARKS.contains(mark) && between_len(words, start + last.len) == 0 {
        return None;
    }
    // 从2.1%提高到2.5% and 由20%至30% are two numbers.
    let is_change =
        words[..at].ends_with(numerals::CHANGE_LEADS) && numerals::CHANGE_MARKS.contains(&mark);
    let scaled = if first.takes_scale(&words[at..]) && unit.is_none() {
        first.value.scale_by_power(last.scale_exponent)
    } else {
        first.value
    };
    let is_ascending = scaled < last.value || is_last_negative && scaled != last.value;
    if is_change || !is_ascending { None } else { Some((last, start)) }
}

/// Bytes of the 之间 after the second number of a range, with the unit between them.
pub(super) fn between_len(words: &str, from: usize) -> usize {
    let unit_len = units::at_start(&words[from..]).map_or(0, |unit| unit.written.len());
    let direct = between_at_start(&words[from..]);
    let after_unit = if direct > 0 { 0 } else { between_at_start(&words[from + unit_len..]) };
    if after_unit > 0 { unit_len + after_unit } else { direct }
}

/// Bytes of the 之间 or 间 that begins the text.
fn between_at_start(text: &str) -> usize {
    if text.starts_with(numerals::BETWEEN) {
        return numerals::BETWEEN.len();
    }
    let Some(after) = text.strip_prefix(numerals::BETWEEN_SHORT) else { return 0 };
    let is_end = after.is_empty()
        || after.starts_with(one_of(&['，', '。', '；', '、', numerals::POSSESSIVE]));
    if is_end { HAN_LEN } else { 0 }
}
