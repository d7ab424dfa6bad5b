//! Characters that cannot be read: they are removed, but between two digits one is kept as a doubt.

use super::{clean_text::TextDefects, source_char::SourceChar};
use crate::lexicon::unreadable::{UNREAD, is_private};

/// Replaces an unreadable mark at the start of a line.
const BULLET: char = '●';

/// Removes unreadable characters; a mark at the start of a line becomes a bullet, one between two digits a doubt.
pub(super) fn strip_unreadable(
    read: Vec<SourceChar>,
    defects: &mut TextDefects,
) -> Vec<SourceChar> {
    let blank =
        |character: &SourceChar| matches!(character.ch, ' ' | UNREAD) || is_private(character.ch);
    let private = read.iter().filter(|character| is_private(character.ch)).count();
    defects.private_use = u32::try_from(private).unwrap_or(u32::MAX);
    if private == 0 && !defects.garbled && !asks_between_digits(&read) {
        return read;
    }
    let mut kept: Vec<SourceChar> = Vec::with_capacity(read.len());
    let mut from = 0;
    for (at, character) in read.iter().enumerate() {
        if at < from {
            continue;
        }
        // 2?5亿元: a question mark between digits is no question either.
        let asks =
            character.ch == '？' && kept.last().is_some_and(digit) && is_digit(&read, at + 1);
        let blanks = read[at..].iter().take_while(|character| blank(character)).count();
        let run = if asks { 1 } else { blanks };
        if run == 0 {
            kept.push(*character);
        } else {
            push_run(&mut kept, &read[at..at + run], read.get(at + run), asks);
        }
        from = at + run;
    }
    kept
}

fn asks_between_digits(read: &[SourceChar]) -> bool {
    read.windows(3).any(|three| three[1].ch == '？' && digit(&three[0]) && digit(&three[2]))
}

/// Writes what remains of a run of blanks and unreadable characters.
fn push_run(kept: &mut Vec<SourceChar>, run: &[SourceChar], next: Option<&SourceChar>, asks: bool) {
    let Some(first) = run.iter().find(|character| asks || character.ch != ' ') else {
        kept.extend_from_slice(run);
        return;
    };
    let part = |character: &SourceChar| digit(character) || character.ch == '.';
    let heads = kept.last().is_none_or(|last| last.ch == '\n');
    let end = run.last().map_or(first.end, |last| last.end);
    if kept.last().is_some_and(part) && next.is_some_and(part) {
        kept.push(SourceChar { ch: UNREAD, end, ..*first });
    } else if heads && is_private(first.ch) {
        kept.push(SourceChar { ch: BULLET, ..*first });
    } else {
        let blank = |character: &&SourceChar| !is_private(character.ch);
        kept.extend(run.iter().filter(blank).map(|character| SourceChar { ch: ' ', ..*character }));
    }
}

fn digit(character: &SourceChar) -> bool {
    character.ch.is_ascii_digit()
}

fn is_digit(read: &[SourceChar], at: usize) -> bool {
    read.get(at).is_some_and(digit)
}
