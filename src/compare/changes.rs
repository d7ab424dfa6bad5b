//! What changed among the targets of two reports: each number of the earlier one beside that of the later one.

use super::{
    answers::{Answer, answers},
    figure::{Figure, Kind},
    numbers::in_common_unit,
    promises::{Promise, numbers},
    types::{ChangeKind, LinkRule, TargetChange, Wording},
};
use crate::{
    analyze::Analysis,
    goal::GoalId,
    lexicon::pairing::MONEY_UNIT,
    statement::Commitment,
    text::{IntoList, sort_by},
};

/// The targets of both reports: those of the earlier one in its order, then those that only the later one sets.
pub(super) fn changes(
    [old, new]: [&Analysis<'_>; 2],
    [before, after]: [&[Promise<'_>]; 2],
) -> Vec<TargetChange> {
    let [before, after] = [before, after].map(|promises| levels(promises));
    let (earlier, later) = (numbers(before.iter().copied()), numbers(after.iter().copied()));
    let mut found = answers(&earlier, &later);
    let is_taken = taken(&found, after.len());
    other_units(&earlier, &later, &mut found, &is_taken);
    let is_taken = taken(&found, after.len());
    let mut changes = Vec::new();
    for (promise, answer) in before.iter().zip(&found) {
        let next = answer.and_then(|answer| Some((answer.rule, after.get(answer.result)?)));
        changes.push(match next {
            Some((rule, next)) => TargetChange {
                old: Some(promise.number()),
                new: Some(next.number()),
                kind: kind(promise, next, rule),
                wording: Some(wording(commitment(old, promise.goal), commitment(new, next.goal))),
            },
            None => TargetChange {
                old: Some(promise.number()),
                new: None,
                kind: ChangeKind::Dropped,
                wording: None,
            },
        });
    }
    let only_new = after.iter().zip(is_taken).filter(|(_, is_taken)| !is_taken);
    changes.extend(only_new.map(|(promise, _)| TargetChange {
        old: None,
        new: Some(promise.number()),
        kind: ChangeKind::New,
        wording: None,
    }));
    changes
}

/// The promises without the differences beside a level: 赤字3000亿元，比上年减少｜200亿元.
fn levels<'p, 'a>(promises: &'p [Promise<'a>]) -> Vec<&'p Promise<'a>> {
    promises.iter().filter(|promise| promise.figure.kind != Kind::Difference).into_list()
}

/// For each target of the later report, whether one of the earlier report has it.
fn taken(found: &[Option<Answer>], count: usize) -> Vec<bool> {
    let mut taken = vec![false; count];
    for answer in found.iter().flatten() {
        if let Some(is_taken) = taken.get_mut(answer.result) {
            *is_taken = true;
        }
    }
    taken
}

/// The same thing in another unit: 新建公园5个, 新建公园20万平方米.
fn other_units(
    earlier: &[Figure<'_>],
    later: &[Figure<'_>],
    found: &mut [Option<Answer>],
    is_taken: &[bool],
) {
    let mut by_thing: Vec<(&str, usize)> = Vec::new();
    for (at, figure) in later.iter().enumerate().filter(|(at, _)| !is_taken[*at]) {
        if !figure.is_extended {
            by_thing.extend(figure.things.first().map(|thing| (thing.as_str(), at)));
        }
    }
    sort_by(&mut by_thing, |left, right| left < right);
    for (figure, answer) in earlier.iter().zip(found) {
        let Some(thing) = figure.things.first().filter(|_| answer.is_none()) else { continue };
        let at = by_thing.partition_point(|(known, _)| *known < thing.as_str());
        let same = by_thing.get(at).filter(|(known, _)| known == thing);
        *answer = same.map(|(_, at)| Answer::of_other_unit(*at));
    }
}

/// How a target changed: the name, scope or unit, else the number.
fn kind(old: &Promise<'_>, new: &Promise<'_>, rule: LinkRule) -> ChangeKind {
    let is_same = matches!(rule, LinkRule::SameIndicator | LinkRule::SameName);
    let [one, other] = [old, new].map(|promise| promise.figure.measure.step);
    let other_step = one.is_some() && other.is_some() && one != other;
    // 增加建设投资20亿元, 安排建设投资300亿元: what is added to a sum, and the sum.
    let is_sum = old.figure.measure.unit == MONEY_UNIT;
    let other_sum = is_sum && old.figure.is_addition() != new.figure.is_addition();
    if !is_same || other_step || other_sum {
        return ChangeKind::Rescoped;
    }
    let ends = |promise: &Promise<'_>| {
        let quantity = promise.figure.quantity;
        [quantity.min, quantity.max].map(|end| in_common_unit(end, quantity.unit))
    };
    match ends(new).cmp(&ends(old)) {
        std::cmp::Ordering::Greater => ChangeKind::Raised,
        std::cmp::Ordering::Less => ChangeKind::Lowered,
        std::cmp::Ordering::Equal => ChangeKind::Kept,
    }
}

pub(super) fn commitment(analysis: &Analysis<'_>, goal: GoalId) -> Commitment {
    let goal = analysis.goals.get(goal.0 as usize);
    goal.map_or(Commitment::Plain, |goal| goal.commitment.0)
}

/// Whether the later words commit more firmly: 确保 after 力争.
pub(super) fn wording(old: Commitment, new: Commitment) -> Wording {
    match firmness(new).cmp(&firmness(old)) {
        std::cmp::Ordering::Greater => Wording::Harder,
        std::cmp::Ordering::Less => Wording::Softer,
        std::cmp::Ordering::Equal => Wording::Same,
    }
}

fn firmness(commitment: Commitment) -> u8 {
    match commitment {
        Commitment::Duty => 4,
        Commitment::Guarantee => 3,
        Commitment::Plain => 2,
        Commitment::Striving => 1,
        Commitment::Exploring => 0,
    }
}
