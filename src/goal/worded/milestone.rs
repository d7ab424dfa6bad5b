//! Milestones: a named thing and a verb that completes it (示例大桥年底前建成通车, 出台《…方案》, 争创国家森林城市).

use super::{
    Finding, WordedClass,
    clause::{Clause, begins, ends, has},
    needs::{is_crowned, is_title_work, is_what_it_needs, is_won},
    object::{self, Part},
};
use crate::{
    lexicon::{
        closed,
        milestones::{self as words, Needs, Side},
        objects,
    },
    text::{IntoList, forward, one_of},
};

/// A completing verb at a place of a clause.
#[derive(Clone, Copy, Debug)]
struct Verb {
    cue: Part,
    side: Side,
    needs: Needs,
}

/// The milestones of a clause; `before` is the clause before it, whose object an empty one takes up.
pub(super) fn find(clause: &Clause<'_>, before: Option<&Clause<'_>>) -> Vec<Finding> {
    let mut found = Vec::new();
    let verbs = verbs(clause);
    let mut floor = 0;
    for (index, verb) in verbs.iter().enumerate() {
        if verb.cue.0 < floor || is_purpose(clause, floor, verb.cue) {
            continue;
        }
        let limit = limit(clause, *verb, verbs.get(index + 1));
        let Some(findings) = at_verb(clause, before, *verb, floor, limit) else {
            // 甲校申报示例点、乙校更名大学: what the first is about is nothing of the second.
            if verb.needs == Needs::Title && limit < clause.words.len() {
                floor = limit;
            }
            continue;
        };
        floor = findings.iter().map(|finding| finding.end(clause)).max().unwrap_or(floor);
        let rest = clause.from(floor);
        floor += rest.len() - rest.trim_start_matches(one_of(&['、', '和', '及'])).len();
        found.extend(findings);
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

fn verb_at(clause: &Clause<'_>, at: usize) -> Option<Verb> {
    let rest = clause.from(at);
    let (word, side, needs) = words::VERBS
        .iter()
        .filter_map(|(list, side, needs)| Some((list.longest_prefix_of(rest)?, side, needs)))
        .filter(|(.., needs)| **needs != Needs::Crown || is_crowned(clause.words))
        .max_by_key(|(word, ..)| word.len())?;
    let thing = *needs == Needs::Anything && *side != Side::After;
    let end = if thing { followed(rest, word.len()) } else { word.len() };
    let after = &rest[end..];
    let nouns =
        if *side == Side::After { &words::NOUN_AFTER_FOR_THINGS } else { &words::NOUN_AFTER };
    let noun = begins(after, nouns).is_some() && begins(after, &words::NAMES_AFTER).is_none();
    let lead = clause.part(0, at);
    let broken =
        words::BROKEN.iter().any(|(verb, chars)| word.starts_with(verb) && lead.ends_with(*chars));
    let slogan = ["、速", "、快"].iter().any(|word| lead.ends_with(word));
    // 甲厂、乙厂等项目｜早开工, but 推动项目早开工、早投产
    let named = lead
        .strip_suffix('早')
        .is_some_and(|lead| lead.contains('等') && ends(lead, &["项目", "工程"]).is_some());
    let hurried =
        slogan || lead.ends_with('早') && !named && ends(lead, &["尽早", "及早", "趁早"]).is_none();
    let process = word == "运营" && !lead.contains("实现");
    let done = broken
        || hurried
        || process
        || lead.ends_with(one_of(&['已', '未', '在', '不']))
        || ends(lead, &["不准", "不得"]).is_some();
    let cue = (at, at + end);
    (!noun && !done).then_some(Verb { cue, side: *side, needs: *needs })
}

/// 建成｜并投入使用, 竣工｜验收: the verbs that directly follow are of the same cue.
fn followed(rest: &str, end: usize) -> usize {
    forward(end, |end| {
        let after = &rest[end..];
        let joined = || {
            let joint = begins(after, &["并", "和"])?;
            let word = words::FOLLOWING.longest_prefix_of(&after[joint.len()..])?;
            Some(joint.len() + word.len())
        };
        words::FOLLOWING.longest_prefix_of(after).map(str::len).or_else(joined).map(|len| end + len)
    })
}

/// 达到通车条件, 达到验收标准; and not 具备许多有利条件.
fn ready(clause: &Clause<'_>, at: usize) -> Option<Verb> {
    let rest = clause.from(at);
    let end = words::READY.iter().find_map(|(lead, tail)| {
        let stands = rest.strip_prefix(lead)?;
        let between = stands.strip_suffix(tail)?;
        let step = (2..=MOST_STEP).contains(&between.chars().count());
        let plain = !has(between, &words::GOOD_CONDITIONS);
        (between.is_empty() && tail.chars().count() > 2 || step && plain).then_some(rest.len())
    })?;
    let cue = (at, at + end);
    Some(Verb { cue, side: Side::Before, needs: Needs::Anything })
}

/// Characters of the step that a thing is ready for: 竣工验收.
const MOST_STEP: usize = 8;

/// `为建成…奠定基础`, `围绕…`: the completing verb is only a purpose, or part of what leads elsewhere.
fn is_purpose(clause: &Clause<'_>, floor: usize, cue: Part) -> bool {
    let lead = clause.part(floor, cue.0);
    let led = begins(lead, &words::PURPOSE_BEFORE)
        .is_some_and(|word| !(word == "把" && lead.len() > word.len()));
    let leads_on = has(clause.from(cue.1), &words::PURPOSE_AFTER);
    led || leads_on
}

/// Where the part of the clause that belongs to a verb ends: before the member of the list that has the next verb.
fn limit(clause: &Clause<'_>, verb: Verb, next: Option<&Verb>) -> usize {
    let until = next.map_or(clause.words.len(), |next| next.cue.0);
    let between = clause.part(verb.cue.1, until);
    let mut marks = between
        .char_indices()
        .filter(|(at, ch)| matches!(ch, '、' | '并' | '，') && !clause.is_quoted(verb.cue.1 + at));
    let action =
        marks.clone().find(|(at, ch)| object::begins_with_action(&between[at + ch.len_utf8()..]));
    // 出台促进甲、支持乙的措施: what a document does is part of its name.
    let named = next.is_none()
        && matches!(verb.needs, Needs::Document | Needs::Paper)
        && ends(clause.words, &objects::DOCUMENT_ENDS).is_some();
    if let Some((at, _)) = action.filter(|_| !named) {
        return verb.cue.1 + at;
    }
    if next.is_none() {
        return until;
    }
    marks.next_back().map_or(clause.words.len(), |(at, _)| verb.cue.1 + at)
}

fn at_verb(
    clause: &Clause<'_>,
    before: Option<&Clause<'_>>,
    verb: Verb,
    floor: usize,
    limit: usize,
) -> Option<Vec<Finding>> {
    let rest = clause.part(verb.cue.1, limit);
    let follows = rest.trim_start_matches(one_of(&['，', ' ', '（']));
    let stands_last = follows.is_empty()
        || rest.starts_with(one_of(&['、', '，', '）']))
        || begins(rest, &["和", "及", "并"]).is_some()
            && (object::before(clause, floor, verb.cue.0).is_some() || !object::is_project(rest))
        || clause.time_from(verb.cue.1).is_some_and(|end| end >= limit)
        || clause.part(verb.cue.0, verb.cue.1) == "落户" && follows.chars().count() <= MOST_PLACE;
    match verb.side {
        Side::After if stands_last => None,
        Side::Before if !stands_last => None,
        Side::Before => thing_before(clause, before, verb, floor),
        Side::Either if stands_last => thing_before(clause, before, verb, floor),
        Side::After | Side::Either => thing_after(clause, verb, floor, limit),
    }
}

/// Characters of the place after 落户.
const MOST_PLACE: usize = 5;

/// 示例大桥年底前建成通车; the thing may stand in the clause before: `推进示例铁路专用线建设，力争年底全面完工`.
fn thing_before(
    clause: &Clause<'_>,
    before: Option<&Clause<'_>>,
    verb: Verb,
    floor: usize,
) -> Option<Vec<Finding>> {
    let part = object::before(clause, floor, verb.cue.0);
    let own = part.map_or("", |part| clause.part(part.0, part.1));
    if own.is_empty() || words::PARTS.contains(own) || is_step(own) {
        let lead = clause.part(floor, verb.cue.0);
        let before = before
            .filter(|before| floor == 0 && !before.closes && lead.chars().count() <= MOST_LEAD)?;
        let thing = object::before(before, 0, before.words.len())?;
        let step =
            words::STEPS.longest_suffix_of(before.part(thing.0, thing.1)).map_or(0, str::len);
        let thing = (thing.0, thing.1 - step);
        let named = before.part(thing.0, thing.1);
        let complete = (object::is_project(named) || step > 0)
            && object::names_a_thing(named)
            && !object::begins_with_action(named);
        let found = Finding::across(
            before,
            thing,
            clause,
            verb.cue,
            WordedClass::Milestone,
            "completed_after_comma",
        )?;
        return complete.then(|| vec![found]);
    }
    let listed = clause.part(floor, verb.cue.0).ends_with(one_of(&['、', '和', '及']));
    let part = part.filter(|_| !listed)?;
    let sound = (2..=MOST_OBJECT).contains(&own.chars().count()) && object::names_a_thing(own);
    let told = clause.part(0, part.0).is_empty()
        && has(clause.part(part.1, verb.cue.0), &["相继", "陆续", "先后"]);
    if !sound
        || told
        || object::begins_with_action(own)
        || !is_what_it_needs(verb.needs, own, Side::Before)
        || own.starts_with(one_of(&['以', '向', '按']))
    {
        return None;
    }
    let rule = "thing_then_completing_verb";
    let members = object::members(clause, part, None).unwrap_or_else(|| vec![part]);
    let last = members.len() - 1;
    let findings = members.into_iter().enumerate().map(|(index, member)| {
        let found = Finding::new(clause, class_of(own), member, verb.cue, rule);
        if index == last { found } else { found.by_name_alone() }
    });
    Some(findings.into_list())
}

/// 前期手续, 完成前期手续: only done for the thing.
fn is_step(own: &str) -> bool {
    words::STEPS.contains(own.trim_start_matches("完成"))
}

/// 所有县创成…: every one of them closes the matter.
fn class_of(own: &str) -> WordedClass {
    if begins(own, &closed::EVERY).is_some() { WordedClass::Closed } else { WordedClass::Milestone }
}

/// Characters before a verb whose thing stands in the clause before: 力争今年主汛期前.
const MOST_LEAD: usize = 16;

/// Characters of a milestone's object.
const MOST_OBJECT: usize = 90;

/// 建成示例水厂, 出台《…方案》; with a bearer before the verb: 示例古镇创成国家4A级景区.
fn thing_after(
    clause: &Clause<'_>,
    verb: Verb,
    floor: usize,
    limit: usize,
) -> Option<Vec<Finding>> {
    let part = uncounted(clause, object::after(clause, verb.cue.1, limit)?);
    let own = clause.part(part.0, part.1);
    let bearer = bearer(clause, verb, floor);
    let won =
        verb.needs == Needs::Title && words::WINNING.contains(clause.part(verb.cue.0, verb.cue.1));
    let fits = is_what_it_needs(verb.needs, own, Side::After)
        || won
            && !is_title_work(own)
            && (bearer.is_some() || !turns(clause.part(verb.cue.0, verb.cue.1)) && is_won(own));
    // 将示例药品纳入医保支付范围: who sets the limits says what is within them.
    let set = verb.needs == Needs::Listing
        && begins(clause.part(floor, verb.cue.0), &["将", "把"]).is_some()
        && ends(own, &words::LIMITS).is_some();
    let fits = fits || set;
    let titled = matches!(verb.needs, Needs::Document | Needs::Paper | Needs::Title | Needs::Event);
    let named = object::names_a_thing(own) || titled && !object::is_vague(own);
    let is_verb = words::VERBS.iter().any(|(list, ..)| list.contains(own));
    let sound = (2..=MOST_OBJECT).contains(&own.chars().count()) && named && !is_verb;
    let by_end = matches!(verb.needs, Needs::Document | Needs::Paper | Needs::Title);
    if !sound || !fits || !by_end && has_predicate(clause, part) {
        return None;
    }
    if matches!(verb.needs, Needs::Listing) && bearer.is_none()
        || clause.part(floor, verb.cue.0).contains(['，'])
    {
        return None;
    }
    if verb.needs == Needs::Anything
        && ends(object::bare_end(own), &objects::ABSTRACT_ENDS).is_some()
    {
        return None;
    }
    let rule = "completing_verb_then_thing";
    if let Some(bearer) = bearer {
        let found = Finding::new(
            clause,
            class_of(clause.part(bearer.0, bearer.1)),
            bearer,
            (verb.cue.0, part.1),
            rule,
        );
        return Some(vec![found]);
    }
    let more = match verb.needs {
        Needs::Title => Some(&objects::TITLE_ENDS),
        Needs::Event => Some(&objects::EVENT_ENDS),
        _ => None,
    };
    let members = object::members(clause, part, more).unwrap_or_else(|| vec![part]);
    let findings = members.into_iter().enumerate().map(|(index, member)| {
        let found = Finding::new(clause, WordedClass::Milestone, member, verb.cue, rule);
        if index == 0 { found } else { found.by_name_alone() }
    });
    Some(findings.into_list())
}

/// 升级为, 更名: they need what is turned into something else.
fn turns(verb: &str) -> bool {
    verb.ends_with(one_of(&['为', '格', '名']))
}

/// 示例河清淤｜和9个村庄污水治理: what is counted is a goal of its own.
fn uncounted(clause: &Clause<'_>, part: Part) -> Part {
    let own = clause.part(part.0, part.1);
    let counted = own.char_indices().find(|(at, ch)| {
        let rest = &own[at + ch.len_utf8()..];
        matches!(ch, '、' | '和' | '及')
            && *at > 0
            && is_count(rest)
            && !clause.is_quoted(part.0 + at)
    });
    (part.0, counted.map_or(part.1, |(at, _)| part.0 + at))
}

/// 9个村庄, and not 6号线 or 220千伏线路.
fn is_count(words: &str) -> bool {
    let rest = words.trim_start_matches(|ch: char| ch.is_ascii_digit());
    rest.len() < words.len() && !rest.starts_with(one_of(&['号', '年', '千', '兆', '月']))
}

/// Who wins a title, passes a test or is turned into something.
fn bearer(clause: &Clause<'_>, verb: Verb, floor: usize) -> Option<Part> {
    let bears = matches!(verb.needs, Needs::Title | Needs::Listing | Needs::Test)
        || clause.part(verb.cue.0, verb.cue.1).starts_with("建成")
        || clause.from(verb.cue.1).starts_with("主体");
    let part = object::before(clause, floor, verb.cue.0).filter(|_| bears)?;
    let named = clause.part(part.0, part.1);
    let length = named.chars().count();
    let every = begins(named, &closed::EVERY).is_some();
    let sound = (2..=MOST_OBJECT).contains(&length)
        && (every || object::names_a_thing(named))
        && !object::begins_with_action(named);
    (sound && !named.starts_with(one_of(&['以', '在', '从', '按']))).then_some(part)
}

/// The object goes on with a predicate of its own: no name.
fn has_predicate(clause: &Clause<'_>, part: Part) -> bool {
    let own = clause.part(part.0, part.1);
    let open: String = own
        .char_indices()
        .filter(|(at, _)| !clause.is_quoted(part.0 + at))
        .map(|(_, ch)| ch)
        .collect();
    has(&open, &words::OWN_PREDICATES)
}
