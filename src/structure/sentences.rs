//! Cuts paragraphs into sentences and sentences into clauses; quotes and parentheses are kept whole.

use super::marker_len;
use crate::{
    normalize::CELL_SEPARATOR,
    text::{
        Clean, Span, count_work,
        punctuation::{ends_clause, ends_sentence},
    },
};

/// The sentences of a span: up to 。！？ outside quotes, or the end of the span.
#[must_use]
pub fn sentence_spans(text: &str, within: Span<Clean>) -> Vec<Span<Clean>> {
    pieces(text, within, ends_sentence)
}

/// The clauses of a sentence: up to ，；：。 outside quotes and parentheses, or the end of a table cell; without their markers.
#[must_use]
pub fn clauses(text: &str, within: Span<Clean>) -> Vec<Span<Clean>> {
    let mut found = pieces(text, within, |ch| ends_clause(ch) || ch == CELL_SEPARATOR);
    for clause in &mut found {
        *clause = Span::new(clause.start() + marker_len(clause.slice(text)), clause.end());
    }
    found
}

/// A quote of more bytes was never closed.
const MAX_QUOTE_BYTES: usize = 240;

fn pieces(text: &str, within: Span<Clean>, ends: impl Fn(char) -> bool) -> Vec<Span<Clean>> {
    let mut pieces = Vec::new();
    let mut start = within.start();
    let mut closing: Option<(char, usize)> = None;
    count_work(within.len());
    for (offset, ch) in within.slice(text).char_indices() {
        let at = within.start() + offset;
        if let Some((close, opened)) = closing {
            if ch == close || at - opened > MAX_QUOTE_BYTES || matches!(ch, '\n' | CELL_SEPARATOR) {
                closing = None;
            }
            if ch == close {
                continue;
            }
        }
        match ch {
            '“' => closing = closing.or(Some(('”', at))),
            '（' => closing = closing.or(Some(('）', at))),
            '《' => closing = closing.or(Some(('》', at))),
            _ => {}
        }
        let end = at + ch.len_utf8();
        if closing.is_none() && (ends(ch) || ch == '\n') {
            pieces.push(Span::new(start, end));
            start = end;
        }
    }
    if start < within.end() {
        pieces.push(Span::new(start, within.end()));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_parentheses_stay_whole() {
        let text = "实施“强链，补链”行动，新增（含改建，扩建）3所。完成。";
        let whole = Span::new(0, text.len());
        let found: Vec<_> = clauses(text, whole).iter().map(|span| span.slice(text)).collect();
        assert_eq!(found, ["实施“强链，补链”行动，", "新增（含改建，扩建）3所。", "完成。"]);
        assert_eq!(sentence_spans(text, whole).len(), 2);
    }
}
