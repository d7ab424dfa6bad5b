//! A pair of numbers, and why they were paired.

use crate::quantity::QuantityId;

/// A result and a target of one indicator.
#[derive(Clone, Debug)]
pub struct Pair {
    /// What was done.
    pub result: QuantityId,
    /// What is promised.
    pub target: QuantityId,
    /// How similar the names are, in hundredths.
    pub similarity: u32,
    /// Why they were paired.
    pub reason: PairReason,
}

/// Why two numbers were paired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PairReason {
    /// One catalogue indicator.
    SameId,
    /// One name.
    SameName,
    /// Names that differ in spelling or filler words.
    SimilarName,
    /// One name says more than the other.
    DoubtfulScope,
}
