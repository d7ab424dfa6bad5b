//! Milestones: a named thing and a verb that completes it (示例大桥年底前建成通车, 出台《…方案》, 争创国家森林城市).

use super::{
    clause::{Clause, begins, has},
    completing_verb::{Verb, is_purpose, limit, stands_last, verbs},
    object::{self, Part},
    object_type::{is_title_work, is_won, satisfies},
    rule_match::RuleMatch,
};
use crate::{
    goal::types::Class,
    lexicon::{
        absolute_terms,
        milestones::{self, ArgumentSide, ObjectType},
        object_phrases,
    },
    text::IntoList,
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
        ArgumentSide::After | ArgumentSide::Either => thing_after(clause, verb, floor, limit),
    }
}

/// 示例大桥｜年底前建成通车: the thing before its verb, or in the clause before.
fn thing_before(
    clause: &Clause<'_>,
    before: Option<&Clause<'_>>,
    verb: Verb,
    floor: usize,
) -> Option<Vec<RuleMatch>> {
    let part = object::before(clause, floor, verb.cue.0);
    let own = part.map_or("", |part| clause.part(part.0, part.1));
    if own.is_empty() || milestones::PARTS.contains(own) || is_step(own) {
        return thing_in_clause_before(clause, before, verb, floor);
    }
    if clause.part(floor, verb.cue.0).ends_with(object_phrases::MEMBER_JOINTS) {
        return None;
    }
    let part = part?;
    if !is_object_before(clause, verb, part) {
        return None;
    }
    let members = object::members(clause, part, None).unwrap_or_else(|| vec![part]);
    let last = members.len() - 1;
    let matches = members.into_iter().enumerate().map(|(index, member)| {
        let class = class_of(own);
        let found = RuleMatch::new(clause, class, member, verb.cue, "thing_then_completing_verb");
        if index == last { found } else { found.with_name_span() }
    });
    Some(matches.into_list())
}

/// Whether the words before a verb name what it completes.
fn is_object_before(clause: &Clause<'_>, verb: Verb, part: Part) -> bool {
    let own = clause.part(part.0, part.1);
    let names_thing =
        (2..=MAX_OBJECT_CHARS).contains(&own.chars().count()) && object::names_a_thing(own);
    // 甲厂相继建成: a series that was completed.
    let is_told_of = clause.part(0, part.0).is_empty()
        && milestones::IN_SERIES.any_in(clause.part(part.1, verb.cue.0));
    names_thing
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
    let thing = (thing.0, thing.1 - step);
    let named = before.part(thing.0, thing.1);
    let is_thing = (object::is_project(named) || step > 0)
        && object::names_a_thing(named)
        && !object::begins_with_action(named);
    let rule = "completed_after_comma";
    let found = RuleMatch::across(before, thing, clause, verb.cue, Class::Milestone, rule)?;
    is_thing.then(|| vec![found])
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

/// A milestone's object has at most this many characters.
const MAX_OBJECT_CHARS: usize = 90;

/// An object after its verb, with who brings it about.
struct ObjectAfter<'a> {
    clause: &'a Clause<'a>,
    verb: Verb,
    /// The end of the match before this one, in bytes of the clause.
    floor: usize,
    part: Part,
    /// The words of `part`.
    words: &'a str,
    bearer: Option<Part>,
}

/// 建成示例水厂, 出台《…方案》; with a bearer before the verb: 示例古镇创成国家4A级景区.
fn thing_after(
    clause: &Clause<'_>,
    verb: Verb,
    floor: usize,
    limit: usize,
) -> Option<Vec<RuleMatch>> {
    let part = uncounted(clause, object::after(clause, verb.cue.1, limit)?);
    let words = clause.part(part.0, part.1);
    let bearer = bearer(clause, verb, floor);
    let object = ObjectAfter { clause, verb, floor, part, words, bearer };
    let is_object = object.names_thing()
        && object.is_of_type()
        && !object.is_sentence()
        && !object.lacks_bearer()
        && !object.follows_comma()
        && !object.is_abstract();
    if !is_object {
        return None;
    }
    let rule = "completing_verb_then_thing";
    if let Some(bearer) = bearer {
        let class = class_of(clause.part(bearer.0, bearer.1));
        let cue = (verb.cue.0, part.1);
        return Some(vec![RuleMatch::new(clause, class, bearer, cue, rule)]);
    }
    let more = match verb.object_type {
        ObjectType::Title => Some(&object_phrases::TITLE_ENDS),
        ObjectType::Event => Some(&object_phrases::EVENT_ENDS),
        _ => None,
    };
    let members = object::members(clause, part, more).unwrap_or_else(|| vec![part]);
    let matches = members.into_iter().enumerate().map(|(index, member)| {
        let found = RuleMatch::new(clause, Class::Milestone, member, verb.cue, rule);
        if index == 0 { found } else { found.with_name_span() }
    });
    Some(matches.into_list())
}

impl ObjectAfter<'_> {
    /// The words of the verb.
    fn verb_words(&self) -> &str {
        self.clause.part(self.verb.cue.0, self.verb.cue.1)
    }

    /// Whether the words name one thing and are no verb; a document or an event may have a grand name.
    fn names_thing(&self) -> bool {
        let may_be_grand = matches!(
            self.verb.object_type,
            ObjectType::Document | ObjectType::Paper | ObjectType::Title | ObjectType::Event
        );
        let is_named =
            object::names_a_thing(self.words) || may_be_grand && !object::is_vague(self.words);
        let is_verb = milestones::VERBS.iter().any(|(list, ..)| list.contains(self.words));
        is_named && !is_verb && (2..=MAX_OBJECT_CHARS).contains(&self.words.chars().count())
    }

    /// Whether the object is of the type that the verb takes, is won, or is set as a limit.
    fn is_of_type(&self) -> bool {
        satisfies(self.verb.object_type, self.words, ArgumentSide::After)
            || self.is_won()
            || self.is_limit()
    }

    /// 示例县创成｜示范县, 争创｜示范县: a title of any level, by a verb of winning.
    fn is_won(&self) -> bool {
        self.verb.object_type == ObjectType::Title
            && milestones::WINNING.contains(self.verb_words())
            && !is_title_work(self.words)
            && (self.bearer.is_some() || !turns(self.verb_words()) && is_won(self.words))
    }

    /// 将示例药品纳入｜医保支付范围: who sets the limits says what is within them.
    fn is_limit(&self) -> bool {
        let lead = self.clause.part(self.floor, self.verb.cue.0);
        self.verb.object_type == ObjectType::Listing
            && milestones::TAKING.any_prefix_of(lead)
            && milestones::LIMITS.any_suffix_of(self.words)
    }

    /// Whether the object goes on with a predicate of its own, where its end does not say what it is.
    fn is_sentence(&self) -> bool {
        let is_named_by_end = matches!(
            self.verb.object_type,
            ObjectType::Document | ObjectType::Paper | ObjectType::Title
        );
        !is_named_by_end && has_predicate(self.clause, self.part)
    }

    /// 纳入｜全省规划: a list, without what is taken into it.
    fn lacks_bearer(&self) -> bool {
        self.verb.object_type == ObjectType::Listing && self.bearer.is_none()
    }

    fn follows_comma(&self) -> bool {
        self.clause.part(self.floor, self.verb.cue.0).contains('，')
    }

    /// 建成｜示例体系: a state of affairs, and no thing that can be completed.
    fn is_abstract(&self) -> bool {
        self.verb.object_type == ObjectType::Anything
            && object_phrases::ABSTRACT_ENDS.any_suffix_of(object::bare_end(self.words))
    }
}

/// 升级为, 更名: whether a verb says that one thing becomes another, so that it needs both.
fn turns(verb: &str) -> bool {
    verb.ends_with(milestones::BECOMING)
}

/// 示例河清淤｜和9个村庄污水治理: the part without what is counted, which is a goal of its own.
fn uncounted(clause: &Clause<'_>, part: Part) -> Part {
    let own = clause.part(part.0, part.1);
    let counted = own.char_indices().find(|(at, ch)| {
        let rest = &own[at + ch.len_utf8()..];
        object_phrases::MEMBER_JOINTS.contains(ch)
            && *at > 0
            && is_count(rest)
            && !clause.is_quoted(part.0 + at)
    });
    (part.0, counted.map_or(part.1, |(at, _)| part.0 + at))
}

/// 9个村庄, and not 6号线 or 220千伏线路.
fn is_count(words: &str) -> bool {
    let rest = words.trim_start_matches(|ch: char| ch.is_ascii_digit());
    rest.len() < words.len() && !rest.starts_with(milestones::AFTER_NAMING_NUMBER)
}

/// 示例古镇｜创成国家4A级景区: who wins a title, passes a test or becomes something else.
fn bearer(clause: &Clause<'_>, verb: Verb, floor: usize) -> Option<Part> {
    let takes_bearer =
        matches!(verb.object_type, ObjectType::Title | ObjectType::Listing | ObjectType::Test)
            || clause.part(verb.cue.0, verb.cue.1).starts_with(milestones::BUILT)
            || clause.from(verb.cue.1).starts_with(milestones::MAIN_WORKS);
    if !takes_bearer {
        return None;
    }
    let part = object::before(clause, floor, verb.cue.0)?;
    let named = clause.part(part.0, part.1);
    let is_every = begins(named, &absolute_terms::EVERY).is_some();
    let is_bearer = (2..=MAX_OBJECT_CHARS).contains(&named.chars().count())
        && (is_every || object::names_a_thing(named))
        && !object::begins_with_action(named)
        && !named.starts_with(milestones::PREPOSITIONS_OF_WAY);
    is_bearer.then_some(part)
}

/// Whether the object goes on with a predicate of its own, outside quotes, and is no name.
fn has_predicate(clause: &Clause<'_>, part: Part) -> bool {
    let own = clause.part(part.0, part.1);
    let open: String = own
        .char_indices()
        .filter(|(at, _)| !clause.is_quoted(part.0 + at))
        .map(|(_, ch)| ch)
        .collect();
    has(&open, &milestones::OWN_PREDICATES)
}
