//! Digits and decimal points in other forms: `7·8%`, `21〇万亩`, `二○二六年`.

use super::source_char::{SourceChar, text_from};
use crate::{
    lexicon::{
        bounds, calendar, changes, character_forms, code_patterns, numerals, units, units::UnitKind,
    },
    text::one_of,
};

/// `7·8%` → `7.8%`, `21〇万亩` → `210万亩`, `二○二六年` → `2026年`; a comma or a full stop that may be a decimal point becomes a doubtful mark.
pub(super) fn normalize_digits(mut read: Vec<SourceChar>) -> Vec<SourceChar> {
    for at in 0..read.len() {
        let ch = read[at].ch;
        if ch.is_ascii() {
            continue;
        }
        // All other marks follow a digit.
        if !character_forms::FIRST_YEAR_DIGITS.contains(&ch)
            && (at == 0 || !is_digit(&read, at - 1))
        {
            continue;
        }
        match ch {
            _ if character_forms::FIRST_YEAR_DIGITS.contains(&ch) => normalize_year(&mut read, at),
            '，' if parts_digits(&read, at) && is_doubtful(&read, at) => {
                read[at].ch = character_forms::DOUBTFUL_COMMA;
            }
            '。' if parts_digits(&read, at) && is_doubtful(&read, at) => {
                read[at].ch = character_forms::DOUBTFUL_STOP;
            }
            _ if character_forms::ZEROS.contains(ch) && is_zero(&read, at) => read[at].ch = '0',
            _ if character_forms::POINTS.contains(ch) && parts_digits(&read, at) => {
                read[at].ch = point(&read, at).unwrap_or(ch);
            }
            _ => {}
        }
    }
    read
}

fn is_digit(read: &[SourceChar], at: usize) -> bool {
    read.get(at).is_some_and(|character| character.ch.is_ascii_digit())
}

fn parts_digits(read: &[SourceChar], at: usize) -> bool {
    at > 0 && is_digit(read, at - 1) && is_digit(read, at + 1)
}

/// A number with a decimal point has at most so many digits before it, and after it.
const MAX_DIGITS: usize = 12;
/// The unit of a number is looked for in so many characters after it.
const MAX_UNIT_CHARS: usize = 16;

/// The index where the digits before a mark begin, and the index after those behind it.
fn digit_run(read: &[SourceChar], at: usize) -> (usize, usize) {
    let digit = |character: &&SourceChar| character.ch.is_ascii_digit();
    let before = read[..at].iter().rev().take(MAX_DIGITS).take_while(digit).count();
    let after = read[at + 1..].iter().take(MAX_DIGITS).take_while(digit).count();
    (at - before, at + 1 + after)
}

fn text_before(read: &[SourceChar], end: usize) -> String {
    text_from(&read[..end], end.saturating_sub(4), 4)
}

/// What a mark between two digits is: a decimal point in 7·8%, a doubtful one in 每户4·6个, none in 7·20暴雨 and 2025·1·8.
fn point(read: &[SourceChar], at: usize) -> Option<char> {
    let (start, end) = digit_run(read, at);
    let before = text_from(&read[..start], start.saturating_sub(MAX_LEAD_CHARS), MAX_LEAD_CHARS);
    let after = text_from(read, end, MAX_UNIT_CHARS);
    let chained = |ch: char| ch == '.' || character_forms::POINTS.contains(ch);
    if before.ends_with(chained) || after.starts_with(chained) {
        return None;
    }
    // 上午9点5万人参加: a time of day.
    let spoken = read[at].ch == numerals::SPELLED_POINT;
    if spoken && before.ends_with(calendar::TIME_LEADS) {
        return None;
    }
    let row = after.trim_start_matches(|ch: char| {
        ch.is_ascii_digit()
            || numerals::LIST_CHARS.contains(ch)
            || character_forms::POINTS.contains(ch)
    });
    let measured = is_measured(&after, spoken) || is_measured(row, spoken);
    if measured || before.ends_with(numerals::FRACTION_MARK) || before.ends_with("PM") {
        return Some('.');
    }
    let quoted = before.ends_with('“') || after.starts_with('”');
    if spoken || quoted {
        return None;
    }
    // 达到4·6个 is a number; 每户4·6个 may be one or a date.
    if changes::PREDICATES.iter().any(|(list, _)| list.any_suffix_of(&before)) {
        return Some('.');
    }
    let unit = units::at_start(&after).filter(|unit| !units::NUMBERING.contains(unit.written));
    unit.map(|_| character_forms::DOUBTFUL_STOP)
}

/// The words that say what a number is are looked for in so many characters before it.
const MAX_LEAD_CHARS: usize = 6;

/// Whether a number before these words can have decimals: a percentage, money, a measure, or a number with a scale.
fn is_measured(after: &str, exactly: bool) -> bool {
    let after = after.strip_prefix(numerals::SURPLUS).unwrap_or(after);
    let scaled = after.starts_with(numerals::LARGE_SCALES);
    let unit = units::at_start(after).filter(|unit| !units::NUMBERING.contains(unit.written));
    scaled
        || unit.is_some_and(|unit| match unit.kind {
            UnitKind::Percent | UnitKind::Point => true,
            UnitKind::Money | UnitKind::Measure | UnitKind::Times => !exactly,
            UnitKind::Time | UnitKind::Count => false,
        })
}

/// Whether a comma or a full stop may be meant as a decimal point: 6,5% and 6。5%, but neither 1，2，3 nor 居全省第1。3家企业.
fn is_doubtful(read: &[SourceChar], at: usize) -> bool {
    let (start, end) = digit_run(read, at);
    let before = text_before(read, start);
    let after = text_from(read, end, MAX_UNIT_CHARS);
    let (whole, fraction) = (at - start, end - at - 1);
    let year = whole == 4 && matches!(text_from(read, start, 2).as_str(), "19" | "20");
    let named = before.ends_with(|ch: char| {
        ch.is_ascii_alphanumeric() || code_patterns::NO_DECIMAL_LEADS.contains(ch)
    });
    let chained = after.starts_with(one_of(&['，', '。', '.', '、']))
        && end + 1 < read.len()
        && is_digit(read, end + 1);
    if whole > 4 || fraction > 3 || year || named || chained {
        return false;
    }
    if before.ends_with(numerals::FRACTION_MARK) || is_measured(&after, false) {
        return true;
    }
    let limited = bounds::LIMITS_AFTER.iter().any(|(word, _)| after.starts_with(word));
    let unit = units::at_start(&after).filter(|unit| !units::NUMBERING.contains(unit.written));
    let counted = unit.is_some_and(|unit| unit.kind == UnitKind::Count);
    read[at].ch == '，' && (limited || counted)
}

/// Whether a character after a digit is a zero: 21〇万亩, 1〇所, 1零5; but not a ring that begins the next item of a list.
fn is_zero(read: &[SourceChar], at: usize) -> bool {
    if at == 0 || !is_digit(read, at - 1) {
        return false;
    }
    match read[at].ch {
        character_forms::SURE_ZERO => true,
        character_forms::ZERO_WORD => is_digit(read, at + 1),
        _ => {
            let after = text_from(read, at + 1, MAX_UNIT_CHARS);
            is_digit(read, at + 1)
                || after.starts_with(character_forms::AFTER_RING)
                || units::at_start(&after).is_some()
        }
    }
}

/// Writes a year in Chinese digits with ASCII digits: 二〇二六年, 二○二一—二○二五年, 二O二五年.
fn normalize_year(read: &mut [SourceChar], at: usize) {
    let begins = |next: &SourceChar| {
        character_forms::SECOND_YEAR_DIGITS.contains(&next.ch)
            || character_forms::ZEROS.contains(next.ch)
    };
    if !read.get(at + 1).is_some_and(begins) {
        return;
    }
    let near = text_from(read, at, 2 * YEAR + 2);
    let Some((year, rest)) = year_digits(&near) else { return };
    let joined = numerals::RANGE_MARKS.longest_prefix_of(rest).and_then(|mark| {
        let last = &rest[mark.len()..];
        let digits = last.bytes().take_while(u8::is_ascii_digit).count();
        let after = year_digits(last).map_or(&last[digits..], |(_, after)| after);
        (digits == YEAR || digits == 0).then_some(after)
    });
    let named = rest.starts_with(calendar::YEAR)
        || joined.is_some_and(|after| after.starts_with(calendar::YEAR));
    let inside = at > 0
        && (numerals::digit(read[at - 1].ch).is_some()
            || numerals::power(read[at - 1].ch).is_some());
    if !named || inside {
        return;
    }
    for (character, digit) in read[at..].iter_mut().zip(year) {
        character.ch = digit;
    }
}

/// The number of digits of a year.
const YEAR: usize = 4;

/// The digits of the year that begins the text, and the text after them.
fn year_digits(words: &str) -> Option<([char; YEAR], &str)> {
    let mut digits = ['0'; YEAR];
    let mut chars = words.chars();
    for digit in &mut digits {
        let ch = chars.next()?;
        *digit = match ch {
            '0' | 'O' | 'o' | '◯' => '0',
            _ => char::from_digit(u32::try_from(numerals::digit(ch)?).ok()?, 10)?,
        };
    }
    matches!(digits, ['1', '9', ..] | ['2', '0', ..]).then_some((digits, chars.as_str()))
}
