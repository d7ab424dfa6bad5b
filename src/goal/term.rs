//! The longer term of a goal whose own words do not say by when: an average of several years, or a chapter on a plan period.

use super::{
    headline::Passages,
    types::{Horizon, Term},
};
use crate::{
    lexicon::{calendar, changes::ChangeWord, headlines, naming},
    quantity::{Basis, Quantity},
    statement::{Deadline, TimePhrase, periods},
    structure::{Outline, SectionId},
    text::{Clean, Span, first_bytes, last_bytes},
};

/// What a goal's term is decided by.
pub(super) struct TermContext<'a> {
    pub(super) text: &'a str,
    pub(super) outline: &'a Outline,
    pub(super) passages: &'a Passages,
    pub(super) section: Option<SectionId>,
    /// The number, or the words of a goal without one.
    pub(super) span: Span<Clean>,
    pub(super) deadline: Option<Deadline>,
}

impl TermContext<'_> {
    /// The horizon of a goal, and its term where its deadline does not say when that ends.
    ///
    /// A deadline decides alone. Without one, an average of several years (居民收入年均增长6%), a passage of a term's targets
    /// (今后五年主要目标是…) or a chapter on a plan period (“十五五”时期重点任务) makes the goal one of that term.
    pub(super) fn horizon(&self, quantity: Option<&Quantity>) -> (Horizon, Option<Term>) {
        let report_year = self.outline.metadata.year;
        let passage = self.passages.around(Horizon::Term, self.span);
        let in_passage = passage.is_some();
        if let Some(deadline) = self.deadline {
            let is_later = deadline.year.zip(report_year).is_some_and(|(due, year)| due > year);
            return (if is_later || in_passage { Horizon::Term } else { Horizon::Year }, None);
        }
        let average = quantity.and_then(|quantity| average_change(self.text, quantity));
        let period = self.period_of_chapter();
        if average.is_none() && period.is_none() && !in_passage {
            return (Horizon::Year, None);
        }
        // The nearest words that name a period say when it ends: those of the passage before those of the chapter.
        let of_passage = || self.period_of_passage(passage?);
        let named = self.period_before().or_else(of_passage).or(period);
        let named = named.or_else(|| self.period_of_report());
        let average = average.map(|span| Term { span, year: named.and_then(|term| term.year) });
        (Horizon::Term, named.or(average))
    }

    /// The last period that is named in the goal, or before it, near it and on its line: 今后五年主要目标是，…
    fn period_before(&self) -> Option<Term> {
        self.period_on_line(self.span.start(), self.span.end())
    }

    /// The last period that opens the passage of a term's targets, whose list goes on in later lines: “十五五”时期主要目标：
    fn period_of_passage(&self, passage: Span<Clean>) -> Option<Term> {
        let opening = first_bytes(passage.slice(self.text), PERIOD_REACH);
        let line = opening.find('\n').unwrap_or(opening.len());
        self.period_on_line(passage.start(), passage.start() + line)
    }

    /// The first period ahead that the text names near its start: what an outline of a plan is on.
    fn period_of_report(&self) -> Option<Term> {
        let report_year = self.outline.metadata.year;
        let found = periods(first_bytes(self.text, REPORT_REACH), report_year)
            .find(|found| is_ahead(found, report_year))?;
        Some(Term { span: Span::new(found.start, found.end), year: found.year })
    }

    /// The last period in the words up to `end`, from the start of the line around `start` on.
    fn period_on_line(&self, start: usize, end: usize) -> Option<Term> {
        let lead = last_bytes(&self.text[..start], PERIOD_REACH);
        let from = start - lead.rfind('\n').map_or(lead.len(), |at| lead.len() - at - 1);
        period(&self.text[from..end], self.outline.metadata.year).map(|term| moved(term, from))
    }

    /// The period that the heading of the goal's section, or of one around it, is on; none where a heading names a year.
    fn period_of_chapter(&self) -> Option<Term> {
        let section = |id: SectionId| self.outline.sections.get(id.0 as usize);
        let around = std::iter::successors(self.section.and_then(section), |inner| {
            inner.parent.and_then(section)
        });
        let headings = around.map(|section| section.heading);
        let of_no_year = headings.take_while(|heading| !is_on_one_year(heading.slice(self.text)));
        of_no_year.into_iter().find_map(|heading| {
            let term = period(heading.slice(self.text), self.outline.metadata.year)?;
            Some(moved(term, heading.start()))
        })
    }
}

/// A period is looked for in so many bytes before a goal.
const PERIOD_REACH: usize = 600;
/// What the whole text is on is looked for in so many bytes at its start.
const REPORT_REACH: usize = 3000;

/// 年均增长, 年均分别增长, of a number that changes: the words. 年均浓度 names a level, and no term.
fn average_change(text: &str, quantity: &Quantity) -> Option<Span<Clean>> {
    let (basis, span) = quantity.basis?;
    let predicate = quantity.predicate?;
    let changes = matches!(predicate.change, ChangeWord::Rise | ChangeWord::Fall);
    let from = span.end().max(predicate.span.start());
    let between = text.get(span.end()..from)?;
    let is_of_change = between.is_empty() || between == naming::RESPECTIVELY;
    let is_average = basis == Basis::AnnualAverage && changes && is_of_change;
    is_average.then_some(span)
}

/// 2026年, 今年: the heading is on one year.
fn is_on_one_year(heading: &str) -> bool {
    headlines::THIS_YEAR.any_in(heading) || calendar::names_a_year(heading)
}

/// The last period of a text that ends after the report's year; one that does not say when it ends is ahead.
fn period(text: &str, report_year: Option<i32>) -> Option<Term> {
    let found = periods(text, report_year).rfind(|found| is_ahead(found, report_year))?;
    Some(Term { span: Span::new(found.start, found.end), year: found.year })
}

fn is_ahead(found: &TimePhrase, report_year: Option<i32>) -> bool {
    found.year.zip(report_year).is_none_or(|(end, year)| end > year)
}

/// The term with offsets from `base` on.
fn moved(term: Term, base: usize) -> Term {
    Term { span: Span::new(base + term.span.start(), base + term.span.end()), ..term }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_says_when_it_ends() {
        let found = |text| period(text, Some(2026)).map(|term| (term.span.slice(text), term.year));
        for (text, wanted) in [
            ("“十五五”时期的主要目标", Some(("“十五五”时期", Some(2030)))),
            ("十五五时期经济社会发展", Some(("十五五时期", Some(2030)))),
            ("今后五年的奋斗目标", Some(("今后五年", Some(2030)))),
            ("“十五五”期间，到“十六五”末", Some(("“十六五”末", Some(2035)))),
            ("编制“十五五”规划", None),
            ("“十四五”时期工作回顾", None),
            ("推动五年行动", None),
        ] {
            assert_eq!(found(text), wanted, "{text}");
        }
    }
}
