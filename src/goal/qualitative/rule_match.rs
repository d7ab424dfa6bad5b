//! What a rule found in a clause: an object, the words that decide, and the class.

use super::{clause::Clause, object::Part};
use crate::{
    goal::types::Class,
    text::{Clean, Span},
};

/// What a rule found in a clause.
#[derive(Clone, Copy, Debug)]
pub(super) struct RuleMatch {
    pub(super) class: Class,
    pub(super) span: Span<Clean>,
    pub(super) object: Span<Clean>,
    pub(super) cue: Span<Clean>,
    pub(super) relation: Option<Span<Clean>>,
    pub(super) rule: &'static str,
}

impl RuleMatch {
    /// From its object through its cue, with a phrase of time beside them.
    pub(super) fn new(
        clause: &Clause<'_>,
        class: Class,
        object: Part,
        cue: Part,
        rule: &'static str,
    ) -> Self {
        let (mut start, mut end) = (object.0.min(cue.0), object.1.max(cue.1));
        start = clause.time_to(start).unwrap_or(start);
        end = clause.time_from(end).unwrap_or(end);
        Self {
            class,
            span: clause.span(start, end),
            object: clause.span(object.0, object.1),
            cue: clause.span(cue.0, cue.1),
            relation: None,
            rule,
        }
    }

    /// The object is in the clause before; `None` where the two are too far apart.
    pub(super) fn across(
        before: &Clause<'_>,
        object: Part,
        clause: &Clause<'_>,
        cue: Part,
        class: Class,
        rule: &'static str,
    ) -> Option<Self> {
        let own = Self::new(clause, class, cue, cue, rule);
        let object = before.span(object.0, object.1);
        let span = object.cover(own.span);
        (span.len() <= FARTHEST).then_some(Self { span, object, ..own })
    }

    /// One of several projects under a shared verb: its span is its name.
    pub(super) fn with_name_span(self) -> Self {
        Self { span: self.object, ..self }
    }

    /// Where it ends in the clause's words.
    pub(super) fn end(&self, clause: &Clause<'_>) -> usize {
        self.span.end().saturating_sub(clause.base)
    }
}

/// An object and its cue over a comma span at most this many bytes.
const FARTHEST: usize = 300;
