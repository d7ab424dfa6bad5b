//! Page numbers and footnote marks inside a sentence: `— 12 —`, 示例工程[12], 地区生产总值1增长6%.

use super::source_char::{SourceChar, run, text_from};
use crate::{
    lexicon::{bounds, changes, character_forms, code_patterns, indicators, naming},
    text::{IntoList, Pasted, Span, is_han},
};

/// A page number and its dashes are at most so many characters apart.
const MAX_GAP: usize = 16;

/// Removes `— 12 —` from the middle of a line, where a page of a copied document ended.
pub(super) fn strip_page_numbers(
    read: Vec<SourceChar>,
    dropped: &mut Vec<Span<Pasted>>,
) -> Vec<SourceChar> {
    let dash = |at: usize| {
        read.get(at).is_some_and(|character| matches!(character.ch, '—' | '-' | '－' | '–'))
    };
    let run_at = |from: usize, fits: fn(char) -> bool| {
        run(read.get(from..).unwrap_or(&[]).iter(), MAX_GAP, fits)
    };
    let space = |ch: char| ch == ' ';
    let number_end = |at: usize| {
        if !dash(at) {
            return None;
        }
        let spaces = run_at(at + 1, space);
        let digits = run_at(at + 1 + spaces, |ch| ch.is_ascii_digit());
        let end = at + 1 + spaces + digits;
        let after = run_at(end, space);
        let fits = spaces > 0 && after > 0 && (1..=3).contains(&digits);
        (fits && dash(end + after)).then_some(end + after + 1)
    };
    let mut kept: Vec<SourceChar> = Vec::with_capacity(read.len());
    let mut from = 0;
    for (at, character) in read.iter().enumerate() {
        if at < from {
            continue;
        }
        let end = number_end(at).filter(|end| {
            let last = kept.iter().rev().take(MAX_GAP).find(|character| character.ch != ' ');
            let next = read.get(end + run_at(*end, space));
            last.is_some_and(|last| last.ch != '\n') && next.is_some_and(|next| next.ch != '\n')
        });
        if let Some(end) = end {
            let last = &read[end - 1];
            dropped.push(Span::new(character.start as usize, last.end as usize));
            from = end;
            continue;
        }
        kept.push(*character);
    }
    kept
}

/// Removes the marks of footnotes, which directly follow a word: 示例工程[12], 示例工程③, 劳动生产率³.
///
/// A number of a list is at the start of a line or after punctuation, and is kept.
pub(super) fn strip_footnotes(
    read: Vec<SourceChar>,
    dropped: &mut Vec<Span<Pasted>>,
) -> Vec<SourceChar> {
    if !read.iter().any(|character| opens_note(character.ch)) {
        return read;
    }
    let mut kept: Vec<SourceChar> = Vec::with_capacity(read.len());
    let mut from = 0;
    for (at, character) in read.iter().enumerate() {
        if at < from {
            continue;
        }
        let before = kept.last().map_or('\n', |character| character.ch);
        let explains = is_han(before) || matches!(before, '”' | '》' | '%');
        let end = if explains && before != code_patterns::ORDINAL {
            footnote_end(&read, at, before)
        } else {
            None
        };
        if let Some(end) = end {
            dropped.push(Span::new(character.start as usize, read[end - 1].end as usize));
            from = end;
        } else {
            kept.push(*character);
        }
    }
    kept
}

fn is_raised(ch: char) -> bool {
    matches!(ch, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')
}

fn is_circled(ch: char) -> bool {
    matches!(ch, '①'..='⑳' | '㉑'..='㉟' | '㊱'..='㊿')
}

fn is_star(ch: char) -> bool {
    matches!(ch, '*' | '＊' | '†' | '‡')
}

fn opens_note(ch: char) -> bool {
    is_circled(ch) || is_raised(ch) || is_star(ch) || matches!(ch, '[' | '【' | '〔' | '（' | '［')
}

/// The index after the footnote mark at `at`; 平方米² and 公里² are units.
fn footnote_end(read: &[SourceChar], at: usize, before: char) -> Option<usize> {
    let near = |from: usize| read.get(from..).unwrap_or(&[]).iter().take(4);
    match read[at].ch {
        ch if is_circled(ch) || is_star(ch) => Some(at + 1),
        ch if is_raised(ch) => {
            let digits = near(at).take(3).take_while(|character| is_raised(character.ch)).count();
            if character_forms::SQUARED_UNIT_ENDS.contains(&before) {
                None
            } else {
                Some(at + digits)
            }
        }
        ch if opens_note(ch) => {
            let digits = near(at + 1).take_while(|character| character.ch.is_ascii_digit()).count();
            let closes = matches!(read.get(at + 1 + digits)?.ch, ']' | '】' | '〕' | '）' | '］');
            ((1..=3).contains(&digits) && closes).then_some(at + digits + 2)
        }
        _ => None,
    }
}

/// Removes the number of a footnote that was fused with a word: 地区生产总值1增长6%.
pub(super) fn strip_fused_notes(
    read: Vec<SourceChar>,
    dropped: &mut Vec<Span<Pasted>>,
) -> Vec<SourceChar> {
    let notes: Vec<(usize, usize)> =
        (1..read.len()).filter_map(|at| Some((at, fused_note_end(&read, at)?))).into_list();
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

/// The index after the footnote number at `at`, directly between the name of a measure and its predicate.
fn fused_note_end(read: &[SourceChar], at: usize) -> Option<usize> {
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

/// Names of the catalogue with so many characters are looked for.
const MAX_NAME_CHARS: usize = 10;
/// Shorter names are no proof.
const MIN_NAME_CHARS: usize = 4;

/// Whether the text ends with the name of something measured: 总值, 就业人数, 城镇新增就业.
fn is_measure(before: &[SourceChar]) -> bool {
    let name = text_from(before, before.len().saturating_sub(MAX_NAME_CHARS), MAX_NAME_CHARS);
    let known = |(at, _): (usize, char)| {
        let ending = &name[at..];
        ending.chars().count() >= MIN_NAME_CHARS && indicators::named(ending).next().is_some()
    };
    naming::MEASURE_ENDS.any_suffix_of(&name)
        || naming::MEASURED_OF.any_suffix_of(&name)
        || name.char_indices().any(known)
}
