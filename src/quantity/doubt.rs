//! Numbers that can be read in two ways, or not at all: each is left with its reason, and on no card.

use super::NonQuantityKind;
use crate::{
    lexicon::{character_forms, numerals, units, unreadable::UNREAD},
    text::{count_work, one_of},
};

/// Letters that stand where a zero or a one was seen.
pub(super) const LETTERS: [char; 4] = ['O', 'o', 'l', 'I'];

/// The doubt about the number that begins at a byte, with where number and unit end: 6,5%, 6。5%, 6.O%, 2?5亿元.
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

/// The same about the second number of a range that goes on here: 5%—6,5%.
pub(super) fn doubt_of_range_end(words: &str, from: usize) -> Option<(NonQuantityKind, usize)> {
    doubt_at(words, range_end_start(words, from)?)
}

/// Where the second number of a range begins.
fn range_end_start(words: &str, from: usize) -> Option<usize> {
    let mark = numerals::RANGE_MARKS.longest_prefix_of(&words[from..])?;
    Some(from + mark.len())
}

/// No number has more points and letters than this.
const MOST_MARKS: usize = 6;

/// Bytes of digits, points, and what may stand for one of them.
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
        !ch.is_ascii_digit() && (!doubtful(ch) || marks > MOST_MARKS)
    };
    let run = text.find(ends).unwrap_or(text.len());
    count_work(run);
    let ends = |ch: char| !ch.is_ascii_digit() && !LETTERS.contains(&ch);
    text[..run].trim_end_matches(ends).len()
}

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
    let percent = after.starts_with(one_of(&['%', '‰'])) || after.starts_with("个百分点");
    let digits = written.contains(|ch: char| ch.is_ascii_digit());
    let year = after.starts_with('年')
        && written.len() == 4
        && written.starts_with(one_of(&['1', '2', 'l', 'I']));
    let scaled = after.starts_with(one_of(&['万', '亿', '千', '百']));
    let unit = units::at_start(after).is_some_and(|unit| !units::NUMBERING.contains(unit.written));
    let letters = written.len() > 1 && scaled;
    percent || letters || digits && (year || scaled || unit)
}
