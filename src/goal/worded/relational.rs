//! Relational goals: measured against something named, set by a higher level, or a worded state among the main targets.

use super::{
    Finding, WordedClass,
    clause::{Clause, begins, ends, has},
    object::{self, Part},
};
use crate::{
    indicator::catalog,
    lexicon::{Words, benchmarks as words, naming},
    text::{backward, forward, last_bytes, one_of},
};

/// The relational goals of a clause; in the passage of main targets any worded state counts.
///
/// The members of a list that have a relation of their own are goals of their own: `示例水质稳定达标、空气质量持续改善`.
pub(super) fn find(clause: &Clause<'_>, headline: bool) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut start = 0;
    let marks = clause.words.match_indices('、').map(|(at, mark)| (at, at + mark.len()));
    for (at, next) in marks {
        if clause.is_quoted(at) || !may_end_here(clause.part(start, at)) {
            continue;
        }
        let piece = clause.piece(start, at);
        let whole = |found: &Finding| found.cue.end() == clause.base + at;
        if let Some(finding) = of_piece(&piece, headline).filter(whole) {
            found.push(finding);
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

/// The member of a list ends as a relation does.
fn may_end_here(words: &str) -> bool {
    [
        &words::CHANGES,
        &words::TURNS,
        &words::STATES,
        &words::IN_STEP,
        &words::COMPARED_ENDS,
        &words::RANKS,
    ]
    .iter()
    .any(|list| ends(words, *list).is_some())
}

fn of_piece(clause: &Clause<'_>, headline: bool) -> Option<Finding> {
    let rules = [
        in_step, compared, set_from_above, set_and_met, ranked, kept_ahead, graded, turned,
        steady_change,
    ];
    let states = [state_of_indicator, worded_state, set_by_plan];
    let found = rules.into_iter().find_map(|rule| rule(clause));
    found.or_else(|| if headline { states.into_iter().find_map(|rule| rule(clause)) } else { None })
}

fn finding(clause: &Clause<'_>, object: Part, cue: Part, rule: &'static str) -> Finding {
    let found = Finding::new(clause, WordedClass::Relational, object, cue, rule);
    Finding { relation: Some(found.cue), ..found }
}

/// A measured thing before its relation, of a sensible length.
fn measured(clause: &Clause<'_>, cue: usize) -> Option<Part> {
    let part = object::before(clause, 0, cue)?;
    let named = clause.part(part.0, part.1);
    let listed = named.contains("等主要") || named.contains("等经济指标");
    let most = if listed { MOST_LISTED } else { MOST_OBJECT };
    let sensible = (2..=most).contains(&named.chars().count());
    let led = named.starts_with(one_of(&['在', '以', '从', '向', '为', '与', '让']));
    let told = named.starts_with("我们") || named.ends_with("工作");
    (sensible && !led && !told).then_some(part)
}

/// Characters of a relational goal's object.
const MOST_OBJECT: usize = 50;

/// Characters of a list of indicators.
const MOST_LISTED: usize = 120;

/// 居民收入增长与经济增长同步.
fn in_step(clause: &Clause<'_>) -> Option<Finding> {
    let (word, end) = last_word(clause, &words::IN_STEP)?;
    let near = last_bytes(clause.part(0, end - word.len()), 75);
    let base = end - word.len() - near.len();
    let joint = near.char_indices().rev().find(|(at, ch)| {
        matches!(ch, '与' | '和' | '同' | '跟')
            && begins(&near[at + ch.len_utf8()..], &words::STEP_WITH).is_some()
    })?;
    let cue = (base + joint.0, end);
    let part = measured(clause, cue.0)?;
    Some(finding(clause, part, cue, "in_step_with"))
}

/// The word of a list with which the clause ends, a bracket aside.
fn last_word(clause: &Clause<'_>, list: &Words) -> Option<(&'static str, usize)> {
    let kept = clause.words.trim_end_matches(one_of(&['”', '、']));
    let word = ends(kept, list)?;
    Some((word, kept.len()))
}

/// 增速高于全省平均水平.
fn compared(clause: &Clause<'_>) -> Option<Finding> {
    clause.open_places().find_map(|at| {
        let word = begins(clause.from(at), &words::COMPARING)?;
        let from = at + word.len();
        let with = begins(clause.from(from), &words::COMPARED)?;
        let mut end = from + with.len();
        let of_kind = crate::text::first_bytes(clause.from(end), KIND);
        if let Some(kind) =
            of_kind.find("平均").filter(|_| !of_kind.contains(one_of(&['、', '的'])))
        {
            end += kind;
        }
        end =
            forward(end, |end| Some(end + begins(clause.from(end), &words::COMPARED_ENDS)?.len()));
        let named = end > from + with.len() || has(with, &words::NAMED_ALONE);
        let closes = clause.from(end).is_empty()
            || clause.from(end).starts_with(one_of(&['、', '并', '（', '，', '和']));
        let part = measured(clause, at).filter(|_| closes)?;
        let grows = has(clause.part(part.0, part.1), &words::GROWING);
        let bare = grows && clause.from(end).is_empty() && with.starts_with('全');
        (named || bare).then(|| finding(clause, part, (at, end), "compared_with"))
    })
}

/// Between those compared with and their average, in bytes: 全市｜工业｜平均水平.
const KIND: usize = 24;

/// 单位生产总值能耗完成省下达任务, 完成国家下达的减排任务.
fn set_from_above(clause: &Clause<'_>) -> Option<Finding> {
    clause.open_places().find_map(|at| {
        let verb = begins(clause.from(at), &words::COMPLETING)?;
        let from = at + verb.len();
        let setter = begins(clause.from(from), &words::SETTERS)?;
        // “十四五”期间: the span belongs to the plan that sets.
        let spanned = naming::PLAN_SPANS.longest_prefix_of(clause.from(from + setter.len()));
        let spanned = spanned.filter(|_| setter.ends_with('”')).map_or(0, str::len);
        let set_from = from + setter.len() + spanned;
        let rest = clause.from(set_from);
        let until = rest
            .find('、')
            .filter(|_| ends(rest, &words::SET_ENDS).is_none())
            .unwrap_or(rest.len());
        let set = ends(&rest[..until], &words::SET_ENDS)?;
        let end = set_from + until;
        let own = rest[..until - set.len()].trim_start_matches('的');
        let general = words::GENERAL_SETTERS.contains(setter);
        let of_all = general && (own.is_empty() || words::GENERAL_MATTERS.any_prefix_of(own));
        let Some(part) = measured(clause, at) else {
            let object =
                if own.is_empty() { (from, end) } else { (end - set.len() - own.len(), end) };
            let alone = !of_all && !clause.part(0, at).contains(one_of(&['，', '、']));
            return alone.then(|| finding(clause, object, (at, end), "set_from_above"));
        };
        let named = clause.part(part.0, part.1);
        let is_measured = ends(named, &words::MEASURED).is_some()
            || has(named, &words::SET_MATTERS)
            || catalog::canonical_of_words(named).is_some();
        if of_all && !is_measured {
            return None;
        }
        Some(finding(clause, part, (at, end), "set_from_above"))
    })
}

/// 上级下达的减排指标全面完成.
fn set_and_met(clause: &Clause<'_>) -> Option<Finding> {
    let done = clause.words.strip_suffix("完成")?;
    let part = measured(clause, done.len())?;
    let named = clause.part(part.0, part.1);
    let set = named.contains("下达") && ends(named, &words::SET_ENDS).is_some();
    set.then(|| finding(clause, part, (part.1, clause.words.len()), "set_and_met"))
}

/// 主要经济指标增速进入全省前三.
fn ranked(clause: &Clause<'_>) -> Option<Finding> {
    clause.open_places().find_map(|at| {
        let verb = begins(clause.from(at), &words::RANKING)?;
        let from = at + verb.len();
        let among = begins(clause.from(from), &words::RANKED_AMONG)
            .map(str::len)
            .or_else(|| place(clause.from(from)))?;
        let rest = clause.from(from + among);
        let near = crate::text::first_bytes(rest, 36);
        let (place, word) =
            near.char_indices().find_map(|(place, _)| Some((place, rank(&near[place..])?)))?;
        let end = from + among + place + word;
        let after = clause.from(end);
        let closes = after.is_empty()
            || after.starts_with(one_of(&['、', '，', '（', '并', '位']))
            || begins(after, &words::RANK_ENDS).is_some();
        let end =
            if begins(after, &words::RANK_PARTS).is_some() { end + "水平".len() } else { end };
        let part = measured(clause, at).filter(|_| closes)?;
        let stated = words::STANDING.contains(verb)
            && clause.part(0, at).trim_end() == clause.part(part.0, part.1);
        (!stated).then(|| finding(clause, part, (at, end), "ranked_among"))
    })
}

/// 保持示例收入全省领先: the verb stands before what is measured.
fn kept_ahead(clause: &Clause<'_>) -> Option<Finding> {
    let (rank, end) = last_word(clause, &words::RANKS)?;
    let at = end - rank.len();
    let among = ends(clause.part(0, at), &words::RANKED_AMONG)?;
    let cue = (at - among.len(), end);
    let part = measured(clause, cue.0)?;
    let kept = clause.part(0, part.0).ends_with("保持");
    kept.then(|| finding(clause, part, cue, "kept_ahead_of"))
}

/// The length of a place in a ranking: 前列, 前5, 第1.
fn rank(near: &str) -> Option<usize> {
    let numbered = || {
        let rest = near.strip_prefix(one_of(&['前', '第']))?;
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        (digits > 0).then_some(near.len() - rest.len() + digits)
    };
    begins(near, &words::RANKS).map(str::len).or_else(numbered)
}

/// 示例市: the name of a place of two or three characters.
fn place(words: &str) -> Option<usize> {
    let near = words.char_indices().take(MOST_PLACE).skip(2);
    let mut ends = near.filter(|(_, ch)| matches!(ch, '市' | '省' | '州'));
    ends.next().map(|(at, ch)| at + ch.len_utf8())
}

/// Characters of such a name.
const MOST_PLACE: usize = 4;

/// 出境断面水质稳定达到Ⅲ类.
fn graded(clause: &Clause<'_>) -> Option<Finding> {
    clause.open_places().find_map(|at| {
        let verb = begins(clause.from(at), &words::GRADED)?;
        let from = at + verb.len();
        let water = begins(clause.from(from), &["地表水"]).map_or(0, str::len);
        let from = from + water;
        let grade = begins(clause.from(from), &words::GRADES)?;
        let lead = clause.part(0, at);
        let part = measured(clause, at).filter(|_| has(lead, &words::GRADED_THINGS))?;
        let every = has(clause.part(0, from), &words::OF_ALL);
        let rest = clause.from(from + grade.len());
        let more = begins(rest, &words::GRADE_ENDS).map_or(0, str::len);
        let cue = (at, from + grade.len() + more);
        let found = finding(clause, part, cue, "of_a_grade");
        let class = if every { WordedClass::Closed } else { WordedClass::Relational };
        Some(Finding { class, ..found })
    })
}

/// 空气质量持续改善: a change of something measured year by year.
fn steady_change(clause: &Clause<'_>) -> Option<Finding> {
    let (change, end) = last_word(clause, &words::CHANGES)?;
    let start = steadily(clause, end - change.len());
    let steady = start < end - change.len();
    let part = measured(clause, start).filter(|_| steady)?;
    let named = clause.part(part.0, part.1);
    let short = named.chars().count() <= MOST_MEASURED;
    let is_measured = ends(object::bare_end(named), &words::MEASURED).is_some();
    let action = object::begins_with_action(named) || named.ends_with("效率");
    (short && is_measured && !action).then(|| finding(clause, part, (start, end), "steady_change"))
}

/// 工业增速由负转正.
fn turned(clause: &Clause<'_>) -> Option<Finding> {
    let (at, word) = words::TURNS.find_in(clause.words)?;
    let part = measured(clause, at)?;
    Some(finding(clause, part, (at, at + word.len()), "turned"))
}

/// Where the words begin that say how steadily, before a change.
fn steadily(clause: &Clause<'_>, change: usize) -> usize {
    let before = |start: usize| ends(clause.part(0, start), &words::STEADILY);
    backward(change, |start| Some(start - before(start)?.len()))
}

/// Characters of what is said to change steadily.
const MOST_MEASURED: usize = 24;

/// Among the main targets: 进出口总额保持正增长, 国际收支基本平衡.
fn worded_state(clause: &Clause<'_>) -> Option<Finding> {
    let (state, end) =
        last_word(clause, &words::STATES).or_else(|| last_word(clause, &words::CHANGES))?;
    let start = steadily(clause, end - state.len());
    let part = measured(clause, start)?;
    Some(finding(clause, part, (start, end), "state_among_main_targets"))
}

/// Among the main targets: whatever is said of an indicator without a number, 进出口总额稳量提质.
fn state_of_indicator(clause: &Clause<'_>) -> Option<Finding> {
    if clause.words.contains(|ch: char| ch.is_ascii_digit()) {
        return None;
    }
    let end = catalog::subject_end(clause.words)?;
    let state = clause.from(end);
    let said = (2..=MOST_STATE).contains(&state.chars().count());
    let plain = !state.contains('的') && !state.starts_with(one_of(&['、', '和', '及', '与']));
    let part = measured(clause, end).filter(|_| said && plain)?;
    Some(finding(clause, part, (end, clause.words.len()), "state_of_indicator"))
}

/// Among the main targets: 全面完成节能减排任务, without a word on who has set it.
fn set_by_plan(clause: &Clause<'_>) -> Option<Finding> {
    clause.open_places().find_map(|at| {
        let verb = begins(clause.from(at), &words::COMPLETING)?;
        let own = clause.from(at + verb.len());
        let set = ends(own, &words::SET_ENDS).is_some() && has(own, &words::SET_MATTERS);
        let part = (at + verb.len(), clause.words.len());
        set.then(|| finding(clause, part, (at, part.1), "set_by_plan"))
    })
}

/// Characters of what is said of an indicator.
const MOST_STATE: usize = 20;
