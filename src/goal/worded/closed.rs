//! Closed goals: nothing left over, nobody left out (全覆盖, 清零, 不发生, 应保尽保, 所有…全部).

use super::{
    Finding, WordedClass,
    clause::{Clause, begins, ends, has},
    object::{self, Part},
};
use crate::{
    lexicon::{benchmarks, closed as words},
    text::{IntoList, forward, one_of},
};

/// The closed goals of a clause; `before` is the clause before it, whose object an empty one takes up.
pub(super) fn find(clause: &Clause<'_>, before: Option<&Clause<'_>>) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut floor = 0;
    let mut places: Vec<usize> = clause.words.char_indices().map(|(at, _)| at).into_list();
    places.retain(|at| *at < clause.words.len());
    for at in places {
        if at < floor {
            continue;
        }
        let rules = [opening_word, curbed, every_one, closing_word, fully];
        let Some(finding) = rules.into_iter().find_map(|rule| rule(clause, before, floor, at))
        else {
            continue;
        };
        floor = finding.end(clause);
        found.push(finding);
    }
    found
}

fn finding(clause: &Clause<'_>, object: Part, cue: Part, rule: &'static str) -> Finding {
    Finding::new(clause, WordedClass::Closed, object, cue, rule)
}

/// What follows a closing word at the end of its matter: nothing, or another member of a list.
fn closes_here(rest: &str) -> bool {
    let rest = rest.trim_start_matches('”');
    rest.is_empty()
        || rest.starts_with(one_of(&['、', '和', '并', '，', '（'])) && !rest.starts_with("和谐")
}

/// 行政村5G网络全覆盖, 零就业家庭动态清零.
fn closing_word(
    clause: &Clause<'_>,
    before: Option<&Clause<'_>>,
    floor: usize,
    at: usize,
) -> Option<Finding> {
    let rest = clause.from(at);
    let word = begins(rest, &words::ENDINGS)?;
    let end = at + word.len();
    let after = clause.from(end);
    if clause.part(floor, at).ends_with('、') {
        return None;
    }
    let quoted_name = clause.is_quoted(at)
        && !word.starts_with('“')
        && !word.ends_with('”')
        && !after.starts_with('”');
    let taught = word.ends_with("全覆盖")
        && begins(after, &words::REACHED_BY_ALL)
            .is_some_and(|noun| closes_here(&after[noun.len()..]));
    let reaches = word.ends_with('通') && !clause.part(floor, at).contains("实现");
    if quoted_name
        || reaches
        || !(closes_here(after) || taught)
        || begins(after, &words::NAME_AFTER).is_some()
    {
        return None;
    }
    if let Some(quote) = clause.quote_at(at).filter(|quote| quote.1 == end + '”'.len_utf8()) {
        let own = clause.part(quote.0 + '“'.len_utf8(), at);
        if own.ends_with('个') {
            let part = object::before(clause, floor, quote.0).filter(|part| fits(clause, *part))?;
            return Some(finding(clause, part, quote, "closing_word"));
        }
        if !own.is_empty() {
            return Some(finding(clause, quote, quote, "closing_word"));
        }
    }
    let part = object::before(clause, floor, at).filter(|part| fits(clause, *part));
    let Some(part) = part else {
        return taken_up(clause, before, floor, (at, end));
    };
    Some(finding(clause, part, (at, end), "closing_word"))
}

/// `完善示例设施，实现全覆盖`: the object stands in the clause before.
fn taken_up(
    clause: &Clause<'_>,
    before: Option<&Clause<'_>>,
    floor: usize,
    cue: Part,
) -> Option<Finding> {
    let lead = clause.part(floor, cue.0);
    let only_verb =
        object::before(clause, floor, cue.0).is_none() && lead.chars().count() <= MOST_LEAD;
    let before = before.filter(|before| !before.closes && only_verb && floor == 0)?;
    let part = object::before(before, 0, before.words.len()).filter(|part| fits(before, *part))?;
    Finding::across(before, part, clause, cue, WordedClass::Closed, "closing_word_after_comma")
}

/// Characters of a verb without an object: 力争实现.
const MOST_LEAD: usize = 6;

/// An object of a sensible length that names something.
fn fits(clause: &Clause<'_>, part: Part) -> bool {
    let words = clause.part(part.0, part.1);
    let whole = words.matches('“').count() == words.matches('”').count();
    let sensible = (2..=MOST_OBJECT).contains(&words.chars().count());
    whole && sensible && !words.starts_with(one_of(&['以', '向', '在']))
}

/// Characters of a closed goal's object.
const MOST_OBJECT: usize = 60;

/// 困难群众应保尽保.
fn fully(clause: &Clause<'_>, _: Option<&Clause<'_>>, floor: usize, at: usize) -> Option<Finding> {
    let rest = clause.from(at);
    let mut chars = rest.chars();
    let lead = chars.next().filter(|ch| words::FULLY_LEADS.contains(ch))?;
    let verb = chars.next()?;
    let fully = chars.next().filter(|ch| *ch == words::FULLY.1)?;
    let again = chars.next().filter(|ch| *ch == verb || lead == '愿')?;
    // 应有尽有 praises plenty.
    if (lead, verb) == ('应', '有') {
        return None;
    }
    let end = at + [lead, verb, fully, again].iter().map(|ch| ch.len_utf8()).sum::<usize>();
    let start = if clause.part(0, at).ends_with('“') { at - '“'.len_utf8() } else { at };
    let after = clause.from(end).trim_start_matches('”');
    if !(closes_here(after) || chars.next().is_some_and(|ch| words::FULLY_LEADS.contains(&ch))) {
        return None;
    }
    let part = object::before(clause, floor, start).filter(|part| fits(clause, *part));
    let object = part.unwrap_or((start, end));
    Some(finding(clause, object, (start, end), "all_that_should"))
}

/// 不发生规模性返贫, 基本消除黑臭水体.
fn opening_word(
    clause: &Clause<'_>,
    _: Option<&Clause<'_>>,
    _: usize,
    at: usize,
) -> Option<Finding> {
    // 年内消除旱厕: with its time the plain word closes the matter, too.
    let plain =
        || if clause.times.is_empty() { None } else { begins(clause.from(at), &["消除"]) };
    let word = begins(clause.from(at), &words::OPENINGS).or_else(plain)?;
    if clause.is_quoted(at) {
        return None;
    }
    let cue = (at, at + word.len());
    let limit = list_end(clause, cue.1);
    let part = object::after(clause, cue.1, limit)?;
    let named = clause.part(part.0, part.1);
    let noun = ends(named, &words::NOT_CLOSED).is_some();
    if named.chars().count() < 3
        || named.starts_with(one_of(&['了', '的', '、', '和']))
        || noun
        || clause.part(0, at).ends_with('已')
    {
        return None;
    }
    let floor = ends(named, &words::FLOOR_ENDS).map_or(0, str::len);
    let found = finding(clause, part, cue, "nothing_of_the_kind");
    Some(Finding { object: clause.span(part.0, part.1 - floor), ..found })
}

/// Where a list of things goes over into another action.
fn list_end(clause: &Clause<'_>, from: usize) -> usize {
    let words = clause.from(from);
    let next = words.char_indices().find(|(at, ch)| {
        let rest = &words[at + ch.len_utf8()..];
        let action = *ch == '、' && object::begins_with_action(rest);
        let number =
            matches!(ch, '、' | '和' | '及') && rest.starts_with(|ch: char| ch.is_ascii_digit());
        (action || number) && !clause.is_quoted(from + at)
    });
    next.map_or(clause.words.len(), |(at, _)| from + at)
}

/// 坚决遏制重特大事故发生.
fn curbed(clause: &Clause<'_>, _: Option<&Clause<'_>>, _: usize, at: usize) -> Option<Finding> {
    let word = begins(clause.from(at), &words::CURBING)?;
    if clause.is_quoted(at) {
        return None;
    }
    let end = forward(at + word.len(), |end| {
        let more = begins(clause.from(end).strip_prefix('和')?, &words::CURBING)?;
        Some(end + '和'.len_utf8() + more.len())
    });
    let cue = (at, end);
    let rest = clause.from(cue.1);
    let tested = has(rest, &words::CURBED) || rest.ends_with("发生");
    let ending = ends(rest, &words::CURBED_ENDS).is_some()
        || word.contains("严防")
        || rest.starts_with("新增");
    if !tested || !ending || rest.starts_with("化解") {
        return None;
    }
    let part = object::after(clause, cue.1, clause.words.len())?;
    Some(finding(clause, part, cue, "kept_from_happening"))
}

/// 所有工程全部开工, 二、三级医院均提供儿科服务, 覆盖所有街道.
fn every_one(
    clause: &Clause<'_>,
    _: Option<&Clause<'_>>,
    floor: usize,
    at: usize,
) -> Option<Finding> {
    if clause.is_quoted(at) {
        return None;
    }
    let rest = clause.from(at);
    if let Some(word) =
        begins(rest, &words::COVERING).filter(|word| *word != "全覆盖" && *word != "全面覆盖")
    {
        let part = object::before(clause, floor, at).filter(|part| fits(clause, *part))?;
        let end = list_end(clause, at + word.len());
        return Some(Finding {
            object: clause.span(part.0, part.1),
            ..finding(clause, (part.0, end), (at, end), "covers_every")
        });
    }
    let led = begins(clause.from(floor), &words::EVERY).filter(|_| floor < at);
    let given = || led.and_then(|_| begins(rest, &words::GIVEN));
    let verb = begins(rest, &words::EVERY_VERBS).or_else(given)?;
    if is_measured_against(rest.trim_start_matches(one_of(&['均', '都']))) {
        return None;
    }
    let lead = clause.part(floor, at);
    let every = words::EVERY.iter().filter_map(|word| lead.find(word)).min();
    let strict =
        verb.starts_with(one_of(&['均', '都'])) || verb.starts_with("全部") && !completes(verb);
    let each = verb == "至少" && (lead.contains('每') || lead.contains("零就业"));
    if every.is_none() && !strict && !each
        || every.is_none() && verb.starts_with('都')
        || lead.ends_with(one_of(&['人', '年', '平', '日', '户', '月'])) && verb.starts_with('均')
    {
        return None;
    }
    if verb.starts_with("至少") && !each || matches!(verb, "达到" | "实现") && every.is_none()
    {
        return None;
    }
    let part = object::before(clause, floor, at).filter(|part| fits(clause, *part))?;
    let end = list_end(clause, at + verb.len());
    Some(Finding {
        object: clause.span(part.0, part.1),
        ..finding(clause, (part.0, end), (at, end), "every_one")
    })
}

/// 均｜高于全省平均, 均｜完成省下达任务: a benchmark, not a closed word.
fn is_measured_against(rest: &str) -> bool {
    let near = crate::text::first_bytes(rest, 30);
    let set = near.starts_with("完成")
        && (near.contains("下达") || near.contains("定任务") || near.contains("定目标"));
    set || benchmarks::ABOVE.any_prefix_of(near)
}

/// 全部 with a completing verb is a milestone, unless it is said of all of a kind.
fn completes(verb: &str) -> bool {
    has(verb, &words::EVERY_COMPLETED)
}
