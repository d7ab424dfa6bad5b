//! Words that limit a number: the nearest on each side, the one after it first.

use crate::lexicon::bounds::{self, Limit};

/// The limiting word that ends `before`, with its length in bytes.
pub(super) fn before(before: &str) -> Option<(Limit, usize)> {
    let (word, limit) =
        bounds::BEFORE.iter().filter(|(word, _)| before.ends_with(word)).max_by_key(|(word, _)| word.len())?;
    // 上 limits only 上万人, 上千亿; in 以上, 网上, 线上 it is part of a word.
    (*word != "上").then_some((*limit, word.len()))
}

/// The limiting word that begins `after`, with its length in bytes.
pub(super) fn after(after: &str) -> Option<(Limit, usize)> {
    bounds::AFTER
        .iter()
        .filter(|(word, _)| after.starts_with(word))
        .max_by_key(|(word, _)| word.len())
        .map(|(word, limit)| (*limit, word.len()))
}

/// Which of two limits counts: the one after the number, but 近 and 约 before 余 stay about.
pub(super) fn nearer(
    before: Option<(Limit, usize)>,
    more: bool,
    after: Option<(Limit, usize)>,
) -> Option<Limit> {
    after.map(|(limit, _)| limit).or(more.then_some(Limit::AtLeast)).or(before.map(|(limit, _)| limit))
}
