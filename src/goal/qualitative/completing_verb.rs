//! Verbs that complete something, where a clause has them, and the part of the clause that belongs to each.

use super::{
    clause::{Clause, begins, ends, has},
    object::{self, Part},
    object_type::is_crowned,
};
use crate::{
    lexicon::{
        milestones::{self, ArgumentSide, ObjectType},
        object_phrases,
    },
    text::{forward, one_of},
};

/// A completing verb at a place of a clause.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verb {
    pub(super) cue: Part,
    pub(super) side: ArgumentSide,
    pub(super) object_type: ObjectType,
}

impl Verb {
    /// 设立, 组建, 建立: whether the verb founds a body.
    pub(super) fn is_founding(&self) -> bool {
        matches!(self.object_type, ObjectType::Project | ObjectType::Body)
    }
}

/// The completing verbs of a clause, in order.
pub(super) fn verbs(clause: &Clause<'_>) -> Vec<Verb> {
    let mut found: Vec<Verb> = Vec::new();
    for at in clause.open_places() {
        if found.last().is_some_and(|last| at < last.cue.1) {
            continue;
        }
        if let Some(verb) = ready(clause, at).or_else(|| verb_at(clause, at)) {
            found.push(verb);
        }
    }
    found
}

/// The longest completing verb that begins at a byte of the clause, unless it is part of a noun or is done or refused.
fn verb_at(clause: &Clause<'_>, at: usize) -> Option<Verb> {
    let rest = clause.from(at);
    let (word, side, object_type) = milestones::VERBS
        .iter()
        .filter_map(|(list, side, object_type)| {
            Some((list.longest_prefix_of(rest)?, side, object_type))
        })
        .filter(|(.., object_type)| **object_type != ObjectType::Crown || is_crowned(clause.words))
        .max_by_key(|(word, ..)| word.len())?;
    let takes_more = *object_type == ObjectType::Anything && *side != ArgumentSide::After;
    let end = if takes_more { followed(rest, word.len()) } else { word.len() };
    if is_noun(&rest[end..], *side) || !is_promised(clause.part(0, at), word) {
        return None;
    }
    Some(Verb { cue: (at, at + end), side: *side, object_type: *object_type })
}

/// 建成｜率, 投产｜仪式: the words after the verb make a noun of it.
fn is_noun(after: &str, side: ArgumentSide) -> bool {
    let nouns = if side == ArgumentSide::After {
        &milestones::NOUN_AFTER_FOR_THINGS
    } else {
        &milestones::NOUN_AFTER
    };
    begins(after, nouns).is_some() && begins(after, &milestones::NAMES_AFTER).is_none()
}

/// Whether a verb says what is to be completed, by the words before it: not 已建成, 不得开工, 早开工 or a part of a longer word.
fn is_promised(lead: &str, verb: &str) -> bool {
    let is_broken = milestones::BROKEN
        .iter()
        .any(|(broken, characters)| verb.starts_with(broken) && lead.ends_with(*characters));
    let is_routine = verb == milestones::OPERATING && !lead.contains(milestones::ACHIEVING);
    !(is_broken
        || is_routine
        || is_hurried(lead)
        || lead.ends_with(milestones::DONE_OR_DENIED)
        || milestones::FORBIDDEN.any_suffix_of(lead))
}

/// 推动项目早｜开工、快｜投产: a slogan of speed, but 甲厂、乙厂等项目早｜开工 names the projects.
fn is_hurried(lead: &str) -> bool {
    if milestones::HASTE.any_suffix_of(lead) {
        return true;
    }
    let Some(things) = lead.strip_suffix('早') else { return false };
    let is_named = things.contains('等') && milestones::NAMED_PROJECTS.any_suffix_of(things);
    !is_named && !milestones::EARLY_ADVERBS.any_suffix_of(lead)
}

/// 建成｜并投入使用, 竣工｜验收: the end of the cue with the verbs that follow directly.
fn followed(rest: &str, end: usize) -> usize {
    forward(end, |end| {
        let after = &rest[end..];
        let joined = || {
            let joint = begins(after, &milestones::VERB_JOINTS)?;
            let word = milestones::FOLLOWING.longest_prefix_of(&after[joint.len()..])?;
            Some(joint.len() + word.len())
        };
        milestones::FOLLOWING
            .longest_prefix_of(after)
            .map(str::len)
            .or_else(joined)
            .map(|len| end + len)
    })
}

/// 达到通车条件, 达到验收标准: a thing is ready for its next step; but 具备许多有利条件 names no step.
fn ready(clause: &Clause<'_>, at: usize) -> Option<Verb> {
    let rest = clause.from(at);
    let end = milestones::READY.iter().find_map(|(lead, tail)| {
        let step = rest.strip_prefix(lead)?.strip_suffix(tail)?;
        let is_step = (2..=MAX_STEP_CHARS).contains(&step.chars().count())
            && !milestones::GOOD_CONDITIONS.any_in(step);
        (is_step || step.is_empty() && tail.chars().count() > 2).then_some(rest.len())
    })?;
    let cue = (at, at + end);
    Some(Verb { cue, side: ArgumentSide::Before, object_type: ObjectType::Anything })
}

/// The step that a thing is ready for has at most this many characters: 竣工验收.
const MAX_STEP_CHARS: usize = 8;

/// `为建成…奠定基础`, `围绕…`: the completing verb only says what something is for.
pub(super) fn is_purpose(clause: &Clause<'_>, floor: usize, cue: Part) -> bool {
    let lead = clause.part(floor, cue.0);
    let led = begins(lead, &milestones::PURPOSE_BEFORE)
        .is_some_and(|word| !(word == milestones::DISPOSING && lead.len() > word.len()));
    let leads_on = has(clause.from(cue.1), &milestones::PURPOSE_AFTER);
    led || leads_on
}

/// The byte at which the part of the clause ends that belongs to a verb: before the member of the list that has the next verb.
pub(super) fn limit(clause: &Clause<'_>, verb: Verb, next: Option<&Verb>) -> usize {
    let until = next.map_or(clause.words.len(), |next| next.cue.0);
    let between = clause.part(verb.cue.1, until);
    let mut marks = between.char_indices().filter(|(at, ch)| {
        milestones::VERB_MARKS.contains(ch) && !clause.is_quoted(verb.cue.1 + at)
    });
    let action =
        marks.clone().find(|(at, ch)| object::begins_with_action(&between[at + ch.len_utf8()..]));
    // 出台促进甲、支持乙的措施: what a document does is part of its name.
    let is_in_name = next.is_none()
        && matches!(verb.object_type, ObjectType::Document | ObjectType::Paper)
        && ends(clause.words, &object_phrases::DOCUMENT_ENDS).is_some();
    if let Some((at, _)) = action.filter(|_| !is_in_name) {
        return verb.cue.1 + at;
    }
    if next.is_none() {
        return until;
    }
    marks.next_back().map_or(clause.words.len(), |(at, _)| verb.cue.1 + at)
}

/// Whether nothing is after the verb, up to `limit`, that could be its object.
pub(super) fn stands_last(clause: &Clause<'_>, verb: Verb, floor: usize, limit: usize) -> bool {
    let rest = clause.part(verb.cue.1, limit);
    let follows = rest.trim_start_matches(one_of(&['，', ' ', '（']));
    let joins = milestones::JOINTS.any_prefix_of(rest)
        && (object::before(clause, floor, verb.cue.0).is_some() || !object::is_project(rest));
    // 示例项目落户｜示例区
    let settles = clause.part(verb.cue.0, verb.cue.1) == milestones::SETTLING
        && follows.chars().count() <= MAX_SITE_CHARS;
    follows.is_empty()
        || rest.starts_with(one_of(&['、', '，', '）']))
        || joins
        || clause.time_from(verb.cue.1).is_some_and(|end| end >= limit)
        || settles
}

/// The place after 落户 has at most this many characters.
const MAX_SITE_CHARS: usize = 5;
