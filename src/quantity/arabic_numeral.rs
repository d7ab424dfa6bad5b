//! Numbers in ASCII digits with a scale in characters: `5.2万`, `120余`, `7500多亿`, `3万4000`.

use super::{
    mixed_numeral::parse_mixed,
    numeral::{Numeral, digits_len, scale, surplus_len},
};
use crate::{
    lexicon::{calendar, numerals},
    text::Decimal,
};

/// The number in digits that begins the text.
pub(super) fn parse_arabic(text: &str) -> Option<Numeral> {
    let first = digits_with_scale(text)?;
    let rest = &text[first.len..];
    let has_more_digits =
        rest.starts_with(|ch: char| ch.is_ascii_digit() || numerals::digit(ch).is_some());
    if first.scale_text.is_empty() || first.and_more || !has_more_digits {
        return Some(first);
    }
    let added =
        add_smaller_number(&first, text).or_else(|| Some(with_surplus(parse_mixed(text)?, text)));
    added.or(Some(first))
}

fn digits_with_scale(text: &str) -> Option<Numeral> {
    let digits_len = digits_len(text);
    if digits_len == 0 {
        return None;
    }
    // A zero before the point of .5.
    let digits = Decimal::parse(&format!("0{}", &text[..digits_len]))?;
    let scale = scale(&text[digits_len..]);
    Some(Numeral {
        value: digits.scale_by_power(scale.exponent),
        digits_len,
        len: digits_len + scale.len,
        scale_text: scale.text,
        scale_exponent: scale.exponent,
        and_more: scale.and_more,
    })
}

/// 3万4000, 1亿2000万: a smaller number after the scale adds to it.
fn add_smaller_number(first: &Numeral, text: &str) -> Option<Numeral> {
    if first.scale_text.strip_prefix(numerals::LARGE_SCALES) != Some("") {
        return None;
    }
    let rest = &text[first.len..];
    // No third number is looked at: 3万3万3万 are three.
    let small = digits_with_scale(rest)?;
    let thousands = first.scale_exponent == 4 && small.scale_exponent == 0 && small.digits_len == 4;
    let millions = first.scale_exponent == 8 && small.scale_exponent == 4 && small.digits_len <= 4;
    let is_year = rest[small.len..].starts_with(calendar::AFTER_TERMS);
    if !(thousands || millions) || is_year {
        return None;
    }
    Some(Numeral {
        value: first.value.checked_add(small.value)?,
        digits_len: first.len + small.digits_len,
        len: first.len + small.len,
        ..small
    })
}

/// 3万5千多: with the 余 or 多 after a numeral that contains its powers of ten.
fn with_surplus(read: Numeral, text: &str) -> Numeral {
    let surplus = surplus_len(&text[read.len..]);
    Numeral { len: read.len + surplus, and_more: surplus > 0, ..read }
}
