//! Glyphs that cannot be read: none is a letter or a digit, and one between two digits leaves a doubt.

use super::{Oddities, glyphs::Glyph};
use crate::lexicon::unreadable::{UNREAD, is_private};

/// What stands for an unreadable mark at the head of a line.
const BULLET: char = '●';

/// Leaves out what cannot be read, but for a mark at the head of a line and for what parts two digits.
pub(super) fn without_unread(read: Vec<Glyph>, oddities: &mut Oddities) -> Vec<Glyph> {
    let blank = |glyph: &Glyph| matches!(glyph.ch, ' ' | UNREAD) || is_private(glyph.ch);
    let private = read.iter().filter(|glyph| is_private(glyph.ch)).count();
    oddities.private = u32::try_from(private).unwrap_or(u32::MAX);
    if private == 0 && !oddities.garbled && !asks_between_digits(&read) {
        return read;
    }
    let mut kept: Vec<Glyph> = Vec::with_capacity(read.len());
    let mut from = 0;
    for (at, glyph) in read.iter().enumerate() {
        if at < from {
            continue;
        }
        // 2?5亿元: one question mark between digits is as little a question.
        let asks = glyph.ch == '？' && kept.last().is_some_and(digit) && is_digit(&read, at + 1);
        let blanks = read[at..].iter().take_while(|glyph| blank(glyph)).count();
        let run = if asks { 1 } else { blanks };
        if run == 0 {
            kept.push(*glyph);
        } else {
            push_run(&mut kept, &read[at..at + run], read.get(at + run), asks);
        }
        from = at + run;
    }
    kept
}

fn asks_between_digits(read: &[Glyph]) -> bool {
    read.windows(3).any(|three| three[1].ch == '？' && digit(&three[0]) && digit(&three[2]))
}

/// A run of blanks and unreadable glyphs: one doubt between digits, a bullet at the head of a line, or else its blanks.
fn push_run(kept: &mut Vec<Glyph>, run: &[Glyph], next: Option<&Glyph>, asks: bool) {
    let Some(first) = run.iter().find(|glyph| asks || glyph.ch != ' ') else {
        kept.extend_from_slice(run);
        return;
    };
    let part = |glyph: &Glyph| digit(glyph) || glyph.ch == '.';
    let heads = kept.last().is_none_or(|last| last.ch == '\n');
    let end = run.last().map_or(first.end, |last| last.end);
    if kept.last().is_some_and(part) && next.is_some_and(part) {
        kept.push(Glyph { ch: UNREAD, end, ..*first });
    } else if heads && is_private(first.ch) {
        kept.push(Glyph { ch: BULLET, ..*first });
    } else {
        let blank = |glyph: &&Glyph| !is_private(glyph.ch);
        kept.extend(run.iter().filter(blank).map(|glyph| Glyph { ch: ' ', ..*glyph }));
    }
}

fn digit(glyph: &Glyph) -> bool {
    glyph.ch.is_ascii_digit()
}

fn is_digit(read: &[Glyph], at: usize) -> bool {
    read.get(at).is_some_and(digit)
}
