//! Stage 7: last year's result ↔ this year's target of one indicator, with likeness and reason.
//!
//! | result | target | reason |
//! |---|---|---|
//! | `技能人才占比达32.8%` | `技能人才占比达33.5%` | same name |
//! | `生产总值增长6%` | `地区生产总值增长6.5%` | same id |

mod likeness;

pub use likeness::likeness;

use std::collections::BTreeMap;

use crate::{quantity::QuantityId, text::Decimal};

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
    let mut by_ending: BTreeMap<(&str, bool, String), Vec<usize>> = BTreeMap::new();
    let mut by_id: BTreeMap<(&str, bool, &str), usize> = BTreeMap::new();
    for (at, result) in results.iter().enumerate() {
        let ending = (result.unit, result.is_change, ending(result.name));
        by_ending.entry(ending).or_default().push(at);
        if let Some(id) = result.id {
            by_id.entry((result.unit, result.is_change, id)).or_insert(at);
        }
    }
    let mut pairs = Vec::new();
    for target in targets {
        let same_id = target.id.and_then(|id| by_id.get(&(target.unit, target.is_change, id)));
        let found = same_id.map(|at| (*at, 100, PairReason::SameId)).or_else(|| {
            let ending = (target.unit, target.is_change, ending(target.name));
            let candidates = by_ending.get(&ending)?.iter().take(MOST_CANDIDATES);
            candidates
                .filter_map(|at| {
                    alike(&results[*at], target).map(|(likeness, reason)| (*at, likeness, reason))
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

/// The last two characters of a name.
fn ending(name: &str) -> String {
    let mut last: Vec<char> =
        name.chars().rev().filter(|ch| !"”》）".contains(*ch)).take(2).collect();
    last.reverse();
    last.into_iter().collect()
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
