//! What a rule found in a clause: an object, the words that decide, and the class.

use super::{clause::Clause, list_members::Member, object::Part};
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
    /// Who acts, and the verb before the object, where the title needs them: 示例古镇、创建｜国家5A级景区.
    pub(super) head: Option<[Span<Clean>; 2]>,
    /// What a member of a list shares with the others: 甲水、乙山｜高铁.
    pub(super) tail: Option<Span<Clean>>,
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
            head: None,
            tail: None,
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

    /// With what a member of a list shares with the others.
    pub(super) fn with_member(self, clause: &Clause<'_>, member: Member) -> Self {
        Self { tail: member.tail.map(|tail| clause.span(tail.0, tail.1)), ..self }
    }

    /// With who acts: a first member's span begins there, and every title is headed by the actor and the verb.
    pub(super) fn headed_by(self, clause: &Clause<'_>, actor: Part, verb: Part) -> Self {
        let head = [actor, verb].map(|part| clause.span(part.0, part.1));
        let named_alone = self.span == self.object;
        let span = if named_alone { self.span } else { head[0].cover(self.span) };
        Self { span, head: Some(head), ..self }
    }

    /// Where it ends in the clause's words.
    pub(super) fn end(&self, clause: &Clause<'_>) -> usize {
        self.span.end().saturating_sub(clause.base)
    }
}

/// An object and its cue over a comma span at most this many bytes.
const FARTHEST: usize = 300;
