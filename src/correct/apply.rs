//! Applies corrections in their order, and tells what each of them did.

use super::{Correction, Edit, draft::Draft};
use crate::wire::{Analysis, Goal};

/// The fields that can be corrected, and what a correction makes of a whole goal.
pub const FIELDS: &[&str] = &[
    "title", "class", "headline", "horizon", "commitment", "nature", "relation", "stretch",
    "deadline", "topic", "places", "projects", "bodies", "indicator", "indicator_id", "amount",
    "unit", "bound", "change", "added", "merged", "split", "place", "year",
];

/// An analysis with its corrections.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Corrected {
    /// The findings as corrected; ids are dense and point at each other as in any analysis.
    pub analysis: Analysis,
    /// For each goal, what was corrected.
    pub marks: Vec<Mark>,
    /// `place` and `year` where they were corrected.
    pub report: Vec<Edited>,
    /// The goals that were rejected, in text order; they are not among the goals.
    pub rejected: Vec<Rejected>,
    /// The corrections that could not be made.
    pub lost: Vec<Lost>,
}

/// What was corrected of a goal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// Its id before all corrections; parts have that of the whole, and a goal added by hand has none.
    pub origin: Option<u32>,
    /// The corrected fields; one that has its old value again is none.
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
    /// The goal as it stood, with its old id; its quantities are still among the analysis's.
    pub goal: Goal,
    /// Index of the correction that rejected it.
    pub correction: usize,
}

/// A correction that could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Its index.
    pub correction: usize,
    /// Why.
    pub why: Why,
}

/// Why a correction could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Its words do not stand in the text, or only in other surroundings.
    NotFound,
    /// Two places or two goals fit equally well.
    Ambiguous,
    /// The words stand there, but no goal on them.
    NoGoal,
    /// The goal has been rejected.
    Rejected,
    /// The goal to restore has not been rejected.
    NotRejected,
    /// The passage is a goal already, or a number of it stands on another card.
    Taken,
    /// A value that cannot be: ends in the wrong order, a number that the goal has not, parts that overlap.
    Impossible,
}

/// Applies `corrections` to `analysis` of `text`, one after another.
///
/// A correction that finds no place is left out and told in `lost`; those after it are made all the same.
/// Of two corrections of one field the later one holds.
///
/// ```
/// use goalcards::{analyze, correct::{Correction, Edit, Why, apply}, wire::Analysis};
/// let text = "二、今年工作\n完成造林3万亩。新建学校5所。";
/// let analysis = Analysis::from(&analyze(text));
/// let rejected = Correction::of_goal(text, &analysis.goals[0], Edit::Reject);
/// let corrected = apply(&analysis, text, &[rejected.clone()]);
/// assert_eq!(corrected.analysis.goals.len(), 1);
/// assert_eq!(corrected.rejected[0].goal.title, "造林");
///
/// let other = "二、今年工作\n新建学校5所。";
/// let corrected = apply(&Analysis::from(&goalcards::analyze(other)), other, &[rejected]);
/// assert_eq!(corrected.lost[0].why, Why::NotFound);
/// ```
#[must_use]
pub fn apply(analysis: &Analysis, text: &str, corrections: &[Correction]) -> Corrected {
    // Reading a long text once more for nothing would be felt.
    let text = if corrections.is_empty() { "" } else { text };
    let mut draft = Draft::of(analysis, text);
    let mut lost = Vec::new();
    for (correction, one) in corrections.iter().enumerate() {
        if let Err(why) = make(&mut draft, correction, one) {
            lost.push(Lost { correction, why });
        }
    }
    Corrected { lost, ..draft.settle() }
}

fn make(draft: &mut Draft<'_>, number: usize, correction: &Correction) -> Result<(), Why> {
    let anchor = &correction.anchor;
    match &correction.edit {
        Edit::Set(value) => {
            let card = draft.standing(anchor)?;
            draft.set(card, value)
        }
        Edit::Reject => {
            let card = draft.standing(anchor)?;
            draft.reject(card, number);
            Ok(())
        }
        Edit::Restore => draft.restore(anchor),
        Edit::Merge(others) => {
            let card = draft.standing(anchor)?;
            draft.merge(card, others)
        }
        Edit::Split(parts) => {
            let card = draft.standing(anchor)?;
            draft.split(card, parts)
        }
        Edit::Add(class) => draft.add(anchor, *class),
        Edit::Place(place) => {
            draft.place(place.as_deref());
            Ok(())
        }
        Edit::Year(year) => {
            draft.year(*year);
            Ok(())
        }
    }
}
