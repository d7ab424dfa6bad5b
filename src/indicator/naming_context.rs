//! A sentence with its numbers, as the rules that name them see it.

use std::ops::Range;

use super::subject_phrase;
use crate::{
    lexicon::{naming, units::UnitKind},
    quantity::Quantity,
    text::{Clean, Span, last_bytes, one_of},
};

/// A phrase that names a number begins at most this many bytes before it.
const LONGEST_LEAD: usize = 300;

/// A sentence with its numbers, and what earlier decisions mean for the number that is named next.
pub(super) struct NamingContext<'a> {
    pub(super) text: &'a str,
    pub(super) sentence: Span<Clean>,
    pub(super) clauses: &'a [Span<Clean>],
    /// The numbers of the sentence, in order.
    pub(super) quantities: &'a [Quantity],
    /// Text before this byte of the clean text has already named an earlier number.
    pub(super) consumed_to: usize,
    /// The index of the number that describes what the number before it counts.
    pub(super) describing: Option<usize>,
    /// The last row of numbers with nothing but connectors between them, by index: kept so that each row is read once.
    pub(super) row: Range<usize>,
}

impl NamingContext<'_> {
    /// Where the clause begins that holds a byte of the clean text.
    pub(super) fn clause_start(&self, at: usize) -> usize {
        let after = self.clauses.partition_point(|clause| clause.start() <= at);
        after
            .checked_sub(1)
            .and_then(|index| self.clauses.get(index))
            .map_or(self.sentence.start(), |clause| clause.start())
    }

    /// The clause before the one that holds a byte of the clean text.
    pub(super) fn previous_clause(&self, at: usize) -> Option<Span<Clean>> {
        let after = self.clauses.partition_point(|clause| clause.start() <= at);
        self.clauses.get(after.checked_sub(2)?).copied()
    }

    /// The text before a number that may name it: from its clause's start, or from the last number that is not part of its name.
    pub(super) fn lead(&self, index: usize) -> Span<Clean> {
        let quantity = &self.quantities[index];
        let is_in_name = |earlier: usize| self.is_inside_name(earlier, quantity.span.start());
        let last = (0..index).rev().take(3).find(|earlier| !is_in_name(*earlier));
        let previous = last.map_or(self.sentence.start(), |last| self.quantities[last].span.end());
        let start = self.clause_start(quantity.span.start()).max(previous).max(self.consumed_to);
        let start = start.min(quantity.span.start());
        let near =
            last_bytes(self.text.get(start..quantity.span.start()).unwrap_or(""), LONGEST_LEAD);
        Span::new(quantity.span.start() - near.len(), quantity.span.start())
    }

    /// 增速｜领先全市2个百分点: what a distance says something of, without what it is measured from.
    pub(super) fn measured_from(&self, lead: Span<Clean>) -> Option<Span<Clean>> {
        let cut = subject_phrase::benchmark(lead.slice(self.text))?;
        let measure = Span::new(lead.start(), lead.start() + cut);
        let words = measure.slice(self.text);
        let subject = self.subject(measure)?;
        // 增速 stays in the name, since the growth itself is compared.
        let grows = naming::GROWTH_ENDS.any_suffix_of(words);
        Some(if grows { Span::new(subject.start(), measure.end()) } else { subject })
    }

    /// The phrase at the end of a lead that names something.
    pub(super) fn subject(&self, lead: Span<Clean>) -> Option<Span<Clean>> {
        let lead = self.inside_parenthesis(lead);
        let words = lead.slice(self.text);
        // 占全省的8%: a share says nothing of what it is a share of.
        let share = words.trim_start_matches(one_of(&['，', '、', '；']));
        if share.starts_with('占') && !naming::SHARE_NAMES.any_in(share) {
            return None;
        }
        let (start, end) = subject_phrase::subject(words)?;
        let span = Span::new(lead.start() + start, lead.start() + end);
        (!naming::CONNECTORS.contains(&span.slice(self.text))).then_some(span)
    }

    /// 100%｜响应｜、100%办结: the phrase says what the share before it is of, and not the one after it.
    pub(super) fn is_action_of_previous(&self, index: usize, subject: Span<Clean>) -> bool {
        let Some(previous) = index.checked_sub(1).and_then(|index| self.quantities.get(index))
        else {
            return false;
        };
        let quantity = &self.quantities[index];
        let are_shares = previous.kind == UnitKind::Percent && quantity.kind == UnitKind::Percent;
        let between = self.text.get(subject.end()..quantity.span.start());
        are_shares
            && previous.span.end() == subject.start()
            && between.is_some_and(|between| between == naming::LISTED)
    }

    /// The lead from the last parenthesis that is open at its end: （｜其中春季发展5万亩.
    fn inside_parenthesis(&self, lead: Span<Clean>) -> Span<Clean> {
        let words = lead.slice(self.text);
        let open = words.rfind('（').filter(|at| !words[*at..].contains('）'));
        open.map_or(lead, |at| Span::new(lead.start() + at + '（'.len_utf8(), lead.end()))
    }

    /// What a clause without a number speaks of.
    pub(super) fn clause_subject(&self, clause: Span<Clean>) -> Option<Span<Clean>> {
        let words = subject_phrase::without_progress(clause.slice(self.text));
        let near = last_bytes(words, LONGEST_LEAD);
        let base = clause.start() + words.len() - near.len();
        let (start, end) = subject_phrase::subject(near)?;
        Some(Span::new(base + start, base + end))
    }

    /// What the last clause with a subject between the number before and this one speaks of.
    pub(super) fn earlier_subject(&self, index: usize) -> Option<Span<Clean>> {
        let quantity = &self.quantities[index];
        let clause = self.clauses.partition_point(|clause| clause.start() <= quantity.span.start());
        let since = index.checked_sub(1).map_or(0, |last| self.quantities[last].span.end());
        let earlier = self.clauses.get(..clause.saturating_sub(1)).unwrap_or(&[]);
        let mut recent = earlier.iter().rev().take(3).take_while(|clause| since <= clause.start());
        let span = recent.find_map(|clause| self.clause_subject(*clause))?;
        // 加快农村路｜建设，新改建60公里: the number counts the things, and not the work on them.
        if !matches!(quantity.kind, UnitKind::Count | UnitKind::Measure) {
            return Some(span);
        }
        let action =
            naming::TRAILING_ACTIONS.longest_suffix_of(span.slice(self.text)).map_or(0, str::len);
        let end = span.end() - action;
        Some(if end > span.start() { Span::new(span.start(), end) } else { span })
    }
}

/// The unit of a number that counts things; empty for any other number.
pub(super) fn classifier(quantity: &Quantity) -> &'static str {
    if quantity.kind == UnitKind::Count { quantity.unit } else { "" }
}
