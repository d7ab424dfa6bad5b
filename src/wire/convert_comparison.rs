//! A comparison of two reports → wire: offsets in UTF-16 of each text as pasted, decimals as floats.

use super::{
    comparison as wire,
    convert::{float, rate},
    report::report,
    types::GoalIndicator,
};
use crate::{
    analyze::Analysis,
    compare::{Comparison, Delivery, PromisedNumber, TargetChange},
    goal::GoalId,
    quantity::{Quantity, QuantityId},
    text::{Clean, IntoList, Span, Utf16Index},
};

/// One of the two reports.
pub(super) struct Side<'a> {
    pub(super) analysis: &'a Analysis<'a>,
    index: Utf16Index,
}

impl wire::Comparison {
    /// The wire's shape of what [`crate::compare()`] found in two reports.
    #[must_use]
    pub fn of(found: &Comparison, old: &Analysis<'_>, new: &Analysis<'_>) -> Self {
        let (earlier, later) = (Side::of(old), Side::of(new));
        let deliveries = found.deliveries.iter();
        Self {
            schema: 1,
            old: report(old),
            new: report(new),
            deliveries: deliveries
                .filter_map(|delivery| mirror(delivery, &earlier, &later))
                .into_list(),
            changes: found
                .changes
                .iter()
                .map(|change| change_between(change, &earlier, &later))
                .into_list(),
        }
    }
}

fn change_between(change: &TargetChange, old: &Side<'_>, new: &Side<'_>) -> wire::TargetChange {
    let of = |side: &Side<'_>, number: Option<PromisedNumber>| {
        number.and_then(|number| side.target(number.goal, Some(number.quantity)))
    };
    let (old, new) = (of(old, change.old), of(new, change.new));
    let named = new.as_ref().or(old.as_ref()).map(|target| target.indicator.clone());
    wire::TargetChange {
        indicator: named.as_ref().map_or(String::new(), |named| named.text.clone()),
        id: named.and_then(|named| named.id),
        kind: change.kind.into(),
        wording: change.wording.map(Into::into),
        old,
        new,
    }
}

fn mirror(delivery: &Delivery, old: &Side<'_>, new: &Side<'_>) -> Option<wire::Delivery> {
    Some(wire::Delivery {
        target: old.target(delivery.goal, delivery.target)?,
        promise: old.quote(delivery.promise),
        result: delivery.result.and_then(|id| new.reported(id)),
        answer: delivery.answer.map(|span| new.quote(span)),
        link: delivery.link.into(),
        link_reason: delivery.link_rule.into(),
        state: delivery.state.into(),
        verdict: delivery.verdict.into(),
        reason: delivery.rule.into(),
    })
}

impl<'a> Side<'a> {
    pub(super) fn of(analysis: &'a Analysis<'a>) -> Self {
        Self { analysis, index: Utf16Index::new(analysis.text) }
    }

    pub(super) fn quote(&self, span: Span<Clean>) -> wire::Quote {
        let span = self.analysis.clean.map.to_pasted(span);
        wire::Quote {
            start: self.index.unit_at(span.start()),
            end: self.index.unit_at(span.end()),
            text: span.slice(self.analysis.text).to_owned(),
        }
    }

    fn number(&self, id: QuantityId) -> Option<&Quantity> {
        self.analysis.quantities.found.get(id.0 as usize)
    }

    pub(super) fn target(&self, id: GoalId, number: Option<QuantityId>) -> Option<wire::Target> {
        let goal = self.analysis.goals.get(id.0 as usize)?;
        let quantity = number.and_then(|number| self.number(number));
        let place = self.quote(quantity.map_or(goal.span, |quantity| quantity.span));
        Some(wire::Target {
            goal: id.0,
            start: place.start,
            end: place.end,
            quantity: number.map(|number| number.0),
            min: quantity.map(|quantity| float(quantity.min)),
            max: quantity.map(|quantity| float(quantity.max)),
            unit: quantity.map_or(String::new(), |found| rate(found.unit, found.per)),
            bound: quantity.and_then(|found| found.bound.map(|(limit, _)| limit)).into(),
            commitment: goal.commitment.0.into(),
            indicator: GoalIndicator {
                text: goal.title_words(&self.analysis.clean.text),
                id: goal.entry.map(|entry| entry.id.to_owned()),
            },
        })
    }

    pub(super) fn reported(&self, id: QuantityId) -> Option<wire::ReportedAmount> {
        let quantity = self.number(id)?;
        let place = self.quote(quantity.span);
        Some(wire::ReportedAmount {
            start: place.start,
            end: place.end,
            quantity: id.0,
            min: float(quantity.min),
            max: float(quantity.max),
            unit: rate(quantity.unit, quantity.per),
            bound: quantity.bound.map(|(limit, _)| limit).into(),
        })
    }
}
