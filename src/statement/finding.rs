//! What is found about the stance of a number: promised, done or neither, with the words that say so.

use crate::text::{Clean, Span};

/// Whether a number is promised, done, or neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stance {
    /// Committed to, planned or expected, for the report year or later.
    Target,
    /// Done, measured or holding now.
    Result,
    /// Neither.
    Context,
}

/// Why a number is no target, and so has no card of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NonTargetReason {
    /// Done or measured.
    Done,
    /// Neither promised nor done.
    Describes,
    /// An attribute of a thing: 总投资12亿元的项目.
    Attribute,
    /// A threshold inside a name: 过20亿元企业.
    Threshold,
    /// Outside the report's body.
    Outside,
    /// In the repetition of the body.
    Repeated,
    /// In a table whose header is not understood, or separated from another number by a blank alone.
    Table,
}

/// The stance of one quantity.
#[derive(Clone, Copy, Debug)]
pub struct StanceFinding {
    /// Promised, done, or neither.
    pub stance: Stance,
    /// The words that decided; none where the part of the report alone did.
    pub cue: Option<Span<Clean>>,
    /// Why it is no target; an attribute has a reason even where the thing is promised.
    pub reason: Option<NonTargetReason>,
}

impl StanceFinding {
    /// Whether the number describes a thing, and is no amount of what is promised or done.
    #[must_use]
    pub fn is_descriptive(&self) -> bool {
        matches!(self.reason, Some(NonTargetReason::Attribute | NonTargetReason::Threshold))
    }
}
