//! Quotation marks around the cells of a spreadsheet, which may contain line breaks.

use super::source_char::SourceChar;
use crate::text::count_work;

/// Whether a character is a straight quotation mark in the paste.
pub(super) fn is_straight_quote(pasted: &str, character: &SourceChar) -> bool {
    pasted.as_bytes().get(character.start as usize) == Some(&b'"')
}

/// A quoted cell of a spreadsheet, which may contain line breaks, has at most so many characters.
const MAX_QUOTED_CHARS: usize = 400;

/// Removes the quotes around whole cells beside tabs, and the line breaks inside them.
pub(super) fn strip_cell_quotes(pasted: &str, mut read: Vec<SourceChar>) -> Vec<SourceChar> {
    let edge = |at: usize| read.get(at).is_none_or(|character| matches!(character.ch, '\t' | '\n'));
    let tab = |at: usize| read.get(at).is_some_and(|character| character.ch == '\t');
    let mut quotes: Vec<usize> = Vec::new();
    let mut from = 0;
    for at in 0..read.len() {
        let opens = at >= from && is_straight_quote(pasted, &read[at]) && (at == 0 || edge(at - 1));
        if !opens {
            continue;
        }
        let near = read[at + 1..].iter().take(MAX_QUOTED_CHARS);
        let close = near
            .take_while(|character| character.ch != '\t')
            .position(|character| is_straight_quote(pasted, character));
        count_work(close.unwrap_or(MAX_QUOTED_CHARS));
        let Some(close) = close.map(|close| at + 1 + close) else { continue };
        if edge(close + 1) && (tab(close + 1) || at > 0 && tab(at - 1)) {
            quotes.extend([at, close]);
            from = close + 1;
        }
    }
    for pair in quotes.chunks_exact(2) {
        for character in &mut read[pair[0]..=pair[1]] {
            let dropped = character.ch == '\n' || is_straight_quote(pasted, character);
            character.ch = if dropped { ' ' } else { character.ch };
        }
    }
    read
}
