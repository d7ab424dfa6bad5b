//! Digits that are no quantity: an ordered table of rules, the first that fits decides.

use super::{bound, findings::NonQuantityKind};
use crate::{
    lexicon::{calendar, code_patterns, list_markers::BULLETS, numerals, units},
    normalize::CELL_SEPARATOR,
    text::{HAN_LEN, first_bytes, is_han, last_bytes, one_of},
};

/// Why digits are no quantity, and how many bytes after the digits belong to them.
type Finding = (NonQuantityKind, usize);

/// The rules in their order.
const RULES: &[fn(&Digits<'_>) -> Option<Finding>] = &[
    list_number, joined_letters, document_number, year, year_range, year_in_date, month,
    written_date, day, time_of_day, rank, ranking_group, quoted_name, joined_by_plus, ratio,
    anniversary, hotline, named_place, period, joined_by_times,
];

/// Why the digits at `start..end` of a sentence are no quantity, and the byte where they end with the word that says so.
pub(super) fn non_quantity_at(
    words: &str,
    start: usize,
    end: usize,
) -> Option<(NonQuantityKind, usize)> {
    let digits =
        Digits { before: &words[..start], number: &words[start..end], after: &words[end..] };
    let (kind, len) = RULES.iter().find_map(|rule| rule(&digits))?;
    Some((kind, end + len))
}

/// Digits, with the sentence before and after them.
struct Digits<'t> {
    before: &'t str,
    number: &'t str,
    after: &'t str,
}

impl Digits<'_> {
    /// The value of an integer; `u32::MAX` for any other number.
    fn value(&self) -> u32 {
        self.number.parse().unwrap_or(u32::MAX)
    }

    fn is_year(&self) -> bool {
        is_year(self.number)
    }
}

/// Four digits that may be a year.
pub(super) fn is_year(number: &str) -> bool {
    number.len() == 4 && number.parse().is_ok_and(|value: u32| (1900..2100).contains(&value))
}

fn is_digit(ch: char) -> bool {
    ch.is_ascii_digit()
}

/// Bullets before the number of a list are looked for in so many bytes.
const MAX_BULLET_BYTES: usize = 60;

/// `1. `, `（2）`, `3）` at the start of a sentence or of a clause.
fn list_number(digits: &Digits<'_>) -> Option<Finding> {
    const FOUND: Option<Finding> = Some((NonQuantityKind::ListNumber, 0));
    let Digits { before, number, after } = *digits;
    let is_enclosed = before.ends_with(one_of(&['（', '[', '【', '〔']))
        && after.starts_with(one_of(&['）', ']', '】', '〕']));
    if is_enclosed && number.len() <= 3 {
        return FOUND;
    }
    let near = last_bytes(before, MAX_BULLET_BYTES);
    let lead = near.trim_end_matches(|ch: char| ch.is_whitespace() || BULLETS.contains(ch));
    let opens_sentence = before.len() <= MAX_BULLET_BYTES && lead.is_empty();
    // 1.8：1、 is a ratio.
    let opened = lead.strip_suffix(one_of(&['；', '：', '。'])).unwrap_or(lead);
    let opens_clause = opened.len() < lead.len() && !opened.ends_with(is_digit);
    let is_marked = after.starts_with(one_of(&['、', '．']))
        || after.starts_with('.') && !after[1..].starts_with(is_digit);
    // 2）at the start of a sentence or of a clause, 1. at the start of a clause
    let is_followed = after.chars().nth(1).is_some_and(|ch| !is_digit(ch));
    let is_closed = after.starts_with('）') && (opens_sentence || opens_clause);
    if number.len() <= 2 && is_followed && (is_closed || opens_clause && is_marked) {
        return FOUND;
    }
    let is_marked = is_marked || after.starts_with(CELL_SEPARATOR);
    if opens_sentence && is_marked && number.len() <= 3 { FOUND } else { None }
}

/// 5G, PM2.5, `A-3`: Latin letters before or after the digits, which are no unit.
fn joined_letters(digits: &Digits<'_>) -> Option<Finding> {
    let Digits { before, after, .. } = *digits;
    let is_letter = |ch: char| ch.is_ascii_alphabetic();
    // AED1200台: a number of machines of that name.
    if before.ends_with(is_letter) && !after.starts_with(code_patterns::MACHINE) {
        return Some((NonQuantityKind::Code, 0));
    }
    let joined = before.strip_suffix(one_of(&['-', '_', '.', '—']));
    if joined.is_some_and(|joined| joined.ends_with(is_letter)) {
        return Some((NonQuantityKind::Code, 0));
    }
    let len = after.bytes().take_while(u8::is_ascii_alphabetic).count();
    if len == 0 || code_patterns::LATIN_UNITS.contains(&after[..len]) {
        return None;
    }
    Some((NonQuantityKind::Code, len))
}

/// 〔2017〕47号
fn document_number(digits: &Digits<'_>) -> Option<Finding> {
    let Digits { before, after, .. } = *digits;
    let is_year = before.ends_with(one_of(&['〔', '[', '【']))
        && after.starts_with(one_of(&['〕', ']', '】']));
    let is_number =
        before.ends_with(one_of(&['〕', ']', '】'])) && after.starts_with(calendar::DAY_NUMBER);
    if is_year || is_number { Some((NonQuantityKind::Document, 0)) } else { None }
}

/// 2024年, 2024年度, 2024届
fn year(digits: &Digits<'_>) -> Option<Finding> {
    let has_word = code_patterns::YEAR_WORDS.any_prefix_of(digits.after);
    if digits.is_year() && has_word { Some((NonQuantityKind::Year, HAN_LEN)) } else { None }
}

/// 2021 in 2021—2035年
fn year_range(digits: &Digits<'_>) -> Option<Finding> {
    let rest = digits.after.trim_start_matches(code_patterns::DATE_DASHES);
    if !digits.is_year() || rest.len() == digits.after.len() {
        return None;
    }
    let next = rest.trim_start_matches(is_digit);
    let is_range = next.len() < rest.len()
        && (next.starts_with(calendar::YEAR) || next.starts_with(code_patterns::DATE_DASHES));
    if is_range { Some((NonQuantityKind::Year, 0)) } else { None }
}

/// 2025.1.8
fn year_in_date(digits: &Digits<'_>) -> Option<Finding> {
    let has_point = digits.after.starts_with('.') || digits.before.ends_with('.');
    if digits.is_year() && has_point { Some((NonQuantityKind::Date, 0)) } else { None }
}

/// 6月, and 3 in 3—5月
fn month(digits: &Digits<'_>) -> Option<Finding> {
    if !(1..=12).contains(&digits.value()) {
        return None;
    }
    if digits.after.starts_with(calendar::MONTH) {
        return Some((NonQuantityKind::Date, HAN_LEN));
    }
    let rest = digits.after.trim_start_matches(code_patterns::DATE_DASHES);
    let is_range = rest.len() < digits.after.len()
        && rest.trim_start_matches(is_digit).starts_with(calendar::MONTH);
    if is_range { Some((NonQuantityKind::Date, 0)) } else { None }
}

/// 08 in 2025-01-08, without a unit
fn written_date(digits: &Digits<'_>) -> Option<Finding> {
    let separators = one_of(&['-', '.', '/', '—']);
    let lead = digits.before.trim_end_matches(separators);
    let is_in_date =
        lead.len() < digits.before.len() && lead.ends_with(is_digit) && digits.value() <= 31;
    if is_in_date && !digits.after.starts_with('%') && units::at_start(digits.after).is_none() {
        return Some((NonQuantityKind::Date, 0));
    }
    None
}

/// 3日, 6月3日, 6月3号, and 10日 in 6月3日至10日
fn day(digits: &Digits<'_>) -> Option<Finding> {
    let Digits { before, after, .. } = *digits;
    let has_word = after.starts_with(calendar::DAY)
        || after.starts_with(calendar::DAY_NUMBER) && before.ends_with(calendar::MONTH);
    if !has_word || !(1..=31).contains(&digits.value()) {
        return None;
    }
    let lead = before.trim_end_matches(code_patterns::DATE_DASHES);
    let is_after_date = before.ends_with(calendar::MONTH)
        || before.ends_with(calendar::MONTH_END)
        || lead.len() < before.len() && lead.ends_with(calendar::DAY);
    if is_after_date || !before.ends_with(is_han) {
        return Some((NonQuantityKind::Date, HAN_LEN));
    }
    None
}

/// 8时, 上午9点, and 30分 in 8时30分
fn time_of_day(digits: &Digits<'_>) -> Option<Finding> {
    let Digits { before, after, .. } = *digits;
    let value = digits.value();
    let is_hour = after.starts_with(calendar::HOUR)
        && !calendar::NO_HOURS.iter().any(|word| after.starts_with(word));
    let is_spoken_hour =
        after.starts_with(calendar::OCLOCK) && before.ends_with(calendar::DAYTIME_ENDS);
    let is_minute =
        before.ends_with(calendar::HOUR) && after.starts_with(calendar::MINUTE) && value < 60;
    if value <= 24 && (is_hour || is_spoken_hour) || is_minute {
        return Some((NonQuantityKind::Time, HAN_LEN));
    }
    None
}

/// A list of numbers before one of them is followed over so many bytes.
const MAX_LIST_BYTES: usize = 60;

/// The text before a list of numbers: 前 for the last one of 前20、30、50名.
fn before_list(before: &str) -> &str {
    let near = last_bytes(before, MAX_LIST_BYTES);
    let lead = near.trim_end_matches(|ch: char| ch.is_ascii_digit() || ch == '、');
    &before[..before.len() - near.len() + lead.len()]
}

/// The text before a rank, without the space or quote between them.
fn before_rank<'t>(digits: &Digits<'t>) -> &'t str {
    before_list(digits.before).trim_end_matches(one_of(&[' ', '“']))
}

/// 第1位, 第87个, 前10名, 全省前3
fn rank(digits: &Digits<'_>) -> Option<Finding> {
    let after = digits.after;
    let lead = before_rank(digits);
    let next = after.chars().next();
    if lead.ends_with(code_patterns::ORDINAL) {
        let is_bare =
            after.is_empty() || after.starts_with(one_of(&['，', '。', '、', '；', '）', '”']));
        let is_rank = next.is_some_and(|next| code_patterns::ORDINAL_RANKS.contains(next));
        let kind =
            if is_rank || is_bare { NonQuantityKind::Rank } else { NonQuantityKind::Ordinal };
        let len = if is_bare { 0 } else { next.map_or(0, char::len_utf8) };
        return Some((kind, len));
    }
    let is_placed = code_patterns::BEFORE_RANKS.any_suffix_of(lead)
        && !lead.ends_with(code_patterns::NO_RANK_LEAD);
    // 入冬前2.16万户: no rank has a point.
    if !is_placed || digits.number.contains('.') {
        return None;
    }
    let next = next.unwrap_or('。');
    if code_patterns::RANKED.contains(next) {
        return Some((NonQuantityKind::Rank, next.len_utf8()));
    }
    let is_counted = next == code_patterns::COUNTED_NOT_RANKED;
    if !is_counted && units::at_start(after).is_none() {
        return Some((NonQuantityKind::Rank, 0));
    }
    None
}

/// 500强, 百佳
fn ranking_group(digits: &Digits<'_>) -> Option<Finding> {
    let next = digits.after.chars().next()?;
    if code_patterns::GROUPS.contains(next) {
        return Some((NonQuantityKind::Name, next.len_utf8()));
    }
    None
}

/// A quoted name with digits has at most so many bytes.
const MAX_QUOTE_BYTES: usize = 42;

/// “415”, “双11”, “1%工作法”: digits in short quotes are part of a name.
fn quoted_name(digits: &Digits<'_>) -> Option<Finding> {
    let before = last_bytes(digits.before, MAX_QUOTE_BYTES);
    let before = &before[before.rfind('“')? + '“'.len_utf8()..];
    if before.contains('”') {
        return None;
    }
    let after = first_bytes(digits.after, MAX_QUOTE_BYTES);
    let after = &after[..after.find('”')?];
    let quote = [before, digits.number, after];
    let len: usize = quote.iter().map(|part| part.len()).sum();
    let has_clauses = quote.iter().any(|part| part.contains(one_of(&['，', '。', '；'])));
    let wide_chars: usize =
        quote.iter().map(|part| part.chars().filter(|ch| !ch.is_ascii()).count()).sum();
    let is_sentence = has_clauses && wide_chars > 8;
    if len <= MAX_QUOTE_BYTES && !is_sentence { Some((NonQuantityKind::Name, 0)) } else { None }
}

/// 2×660MW: how many machines of which size, the name of a work.
fn joined_by_times(digits: &Digits<'_>) -> Option<Finding> {
    let times = one_of(&['×', '✕', '╳', 'Ｘ']);
    let is_joined = digits.after.starts_with(times) || digits.before.ends_with(times);
    if is_joined { Some((NonQuantityKind::Name, 0)) } else { None }
}

/// 1+3+N
fn joined_by_plus(digits: &Digits<'_>) -> Option<Finding> {
    let plus = one_of(&['+', '＋']);
    let is_joined = digits.after.starts_with(plus) || digits.before.ends_with(plus);
    if is_joined { Some((NonQuantityKind::Name, 0)) } else { None }
}

/// 1：3.4; and 09：45, which is a time: in a structure of industries no figure begins with a zero.
fn ratio(digits: &Digits<'_>) -> Option<Finding> {
    let Digits { before, number, after } = *digits;
    let is_below_sixty = |part: &str| part.len() == 2 && part < "60";
    let next = after.strip_prefix('：');
    let previous = before.strip_suffix('：');
    let has_minutes = next.and_then(|rest| rest.get(..2)).is_some_and(is_below_sixty);
    let has_hours = previous.is_some_and(|lead| is_below_sixty(last_bytes(lead, 2)));
    let is_clock = number.starts_with('0') && has_minutes
        || is_below_sixty(number) && has_hours && last_bytes(before, 5).starts_with('0');
    if is_clock {
        return Some((NonQuantityKind::Time, 0));
    }
    let is_ratio = next.is_some_and(|rest| rest.starts_with(is_digit))
        || previous.is_some_and(|lead| lead.ends_with(is_digit));
    if is_ratio { Some((NonQuantityKind::Ratio, 0)) } else { None }
}

/// 75周年
fn anniversary(digits: &Digits<'_>) -> Option<Finding> {
    let word = code_patterns::ANNIVERSARY;
    if digits.after.starts_with(word) {
        return Some((NonQuantityKind::Anniversary, word.len()));
    }
    None
}

/// 12345, 12345政务服务热线
fn hotline(digits: &Digits<'_>) -> Option<Finding> {
    let Digits { number, after, .. } = *digits;
    let is_service = number.len() >= 3 && after.starts_with(code_patterns::GOVERNMENT_SERVICE);
    let is_number = number.len() == 5
        && number.starts_with("12")
        && !number.contains('.')
        && units::at_start(after).is_none()
        && !after.starts_with(numerals::SCALES)
        && !after.starts_with(numerals::SURPLUS);
    if is_service || is_number { Some((NonQuantityKind::Code, 0)) } else { None }
}

/// 108国道, 301医院, 3D打印
fn named_place(digits: &Digits<'_>) -> Option<Finding> {
    let Digits { before, number, after } = *digits;
    let name = code_patterns::AFTER_NAMES.longest_prefix_of(after)?;
    if number.contains('.') && code_patterns::AFTER_WHOLE_NUMBERS.contains(&name) {
        return None;
    }
    if name == code_patterns::PRINTING && !before.is_empty() && after.len() > name.len() {
        return None;
    }
    Some((NonQuantityKind::Code, name.len()))
}

/// 连续3年, 15分钟便民圈: a stretch of time that is not an amount.
fn period(digits: &Digits<'_>) -> Option<Finding> {
    let after = digits.after;
    let bare = after.strip_prefix(numerals::SURPLUS).unwrap_or(after);
    let unit = units::at_start(bare)?;
    if unit.kind != units::UnitKind::Time || units::AGES.contains(&unit.name) {
        return None;
    }
    let len = after.len() - bare.len() + unit.written.len();
    let before = before_list(digits.before);
    let is_limited = bound::bound_before(before).is_some() && !before.ends_with(numerals::NEARLY);
    let is_amount = is_limited || code_patterns::BEFORE_DURATIONS.any_suffix_of(before);
    let may_be_year = unit.name == units::YEARS && digits.number.len() == 2 && !is_amount;
    if may_be_year && before.ends_with(code_patterns::YEAR_RANGE_MARKS) {
        return Some((NonQuantityKind::Year, len));
    }
    let is_stretch = code_patterns::BEFORE_PERIODS.any_suffix_of(before);
    let is_bounded = bound::bound_after(&after[len..]).is_some();
    if is_stretch || !is_amount && !is_bounded {
        return Some((NonQuantityKind::Period, len));
    }
    None
}
