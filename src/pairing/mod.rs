//! Stage 7: last year's result ↔ this year's target of one indicator, with likeness and reason.
//!
//! | result | target | reason |
//! |---|---|---|
//! | `技能人才占比达30.6%` | `技能人才占比达31.5%` | same name |
//! | `生产总值增长6%` | `地区生产总值增长6.5%` | same id |

mod kin;
mod likeness;
mod measure;
mod rows;

pub use {
    likeness::likeness,
    measure::{Host, Measure, measures},
    rows::rows,
};

use crate::{
    lexicon::pairing::Step,
    quantity::QuantityId,
    text::{Decimal, HAN_LEN, last_bytes, one_of, sort_by},
};
use kin::{Kin, is_general, kin};

/// A result and a target of one indicator.
#[derive(Clone, Debug)]
pub struct Pair {
    /// What was done.
    pub result: QuantityId,
    /// What is promised.
    pub target: QuantityId,
    /// How alike the names are, in hundredths.
    pub likeness: u32,
    /// Why they were paired.
    pub reason: PairReason,
}

/// Why two numbers were paired.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PairReason {
    /// One catalogue indicator.
    SameId,
    /// One name.
    SameName,
    /// Names a little apart.
    SimilarName,
    /// One name says more than the other.
    DoubtfulScope,
}

/// At most this many results with a like ending are held against one target.
const MOST_CANDIDATES: usize = 24;

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
        let same_id = target.id.and_then(|id| places(&by_id, key(target, id)).next());
        let found = same_id.map(|at| (at, 100, PairReason::SameId)).or_else(|| {
            places(&by_ending, key(target, ending(target.name)))
                .take(MOST_CANDIDATES)
                .filter_map(|at| {
                    alike(&results[at], target).map(|(likeness, reason)| (at, likeness, reason))
                })
                .max_by_key(|(at, likeness, _)| (*likeness, usize::MAX - at))
        });
        if let Some((at, likeness, reason)) = found {
            pairs.push(Pair {
                result: results[at].quantity,
                target: target.quantity,
                likeness,
                reason,
            });
        }
    }
    pairs
}

/// The pairs of rows, and those of the targets that stand in none.
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

/// The places of the measures with one key.
fn places<'a>(sorted: &'a [(Key<'_>, usize)], wanted: Key<'_>) -> impl Iterator<Item = usize> + 'a {
    let start = sorted.partition_point(|(key, _)| *key < wanted);
    let count = sorted[start..].partition_point(|(key, _)| *key <= wanted);
    sorted[start..start + count].iter().map(|(_, at)| *at)
}

/// The last two characters of a name, without what closes a quote.
fn ending(name: &str) -> &str {
    let name = name.trim_end_matches(one_of(&['”', '》', '）']));
    last_bytes(name, 2 * HAN_LEN)
}

/// How alike result and target are, and why they may be held against each other.
fn alike(result: &Measure<'_>, target: &Measure<'_>) -> Option<(u32, PairReason)> {
    let kin = kin(result.name, target.name)?;
    let other_id =
        result.id != target.id && (kin == Kin::Wider || result.id.is_some() && target.id.is_some());
    let other_step = goes_apart(result.step, target.step);
    if other_id || other_step || is_general(target.name) && !is_same_of_its_kind(result, target) {
        return None;
    }
    let reason = match kin {
        _ if are_far_apart(result, target) || result.is_of_years != target.is_of_years => {
            PairReason::DoubtfulScope
        }
        Kin::Same => PairReason::SameName,
        Kin::Alike => PairReason::SimilarName,
        Kin::Wider => PairReason::DoubtfulScope,
    };
    let likeness = likeness(result.name, target.name);
    (kin != Kin::Wider || likeness >= NEAR).then_some((likeness, reason))
}

/// A name that says more than another must be alike to it to at least this many hundredths.
const NEAR: u32 = 78;

/// Whether one of the steps is another than the other; no word says nothing of it.
fn goes_apart(left: Option<Step>, right: Option<Step>) -> bool {
    let aside = |step: Option<Step>| matches!(step, Some(Step::Entered | Step::Several));
    left != right && (left.is_some() && right.is_some() || aside(left) || aside(right))
        || left == Some(Step::Several)
}

/// 实施重点项目9个, 完成投资3亿元: a name of general words needs the same deed, or the same number before it.
fn is_same_of_its_kind(result: &Measure<'_>, target: &Measure<'_>) -> bool {
    let same_step = |left: Option<Step>, right: Option<Step>| left.is_some() && left == right;
    let same_host = result.host.zip(target.host).is_some_and(|(left, right)| {
        let specific = !is_general(right.name)
            || right.name.chars().count() > 2 && same_step(left.step, right.step);
        specific && kin(left.name, right.name).is_some()
    });
    let hosted = result.host.is_some() || target.host.is_some();
    let counted = target.unit != "元" && target.name.chars().count() > 2;
    same_host || !hosted && counted && same_step(result.step, target.step)
}

/// A level twenty times the other is hardly of the same scope.
fn are_far_apart(result: &Measure<'_>, target: &Measure<'_>) -> bool {
    let far = |small: Decimal, large: Decimal| {
        small.checked_mul(Decimal::from_int(FAR)).is_some_and(|small| small < large)
    };
    !result.is_change && (far(result.value, target.value) || far(target.value, result.value))
}

/// How many times the other a level may be.
const FAR: i64 = 20;
