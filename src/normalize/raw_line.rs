//! Lines of the paste before they are joined to paragraphs.

use super::{cells::CELL_SEPARATOR, clean_text::LineKind, source_char::SourceChar};
use crate::{
    lexicon::numerals,
    text::{IntoList, count_work},
};

/// A line of the paste.
pub(super) struct RawLine {
    /// Index of its first character among the characters of the text.
    pub(super) start: usize,
    /// Index after its last character.
    pub(super) end: usize,
    /// Its text.
    pub(super) text: String,
    /// Its length in characters.
    pub(super) chars: usize,
    /// What it is.
    pub(super) kind: LineKind,
    /// It has several cells, as has the line before or after it.
    pub(super) in_table: bool,
}

/// A longer line, in characters, may contain a whole report.
const MIN_CHARS_LONG_LINE: usize = 1500;

/// Cuts the text into lines; very long ones are cut at their headings as well.
pub(super) fn raw_lines(characters: &[SourceChar]) -> Vec<RawLine> {
    let mut lines = Vec::new();
    let mut end = 0;
    for line in characters.split(|character| character.ch == '\n') {
        let mut start = end;
        end += line.len();
        if line.len() > MIN_CHARS_LONG_LINE {
            start = cut_at_headings(characters, start, end, &mut lines);
        }
        lines.push(raw_line(characters, start, end));
        end += 1;
    }
    lines
}

/// Neighbouring lines with cells are rows of a table: they are joined to nothing, and are no boilerplate.
pub(super) fn mark_table_rows(raw: &mut [RawLine]) {
    let full: Vec<usize> = (0..raw.len()).filter(|at| raw[*at].chars > 0).into_list();
    let parted: Vec<bool> =
        full.iter().map(|at| raw[*at].text.contains(CELL_SEPARATOR)).into_list();
    for (nth, at) in full.iter().enumerate() {
        let before = nth.checked_sub(1).is_some_and(|before| parted[before]);
        let after = parted.get(nth + 1).is_some_and(|after| *after);
        raw[*at].in_table = parted[nth] && (before || after);
    }
}

fn raw_line(characters: &[SourceChar], start: usize, end: usize) -> RawLine {
    count_work(end - start);
    let text: String = characters[start..end].iter().map(|character| character.ch).collect();
    RawLine { start, end, text, chars: end - start, kind: LineKind::Body, in_table: false }
}

/// Cuts a line that contains a whole report before each （一） and 二、 that follows a sentence; returns the index where the rest begins.
fn cut_at_headings(
    characters: &[SourceChar],
    from: usize,
    end: usize,
    lines: &mut Vec<RawLine>,
) -> usize {
    let numeral = |at: usize| numerals::ITEMS.contains(characters[at].ch);
    let mut start = from;
    for at in from + 1..end.saturating_sub(MAX_MARKER_CHARS) {
        let opened = usize::from(characters[at].ch == '（');
        let digits =
            (at + opened..end).take(MAX_MARKER_CHARS).take_while(|at| numeral(*at)).count();
        count_work(1 + digits);
        let after = at + opened + digits;
        let closed = characters.get(after).is_some_and(|character| {
            character.ch == if opened > 0 { '）' } else { '、' }
                && !numeral((after + 1).min(end - 1))
        });
        let ended = matches!(characters[at - 1].ch, '。' | '！' | '：' | '”');
        if ended && (1..MAX_MARKER_CHARS).contains(&digits) && closed {
            lines.push(raw_line(characters, start, at));
            start = at;
        }
    }
    start
}

/// A heading's marker has at most so many characters: （二十一）.
const MAX_MARKER_CHARS: usize = 5;
