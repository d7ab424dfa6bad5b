//! Words that limit a number, before it and after it; the one after it decides.

use crate::{
    lexicon::bounds::{self, Limit},
    text::last_bytes,
};

/// The limiting word that ends `before`, with its length in bytes; also with 有 or 为 after it: 至少有10个.
pub(super) fn bound_before(before: &str) -> Option<(Limit, usize)> {
    limit_at_end(before).or_else(|| {
        let lead = before.strip_suffix(bounds::COPULAS)?;
        let (word, limit) =
            bounds::LIMITS_BEFORE_COPULA.iter().find(|(word, _)| lead.ends_with(word))?;
        Some((*limit, before.len() - lead.len() + word.len()))
    })
}

/// The limiting word that ends `before`, if it is no part of a longer word.
fn limit_at_end(before: &str) -> Option<(Limit, usize)> {
    let (word, limit) = bounds::LIMITS_BEFORE
        .iter()
        .filter(|(word, _)| before.ends_with(word))
        .max_by_key(|(word, _)| word.len())?;
    let lead = &before[..before.len() - word.len()];
    let in_word = bounds::IN_LONGER_WORDS
        .iter()
        .filter(|(short, _)| short == word)
        .any(|(_, last)| lead.ends_with(|ch: char| last.contains(ch)));
    if in_word { None } else { Some((*limit, word.len())) }
}

/// 上 before a round Chinese numeral: 上万人, but not 线上百家商户.
pub(super) fn upwards(before: &str) -> Option<(Limit, usize)> {
    let lead = before.strip_suffix(bounds::UP)?;
    let in_word = lead.ends_with(|ch: char| bounds::BEFORE_UP.contains(ch));
    if in_word { None } else { Some((Limit::AtLeast, bounds::UP.len_utf8())) }
}

/// The limiting word before the verb of a number, 至少建成1所, with its first byte and the byte after it in `clause`.
pub(super) fn split_bound(clause: &str) -> Option<(Limit, usize, usize)> {
    let near = last_bytes(clause, MAX_VERB_BYTES);
    let base = clause.len() - near.len();
    bounds::LIMITS_BEFORE_VERB
        .iter()
        .filter_map(|(word, limit)| {
            near.rfind(word).map(|at| (*limit, base + at, base + at + word.len()))
        })
        .max_by_key(|(_, at, _)| *at)
}

/// A limiting word is looked for in so many bytes before its number.
const MAX_VERB_BYTES: usize = 36;

/// The limiting word that begins `after`, with its length in bytes.
pub(super) fn bound_after(after: &str) -> Option<(Limit, usize)> {
    bounds::LIMITS_AFTER
        .iter()
        .filter(|(word, _)| after.starts_with(word))
        .max_by_key(|(word, _)| word.len())
        .map(|(word, limit)| (*limit, word.len()))
}

/// Which limit decides: the one after the number, then 余 or 多 at the number, then the one before it.
pub(super) fn deciding_bound(
    before: Option<(Limit, usize)>,
    more: bool,
    after: Option<(Limit, usize)>,
) -> Option<Limit> {
    after
        .map(|(limit, _)| limit)
        .or(more.then_some(Limit::AtLeast))
        .or(before.map(|(limit, _)| limit))
}
