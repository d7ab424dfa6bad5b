//! The numeric goals of one sentence, as the rules that complete titles see them.

use crate::{
    goal::{Goal, StageOutputs},
    indicator::Indicator,
    quantity::Quantity,
    text::{Clean, Span, count_work, last_bytes, one_of},
};

/// The numeric goals of one sentence.
pub(super) struct Row<'a> {
    pub(super) outputs: &'a StageOutputs<'a>,
    pub(super) goals: &'a [Goal],
}

/// What comes before a number is read over at most this many bytes.
const LONGEST_LEAD: usize = 300;

impl<'a> Row<'a> {
    pub(super) fn text(&self) -> &'a str {
        self.outputs.text
    }

    /// The first number of a goal.
    pub(super) fn number(&self, at: usize) -> Option<&'a Quantity> {
        let id = self.goals.get(at)?.quantities.first()?;
        self.outputs.quantities.found.get(id.0 as usize)
    }

    /// The number before the first number of a goal in its sentence, with its name.
    pub(super) fn number_before(&self, at: usize) -> Option<(&'a Quantity, Option<Indicator>)> {
        let index = (self.goals.get(at)?.quantities.first()?.0 as usize).checked_sub(1)?;
        let quantity = self.outputs.quantities.found.get(index)?;
        let same = quantity.sentence == self.goals[at].sentence;
        same.then(|| (quantity, self.outputs.indicators.get(index).copied().flatten()))
    }

    /// The number after the first number of a goal.
    pub(super) fn number_after(&self, at: usize) -> Option<&'a Quantity> {
        let index = self.goals.get(at)?.quantities.first()?.0 as usize;
        self.outputs.quantities.found.get(index + 1)
    }

    /// How the name of a goal's first number was found.
    pub(super) fn indicator(&self, at: usize) -> Option<Indicator> {
        let id = self.goals.get(at)?.quantities.first()?;
        self.outputs.indicators.get(id.0 as usize).copied().flatten()
    }

    /// The name of a goal as it stands in the text.
    pub(super) fn name(&self, at: usize) -> String {
        self.goals[at].name(self.text())
    }

    /// The words between the last mark of a goal's sentence before `end` and `end`.
    pub(super) fn clause_before(&self, at: usize, end: usize) -> Option<Span<Clean>> {
        let sentence = self.outputs.outline.sentences.get(self.goals[at].sentence.0 as usize)?;
        let before = self.text().get(sentence.span.start().min(end)..end)?;
        let near = last_bytes(before, LONGEST_LEAD);
        count_work(near.len());
        let own = near.rsplit(one_of(&['，', '、', '；', '：', '。', '（'])).next()?;
        Some(Span::new(end - own.len(), end))
    }

    /// The text from the number before, or from the start of the sentence, to the first number of a goal.
    pub(super) fn lead(&self, at: usize) -> Option<Span<Clean>> {
        let end = self.number(at)?.span.start();
        let sentence = self.outputs.outline.sentences.get(self.goals[at].sentence.0 as usize)?;
        let before = self.number_before(at).map(|(number, _)| number.span.end());
        let start = before.unwrap_or(sentence.span.start()).min(end);
        let near = last_bytes(self.text().get(start..end)?, LONGEST_LEAD);
        count_work(near.len());
        Some(Span::new(end - near.len(), end))
    }
}
