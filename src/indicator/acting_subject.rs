//! A subject with its verb before the thing measured: 示例科创中心培育｜科创企业.

use super::{
    leading_modifiers::without_leading_modifiers,
    word_boundary::{makes_noun_of_verb, outside_quotes},
};
use crate::{lexicon::naming, text::HAN_LEN};

/// Two characters, in bytes: the shortest name.
const SHORTEST_NAME: usize = 2 * HAN_LEN;

/// 示例石油已勘测｜探明储量: what a subject has done is the thing, after 已 and the verbs.
pub(super) fn after_done(rest: &str) -> Option<usize> {
    let (at, word) = naming::HAVING_DONE.rfind_in(rest)?;
    let end = at + word.len();
    let left = &rest[end..];
    let verb = naming::LEADING_VERBS.longest_prefix_of(left)?;
    let acts =
        at >= SHORTEST_NAME && outside_quotes(rest, word) == Some(at) && verb.len() < left.len();
    acts.then(|| end + without_leading_modifiers(left))
}

/// 示例油田力争新增｜探明储量, 市城管局负责新建｜公厕: what a subject is to do is the thing, after the aim and the verb.
pub(super) fn after_aim(rest: &str) -> Option<usize> {
    naming::AIMS_OF_ACTORS.iter().filter_map(|aim| after_aim_word(rest, aim)).max()
}

fn after_aim_word(rest: &str, aim: &str) -> Option<usize> {
    let at = outside_quotes(rest, aim)?;
    let left = &rest[at + aim.len()..];
    let verb = naming::LEADING_VERBS.longest_prefix_of(left)?;
    let acts = at >= SHORTEST_NAME && left.len() >= verb.len() + SHORTEST_NAME;
    acts.then(|| at + aim.len() + without_leading_modifiers(left))
}

/// 为市场主体｜减负, 保险公司｜理赔: what those get who are named before it.
pub(super) fn served_by(rest: &str) -> Option<usize> {
    let service = naming::SERVED.longest_suffix_of(rest)?;
    let before = &rest[..rest.len() - service.len()];
    let actor = naming::COUNTED_ENDS.any_suffix_of(before);
    actor.then_some(before.len())
}

/// 示例科创中心培育｜科创企业, 中心城区非禁煤区推广｜洁净燃料: the thing after who acts and the verb.
pub(super) fn after_actor(rest: &str) -> Option<usize> {
    // 企业建立研发机构比例: the name of a rate holds what it is a rate of.
    if naming::MEASURE_ENDS.any_suffix_of(rest) || naming::MEASURED_OF.any_suffix_of(rest) {
        return None;
    }
    naming::ACTORS.iter().filter_map(|actor| after_verb_of(rest, actor)).max()
}

fn after_verb_of(rest: &str, actor: &str) -> Option<usize> {
    let end = outside_quotes(rest, actor)? + actor.len();
    let verb = naming::VERBS_OF_ACTORS.longest_prefix_of(&rest[end..])?;
    let thing = &rest[end + verb.len()..];
    let is_part_of_noun = naming::KEPT_VERB_HEADS.any_prefix_of(&rest[end..])
        || naming::NOUN_HEADS.any_prefix_of(thing)
        || makes_noun_of_verb(thing);
    (thing.len() >= SHORTEST_NAME && !is_part_of_noun).then_some(end + verb.len())
}
