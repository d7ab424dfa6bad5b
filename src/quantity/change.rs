//! The predicate before a number: a level, a rise, a fall, or something held.

use crate::{
    lexicon::changes::{self, ChangeWord},
    text::{Clean, Span, last_bytes},
};

/// How a number relates to what it measures.
pub type Change = ChangeWord;

/// What a change is measured against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// 同比
    YearOnYear,
    /// 累计
    Cumulative,
    /// 年均
    AnnualAverage,
}

/// The predicate before a number.
#[derive(Clone, Copy, Debug)]
pub struct Predicate {
    /// What it says.
    pub change: Change,
    /// Its words.
    pub span: Span<Clean>,
}

/// The predicate that ends `text[from..end]`.
pub(super) fn predicate(text: &str, from: usize, end: usize) -> Option<Predicate> {
    let before = text.get(from..end)?;
    if before.ends_with(changes::NEWLY_ADDED) {
        return None;
    }
    let (word, change) = changes::PREDICATES
        .iter()
        .filter_map(|(list, change)| Some((list.longest_suffix_of(before)?, change)))
        .max_by_key(|(word, _)| word.len())?;
    Some(Predicate { change: *change, span: Span::new(end - word.len(), end) })
}

/// A basis of comparison is looked for in so many bytes before its number.
const MAX_BASIS_BYTES: usize = 120;

/// The basis of comparison in `text[from..end]` that is nearest to its end.
pub(super) fn basis(text: &str, from: usize, end: usize) -> Option<(Basis, Span<Clean>)> {
    let before = last_bytes(text.get(from..end)?, MAX_BASIS_BYTES);
    let from = end - before.len();
    let lists = [
        (&changes::YEAR_ON_YEAR, Basis::YearOnYear),
        (&changes::CUMULATIVE, Basis::Cumulative),
        (&changes::ANNUAL_AVERAGE, Basis::AnnualAverage),
    ];
    lists
        .into_iter()
        .filter_map(|(words, basis)| words.rfind_in(before).map(|(at, word)| (at, word, basis)))
        .max_by_key(|(at, word, _)| (*at, word.len()))
        .map(|(at, word, basis)| (basis, Span::new(from + at, from + at + word.len())))
}
