//! Collects lines of text with the white space that a browser shows, one line for each block.

use crate::text::one_of;

/// White space of the source since the last character.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Gap {
    #[default]
    None,
    Space,
    /// A line break of the source, which is shown as a space, but not between Chinese characters.
    Break,
}

/// The lines collected so far.
#[derive(Debug, Default)]
pub(super) struct Lines {
    done: Vec<String>,
    line: String,
    gap: Gap,
    /// The number or bullet of a list item, which the next text follows.
    marker: String,
    /// Bytes of the marker at the start of the current line.
    marked: usize,
}

impl Lines {
    /// Adds text with collapsed white space.
    pub(super) fn text(&mut self, text: &str) {
        for ch in text.chars() {
            match ch {
                '\n' | '\r' => self.gap = Gap::Break,
                ' ' | '\t' | '\u{C}' => {
                    if self.gap == Gap::None {
                        self.gap = Gap::Space;
                    }
                }
                '\0' => {}
                ch => self.letter(ch),
            }
        }
    }

    /// Sets the marker of the next text, however many blocks open before it.
    pub(super) fn mark(&mut self, marker: String) {
        self.marker = marker;
    }

    fn letter(&mut self, ch: char) {
        if self.line.is_empty() && !self.marker.is_empty() {
            self.line = std::mem::take(&mut self.marker);
            self.marked = self.line.len();
            self.gap = Gap::None;
        }
        let before = self.line.chars().next_back();
        let gap = std::mem::take(&mut self.gap);
        let joins = gap == Gap::Break && before.is_some_and(is_wide) && is_wide(ch);
        if gap != Gap::None && before.is_some() && !joins {
            self.line.push(' ');
        }
        self.line.push(ch);
    }

    /// Adds text with its white space.
    pub(super) fn exact(&mut self, text: &str) {
        for ch in text.chars() {
            match ch {
                '\n' => self.end_line(),
                '\r' | '\0' => {}
                ch => self.letter(ch),
            }
        }
    }

    /// The last character of the current line.
    pub(super) fn last(&self) -> Option<char> {
        self.line.chars().next_back()
    }

    /// Ends the current line, if it is not empty.
    pub(super) fn end_line(&mut self) {
        self.gap = Gap::None;
        let mut line = std::mem::take(&mut self.line);
        let marked = std::mem::take(&mut self.marked);
        if has_number(&line[marked..]) {
            // The number is written out, and the styles of the page hide that of the list.
            line.drain(..marked);
        }
        let shown = line.trim_end().trim_start_matches(one_of(&[' ', '\u{A0}', '\t']));
        if !shown.trim().is_empty() {
            self.done.push(shown.to_owned());
        }
    }

    /// Adds complete lines.
    pub(super) fn append(&mut self, mut lines: Vec<String>) {
        self.end_line();
        if self.done.is_empty() {
            self.done = lines;
        } else {
            self.done.append(&mut lines);
        }
    }

    /// All lines.
    pub(super) fn finish(mut self) -> Vec<String> {
        self.end_line();
        self.done
    }
}

/// Whether a text begins with a written marker: `1.`, `一、`, `（一）`; `2025年` is none.
fn has_number(text: &str) -> bool {
    const NUMBERS: &str = "0123456789一二三四五六七八九十";
    let text = text.trim_start().trim_start_matches(one_of(&['（', '(']));
    let rest = text.trim_start_matches(|ch| NUMBERS.contains(ch));
    let after: Vec<char> = rest.chars().take(2).collect();
    rest.len() < text.len()
        && match after[..] {
            // `1.5万亩` is a number.
            ['.', next] => !next.is_ascii_digit(),
            [first, _] => matches!(first, '、' | '．' | '）' | ')'),
            _ => false,
        }
}

/// Whether a character is Chinese text or punctuation, beside which a line break is no space.
pub(super) fn is_wide(ch: char) -> bool {
    matches!(ch, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}' | '“' | '”' | '—' | '\u{20000}'..='\u{3FFFF}')
}

/// Joins the lines of a cell to one; numbers are kept apart.
pub(super) fn joined(lines: &[String]) -> String {
    let mut whole = String::new();
    for line in lines {
        let line = line.replace('\t', " ");
        let line = line.trim();
        let (before, after) = (whole.chars().next_back(), line.chars().next());
        if let (Some(before), Some(after)) = (before, after) {
            if is_han(before) && is_han(after) {
            } else if is_wide(before) || is_wide(after) {
                whole.push(' ');
            } else {
                whole.push('；');
            }
        }
        whole.push_str(line);
    }
    whole
}

fn is_han(ch: char) -> bool {
    matches!(ch, '\u{3400}'..='\u{9FFF}' | '（' | '）' | '、' | '，' | '。')
}

/// Superscript text: the exponent of a unit, or the mark of a note, which is kept apart from a number before it.
pub(super) fn raised(text: &str, before: Option<char>) -> String {
    let text = text.trim();
    let inside = text.trim_matches(one_of(&['[', ']', '〔', '〕', '（', '）', '(', ')']));
    let is_number = !inside.is_empty() && inside.chars().all(|ch| ch.is_ascii_digit());
    if !is_number {
        return text.to_owned();
    }
    if inside == text && before.is_some_and(|before| before.is_ascii_alphanumeric()) {
        const RAISED: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        let raise = |ch: char| RAISED.chars().nth(ch.to_digit(10)? as usize);
        return inside.chars().filter_map(raise).collect();
    }
    format!("[{inside}]")
}
