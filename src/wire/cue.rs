//! What a cue decides and what a pair's reason means, as types instead of prefixes and codes.

use super::{
    reason_codes::PairReason,
    types::{Cue, Goal, Pair},
};
use crate::goal::Addition;

/// What the words of a cue decide: the code before the colon of [`Cue::says`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CueField {
    /// What is done with the things that a number counts: `action`.
    Action,
    /// What a number is compared with: `basis`.
    Basis,
    /// How a number is bound: `bound`.
    Bound,
    /// What happens to a number: `change`.
    Change,
    /// What makes a goal testable: `class`.
    Class,
    /// How firmly something is promised: `commitment`.
    Commitment,
    /// By when: `deadline`.
    Deadline,
    /// What the report calls the indicator: `nature`.
    Nature,
    /// Target, result or context: `stance`.
    Stance,
    /// What the goal is about: `subject`.
    Subject,
    /// That more is aimed for: `stretch`.
    Stretch,
    /// That the goal is one of a plan period, with its last year: `term`.
    Term,
    /// What was put into the title: `title`.
    Title,
}

impl Cue {
    /// What the words decide.
    ///
    /// ```
    /// use goalcards::wire::{Cue, CueField};
    /// let cue = Cue { text: "力争".into(), start: 0, end: 2, says: "commitment:striving".into() };
    /// assert_eq!(cue.field(), Some(CueField::Commitment));
    /// ```
    #[must_use]
    pub fn field(&self) -> Option<CueField> {
        let (code, _) = self.says.split_once(':')?;
        Some(match code {
            "action" => CueField::Action,
            "basis" => CueField::Basis,
            "bound" => CueField::Bound,
            "change" => CueField::Change,
            "class" => CueField::Class,
            "commitment" => CueField::Commitment,
            "deadline" => CueField::Deadline,
            "nature" => CueField::Nature,
            "stance" => CueField::Stance,
            "stretch" => CueField::Stretch,
            "subject" => CueField::Subject,
            "term" => CueField::Term,
            "title" => CueField::Title,
            _ => return None,
        })
    }
}

impl Goal {
    /// The first cue that decides this.
    #[must_use]
    pub fn cue(&self, field: CueField) -> Option<&Cue> {
        self.cues.iter().find(|cue| cue.field() == Some(field))
    }
}

impl Pair {
    /// Whether one of the names says more than the other, so that the numbers may not be comparable.
    #[must_use]
    pub fn has_doubtful_scope(&self) -> bool {
        self.reason == PairReason::DoubtfulScope
    }
}

/// What was put into a title, after the colon of a cue.
pub(super) fn addition_code(put: Addition) -> &'static str {
    match put {
        Addition::Unfolded => "unfolded",
        Addition::Tail => "tail",
        Addition::Owner => "owner",
        Addition::Verb => "verb",
        Addition::Action => "action",
        Addition::Limit => "limit",
    }
}
