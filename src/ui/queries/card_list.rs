//! From a reading and a choice to the cards that are shown: groups, order, neighbours.

use yew::AttrValue;

use crate::ui::{
    i18n::Lang,
    model::card_query::{CardKind, CardQuery, Grouping, Order, Selection},
    queries::facets::CardFilter,
    report::report_view::ReportView,
};
use crate::{
    labels,
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
pub(crate) fn card_groups(query: &CardQuery, report: &ReportView, lang: Lang) -> Vec<CardGroup> {
    let filter = CardFilter::new(query, report);
    if query.kind == CardKind::Results {
        let top = |id: u32| {
            let place = report.quantities.get(id as usize).map_or(0, |range| range.start);
            report.names.top_section_at(place)
        };
        let mut groups = Groups::default();
        for id in &report.results {
            let section = top(*id);
            groups.put(u64::from(section.map_or(0, |id| id + 1)), *id, filter.result(*id), || {
                report.names.section_path(&report.analysis.sections, section)
            });
        }
        return groups.0;
    }
    let on_shelf =
        |goal: &&Goal| (goal.class == Class::Programme) == (query.kind == CardKind::Programmes);
    let mut goals: Vec<&Goal> = report.analysis.goals.iter().filter(on_shelf).into_list();
    let units = Units::of(report, &goals);
    sort_goals(&mut goals, query.order, report, &units);
    let mut groups = Groups::default();
    for goal in goals {
        let shown = filter.goal(goal, None);
        let section = report.goal_sections.get(goal.id as usize).copied().flatten();
        let by_section = |groups: &mut Groups| {
            groups.put(u64::from(section.map_or(0, |id| id + 1)), goal.id, shown, || {
                report.names.section_path(&report.analysis.sections, section)
            });
        };
        match query.group {
            Grouping::Order if query.order == Order::Text => by_section(&mut groups),
            Grouping::Section => by_section(&mut groups),
            Grouping::Order if query.order == Order::Size => {
                let at = units.rank(report, goal);
                groups.put(at as u64, goal.id, shown, || units.name(at, lang));
            }
            Grouping::Order => groups.put(0, goal.id, shown, AttrValue::default),
            Grouping::Subject => {
                let name = || labels::subject(goal.subject, lang).into();
                groups.put(goal.subject as u64, goal.id, shown, name);
            }
            Grouping::Class => {
                let name = || labels::class_tab(goal.class, lang).into();
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

fn sort_goals(goals: &mut Vec<&Goal>, order: Order, report: &ReportView, units: &Units) {
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
            let size =
                |goal: &Goal| first_quantity(report, goal).map_or(0.0, |quantity| quantity.max);
            let rank = |goal: &Goal| units.rank(report, goal);
            sort_by(goals, |left, right| {
                let (left_rank, right_rank) = (rank(left), rank(right));
                left_rank < right_rank || (left_rank == right_rank && size(left) > size(right))
            });
        }
    }
}

/// The first promised number of a goal.
fn first_quantity<'r>(report: &'r ReportView, goal: &Goal) -> Option<&'r Quantity> {
    report.analysis.quantities.get(*goal.quantities.first()? as usize)
}

/// The units of the first numbers, the most frequent first: numbers of different units have no order among them.
struct Units<'r>(Vec<(&'r str, usize)>);

impl<'r> Units<'r> {
    fn of(report: &'r ReportView, goals: &[&Goal]) -> Self {
        let mut units: Vec<(&str, usize)> = Vec::new();
        for quantity in goals.iter().filter_map(|goal| first_quantity(report, goal)) {
            match units.iter_mut().find(|(unit, _)| *unit == quantity.unit) {
                Some((_, count)) => *count += 1,
                None => units.push((&quantity.unit, 1)),
            }
        }
        sort_by(&mut units, |left, right| left.1 > right.1);
        Self(units)
    }

    fn rank(&self, report: &ReportView, goal: &Goal) -> usize {
        let unit = first_quantity(report, goal).map(|quantity| quantity.unit.as_str());
        let known = unit.and_then(|unit| self.0.iter().position(|(known, _)| *known == unit));
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
pub(crate) fn adjacent_card(query: &CardQuery, report: &ReportView, by: i32) -> Option<Selection> {
    let wrap = |id| {
        if query.kind == CardKind::Results { Selection::Result(id) } else { Selection::Goal(id) }
    };
    let shown = shown(&card_groups(query, report, Lang::Zh));
    let open = match &query.active {
        Some(Selection::Goal(id) | Selection::Result(id)) => {
            shown.iter().position(|shown| shown == id)
        }
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
pub(crate) fn shown(groups: &[CardGroup]) -> Vec<u32> {
    groups
        .iter()
        .flat_map(|group| &group.cards)
        .filter(|(_, shown)| *shown)
        .map(|(id, _)| *id)
        .into_list()
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::fixture;

    fn query(change: impl FnOnce(&mut CardQuery)) -> CardQuery {
        let mut query = CardQuery::default();
        change(&mut query);
        query
    }

    #[test]
    fn programmes_are_never_among_the_goals() {
        let report = fixture::report();
        let goals = shown(&card_groups(&CardQuery::default(), &report, Lang::Zh));
        let programmes =
            shown(&card_groups(&query(|c| c.kind = CardKind::Programmes), &report, Lang::Zh));
        assert_eq!(goals.len() + programmes.len(), report.analysis.goals.len());
        assert!(goals.iter().all(|id| !programmes.contains(id)));
    }

    #[test]
    fn searching_finds_words_of_the_text() {
        let report = fixture::report();
        let found = shown(&card_groups(&query(|c| c.search = " 粮食 ".into()), &report, Lang::Zh));
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn stepping_stops_at_the_ends() {
        let report = fixture::report();
        let first = adjacent_card(&CardQuery::default(), &report, 1);
        assert_eq!(first, Some(Selection::Goal(0)));
        let at_first = query(|c| c.active = first.clone());
        assert_eq!(adjacent_card(&at_first, &report, -1), first);
    }

    #[test]
    fn cards_stand_under_what_was_asked_for() {
        let report = fixture::report();
        let titles = |change: fn(&mut CardQuery)| {
            let groups = card_groups(&query(change), &report, Lang::Zh);
            let say = |group: &CardGroup| format!("{} {}", group.title, group.cards.len());
            groups.iter().map(say).collect::<Vec<_>>().join("，")
        };
        assert_eq!(
            titles(|_| {}),
            "二 2030年主要目标 3，三(一)强市建设 2，三(二)项目建设 1，三(三)生态建设 2"
        );
        assert_eq!(titles(|query| query.group = Grouping::Subject), "宏观经济 8");
        assert_eq!(
            titles(|query| query.group = Grouping::Class),
            "数字 5，同步 1，期限 1，清零全覆盖 1"
        );
        assert_eq!(titles(|query| query.group = Grouping::Commitment), "计划 5，确保 2，力争 1");
        assert_eq!(titles(|query| query.order = Order::Due), " 8");
    }

    #[test]
    fn sizes_are_compared_within_one_unit() {
        let report = fixture::report();
        let groups = card_groups(&query(|query| query.order = Order::Size), &report, Lang::Zh);
        let first = (groups[0].title.as_str(), groups[0].cards.iter().map(|card| card.0).collect());
        assert_eq!(first, ("万亩", vec![3, 6]));
        assert_eq!(groups.last().map(|group| group.title.as_str()), Some("没有数字"));
    }
}
