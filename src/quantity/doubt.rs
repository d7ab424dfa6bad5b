//! Numbers that can be read in two ways, or not at all: each becomes a non-quantity with its reason.

use super::findings::NonQuantityKind;
use crate::{
    lexicon::{calendar, character_forms, numerals, units, unreadable::UNREAD},
    text::{count_work, one_of},
};

/// Letters that are mistaken for a zero or a one.
pub(super) const LETTERS: [char; 4] = ['O', 'o', 'l', 'I'];

/// Why the number at a byte is doubtful, and the byte after number and unit: 6,5%, 6。5%, 6.O%, 2?5亿元.
pub(super) fn doubt_at(words: &str, at: usize) -> Option<(NonQuantityKind, usize)> {
    let len = token_len(&words[at..]);
    let written = &words[at..at + len];
    let after = &words[at + len..];
    let parted = |marks: &[char]| written.contains(marks) || words[..at].ends_with(marks);
    let reason = if parted(&[UNREAD]) {
        NonQuantityKind::Unreadable
    } else if parted(&[character_forms::DOUBTFUL_COMMA, character_forms::DOUBTFUL_STOP]) {
        NonQuantityKind::DecimalMark
    } else if written.contains(LETTERS) && has_letters(&words[..at], written, after) {
        NonQuantityKind::LetterDigit
    } else {
        return None;
    };
    let end = unit_end(words, at + len);
    // 6,5%—7%: with the other end of a range.
    let last = range_end_start(words, end).map(|last| (last, token_len(&words[last..])));
    let last = last.filter(|(_, len)| *len > 0).map(|(last, len)| unit_end(words, last + len));
    Some((reason, last.unwrap_or(end)))
}

/// The same for the second number of a range whose mark is at `from`: 5%—6,5%.
pub(super) fn doubt_of_range_end(words: &str, from: usize) -> Option<(NonQuantityKind, usize)> {
    doubt_at(words, range_end_start(words, from)?)
}

/// The byte where the second number of a range begins, after the mark at `from`.
fn range_end_start(words: &str, from: usize) -> Option<usize> {
    let mark = numerals::RANGE_MARKS.longest_prefix_of(&words[from..])?;
    Some(from + mark.len())
}

/// A number has at most so many points and letters.
const MAX_MARKS: usize = 6;

/// Bytes of the digits and points that begin the text, with what may be meant as one.
fn token_len(text: &str) -> usize {
    let doubtful = |ch: char| {
        matches!(
            ch,
            '.' | character_forms::DOUBTFUL_COMMA | character_forms::DOUBTFUL_STOP | UNREAD
        ) || LETTERS.contains(&ch)
    };
    let mut marks = 0;
    let ends = |ch: char| {
        marks += usize::from(!ch.is_ascii_digit());
        !ch.is_ascii_digit() && (!doubtful(ch) || marks > MAX_MARKS)
    };
    let run = text.find(ends).unwrap_or(text.len());
    count_work(run);
    let ends = |ch: char| !ch.is_ascii_digit() && !LETTERS.contains(&ch);
    text[..run].trim_end_matches(ends).len()
}

/// The byte after the scale and the unit at `from`.
fn unit_end(words: &str, from: usize) -> usize {
    let rest =
        words[from..].trim_start_matches(|ch| numerals::power(ch).is_some_and(|power| power > 1));
    let unit = units::at_start(rest).map_or(0, |unit| unit.written.len());
    words.len() - rest.len() + unit
}

/// 6.O%, l0%, 1O万人; but neither O2O nor CO2.
fn has_letters(before: &str, written: &str, after: &str) -> bool {
    if before.ends_with(|ch: char| ch.is_ascii_alphanumeric())
        || after.starts_with(|ch: char| ch.is_ascii_alphanumeric())
    {
        return false;
    }
    let percent =
        after.starts_with(one_of(&['%', '‰'])) || after.starts_with(units::PERCENTAGE_POINT);
    let digits = written.contains(|ch: char| ch.is_ascii_digit());
    let year = after.starts_with(calendar::YEAR)
        && written.len() == 4
        && written.starts_with(one_of(&['1', '2', 'l', 'I']));
    let scaled = after.starts_with(numerals::ALL_SCALES);
    let unit = units::at_start(after).is_some_and(|unit| !units::NUMBERING.contains(unit.written));
    let letters = written.len() > 1 && scaled;
    percent || letters || digits && (year || scaled || unit)
}
