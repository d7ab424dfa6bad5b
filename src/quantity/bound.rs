//! Words that limit a number: the nearest on each side, the one after it first.

use crate::lexicon::bounds::{self, Limit};
use crate::text::one_of;

/// The limiting word that ends `before`, with its length in bytes; also with 有 or 为 after it: 至少有10个.
pub(super) fn bound_before(before: &str) -> Option<(Limit, usize)> {
    ending(before).or_else(|| {
        let lead = before.strip_suffix(one_of(&['有', '是', '为']))?;
        let apart = bounds::LIMITS_BEFORE_COPULA.iter().find(|(word, _)| lead.ends_with(word))?;
        Some((apart.1, before.len() - lead.len() + apart.0.len()))
    })
}

fn ending(before: &str) -> Option<(Limit, usize)> {
    let (word, limit) = bounds::LIMITS_BEFORE
        .iter()
        .filter(|(word, _)| before.ends_with(word))
        .max_by_key(|(word, _)| word.len())?;
    let lead = &before[..before.len() - word.len()];
    let in_word = bounds::IN_LONGER_WORDS
        .iter()
        .filter(|(short, _)| short == word)
        .any(|(_, last)| lead.ends_with(|ch: char| last.contains(ch)));
    (!in_word).then_some((*limit, word.len()))
}

/// 上 before a round Chinese numeral: 上万人, but not 线上百家商户.
pub(super) fn upwards(before: &str) -> Option<(Limit, usize)> {
    let lead = before.strip_suffix('上')?;
    let in_word = lead.ends_with(|ch: char| bounds::BEFORE_UP.contains(ch));
    (!in_word).then_some((Limit::AtLeast, '上'.len_utf8()))
}

/// A limiting word at the head of the clause whose verb stands between it and the number: 至少建成1所, 大约惠及6000户.
pub(super) fn split_bound(clause: &str) -> Option<(Limit, usize, usize)> {
    let near = crate::text::last_bytes(clause, 36);
    let base = clause.len() - near.len();
    bounds::LIMITS_BEFORE_VERB
        .iter()
        .filter_map(|(word, limit)| {
            near.rfind(word).map(|at| (*limit, base + at, base + at + word.len()))
        })
        .max_by_key(|(_, at, _)| *at)
}

/// The limiting word that begins `after`, with its length in bytes.
pub(super) fn bound_after(after: &str) -> Option<(Limit, usize)> {
    bounds::LIMITS_AFTER
        .iter()
        .filter(|(word, _)| after.starts_with(word))
        .max_by_key(|(word, _)| word.len())
        .map(|(word, limit)| (*limit, word.len()))
}

/// Which of two limits counts: the one after the number, but 近 and 约 before 余 stay about.
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
