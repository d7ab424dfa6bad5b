//! Milestones: a named thing and a verb that completes it (示例大桥年底前建成通车, 出台《…方案》, 争创国家森林城市).

use super::{
    clause::{Clause, begins, ends, has},
    object::{self, Part},
    object_type::{is_crowned, is_title_work, is_won, satisfies},
    rule_match::RuleMatch,
};
use crate::{
    goal::types::Class,
    lexicon::{
        absolute_terms,
        milestones::{self, ArgumentSide, ObjectType},
        object_phrases,
    },
    text::{IntoList, forward, one_of},
};

/// A completing verb at a place of a clause.
#[derive(Clone, Copy, Debug)]
struct Verb {
    cue: Part,
    side: ArgumentSide,
    object_type: ObjectType,
}

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
            // 甲校申报示例点、乙校更名大学: what stands with the first verb is no object of the second.
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

/// The completing verbs of a clause, in order.
fn verbs(clause: &Clause<'_>) -> Vec<Verb> {
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
fn is_purpose(clause: &Clause<'_>, floor: usize, cue: Part) -> bool {
    let lead = clause.part(floor, cue.0);
    let led = begins(lead, &milestones::PURPOSE_BEFORE)
        .is_some_and(|word| !(word == milestones::DISPOSING && lead.len() > word.len()));
    let leads_on = has(clause.from(cue.1), &milestones::PURPOSE_AFTER);
    led || leads_on
}

/// The byte at which the part of the clause ends that belongs to a verb: before the member of the list that has the next verb.
fn limit(clause: &Clause<'_>, verb: Verb, next: Option<&Verb>) -> usize {
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

/// The milestones of one verb, on the side on which its object stands.
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

/// Whether nothing stands after the verb, up to `limit`, that could be its object.
fn stands_last(clause: &Clause<'_>, verb: Verb, floor: usize, limit: usize) -> bool {
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

/// Before a verb whose thing stands in the clause before there are at most this many characters: 力争今年主汛期前.
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
