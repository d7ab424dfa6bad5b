//! What is done with the things that a number counts, after them: 7条小流域｜综合治理.

use super::{limit::before_thing, row::Row};
use crate::{
    goal::{Addition, Title},
    lexicon::{each, naming, titles, units::UnitKind},
    text::{HAN_LEN, IntoList, Span, first_bytes, is_han, punctuation::is_balanced},
};

/// What is done is at most this long, in characters.
const LONGEST: usize = 20;

/// What is done is not parted by the mark after it when it has at most this many characters.
const SHORT: usize = 4;

/// 7条小流域｜综合治理, 60%公办学校｜纳入集团化管理: the words from the counted thing to the end of its clause.
pub(super) fn done_with_it(row: &Row<'_>, at: usize) -> Option<Title> {
    let goal = &row.goals[at];
    let number = row.number(at)?;
    let counts = goal.object.end() > number.span.end()
        && number.kind != UnitKind::Money
        && number.predicate.is_none_or(|predicate| {
            naming::WEAK_PREDICATES.contains(predicate.span.slice(row.text()))
        });
    if !counts || goal.tail.is_some() {
        return None;
    }
    let rest = row.text().get(goal.object.end()..)?;
    let near = first_bytes(rest, (LONGEST + 1) * HAN_LEN);
    let end = near.find(|ch: char| !is_part(ch))?;
    // A number after it, so that it is no end of a clause; 国家4A级 is a name.
    if near[end..].starts_with(|ch: char| ch.is_ascii_digit()) {
        return None;
    }
    let done = titles::TASK_ENDS
        .longest_suffix_of(&near[..end])
        .filter(|task| task.len() < end)
        .map_or(end, |task| end - task.len());
    let done = &near[..done];
    // 开展体育、音乐支教: the mark parts what is done.
    let is_cut = near[end..].starts_with('、')
        && !naming::TRAILING_ACTIONS.any_suffix_of(done)
        && done.chars().count() > SHORT;
    let how = titles::HOW_DONE.longest_prefix_of(done).map_or(0, str::len);
    let kept = &done[how..];
    let is_action = !is_cut
        && kept.starts_with(|ch: char| is_han(ch) || ch == '“')
        && kept.chars().nth(1).is_some()
        && kept.chars().count() <= LONGEST
        && (!titles::NO_ACTIONS.any_prefix_of(kept) || titles::REACHED_LEVELS.any_suffix_of(kept))
        && !titles::TASK_ENDS.contains(kept)
        && !kept.ends_with(naming::JOINTS_OF_NOUNS)
        && is_balanced(kept);
    let start = goal.object.end() + how;
    // 为｜2万名｜妇女提供筛查
    let before = row.text().get(..number.span.start())?;
    let own_name = goal.object.start() >= number.span.end();
    // 为全市｜5万名妇女
    let of_all = each::OF_ALL.longest_suffix_of(before).map_or(0, str::len);
    let before = &before[..before.len() - of_all];
    let toward = titles::FOR_WHOM.iter().find(|word| own_name && before.ends_with(**word));
    let toward = toward.copied().unwrap_or("");
    let limit = before_thing(row, at);
    let limit_words = limit.map_or("", |limit| limit.slice(row.text()));
    let words = [toward, limit_words, goal.object.slice(row.text()), kept].concat();
    let action = (Addition::Action, Span::new(start, start + kept.len()));
    let added = limit.map(|limit| (Addition::Limit, limit)).into_iter().chain([action]).into_list();
    is_action.then_some(Title { words, added })
}

fn is_part(ch: char) -> bool {
    is_han(ch) || ch.is_ascii_alphabetic() || matches!(ch, '“' | '”' | '《' | '》' | '+')
}
