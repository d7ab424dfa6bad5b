//! Milestones: a named thing and a verb that completes it (示例大桥年底前建成通车, 出台《…方案》, 争创国家森林城市).

use super::{
    clause::{Clause, begins},
    completing_verb::{Verb, is_purpose, limit, stands_last, verbs},
    list_members::{Member, list_tail, members, works},
    object::{self, MAX_OBJECT_CHARS, Part},
    object_after::{ObjectAfter, bearer, uncounted},
    object_type::satisfies,
    rule_match::RuleMatch,
};
use crate::{
    goal::types::Class,
    lexicon::{
        absolute_terms, action_verbs,
        milestones::{self, ArgumentSide, ObjectType},
        naming, object_phrases,
    },
    text::{IntoList, forward},
};

/// The milestones of a clause; `before` is the clause before it, which may hold the object.
pub(super) fn find(clause: &Clause<'_>, before: Option<&Clause<'_>>) -> Vec<RuleMatch> {
    let mut found = Vec::new();
    let verbs = verbs(clause);
    let mut floor = 0;
    for (index, verb) in verbs.iter().enumerate() {
        if verb.cue.0 < floor || is_purpose(clause, floor, verb.cue) {
            continue;
        }
        let limit = limit(clause, *verb, verbs.get(index + 1));
        let Some(matches) = at_verb(clause, before, *verb, floor, limit) else {
            // 甲校申报示例点、乙校更名大学: the object of the first verb is not that of the second.
            if verb.object_type == ObjectType::Title && limit < clause.words.len() {
                floor = limit;
            }
            continue;
        };
        floor = matches.iter().map(|rule_match| rule_match.end(clause)).max().unwrap_or(floor);
        let rest = clause.from(floor);
        floor += rest.len() - rest.trim_start_matches(object_phrases::MEMBER_JOINTS).len();
        found.extend(matches);
    }
    found
}

/// The milestones of one verb, on the side on which its object is.
fn at_verb(
    clause: &Clause<'_>,
    before: Option<&Clause<'_>>,
    verb: Verb,
    floor: usize,
    limit: usize,
) -> Option<Vec<RuleMatch>> {
    let stands_last = stands_last(clause, verb, floor, limit);
    match verb.side {
        ArgumentSide::After if stands_last => None,
        ArgumentSide::Before if !stands_last => None,
        ArgumentSide::Before => thing_before(clause, before, verb, floor),
        ArgumentSide::Either if stands_last => thing_before(clause, before, verb, floor),
        ArgumentSide::After | ArgumentSide::Either => {
            thing_after(clause, before, verb, floor, limit)
        }
    }
}

/// 示例大桥｜年底前建成通车: the thing before its verb, or in the clause before.
fn thing_before(
    clause: &Clause<'_>,
    before: Option<&Clause<'_>>,
    verb: Verb,
    floor: usize,
) -> Option<Vec<RuleMatch>> {
    let part =
        object::before(clause, floor, verb.cue.0).map(|part| object::without_place(clause, part));
    let own = part.map_or("", |part| clause.part(part.0, part.1));
    if own.is_empty() || milestones::PARTS.contains(own) || is_step(own) {
        return thing_in_clause_before(clause, before, verb, floor);
    }
    if clause.part(floor, verb.cue.0).ends_with(object_phrases::MEMBER_JOINTS) {
        return None;
    }
    let part = part?;
    let is_every = says_all(clause, part, verb) && names_all(own);
    if !is_every && !is_object_before(clause, verb, part) {
        return None;
    }
    let class = class_of(own);
    let members = listed(clause, part, verb.object_type);
    if class == Class::Milestone && members.len() == 1 && says_all(clause, part, verb) {
        return Some(vec![every_one_completed(clause, part, verb)]);
    }
    Some(each_before(clause, members, class, verb.cue, "thing_then_completing_verb"))
}

/// 市级重点项目10月底前全部开工: not one of a kind is left out.
fn every_one_completed(clause: &Clause<'_>, part: Part, verb: Verb) -> RuleMatch {
    RuleMatch::new(clause, Class::Closed, part, verb.cue, "every_one_completed")
}

/// 市级重点项目10月底前｜全部｜开工: all of them are meant.
fn says_all(clause: &Clause<'_>, part: Part, verb: Verb) -> bool {
    let between = clause.part(part.1, verb.cue.0);
    let own = clause.part(part.0, part.1);
    milestones::ALL.any_in(between)
        && (milestones::KINDS.any_suffix_of(own) || !object::names_a_thing(own))
}

/// 续建项目, 签约项目: all of a kind, which need no name.
fn names_all(own: &str) -> bool {
    (SHORTEST_KIND..=MAX_OBJECT_CHARS).contains(&own.chars().count())
        && object::is_project(own)
        && !object::begins_with_action(own)
        && !own.starts_with(object_phrases::PREPOSITIONS_BEFORE_VERB)
}

/// All of a kind are named by at least this many characters: 续建项目.
const SHORTEST_KIND: usize = 4;

/// A match for each member of a list before its verb; the last one's span reaches through the cue.
fn each_before(
    clause: &Clause<'_>,
    members: Vec<Member>,
    class: Class,
    cue: Part,
    rule: &'static str,
) -> Vec<RuleMatch> {
    let last = members.len().saturating_sub(1);
    let matches = members.into_iter().enumerate().map(|(index, member)| {
        let found =
            RuleMatch::new(clause, class, member.name, cue, rule).with_member(clause, member);
        if index == last { found } else { found.with_name_span() }
    });
    matches.into_list()
}

/// The members of a list that are goals of their own under a verb; the whole where there are none.
fn listed(clause: &Clause<'_>, part: Part, object_type: ObjectType) -> Vec<Member> {
    let more = match object_type {
        ObjectType::Title => Some(&object_phrases::TITLE_ENDS),
        ObjectType::Event => Some(&object_phrases::EVENT_ENDS),
        _ => None,
    };
    let own = clause.part(part.0, part.1);
    let is_closed_list = || list_tail(own) > 0;
    let works = match object_type {
        ObjectType::Anything | ObjectType::Project | ObjectType::Startable | ObjectType::Urged => {
            works(clause, part)
        }
        ObjectType::Completable if is_closed_list() => works(clause, part),
        _ => None,
    };
    let found = works.or_else(|| members(clause, part, more));
    found.unwrap_or_else(|| vec![Member { name: part, tail: None }])
}

/// Whether the words before a verb name what it completes.
fn is_object_before(clause: &Clause<'_>, verb: Verb, part: Part) -> bool {
    let own = clause.part(part.0, part.1);
    let names_thing =
        (2..=MAX_OBJECT_CHARS).contains(&own.chars().count()) && object::names_a_thing(own);
    // 甲厂相继建成: a series that was completed.
    let is_told_of = clause.part(0, part.0).is_empty()
        && milestones::IN_SERIES.any_in(clause.part(part.1, verb.cue.0));
    let lead = clause.part(0, part.0);
    let is_urged = verb.object_type != ObjectType::Urged
        || milestones::URGING.any_in(lead)
        || milestones::URGING.any_in(clause.part(part.1, verb.cue.0))
        || !clause.times.is_empty();
    names_thing
        && is_urged
        && !is_told_of
        && !object::begins_with_action(own)
        && satisfies(verb.object_type, own, ArgumentSide::Before)
        && !own.starts_with(object_phrases::PREPOSITIONS_BEFORE_VERB)
}

/// `推进示例铁路专用线｜建设，力争年底全面完工`: the thing in the clause before.
fn thing_in_clause_before(
    clause: &Clause<'_>,
    before: Option<&Clause<'_>>,
    verb: Verb,
    floor: usize,
) -> Option<Vec<RuleMatch>> {
    let lead = clause.part(floor, verb.cue.0);
    let before = before?;
    if floor != 0 || before.closes || lead.chars().count() > MAX_LEAD_CHARS {
        return None;
    }
    let thing = object::before(before, 0, before.words.len())?;
    let step =
        milestones::STEPS.longest_suffix_of(before.part(thing.0, thing.1)).map_or(0, str::len);
    let thing = (thing.0 + action(before.part(thing.0, thing.1)), thing.1 - step);
    let named = before.part(thing.0, thing.1);
    let is_thing = (object::is_project(named) || step > 0)
        && object::names_a_thing(named)
        && !object::begins_with_action(named);
    let rule = "completed_after_comma";
    let class = if milestones::ALL.any_in(lead) && named.contains(object_phrases::AND_SO_ON) {
        Class::Closed
    } else {
        Class::Milestone
    };
    let found = RuleMatch::across(before, thing, clause, verb.cue, class, rule)?;
    is_thing.then(|| vec![found])
}

/// 建设运营｜示例物流园，年底前投用: the length of the verbs before a named work, as far as enough of its name is left.
fn action(words: &str) -> usize {
    forward(0, |start| {
        let verb = action_verbs::VERBS.longest_prefix_of(&words[start..])?;
        let named = &words[start + verb.len()..];
        let is_name = named.chars().count() >= SHORTEST_KIND
            && object::is_project(named)
            && !naming::KEPT_VERB_HEADS.any_prefix_of(&words[start..])
            && !naming::NOUN_HEADS.any_prefix_of(named);
        is_name.then_some(start + verb.len())
    })
}

/// 前期手续, 完成前期手续: a step on the way to the thing.
fn is_step(own: &str) -> bool {
    milestones::STEPS.contains(own.trim_start_matches(milestones::COMPLETING))
}

/// The class by the object: 所有县创成… is absolute, since every one of them is meant.
fn class_of(own: &str) -> Class {
    if begins(own, &absolute_terms::EVERY).is_some() { Class::Closed } else { Class::Milestone }
}

/// Before a verb whose thing is in the clause before there are at most this many characters: 力争今年主汛期前.
const MAX_LEAD_CHARS: usize = 16;

/// 建成示例水厂, 出台《…方案》; with a bearer before the verb: 示例古镇创成国家4A级景区.
fn thing_after(
    clause: &Clause<'_>,
    before: Option<&Clause<'_>>,
    verb: Verb,
    floor: usize,
    limit: usize,
) -> Option<Vec<RuleMatch>> {
    let part = uncounted(clause, object::after(clause, verb.cue.1, limit)?);
    let words = clause.part(part.0, part.1);
    let bearer = bearer(clause, verb, floor);
    let object = ObjectAfter { clause, verb, floor, part, words, bearer };
    let acts = || object::before(clause, floor, verb.cue.0).is_some();
    if object.lacks_bearer() && !acts() && object.names_thing() && object.is_of_type() {
        // 推进示例工程预研，争取｜进入国家规划: what is taken in stands in the clause before.
        let taken = Verb { cue: (verb.cue.0, part.1), ..verb };
        let lead = clause.part(floor, verb.cue.0);
        let is_award =
            milestones::AWARDED_LISTS.any_suffix_of(object::bare_end(words.trim_end_matches('》')));
        let strives = (is_award && milestones::URGING.any_in(lead)).then(|| {
            vec![RuleMatch::new(
                clause,
                Class::Milestone,
                part,
                verb.cue,
                "completing_verb_then_thing",
            )]
        });
        return thing_in_clause_before(clause, before, taken, floor).or(strives);
    }
    let is_object = object.names_thing()
        && object.is_of_type()
        && !object.is_sentence()
        && !object.lacks_bearer()
        && !object.follows_comma()
        && !object.is_anybodys()
        && !object.is_abstract();
    if !is_object {
        return None;
    }
    let rule = "completing_verb_then_thing";
    if let Some(bearer) = bearer {
        let class = class_of(clause.part(bearer.0, bearer.1));
        if class != Class::Milestone || !object.is_status() {
            let members = listed(clause, bearer, ObjectType::Project);
            return Some(each_before(clause, members, class, (verb.cue.0, part.1), rule));
        }
    }
    let members = listed(clause, part, verb.object_type);
    let matches = members.into_iter().enumerate().map(|(index, member)| {
        let found = RuleMatch::new(clause, Class::Milestone, member.name, verb.cue, rule);
        let found = found.with_member(clause, member);
        let found = if index == 0 { found } else { found.with_name_span() };
        bearer.map_or(found, |bearer| found.headed_by(clause, bearer, verb.cue))
    });
    Some(matches.into_list())
}
