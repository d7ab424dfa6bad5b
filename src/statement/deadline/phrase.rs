//! Phrases of time in a text, with the year and month that they mean.

use crate::{
    lexicon::{calendar, code_patterns, deadlines as words, has_prefix, numerals},
    text::{Cursor, HAN_LEN, first_bytes},
};

/// A phrase of time; its offsets are bytes of the text that was searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimePhrase {
    /// Its first byte.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// The year, when stated or given by the report's year.
    pub year: Option<i32>,
    /// The month, when stated.
    pub month: Option<u32>,
    /// A year alone, which may begin a name: 2025年示例文化节.
    pub bare: bool,
    /// It sets the deadline of all that follows: 到2027年, “十五五”末.
    pub sets_end: bool,
}

/// The phrases of time of a text, in order; adjacent ones are joined (`今年` + `6月底前`).
///
/// ```
/// use goalcards::statement::time_phrases;
/// let found = time_phrases("今年6月底前建成", Some(2025));
/// assert_eq!((found.len(), found[0].year, found[0].month), (1, Some(2025), Some(6)));
/// ```
#[must_use]
pub fn time_phrases(text: &str, report_year: Option<i32>) -> Vec<TimePhrase> {
    let mut found: Vec<TimePhrase> = Vec::new();
    let mut cursor = Cursor::new(text);
    while let Some((at, ch)) = cursor.next() {
        let here =
            if words::FIRST_CHARS.contains(ch) { phrase_at(text, at, report_year) } else { None };
        let Some(phrase) = here else { continue };
        cursor.skip_to(phrase.end);
        match found.last_mut().filter(|last| last.end == phrase.start) {
            Some(last) => *last = joined(*last, phrase, report_year),
            None => found.push(phrase),
        }
    }
    found.retain(|phrase| !is_past_or_name(text, *phrase));
    found
}

/// `明年` + `6月底前`: the year of the first, the month of the second.
fn joined(first: TimePhrase, second: TimePhrase, report_year: Option<i32>) -> TimePhrase {
    let own_year = first.year.filter(|year| Some(*year) != report_year);
    TimePhrase {
        start: first.start,
        end: second.end,
        year: own_year.or(second.year),
        month: second.month.or(first.month),
        bare: false,
        sets_end: first.sets_end || second.sets_end,
    }
}

/// Whether a phrase is about the past, 去年底, 截至2024年底, or begins a name, 2035年远景目标.
fn is_past_or_name(text: &str, phrase: TimePhrase) -> bool {
    let before = &text[..phrase.start];
    let after = &text[phrase.end..];
    let named = words::NO_DEADLINE_AFTER.any_prefix_of(after);
    let behind = words::PAST_BEFORE.any_suffix_of(before);
    let leads = before.is_empty()
        || words::YEAR_LEADS.any_suffix_of(before)
        || words::YEAR_FOLLOWERS.any_prefix_of(after);
    named || behind || phrase.bare && !leads
}

fn phrase_at(text: &str, at: usize, report_year: Option<i32>) -> Option<TimePhrase> {
    let rest = &text[at..];
    let found = to_year(rest)
        .or_else(|| year_stated(rest))
        .or_else(|| month_stated(rest, report_year))
        .or_else(|| years_from_now(rest, report_year))
        .or_else(|| plan_period(rest))
        .or_else(|| fixed(rest, report_year))?;
    let inside_number = rest.starts_with(|ch: char| ch.is_ascii_digit())
        && text[..at].ends_with(|ch: char| ch.is_ascii_digit() || ch == '.')
        || found.month.is_some()
            && rest.starts_with(|ch| numerals::digit(ch).is_some())
            && text[..at]
                .ends_with(|ch| numerals::digit(ch).is_some() || ch == code_patterns::ORDINAL);
    (!inside_number).then_some(TimePhrase { start: at, end: at + found.end, ..found })
}

fn phrase(end: usize, year: Option<i32>, month: Option<u32>, to: bool) -> TimePhrase {
    TimePhrase { start: 0, end, year, month, bare: false, sets_end: to }
}

/// 到2027年, 到2027年底, 到“十五五”末.
fn to_year(rest: &str) -> Option<TimePhrase> {
    let lead = words::TO_YEAR.iter().find(|lead| has_prefix(rest, lead))?;
    let time = &rest[lead.len()..];
    let found = year_stated(time).or_else(|| plan_period(time))?;
    Some(TimePhrase { end: lead.len() + found.end, bare: false, sets_end: true, ..found })
}

/// 2025年, 2025年底前, 2025年6月底前.
fn year_stated(rest: &str) -> Option<TimePhrase> {
    let year: i32 = rest.get(..4)?.parse().ok().filter(|year| (1949..2100).contains(year))?;
    let after = rest[4..].strip_prefix(calendar::YEAR)?;
    let year_end = 4 + HAN_LEN;
    if let Some((month, len)) = month_digits(after) {
        return Some(phrase(year_end + len, Some(year), Some(month), false));
    }
    let end = end_word(after);
    let month = if after[..end].starts_with(words::YEAR_END) { Some(12) } else { None };
    let found = phrase(year_end + end, Some(year), month, after[..end].contains(words::BEFORE));
    Some(TimePhrase { bare: end == 0, ..found })
}

/// 6月底前, 10月, 6月30日前.
fn month_stated(rest: &str, report_year: Option<i32>) -> Option<TimePhrase> {
    let (month, len) = month_digits(rest)?;
    Some(phrase(len, report_year, Some(month), false))
}

/// 6月, 六月底, 9月30日前; a month in Chinese numerals only with its day or an end word: 三月三 is a festival.
fn month_digits(rest: &str) -> Option<(u32, usize)> {
    let digits = month_number_len(rest);
    let month = numerals::small(&rest[..digits]).filter(|month| (1..=12).contains(month))?;
    let after = rest[digits..].strip_prefix(calendar::MONTH)?;
    let mut len = digits + HAN_LEN;
    let days = month_number_len(after);
    let dated = days > 0 && after[days..].starts_with(calendar::DAY);
    if dated {
        len += days + HAN_LEN;
    }
    let end = end_word(&rest[len..]);
    let due = rest.starts_with(|ch: char| ch.is_ascii_digit()) || dated || end > 0;
    due.then_some((u32::try_from(month).ok()?, len + end))
}

/// Bytes of the number of a month or day that begins the text, in digits or Chinese numerals.
fn month_number_len(rest: &str) -> usize {
    let digit =
        |ch: &char| ch.is_ascii_digit() || *ch == numerals::TEN || numerals::digit(*ch).is_some();
    let kept = rest.chars().take(MAX_DAY_CHARS).take_while(digit);
    kept.map(char::len_utf8).sum()
}

/// The number of a day has at most so many characters: 三十一.
const MAX_DAY_CHARS: usize = 4;

/// Bytes of the longest end word that begins the text.
fn end_word(rest: &str) -> usize {
    words::END_WORDS.iter().filter(|word| has_prefix(rest, word)).map(str::len).max().unwrap_or(0)
}

/// 用三年时间, 未来五年, 力争3年内: the last year, counted from the report's year as the first.
fn years_from_now(rest: &str, report_year: Option<i32>) -> Option<TimePhrase> {
    let lead = words::SPAN_LEADS
        .iter()
        .filter(|word| has_prefix(rest, word))
        .map(str::len)
        .max()
        .unwrap_or(0);
    let (count, len) = small_number(first_bytes(&rest[lead..], 12))?;
    let after = &rest[lead + len..];
    let end = words::SPAN_ENDS
        .iter()
        .filter(|word| has_prefix(after, word))
        .max_by_key(|word| word.len())?;
    let bare = end == words::BARE_YEARS;
    let due = words::DUE_IN_YEARS.any_prefix_of(&after[end.len()..]);
    if lead == 0 && !end.ends_with(words::WITHIN) && !(bare && due) || !(1..=20).contains(&count) {
        return None;
    }
    let year = report_year.map(|year| year + count - 1);
    Some(phrase(lead + len + end.len(), year, None, lead > 0 || !bare))
}

/// 3, 三, 十: the number that begins the text, and its bytes.
fn small_number(rest: &str) -> Option<(i32, usize)> {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 {
        return Some((rest[..digits].parse().ok()?, digits));
    }
    let ch = rest.chars().next()?;
    let value = if ch == numerals::TEN { 10 } else { i32::try_from(numerals::digit(ch)?).ok()? };
    Some((value, ch.len_utf8()))
}

/// “十五五”末, “十四五”期间.
fn plan_period(rest: &str) -> Option<TimePhrase> {
    let open = if rest.starts_with('“') { '“'.len_utf8() } else { 0 };
    let (name, year) = words::PLANS.iter().find(|(name, _)| {
        rest[open..].starts_with(name) && (open > 0 || name.len() > words::SHORT_PLAN)
    })?;
    let mut end = open + name.len();
    if open > 0 {
        end += rest[end..].strip_prefix('”').map(|_| '”'.len_utf8())?;
    }
    let after = words::PLAN_ENDS
        .iter()
        .filter(|word| has_prefix(&rest[end..], word))
        .max_by_key(|word| word.len())?;
    Some(phrase(end + after.len(), Some(*year), None, true))
}

/// The periods of years that a text names, in order: “十五五”时期, 今后五年, of which the report's year is the first.
///
/// ```
/// use goalcards::statement::periods;
/// let found = periods("“十五五”时期重点任务", Some(2026)).next_back().unwrap();
/// assert_eq!((found.start, found.year), (0, Some(2030)));
/// ```
pub fn periods(
    text: &str,
    report_year: Option<i32>,
) -> impl DoubleEndedIterator<Item = TimePhrase> {
    text.char_indices().filter_map(move |(at, _)| {
        let rest = &text[at..];
        let next =
            || words::NEXT_YEARS.any_prefix_of(rest).then(|| years_from_now(rest, report_year));
        let found = plan_period(rest).or_else(|| next().flatten())?;
        Some(TimePhrase { start: at, end: at + found.end, ..found })
    })
}

/// 年内, 上半年, “七一”前.
fn fixed(rest: &str, report_year: Option<i32>) -> Option<TimePhrase> {
    let (word, offset, month) = words::PHRASES
        .iter()
        .filter(|(word, ..)| rest.starts_with(word))
        .max_by_key(|(word, ..)| word.len())?;
    Some(phrase(word.len(), report_year.map(|year| year + offset), *month, false))
}
