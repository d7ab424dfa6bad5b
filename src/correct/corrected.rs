//! An analysis with its corrections, and what became of each correction.

use crate::wire::{Analysis, Goal};

/// The fields that can be corrected, and what a correction makes of a whole goal.
pub const FIELDS: &[&str] = &[
    "title", "class", "headline", "horizon", "commitment", "nature", "relation", "stretch",
    "deadline", "subject", "places", "projects", "bodies", "indicator", "indicator_id", "amount",
    "unit", "bound", "change", "added", "merged", "split", "place", "year",
];

/// An analysis with its corrections.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Corrected {
    /// The findings as corrected; ids are dense and point at each other as in any analysis.
    pub analysis: Analysis,
    /// For each goal, by id, what was corrected.
    pub goal_edits: Vec<GoalEdits>,
    /// `place` and `year` where they were corrected.
    pub report: Vec<Edited>,
    /// The rejected goals, in text order; they are not among the goals.
    pub rejected: Vec<Rejected>,
    /// The corrections that could not be applied.
    pub orphaned: Vec<Orphaned>,
}

/// What was corrected of a goal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GoalEdits {
    /// Its id before all corrections; a part has the id of the whole, a goal added by hand has none.
    pub origin: Option<u32>,
    /// The corrected fields; a field that has its first value again is not among them.
    pub edited: Vec<Edited>,
}

/// A field with its value before all corrections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    /// One of [`FIELDS`].
    pub field: &'static str,
    /// Which of the goal's numbers, from 0, where the field is one of a number.
    pub number: Option<u32>,
    /// Words of the text or a code of the wire; empty where there was nothing.
    ///
    /// `merged` has the titles of the goals that were merged into it, `split` the title of the whole.
    pub old: String,
}

/// A goal that was rejected.
#[derive(Clone, Debug, PartialEq)]
pub struct Rejected {
    /// The goal as it was, with its old id; its quantities are still in the analysis.
    pub goal: Goal,
    /// Index of the correction that rejected it.
    pub correction: usize,
}

/// A correction that could not be applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Orphaned {
    /// Its index.
    pub correction: usize,
    /// Why it could not be applied.
    pub reason: OrphanReason,
}

/// Why a correction could not be applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrphanReason {
    /// Its quote is not in the text, or only in another context.
    NotFound,
    /// Two passages or two goals fit equally well.
    Ambiguous,
    /// The quote is found, but no goal is there.
    NoGoal,
    /// The goal has been rejected.
    Rejected,
    /// The goal to restore has not been rejected.
    NotRejected,
    /// The passage is a goal already, or one of its numbers is on another card.
    Taken,
    /// The value is not possible: ends in the wrong order, a number that the goal does not have, parts that overlap.
    Impossible,
}
