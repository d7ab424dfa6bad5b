//! The second number of a range: 1—2家, 20和30之间, -2%至2%.

use super::{doubt, numeral, numeral::Numeral, scanner::SentenceScanner, sign};
use crate::{
    lexicon::{numerals, units, units::UnitWord},
    text::{Decimal, one_of},
};

impl SentenceScanner<'_> {
    /// The second number of a range that goes on at `from`, with where it begins.
    pub(super) fn range(
        &self,
        at: usize,
        first: &Numeral,
        from: usize,
        unit: Option<UnitWord<'_>>,
    ) -> Option<(Numeral, usize)> {
        let rest = &self.words[from..];
        let mark = numerals::RANGE_MARKS
            .longest_prefix_of(rest)
            .or_else(|| numerals::BETWEEN_MARKS.longest_prefix_of(rest))?;
        let negative = first.value < Decimal::default();
        // -3%--1%: a dash and a sign.
        let mark = if negative && mark == "--" { "-" } else { mark };
        let sign = sign::at_start(&self.words[from + mark.len()..]);
        let start = from + mark.len() + sign.map_or(0, |sign| sign.len);
        // 5%—6,5%: no number that is in doubt ends a range.
        if doubt::doubt_at(self.words, start).is_some() {
            return None;
        }
        let mut last = numeral::parse_arabic(&self.words[start..])?;
        let falls = sign.is_some_and(|sign| sign.negative);
        if falls {
            last.value = last.value.negated();
        }
        if numerals::BETWEEN_MARKS.contains(mark) && self.between(start + last.len) == 0 {
            return None;
        }
        // 从2.1%提高到2.5% and 由20%至30% are two numbers.
        let from_to =
            self.words[..at].ends_with(one_of(&['从', '由'])) && matches!(mark, "至" | "到");
        let scaled = if first.takes_scale(&self.words[at..]) && unit.is_none() {
            first.value.scale_by_power(last.scale_exponent)
        } else {
            first.value
        };
        let ascends = scaled < last.value || falls && scaled != last.value;
        (!from_to && ascends).then_some((last, start))
    }

    /// Bytes of the 之间 that stands after the second number of a range and its unit, with the unit.
    pub(super) fn between(&self, from: usize) -> usize {
        let unit = units::at_start(&self.words[from..]).map_or(0, |unit| unit.written.len());
        let closed = |at: usize| {
            let rest = &self.words[at..];
            if rest.starts_with("之间") {
                return "之间".len();
            }
            let after = rest.strip_prefix('间');
            let ended = after.is_some_and(|after| {
                after.is_empty() || after.starts_with(one_of(&['，', '。', '；', '、', '的']))
            });
            if ended { '间'.len_utf8() } else { 0 }
        };
        match closed(from) {
            0 => Some(closed(from + unit)).filter(|word| *word > 0).map_or(0, |word| unit + word),
            word => word,
        }
    }
}
