//! One number at a place of the text: digits or Chinese numerals with their powers of ten.

use super::mixed::parse_mixed;
use crate::{
    lexicon::{numerals, units},
    text::{Cursor, Decimal, count_work, first_bytes, is_han, one_of},
};

/// A number as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Numeral {
    /// The value with its powers of ten.
    pub value: Decimal,
    /// Bytes of the digits alone.
    pub digits_len: usize,
    /// Bytes with powers of ten and 余/多.
    pub len: usize,
    /// The powers of ten as written: `万`, `千亿`.
    pub scale_text: String,
    /// The power of ten they stand for.
    pub scale_exponent: i32,
    /// 余 or 多 stood between number and unit.
    pub and_more: bool,
}

impl Numeral {
    /// A value without scale.
    pub(super) fn from_value(value: Decimal) -> Self {
        let scale = String::new();
        Self { value, digits_len: 0, len: 0, scale_text: scale, scale_exponent: 0, and_more: false }
    }

    /// Whether the power of ten after the other end of a range is that of this number as well: 3—5万, but not 7千3百—8千.
    pub(super) fn takes_scale(&self, text: &str) -> bool {
        self.scale_text.is_empty() && text.get(..self.digits_len).is_some_and(str::is_ascii)
    }
}

/// Reads digits: `5.2万`, `120余`, `7500多亿`, `3万4000`.
pub(super) fn parse_arabic(text: &str) -> Option<Numeral> {
    let first = without_more(text)?;
    let goes_on = |rest: &str| {
        rest.starts_with(|ch: char| ch.is_ascii_digit() || numerals::digit(ch).is_some())
    };
    let added = !first.scale_text.is_empty() && !first.and_more && goes_on(&text[first.len..]);
    let added = if added {
        after_scale(&first, text).or_else(|| Some(with_more(parse_mixed(text)?, text)))
    } else {
        None
    };
    added.or(Some(first))
}

/// Bytes of the digits that begin the text, with those after a point.
pub(super) fn digits_len(text: &str) -> usize {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let whole = digits(text);
    let fraction = text[whole..].strip_prefix('.').map_or(0, digits);
    let len = if fraction > 0 { whole + 1 + fraction } else { whole };
    count_work(len);
    len
}

/// 3万5千多: with 余 or 多 after a numeral that has a power of its own.
fn with_more(read: Numeral, text: &str) -> Numeral {
    let rest = &text[read.len..];
    let more = rest.starts_with(one_of(&['余', '多'])) && is_surplus(&rest['余'.len_utf8()..]);
    let len = read.len + if more { '余'.len_utf8() } else { 0 };
    Numeral { len, and_more: more, ..read }
}

fn without_more(text: &str) -> Option<Numeral> {
    let digits_len = digits_len(text);
    if digits_len == 0 {
        return None;
    }
    let digits = Decimal::parse(&format!("0{}", &text[..digits_len]))?;
    let tail = scale(&text[digits_len..]);
    Some(Numeral {
        value: digits.scale_by_power(tail.power),
        digits_len,
        len: digits_len + tail.len,
        scale_text: tail.written,
        scale_exponent: tail.power,
        and_more: tail.and_more,
    })
}

/// 3万4000, 1亿2000万: a smaller number after the power of ten adds to it.
fn after_scale(first: &Numeral, text: &str) -> Option<Numeral> {
    if !matches!(first.scale_text.as_str(), "万" | "亿") {
        return None;
    }
    let rest = &text[first.len..];
    // No third number is looked at: 3万3万3万 are three.
    let small = without_more(rest)?;
    let thousands = first.scale_exponent == 4 && small.scale_exponent == 0 && small.digits_len == 4;
    let millions = first.scale_exponent == 8 && small.scale_exponent == 4 && small.digits_len <= 4;
    let year = rest[small.len..].starts_with(one_of(&['年', '届']));
    ((thousands || millions) && !year).then_some(())?;
    Some(Numeral {
        value: first.value.checked_add(small.value)?,
        digits_len: first.len + small.digits_len,
        len: first.len + small.len,
        ..small
    })
}

struct Scale {
    power: i32,
    len: usize,
    written: String,
    and_more: bool,
}

/// Powers of ten after a number, with 余 or 多 before, between or after them.
fn scale(text: &str) -> Scale {
    let mut scale = Scale { power: 0, len: 0, written: String::new(), and_more: false };
    for (at, ch) in Cursor::new(text) {
        let rest = &text[at..];
        if numerals::UNITS_WITH_POWER.any_prefix_of(rest) {
            break;
        }
        if let Some(power) = numerals::power(ch).filter(|_| ch != '十') {
            scale.power = scale.power.saturating_add(power);
            scale.written.push(ch);
        } else if (ch == '余' || ch == '多')
            && !scale.and_more
            && is_surplus(&rest[ch.len_utf8()..])
        {
            scale.and_more = true;
        } else {
            break;
        }
        scale.len = at + ch.len_utf8();
    }
    scale
}

/// 余 and 多 mean a little more when a unit, a power of ten or a noun follows; 多年 too.
fn is_surplus(rest: &str) -> bool {
    rest.chars().next().is_some_and(|ch| {
        numerals::power(ch).is_some() || units::at_start(rest).is_some() || is_han(ch)
    })
}

/// A numeral spelled with more bytes is none.
const MAX_CHINESE_BYTES: usize = 72;

/// Bytes of the numerals that begin the text, when they are more than any real number is spelled with.
pub(super) fn too_long_len(text: &str) -> Option<usize> {
    Some(numerals_len(text)).filter(|len| *len > MAX_CHINESE_BYTES)
}

/// The same, when what they stand for is more than is counted with.
pub(super) fn too_large_len(text: &str) -> Option<usize> {
    let len = numerals_len(text);
    (len > MIN_TOO_LARGE_BYTES && parse_chinese(text).is_none()).then_some(len)
}

/// No shorter numeral, in bytes, stands for more than digits are kept of.
const MIN_TOO_LARGE_BYTES: usize = 15;

fn numerals_len(text: &str) -> usize {
    let numeral = |ch: &char| numerals::digit(*ch).is_some() || numerals::power(*ch).is_some();
    let len = text.chars().take_while(numeral).map(char::len_utf8).sum();
    count_work(len);
    len
}

/// Reads a Chinese numeral as an amount: `三百二十`, `两千亿`, `六点五`.
pub(super) fn parse_chinese(text: &str) -> Option<Numeral> {
    let mut total = Decimal::default();
    let mut section = Decimal::default();
    let mut digit: Option<i64> = None;
    // The last 万 or 亿, and the power of ten directly before the digit.
    let (mut large, mut before) = (0, 0);
    let (mut len, mut any) = (0, false);
    if let Some((value, row_len)) = digit_row(text) {
        (digit, len, any) = (Some(value), row_len, true);
    }
    for ch in first_bytes(&text[len..], MAX_CHINESE_BYTES + 3).chars() {
        if let Some(value) = numerals::digit(ch) {
            before = if value == 0 || digit.is_some() { 0 } else { before };
            if digit.is_some_and(|digit| digit != 0) {
                break;
            }
            digit = Some(value);
        } else if let Some(power) = numerals::power(ch) {
            if large == 8 && power == 8 {
                break;
            }
            if numerals::UNITS_WITH_POWER.any_prefix_of(&text[len..]) {
                break;
            }
            if power < 4 {
                section = section
                    .checked_add(Decimal::from_int(digit.unwrap_or(1)).scale_by_power(power))?;
            } else {
                let below = section.checked_add(Decimal::from_int(digit.unwrap_or(0)))?;
                let none = below == Decimal::default() && total == Decimal::default();
                let below = if none && digit.is_none() { Decimal::from_int(1) } else { below };
                // 一亿三千万 adds to the hundred millions, 三万亿 scales the ten thousands.
                total = if power < large {
                    total.checked_add(below.scale_by_power(power))?
                } else {
                    total.checked_add(below)?.scale_by_power(power)
                };
                large = power;
                section = Decimal::default();
            }
            digit = None;
            before = power;
        } else {
            break;
        }
        any = true;
        len += ch.len_utf8();
    }
    if !any || len > MAX_CHINESE_BYTES {
        return None;
    }
    // 三百五, 一万二: the last digit counts the power of ten below the one before it.
    let last = Decimal::from_int(digit.unwrap_or(0)).scale_by_power((before - 1).max(0));
    let small = section.checked_add(last)?;
    let mut value = total.checked_add(small)?;
    // 零万亩 is no number.
    if large > 0 && value == Decimal::default() {
        return None;
    }
    if let Some(fraction) = text[len..].strip_prefix('点') {
        let digits: String =
            fraction.chars().map_while(numerals::digit).map(|digit| digit.to_string()).collect();
        if !digits.is_empty() {
            let places = i32::try_from(digits.len()).ok()?;
            value = value.checked_add(Decimal::parse(&digits)?.scale_by_power(-places))?;
            len += '点'.len_utf8() + digits.len() * '一'.len_utf8();
        }
    }
    let digits_len = len;
    let more = text[len..].starts_with(one_of(&['余', '多']))
        && is_surplus(&text[len + '余'.len_utf8()..]);
    if more {
        len += '余'.len_utf8();
        // 二百三十余万, 五亿二千多万
        let tail = scale(&text[len..]);
        value = if tail.power < large {
            total.checked_add(small.scale_by_power(tail.power))?
        } else {
            value.scale_by_power(tail.power)
        };
        len += tail.len;
    }
    Some(Numeral {
        value,
        digits_len,
        len,
        scale_text: String::new(),
        scale_exponent: 0,
        and_more: more,
    })
}

/// Digits in a row, with a zero among them: 一〇五, 二○; its value and bytes.
fn digit_row(text: &str) -> Option<(i64, usize)> {
    let near = first_bytes(text, MAX_DIGIT_ROW_BYTES);
    let (mut value, mut len, mut zero, mut count) = (0, 0, false, 0);
    for ch in near.chars() {
        let Some(digit) = numerals::digit(ch) else { break };
        zero |= digit == 0;
        value = value * 10 + digit;
        (len, count) = (len + ch.len_utf8(), count + 1);
    }
    let first = near.chars().next().and_then(numerals::digit)?;
    let powered = text[len..].starts_with(one_of(&['十', '百', '千', '拾', '佰', '仟']));
    (first > 0 && zero && count > 1 && !powered).then_some((value, len))
}

/// Longer rows of digits, in bytes, are no amounts.
const MAX_DIGIT_ROW_BYTES: usize = 24;

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let read = parse_chinese(text)
            .or_else(|| parse_arabic(text))
            .map(|numeral| numeral.value.to_string());
        assert_eq!(read.as_deref().unwrap_or("none"), expected, "{text}");
    }

    #[test]
    fn reads_both_scripts() {
        check("三百二十", "320");
        check("十二", "12");
        check("两千亿", "200000000000");
        check("六点五", "6.5");
        check("千亿", "100000000000");
        check("一百零五", "105");
        check("一亿三千万", "130000000");
        check("二十一万亿", "21000000000000");
        check("一万二", "12000");
        check("五亿二千多万", "520000000");
        check("二百三十余万", "2300000");
        check("四万五千六百二十二", "45622");
        check("5.2万", "52000");
        check("7500多亿", "750000000000");
        check("1.37万亿", "1370000000000");
        check("750万千瓦", "7500000");
        check("100千瓦", "100");
        check("7千3百", "7300");
        check("3万5千", "35000");
        check("25万6千", "256000");
        check("2千零30万", "20300000");
        check("3亿5千万", "350000000");
        check("2百50", "250");
        check("1亿零500万", "105000000");
        check("3万零50", "30050");
        check("3万4000", "34000");
        check("1亿2000万", "120000000");
        check("3千5百亿", "350000000000");
        check("一〇五万", "1050000");
        check("一百零五", "105");
        check("三〇", "30");
        check("零万", "none");
        check("3万3万", "30000");
        check("7千3", "7000");
    }
}
