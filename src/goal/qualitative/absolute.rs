//! Absolute goals, of the class `closed`: nothing is left over, nobody is left out (全覆盖, 清零, 不发生, 应保尽保, 所有…全部).

use super::{
    clause::{Clause, begins, ends, has},
    object::{self, Part},
    rule_match::RuleMatch,
};
use crate::{
    goal::types::Class,
    lexicon::{absolute_terms, benchmarks, milestones, naming, object_phrases},
    text::forward,
};

/// The absolute goals of a clause; `before` is the clause before it, which may hold the object.
pub(super) fn find(clause: &Clause<'_>, before: Option<&Clause<'_>>) -> Vec<RuleMatch> {
    let mut found = Vec::new();
    let mut floor = 0;
    for (at, _) in clause.words.char_indices() {
        if at < floor {
            continue;
        }
        let rule_match = RULES.iter().find_map(|rule| rule(clause, before, floor, at));
        if let Some(rule_match) = rule_match {
            floor = rule_match.end(clause);
            found.push(rule_match);
        }
    }
    found
}

/// Reads a clause at a byte: the clause before it, the end of the last match, and the byte follow the clause itself.
type AbsoluteRule = fn(&Clause<'_>, Option<&Clause<'_>>, usize, usize) -> Option<RuleMatch>;

/// In the order in which they are tried.
static RULES: &[AbsoluteRule] = &[not_one, opening_word, curbed, every_one, closing_word, fully];

fn rule_match(clause: &Clause<'_>, object: Part, cue: Part, rule: &'static str) -> RuleMatch {
    RuleMatch::new(clause, Class::Closed, object, cue, rule)
}

/// Whether nothing or another member of a list follows a closing word.
fn closes_here(rest: &str) -> bool {
    let rest = rest.trim_start_matches('”');
    rest.is_empty()
        || rest.starts_with(absolute_terms::AFTER_CLOSING)
            && !rest.starts_with(absolute_terms::HARMONY)
}

/// 行政村5G网络全覆盖, 零就业家庭动态清零.
fn closing_word(
    clause: &Clause<'_>,
    before: Option<&Clause<'_>>,
    floor: usize,
    at: usize,
) -> Option<RuleMatch> {
    let rest = clause.from(at);
    let word = begins(rest, &absolute_terms::ENDINGS)?;
    let end = at + word.len();
    let after = clause.from(end);
    let lead = clause.part(floor, at);
    if let Some(listed) = lead.strip_suffix('、') {
        let part = acted_on(clause, floor, floor + listed.len())?;
        return closes_here(after).then(|| rule_match(clause, part, (at, end), "closing_word"));
    }
    // 动态｜清零 is one word, which was tried before.
    if lead.ends_with(absolute_terms::DYNAMIC) {
        return None;
    }
    let quoted_name = clause.is_quoted(at)
        && !word.starts_with('“')
        && !word.ends_with('”')
        && !after.starts_with('”');
    let covers_noun = word.ends_with(absolute_terms::FULL_COVERAGE)
        && begins(after, &absolute_terms::REACHED_BY_ALL)
            .is_some_and(|noun| closes_here(&after[noun.len()..]));
    // 村村通 is also the name of a programme.
    let may_be_name =
        word.ends_with('通') && !clause.part(floor, at).contains(absolute_terms::ACHIEVING);
    if quoted_name
        || may_be_name
        || !(closes_here(after) || covers_noun)
        || begins(after, &absolute_terms::NAME_AFTER).is_some()
    {
        return None;
    }
    if let Some(quote) = clause.quote_at(at).filter(|quote| quote.1 == end + '”'.len_utf8()) {
        let own = clause.part(quote.0 + '“'.len_utf8(), at);
        if own.ends_with('个') {
            let part = object::before(clause, floor, quote.0).filter(|part| fits(clause, *part))?;
            return Some(rule_match(clause, part, quote, "closing_word"));
        }
        if !own.is_empty() {
            return Some(rule_match(clause, quote, quote, "closing_word"));
        }
    }
    let part = object::before(clause, floor, at).filter(|part| fits(clause, *part));
    let part = part.map(|part| covered_by(clause, floor, part).unwrap_or(part));
    let Some(part) = part else {
        return taken_up(clause, before, floor, (at, end));
    };
    Some(rule_match(clause, part, (at, end), "closing_word"))
}

/// 定点药店｜实现乡镇全覆盖: where the words before 全覆盖 only say how far, what covers them is the object.
fn covered_by(clause: &Clause<'_>, floor: usize, part: Part) -> Option<Part> {
    let lead = clause.part(floor, part.0).strip_suffix(absolute_terms::ACHIEVING)?;
    let only_level = absolute_terms::LEVELS_COVERED.contains(clause.part(part.0, part.1));
    let cover = object::before(clause, floor, floor + lead.len()).filter(|_| only_level)?;
    fits(clause, cover).then_some(cover)
}

/// 安全隐患｜闭环整治、动态清零: what the action acts on before the mark.
fn acted_on(clause: &Clause<'_>, floor: usize, end: usize) -> Option<Part> {
    let verb = naming::LEADING_VERBS.longest_suffix_of(clause.part(floor, end))?;
    let left = clause.part(floor, end - verb.len());
    let how = absolute_terms::CLOSING_MANNERS.longest_suffix_of(left)?;
    let at = end - verb.len() - how.len();
    object::before(clause, floor, at).filter(|part| fits(clause, *part))
}

/// `完善示例设施，实现全覆盖`: the object is in the clause before.
fn taken_up(
    clause: &Clause<'_>,
    before: Option<&Clause<'_>>,
    floor: usize,
    cue: Part,
) -> Option<RuleMatch> {
    let lead = clause.part(floor, cue.0);
    let only_verb =
        object::before(clause, floor, cue.0).is_none() && lead.chars().count() <= MOST_LEAD;
    let before = before.filter(|before| !before.closes && only_verb && floor == 0)?;
    let part = object::before(before, 0, before.words.len()).filter(|part| fits(before, *part))?;
    RuleMatch::across(before, part, clause, cue, Class::Closed, "closing_word_after_comma")
}

/// Characters of a verb without an object: 力争实现.
const MOST_LEAD: usize = 6;

/// An object of a sensible length that names something.
fn fits(clause: &Clause<'_>, part: Part) -> bool {
    let words = clause.part(part.0, part.1);
    let whole = words.matches('“').count() == words.matches('”').count();
    let is_object = (2..=MOST_OBJECT).contains(&words.chars().count());
    whole && is_object && !words.starts_with(absolute_terms::PREPOSITIONS)
}

/// Characters of a closed goal's object.
const MOST_OBJECT: usize = 60;

/// 困难群众应保尽保.
fn fully(
    clause: &Clause<'_>,
    before: Option<&Clause<'_>>,
    floor: usize,
    at: usize,
) -> Option<RuleMatch> {
    let rest = clause.from(at);
    let mut chars = rest.chars();
    let lead = chars.next().filter(|ch| absolute_terms::FULLY_LEADS.contains(ch))?;
    let verb = chars.next()?;
    let fully = chars.next().filter(|ch| *ch == absolute_terms::FULLY.1)?;
    let again = chars.next().filter(|ch| *ch == verb || lead == absolute_terms::WILLING)?;
    // 应有尽有 praises plenty.
    if (lead, verb) == absolute_terms::PLENTY {
        return None;
    }
    let end = at + [lead, verb, fully, again].iter().map(|ch| ch.len_utf8()).sum::<usize>();
    let start = if clause.part(0, at).ends_with('“') { at - '“'.len_utf8() } else { at };
    let after = clause.from(end).trim_start_matches('”');
    if !(closes_here(after)
        || chars.next().is_some_and(|ch| absolute_terms::FULLY_LEADS.contains(&ch)))
    {
        return None;
    }
    let part = object::before(clause, floor, start).filter(|part| fits(clause, *part));
    let cue = (start, end);
    let own = || rule_match(clause, part.unwrap_or(cue), cue, "all_that_should");
    // 加强动态监测，实现｜应纳尽纳: the object is in the clause before.
    let names = |found: &RuleMatch| before.is_some_and(|before| !acts(before, found));
    let across =
        taken_up(clause, before, floor, cue).filter(|found| part.is_none() && names(found));
    Some(across.map_or_else(own, |found| RuleMatch { rule: "all_that_should", ..found }))
}

/// 分类施保, 增加指标: the object of the clause before is an action, and names nothing.
fn acts(before: &Clause<'_>, found: &RuleMatch) -> bool {
    let start = found.object.start().saturating_sub(before.base);
    let named = before.part(start, found.object.end().saturating_sub(before.base));
    object::begins_with_action(named) || named.chars().count() <= MOST_LEAD
}

/// 不发生规模性返贫, 基本消除黑臭水体.
fn opening_word(
    clause: &Clause<'_>,
    _: Option<&Clause<'_>>,
    _: usize,
    at: usize,
) -> Option<RuleMatch> {
    // 年内消除旱厕: with its time the plain word closes the matter, too.
    let plain = || {
        if clause.times.is_empty() {
            None
        } else {
            begins(clause.from(at), &absolute_terms::OPENINGS_WITH_TIME)
        }
    };
    let word = begins(clause.from(at), &absolute_terms::OPENINGS).or_else(plain)?;
    if clause.is_quoted(at) {
        return None;
    }
    let cue = (at, at + word.len());
    let limit = list_end(clause, cue.1);
    let part = object::after(clause, cue.1, limit)?;
    let named = clause.part(part.0, part.1);
    let noun = ends(named, &absolute_terms::NOT_CLOSED).is_some();
    if named.chars().count() < 3
        || named.starts_with(absolute_terms::NO_OBJECT_BEGINS)
        || noun
        || has(clause.from(cue.1), &milestones::PURPOSE_AFTER)
        || clause.part(0, at).ends_with(absolute_terms::ALREADY)
    {
        return None;
    }
    let floor = ends(named, &absolute_terms::FLOOR_ENDS).map_or(0, str::len);
    let found = rule_match(clause, part, cue, "nothing_of_the_kind");
    Some(RuleMatch { object: clause.span(part.0, part.1 - floor), ..found })
}

/// 坚决不让一滴污水流入示例湖, 守牢“不让一滴污水入湖”底线.
fn not_one(clause: &Clause<'_>, _: Option<&Clause<'_>>, _: usize, at: usize) -> Option<RuleMatch> {
    let word = begins(clause.from(at), &absolute_terms::NOT_ONE)?;
    let quote = clause.quote_at(at);
    let is_floor =
        quote.is_some_and(|(_, end)| absolute_terms::FLOOR_ENDS.any_prefix_of(clause.from(end)));
    let end = match quote {
        Some((_, end)) if is_floor => end - '”'.len_utf8(),
        Some(_) => return None,
        None => list_end(clause, at + word.len()),
    };
    let said = clause.part(at, end).chars().count();
    (SHORTEST_NOT_ONE..=MOST_OBJECT)
        .contains(&said)
        .then(|| rule_match(clause, (at, end), (at, at + word.len()), "not_one"))
}

/// 不让一人掉队 has six characters.
const SHORTEST_NOT_ONE: usize = 6;

/// Where a list of things goes over into another action.
fn list_end(clause: &Clause<'_>, from: usize) -> usize {
    let words = clause.from(from);
    let next = words.char_indices().find(|(at, ch)| {
        let rest = &words[at + ch.len_utf8()..];
        let action = *ch == '、' && object::begins_with_action(rest);
        let number = object_phrases::MEMBER_JOINTS.contains(ch)
            && rest.starts_with(|ch: char| ch.is_ascii_digit());
        (action || number) && !clause.is_quoted(from + at)
    });
    next.map_or(clause.words.len(), |(at, _)| from + at)
}

/// 坚决遏制重特大事故发生.
fn curbed(clause: &Clause<'_>, _: Option<&Clause<'_>>, _: usize, at: usize) -> Option<RuleMatch> {
    let word = begins(clause.from(at), &absolute_terms::CURBING)?;
    if clause.is_quoted(at) {
        return None;
    }
    let end = forward(at + word.len(), |end| {
        // 坚决防范｜和遏制, 防范｜遏制
        let rest = clause.from(end).trim_start_matches('和');
        let more = begins(rest, &absolute_terms::CURBING)?;
        Some(clause.words.len() - rest.len() + more.len())
    });
    let cue = (at, end);
    let rest = clause.from(cue.1);
    let names_test =
        absolute_terms::CURBED.any_in(rest) || rest.ends_with(absolute_terms::HAPPENING);
    let is_whole = absolute_terms::CURBED_ENDS.any_suffix_of(rest)
        || word.contains(absolute_terms::STRICTLY_PREVENTED)
        || rest.starts_with(absolute_terms::ADDED);
    if !names_test || !is_whole || rest.starts_with(absolute_terms::DEFUSING) {
        return None;
    }
    let part = object::after(clause, cue.1, clause.words.len())?;
    // 重特大事故｜发生, 发生｜重特大事故
    let named = clause.part(part.0, part.1).trim_end_matches(absolute_terms::HAPPENING);
    let thing = named.trim_start_matches(absolute_terms::HAPPENING);
    let part = (part.0 + named.len() - thing.len(), part.0 + named.len());
    Some(rule_match(clause, part, cue, "kept_from_happening"))
}

/// 所有工程全部开工, 二、三级医院均提供儿科服务, 覆盖所有街道.
fn every_one(
    clause: &Clause<'_>,
    _: Option<&Clause<'_>>,
    floor: usize,
    at: usize,
) -> Option<RuleMatch> {
    if clause.is_quoted(at) {
        return None;
    }
    let covering = absolute_terms::COVERING.longest_prefix_of(clause.from(at));
    if let Some(word) = covering.filter(|word| !absolute_terms::COVERED.contains(word)) {
        return of_every_one(clause, floor, at, word, "covers_every");
    }
    let verb = every_verb(clause, floor, at)?;
    of_every_one(clause, floor, at, verb, "every_one")
}

/// The verb at a byte that is said of every one, and not only of each on average or against a benchmark.
fn every_verb(clause: &Clause<'_>, floor: usize, at: usize) -> Option<&'static str> {
    let rest = clause.from(at);
    let opens_with_every = floor < at && absolute_terms::EVERY.any_prefix_of(clause.from(floor));
    let given =
        || if opens_with_every { absolute_terms::GIVEN.longest_prefix_of(rest) } else { None };
    let verb = absolute_terms::EVERY_VERBS.longest_prefix_of(rest).or_else(given)?;
    if is_measured_against(rest.trim_start_matches(absolute_terms::ALL_OF_THEM)) {
        return None;
    }
    let lead = clause.part(floor, at);
    let names_every = absolute_terms::EVERY.iter().any(|word| lead.contains(word));
    let says_all = verb.starts_with(absolute_terms::ALL_OF_THEM)
        || verb.starts_with(absolute_terms::ALL) && !completes(verb);
    let is_at_least = verb == absolute_terms::AT_LEAST;
    let says_each = is_at_least && absolute_terms::EACH.any_in(lead);
    let is_average = lead.ends_with(absolute_terms::BEFORE_AVERAGE) && verb.starts_with('均');
    let is_plain = verb.starts_with('都') || absolute_terms::PLAIN_VERBS.contains(&verb);
    let closes = (names_every || says_all || says_each)
        && (names_every || !is_plain)
        && !is_average
        && (!is_at_least || says_each);
    closes.then_some(verb)
}

/// From the object before a word through the object after it.
fn of_every_one(
    clause: &Clause<'_>,
    floor: usize,
    at: usize,
    word: &str,
    rule: &'static str,
) -> Option<RuleMatch> {
    let part = object::before(clause, floor, at).filter(|part| fits(clause, *part))?;
    let end = list_end(clause, at + word.len());
    if absolute_terms::WISHES.any_suffix_of(clause.part(at, end)) {
        return None;
    }
    let found = rule_match(clause, (part.0, end), (at, end), rule);
    Some(RuleMatch { object: clause.span(part.0, part.1), ..found })
}

/// 均｜高于全省平均, 均｜完成省下达任务: the words are measured against a benchmark, and close nothing.
fn is_measured_against(rest: &str) -> bool {
    let near = crate::text::first_bytes(rest, 30);
    let is_set =
        near.starts_with(absolute_terms::COMPLETING) && absolute_terms::SET_FROM_ABOVE.any_in(near);
    is_set || benchmarks::ABOVE.any_prefix_of(near)
}

/// 全部 with a completing verb is a milestone, unless it is said of all of a kind.
fn completes(verb: &str) -> bool {
    has(verb, &absolute_terms::EVERY_COMPLETED)
}
