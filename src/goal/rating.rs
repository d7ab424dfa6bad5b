//! Ratings: amounts that tell how large a named thing is and are part of its name (示例电厂30万千瓦机组, 330千伏线路).

use super::{Class, Findings, Goal};
use crate::{
    lexicon::milestones,
    quantity::{Quantity, QuantityId},
    text::{IntoList, is_han, sort_by},
};

/// The amount may be part of a name: its unit rates things, and words follow directly.
pub(super) fn may_rate(text: &str, quantity: &Quantity) -> bool {
    let after = text.get(quantity.span.end()..).unwrap_or("");
    let named = after.starts_with(is_han);
    named && milestones::RATINGS.contains(quantity.unit)
}

/// The amounts of numeric goals that may be ratings, in text order, and those that a milestone has taken up.
pub(super) struct Ratings<'a> {
    findings: &'a Findings<'a>,
    open: Vec<QuantityId>,
    taken: Vec<QuantityId>,
}

impl<'a> Ratings<'a> {
    pub(super) fn new(findings: &'a Findings<'a>, goals: &[Goal]) -> Self {
        let mut open: Vec<QuantityId> =
            goals.iter().flat_map(|goal| &goal.quantities).copied().into_list();
        open.retain(|id| {
            let found = findings.quantities.found.get(id.0 as usize);
            found.is_some_and(|quantity| may_rate(findings.text, quantity))
        });
        sort_by(&mut open, |left, right| left < right);
        open.dedup();
        Self { findings, open, taken: Vec::new() }
    }

    /// A milestone takes up the ratings in its object as attributes.
    ///
    /// Where an amount opens the object it is what is promised, and the milestone goes: 建成30万千瓦光伏. A voltage is never
    /// promised.
    pub(super) fn absorbed(&mut self, mut goal: Goal) -> Option<Goal> {
        let found = |id: &QuantityId| &self.findings.quantities.found[id.0 as usize];
        let from = self.open.partition_point(|id| found(id).span.end() <= goal.span.start());
        let inside = self.open[from..].iter().take_while(|id| found(id).span.overlaps(goal.span));
        let inside: Vec<QuantityId> = inside.copied().into_list();
        let opens = |id: &QuantityId| {
            let volts = ["千伏", "kV"].contains(&found(id).unit);
            let first = found(id).span.start() <= goal.object.start();
            first && !volts || !goal.object.contains(found(id).span)
        };
        let promised = goal.class != Class::Milestone || inside.iter().any(opens);
        if promised && !inside.is_empty() {
            return None;
        }
        goal.attributes.extend(&inside);
        self.taken.extend(inside);
        Some(goal)
    }

    /// Without the numeric goals that were nothing but ratings.
    pub(super) fn leave(&mut self, goals: &mut Vec<Goal>) {
        sort_by(&mut self.taken, |left, right| left < right);
        let rated = |id: &QuantityId| self.taken.binary_search(id).is_ok();
        goals.retain(|goal| goal.quantities.is_empty() || !goal.quantities.iter().all(rated));
    }
}
