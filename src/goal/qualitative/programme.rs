//! 工作部署: a clause that promises action on something and no outcome.

use super::{
    clause::{Clause, begins, has},
    object,
    rule_match::RuleMatch,
};
use crate::{
    goal::types::Class,
    lexicon::{action_verbs, naming},
    text::forward,
};

/// The programme of a clause, where it begins with an action and names what is acted on.
pub(super) fn find(clause: &Clause<'_>) -> Option<RuleMatch> {
    let at = forward(0, |at| {
        clause.time_from(at).or_else(|| adverb(clause.from(at)).map(|len| at + len))
    });
    let verb = begins(clause.from(at), &action_verbs::VERBS)?;
    let from = forward(at + verb.len(), |from| {
        let rest = clause.from(from);
        Some(from + second_verb(rest).or_else(|| joined_verb(rest))?)
    });
    let part = object::after(clause, from, clause.words.len())?;
    let named = clause.part(part.0, part.1);
    let length = named.chars().count();
    if !(action_verbs::SHORTEST_OBJECT..=MOST_OBJECT).contains(&length)
        || has(named, &action_verbs::SLOGANS)
        || clause.is_quoted(at)
    {
        return None;
    }
    Some(RuleMatch::new(clause, Class::Programme, part, (at, from), "action_on_a_thing"))
}

/// 谋划｜建设: the length of a second verb; but 提升｜建成区 is verb and noun.
fn second_verb(rest: &str) -> Option<usize> {
    let verb = begins(rest, &action_verbs::VERBS)?;
    let noun =
        naming::KEPT_VERB_HEADS.any_prefix_of(rest) || naming::KEPT_HEADS.any_prefix_of(rest);
    (!noun && rest.chars().count() >= SHORTEST_WITH_VERB).then_some(verb.len())
}

/// 加强｜和规范｜示例管理: the length of a joint with the verb after it; but 建设｜和美乡村 goes on with a noun.
///
/// A short object keeps its verb: 稳定｜和｜扩大就业.
fn joined_verb(rest: &str) -> Option<usize> {
    let joint = begins(rest, &action_verbs::VERB_JOINTS)?;
    let after = &rest[joint.len()..];
    let adverb = adverb(after).unwrap_or(0);
    let rest = &after[adverb..];
    let verbs = [&action_verbs::VERBS, &action_verbs::JOINED_VERBS].map(|list| begins(rest, list));
    let verb = verbs.into_iter().flatten().max_by_key(|verb| verb.len())?;
    let is_noun =
        naming::KEPT_VERB_HEADS.any_prefix_of(rest) || naming::KEPT_HEADS.any_prefix_of(rest);
    let is_short = rest[verb.len()..].chars().count() < action_verbs::SHORTEST_OBJECT;
    let verb = if is_short { 0 } else { verb.len() };
    (!is_noun).then_some(joint.len() + adverb + verb)
}

/// With its object a second verb has at least this many characters: 建设｜示例铁路.
const SHORTEST_WITH_VERB: usize = 6;

/// The object of a programme has at most this many characters.
const MOST_OBJECT: usize = 60;

/// The length of an adverb at the head, unless it is the verb itself: 统筹, 创新, 严格 before their own object.
fn adverb(rest: &str) -> Option<usize> {
    let word = begins(rest, &action_verbs::ADVERBS)?;
    let verb = begins(&rest[word.len()..], &action_verbs::VERBS).is_some()
        || begins(&rest[word.len()..], &action_verbs::ADVERBS).is_some();
    verb.then_some(word.len())
}
