//! Digits in text that was set aside.

use crate::text::{Pasted, Span};

/// The runs of digits inside a part of the paste.
pub(super) fn digit_runs(text: &str, within: Span<Pasted>) -> Vec<Span<Pasted>> {
    let is_digit = |ch: char| ch.is_ascii_digit() || ('０'..='９').contains(&ch);
    let mut runs: Vec<Span<Pasted>> = Vec::new();
    for (at, ch) in within.slice(text).char_indices().filter(|(_, ch)| is_digit(*ch)) {
        let span = Span::new(within.start() + at, within.start() + at + ch.len_utf8());
        match runs.last_mut() {
            Some(last) if last.end() == span.start() => *last = last.cover(span),
            _ => runs.push(span),
        }
    }
    runs
}
