//! Each target of the earlier report with the later report's own words on it.

use super::{
    answers::{Answer, answers},
    figure::{Figure, figures},
    growth::{Levels, level_for_growth},
    mentions::Mentions,
    promises::{Promise, due, figure_of, numbers},
    types::{Delivery, Link, LinkRule, State, Verdict, VerdictRule},
    verdict::{Judged, verdict},
    words::{Later, answer_in_words},
};
use crate::{
    analyze::Analysis,
    goal::{Class, Goal, GoalId, StageOutputs},
    quantity::QuantityId,
    statement::Stance,
    text::sort_by,
};

/// What the later report says of each target that the earlier one set for its year.
pub(super) fn deliveries(
    [old, new]: [&Analysis<'_>; 2],
    [before, after]: [&StageOutputs<'_>; 2],
    promises: &[Promise<'_>],
    measured: &[Figure<'_>],
) -> Vec<Delivery> {
    let targets = numbers(promises);
    let results = figures(after, Stance::Result);
    let past = figures(before, Stance::Result);
    let answers = answers(&targets, &results);
    let numbers =
        Numbers { old, results: &results, levels: Levels::of(&results), bases: Levels::of(&past) };
    let words = Later {
        mentions: Mentions::of(after.text, after.outline),
        old: before.text,
        text: after.text,
        numbers: &new.quantities.found,
        results: &results,
    };
    let mut deliveries = Vec::new();
    for (promise, answer) in promises.iter().zip(answers) {
        let Some(goal) = old.goals.get(promise.goal.0 as usize) else { continue };
        let mut delivery = silent(goal, promise.goal, Some(promise.number().quantity));
        delivery.promise = promise.figure.clause;
        numbers.answer(&mut delivery, &promise.figure, answer);
        if delivery.state == State::Silent && !promise.figure.is_extended {
            answer_in_words(&mut delivery, goal, &promise.figure.things, &words);
        }
        deliveries.push(delivery);
    }
    for (id, goal) in due(old) {
        if goal.class != Class::Numeric {
            let mut delivery = silent(goal, id, None);
            answer_in_words(&mut delivery, goal, &[goal.name(before.text)], &words);
            deliveries.push(delivery);
        }
        // A number without a name has no answer.
        let unnamed = goal.quantities.iter().filter(|id| figure_of(measured, **id).is_none());
        deliveries.extend(unnamed.map(|number| silent(goal, id, Some(*number))));
    }
    if years_apart(old, new) {
        for delivery in deliveries.iter_mut().filter(|delivery| delivery.state != State::Silent) {
            (delivery.verdict, delivery.rule) = (Verdict::Unknown, VerdictRule::YearsApart);
        }
    }
    sort_by(&mut deliveries, |left, right| (left.goal, left.target) < (right.goal, right.target));
    deliveries
}

/// Whether the years of both are known and do not follow one another, so that the later report's results are of another year.
pub(super) fn years_apart(old: &Analysis<'_>, new: &Analysis<'_>) -> bool {
    let years = old.outline.metadata.year.zip(new.outline.metadata.year);
    years.is_some_and(|(old, new)| new != old + 1)
}

/// The numbers of both reports that answer for targets with a number.
struct Numbers<'a> {
    old: &'a Analysis<'a>,
    results: &'a [Figure<'a>],
    /// Of the later report.
    levels: Levels<'a>,
    /// Of the earlier report.
    bases: Levels<'a>,
}

impl Numbers<'_> {
    /// Writes into a delivery what the number of the later report says: the one that answers, else the level of what was to grow.
    fn answer(&self, delivery: &mut Delivery, target: &Figure<'_>, answer: Option<Answer>) {
        let entry = self.old.entries.get(target.measure.quantity.0 as usize).copied().flatten();
        let level = || Some((self.levels.level_for(target)?, LinkRule::LevelForGrowth));
        let found = answer.map(|answer| (answer.result, answer.rule)).or_else(level);
        let result = found.and_then(|(at, rule)| Some((self.results.get(at)?, rule)));
        let Some((result, rule)) = result else { return };
        let judged = Judged::new(target, result, rule, entry);
        delivery.result = Some(result.measure.quantity);
        delivery.answer = Some(result.clause);
        delivery.link = rule.link();
        delivery.link_rule = rule;
        delivery.state = State::Figure;
        (delivery.verdict, delivery.rule) = match rule {
            LinkRule::LevelForGrowth => level_for_growth(&judged, &self.bases),
            _ => verdict(&judged),
        };
    }
}

/// A target that the later report does not answer.
fn silent(goal: &Goal, id: GoalId, target: Option<QuantityId>) -> Delivery {
    Delivery {
        goal: id,
        target,
        promise: goal.span,
        result: None,
        answer: None,
        link: Link::None,
        link_rule: LinkRule::NoAnswer,
        state: State::Silent,
        verdict: Verdict::Unknown,
        rule: VerdictRule::NotReported,
    }
}

#[cfg(test)]
mod tests {
    use crate::compare::{Verdict, VerdictRule};

    #[test]
    fn only_two_years_that_follow_one_another_decide() {
        let report = |year: i32, words: &str| {
            let last = year - 1;
            format!(
                "示例市{year}年政府工作报告\n一、{last}年工作回顾\n新建公园{words}个。\n二、{year}年工作安排\n新建公园5个。\n"
            )
        };
        for (old, new, verdict, rule) in [
            (2024, 2025, Verdict::Exceeded, VerdictRule::BeyondTarget),
            (2022, 2025, Verdict::Unknown, VerdictRule::YearsApart),
            (2025, 2025, Verdict::Unknown, VerdictRule::YearsApart),
            (2025, 2024, Verdict::Unknown, VerdictRule::YearsApart),
        ] {
            let (old, new) = (report(old, "3"), report(new, "6"));
            let (old, new) = (crate::analyze(&old), crate::analyze(&new));
            let found = &crate::compare(&old, &new).deliveries[0];
            assert_eq!((found.verdict, found.rule), (verdict, rule), "{:?}", old.outline.metadata);
        }
    }
}
