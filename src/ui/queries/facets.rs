//! Which cards fit the conditions, and how many would under others: filters and facets with counts.

use yew::AttrValue;

use crate::ui::{
    model::card_query::{CardKind, CardQuery},
    report::{
        report_view::{self, ReportView},
        sentence,
    },
};
use crate::{
    text::{IntoList, sort_by},
    wire::{Bound, Class, Commitment, Goal, Subject},
};

/// The bounds, in the order of their facets.
pub(crate) const BOUNDS: [Bound; 4] = [Bound::About, Bound::AtLeast, Bound::AtMost, Bound::Exact];

/// What each facet would show, counted under the other conditions.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Facets {
    /// Goals under every condition but the class.
    pub all: usize,
    /// For each of [`Class::GOALS`].
    pub classes: [usize; 4],
    /// For each of [`Commitment::ALL`].
    pub commitments: [usize; 5],
    /// The subjects that goals of this kind have, the most frequent first.
    pub subjects: Vec<(Subject, usize)>,
    /// For each of [`BOUNDS`].
    pub bounds: [usize; 4],
    /// The sections of the two outermost levels that hold goals, in text order.
    pub sections: Vec<(u32, AttrValue, usize)>,
    /// Goals with last year's result.
    pub paired: usize,
}

/// Whether the sentence of result `id`, its indicator or a heading over it hold `search_term`, which is in lower case.
#[must_use]
pub(crate) fn result_matches_search(report: &ReportView, id: u32, search_term: &str) -> bool {
    let Some(quantity) = report.analysis.quantities.get(id as usize) else { return false };
    let holds = |words: &str| words.to_ascii_lowercase().contains(search_term);
    let place = &report.quantities[id as usize];
    let section = || report.names.top_section_at(place.start);
    search_term.is_empty()
        || quantity.indicator.as_ref().is_some_and(|named| holds(&named.text))
        || holds(report.words(&sentence::sentence(&report.text, place)))
        || report_view::headings(&report.analysis, section()).any(holds)
}

/// A condition that is left out while its own facet is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Facet {
    Class,
    Commitment,
    Subject,
    Bound,
    Section,
    Paired,
}

/// The conditions of a choice, made ready.
pub(crate) struct CardFilter<'r> {
    query: &'r CardQuery,
    report: &'r ReportView,
    search_term: String,
}

impl<'r> CardFilter<'r> {
    /// The conditions of `choice`.
    #[must_use]
    pub(crate) fn new(query: &'r CardQuery, report: &'r ReportView) -> Self {
        Self { query, report, search_term: query.search.trim().to_ascii_lowercase() }
    }

    /// Whether result `id` fits.
    #[must_use]
    pub(crate) fn result(&self, id: u32) -> bool {
        result_matches_search(self.report, id, &self.search_term)
    }

    /// Whether `goal` fits, one condition left out.
    #[must_use]
    pub(crate) fn goal(&self, goal: &Goal, but: Option<Facet>) -> bool {
        self.first_mismatch(goal).is_none_or(|(first, others)| !others && but == Some(first))
            && (self.search_term.is_empty()
                || self.report.matches_search(goal.id, &self.search_term))
    }

    /// The first condition that `goal` does not meet, and whether there are others.
    fn first_mismatch(&self, goal: &Goal) -> Option<(Facet, bool)> {
        let CardQuery { class, commitment, subject, bound, section, only_paired: paired, .. } =
            self.query;
        let goals = self.query.kind == CardKind::Goals;
        let top = self.report.goal_sections.get(goal.id as usize).copied().flatten();
        let met = [
            (Facet::Class, !goals || class.is_none_or(|class| class == goal.class)),
            (Facet::Commitment, commitment.is_none_or(|commitment| commitment == goal.commitment)),
            (Facet::Subject, subject.is_none_or(|subject| subject == goal.subject)),
            (Facet::Bound, !goals || bound.is_none_or(|bound| self.bounds(goal)[place(bound)])),
            (Facet::Section, section.is_none_or(|section| self.within(top, section))),
            (Facet::Paired, !goals || !paired || goal.pair.is_some()),
        ];
        let mut missed = met.into_iter().filter(|(_, met)| !met).map(|(facet, _)| facet);
        let first = missed.next()?;
        Some((first, missed.next().is_some()))
    }

    /// Whether section `top` is `wanted` or inside it.
    fn within(&self, top: Option<u32>, wanted: u32) -> bool {
        let over = |id: u32| self.report.analysis.sections.get(id as usize)?.parent;
        top.is_some_and(|top| top == wanted || over(top) == Some(wanted))
    }

    /// Which bounds the numbers of `goal` have.
    fn bounds(&self, goal: &Goal) -> [bool; 4] {
        let mut found = [false; 4];
        for id in &goal.quantities {
            if let Some(quantity) = self.report.analysis.quantities.get(*id as usize) {
                found[place(quantity.bound)] = true;
            }
        }
        found
    }
}

fn place(bound: Bound) -> usize {
    BOUNDS.iter().position(|known| *known == bound).unwrap_or(0)
}

/// Counts every facet under the conditions of the others.
#[must_use]
pub(crate) fn facets(query: &CardQuery, report: &ReportView) -> Facets {
    let filter = CardFilter::new(query, report);
    let mut facets = Facets::default();
    // For each section whether it has goals of this kind, and how many fit.
    let mut sections = vec![(false, 0); report.sections.len()];
    for goal in &report.analysis.goals {
        if (goal.class == Class::Programme) != (query.kind == CardKind::Programmes) {
            continue;
        }
        let top = report.goal_sections.get(goal.id as usize).copied().flatten();
        if let Some((known, count)) = top.and_then(|id| sections.get_mut(id as usize)) {
            *known = true;
            *count += usize::from(filter.goal(goal, Some(Facet::Section)));
        }
        let fits = usize::from(filter.goal(goal, Some(Facet::Subject)));
        match facets.subjects.iter_mut().find(|(subject, _)| *subject == goal.subject) {
            Some((_, count)) => *count += fits,
            None => facets.subjects.push((goal.subject, fits)),
        }
        facets.count(goal, &filter);
    }
    sort_by(&mut facets.subjects, |left, right| left.1 > right.1);
    let with_goals = report.names.top_sections().filter(|id| sections[*id as usize].0);
    let named = |id: u32| {
        let path = report.names.section_path(&report.analysis.sections, Some(id));
        (id, path, sections[id as usize].1)
    };
    facets.sections = with_goals.map(named).into_list();
    facets
}

impl Facets {
    /// Counts `goal` in the facets of which there is a fixed number: class, commitment, bound, pair.
    fn count(&mut self, goal: &Goal, filter: &CardFilter<'_>) {
        if filter.goal(goal, Some(Facet::Class)) {
            self.all += 1;
            if let Some(at) = Class::GOALS.iter().position(|class| *class == goal.class) {
                self.classes[at] += 1;
            }
        }
        if filter.goal(goal, Some(Facet::Commitment))
            && let Some(at) = Commitment::ALL.iter().position(|known| *known == goal.commitment)
        {
            self.commitments[at] += 1;
        }
        if filter.goal(goal, Some(Facet::Bound)) {
            for (count, found) in self.bounds.iter_mut().zip(filter.bounds(goal)) {
                *count += usize::from(found);
            }
        }
        if filter.goal(goal, Some(Facet::Paired)) && goal.pair.is_some() {
            self.paired += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::fixture;
    use crate::wire::Commitment;

    fn facets_of(change: impl FnOnce(&mut CardQuery)) -> Facets {
        let mut query = CardQuery::default();
        change(&mut query);
        facets(&query, &fixture::report())
    }

    #[test]
    fn a_facet_counts_under_the_other_conditions() {
        let all = facets_of(|_| {});
        let some = facets_of(|query| query.class = Some(Class::Milestone));
        assert_eq!(all.all, some.all);
        assert!(some.commitments.iter().sum::<usize>() < all.commitments.iter().sum());
        let two = facets_of(|query| {
            query.class = Some(Class::Milestone);
            query.commitment = Some(Commitment::Guarantee);
        });
        assert_eq!((two.all, two.commitments), (2, [0, 0, 0, 1, 0]));
    }

    #[test]
    fn bounds_and_sections_are_counted() {
        let all = facets_of(|_| {});
        assert_eq!(all.bounds, [1, 2, 0, 2]);
        let sections: Vec<_> = all.sections.iter().map(|(id, _, count)| (*id, *count)).collect();
        assert_eq!(sections, [(1, 3), (3, 2), (4, 1), (5, 2)]);
        let least = facets_of(|query| query.bound = Some(Bound::AtLeast));
        assert_eq!((least.all, least.bounds), (2, all.bounds));
        let strong = facets_of(|query| query.section = Some(3));
        assert_eq!((strong.all, strong.sections.len()), (2, 4));
    }
}
