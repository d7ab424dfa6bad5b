//! From a reading and a choice to the cards that are shown: filters, facets with counts, groups, order, neighbours.

use yew::AttrValue;

use super::{
    reading::Reading,
    state::{Active, Choice, Order, Shelf},
    survey,
};
use crate::text::sort_by;
use crate::wire::{Class, Commitment, Goal};

/// The classes of goals, as their tabs stand.
pub(crate) const CLASSES: [Class; 4] =
    [Class::Numeric, Class::Milestone, Class::Closed, Class::Relational];

/// The commitments, the firmest first.
pub(crate) const COMMITMENTS: [Commitment; 5] = [
    Commitment::Duty,
    Commitment::Guarantee,
    Commitment::Plain,
    Commitment::Striving,
    Commitment::Exploring,
];

/// Cards under one heading.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Group {
    /// Its heading; empty where the order makes no groups.
    pub title: AttrValue,
    /// Ids of its goals or quantities, each with whether it is shown now.
    pub cards: Vec<(u32, bool)>,
}

impl Group {
    /// How many of its cards are shown.
    #[must_use]
    pub(crate) fn shown(&self) -> usize {
        self.cards.iter().filter(|(_, shown)| *shown).count()
    }
}

/// What each facet would show, counted under the other conditions.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Facets {
    /// Goals under every condition but the class.
    pub all: usize,
    /// For each of [`CLASSES`].
    pub classes: [usize; 4],
    /// For each of [`COMMITMENTS`].
    pub commitments: [usize; 5],
    /// The topics, the most frequent first: as the goals carry them, and as short as they stay clear.
    pub topics: Vec<(AttrValue, AttrValue, usize)>,
    /// Goals with last year's result.
    pub paired: usize,
}

/// All cards of the chosen shelf in order, with the ones that are shown.
#[must_use]
pub(crate) fn deck(choice: &Choice, reading: &Reading) -> Vec<Group> {
    let needle = choice.search.trim().to_ascii_lowercase();
    let analysis = &reading.analysis;
    if choice.shelf == Shelf::Results {
        let place = |id: &u32| reading.quantities.get(*id as usize).map_or(0, |range| range.start);
        let ids =
            reading.results.iter().map(|id| (*id, result_holds(reading, *id, &needle), place(id)));
        return by_section(reading, ids.collect());
    }
    let on_shelf =
        |goal: &&Goal| (goal.class == Class::Programme) == (choice.shelf == Shelf::Programmes);
    let mut goals: Vec<&Goal> = analysis.goals.iter().filter(on_shelf).collect();
    let shown = |goal: &Goal| fits(choice, reading, goal, &needle, None);
    match choice.order {
        Order::Text => {
            let place =
                |goal: &Goal| reading.goals.get(goal.id as usize).map_or(0, |range| range.start);
            by_section(
                reading,
                goals.iter().map(|goal| (goal.id, shown(goal), place(goal))).collect(),
            )
        }
        Order::Commitment => {
            sort_by(&mut goals, |left, right| left.commitment < right.commitment);
            one_group(goals.iter().map(|goal| (goal.id, shown(goal))).collect())
        }
        Order::Due => {
            let due = |goal: &Goal| {
                let deadline = &goal.deadline;
                (!deadline.stated, deadline.year.unwrap_or(i32::MAX), deadline.month.unwrap_or(12))
            };
            sort_by(&mut goals, |left, right| due(left) < due(right));
            one_group(goals.iter().map(|goal| (goal.id, shown(goal))).collect())
        }
    }
}

fn one_group(cards: Vec<(u32, bool)>) -> Vec<Group> {
    if cards.is_empty() { Vec::new() } else { vec![Group { title: AttrValue::default(), cards }] }
}

fn by_section(reading: &Reading, cards: Vec<(u32, bool, usize)>) -> Vec<Group> {
    let names = survey::Names::of(reading);
    let mut groups: Vec<Group> = Vec::new();
    let mut current = None;
    for (id, shown, at) in cards {
        let section = survey::Names::near_top(reading, at);
        if groups.is_empty() || current != Some(section) {
            groups.push(Group { title: names.path(reading, section), cards: Vec::new() });
            current = Some(section);
        }
        if let Some(group) = groups.last_mut() {
            group.cards.push((id, shown));
        }
    }
    groups
}

fn result_holds(reading: &Reading, id: u32, needle: &str) -> bool {
    let Some(one) = reading.analysis.quantities.get(id as usize) else { return false };
    let named = one
        .indicator
        .as_ref()
        .is_some_and(|named| named.text.to_ascii_lowercase().contains(needle));
    needle.is_empty() || named || one.text.to_ascii_lowercase().contains(needle)
}

/// A condition that is left out while its own facet is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Facet {
    Class,
    Commitment,
    Topic,
    Paired,
}

fn fits(choice: &Choice, reading: &Reading, goal: &Goal, needle: &str, but: Option<Facet>) -> bool {
    let of_class = choice.class.is_none_or(|class| goal.class == class);
    let of_commitment = choice.commitment.is_none_or(|commitment| goal.commitment == commitment);
    let of_topic = choice.topic.as_ref().is_none_or(|topic| *topic == goal.topic);
    let goals = choice.shelf == Shelf::Goals;
    (but == Some(Facet::Class) || !goals || of_class)
        && (but == Some(Facet::Commitment) || of_commitment)
        && (but == Some(Facet::Topic) || of_topic)
        && (but == Some(Facet::Paired) || !goals || !choice.paired || goal.pair.is_some())
        && (needle.is_empty() || reading.holds(goal.id, needle))
}

/// Counts every facet under the conditions of the others.
#[must_use]
pub(crate) fn facets(choice: &Choice, reading: &Reading) -> Facets {
    let needle = choice.search.trim().to_ascii_lowercase();
    let names = survey::Names::of(reading);
    let mut facets = Facets::default();
    for goal in &reading.analysis.goals {
        if (goal.class == Class::Programme) != (choice.shelf == Shelf::Programmes) {
            continue;
        }
        let but = |facet| fits(choice, reading, goal, &needle, Some(facet));
        if but(Facet::Class) {
            facets.all += 1;
            if let Some(at) = CLASSES.iter().position(|class| *class == goal.class) {
                facets.classes[at] += 1;
            }
        }
        if but(Facet::Commitment)
            && let Some(at) = COMMITMENTS.iter().position(|one| *one == goal.commitment)
        {
            facets.commitments[at] += 1;
        }
        if but(Facet::Paired) && goal.pair.is_some() {
            facets.paired += 1;
        }
        if !goal.topic.is_empty() {
            let counts = usize::from(but(Facet::Topic));
            match facets.topics.iter_mut().find(|(topic, ..)| *topic == goal.topic) {
                Some((.., count)) => *count += counts,
                None => facets.topics.push((
                    goal.topic.clone().into(),
                    names.topic(reading, &goal.topic),
                    counts,
                )),
            }
        }
    }
    sort_by(&mut facets.topics, |left, right| left.2 > right.2);
    facets
}

/// Changes the choice so that the card of `active` is among those shown.
pub(crate) fn uncover(choice: &mut Choice, reading: &Reading, active: &Active) {
    let needle = choice.search.trim().to_ascii_lowercase();
    match active {
        Active::Goal(id) => {
            let Some(goal) = reading.analysis.goals.get(*id as usize) else { return };
            let programme = goal.class == Class::Programme;
            choice.shelf = if programme { Shelf::Programmes } else { Shelf::Goals };
            if !fits(choice, reading, goal, &needle, None) {
                choice.show_all();
            }
        }
        Active::Result(id) => {
            choice.shelf = Shelf::Results;
            if !result_holds(reading, *id, &needle) {
                choice.show_all();
            }
        }
        Active::Spot(_) => {}
    }
}

/// The card that is `by` after the open one, or the first one.
#[must_use]
pub(crate) fn neighbour(choice: &Choice, reading: &Reading, by: i32) -> Option<Active> {
    let wrap =
        |id| if choice.shelf == Shelf::Results { Active::Result(id) } else { Active::Goal(id) };
    let shown = shown(&deck(choice, reading));
    let open = match &choice.active {
        Some(Active::Goal(id) | Active::Result(id)) => shown.iter().position(|one| one == id),
        _ => None,
    };
    let next = match open {
        Some(at) => at.saturating_add_signed(by as isize).min(shown.len().saturating_sub(1)),
        None => 0,
    };
    shown.get(next).copied().map(wrap)
}

/// The ids that are shown, in order.
#[must_use]
pub(crate) fn shown(deck: &[Group]) -> Vec<u32> {
    deck.iter()
        .flat_map(|group| &group.cards)
        .filter(|(_, shown)| *shown)
        .map(|(id, _)| *id)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::fixture;

    fn choice(change: impl FnOnce(&mut Choice)) -> Choice {
        let mut choice = Choice::default();
        change(&mut choice);
        choice
    }

    #[test]
    fn programmes_are_never_among_the_goals() {
        let reading = fixture::reading();
        let goals = shown(&deck(&Choice::default(), &reading));
        let programmes = shown(&deck(&choice(|c| c.shelf = Shelf::Programmes), &reading));
        assert_eq!(goals.len() + programmes.len(), reading.analysis.goals.len());
        assert!(goals.iter().all(|id| !programmes.contains(id)));
    }

    #[test]
    fn a_facet_counts_under_the_other_conditions() {
        let reading = fixture::reading();
        let all = facets(&Choice::default(), &reading);
        let some = facets(&choice(|c| c.class = Some(Class::Milestone)), &reading);
        assert_eq!(all.all, some.all);
        assert!(some.commitments.iter().sum::<usize>() < all.commitments.iter().sum());
    }

    #[test]
    fn searching_finds_words_of_the_text() {
        let reading = fixture::reading();
        let found = shown(&deck(&choice(|c| c.search = " 粮食 ".into()), &reading));
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn pointing_at_a_hidden_card_drops_the_conditions() {
        let reading = fixture::reading();
        let mut hidden = choice(|c| c.search = "没有这样的词".into());
        uncover(&mut hidden, &reading, &Active::Goal(0));
        assert!(hidden.search.is_empty());
    }

    #[test]
    fn stepping_stops_at_the_ends() {
        let reading = fixture::reading();
        let first = neighbour(&Choice::default(), &reading, 1);
        assert_eq!(first, Some(Active::Goal(0)));
        let at_first = choice(|c| c.active = first.clone());
        assert_eq!(neighbour(&at_first, &reading, -1), first);
    }
}
