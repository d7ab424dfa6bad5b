//! What a cue decides and what a pair's reason means, as types instead of prefixes and codes.

use super::types::{Cue, Pair};

/// What the words of a cue decide: the code before the colon of [`Cue::says`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CueSubject {
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
    /// That more is aimed for: `stretch`.
    Stretch,
}

impl Cue {
    /// What the words decide.
    ///
    /// ```
    /// use goalcards::wire::{Cue, CueSubject};
    /// let cue = Cue { text: "力争".into(), start: 0, end: 2, says: "commitment:striving".into() };
    /// assert_eq!(cue.subject(), Some(CueSubject::Commitment));
    /// ```
    #[must_use]
    pub fn subject(&self) -> Option<CueSubject> {
        let (code, _) = self.says.split_once(':')?;
        Some(match code {
            "basis" => CueSubject::Basis,
            "bound" => CueSubject::Bound,
            "change" => CueSubject::Change,
            "class" => CueSubject::Class,
            "commitment" => CueSubject::Commitment,
            "deadline" => CueSubject::Deadline,
            "nature" => CueSubject::Nature,
            "stance" => CueSubject::Stance,
            "stretch" => CueSubject::Stretch,
            _ => return None,
        })
    }
}

impl Pair {
    /// Whether one of the names says more than the other, so that the numbers may not be comparable.
    #[must_use]
    pub fn has_doubtful_scope(&self) -> bool {
        self.reason == "doubtful_scope"
    }
}
