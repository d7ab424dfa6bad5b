//! A target and a number that may answer it, with what their names share.

use super::{figure::Figure, name::Name, numbers::in_common_unit, types::LinkRule};
use crate::{
    lexicon::pairing::Step,
    text::{Decimal, HAN_LEN, last_bytes},
};

/// A target, a number of the other report in the same unit, and what their names share.
pub(super) struct Candidate<'a> {
    pub(super) target: &'a Figure<'a>,
    pub(super) result: &'a Figure<'a>,
    pub(super) likeness: Likeness,
    /// Both are one indicator of the catalogue.
    pub(super) same_id: bool,
    /// Things are counted, of which many kinds have one id.
    pub(super) is_counted: bool,
}

/// What two names share, in hundredths of their weight.
#[derive(Clone, Copy)]
pub(super) struct Likeness {
    /// Of the target's name.
    pub(super) target: u32,
    /// Of the result's name.
    pub(super) result: u32,
    /// Of both together.
    pub(super) both: u32,
}

impl Likeness {
    fn of(target: &Name, result: &Name) -> Self {
        let shared = target.shared(result);
        let of = |weight: u32| 100 * shared / weight.max(1);
        Self {
            target: of(target.weight),
            result: of(result.weight),
            both: 200 * shared / (target.weight + result.weight).max(1),
        }
    }
}

impl<'a> Candidate<'a> {
    /// The pair with the likeness of the names that are most alike; none where one has no name.
    pub(super) fn of(
        target: &'a Figure<'a>,
        target_names: &[Name],
        result: &'a Figure<'a>,
        result_names: &[Name],
    ) -> Option<Self> {
        let pairs =
            target_names.iter().flat_map(|own| result_names.iter().map(move |other| (own, other)));
        let likeness = { pairs }.map(|(own, other)| Likeness::of(own, other));
        let likeness = likeness.max_by_key(|likeness| likeness.both)?;
        let (one, other) = (&target.measure, &result.measure);
        Some(Self {
            target,
            result,
            likeness,
            same_id: one.id.is_some() && one.id == other.id,
            is_counted: one.is_counted || other.is_counted,
        })
    }

    /// Whether both are one indicator that is measured, and no count of things.
    pub(super) fn is_one_indicator(&self) -> bool {
        self.same_id && !self.is_counted
    }

    /// Whether both are the same number of things of one general name, and the number is no round one: 1550个重点项目.
    pub(super) fn is_same_count(&self) -> bool {
        let (target, result) = (self.target, self.result);
        let of_counts = |figure: &Figure<'_>| figure.measure.is_counted && figure.is_extended;
        let significant = target.quantity.numeral_text.trim_end_matches('0').chars();
        of_counts(target)
            && of_counts(result)
            && target.plain == result.plain
            && target.quantity.min == result.quantity.min
            && significant.filter(char::is_ascii_digit).count() >= SIGNIFICANT
    }

    /// Whether one name is the end of the other, and both are the same number: 15个｜示例产业主平台, 15个主平台.
    pub(super) fn is_end_of_name(&self) -> bool {
        let (target, result) = (self.target, self.result);
        let is_end = |long: &str, short: &str| {
            short.len() >= SHORTEST_END && long.len() > short.len() && long.ends_with(short)
        };
        let (one, other) = (target.plain.as_str(), result.plain.as_str());
        self.is_counted
            && !target.is_extended
            && !result.is_extended
            && target.quantity.min == result.quantity.min
            && target.quantity.min >= Decimal::from_int(HARDLY_BY_CHANCE)
            && (is_end(one, other) || is_end(other, one))
    }

    /// Whether both names end alike, with the work on the thing or without.
    pub(super) fn same_head(&self) -> bool {
        let (target, result) = (self.target, self.result);
        let last = |words: &str, chars: usize| last_bytes(words, chars * HAN_LEN).to_owned();
        let mut ends = target
            .things
            .iter()
            .flat_map(|one| result.things.iter().map(move |other| (one, other)));
        ends.any(|(one, other)| last(one, 1) == last(other, 1))
            || last(&target.plain, 2) == last(&result.plain, 2)
    }

    /// Whether one amount is several times the other, so that names which differ are hardly of one thing.
    pub(super) fn are_far_apart(&self) -> bool {
        let [one, other] = [self.target, self.result]
            .map(|figure| in_common_unit(figure.quantity.min, figure.quantity.unit));
        let times = |amount: Decimal| amount.checked_mul(Decimal::from_int(FAR));
        times(one).is_some_and(|one| one < other) || times(other).is_some_and(|other| other < one)
    }

    /// How well they fit: by name, then by stage, by the year alone, by what is done, by the very number.
    pub(super) fn score(&self, rule: LinkRule) -> u32 {
        let (target, result) = (self.target, self.result);
        let same_indicator = u32::from(rule == LinkRule::SameIndicator);
        let same_step = u32::from(target.measure.step == result.measure.step);
        let same_value = u32::from(target.quantity.min == result.quantity.min);
        let same_work = u32::from(target.work == result.work);
        let is_finished = result.measure.step.is_none_or(|step| step == Step::Finished);
        let is_unclear = target.is_begun() && result.measure.step.is_none();
        100 * same_indicator
            + self.likeness.both
            + 30 * same_step
            + 15 * u32::from(!result.is_of_years)
            + 10 * (same_value + same_work + u32::from(is_finished && !is_unclear))
    }
}

/// The end of a name that names a thing has at least three characters: 主平台.
const SHORTEST_END: usize = 3 * HAN_LEN;

/// Such a number of things is hardly the same by chance.
const HARDLY_BY_CHANCE: i64 = 11;

/// A number of so many digits before its noughts is hardly the same by chance.
const SIGNIFICANT: usize = 3;

/// See [`Candidate::are_far_apart`].
const FAR: i64 = 5;
