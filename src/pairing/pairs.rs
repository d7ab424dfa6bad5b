//! Each target with the result that names the same thing in the same unit.

use super::{
    measure::Measure,
    name_match::{NameMatch, is_general, name_match},
    similarity::similarity,
    types::{Pair, PairReason},
};
use crate::{
    lexicon::pairing::{self, Step},
    text::{Decimal, HAN_LEN, last_bytes, one_of, sort_by},
};

/// At most this many results with the same ending are compared with one target.
const MAX_CANDIDATES: usize = 24;

/// Pairs each target with the result that names the same thing in the same unit.
#[must_use]
pub fn pairs(results: &[Measure<'_>], targets: &[Measure<'_>]) -> Vec<Pair> {
    let mut by_ending: Vec<(Key, usize)> = Vec::with_capacity(results.len());
    let mut by_id: Vec<(Key, usize)> = Vec::new();
    for (at, result) in results.iter().enumerate() {
        by_ending.push((key(result, ending(result.name)), at));
        by_id.extend(result.id.map(|id| (key(result, id), at)));
    }
    sort_by(&mut by_ending, |left, right| left < right);
    sort_by(&mut by_id, |left, right| left < right);
    let mut pairs = Vec::new();
    for target in targets {
        let same_id = target.id.and_then(|id| with_key(&by_id, key(target, id)).next());
        let found = same_id.map(|at| (at, 100, PairReason::SameId)).or_else(|| {
            with_key(&by_ending, key(target, ending(target.name)))
                .take(MAX_CANDIDATES)
                .filter_map(|at| {
                    compare(&results[at], target)
                        .map(|(similarity, reason)| (at, similarity, reason))
                })
                .max_by_key(|(at, similarity, _)| (*similarity, usize::MAX - at))
        });
        if let Some((at, similarity, reason)) = found {
            pairs.push(Pair {
                result: results[at].quantity,
                target: target.quantity,
                similarity,
                reason,
            });
        }
    }
    pairs
}

/// The pairs of rows, and those of the targets that are in none.
#[must_use]
pub fn with_rows(rows: Vec<Pair>, mut pairs: Vec<Pair>) -> Vec<Pair> {
    pairs.retain(|pair| rows.binary_search_by_key(&pair.target, |row| row.target).is_err());
    pairs.extend(rows);
    sort_by(&mut pairs, |left, right| (left.target, left.result) < (right.target, right.result));
    pairs
}

/// What two measures must share before their names are compared.
type Key<'a> = (&'a str, [&'a str; 2], (bool, bool), &'a str);

fn key<'a>(measure: &Measure<'a>, words: &'a str) -> Key<'a> {
    (measure.unit, measure.per, (measure.is_change, measure.is_addition), words)
}

/// The indices of the measures with one key.
fn with_key<'a>(
    sorted: &'a [(Key<'_>, usize)],
    wanted: Key<'_>,
) -> impl Iterator<Item = usize> + 'a {
    let start = sorted.partition_point(|(key, _)| *key < wanted);
    let count = sorted[start..].partition_point(|(key, _)| *key <= wanted);
    sorted[start..start + count].iter().map(|(_, at)| *at)
}

/// The last two characters of a name, without what closes a quote.
fn ending(name: &str) -> &str {
    let name = name.trim_end_matches(one_of(&['”', '》', '）']));
    last_bytes(name, 2 * HAN_LEN)
}

/// How similar result and target are, and why they are paired, if they are.
fn compare(result: &Measure<'_>, target: &Measure<'_>) -> Option<(u32, PairReason)> {
    let matching = name_match(result.name, target.name)?;
    let other_id = result.id != target.id
        && (matching == NameMatch::Partial || result.id.is_some() && target.id.is_some());
    let other_step = diverges(result.step, target.step);
    if other_id || other_step || is_general(target.name) && !is_unique_match(result, target) {
        return None;
    }
    let reason = match matching {
        _ if are_far_apart(result, target) || result.is_of_years != target.is_of_years => {
            PairReason::DoubtfulScope
        }
        NameMatch::Identical => PairReason::SameName,
        NameMatch::Equivalent => PairReason::SimilarName,
        NameMatch::Partial => PairReason::DoubtfulScope,
    };
    let similarity = similarity(result.name, target.name);
    (matching != NameMatch::Partial || similarity >= MIN_PARTIAL_SIMILARITY)
        .then_some((similarity, reason))
}

/// A name that only contains another must be similar to it by at least this many hundredths.
const MIN_PARTIAL_SIMILARITY: u32 = 78;

/// Whether the steps exclude each other; a step that is not stated excludes only the special ones.
fn diverges(left: Option<Step>, right: Option<Step>) -> bool {
    let is_special = |step: Option<Step>| matches!(step, Some(Step::Entered | Step::Several));
    left != right && (left.is_some() && right.is_some() || is_special(left) || is_special(right))
        || left == Some(Step::Several)
}

/// 实施重点项目9个, 完成投资3亿元: a name of general words needs the same step, or the same indicator before it.
fn is_unique_match(result: &Measure<'_>, target: &Measure<'_>) -> bool {
    let same_step = |left: Option<Step>, right: Option<Step>| left.is_some() && left == right;
    let same_context = result.context.zip(target.context).is_some_and(|(left, right)| {
        let specific = !is_general(right.name)
            || right.name.chars().count() > 2 && same_step(left.step, right.step);
        specific && name_match(left.name, right.name).is_some()
    });
    let has_context = result.context.is_some() || target.context.is_some();
    let counted = target.unit != pairing::MONEY_UNIT && target.name.chars().count() > 2;
    same_context || !has_context && counted && same_step(result.step, target.step)
}

/// Whether the levels are too far apart to have the same scope.
fn are_far_apart(result: &Measure<'_>, target: &Measure<'_>) -> bool {
    let is_far = |small: Decimal, large: Decimal| {
        small.checked_mul(Decimal::from_int(MAX_LEVEL_RATIO)).is_some_and(|small| small < large)
    };
    !result.is_change && (is_far(result.value, target.value) || is_far(target.value, result.value))
}

/// A level may be at most this many times the other.
const MAX_LEVEL_RATIO: i64 = 20;
