//! Numbers in a list share what is written only once: the unit of 1.6万、0.8万亩, the predicate of 分别增长4.2%、5.3%和6%.

use super::findings::Quantity;
use crate::{
    lexicon::{changes, numerals, units},
    text::last_bytes,
};

/// 1.6万、0.8万亩; 5000、5300亿元: the unit after the last number of a list is the unit of all, with its scale.
pub(super) fn share_units(text: &str, found: &mut [Quantity]) {
    for at in (1..found.len()).rev() {
        let (list, rest) = found.split_at_mut(at);
        let (Some(before), Some(after)) = (list.last_mut(), rest.first()) else { continue };
        let between = text.get(before.span.end()..after.span.start()).unwrap_or("。");
        if !before.unit.is_empty() || !is_joint(between, numerals::LIST_JOINTS) {
            continue;
        }
        if before.scaled_unit.is_empty() && !units::NUMBERING.contains(after.unit) {
            let scaled = before.max.scale_by_power(after.scale_exponent);
            if !scaled.is_plausible() {
                continue;
            }
            before.min = before.min.scale_by_power(after.scale_exponent);
            before.max = scaled;
            before.scale_exponent = after.scale_exponent;
        } else if !after.scaled_unit.starts_with(before.scaled_unit.as_str()) {
            continue;
        }
        before.unit = after.unit;
        before.per = after.per;
        before.kind = after.kind;
        before.scaled_unit.clone_from(&after.scaled_unit);
    }
}

/// 分别增长4.2%、5.3%和6%: the predicate before the first number of a list is the predicate of all.
pub(super) fn share_predicates(text: &str, found: &mut [Quantity]) {
    for at in 1..found.len() {
        let (list, rest) = found.split_at_mut(at);
        let (Some(before), Some(after)) = (list.last(), rest.first_mut()) else { continue };
        let between = text.get(before.span.end()..after.span.start()).unwrap_or("。");
        if after.predicate.is_none()
            && is_joint(between, numerals::LIST_JOINTS)
            && before.unit == after.unit
        {
            after.predicate = before.predicate;
            after.basis = after.basis.or(before.basis);
        }
    }
}

/// 分别增长8.5%、10%以上: a limit after the last number of a list with 分别 is the limit of all.
pub(super) fn share_bounds(text: &str, found: &mut [Quantity]) {
    for at in (1..found.len()).rev() {
        let (list, rest) = found.split_at_mut(at);
        let (Some(before), Some(after)) = (list.last_mut(), rest.first()) else { continue };
        let between = text.get(before.span.end()..after.span.start()).unwrap_or("。");
        let predicate = before.predicate.map_or(before.span, |predicate| predicate.span);
        let lead = last_bytes(&text[..predicate.end()], MAX_PREDICATE_BYTES);
        let closes = after.bound.filter(|(_, words)| words.start() >= after.core.end());
        let in_list = is_joint(between, numerals::BOUND_LIST_JOINTS) && before.unit == after.unit;
        if before.bound.is_none() && in_list && lead.contains(changes::RESPECTIVELY) {
            before.bound = closes;
        }
    }
}

/// 分别不少于1400个、800个: a limit before the first number of a list with 分别 is the limit of all.
pub(super) fn share_leading_bounds(text: &str, found: &mut [Quantity]) {
    for at in 1..found.len() {
        let (list, rest) = found.split_at_mut(at);
        let (Some(before), Some(after)) = (list.last(), rest.first_mut()) else { continue };
        let between = text.get(before.span.end()..after.span.start()).unwrap_or("。");
        let Some((_, words)) = before.bound.filter(|(_, words)| words.end() <= before.core.start())
        else {
            continue;
        };
        let lead = last_bytes(&text[..words.start()], MAX_PREDICATE_BYTES);
        let in_list = is_joint(between, numerals::BOUND_LIST_JOINTS) && before.unit == after.unit;
        if after.bound.is_none() && in_list && lead.contains(changes::RESPECTIVELY) {
            after.bound = before.bound;
        }
    }
}

/// 分别 is looked for in so many bytes before the end of a list's predicate.
const MAX_PREDICATE_BYTES: usize = 36;

/// Whether what is between two numbers is one of these characters and nothing else.
fn is_joint(between: &str, joints: &[char]) -> bool {
    between.strip_prefix(joints) == Some("")
}
