//! How the number of one place stands to that of another: which is larger, by how much, and which leaves less room.

use super::{
    figure::Figure,
    numbers::in_common_unit,
    types::{Difference, LinkRule, PlaceRowKind, Wording},
};
use crate::{
    lexicon::{
        bounds::Limit,
        changes::ChangeWord,
        comparison,
        indicators::{IndicatorEntry, Percent},
        units::UnitKind,
    },
    text::Decimal,
};

/// What makes two numbers of one thing say nothing of which is more.
const OTHER_SCOPE: &[fn(&Sides<'_>) -> bool] =
    &[other_name, other_stage, addition_and_stock, rise_and_fall, growth_and_share, other_counter];

/// The numbers of both places.
pub(super) struct Sides<'f> {
    pub(super) figures: [&'f Figure<'f>; 2],
    /// The rule that linked them.
    pub(super) rule: LinkRule,
    /// The indicator of the first one.
    pub(super) entry: Option<&'static IndicatorEntry>,
}

impl Sides<'_> {
    /// How the second number stands to the first.
    pub(super) fn kind(&self) -> PlaceRowKind {
        if OTHER_SCOPE.iter().any(|differs| differs(self)) {
            return PlaceRowKind::OtherScope;
        }
        let [first, second] = self.figures.map(|figure| {
            let quantity = figure.quantity;
            [quantity.min, quantity.max].map(|end| in_common_unit(end, quantity.unit))
        });
        match second.cmp(&first) {
            std::cmp::Ordering::Greater => PlaceRowKind::Higher,
            std::cmp::Ordering::Less => PlaceRowKind::Lower,
            std::cmp::Ordering::Equal => PlaceRowKind::Equal,
        }
    }

    /// By how much the second number differs, where both have the same unit: 公顷 and 亩 are compared and not subtracted.
    pub(super) fn difference(&self) -> Option<Difference> {
        let [first, second] = self.figures.map(|figure| figure.quantity);
        let less = |end: Decimal, other: Decimal| end.checked_add(other.negated());
        let is_one_unit = first.unit == second.unit && first.per == second.per;
        Some(Difference {
            min: less(second.min, first.min)?,
            max: less(second.max, first.max)?,
            is_points: first.kind == UnitKind::Percent && first.unit == PERCENT,
        })
        .filter(|_| is_one_unit)
    }

    /// Whether the second number leaves less room: 6%以上 beside 6%, 6% beside 6%左右; a range says how much itself.
    pub(super) fn bound(&self) -> Option<Wording> {
        if self.figures.iter().any(|figure| figure.quantity.min != figure.quantity.max) {
            return None;
        }
        let limits = self.figures.map(|figure| figure.quantity.bound.map(|(limit, _)| limit));
        if let [Some(Limit::AtLeast), Some(Limit::AtMost)]
        | [Some(Limit::AtMost), Some(Limit::AtLeast)] = limits
        {
            return None;
        }
        let [first, second] = limits.map(room);
        Some(match second.cmp(&first) {
            std::cmp::Ordering::Greater => Wording::Softer,
            std::cmp::Ordering::Less => Wording::Harder,
            std::cmp::Ordering::Equal => Wording::Same,
        })
    }
}

/// Whose difference is in percentage points.
const PERCENT: &str = "%";

/// How much room a limit leaves.
fn room(limit: Option<Limit>) -> u8 {
    match limit {
        Some(Limit::AtLeast | Limit::AtMost) => 0,
        None => 1,
        Some(Limit::About) => 2,
    }
}

/// 技能人才3万名, 高技能人才2万名: the names differ, however much they share.
fn other_name(sides: &Sides<'_>) -> bool {
    let [first, second] = sides.figures;
    let is_one = sides.rule == LinkRule::SameIndicator
        || sides.rule == LinkRule::SameName && first.has_thing_of(second);
    !is_one
}

/// 开工保障房300套, 竣工保障房300套.
fn other_stage(sides: &Sides<'_>) -> bool {
    let [first, second] = sides.figures.map(|figure| figure.measure.step);
    first.is_some() && second.is_some() && first != second
}

/// 新增规上工业企业5户, 规上工业企业达到80户.
fn addition_and_stock(sides: &Sides<'_>) -> bool {
    let [first, second] = sides.figures;
    first.is_addition() && second.is_stock() || first.is_stock() && second.is_addition()
}

/// 出口增长3%, 出口下降2%.
fn rise_and_fall(sides: &Sides<'_>) -> bool {
    let changes = sides.figures.map(|figure| figure.quantity.predicate.map(|found| found.change));
    matches!(
        changes,
        [Some(ChangeWord::Rise), Some(ChangeWord::Fall)]
            | [Some(ChangeWord::Fall), Some(ChangeWord::Rise)]
    )
}

/// 老旧小区4万户, 老旧小区780个: who lives there is no number of places; 50家企业, 50户企业 is one.
fn other_counter(sides: &Sides<'_>) -> bool {
    let [first, second] = sides.figures.map(|figure| figure.quantity.unit);
    let of_people = |unit: &str| comparison::PEOPLE_COUNTERS.contains(unit);
    let is_firm = |unit: &str| unit == comparison::FIRM_COUNTER;
    first != second && of_people(first) != of_people(second) && !is_firm(first) && !is_firm(second)
}

/// 服务业增加值增长6%, 服务业增加值占比55%.
fn growth_and_share(sides: &Sides<'_>) -> bool {
    let [first, second] = sides.figures;
    first.kind != second.kind && sides.entry.is_none_or(|entry| entry.percent == Percent::Both)
}
