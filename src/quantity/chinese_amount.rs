//! Amounts in Chinese numerals, where they are clearly no name and no number in a row: 百分之六点五, 三成以上, 近千人, 三分之二.

use super::{
    amount::Amount,
    arabic_numeral::parse_arabic,
    bound,
    chinese_numeral::{parse_chinese, too_long_len},
    doubt,
    mixed_numeral::parse_mixed,
    money,
    numeral::Numeral,
};
use crate::{
    lexicon::{
        bounds, calendar, has_prefix, numerals,
        units::{self, UnitKind, UnitWord},
    },
    text::{Decimal, HAN_LEN},
};

/// The amount that begins at `at`.
pub(super) fn chinese_amount(words: &str, at: usize) -> Option<Amount<'_>> {
    half(words, at).or_else(|| share(words, at)).or_else(|| range(words, at)).or_else(|| {
        let first = parse_chinese(&words[at..])?;
        let digit = |ch: char| ch.is_ascii_digit();
        if words[at + first.len..].starts_with(digit) {
            let mixed = parse_mixed(&words[at..])?;
            return counted_amount(words, at, mixed);
        }
        tenths(words, at, &first).or_else(|| counted_amount(words, at, first))
    })
}

/// 一半以上, 超半数
fn half(words: &str, at: usize) -> Option<Amount<'_>> {
    let word = numerals::HALVES.iter().find(|word| has_prefix(&words[at..], word))?;
    let end = at + word.len();
    let bounded =
        bound::bound_after(&words[end..]).is_some() || bound::bound_before(&words[..at]).is_some();
    bounded.then(|| Amount::percent(Decimal::from_int(50), end))
}

/// 百分之六点五, 千分之三, 十万分之八, 百分之十到十五, 三分之二
pub(super) fn share(words: &str, at: usize) -> Option<Amount<'static>> {
    let whole = parse_numeral(&words[at..])?;
    let number = words[at + whole.len..].strip_prefix(numerals::FRACTION_MARK)?;
    let lead = &words[at..words.len() - number.len()];
    // 百分之6,5
    if doubt::doubt_at(words, words.len() - number.len()).is_some() {
        return None;
    }
    let unit = match whole.value.parts() {
        (1, 2) => "%",
        (1, 3) => "‰",
        _ => "",
    };
    let of_whole = |part: Numeral| {
        let value = if unit.is_empty() { as_percent(part.value, whole.value)? } else { part.value };
        Some(Numeral { value, ..part })
    };
    let first = parse_numeral(number)?;
    let end = words.len() - number.len() + first.len;
    let plain = !unit.is_empty() || !words[..at].ends_with(numerals::RANK_LEAD);
    let first = of_whole(first).filter(|_| plain)?;
    let last = numerals::RANGE_MARKS.longest_prefix_of(&words[end..]).and_then(|mark| {
        let after = words[end..].strip_prefix(mark)?;
        let number = after.strip_prefix(lead).unwrap_or(after);
        let last = parse_numeral(number)?;
        let end = words.len() - number.len() + last.len;
        // 由百分之四十到1957年: when, not how much.
        let last = of_whole(last).filter(|last| last.value > first.value)?;
        (!words[end..].starts_with(calendar::YEAR)).then_some((end, last))
    });
    let unit = if unit.is_empty() { "%" } else { unit };
    let Some((end, last)) = last else { return Some(Amount::in_unit(first, unit, end)) };
    let figure = format!("{}–{}", first.value, last.value);
    Some(Amount { numeral_text: figure, last: Some(last), ..Amount::in_unit(first, unit, end) })
}

/// A numeral of either script that is not too long to be one.
fn parse_numeral(text: &str) -> Option<Numeral> {
    if too_long_len(text).is_some() {
        return None;
    }
    parse_chinese(text).or_else(|| parse_arabic(text))
}

/// A share as percent: exact of a power of ten, to two places after the point where it does not come out even.
pub(super) fn as_percent(part: Decimal, whole: Decimal) -> Option<Decimal> {
    if Decimal::default() >= part || part >= whole {
        return None;
    }
    if let (1, power) = whole.parts() {
        return Some(part.scale_by_power(2 - power));
    }
    let number = |value: Decimal| value.to_string().parse::<i64>().ok();
    let (part, whole) = (number(part)?, number(whole)?);
    // 三千分之一 is 0.0333%: two places would say too little.
    let places = if part.checked_mul(100)? < whole { 4 } else { 2 };
    let scaled = part.checked_mul(100)?.checked_mul(if places > 2 { 10_000 } else { 100 })?;
    let rounded = scaled.checked_add(whole / 2)?.checked_div(whole)?;
    Some(Decimal::from_int(rounded).scale_by_power(-places))
}

/// 三至五家
fn range(words: &str, at: usize) -> Option<Amount<'_>> {
    let first = parse_chinese(&words[at..])?;
    let rest = &words[at + first.len..];
    let mark = numerals::RANGE_MARKS.longest_prefix_of(rest)?;
    let last = parse_chinese(&rest[mark.len()..]).filter(|last| last.value > first.value)?;
    let from = at + first.len + mark.len() + last.len;
    let unit = units::at_start(&words[from..])?;
    let amount = numerals::COUNTED_UNITS.contains(unit.written)
        || numerals::RANGE_MEASURE_WORDS.contains(&unit.written)
        || matches!(unit.kind, UnitKind::Point | UnitKind::Times | UnitKind::Money);
    let named = words[..at].ends_with(numerals::RANGE_NAME_LEADS);
    (amount && !named).then(|| Amount {
        numeral_text: format!("{}–{}", first.value, last.value),
        scale_text: String::new(),
        end: from + unit.written.len(),
        first,
        last: Some(last),
        unit: Some(unit),
        prefix_len: 0,
        in_chinese: true,
    })
}

/// Powers of ten alone: 万, 千亿.
pub(super) fn is_round(written: &str) -> bool {
    written.chars().all(|ch| numerals::power(ch).is_some())
}

/// Words before that make the numeral an amount: 近千人, 达三成.
fn is_led(before: &str) -> bool {
    numerals::BEFORE_CHINESE_AMOUNT.any_suffix_of(before)
        && (bound::bound_before(before).is_some() || !before.ends_with(numerals::CHECKED_LIMITS))
        && (bound::upwards(before).is_some() || !before.ends_with(bounds::UP))
}

/// Where 成 ends that makes tenths of the numeral before it: 三成以上, 近八成, 占全国9成.
pub(super) fn tenths_end(words: &str, at: usize, from: usize) -> Option<usize> {
    let after = words[from..].strip_prefix(numerals::TENTHS)?;
    let more = after.starts_with(numerals::TENTHS_SURPLUS);
    let before = &words[..at];
    let said = bound::bound_after(after).is_some()
        || more
        || ends_phrase(after, PHRASE_ENDS)
        || is_led(before)
        || numerals::SHARES.any_suffix_of(before);
    let end = words.len() - after.len();
    said.then_some(if more { end + HAN_LEN } else { end })
}

fn tenths(words: &str, at: usize, first: &Numeral) -> Option<Amount<'static>> {
    let end = tenths_end(words, at, at + first.len)?;
    let single = words[at..at + first.digits_len].chars().count() == 1;
    if !single || first.value == Decimal::default() {
        return None;
    }
    let mut amount = Amount::percent(first.value.scale_by_power(1), end);
    amount.first.and_more = words[..end].ends_with(numerals::TENTHS_SURPLUS);
    Some(amount)
}

/// A numeral before a unit, or before the words of a bound.
fn counted_amount(words: &str, at: usize, first: Numeral) -> Option<Amount<'_>> {
    let end = at + first.len;
    let rest = &words[end..];
    let candidate = Candidate {
        before: &words[..at],
        written: &words[at..at + first.digits_len],
        rest,
        and_more: first.and_more,
    };
    let Some(unit) = units::at_start(rest) else {
        let unit = None;
        return candidate
            .is_bounded_number()
            .then(|| Amount { unit, ..Amount::in_unit(first, "", end) });
    };
    if !candidate.is_amount_of(unit) || candidate.is_name(unit) {
        return None;
    }
    let is_round = is_round(candidate.written);
    let numeral_text =
        if is_round { candidate.written.to_owned() } else { first.value.to_string() };
    let amount = Amount {
        numeral_text,
        unit: Some(unit),
        ..Amount::in_unit(first, "", end + unit.written.len())
    };
    Some(money::add_coins(words, amount))
}

/// A Chinese numeral that may be an amount, with the text around it.
struct Candidate<'t> {
    /// The sentence up to the numeral.
    before: &'t str,
    /// The numeral.
    written: &'t str,
    /// The sentence after the numeral with its surplus.
    rest: &'t str,
    /// 余 or 多 follows.
    and_more: bool,
}

impl Candidate<'_> {
    /// Whether the numeral has several characters.
    fn is_long(&self) -> bool {
        self.written.chars().count() > 1
    }

    /// 二十以上, without a unit.
    fn is_bounded_number(&self) -> bool {
        self.is_long()
            && !is_round(self.written)
            && !self.is_part_of_name()
            && bound::bound_after(self.rest).is_some()
    }

    /// Whether the numeral is an amount before this unit, if it is not part of a name.
    fn is_amount_of(&self, unit: UnitWord<'_>) -> bool {
        let is_round = is_round(self.written);
        let after = &self.rest[unit.written.len()..];
        let by_unit = match unit.kind {
            UnitKind::Point => true,
            UnitKind::Times => {
                unit.name == numerals::TIMES
                    && (is_led(self.before) || self.before.ends_with(numerals::TIMES_LEADS))
            }
            UnitKind::Count => self.and_more || self.is_count(unit, after),
            UnitKind::Money | UnitKind::Measure => {
                // 农田十万亩 is an amount; 十亿元企业 and 万亩良田 name what they are of.
                let has_end = ends_phrase(after, PHRASE_ENDS_AND_BRACKET)
                    || bound::bound_after(after).is_some();
                let is_tens = self.written.starts_with(numerals::TEN) && has_end;
                let is_exact = !is_round || is_tens;
                self.is_long() && is_exact && unit.name != numerals::LI
            }
            UnitKind::Percent | UnitKind::Time => false,
        };
        by_unit
            || unit.written == units::YUAN && money::coins_follow(after)
            || self.and_more && !self.written.ends_with(numerals::TEN)
            || self.is_large() && (!is_round || is_led(self.before))
    }

    /// Whether the numeral contains a hundred or more.
    fn is_large(&self) -> bool {
        self.written.contains(numerals::ALL_SCALES)
    }

    /// 建成两座水厂, 引进龙头企业十二家, 一〇八个: the numeral counts things.
    fn is_count(&self, unit: UnitWord<'_>, after: &str) -> bool {
        if self.written.contains(numerals::RINGS) && !units::NUMBERING.contains(unit.written) {
            return true;
        }
        if numerals::INDEFINITE.contains(&self.written) {
            return false;
        }
        let is_built = numerals::COUNTING_VERBS.any_suffix_of(self.before);
        let is_physical = numerals::COUNTED_UNITS.contains(unit.written);
        let has_end = ends_phrase(after, PHRASE_ENDS) || after.starts_with(numerals::AT_LEAST);
        let is_free = self.is_long() && !self.before.ends_with(numerals::COUNT_NAME_LEADS);
        is_built && is_physical || has_end && is_free
    }

    /// 第十五, 数百, 几十: no amount of its own.
    fn is_part_of_name(&self) -> bool {
        self.before.ends_with(numerals::NAME_LEADS)
    }

    /// 三级医院, 百强县, 二〇年: the numeral numbers or names what follows.
    fn is_name(&self, unit: UnitWord<'_>) -> bool {
        let is_number_in_row = units::NUMBERING.contains(unit.written)
            && self.is_long()
            && !self.is_large()
            && self.written.contains(numerals::ZEROS);
        // 百千万工程
        let is_row_of_powers =
            self.written.contains(numerals::HUNDRED) && self.rest.starts_with(numerals::THOUSAND);
        self.is_part_of_name()
            || unit.kind == UnitKind::Time
            || self.rest.starts_with(numerals::NAMED_CAMPAIGNS)
            || self.rest.starts_with(numerals::NUMBERED_PLACES)
            || is_number_in_row
            || is_row_of_powers
    }
}

/// After an amount that ends a phrase.
const PHRASE_ENDS: &[char] = &['，', '。', '、', '；'];

/// The same inside brackets.
const PHRASE_ENDS_AND_BRACKET: &[char] = &['，', '。', '、', '；', '）'];

/// Whether a phrase ends where this text begins.
fn ends_phrase(after: &str, ends: &[char]) -> bool {
    after.is_empty() || after.starts_with(ends)
}
