//! The numbers that a report sets for its year, each with the goal that it belongs to.

use super::{figure::Figure, types::PromisedNumber};
use crate::{
    analyze::Analysis,
    goal::{Addition, Class, Goal, GoalId, Horizon},
    lexicon::numerals,
    pairing::Period,
    quantity::QuantityId,
    statement::Deadline,
    text::IntoList,
};

/// One number of a goal.
#[derive(Clone, Debug)]
pub(super) struct Promise<'a> {
    pub(super) goal: GoalId,
    pub(super) figure: Figure<'a>,
}

impl Promise<'_> {
    pub(super) fn number(&self) -> PromisedNumber {
        PromisedNumber { goal: self.goal, quantity: self.figure.measure.quantity }
    }
}

/// The numbers of the goals of a report's year, in text order; a number that several goals share is each one's.
pub(super) fn promises<'a>(analysis: &Analysis<'_>, measured: &[Figure<'a>]) -> Vec<Promise<'a>> {
    let mut shares = vec![0_u32; analysis.quantities.found.len()];
    for id in due(analysis).flat_map(|(_, goal)| &goal.quantities) {
        if let Some(share) = shares.get_mut(id.0 as usize) {
            *share += 1;
        }
    }
    let mut promises = Vec::new();
    for (id, goal) in due(analysis) {
        let additions = goal.additions();
        // 过30亿｜项目: the name alone does not say of which size.
        let is_limited = additions.iter().any(|(addition, _)| *addition == Addition::Limit);
        let title = goal.title_words(&analysis.clean.text);
        let figures = goal.quantities.iter().filter_map(|id| figure_of(measured, *id));
        // 五年内增长38%, 年均增长6%: what is promised for several years is not due in one.
        for figure in figures.filter(|figure| figure.measure.period == Period::Year) {
            // 工业投资、技改投资分别增长10%以上: each of the things that share the number has its title.
            let is_shared = shares.get(figure.measure.quantity.0 as usize) > Some(&1);
            let figure = figure.titled(&title, is_limited || is_shared);
            promises.push(Promise { goal: id, figure });
        }
    }
    promises
}

/// The numbers alone.
pub(super) fn numbers<'p, 'a: 'p>(
    promises: impl IntoIterator<Item = &'p Promise<'a>>,
) -> Vec<Figure<'a>> {
    promises.into_iter().map(|promise| promise.figure.clone()).into_list()
}

/// The goals of a report's year, without the 工作部署.
pub(super) fn due<'a>(analysis: &'a Analysis<'_>) -> impl Iterator<Item = (GoalId, &'a Goal)> {
    let goals = analysis.goals.iter().enumerate();
    let due = goals.filter(|(_, goal)| {
        goal.class != Class::Programme
            && goal.horizon == Horizon::Year
            && goal.deadline.is_none_or(|deadline| is_in_year(analysis, deadline))
    });
    due.map(|(at, goal)| (GoalId(u32::try_from(at).unwrap_or(u32::MAX)), goal))
}

/// Whether a deadline is in the report's year, as far as its words say: 1990年 is not in a report without a year, 五年内 in none.
fn is_in_year(analysis: &Analysis<'_>, deadline: Deadline) -> bool {
    let words = deadline.span.slice(&analysis.clean.text);
    match (deadline.year, analysis.outline.metadata.year) {
        (Some(year), Some(own)) => year <= own,
        (Some(_), None) => false,
        (None, _) => !words.starts_with(|ch| numerals::digit(ch).is_some()),
    }
}

/// The number with an id, if it measures something.
pub(super) fn figure_of<'f, 'a>(
    measured: &'f [Figure<'a>],
    id: QuantityId,
) -> Option<&'f Figure<'a>> {
    let nth = measured.binary_search_by_key(&id, |figure| figure.measure.quantity).ok()?;
    measured.get(nth)
}
