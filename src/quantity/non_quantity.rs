//! Digits that are no quantity: codes, names, years, dates, ranks, ordinals, list numbers.

use super::NonQuantityKind;
use crate::{
    lexicon::{code_patterns, list_markers::BULLETS, units},
    normalize::CELL_SEPARATOR,
    text::{first_bytes, is_han, last_bytes, one_of},
};

/// The reason why the digits at `at..end` of a sentence are no quantity, with how far they reach.
///
/// `at` and `end` are byte offsets into `words`, which is the whole sentence.
pub(super) fn non_quantity_at(
    words: &str,
    at: usize,
    end: usize,
) -> Option<(NonQuantityKind, usize)> {
    let (before, after) = (&words[..at], &words[end..]);
    let number = &words[at..end];
    list_number(before, number, after)
        .or_else(|| letters(before, after))
        .or_else(|| document(before, after))
        .or_else(|| date(before, number, after))
        .or_else(|| rank(before, after))
        .or_else(|| quoted(words, at, end))
        .or_else(|| plus(before, after))
        .or_else(|| ratio(before, number, after))
        .or_else(|| named(before, number, after))
        .or_else(|| period(before, number, after))
        .map(|(reason, len)| (reason, end + len))
}

fn list_number(before: &str, number: &str, after: &str) -> Option<(NonQuantityKind, usize)> {
    let opened = before.ends_with(one_of(&['（', '[', '【', '〔']))
        && after.starts_with(one_of(&['）', ']', '】', '〕']));
    if opened && number.len() <= 3 {
        return Some((NonQuantityKind::ListNumber, 0));
    }
    let near = last_bytes(before, LONGEST_LEAD);
    let lead = near.trim_end_matches(|ch: char| ch.is_whitespace() || BULLETS.contains(ch));
    let at_start = before.len() <= LONGEST_LEAD && lead.is_empty();
    // 1.8：1、 is a ratio.
    let opened = lead.strip_suffix(one_of(&['；', '：', '。'])).unwrap_or(lead);
    let opens = opened.len() < lead.len() && !opened.ends_with(|ch: char| ch.is_ascii_digit());
    let marked = after.starts_with(one_of(&['、', '．']))
        || after.starts_with('.') && !after[1..].starts_with(|ch: char| ch.is_ascii_digit());
    // 2）at the head of a sentence or of a clause, 1. at the head of a clause
    let next = after.chars().nth(1).is_some_and(|ch| !ch.is_ascii_digit());
    let closed = after.starts_with('）') && (at_start || opens);
    if number.len() <= 2 && next && (closed || opens && marked) {
        return Some((NonQuantityKind::ListNumber, 0));
    }
    let marked = marked || after.starts_with(CELL_SEPARATOR);
    (at_start && marked && number.len() <= 3).then_some((NonQuantityKind::ListNumber, 0))
}

/// Marks before the number of a list take at most so many bytes.
const LONGEST_LEAD: usize = 60;

fn letters(before: &str, after: &str) -> Option<(NonQuantityKind, usize)> {
    let joined = before.strip_suffix(one_of(&['-', '_', '.', '—'])).unwrap_or(before);
    // AED1200台: so many machines of that name.
    let machines = after.starts_with('台');
    if before.ends_with(|ch: char| ch.is_ascii_alphabetic()) && !machines
        || joined.len() < before.len() && joined.ends_with(|ch: char| ch.is_ascii_alphabetic())
    {
        return Some((NonQuantityKind::Code, 0));
    }
    let len = after.bytes().take_while(u8::is_ascii_alphabetic).count();
    if len == 0 || code_patterns::LATIN_UNITS.contains(&after[..len]) {
        return None;
    }
    Some((NonQuantityKind::Code, len))
}

fn document(before: &str, after: &str) -> Option<(NonQuantityKind, usize)> {
    let opened = before.ends_with(one_of(&['〔', '[', '【']))
        && after.starts_with(one_of(&['〕', ']', '】']));
    let numbered = before.ends_with(one_of(&['〕', ']', '】'])) && after.starts_with('号');
    (opened || numbered).then_some((NonQuantityKind::Document, 0))
}

/// Four digits that may be a year.
pub(super) fn is_year(number: &str) -> bool {
    number.len() == 4 && number.parse().is_ok_and(|value: u32| (1900..2100).contains(&value))
}

fn date(before: &str, number: &str, after: &str) -> Option<(NonQuantityKind, usize)> {
    let value: u32 = number.parse().unwrap_or(u32::MAX);
    let year = is_year(number);
    if year && code_patterns::YEAR_WORDS.any_prefix_of(after) {
        return Some((NonQuantityKind::Year, '年'.len_utf8()));
    }
    let dash = one_of(&['—', '―', '-', '–', '－', '至', '～', '~', '、', '/', '到']);
    if year && after.starts_with(dash) {
        let rest = after.trim_start_matches(dash);
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0 && (rest[digits..].starts_with('年') || rest[digits..].starts_with(dash)) {
            return Some((NonQuantityKind::Year, 0));
        }
    }
    if year && (after.starts_with('.') || before.ends_with('.')) {
        return Some((NonQuantityKind::Date, 0));
    }
    let in_written_date = before.ends_with(one_of(&['-', '.', '/', '—']))
        && before
            .trim_end_matches(one_of(&['-', '.', '/', '—']))
            .ends_with(|ch: char| ch.is_ascii_digit())
        && value <= 31;
    let month = after.starts_with('月') && (1..=12).contains(&value);
    let range_of_months = after.starts_with(dash)
        && (1..=12).contains(&value)
        && after
            .trim_start_matches(dash)
            .trim_start_matches(|ch: char| ch.is_ascii_digit())
            .starts_with('月');
    if month || range_of_months {
        return Some((NonQuantityKind::Date, if month { '月'.len_utf8() } else { 0 }));
    }
    if in_written_date && !after.starts_with('%') && units::at_start(after).is_none() {
        return Some((NonQuantityKind::Date, 0));
    }
    let day = (after.starts_with('日') || after.starts_with('号') && before.ends_with('月'))
        && (1..=31).contains(&value);
    // 6月3日至10日: the second day of a range.
    let lead = before.trim_end_matches(dash);
    let after_month = before.ends_with('月')
        || before.ends_with("月底")
        || lead.len() < before.len() && lead.ends_with('日');
    if day && (after_month || !before.ends_with(is_han)) {
        return Some((NonQuantityKind::Date, '日'.len_utf8()));
    }
    let clock = after.starts_with('时')
        && !after.starts_with("时期")
        && !after.starts_with("时代")
        && value <= 24
        || after.starts_with('点')
            && value <= 24
            && before.ends_with(one_of(&['午', '晨', '晚', '日']));
    let minutes = before.ends_with('时') && after.starts_with('分') && value < 60;
    (clock || minutes).then_some((NonQuantityKind::Time, '时'.len_utf8()))
}

/// What stands before a row of numbers: 前 in 前20、30、50名.
fn before_row(before: &str) -> &str {
    let near = last_bytes(before, LONGEST_ROW);
    let lead = near.trim_end_matches(|ch: char| ch.is_ascii_digit() || ch == '、');
    &before[..before.len() - near.len() + lead.len()]
}

/// A row of numbers before one of them takes at most so many bytes.
const LONGEST_ROW: usize = 60;

fn rank(before: &str, after: &str) -> Option<(NonQuantityKind, usize)> {
    let bare = before_row(before).trim_end_matches(one_of(&[' ', '“']));
    if bare.ends_with('第') {
        let counted = after.chars().next().is_some_and(|ch| "位名方列".contains(ch));
        let open =
            after.is_empty() || after.starts_with(one_of(&['，', '。', '、', '；', '）', '”']));
        let reason = if counted || open { NonQuantityKind::Rank } else { NonQuantityKind::Ordinal };
        let unit = if open { 0 } else { after.chars().next().map_or(0, char::len_utf8) };
        return Some((reason, unit));
    }
    let first = after.chars().next().unwrap_or('。');
    let placed = code_patterns::BEFORE_RANKS.any_suffix_of(bare) && !bare.ends_with("目前");
    if placed && units::at_start(after).is_none() && !"位名强列家%个".contains(first) {
        return Some((NonQuantityKind::Rank, 0));
    }
    if placed && "位名强列家%".contains(first) {
        return Some((NonQuantityKind::Rank, first.len_utf8()));
    }
    let group = code_patterns::AFTER_RANKS.any_prefix_of(after)
        && !after.starts_with("优质")
        && !after.starts_with("优秀");
    (group && "强佳快".contains(first)).then_some((NonQuantityKind::Name, first.len_utf8()))
}

/// A quoted name that holds digits is at most this long.
const QUOTED_LIMIT: usize = 42;

/// “415”, “双11”, “1%工作法”: digits inside short quotes are part of a name.
fn quoted(words: &str, at: usize, end: usize) -> Option<(NonQuantityKind, usize)> {
    let near = last_bytes(&words[..at], QUOTED_LIMIT);
    let open = at - near.len() + near.rfind('“')?;
    if words[open..at].contains('”') {
        return None;
    }
    let close = first_bytes(&words[end..], QUOTED_LIMIT).find('”')? + end;
    let quote = &words[open + '“'.len_utf8()..close];
    let sentence = quote.contains(one_of(&['，', '。', '；']))
        && quote.chars().filter(|ch| *ch > '\u{7F}').count() > 8;
    (quote.len() <= QUOTED_LIMIT && !sentence).then_some((NonQuantityKind::Name, 0))
}

fn plus(before: &str, after: &str) -> Option<(NonQuantityKind, usize)> {
    let joined = after.starts_with('+')
        || before.ends_with('+')
        || before.ends_with('＋')
        || after.starts_with('＋');
    joined.then_some((NonQuantityKind::Name, 0))
}

fn ratio(before: &str, number: &str, after: &str) -> Option<(NonQuantityKind, usize)> {
    let digit = |ch: char| ch.is_ascii_digit();
    let clock = |part: &str| part.len() == 2 && part < "60";
    let minutes = after.strip_prefix('：').and_then(|rest| rest.get(..2)).is_some_and(clock);
    let seconds =
        clock(number) && before.strip_suffix('：').is_some_and(|lead| clock(last_bytes(lead, 2)));
    // 09:45 is a time; the figures of a structure of industries have a zero before none of them.
    if minutes && number.starts_with('0') || seconds && last_bytes(before, 5).starts_with('0') {
        return Some((NonQuantityKind::Time, 0));
    }
    let next = after.strip_prefix('：').is_some_and(|rest| rest.starts_with(digit));
    let last = before.strip_suffix('：').is_some_and(|rest| rest.ends_with(digit));
    (next || last).then_some((NonQuantityKind::Ratio, 0))
}

fn named(before: &str, number: &str, after: &str) -> Option<(NonQuantityKind, usize)> {
    if after.starts_with("周年") {
        return Some((NonQuantityKind::Anniversary, "周年".len()));
    }
    if number.len() >= 3 && after.starts_with("政务")
        || number.len() == 5
            && number.starts_with("12")
            && !number.contains('.')
            && units::at_start(after).is_none()
            && !after.starts_with(one_of(&['万', '亿', '千', '余', '多']))
    {
        return Some((NonQuantityKind::Code, 0));
    }
    let name = code_patterns::AFTER_NAMES.longest_prefix_of(after)?;
    let followed = &after[name.len()..];
    let road =
        matches!(name, "路" | "维" | "线" | "厂" | "医院" | "网格" | "航线" | "平台" | "工厂");
    if road && number.contains('.') {
        return None;
    }
    if name == "打印" && !before.is_empty() && !followed.is_empty() {
        return None;
    }
    Some((NonQuantityKind::Code, name.len()))
}

/// 连续3年, 15分钟便民圈: time as a stretch, not as an amount.
fn period(before: &str, number: &str, after: &str) -> Option<(NonQuantityKind, usize)> {
    let more = after.strip_prefix(one_of(&['多', '余'])).unwrap_or(after);
    let unit = units::at_start(more).filter(|unit| unit.kind == units::UnitKind::Time)?;
    let len = after.len() - more.len() + unit.written.len();
    let rest = &after[len..];
    if unit.name == "岁" || unit.name == "周岁" {
        return None;
    }
    let before = before_row(before);
    let stretch = code_patterns::BEFORE_PERIODS.any_suffix_of(before);
    let limited = super::bound::bound_before(before).is_some() && !before.ends_with('近');
    let amount = limited || code_patterns::BEFORE_DURATIONS.any_suffix_of(before);
    let year = unit.name == "年" && number.len() == 2 && !amount;
    if year && before.ends_with(one_of(&['—', '-', '至'])) {
        return Some((NonQuantityKind::Year, len));
    }
    let bounded = super::bound::bound_after(rest).is_some();
    if stretch || !amount && !bounded {
        return Some((NonQuantityKind::Period, len));
    }
    None
}
