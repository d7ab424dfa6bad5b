//! For each target of one report the number of the other that speaks of the same thing.

use super::{
    candidate::Candidate,
    figure::Figure,
    link_rules::link_rule,
    name::{Name, Weights},
    numbers::unit_key,
    pairs::{Pair, PairIndex, pairs},
    types::LinkRule,
};
use crate::text::{IntoList, count_work, sort_by};

/// A number that speaks of the same thing as a target.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answer {
    /// Index into the numbers of the other report.
    pub(super) result: usize,
    pub(super) rule: LinkRule,
    /// How well they fit.
    score: u32,
}

impl Answer {
    /// A number on the same thing in another unit.
    pub(super) fn of_other_unit(result: usize) -> Self {
        Self { result, rule: LinkRule::NearName, score: 0 }
    }
}

/// For each target the number that answers it, in the order of the targets.
pub(super) fn answers(targets: &[Figure<'_>], results: &[Figure<'_>]) -> Vec<Option<Answer>> {
    let figures = targets.iter().chain(results);
    let weights = Weights::of(figures.flat_map(|figure| &figure.things));
    let names: Vec<Vec<Name>> = results.iter().map(|result| result.names(&weights)).into_list();
    let mut index = PairIndex::default();
    for (at, thing) in numbered_things(results) {
        index.add(thing, at);
    }
    let index = index.closed();
    let mut all: Vec<(usize, Answer)> = Vec::new();
    for (at, target) in targets.iter().enumerate() {
        let own = target.names(&weights);
        let asked: Vec<Pair> = target.things.iter().flat_map(|thing| pairs(thing)).into_list();
        let mut candidates = index.texts_with(&asked);
        candidates.dedup();
        for nth in candidates {
            let Some((result, other)) = results.get(nth).zip(names.get(nth)) else { continue };
            if unit_key(result.quantity) != unit_key(target.quantity) {
                continue;
            }
            let Some(candidate) = Candidate::of(target, &own, result, other) else { continue };
            let found = link_rule(&candidate);
            all.extend(
                found.map(|rule| (at, Answer { result: nth, rule, score: candidate.score(rule) })),
            );
        }
    }
    sort_by(&mut all, |left, right| left.1.score > right.1.score);
    assign(targets, results.len(), &all)
}

/// The things of each number, with its index.
fn numbered_things<'f>(figures: &'f [Figure<'_>]) -> impl Iterator<Item = (usize, &'f String)> {
    let figures = figures.iter().enumerate();
    figures.flat_map(|(at, figure)| figure.things.iter().map(move |thing| (at, thing)))
}

/// Gives each target its best number, and each number to one target, or to several of the same name.
fn assign(targets: &[Figure<'_>], count: usize, all: &[(usize, Answer)]) -> Vec<Option<Answer>> {
    let mut chosen: Vec<Option<Answer>> = vec![None; targets.len()];
    let mut taken: Vec<Option<&Figure<'_>>> = vec![None; count];
    for (target, answer) in all {
        count_work(1);
        let own = &targets[*target];
        let other = taken[answer.result]
            .filter(|by| by.things != own.things || by.measure.step != own.measure.step);
        if chosen[*target].is_none() && other.is_none() {
            taken[answer.result] = Some(own);
            chosen[*target] = Some(*answer);
        }
    }
    chosen
}
