//! Which cards fit the conditions, and how many would under others: filters and facets with counts.

use yew::AttrValue;

use crate::ui::{
    model::card_query::{Choice, Shelf},
    report::report_view::Reading,
};
use crate::{
    text::{IntoList, sort_by},
    wire::{Bound, Class, Commitment, Goal},
};

/// The bounds, as their facets stand.
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
pub(crate) fn result_holds(reading: &Reading, id: u32, needle: &str) -> bool {
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
pub(crate) struct Sieve<'r> {
    choice: &'r Choice,
    reading: &'r Reading,
    needle: String,
}

impl<'r> Sieve<'r> {
    /// The conditions of `choice`.
    #[must_use]
    pub(crate) fn new(choice: &'r Choice, reading: &'r Reading) -> Self {
        Self { choice, reading, needle: choice.search.trim().to_ascii_lowercase() }
    }

    /// Whether result `id` fits.
    #[must_use]
    pub(crate) fn result(&self, id: u32) -> bool {
        result_holds(self.reading, id, &self.needle)
    }

    /// Whether `goal` fits, one condition left out.
    #[must_use]
    pub(crate) fn goal(&self, goal: &Goal, but: Option<Facet>) -> bool {
        self.misses(goal).is_none_or(|(first, others)| !others && but == Some(first))
            && (self.needle.is_empty() || self.reading.holds(goal.id, &self.needle))
    }

    /// The first condition that `goal` does not meet, and whether there are others.
    fn misses(&self, goal: &Goal) -> Option<(Facet, bool)> {
        let Choice { class, commitment, topic, bound, section, paired, .. } = self.choice;
        let goals = self.choice.shelf == Shelf::Goals;
        let top = self.reading.tops.get(goal.id as usize).copied().flatten();
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

    /// Whether section `top` is `wanted` or stands in it.
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
pub(crate) fn facets(choice: &Choice, reading: &Reading) -> Facets {
    let sieve = Sieve::new(choice, reading);
    let mut facets = Facets::default();
    let mut sections = vec![(false, 0); reading.sections.len()];
    // Where each topic stands among the facets, by its first goal.
    let mut topics = vec![None; reading.analysis.goals.len()];
    for goal in &reading.analysis.goals {
        if (goal.class == Class::Programme) != (choice.shelf == Shelf::Programmes) {
            continue;
        }
        let top = reading.tops.get(goal.id as usize).copied().flatten();
        if let Some((known, _)) = top.and_then(|id| sections.get_mut(id as usize)) {
            *known = true;
        }
        let counts = sieve.goal(goal, Some(Facet::Topic));
        if !goal.topic.is_empty() {
            let counts = usize::from(counts);
            let place = &mut topics[reading.topics[goal.id as usize] as usize];
            let at = *place.get_or_insert_with(|| {
                let short = reading.names.topic(&reading.analysis.sections, &goal.topic);
                facets.topics.push((goal.topic.clone().into(), short, 0));
                facets.topics.len() - 1
            });
            facets.topics[at].2 += counts;
        }
        if sieve.goal(goal, Some(Facet::Class)) {
            facets.all += 1;
            if let Some(at) = Class::GOALS.iter().position(|class| *class == goal.class) {
                facets.classes[at] += 1;
            }
        }
        if sieve.goal(goal, Some(Facet::Commitment))
            && let Some(at) = Commitment::ALL.iter().position(|one| *one == goal.commitment)
        {
            facets.commitments[at] += 1;
        }
        if sieve.goal(goal, Some(Facet::Bound)) {
            for (count, found) in facets.bounds.iter_mut().zip(sieve.bounds(goal)) {
                *count += usize::from(found);
            }
        }
        if sieve.goal(goal, Some(Facet::Section))
            && let Some((_, count)) = top.and_then(|id| sections.get_mut(id as usize))
        {
            *count += 1;
        }
        if sieve.goal(goal, Some(Facet::Paired)) && goal.pair.is_some() {
            facets.paired += 1;
        }
    }
    sort_by(&mut facets.topics, |left, right| left.2 > right.2);
    let held = reading.names.outer().filter(|id| sections[*id as usize].0);
    let named = |id: u32| {
        (id, reading.names.path(&reading.analysis.sections, Some(id)), sections[id as usize].1)
    };
    facets.sections = held.map(named).into_list();
    facets
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::fixture;
    use crate::wire::Commitment;

    fn facets_of(change: impl FnOnce(&mut Choice)) -> Facets {
        let mut choice = Choice::default();
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
