//! Which cards fit the conditions, and how many would under others: filters and facets with counts.

use yew::AttrValue;

use crate::ui::{
    model::card_query::{CardKind, CardQuery},
    report::report_view::ReportView,
};
use crate::{
    text::{IntoList, sort_by},
    wire::{Bound, Class, Commitment, Goal},
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
    /// The topics, the most frequent first: as the goals carry them, and as short as they stay clear.
    pub topics: Vec<(AttrValue, AttrValue, usize)>,
    /// For each of [`BOUNDS`].
    pub bounds: [usize; 4],
    /// The sections of the two outermost levels that hold goals, in text order.
    pub sections: Vec<(u32, AttrValue, usize)>,
    /// Goals with last year's result.
    pub paired: usize,
}

/// Whether the words of result `id` hold `needle`, which is in lower case.
#[must_use]
pub(crate) fn result_matches_search(reading: &ReportView, id: u32, needle: &str) -> bool {
    let Some(one) = reading.analysis.quantities.get(id as usize) else { return false };
    let named = one
        .indicator
        .as_ref()
        .is_some_and(|named| named.text.to_ascii_lowercase().contains(needle));
    needle.is_empty() || named || one.text.to_ascii_lowercase().contains(needle)
}

/// A condition that is left out while its own facet is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Facet {
    Class,
    Commitment,
    Topic,
    Bound,
    Section,
    Paired,
}

/// The conditions of a choice, made ready.
pub(crate) struct CardFilter<'r> {
    choice: &'r CardQuery,
    reading: &'r ReportView,
    needle: String,
}

impl<'r> CardFilter<'r> {
    /// The conditions of `choice`.
    #[must_use]
    pub(crate) fn new(choice: &'r CardQuery, reading: &'r ReportView) -> Self {
        Self { choice, reading, needle: choice.search.trim().to_ascii_lowercase() }
    }

    /// Whether result `id` fits.
    #[must_use]
    pub(crate) fn result(&self, id: u32) -> bool {
        result_matches_search(self.reading, id, &self.needle)
    }

    /// Whether `goal` fits, one condition left out.
    #[must_use]
    pub(crate) fn goal(&self, goal: &Goal, but: Option<Facet>) -> bool {
        self.first_mismatch(goal).is_none_or(|(first, others)| !others && but == Some(first))
            && (self.needle.is_empty() || self.reading.matches_search(goal.id, &self.needle))
    }

    /// The first condition that `goal` does not meet, and whether there are others.
    fn first_mismatch(&self, goal: &Goal) -> Option<(Facet, bool)> {
        let CardQuery { class, commitment, topic, bound, section, only_paired: paired, .. } =
            self.choice;
        let goals = self.choice.kind == CardKind::Goals;
        let top = self.reading.goal_sections.get(goal.id as usize).copied().flatten();
        let met = [
            (Facet::Class, !goals || class.is_none_or(|one| one == goal.class)),
            (Facet::Commitment, commitment.is_none_or(|one| one == goal.commitment)),
            (Facet::Topic, topic.as_ref().is_none_or(|one| *one == goal.topic)),
            (Facet::Bound, !goals || bound.is_none_or(|one| self.bounds(goal)[place(one)])),
            (Facet::Section, section.is_none_or(|one| self.within(top, one))),
            (Facet::Paired, !goals || !paired || goal.pair.is_some()),
        ];
        let mut missed = met.into_iter().filter(|(_, met)| !met).map(|(facet, _)| facet);
        let first = missed.next()?;
        Some((first, missed.next().is_some()))
    }

    /// Whether section `top` is `wanted` or inside it.
    fn within(&self, top: Option<u32>, wanted: u32) -> bool {
        let over = |id: u32| self.reading.analysis.sections.get(id as usize)?.parent;
        top.is_some_and(|top| top == wanted || over(top) == Some(wanted))
    }

    /// Which bounds the numbers of `goal` have.
    fn bounds(&self, goal: &Goal) -> [bool; 4] {
        let mut found = [false; 4];
        for id in &goal.quantities {
            if let Some(one) = self.reading.analysis.quantities.get(*id as usize) {
                found[place(one.bound)] = true;
            }
        }
        found
    }
}

fn place(bound: Bound) -> usize {
    BOUNDS.iter().position(|one| *one == bound).unwrap_or(0)
}

/// Counts every facet under the conditions of the others.
#[must_use]
pub(crate) fn facets(query: &CardQuery, report: &ReportView) -> Facets {
    let filter = CardFilter::new(query, report);
    let mut facets = Facets::default();
    // For each section whether it has goals of this kind, and how many fit.
    let mut sections = vec![(false, 0); report.sections.len()];
    // The index in `facets.topics` of each topic, by the id of the topic's first goal.
    let mut topics = vec![None; report.analysis.goals.len()];
    for goal in &report.analysis.goals {
        if (goal.class == Class::Programme) != (query.kind == CardKind::Programmes) {
            continue;
        }
        let top = report.goal_sections.get(goal.id as usize).copied().flatten();
        if let Some((known, count)) = top.and_then(|id| sections.get_mut(id as usize)) {
            *known = true;
            *count += usize::from(filter.goal(goal, Some(Facet::Section)));
        }
        if !goal.topic.is_empty() {
            let place = &mut topics[report.first_of_topic[goal.id as usize] as usize];
            let at = *place.get_or_insert_with(|| {
                let short = report.names.topic(&report.analysis.sections, &goal.topic);
                facets.topics.push((goal.topic.clone().into(), short, 0));
                facets.topics.len() - 1
            });
            facets.topics[at].2 += usize::from(filter.goal(goal, Some(Facet::Topic)));
        }
        facets.count(goal, &filter);
    }
    sort_by(&mut facets.topics, |left, right| left.2 > right.2);
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
        let mut choice = CardQuery::default();
        change(&mut choice);
        facets(&choice, &fixture::reading())
    }

    #[test]
    fn a_facet_counts_under_the_other_conditions() {
        let all = facets_of(|_| {});
        let some = facets_of(|choice| choice.class = Some(Class::Milestone));
        assert_eq!(all.all, some.all);
        assert!(some.commitments.iter().sum::<usize>() < all.commitments.iter().sum());
        let two = facets_of(|choice| {
            choice.class = Some(Class::Milestone);
            choice.commitment = Some(Commitment::Guarantee);
        });
        assert_eq!((two.all, two.commitments), (2, [0, 0, 0, 1, 0]));
    }

    #[test]
    fn bounds_and_sections_are_counted() {
        let all = facets_of(|_| {});
        assert_eq!(all.bounds, [1, 2, 0, 2]);
        let sections: Vec<_> = all.sections.iter().map(|(id, _, count)| (*id, *count)).collect();
        assert_eq!(sections, [(1, 3), (3, 2), (4, 1), (5, 2)]);
        let least = facets_of(|choice| choice.bound = Some(Bound::AtLeast));
        assert_eq!((least.all, least.bounds), (2, all.bounds));
        let strong = facets_of(|choice| choice.section = Some(3));
        assert_eq!((strong.all, strong.sections.len()), (2, 4));
    }
}
