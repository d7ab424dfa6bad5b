//! Stances where a column says it, or where the text is a notice on progress.

use super::{NonTargetReason, Stance, StanceFinding};
use crate::{
    lexicon::tables,
    normalize::CELL_SEPARATOR,
    quantity::Quantity,
    structure::{Column, Outline, Sentence, SentenceKind},
    text::{Clean, Span, last_bytes},
};

/// What a time that has passed says stands at most so many bytes after it.
const ELAPSED: usize = 150;

/// In a notice on progress: 完成12个, 完成率40% are done, and so is what a time that has passed stands before.
pub(super) fn progressed(
    text: &str,
    sentence: &Sentence,
    near: Span<Clean>,
    quantity: &Quantity,
    said: StanceFinding,
) -> StanceFinding {
    let body = matches!(sentence.kind, SentenceKind::Body | SentenceKind::Heading);
    if !body || said.stance != Stance::Context {
        return said;
    }
    let lead = text.get(near.start()..quantity.span.start()).unwrap_or("");
    let before = text.get(sentence.span.start()..quantity.span.start()).unwrap_or("");
    let before = last_bytes(before, ELAPSED);
    let place = |within: &str, at: usize, word: &str| {
        let start = quantity.span.start() - within.len() + at;
        Span::new(start, start + word.len())
    };
    let describes = said.reason.filter(|_| said.is_descriptive());
    // 力争全年完成100公里，目前已完成60公里
    let ahead = tables::AHEAD.rfind_in(before).filter(|(at, word)| {
        let since = &before[at + word.len()..];
        !tables::ELAPSED.any_in(since) && !since.contains('已')
    });
    if let Some((at, word)) = ahead {
        let cue = Some(place(before, at, word));
        return StanceFinding { stance: Stance::Target, cue, reason: describes };
    }
    let aimed = tables::STILL_AIMED.any_in(lead);
    let done = tables::PROGRESSED.rfind_in(lead).map(|(at, word)| place(lead, at, word));
    let elapsed = || {
        let (at, word) = tables::ELAPSED.rfind_in(before).filter(|_| !aimed)?;
        Some(place(before, at, word))
    };
    let reached = || {
        let after = text.get(quantity.span.end()..near.end())?;
        let word = tables::REACHED_AFTER.longest_prefix_of(after).filter(|_| !aimed)?;
        Some(Span::new(quantity.span.end(), quantity.span.end() + word.len()))
    };
    let Some(cue) = done.or_else(elapsed).or_else(reached) else { return said };
    StanceFinding {
        stance: Stance::Result,
        cue: Some(cue),
        reason: describes.or(Some(NonTargetReason::Done)),
    }
}

/// What the column says of a number in a table.
pub(super) fn in_table(
    text: &str,
    outline: &Outline,
    sentence: &Sentence,
    quantity: &Quantity,
) -> Option<StanceFinding> {
    if !matches!(sentence.kind, SentenceKind::Body | SentenceKind::Heading) {
        return None;
    }
    let not_known =
        StanceFinding { stance: Stance::Context, cue: None, reason: Some(NonTargetReason::Table) };
    let Some(cell) = outline.tables.cell_at(quantity.core.start()) else {
        let before = text.get(..quantity.span.start())?;
        let after = text.get(quantity.span.end()..)?;
        let parted = before.ends_with(CELL_SEPARATOR) || after.starts_with(CELL_SEPARATOR);
        return parted.then_some(not_known);
    };
    match cell.column {
        Column::Past | Column::Rate => Some(StanceFinding {
            stance: Stance::Result,
            cue: None,
            reason: Some(NonTargetReason::Done),
        }),
        Column::Aim => Some(StanceFinding { stance: Stance::Target, cue: None, reason: None }),
        Column::Name | Column::Amount => None,
        _ => Some(not_known),
    }
}
