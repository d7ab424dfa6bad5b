//! The targets of two places side by side → wire.

use super::{convert::float, convert_comparison::Side, places as wire, report::report};
use crate::{
    analyze::Analysis,
    compare::{Difference, PlaceComparison, PlaceRow, YearTarget},
    lexicon::comparison::POINTS,
    text::IntoList,
};

impl wire::PlaceComparison {
    /// The wire's shape of what [`crate::compare_places()`] found in two reports.
    #[must_use]
    pub fn of(found: &PlaceComparison, first: &Analysis<'_>, second: &Analysis<'_>) -> Self {
        let sides = [Side::of(first), Side::of(second)];
        Self {
            schema: 1,
            first: report(first),
            second: report(second),
            relation: found.relation.into(),
            years: found.years.into(),
            rows: found.rows.iter().map(|row| mirror(row, &sides)).into_list(),
        }
    }
}

fn mirror(row: &PlaceRow, [one, other]: &[Side<'_>; 2]) -> wire::PlaceRow {
    let (first, second) = (one.set_target(row.first), other.set_target(row.second));
    let named = first.as_ref().or(second.as_ref()).map(|set| set.target.indicator.clone());
    let unit = first.as_ref().map_or("", |set| set.target.unit.as_str());
    wire::PlaceRow {
        indicator: named.as_ref().map_or(String::new(), |named| named.text.clone()),
        id: named.and_then(|named| named.id),
        headline: row.headline,
        kind: row.kind.into(),
        difference: row.difference.map(|gap| difference(gap, unit)),
        wording: row.wording.map(Into::into),
        bound: row.bound.map(Into::into),
        link_reason: row.rule.into(),
        first,
        second,
    }
}

fn difference(found: Difference, unit: &str) -> wire::Difference {
    let unit = if found.is_points { POINTS } else { unit };
    wire::Difference { min: float(found.min), max: float(found.max), unit: unit.to_owned() }
}

impl Side<'_> {
    /// A target with the words of its goal.
    pub(super) fn set_target(&self, target: Option<YearTarget>) -> Option<wire::SetTarget> {
        let found = target?;
        let goal = self.analysis.goals.get(found.goal.0 as usize)?;
        let target = self.target(found.goal, found.quantity)?;
        Some(wire::SetTarget { target, quote: self.quote(goal.span) })
    }
}
