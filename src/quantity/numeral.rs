//! A number as read, and the parts that numbers in digits and in Chinese numerals have in common.

use crate::{
    lexicon::{numerals, units},
    text::{Cursor, Decimal, HAN_LEN, count_work, is_han},
};

/// A number as read from the start of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Numeral {
    /// The value, with the scale.
    pub(super) value: Decimal,
    /// Bytes of the digits alone.
    pub(super) digits_len: usize,
    /// Bytes with the scale and 余 or 多.
    pub(super) len: usize,
    /// The scale as written: `万`, `千亿`.
    pub(super) scale_text: String,
    /// The exponent of ten of the scale.
    pub(super) scale_exponent: i32,
    /// 余 or 多 is between number and unit.
    pub(super) and_more: bool,
}

impl Numeral {
    /// A value without a scale and without a text.
    pub(super) fn from_value(value: Decimal) -> Self {
        Self {
            value,
            digits_len: 0,
            len: 0,
            scale_text: String::new(),
            scale_exponent: 0,
            and_more: false,
        }
    }

    /// Whether the scale after the other end of a range belongs to this number as well: 3—5万, but not 7千3百—8千.
    pub(super) fn takes_scale(&self, text: &str) -> bool {
        self.scale_text.is_empty() && text.get(..self.digits_len).is_some_and(str::is_ascii)
    }
}

/// Bytes of the ASCII digits that begin the text, with those after a point.
pub(super) fn digits_len(text: &str) -> usize {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let whole = digits(text);
    let fraction = text[whole..].strip_prefix('.').map_or(0, digits);
    let len = if fraction > 0 { whole + 1 + fraction } else { whole };
    count_work(len);
    len
}

/// The scale after a number.
pub(super) struct Scale {
    /// The exponent of ten.
    pub(super) exponent: i32,
    /// Bytes, with 余 or 多.
    pub(super) len: usize,
    /// As written, without 余 and 多.
    pub(super) text: String,
    /// 余 or 多 is before, in or after it.
    pub(super) and_more: bool,
}

/// Reads powers of ten after a number, with 余 or 多 before, between or after them.
pub(super) fn scale(text: &str) -> Scale {
    let mut scale = Scale { exponent: 0, len: 0, text: String::new(), and_more: false };
    for (at, ch) in Cursor::new(text) {
        let rest = &text[at..];
        if numerals::UNITS_WITH_POWER.any_prefix_of(rest) {
            break;
        }
        let power = if ch == numerals::TEN { None } else { numerals::power(ch) };
        if let Some(power) = power {
            scale.exponent = scale.exponent.saturating_add(power);
            scale.text.push(ch);
        } else if !scale.and_more && surplus_len(rest) > 0 {
            scale.and_more = true;
        } else {
            break;
        }
        scale.len = at + ch.len_utf8();
    }
    scale
}

/// Bytes of the 余 or 多 that begins the text and means a little more: a unit, a power of ten or a noun follows it.
pub(super) fn surplus_len(text: &str) -> usize {
    let Some(rest) = text.strip_prefix(numerals::SURPLUS) else { return 0 };
    let is_surplus = rest.chars().next().is_some_and(|ch| {
        numerals::power(ch).is_some() || units::at_start(rest).is_some() || is_han(ch)
    });
    if is_surplus { HAN_LEN } else { 0 }
}
