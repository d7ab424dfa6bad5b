//! Numbers in Chinese numerals: `三百二十`, `两千亿`, `六点五`, `一〇五`, `二百三十余万`.

use super::numeral::{Numeral, scale, surplus_len};
use crate::{
    lexicon::numerals,
    text::{Decimal, HAN_LEN, count_work, first_bytes},
};

/// A numeral of more bytes than this is not read.
const MAX_CHINESE_BYTES: usize = 72;

/// No numeral of so few bytes is more than a [`Decimal`] can hold.
const MIN_TOO_LARGE_BYTES: usize = 15;

/// A row of digits of more bytes than this is not read as one number.
const MAX_DIGIT_ROW_BYTES: usize = 24;

/// Bytes of the numerals that begin the text, when they are more than any real number has.
pub(super) fn too_long_len(text: &str) -> Option<usize> {
    Some(numerals_len(text)).filter(|len| *len > MAX_CHINESE_BYTES)
}

/// Bytes of the numerals that begin the text, when their value is larger than a [`Decimal`] can hold.
pub(super) fn too_large_len(text: &str) -> Option<usize> {
    let len = numerals_len(text);
    (len > MIN_TOO_LARGE_BYTES && parse_chinese(text).is_none()).then_some(len)
}

fn numerals_len(text: &str) -> usize {
    let is_numeral = |ch: &char| numerals::digit(*ch).is_some() || numerals::power(*ch).is_some();
    let len = text.chars().take_while(is_numeral).map(char::len_utf8).sum();
    count_work(len);
    len
}

/// The number in Chinese numerals that begins the text.
pub(super) fn parse_chinese(text: &str) -> Option<Numeral> {
    let mut parser = Parser::default();
    if let Some((value, len)) = digit_row(text) {
        parser.digit = Some(value);
        parser.len = len;
    }
    for ch in first_bytes(&text[parser.len..], MAX_CHINESE_BYTES + 3).chars() {
        if !parser.take(ch, &text[parser.len..])? {
            break;
        }
        parser.len += ch.len_utf8();
    }
    if parser.len == 0 || parser.len > MAX_CHINESE_BYTES {
        return None;
    }
    parser.into_numeral(text)
}

/// What was read of a numeral: 三亿二千万五百 has the total 三亿二千万 and the section 五百.
#[derive(Default)]
struct Parser {
    /// The value up to the last 万 or 亿.
    total: Decimal,
    /// The value after it, up to the last 十, 百 or 千.
    section: Decimal,
    /// A digit whose power of ten has not been read yet.
    digit: Option<i64>,
    /// The exponent of the last 万 or 亿.
    large_exponent: i32,
    /// The exponent directly before the digit; 0 where there is none.
    exponent_before: i32,
    /// Bytes read.
    len: usize,
}

impl Parser {
    /// Takes a character; whether it belongs to the numeral. `None` when the value gets too large.
    fn take(&mut self, ch: char, rest: &str) -> Option<bool> {
        if let Some(value) = numerals::digit(ch) {
            return Some(self.take_digit(value));
        }
        let Some(exponent) = numerals::power(ch) else { return Some(false) };
        let is_second_hundred_million = self.large_exponent == 8 && exponent == 8;
        if is_second_hundred_million || numerals::UNITS_WITH_POWER.any_prefix_of(rest) {
            return Some(false);
        }
        if exponent < 4 {
            self.take_small_power(exponent)?;
        } else {
            self.take_large_power(exponent)?;
        }
        self.digit = None;
        self.exponent_before = exponent;
        Some(true)
    }

    fn take_digit(&mut self, value: i64) -> bool {
        if value == 0 || self.digit.is_some() {
            self.exponent_before = 0;
        }
        if self.digit.is_some_and(|digit| digit != 0) {
            return false;
        }
        self.digit = Some(value);
        true
    }

    /// 十, 百, 千: of the digit before it; 十 alone is ten.
    fn take_small_power(&mut self, exponent: i32) -> Option<()> {
        let added = Decimal::from_int(self.digit.unwrap_or(1)).scale_by_power(exponent);
        self.section = self.section.checked_add(added)?;
        Some(())
    }

    /// 万, 亿: of all that was read since the last one, or of the whole when it is larger: 一亿三千万, 三万亿.
    fn take_large_power(&mut self, exponent: i32) -> Option<()> {
        let zero = Decimal::default();
        let mut section = self.section.checked_add(Decimal::from_int(self.digit.unwrap_or(0)))?;
        if section == zero && self.total == zero && self.digit.is_none() {
            section = Decimal::from_int(1);
        }
        self.total = if exponent < self.large_exponent {
            self.total.checked_add(section.scale_by_power(exponent))?
        } else {
            self.total.checked_add(section)?.scale_by_power(exponent)
        };
        self.large_exponent = exponent;
        self.section = zero;
        Some(())
    }

    /// The numeral, with a fraction, a surplus and the scale after it.
    fn into_numeral(mut self, text: &str) -> Option<Numeral> {
        // 三百五, 一万二: the last digit counts the power of ten below the one before it.
        let exponent = (self.exponent_before - 1).max(0);
        let last = Decimal::from_int(self.digit.unwrap_or(0)).scale_by_power(exponent);
        let section = self.section.checked_add(last)?;
        let mut value = self.total.checked_add(section)?;
        // 零万亩 is no number.
        if self.large_exponent > 0 && value == Decimal::default() {
            return None;
        }
        value = self.add_fraction(value, &text[self.len..])?;
        let digits_len = self.len;
        let surplus = surplus_len(&text[self.len..]);
        if surplus > 0 {
            // 二百三十余万, 五亿二千多万
            let scale = scale(&text[self.len + surplus..]);
            value = if scale.exponent < self.large_exponent {
                self.total.checked_add(section.scale_by_power(scale.exponent))?
            } else {
                value.scale_by_power(scale.exponent)
            };
            self.len += surplus + scale.len;
        }
        let (len, and_more) = (self.len, surplus > 0);
        Some(Numeral { digits_len, len, and_more, ..Numeral::from_value(value) })
    }

    /// 点五: the value with the decimals that begin the rest; `None` when they are too many.
    fn add_fraction(&mut self, value: Decimal, rest: &str) -> Option<Decimal> {
        let Some(rest) = rest.strip_prefix(numerals::SPELLED_POINT) else { return Some(value) };
        let digits: String =
            rest.chars().map_while(numerals::digit).map(|digit| digit.to_string()).collect();
        if digits.is_empty() {
            return Some(value);
        }
        let places = i32::try_from(digits.len()).ok()?;
        self.len += HAN_LEN + digits.len() * HAN_LEN;
        value.checked_add(Decimal::parse(&digits)?.scale_by_power(-places))
    }
}

/// Digits in a row with a zero among them, 一〇五, 二○; their value and bytes.
fn digit_row(text: &str) -> Option<(i64, usize)> {
    let near = first_bytes(text, MAX_DIGIT_ROW_BYTES);
    let first = near.chars().next().and_then(numerals::digit)?;
    let (mut value, mut len, mut has_zero, mut count) = (0, 0, false, 0);
    for ch in near.chars() {
        let Some(digit) = numerals::digit(ch) else { break };
        has_zero |= digit == 0;
        value = value * 10 + digit;
        (len, count) = (len + ch.len_utf8(), count + 1);
    }
    let has_power = text[len..].starts_with(numerals::SMALL_POWERS);
    (first > 0 && has_zero && count > 1 && !has_power).then_some((value, len))
}

#[cfg(test)]
mod tests {
    use super::{super::arabic_numeral::parse_arabic, *};

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
