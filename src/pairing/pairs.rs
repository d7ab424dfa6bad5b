//! Each target with the result that names the same thing in the same unit.

use super::{
    counting::Counting,
    measure::{Measure, Period, is_far},
    name_match::{NameMatch, is_general, name_match, plain_match},
    similarity::similarity,
    types::{Pair, PairReason},
};
use crate::{
    lexicon::pairing::{self, Step},
    text::{HAN_LEN, last_bytes, sort_by},
};

/// At most this many results with the same ending are compared with one target.
const MAX_CANDIDATES: usize = 24;

/// At most this many of them are looked at.
const MAX_IN_REACH: usize = 400;

/// Pairs each target with the result that names the same thing in the same unit.
#[must_use]
pub fn pairs(results: &[Measure<'_>], targets: &[Measure<'_>]) -> Vec<Pair> {
    let candidates = Candidates::new(results);
    targets.iter().filter_map(|target| candidates.best(target)).collect()
}

/// The results, found by what a target of the same thing must share with them.
struct Candidates<'a> {
    results: &'a [Measure<'a>],
    by_id: Vec<(Key<'a>, usize)>,
    by_ending: Vec<(Key<'a>, usize)>,
    by_letters: Vec<(Key<'a>, usize)>,
    by_thing: Vec<(Key<'a>, usize)>,
}

impl<'a> Candidates<'a> {
    fn new(results: &'a [Measure<'a>]) -> Self {
        let (mut by_id, mut by_ending) = (Vec::new(), Vec::new());
        let (mut by_letters, mut by_thing) = (Vec::new(), Vec::new());
        for (at, result) in results.iter().enumerate() {
            by_ending.push((key(result, ending(&result.plain_name)), at));
            by_letters.push((key(result, &result.letters), at));
            by_id.extend(result.id.map(|id| (key(result, id), at)));
            let thing = result.work.as_ref().map(|work| ending(&work.thing));
            by_thing.extend(thing.map(|thing| (key(result, thing), at)));
        }
        for list in [&mut by_id, &mut by_ending, &mut by_letters, &mut by_thing] {
            sort_by(list, |left, right| left < right);
        }
        Self { results, by_id, by_ending, by_letters, by_thing }
    }

    /// The result that fits a target best: by its id, else by its name, else by the thing that is worked on.
    ///
    /// An average that is promised for several years is no target of the year after the results.
    fn best(&self, target: &Measure<'_>) -> Option<Pair> {
        if target.period == Period::Average {
            return None;
        }
        let id = target.id.and_then(|id| self.choose(&self.by_id, target, id, compare_ids));
        id.or_else(|| {
            let ending = ending(&target.plain_name);
            self.choose(&self.by_ending, target, ending, compare_names)
        })
        .or_else(|| self.choose(&self.by_letters, target, &target.letters, compare_orders))
        .or_else(|| {
            let work = target.work.as_ref()?;
            self.choose(&self.by_thing, target, ending(&work.thing), compare_things)
        })
        .or_else(|| self.choose(&self.by_id, target, target.id?, compare_additions))
    }

    /// The best of the results with one key: of a single year rather than of several, then by similarity, then the first.
    fn choose(
        &self,
        list: &[(Key<'_>, usize)],
        target: &Measure<'_>,
        words: &str,
        compare: fn(&Measure<'_>, &Measure<'_>) -> Option<(u32, PairReason)>,
    ) -> Option<Pair> {
        with_key(list, key(target, words))
            .take(MAX_IN_REACH)
            .filter(|at| self.results[*at].counting.agrees(target.counting))
            .filter(|at| self.results[*at].is_of_each == target.is_of_each)
            .take(MAX_CANDIDATES)
            .filter_map(|at| {
                let result = &self.results[at];
                let (similarity, reason) = compare(result, target)?;
                let same_period = result.period == target.period;
                // A growth over five years is none of a year; their average says more.
                if !same_period && target.is_change && result.period != Period::Average {
                    return None;
                }
                let is_clear = same_period && result.part == target.part;
                let reason = if is_clear { reason } else { PairReason::DoubtfulScope };
                Some(((same_period, similarity, usize::MAX - at), result.quantity, reason))
            })
            .max_by_key(|(order, ..)| *order)
            .map(|((_, similarity, _), result, reason)| Pair {
                result,
                target: target.quantity,
                similarity,
                reason,
            })
    }
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
type Key<'a> = (&'a str, [&'a str; 2], bool, &'a str);

fn key<'a>(measure: &Measure<'a>, words: &'a str) -> Key<'a> {
    let any_counter = pairing::ANY_COUNTER.contains(measure.unit);
    let unit = if any_counter { pairing::COUNTER } else { measure.unit };
    (unit, measure.per, measure.is_change, words)
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

/// The last two characters of a name in its shortest spelling; of 甲占乙比 the last one, before which the whole may be named.
fn ending(name: &str) -> &str {
    let (of, share) = pairing::SHARE;
    let is_share = name.ends_with(share) && name.contains(of);
    if is_share { share } else { last_bytes(name, 2 * HAN_LEN) }
}

/// Two numbers of one catalogue indicator; names decide where its things are counted, since many things have one id.
fn compare_ids(result: &Measure<'_>, target: &Measure<'_>) -> Option<(u32, PairReason)> {
    let is_same = !target.is_counted && result.id == target.id;
    is_same.then_some((100, PairReason::SameId))
}

/// One thing with the same work on it, which one text says before and the other after it: 改造老旧小区, 老旧小区改造.
fn compare_things(result: &Measure<'_>, target: &Measure<'_>) -> Option<(u32, PairReason)> {
    let (own, other) = (result.work.as_ref()?, target.work.as_ref()?);
    let is_same = own.action == other.action && own.thing == other.thing;
    let other_place = !own.scope.is_empty() && !other.scope.is_empty() && own.scope != other.scope;
    (is_same && !other_place && !diverges(result.step, target.step)).then(|| {
        let is_clear = own.scope == other.scope && !are_far_apart(result, target);
        let reason = if is_clear { PairReason::SimilarName } else { PairReason::DoubtfulScope };
        (similarity(result.name, target.name), reason)
    })
}

/// One name with its words in another order: 规上食品企业, 食品规上企业; 甲占乙的比重 is not 乙占甲的比重.
fn compare_orders(result: &Measure<'_>, target: &Measure<'_>) -> Option<(u32, PairReason)> {
    let (of, _) = pairing::SHARE;
    let is_clear = target.plain_name.chars().count() >= LONG_NAME
        && !is_general(target.name)
        && !target.plain_name.contains(of)
        && result.id == target.id
        && !diverges(result.step, target.step)
        && !are_far_apart(result, target);
    is_clear.then(|| (similarity(result.name, target.name), PairReason::SimilarName))
}

/// What two texts make of one thing that has several names: 新造林, 新造成片林; of another level it is another thing.
fn compare_additions(result: &Measure<'_>, target: &Measure<'_>) -> Option<(u32, PairReason)> {
    let id = result.id.filter(|id| pairing::ONE_THING.contains(id))?;
    let level = |name: &str| pairing::LEVELS.find_in(name).map(|(_, level)| level.to_owned());
    let is_same = target.id == Some(id)
        && result.counting != Counting::Stock
        && target.counting != Counting::Stock
        && level(&result.plain_name) == level(&target.plain_name)
        && result.step == target.step
        && !are_far_apart(result, target);
    let likeness = similarity(result.name, target.name);
    let is_clear = likeness >= MIN_ALIKE;
    let reason = if is_clear { PairReason::SimilarName } else { PairReason::DoubtfulScope };
    is_same.then_some((likeness, reason))
}

/// How similar result and target are, and why they are paired, if they are.
fn compare_names(result: &Measure<'_>, target: &Measure<'_>) -> Option<(u32, PairReason)> {
    let is_written_alike = result.name == target.name && result.plain_name == target.plain_name;
    let matching = if is_written_alike {
        NameMatch::Identical
    } else {
        plain_match(&result.plain_name, &target.plain_name)?
    };
    // Ids of counted things are no measure of likeness: 企业 of every kind have their own.
    let id = |measure: &Measure<'_>| if measure.is_counted { None } else { measure.id };
    let (own, others) = (id(result), id(target));
    let other_id =
        own != others && (matching == NameMatch::Partial || own.is_some() && others.is_some());
    let other_step = diverges(result.step, target.step);
    let is_long = matching != NameMatch::Partial
        && target.plain_name.chars().count() >= LONG_NAME
        && result.step == target.step;
    // 新改扩建学校78所: the catalogue says what is added.
    let is_addition = result.counting.is_addition() && target.counting.is_addition();
    let is_known = is_addition && target.id.is_some() && result.id == target.id;
    let is_unclear =
        is_general(target.name) && !is_long && !is_known && !is_unique_match(result, target);
    if other_id || other_step || is_unclear {
        return None;
    }
    let reason = match matching {
        _ if are_far_apart(result, target) => PairReason::DoubtfulScope,
        NameMatch::Identical => PairReason::SameName,
        NameMatch::Equivalent => PairReason::SimilarName,
        NameMatch::Partial => PairReason::DoubtfulScope,
    };
    let similarity = similarity(result.name, target.name);
    let has_same_id = result.id.is_some() && result.id == target.id;
    let least = if has_same_id { MIN_SIMILARITY_WITH_ID } else { MIN_PARTIAL_SIMILARITY };
    (matching != NameMatch::Partial || similarity >= least).then_some((similarity, reason))
}

/// Names of one thing that are less alike may be of different scope, in hundredths: 新造林, 国土绿化.
const MIN_ALIKE: u32 = 40;

/// A name of so many characters is one thing, though its words are general: 产业到位资金.
const LONG_NAME: usize = 5;

/// A name that only contains another must be similar to it by at least this many hundredths.
const MIN_PARTIAL_SIMILARITY: u32 = 78;

/// The same where the catalogue has one id for both.
const MIN_SIMILARITY_WITH_ID: u32 = 50;

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
    !result.is_change && (is_far(result.value, target.value) || is_far(target.value, result.value))
}
