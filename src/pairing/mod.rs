//! Stage 7: last year's result ↔ this year's target of one indicator, with likeness and reason.
//!
//! | result | target | reason |
//! |---|---|---|
//! | `技能人才占比达30.6%` | `技能人才占比达31.5%` | same name |
//! | `生产总值增长6%` | `地区生产总值增长6.5%` | same id |

mod likeness;

pub use likeness::likeness;

use crate::{
    quantity::QuantityId,
    text::{Decimal, sort_by, tail},
};

/// What pairing knows of one number.
#[derive(Clone, Debug)]
pub struct Measure<'a> {
    /// The number.
    pub quantity: QuantityId,
    /// The naming phrase.
    pub name: &'a str,
    /// Its id in the catalogue.
    pub id: Option<&'static str>,
    /// The unit's name.
    pub unit: &'a str,
    /// What comes new, not what there is.
    pub is_addition: bool,
    /// A growth rate, not a level.
    pub is_change: bool,
    /// The lower end.
    pub value: Decimal,
}

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

/// Names alike to at least this many hundredths are one indicator.
const ALIKE: u32 = 78;
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

/// What two measures must share before their names are compared.
type Key<'a> = (&'a str, (bool, bool), &'a str);

fn key<'a>(measure: &Measure<'a>, words: &'a str) -> Key<'a> {
    (measure.unit, (measure.is_change, measure.is_addition), words)
}

/// The places of the measures with one key.
fn places<'a>(sorted: &'a [(Key<'_>, usize)], wanted: Key<'_>) -> impl Iterator<Item = usize> + 'a {
    let start = sorted.partition_point(|(key, _)| *key < wanted);
    let count = sorted[start..].partition_point(|(key, _)| *key <= wanted);
    sorted[start..start + count].iter().map(|(_, at)| *at)
}

/// The last two characters of a name, without what closes a quote.
fn ending(name: &str) -> &str {
    let name = name.trim_end_matches(['”', '》', '）']);
    tail(name, 2 * '字'.len_utf8())
}

fn alike(result: &Measure<'_>, target: &Measure<'_>) -> Option<(u32, PairReason)> {
    if result.id.zip(target.id).is_some_and(|(left, right)| left != right)
        || target.name.chars().count() < 2
    {
        return None;
    }
    if result.name == target.name {
        let generic = target.name.chars().count() <= 2;
        return (!generic).then_some((100, PairReason::SameName));
    }
    let likeness = likeness(result.name, target.name);
    if likeness < ALIKE {
        return None;
    }
    let holds = result.name.contains(target.name) || target.name.contains(result.name);
    let apart = result.name.chars().count().abs_diff(target.name.chars().count());
    Some((
        likeness,
        if holds && apart > 2 { PairReason::DoubtfulScope } else { PairReason::SimilarName },
    ))
}
