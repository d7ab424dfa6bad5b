//! Amounts in the name of a thing, which say how large it is (示例电厂30万千瓦机组, 330千伏线路).

use super::types::{Class, Goal, StageOutputs};
use crate::{
    lexicon::{milestones, naming, stance_cues},
    quantity::{Quantity, QuantityId},
    text::{IntoList, first_bytes, is_han, last_bytes, one_of, sort_by},
};

/// Whether an amount may be part of a name: its unit says how large things are, and words follow directly.
pub(super) fn may_be_in_name(text: &str, quantity: &Quantity) -> bool {
    let after = text.get(quantity.span.end()..).unwrap_or("");
    let named = after.starts_with(is_han);
    named && (milestones::RATINGS.contains(quantity.unit) || is_capacity(text, quantity))
}

/// 年产｜6000万片｜示例模组项目: what a work is built for.
fn is_capacity(text: &str, quantity: &Quantity) -> bool {
    let before = text.get(..quantity.span.start()).unwrap_or("");
    let after = text.get(quantity.span.end()..).unwrap_or("");
    let near = first_bytes(after, LONGEST_NAME);
    let end = near.find(one_of(&['，', '。', '；', '：', '\n'])).unwrap_or(near.len());
    let own = near[..end].split(naming::MEMBER_JOINTS).next().unwrap_or("");
    let rated = stance_cues::ATTRIBUTES.any_suffix_of(last_bytes(before, LONGEST_NAME))
        || stance_cues::OUTPUT_UNITS.contains(quantity.unit) && quantity.predicate.is_none();
    rated && milestones::WORKS_OF_CAPACITY.any_in(own)
}

/// The name of a work goes on for at most so many bytes after what it is built for.
const LONGEST_NAME: usize = 90;

/// The amounts of numeric goals that may be part of a name, in text order, and those that a milestone has absorbed.
pub(super) struct NameAmounts<'a> {
    outputs: &'a StageOutputs<'a>,
    open: Vec<QuantityId>,
    taken: Vec<QuantityId>,
}

impl<'a> NameAmounts<'a> {
    pub(super) fn new(outputs: &'a StageOutputs<'a>, goals: &[Goal]) -> Self {
        let mut open: Vec<QuantityId> =
            goals.iter().flat_map(|goal| &goal.quantities).copied().into_list();
        open.retain(|id| {
            let found = outputs.quantities.found.get(id.0 as usize);
            found.is_some_and(|quantity| may_be_in_name(outputs.text, quantity))
        });
        sort_by(&mut open, |left, right| left < right);
        open.dedup();
        Self { outputs, open, taken: Vec::new() }
    }

    /// The goal with the amounts in its object as attributes; `None` where an amount is promised itself.
    ///
    /// An amount at the head of the object is promised, and there is no milestone: 建成30万千瓦光伏. A voltage is never
    /// promised.
    pub(super) fn absorbed(&mut self, mut goal: Goal) -> Option<Goal> {
        let found = |id: &QuantityId| &self.outputs.quantities.found[id.0 as usize];
        let from = self.open.partition_point(|id| found(id).span.end() <= goal.span.start());
        let inside = self.open[from..].iter().take_while(|id| found(id).span.overlaps(goal.span));
        let inside: Vec<QuantityId> = inside.copied().into_list();
        let opens = |id: &QuantityId| {
            let is_voltage = milestones::VOLTAGES.contains(&found(id).unit);
            let first = found(id).span.start() <= goal.object.start();
            first && !is_voltage || !goal.object.contains(found(id).span)
        };
        let promised = goal.class != Class::Milestone || inside.iter().any(opens);
        if promised && !inside.is_empty() {
            return None;
        }
        goal.attributes.extend(&inside);
        self.taken.extend(inside);
        Some(goal)
    }

    /// Drops the numeric goals whose amounts are all part of a name.
    pub(super) fn leave(&mut self, goals: &mut Vec<Goal>) {
        sort_by(&mut self.taken, |left, right| left < right);
        let rated = |id: &QuantityId| self.taken.binary_search(id).is_ok();
        goals.retain(|goal| goal.quantities.is_empty() || !goal.quantities.iter().all(rated));
    }
}
