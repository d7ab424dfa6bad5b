//! From a reading and a choice to the cards that are shown: groups, order, neighbours.

use yew::AttrValue;

use crate::ui::{
    i18n::{Lang, labels},
    model::card_query::{CardKind, CardQuery, Grouping, Order, Selection},
    queries::facets::CardFilter,
    report::report_view::ReportView,
};
use crate::{
    text::{IntoList, sort_by},
    wire::{Class, Goal, Quantity},
};

/// Cards under one heading.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CardGroup {
    /// What its cards share.
    pub key: u64,
    /// Its heading; empty where the order makes no groups.
    pub title: AttrValue,
    /// Ids of its goals or quantities, each with whether it is shown now.
    pub cards: Vec<(u32, bool)>,
}

impl CardGroup {
    /// How many of its cards are shown.
    #[must_use]
    pub(crate) fn shown_ids(&self) -> usize {
        self.cards.iter().filter(|(_, shown)| *shown).count()
    }
}

/// All cards of the chosen shelf in order, with the ones that are shown.
#[must_use]
pub(crate) fn card_groups(choice: &CardQuery, reading: &ReportView, lang: Lang) -> Vec<CardGroup> {
    let sieve = CardFilter::new(choice, reading);
    if choice.kind == CardKind::Results {
        let top = |id: u32| {
            let place = reading.quantities.get(id as usize).map_or(0, |range| range.start);
            reading.names.top_section_at(place)
        };
        let mut groups = Groups::default();
        for id in &reading.results {
            let section = top(*id);
            groups.put(u64::from(section.map_or(0, |id| id + 1)), *id, sieve.result(*id), || {
                reading.names.section_path(&reading.analysis.sections, section)
            });
        }
        return groups.0;
    }
    let on_shelf =
        |goal: &&Goal| (goal.class == Class::Programme) == (choice.kind == CardKind::Programmes);
    let mut goals: Vec<&Goal> = reading.analysis.goals.iter().filter(on_shelf).into_list();
    let units = Units::of(reading, &goals);
    sort_goals(&mut goals, choice.order, reading, &units);
    let mut groups = Groups::default();
    for goal in goals {
        let shown = sieve.goal(goal, None);
        let section = reading.goal_sections.get(goal.id as usize).copied().flatten();
        let by_section = |groups: &mut Groups| {
            groups.put(u64::from(section.map_or(0, |id| id + 1)), goal.id, shown, || {
                reading.names.section_path(&reading.analysis.sections, section)
            });
        };
        match choice.group {
            Grouping::Order if choice.order == Order::Text => by_section(&mut groups),
            Grouping::Section => by_section(&mut groups),
            Grouping::Order if choice.order == Order::Size => {
                let at = units.rank(reading, goal);
                groups.put(at as u64, goal.id, shown, || units.name(at, lang));
            }
            Grouping::Order => groups.put(0, goal.id, shown, AttrValue::default),
            Grouping::Topic => {
                let first = reading.first_of_topic[goal.id as usize];
                let name = || reading.names.topic(&reading.analysis.sections, &goal.topic);
                groups.put(u64::from(first), goal.id, shown, name);
            }
            Grouping::Class => {
                let name = || labels::class(goal.class, lang).into();
                groups.put(goal.class as u64, goal.id, shown, name);
            }
            Grouping::Commitment => {
                let name = || labels::commitment(goal.commitment, lang).into();
                groups.put(goal.commitment as u64, goal.id, shown, name);
            }
        }
    }
    groups.0
}

/// Groups in the order in which their first cards come.
#[derive(Default)]
struct Groups(Vec<CardGroup>);

impl Groups {
    fn put(&mut self, key: u64, id: u32, shown: bool, name: impl FnOnce() -> AttrValue) {
        // Searched from the end: cards of one section follow each other.
        match self.0.iter_mut().rev().find(|group| group.key == key) {
            Some(group) => group.cards.push((id, shown)),
            None => self.0.push(CardGroup { key, title: name(), cards: vec![(id, shown)] }),
        }
    }
}

fn sort_goals(goals: &mut Vec<&Goal>, order: Order, reading: &ReportView, units: &Units) {
    match order {
        Order::Text => {}
        Order::Commitment => {
            sort_by(goals, |left, right| left.commitment < right.commitment);
        }
        Order::Due => {
            let due = |goal: &Goal| {
                let deadline = &goal.deadline;
                (!deadline.stated, deadline.year.unwrap_or(i32::MAX), deadline.month.unwrap_or(12))
            };
            sort_by(goals, |left, right| due(left) < due(right));
        }
        Order::Size => {
            let size = |goal: &Goal| first_quantity(reading, goal).map_or(0.0, |one| one.max);
            let rank = |goal: &Goal| units.rank(reading, goal);
            sort_by(goals, |left, right| {
                let (one, other) = (rank(left), rank(right));
                one < other || (one == other && size(left) > size(right))
            });
        }
    }
}

/// The first promised number of a goal.
fn first_quantity<'r>(reading: &'r ReportView, goal: &Goal) -> Option<&'r Quantity> {
    reading.analysis.quantities.get(*goal.quantities.first()? as usize)
}

/// The units of the first numbers, the most frequent first: numbers of different units have no order among them.
struct Units<'r>(Vec<(&'r str, usize)>);

impl<'r> Units<'r> {
    fn of(reading: &'r ReportView, goals: &[&Goal]) -> Self {
        let mut units: Vec<(&str, usize)> = Vec::new();
        for one in goals.iter().filter_map(|goal| first_quantity(reading, goal)) {
            match units.iter_mut().find(|(unit, _)| *unit == one.unit) {
                Some((_, count)) => *count += 1,
                None => units.push((&one.unit, 1)),
            }
        }
        sort_by(&mut units, |left, right| left.1 > right.1);
        Self(units)
    }

    fn rank(&self, reading: &ReportView, goal: &Goal) -> usize {
        let unit = first_quantity(reading, goal).map(|one| one.unit.as_str());
        let known = unit.and_then(|unit| self.0.iter().position(|(one, _)| *one == unit));
        known.unwrap_or(self.0.len())
    }

    fn name(&self, rank: usize, lang: Lang) -> AttrValue {
        let messages = lang.messages();
        match self.0.get(rank) {
            Some(("", _)) => messages.no_unit.into(),
            Some((unit, _)) => (*unit).to_owned().into(),
            None => messages.no_number.into(),
        }
    }
}

/// The card that is `by` after the open one, or the first one.
#[must_use]
pub(crate) fn adjacent_card(
    choice: &CardQuery,
    reading: &ReportView,
    by: i32,
) -> Option<Selection> {
    let wrap = |id| {
        if choice.kind == CardKind::Results { Selection::Result(id) } else { Selection::Goal(id) }
    };
    let shown = shown(&card_groups(choice, reading, Lang::Zh));
    let open = match &choice.active {
        Some(Selection::Goal(id) | Selection::Result(id)) => shown.iter().position(|one| one == id),
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
pub(crate) fn shown(deck: &[CardGroup]) -> Vec<u32> {
    deck.iter()
        .flat_map(|group| &group.cards)
        .filter(|(_, shown)| *shown)
        .map(|(id, _)| *id)
        .into_list()
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::fixture;

    fn choice(change: impl FnOnce(&mut CardQuery)) -> CardQuery {
        let mut choice = CardQuery::default();
        change(&mut choice);
        choice
    }

    #[test]
    fn programmes_are_never_among_the_goals() {
        let reading = fixture::reading();
        let goals = shown(&card_groups(&CardQuery::default(), &reading, Lang::Zh));
        let programmes =
            shown(&card_groups(&choice(|c| c.kind = CardKind::Programmes), &reading, Lang::Zh));
        assert_eq!(goals.len() + programmes.len(), reading.analysis.goals.len());
        assert!(goals.iter().all(|id| !programmes.contains(id)));
    }

    #[test]
    fn searching_finds_words_of_the_text() {
        let reading = fixture::reading();
        let found =
            shown(&card_groups(&choice(|c| c.search = " 粮食 ".into()), &reading, Lang::Zh));
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn stepping_stops_at_the_ends() {
        let reading = fixture::reading();
        let first = adjacent_card(&CardQuery::default(), &reading, 1);
        assert_eq!(first, Some(Selection::Goal(0)));
        let at_first = choice(|c| c.active = first.clone());
        assert_eq!(adjacent_card(&at_first, &reading, -1), first);
    }

    #[test]
    fn cards_stand_under_what_was_asked_for() {
        let reading = fixture::reading();
        let titles = |change: fn(&mut CardQuery)| {
            let deck = card_groups(&choice(change), &reading, Lang::Zh);
            let say = |group: &CardGroup| format!("{} {}", group.title, group.cards.len());
            deck.iter().map(say).collect::<Vec<_>>().join("，")
        };
        assert_eq!(
            titles(|_| {}),
            "二 2030年主要目标 3，三(一)强市建设 2，三(二)项目建设 1，三(三)生态建设 2"
        );
        assert_eq!(titles(|one| one.group = Grouping::Topic), "综合 8");
        assert_eq!(
            titles(|one| one.group = Grouping::Class),
            "数字 5，同步 1，期限 1，清零全覆盖 1"
        );
        assert_eq!(titles(|one| one.group = Grouping::Commitment), "计划 5，确保 2，力争 1");
        assert_eq!(titles(|one| one.order = Order::Due), " 8");
    }

    #[test]
    fn sizes_are_compared_within_one_unit() {
        let reading = fixture::reading();
        let deck = card_groups(&choice(|one| one.order = Order::Size), &reading, Lang::Zh);
        let first = (deck[0].title.as_str(), deck[0].cards.iter().map(|card| card.0).collect());
        assert_eq!(first, ("万亩", vec![3, 6]));
        assert_eq!(deck.last().map(|group| group.title.as_str()), Some("没有数字"));
    }
}
