//! The targets that a report sets for its year, each once: numbers, and goals in words that a number of another report may meet.

use super::{
    figure::{Figure, figures, outputs},
    promises::{Promise, due, promises},
    thing::{shortest, thing},
    types::YearTarget,
};
use crate::{
    analyze::Analysis,
    goal::{Class, Goal, GoalId, StageOutputs},
    statement::Stance,
    text::{IntoList, sort_by},
};

/// One report with what is compared of it.
pub(super) struct Report<'a> {
    pub(super) analysis: &'a Analysis<'a>,
    pub(super) outputs: StageOutputs<'a>,
    /// Its targets as numbers.
    pub(super) measured: Vec<Figure<'a>>,
    /// Those of its year, with their goals.
    pub(super) promises: Vec<Promise<'a>>,
    /// Its closed and relational goals.
    pub(super) worded: Vec<Worded>,
}

/// A goal without a number: 居民收入增长与经济增长同步.
#[derive(Clone, Debug)]
pub(super) struct Worded {
    pub(super) goal: GoalId,
    /// The id of its measure in the catalogue.
    pub(super) id: Option<&'static str>,
    /// What it is of, in its shortest spelling.
    pub(super) thing: String,
    pub(super) headline: bool,
}

impl<'a> Report<'a> {
    pub(super) fn of(analysis: &'a Analysis<'_>) -> Self {
        let outputs = outputs(analysis);
        let measured = figures(&outputs, Stance::Target);
        let promises = promises(analysis, &measured);
        Self { analysis, outputs, measured, promises, worded: worded(analysis) }
    }

    pub(super) fn goal(&self, id: GoalId) -> Option<&'a Goal> {
        self.analysis.goals.get(id.0 as usize)
    }

    pub(super) fn is_headline(&self, promise: &Promise<'_>) -> bool {
        self.goal(promise.goal).is_some_and(|goal| goal.headline)
    }

    /// The numbers of its year, each once: what is said again is the same target, and that among the 主要预期目标 stands for it.
    pub(super) fn each_once(&self) -> Vec<Promise<'a>> {
        let mut order: Vec<usize> = (0..self.promises.len()).into_list();
        let key = |at: usize| {
            let promise = &self.promises[at];
            let Figure { measure, quantity, things, kind, .. } = &promise.figure;
            let id = measure.id.filter(|_| !measure.is_counted);
            let name = if id.is_some() { "" } else { things.first().map_or("", String::as_str) };
            let amount = (quantity.min, quantity.max, quantity.unit, quantity.per);
            (id, name, *kind, amount, quantity.bound.map(|(limit, _)| limit))
        };
        let rank = |at: usize| !self.is_headline(&self.promises[at]);
        sort_by(&mut order, |left, right| {
            (key(*left), rank(*left), left) < (key(*right), rank(*right), right)
        });
        order.dedup_by(|later, first| key(*later) == key(*first));
        sort_by(&mut order, |left, right| left < right);
        order.into_iter().map(|at| self.with_own_id(&self.promises[at])).into_list()
    }

    /// 城镇居民、农村居民收入均增长6%: of a number that goals share, each goal knows which indicator is its own.
    fn with_own_id(&self, promise: &Promise<'a>) -> Promise<'a> {
        let mut promise = promise.clone();
        let entry = self.goal(promise.goal).and_then(|goal| goal.entry);
        if let (None, Some(entry)) = (promise.figure.measure.id, entry) {
            promise.figure.measure.id = Some(entry.measure);
            promise.figure.measure.is_counted |= entry.counted;
        }
        promise
    }
}

impl Promise<'_> {
    pub(super) fn target(&self) -> YearTarget {
        YearTarget { goal: self.goal, quantity: Some(self.figure.measure.quantity) }
    }
}

impl Worded {
    pub(super) fn target(&self) -> YearTarget {
        YearTarget { goal: self.goal, quantity: None }
    }
}

/// The closed and relational goals of a report's year.
fn worded(analysis: &Analysis<'_>) -> Vec<Worded> {
    let goals = due(analysis).filter(|(_, goal)| {
        matches!(goal.class, Class::Closed | Class::Relational) && goal.quantities.is_empty()
    });
    let goals = goals.map(|(id, goal)| Worded {
        goal: id,
        id: goal.entry.map(|entry| entry.measure),
        thing: thing(&shortest(&goal.name(&analysis.clean.text))).to_owned(),
        headline: goal.headline,
    });
    goals.into_list()
}
