//! Numbers in other dress: decimal points that are none, zeros and years in Chinese digits, notes fused with a word.

use super::chars::SourceChar;
use crate::{
    lexicon::{
        bounds, changes, character_forms, indicators, naming, numerals, units, units::UnitKind,
    },
    text::{IntoList, Pasted, Span, is_han, one_of},
};

/// `7·8%` → `7.8%`, `21〇万亩` → `210万亩`, `二○二六年` → `2026年`; a comma or a full stop that may be a point becomes a doubt.
pub(super) fn normalize_digits(mut read: Vec<SourceChar>) -> Vec<SourceChar> {
    for at in 0..read.len() {
        let ch = read[at].ch;
        if ch.is_ascii() {
            continue;
        }
        // Every other mark stands after a digit.
        if !matches!(ch, '一' | '二') && (at == 0 || !is_digit(&read, at - 1)) {
            continue;
        }
        match ch {
            '一' | '二' => normalize_year(&mut read, at),
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

/// A longer run of digits is no number with a point in it.
const MOST_DIGITS: usize = 12;
/// So many characters after a number say what it is of.
const REACH: usize = 16;

/// Where the digits before a mark begin, and where those after it end.
fn digit_run(read: &[SourceChar], at: usize) -> (usize, usize) {
    let digit = |character: &&SourceChar| character.ch.is_ascii_digit();
    let before = read[..at].iter().rev().take(MOST_DIGITS).take_while(digit).count();
    let after = read[at + 1..].iter().take(MOST_DIGITS).take_while(digit).count();
    (at - before, at + 1 + after)
}

fn text_from(read: &[SourceChar], from: usize, most: usize) -> String {
    read.get(from..).unwrap_or(&[]).iter().take(most).map(|character| character.ch).collect()
}

fn text_before(read: &[SourceChar], end: usize) -> String {
    text_from(&read[..end], end.saturating_sub(4), 4)
}

/// The point that a mark between two digits stands for, a doubt of it, or nothing: 7·8%, but neither 7·20暴雨 nor 2025·1·8.
fn point(read: &[SourceChar], at: usize) -> Option<char> {
    let (start, end) = digit_run(read, at);
    let before = text_from(&read[..start], start.saturating_sub(MOST_LEAD), MOST_LEAD);
    let after = text_from(read, end, REACH);
    let chained = |ch: char| ch == '.' || character_forms::POINTS.contains(ch);
    if before.ends_with(chained) || after.starts_with(chained) {
        return None;
    }
    // 上午9点5万人参加: a time of day.
    let spoken = read[at].ch == '点';
    if spoken && before.ends_with(one_of(&['午', '晨', '晚', '日', '天', '至', '到'])) {
        return None;
    }
    let row = after.trim_start_matches(|ch: char| {
        ch.is_ascii_digit()
            || "—–-～~至到、和.%".contains(ch)
            || character_forms::POINTS.contains(ch)
    });
    let measured = is_measured(&after, spoken) || is_measured(row, spoken);
    if measured || before.ends_with("分之") || before.ends_with("PM") {
        return Some('.');
    }
    let quoted = before.ends_with('“') || after.starts_with('”');
    if spoken || quoted {
        return None;
    }
    // 达到4·6个 is a number; whether 每户4·6个 or 5·12地震 is one, nobody can say.
    if changes::PREDICATES.iter().any(|(list, _)| list.any_suffix_of(&before)) {
        return Some('.');
    }
    let unit = units::at_start(&after).filter(|unit| !units::NUMBERING.contains(unit.written));
    unit.map(|_| character_forms::DOUBTFUL_STOP)
}

/// The words before a number that say what it is, in characters.
const MOST_LEAD: usize = 6;

/// Whether a number with a point may stand before these words: a percentage, money, a measure, or a power of ten.
fn is_measured(after: &str, exactly: bool) -> bool {
    let after = after.strip_prefix(one_of(&['余', '多'])).unwrap_or(after);
    let scaled = after.starts_with(one_of(&['万', '亿']));
    let unit = units::at_start(after).filter(|unit| !units::NUMBERING.contains(unit.written));
    scaled
        || unit.is_some_and(|unit| match unit.kind {
            UnitKind::Percent | UnitKind::Point => true,
            UnitKind::Money | UnitKind::Measure | UnitKind::Times => !exactly,
            UnitKind::Time | UnitKind::Count => false,
        })
}

/// 6,5% and 6。5%: a point may be meant; but neither 1，2，3 nor 居全省第1。3家企业.
fn is_doubtful(read: &[SourceChar], at: usize) -> bool {
    let (start, end) = digit_run(read, at);
    let before = text_before(read, start);
    let after = text_from(read, end, REACH);
    let (whole, fraction) = (at - start, end - at - 1);
    let year = whole == 4 && matches!(text_from(read, start, 2).as_str(), "19" | "20");
    let named = before
        .ends_with(|ch: char| ch.is_ascii_alphanumeric() || "第前名列位./，。、：·“".contains(ch));
    let chained = after.starts_with(one_of(&['，', '。', '.', '、']))
        && end + 1 < read.len()
        && is_digit(read, end + 1);
    if whole > 4 || fraction > 3 || year || named || chained {
        return false;
    }
    if before.ends_with("分之") || is_measured(&after, false) {
        return true;
    }
    let limited = bounds::LIMITS_AFTER.iter().any(|(word, _)| after.starts_with(word));
    let unit = units::at_start(&after).filter(|unit| !units::NUMBERING.contains(unit.written));
    let counted = unit.is_some_and(|unit| unit.kind == UnitKind::Count);
    read[at].ch == '，' && (limited || counted)
}

/// 21〇万亩, 1〇所, 1零5; but not a ring that begins the next entry of a list.
fn is_zero(read: &[SourceChar], at: usize) -> bool {
    if at == 0 || !is_digit(read, at - 1) {
        return false;
    }
    match read[at].ch {
        '〇' => true,
        '零' => is_digit(read, at + 1),
        _ => {
            let after = text_from(read, at + 1, REACH);
            is_digit(read, at + 1)
                || after.starts_with(one_of(&['万', '亿', '千', '百', '.']))
                || units::at_start(&after).is_some()
        }
    }
}

/// 二〇二六年, 二○二一—二○二五年, 二O二五年: a year in digits of a row.
fn normalize_year(read: &mut [SourceChar], at: usize) {
    let begins = |next: &SourceChar| {
        matches!(next.ch, '九' | '0' | 'O' | 'o') || character_forms::ZEROS.contains(next.ch)
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
    let named = rest.starts_with('年') || joined.is_some_and(|after| after.starts_with('年'));
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

/// A year has so many digits.
const YEAR: usize = 4;

/// The four digits that begin the words, when they are a year, with what follows them.
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

/// Leaves out the number of a note that was fused with a word: 地区生产总值1增长6%.
pub(super) fn strip_fused_notes(
    read: Vec<SourceChar>,
    dropped: &mut Vec<Span<Pasted>>,
) -> Vec<SourceChar> {
    let notes: Vec<(usize, usize)> =
        (1..read.len()).filter_map(|at| Some((at, note_end(&read, at)?))).into_list();
    if notes.is_empty() {
        return read;
    }
    let mut kept: Vec<SourceChar> = Vec::with_capacity(read.len());
    let mut from = 0;
    for (start, end) in notes {
        dropped.push(Span::new(read[start].start as usize, read[end - 1].end as usize));
        kept.extend_from_slice(&read[from..start]);
        from = end;
    }
    kept.extend_from_slice(&read[from..]);
    kept
}

/// Where the number of a note ends that begins here, directly after a word.
fn note_end(read: &[SourceChar], at: usize) -> Option<usize> {
    let ch = read[at].ch;
    if !ch.is_ascii_digit() || !(is_han(read[at - 1].ch) || read[at - 1].ch == '”') {
        return None;
    }
    let digits =
        read[at..].iter().take(3).take_while(|character| character.ch.is_ascii_digit()).count();
    let after = text_from(read, at + digits, 8);
    let says = changes::PREDICATES.iter().find_map(|(list, _)| list.longest_prefix_of(&after))?;
    let number = after[says.len()..].starts_with(|ch: char| {
        ch.is_ascii_digit() || bounds::LIMITS_BEFORE.iter().any(|(word, _)| word.starts_with(ch))
    });
    let fits = digits < 3 && ch != '0' && says.chars().nth(1).is_some() && number;
    (fits && is_measure(&read[..at])).then_some(at + digits)
}

/// The longest name of the catalogue that is looked for, in characters.
const LONGEST_NAME: usize = 10;
/// The shortest.
const SHORTEST_NAME: usize = 4;

/// Whether the words end as the name of something measured: 总值, 就业人数, 城镇新增就业.
fn is_measure(before: &[SourceChar]) -> bool {
    let name = text_from(before, before.len().saturating_sub(LONGEST_NAME), LONGEST_NAME);
    let known = |(at, _): (usize, char)| {
        let ending = &name[at..];
        ending.chars().count() >= SHORTEST_NAME && indicators::named(ending).next().is_some()
    };
    naming::MEASURE_ENDS.any_suffix_of(&name)
        || naming::MEASURED_OF.any_suffix_of(&name)
        || name.char_indices().any(known)
}
