//! The level of a sum for a target of growth: 收入增长5%, and later 收入105.2亿元, with 收入100亿元 in the earlier report.

use super::{
    figure::{Figure, Kind},
    numbers::Rounded,
    types::{Verdict, VerdictRule},
    verdict::{Judged, verdict},
};
use crate::{
    lexicon::{comparison, pairing::MONEY_UNIT},
    text::{Decimal, sort_by},
};

/// The levels of sums of money of one report, by the name of what they measure.
pub(super) struct Levels<'a> {
    figures: &'a [Figure<'a>],
    /// Sorted; of one name in text order.
    by_name: Vec<(&'a str, usize)>,
}

impl<'a> Levels<'a> {
    pub(super) fn of(figures: &'a [Figure<'a>]) -> Self {
        let mut by_name = Vec::new();
        for (at, figure) in figures.iter().enumerate() {
            let is_whole = figure.quantity.per.iter().all(|per| per.is_empty());
            let is_sum = figure.kind == Kind::Level && figure.measure.unit == MONEY_UNIT;
            let moves = figure.measure.is_change;
            if is_sum && is_whole && !moves && !figure.is_addition() {
                by_name.push((figure.plain.as_str(), at));
            }
        }
        sort_by(&mut by_name, |left, right| left < right);
        Self { figures, by_name }
    }

    /// The first level of what a target lets grow.
    pub(super) fn level_for(&self, target: &Figure<'_>) -> Option<usize> {
        let name = target.plain.as_str();
        let at = self.by_name.partition_point(|(known, _)| *known < name);
        let (known, figure) = self.by_name.get(at)?;
        (target.kind == Kind::Growth && *known == name).then_some(*figure)
    }

    fn figure_for(&self, target: &Figure<'_>) -> Option<&'a Figure<'a>> {
        self.figures.get(self.level_for(target)?)
    }
}

/// The verdict on the growth that two levels give; unknown where rounding, or prices and scope that differ, could tip it.
pub(super) fn level_for_growth(judged: &Judged<'_>, before: &Levels<'_>) -> (Verdict, VerdictRule) {
    let undecided = (Verdict::Unknown, VerdictRule::LevelUndecided);
    let is_real = comparison::REAL_GROWTH.any_in(&judged.target.plain)
        || comparison::COMPARABLE.any_in(judged.target.around);
    let base = before.figure_for(judged.target).filter(|_| !is_real);
    let (Some(base), level) = (base, judged.result) else { return undecided };
    if [base, level].iter().any(|figure| figure.quantity.bound.is_some()) {
        return undecided;
    }
    let (base, level) = (Rounded::of(base.quantity), Rounded::of(level.quantity));
    let least = growth(base.most, level.least);
    let Some((least, most)) = least.zip(growth(base.least, level.most)) else { return undecided };
    let judge = |value| verdict(&Judged { value, ..*judged }).0;
    let (one, other) = (judge(least), judge(most));
    if one == other { (one, VerdictRule::LevelComputed) } else { undecided }
}

/// By how many percent the second amount is above the first, to four places; `None` where digits do not fit.
fn growth(before: Decimal, after: Decimal) -> Option<Decimal> {
    let ((before, power), (after, other)) = (before.parts(), after.parts());
    let least = power.min(other);
    let whole = |digits: i128, power: i32| {
        digits.checked_mul(10_i128.checked_pow(u32::try_from(power - least).ok()?)?)
    };
    let (before, after) = (whole(before, power)?, whole(after, other)?);
    let ratio = after.checked_mul(HUNDRED_PERCENT)?.checked_div(before)?;
    Some(Decimal::from_parts(ratio - HUNDRED_PERCENT, -4))
}

/// One hundred percent in ten-thousandths of a percent.
const HUNDRED_PERCENT: i128 = 1_000_000;
