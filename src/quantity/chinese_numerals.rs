//! Numbers spelled in Chinese numerals, where they are plainly an amount: 百分之六点五, 三成以上, 近千人, 三分之二.

use super::{
    bound, doubt, mixed, money,
    numeral::{self, Numeral},
    scanner::Amount,
};
use crate::{
    lexicon::{
        has_prefix, numerals,
        units::{self, UnitKind, UnitWord},
    },
    text::{Decimal, one_of},
};

/// The amount that begins at `at`.
pub(super) fn chinese_amount(words: &str, at: usize) -> Option<Amount<'_>> {
    half(words, at).or_else(|| share(words, at)).or_else(|| range(words, at)).or_else(|| {
        let first = numeral::parse_chinese(&words[at..])?;
        let digit = |ch: char| ch.is_ascii_digit();
        if words[at + first.len..].starts_with(digit) {
            let mixed = mixed::parse_mixed(&words[at..])?;
            return counted_amount(words, at, mixed);
        }
        tenths(words, at, &first).or_else(|| counted_amount(words, at, first))
    })
}

/// 一半以上, 超半数
fn half(words: &str, at: usize) -> Option<Amount<'_>> {
    let word = ["一半", "半数"].into_iter().find(|word| has_prefix(&words[at..], word))?;
    let end = at + word.len();
    let bounded =
        bound::bound_after(&words[end..]).is_some() || bound::bound_before(&words[..at]).is_some();
    bounded.then(|| percent_amount(Decimal::from_int(50), end))
}

/// A share of the whole.
pub(super) fn percent_amount(value: Decimal, end: usize) -> Amount<'static> {
    in_unit(Numeral::from_value(value), "%", end)
}

fn in_unit(first: Numeral, unit: &str, end: usize) -> Amount<'_> {
    Amount {
        numeral_text: first.value.to_string(),
        scale_text: String::new(),
        last: None,
        end,
        first,
        unit: units::at_start(unit),
        prefix_len: 0,
        in_chinese: true,
    }
}

/// 百分之六点五, 千分之三, 十万分之八, 百分之十到十五, 三分之二
pub(super) fn share(words: &str, at: usize) -> Option<Amount<'static>> {
    let whole = parse_numeral(&words[at..])?;
    let number = words[at + whole.len..].strip_prefix("分之")?;
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
    let plain = !unit.is_empty() || !words[..at].ends_with('前');
    let first = of_whole(first).filter(|_| plain)?;
    let last = numerals::RANGE_MARKS.longest_prefix_of(&words[end..]).and_then(|mark| {
        let after = words[end..].strip_prefix(mark)?;
        let number = after.strip_prefix(lead).unwrap_or(after);
        let last = parse_numeral(number)?;
        let end = words.len() - number.len() + last.len;
        // 由百分之四十到1957年: when, not how much.
        let last = of_whole(last).filter(|last| last.value > first.value)?;
        (!words[end..].starts_with('年')).then_some((end, last))
    });
    let unit = if unit.is_empty() { "%" } else { unit };
    let Some((end, last)) = last else { return Some(in_unit(first, unit, end)) };
    let figure = format!("{}–{}", first.value, last.value);
    Some(Amount { numeral_text: figure, last: Some(last), ..in_unit(first, unit, end) })
}

/// A numeral of either script that is not too long to be one.
fn parse_numeral(text: &str) -> Option<Numeral> {
    if numeral::too_long_len(text).is_some() {
        return None;
    }
    numeral::parse_chinese(text).or_else(|| numeral::parse_arabic(text))
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
    let first = numeral::parse_chinese(&words[at..])?;
    let rest = &words[at + first.len..];
    let mark = numerals::RANGE_MARKS.longest_prefix_of(rest)?;
    let last =
        numeral::parse_chinese(&rest[mark.len()..]).filter(|last| last.value > first.value)?;
    let from = at + first.len + mark.len() + last.len;
    let unit = units::at_start(&words[from..])?;
    let amount = numerals::COUNTED_UNITS.contains(unit.written)
        || matches!(unit.written, "个" | "项")
        || matches!(unit.kind, UnitKind::Point | UnitKind::Times | UnitKind::Money);
    let named = words[..at].ends_with(one_of(&['第', '“']));
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
        && (bound::bound_before(before).is_some()
            || !before.ends_with(one_of(&['约', '近', '超', '破'])))
        && (bound::upwards(before).is_some() || !before.ends_with('上'))
}

/// Where 成 ends that makes tenths of the numeral before it: 三成以上, 近八成, 占全国9成.
pub(super) fn tenths_end(words: &str, at: usize, from: usize) -> Option<usize> {
    let after = words[from..].strip_prefix('成')?;
    let more = after.starts_with('多');
    let before = &words[..at];
    let said = bound::bound_after(after).is_some()
        || more
        || after.is_empty()
        || after.starts_with(one_of(&['，', '。', '、', '；']))
        || is_led(before)
        || numerals::SHARES.any_suffix_of(before);
    let end = words.len() - after.len();
    said.then_some(if more { end + '多'.len_utf8() } else { end })
}

fn tenths(words: &str, at: usize, first: &Numeral) -> Option<Amount<'static>> {
    let end = tenths_end(words, at, at + first.len)?;
    let single = words[at..at + first.digits_len].chars().count() == 1;
    if !single || first.value == Decimal::default() {
        return None;
    }
    let mut amount = percent_amount(first.value.scale_by_power(1), end);
    amount.first.and_more = words[..end].ends_with('多');
    Some(amount)
}

fn counted_amount(words: &str, at: usize, first: Numeral) -> Option<Amount<'_>> {
    let before = &words[..at];
    let end = at + first.len;
    let rest = &words[end..];
    let led = is_led(before);
    let written = &words[at..at + first.digits_len];
    let several = written.chars().count() > 1;
    let Some(unit) = units::at_start(rest) else {
        let limited = several
            && !is_round(written)
            && !is_part_of_name(before)
            && bound::bound_after(rest).is_some();
        return limited.then(|| Amount { unit: None, ..in_unit(first, "", end) });
    };
    let after = &rest[unit.written.len()..];
    let round = is_round(written);
    let large = written.chars().any(|ch| matches!(ch, '百' | '千' | '万' | '亿'));
    let times = unit.kind == UnitKind::Times && unit.name == "倍";
    let counted = unit.kind == UnitKind::Count;
    // 一〇八个: digits of a row are an amount wherever they stand.
    let row = written.contains(one_of(&['〇', '○'])) && !units::NUMBERING.contains(unit.written);
    let counts = counted && (row || is_counted(before, written, unit, after));
    // 农田十万亩 is an amount; 十亿元企业 and 万亩良田 name what they are of.
    let ended = after.is_empty()
        || after.starts_with(one_of(&['，', '。', '、', '；', '）']))
        || bound::bound_after(after).is_some();
    let tens = written.starts_with('十') && ended;
    let measured = matches!(unit.kind, UnitKind::Money | UnitKind::Measure)
        && (!round || tens)
        && unit.name != "里";
    let coins = unit.written == "元" && money::coins_follow(after);
    let accepted = coins
        || times && (led || before.ends_with(one_of(&['的', '是', '为'])))
        || measured && several
        || unit.kind == UnitKind::Point
        || counts
        || first.and_more && !written.ends_with('十')
        || first.and_more && unit.kind == UnitKind::Count
        || large && (!round || led);
    let named = is_part_of_name(before)
        || rest.starts_with("项行动")
        || rest.starts_with(one_of(&['县', '级', '村', '镇', '强']))
        || units::NUMBERING.contains(unit.written)
            && several
            && !large
            && written.contains(one_of(&['〇', '○', '零']))
        || unit.kind == UnitKind::Time;
    if !accepted || named || written.contains('百') && rest.starts_with("千") {
        return None;
    }
    let figure = if round { written.to_owned() } else { first.value.to_string() };
    let amount = Amount {
        numeral_text: figure,
        scale_text: String::new(),
        last: None,
        end: end + unit.written.len(),
        first,
        unit: Some(unit),
        prefix_len: 0,
        in_chinese: true,
    };
    Some(money::add_coins(words, amount))
}

/// 第十五, 数百, 几十: no amount of its own.
fn is_part_of_name(before: &str) -> bool {
    before.ends_with(one_of(&['“', '第', '十', '数', '几']))
}

/// 建成两座水厂, 引进龙头企业十二家: Chinese numerals that count things and are no name.
fn is_counted(before: &str, written: &str, unit: UnitWord<'_>, after: &str) -> bool {
    let ended = after.is_empty()
        || after.starts_with(one_of(&['，', '。', '、', '；']))
        || after.starts_with("以上");
    let built = numerals::COUNTING_VERBS.any_suffix_of(before);
    let physical = numerals::COUNTED_UNITS.contains(unit.written);
    let several = !matches!(written, "一" | "十");
    let long = written.chars().count() > 1 && !before.ends_with(one_of(&['第', '百', '、', '“']));
    several && (built && physical || ended && long)
}
