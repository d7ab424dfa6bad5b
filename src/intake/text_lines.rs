//! Lines of text as they grow: white space as a browser shows it, one line a block.

use crate::text::one_of;

/// How white space of the source counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Gap {
    #[default]
    None,
    Space,
    /// A break of the source, which is none to a reader and no space between Chinese characters.
    Break,
}

/// Lines that are written one after another.
#[derive(Debug, Default)]
pub(super) struct Lines {
    done: Vec<String>,
    line: String,
    gap: Gap,
    /// What a list shows before the next text.
    marker: String,
    /// How many bytes of this line are a marker.
    marked: usize,
}

impl Lines {
    /// Text of the source, whose white space is collapsed.
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

    /// Begins the next text with a marker, however many blocks open before it.
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

    /// Text whose white space is kept.
    pub(super) fn exact(&mut self, text: &str) {
        for ch in text.chars() {
            match ch {
                '\n' => self.end_line(),
                '\r' | '\0' => {}
                ch => self.letter(ch),
            }
        }
    }

    /// The character that stands last on this line.
    pub(super) fn last(&self) -> Option<char> {
        self.line.chars().next_back()
    }

    /// Ends the line, where anything stands on it.
    pub(super) fn end_line(&mut self) {
        self.gap = Gap::None;
        let mut line = std::mem::take(&mut self.line);
        let marked = std::mem::take(&mut self.marked);
        if has_number(&line[marked..]) {
            // Somebody wrote the number, and the styles of the page hide the one of the list.
            line.drain(..marked);
        }
        let shown = line.trim_end().trim_start_matches(one_of(&[' ', '\u{A0}', '\t']));
        if !shown.trim().is_empty() {
            self.done.push(shown.to_owned());
        }
    }

    /// Lines that are done already.
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

/// `1.`, `一、`, `（一）` before the words; `2025年` is none.
fn has_number(text: &str) -> bool {
    const NUMBERS: &str = "0123456789一二三四五六七八九十";
    let text = text.trim_start().trim_start_matches(one_of(&['（', '(']));
    let rest = text.trim_start_matches(|ch| NUMBERS.contains(ch));
    let after: Vec<char> = rest.chars().take(2).collect();
    rest.len() < text.len()
        && match after[..] {
            // `1.5万亩` is a number of its own.
            ['.', next] => !next.is_ascii_digit(),
            [first, _] => matches!(first, '、' | '．' | '）' | ')'),
            _ => false,
        }
}

/// Chinese characters and their marks, between which a break of the source is no space.
pub(super) fn is_wide(ch: char) -> bool {
    matches!(ch, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}' | '“' | '”' | '—' | '\u{20000}'..='\u{3FFFF}')
}

/// The lines of a cell as one: a number never runs into the next.
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

/// What stands raised: the power of a unit, or the mark of a note, which is no part of the number before it.
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
