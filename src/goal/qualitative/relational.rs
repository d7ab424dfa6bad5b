//! Relational goals: measured against something named, set by a higher level, or a worded state among the main targets.

use super::{
    clause::{Clause, begins, ends, has},
    object::{self, Part},
    rule_match::RuleMatch,
};
use crate::{
    goal::types::Class,
    indicator::catalog,
    lexicon::{Words, benchmarks, naming},
    text::{backward, forward, last_bytes, one_of},
};

/// The relational goals of a clause; with `headline`, in a passage of main targets, any state of an indicator is one.
///
/// The members of a list that have a relation of their own are goals of their own: `示例水质稳定达标、空气质量持续改善`.
pub(super) fn find(clause: &Clause<'_>, headline: bool) -> Vec<RuleMatch> {
    let mut found = Vec::new();
    let mut start = 0;
    let marks = clause.words.match_indices('、').map(|(at, mark)| (at, at + mark.len()));
    for (at, next) in marks {
        if clause.is_quoted(at) || !may_end_here(clause.part(start, at)) {
            continue;
        }
        let piece = clause.piece(start, at);
        let whole = |found: &RuleMatch| found.cue.end() == clause.base + at;
        if let Some(rule_match) = of_piece(&piece, headline).filter(whole) {
            found.push(rule_match);
            start = next;
        }
    }
    if start == 0 {
        found.extend(of_piece(clause, headline));
    } else {
        found.extend(of_piece(&clause.piece(start, clause.words.len()), headline));
    }
    found
}

/// Whether a member of a list ends as a relation does.
fn may_end_here(words: &str) -> bool {
    [
        &benchmarks::CHANGES,
        &benchmarks::TURNS,
        &benchmarks::STATES,
        &benchmarks::IN_STEP,
        &benchmarks::COMPARED_ENDS,
        &benchmarks::RANKS,
    ]
    .iter()
    .any(|list| ends(words, list).is_some())
}

/// The relational goal of a member of a list, or of a whole clause.
fn of_piece(clause: &Clause<'_>, headline: bool) -> Option<RuleMatch> {
    let found = RULES.iter().find_map(|rule| rule(clause));
    if found.is_some() || !headline {
        return found;
    }
    HEADLINE_RULES.iter().find_map(|rule| rule(clause))
}

type RelationalRule = fn(&Clause<'_>) -> Option<RuleMatch>;

/// In the order in which they are tried.
static RULES: &[RelationalRule] = &[
    in_step, compared, set_from_above, set_and_met, ranked, kept_ahead, graded, turned,
    steady_change,
];

/// Tried after [`RULES`] in a passage of main targets.
static HEADLINE_RULES: &[RelationalRule] = &[state_of_indicator, worded_state, set_by_plan];

fn rule_match(clause: &Clause<'_>, object: Part, cue: Part, rule: &'static str) -> RuleMatch {
    let found = RuleMatch::new(clause, Class::Relational, object, cue, rule);
    RuleMatch { relation: Some(found.cue), ..found }
}

/// What is measured: the object before a relation, of at most the length of a name or of a list of indicators.
fn measured(clause: &Clause<'_>, cue: usize) -> Option<Part> {
    let part = object::before(clause, 0, cue)?;
    let named = clause.part(part.0, part.1);
    let is_list = benchmarks::LIST_OF_INDICATORS.any_in(named);
    let max_chars = if is_list { MAX_LIST_CHARS } else { MAX_OBJECT_CHARS };
    let is_measured = (2..=max_chars).contains(&named.chars().count())
        && !named.starts_with(benchmarks::PREPOSITIONS)
        && !named.starts_with(benchmarks::WE)
        && !named.ends_with(benchmarks::WORK);
    is_measured.then_some(part)
}

/// A relational goal's object has at most this many characters.
const MAX_OBJECT_CHARS: usize = 50;

/// A list of indicators has at most this many characters.
const MAX_LIST_CHARS: usize = 120;

/// 居民收入增长与经济增长同步.
fn in_step(clause: &Clause<'_>) -> Option<RuleMatch> {
    let (word, end) = last_word(clause, &benchmarks::IN_STEP)?;
    let near = last_bytes(clause.part(0, end - word.len()), 75);
    let base = end - word.len() - near.len();
    let joint = near.char_indices().rev().find(|(at, ch)| {
        benchmarks::JOINTS_IN_STEP.contains(ch)
            && begins(&near[at + ch.len_utf8()..], &benchmarks::STEP_WITH).is_some()
    })?;
    let cue = (base + joint.0, end);
    let part = measured(clause, cue.0)?;
    Some(rule_match(clause, part, cue, "in_step_with"))
}

/// The word of a list with which the clause ends, a bracket aside.
fn last_word(clause: &Clause<'_>, list: &Words) -> Option<(&'static str, usize)> {
    let kept = clause.words.trim_end_matches(one_of(&['”', '、']));
    let word = ends(kept, list)?;
    Some((word, kept.len()))
}

/// 增速高于全省平均水平.
fn compared(clause: &Clause<'_>) -> Option<RuleMatch> {
    clause.open_places().find_map(|at| {
        let word = begins(clause.from(at), &benchmarks::COMPARING)?;
        let from = at + word.len();
        let with = begins(clause.from(from), &benchmarks::COMPARED)?;
        let mut end = from + with.len();
        let of_kind = crate::text::first_bytes(clause.from(end), LONGEST_KIND);
        if let Some(kind) = of_kind.find(benchmarks::AVERAGE)
            && !of_kind.contains(one_of(&['、', '的']))
        {
            end += kind;
        }
        end = forward(end, |end| {
            Some(end + begins(clause.from(end), &benchmarks::COMPARED_ENDS)?.len())
        });
        let named = end > from + with.len() || has(with, &benchmarks::NAMED_ALONE);
        let closes =
            clause.from(end).is_empty() || clause.from(end).starts_with(benchmarks::AFTER_RELATION);
        let part = measured(clause, at).filter(|_| closes)?;
        let grows = has(clause.part(part.0, part.1), &benchmarks::GROWING);
        let bare = grows && clause.from(end).is_empty() && with.starts_with('全');
        (named || bare).then(|| rule_match(clause, part, (at, end), "compared_with"))
    })
}

/// What is averaged is at most this long, in bytes: 全市｜工业｜平均水平.
const LONGEST_KIND: usize = 24;

/// 单位生产总值能耗完成省下达任务, 完成国家下达的减排任务.
fn set_from_above(clause: &Clause<'_>) -> Option<RuleMatch> {
    clause.open_places().find_map(|at| {
        let verb = begins(clause.from(at), &benchmarks::COMPLETING)?;
        let from = at + verb.len();
        let setter = begins(clause.from(from), &benchmarks::SETTERS)?;
        // “十四五”期间: the span belongs to the plan that sets.
        let spanned = naming::PLAN_SPANS.longest_prefix_of(clause.from(from + setter.len()));
        let spanned = spanned.filter(|_| setter.ends_with('”')).map_or(0, str::len);
        let set_from = from + setter.len() + spanned;
        let rest = clause.from(set_from);
        let until = rest
            .find('、')
            .filter(|_| ends(rest, &benchmarks::SET_ENDS).is_none())
            .unwrap_or(rest.len());
        let set = ends(&rest[..until], &benchmarks::SET_ENDS)?;
        let end = set_from + until;
        let own = rest[..until - set.len()].trim_start_matches('的');
        let general = benchmarks::GENERAL_SETTERS.contains(setter);
        let of_all = general && (own.is_empty() || benchmarks::GENERAL_MATTERS.any_prefix_of(own));
        let Some(part) = measured(clause, at) else {
            let object =
                if own.is_empty() { (from, end) } else { (end - set.len() - own.len(), end) };
            let alone = !of_all && !clause.part(0, at).contains(one_of(&['，', '、']));
            return alone.then(|| rule_match(clause, object, (at, end), "set_from_above"));
        };
        let named = clause.part(part.0, part.1);
        let is_measured = ends(named, &benchmarks::MEASURED).is_some()
            || has(named, &benchmarks::SET_MATTERS)
            || catalog::canonical_of_words(named).is_some();
        if of_all && !is_measured {
            return None;
        }
        Some(rule_match(clause, part, (at, end), "set_from_above"))
    })
}

/// 上级下达的减排指标全面完成.
fn set_and_met(clause: &Clause<'_>) -> Option<RuleMatch> {
    let done = clause.words.strip_suffix(benchmarks::COMPLETED)?;
    let part = measured(clause, done.len())?;
    let named = clause.part(part.0, part.1);
    let set = named.contains(benchmarks::SET_DOWN) && ends(named, &benchmarks::SET_ENDS).is_some();
    set.then(|| rule_match(clause, part, (part.1, clause.words.len()), "set_and_met"))
}

/// 主要经济指标增速进入全省前三.
fn ranked(clause: &Clause<'_>) -> Option<RuleMatch> {
    clause.open_places().find_map(|at| {
        let verb = begins(clause.from(at), &benchmarks::RANKING)?;
        let from = at + verb.len();
        let among = begins(clause.from(from), &benchmarks::RANKED_AMONG)
            .map(str::len)
            .or_else(|| place(clause.from(from)))?;
        let rest = clause.from(from + among);
        let near = crate::text::first_bytes(rest, 36);
        let (place, word) =
            near.char_indices().find_map(|(place, _)| Some((place, rank(&near[place..])?)))?;
        let end = from + among + place + word;
        let after = clause.from(end);
        let closes = after.is_empty()
            || after.starts_with(benchmarks::AFTER_RANK)
            || begins(after, &benchmarks::RANK_ENDS).is_some();
        let end = if begins(after, &benchmarks::RANK_PARTS).is_some() {
            end + benchmarks::LEVEL.len()
        } else {
            end
        };
        let part = measured(clause, at).filter(|_| closes)?;
        let stated = benchmarks::STANDING.contains(verb)
            && clause.part(0, at).trim_end() == clause.part(part.0, part.1);
        (!stated).then(|| rule_match(clause, part, (at, end), "ranked_among"))
    })
}

/// 保持示例收入全省领先: the verb is before what is measured.
fn kept_ahead(clause: &Clause<'_>) -> Option<RuleMatch> {
    let (rank, end) = last_word(clause, &benchmarks::RANKS)?;
    let at = end - rank.len();
    let among = ends(clause.part(0, at), &benchmarks::RANKED_AMONG)?;
    let cue = (at - among.len(), end);
    let part = measured(clause, cue.0)?;
    let kept = clause.part(0, part.0).ends_with(benchmarks::KEEPING);
    kept.then(|| rule_match(clause, part, cue, "kept_ahead_of"))
}

/// The length of a place in a ranking: 前列, 前5, 第1.
fn rank(near: &str) -> Option<usize> {
    let numbered = || {
        let rest = near.strip_prefix(benchmarks::RANK_PREFIXES)?;
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        (digits > 0).then_some(near.len() - rest.len() + digits)
    };
    begins(near, &benchmarks::RANKS).map(str::len).or_else(numbered)
}

/// 示例市: the name of a place of two or three characters.
fn place(words: &str) -> Option<usize> {
    let near = words.char_indices().take(MAX_PLACE_CHARS).skip(2);
    let mut ends = near.filter(|(_, ch)| benchmarks::PLACE_ENDS.contains(ch));
    ends.next().map(|(at, ch)| at + ch.len_utf8())
}

/// The name of a place that is compared with has at most this many characters.
const MAX_PLACE_CHARS: usize = 4;

/// 出境断面水质稳定达到Ⅲ类.
fn graded(clause: &Clause<'_>) -> Option<RuleMatch> {
    clause.open_places().find_map(|at| {
        let verb = begins(clause.from(at), &benchmarks::GRADED)?;
        let from = at + verb.len();
        let water = begins(clause.from(from), &benchmarks::WATER).map_or(0, str::len);
        let from = from + water;
        let grade = begins(clause.from(from), &benchmarks::GRADES)?;
        let lead = clause.part(0, at);
        let part = measured(clause, at).filter(|_| has(lead, &benchmarks::GRADED_THINGS))?;
        let every = has(clause.part(0, from), &benchmarks::OF_ALL);
        let rest = clause.from(from + grade.len());
        let more = begins(rest, &benchmarks::GRADE_ENDS).map_or(0, str::len);
        let cue = (at, from + grade.len() + more);
        let found = rule_match(clause, part, cue, "of_a_grade");
        let class = if every { Class::Closed } else { Class::Relational };
        Some(RuleMatch { class, ..found })
    })
}

/// 空气质量持续改善: a change of something measured year by year.
fn steady_change(clause: &Clause<'_>) -> Option<RuleMatch> {
    let (change, end) = last_word(clause, &benchmarks::CHANGES)?;
    let start = steadily(clause, end - change.len());
    let steady = start < end - change.len();
    let part = measured(clause, start).filter(|_| steady)?;
    let named = clause.part(part.0, part.1);
    let short = named.chars().count() <= MAX_MEASURED_CHARS;
    let is_measured = ends(object::bare_end(named), &benchmarks::MEASURED).is_some();
    let is_action = object::begins_with_action(named) || named.ends_with(benchmarks::EFFICIENCY);
    (short && is_measured && !is_action)
        .then(|| rule_match(clause, part, (start, end), "steady_change"))
}

/// 工业增速由负转正.
fn turned(clause: &Clause<'_>) -> Option<RuleMatch> {
    let (at, word) = benchmarks::TURNS.find_in(clause.words)?;
    let part = measured(clause, at)?;
    Some(rule_match(clause, part, (at, at + word.len()), "turned"))
}

/// The byte at which the adverbs before a change begin: 持续稳定｜改善.
fn steadily(clause: &Clause<'_>, change: usize) -> usize {
    let before = |start: usize| ends(clause.part(0, start), &benchmarks::STEADILY);
    backward(change, |start| Some(start - before(start)?.len()))
}

/// What changes steadily has a name of at most this many characters.
const MAX_MEASURED_CHARS: usize = 24;

/// Among the main targets, a change or a state: 进出口总额保持正增长, 国际收支基本平衡.
fn worded_state(clause: &Clause<'_>) -> Option<RuleMatch> {
    let (state, end) = last_word(clause, &benchmarks::STATES)
        .or_else(|| last_word(clause, &benchmarks::CHANGES))?;
    let start = steadily(clause, end - state.len());
    let part = measured(clause, start)?;
    Some(rule_match(clause, part, (start, end), "state_among_main_targets"))
}

/// Among the main targets, whatever is said of an indicator without a number: 进出口总额稳量提质.
fn state_of_indicator(clause: &Clause<'_>) -> Option<RuleMatch> {
    if clause.words.contains(|ch: char| ch.is_ascii_digit()) {
        return None;
    }
    let end = catalog::subject_end(clause.words)?;
    let state = clause.from(end);
    let is_state = (2..=MAX_STATE_CHARS).contains(&state.chars().count())
        && !state.contains('的')
        && !state.starts_with(naming::MEMBER_JOINTS);
    let part = measured(clause, end).filter(|_| is_state)?;
    Some(rule_match(clause, part, (end, clause.words.len()), "state_of_indicator"))
}

/// Among the main targets, a task without a word on who has set it: 全面完成节能减排任务.
fn set_by_plan(clause: &Clause<'_>) -> Option<RuleMatch> {
    clause.open_places().find_map(|at| {
        let verb = begins(clause.from(at), &benchmarks::COMPLETING)?;
        let own = clause.from(at + verb.len());
        let set = ends(own, &benchmarks::SET_ENDS).is_some()
            && (has(own, &benchmarks::SET_MATTERS) || has(own, &benchmarks::PLAN_GOALS));
        let part = (at + verb.len(), clause.words.len());
        set.then(|| rule_match(clause, part, (at, part.1), "set_by_plan"))
    })
}

/// The state of an indicator has at most this many characters.
const MAX_STATE_CHARS: usize = 20;
