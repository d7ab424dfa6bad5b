//! The verb that says what is done with the things that a number counts: 新增｜规上工业企业140家.

use super::{row::Row, twins};
use crate::{
    goal::{Addition, Goal, Title},
    indicator::name_start,
    lexicon::{naming, titles, units::UnitKind},
    text::{Clean, HAN_LEN, Span, forward, is_han, last_bytes},
};

/// 培育｜30家瞪羚企业, 处置｜闲置土地800亩: the verb directly before the number or its thing.
///
/// A member of a list has the verb of the member before it: 处置闲置土地800亩、低效用地2000亩.
pub(super) fn governing_verb(
    row: &Row<'_>,
    at: usize,
    before: Option<Span<Clean>>,
) -> Option<Span<Clean>> {
    let goal = row.goals.get(at)?;
    let number = row.number(at)?;
    let counts = !matches!(number.kind, UnitKind::Percent)
        && number.predicate.is_none_or(|predicate| {
            naming::WEAK_PREDICATES.contains(predicate.span.slice(row.text()))
        });
    if !counts || goal.tail.is_some() {
        return None;
    }
    let lead = row.lead(at)?;
    let end = goal.object.start().min(lead.end());
    let words = Span::new(lead.start().min(end), end);
    let own = twins::own_clause(row.text(), words);
    twins::verb(row.text(), own)
        .map(|verb| without_aim(row.text(), verb))
        .filter(|verb| !verb.is_empty())
        .map(|verb| with_extent(row.text(), verb))
        .or_else(|| before.filter(|_| is_next_member(row, at, words)))
}

/// 争取｜新增, 确保｜建成: without what may be said of any target.
fn without_aim(text: &str, verb: Span<Clean>) -> Span<Clean> {
    let words = verb.slice(text);
    let start = forward(0, |start| {
        titles::SAID_OF_ANY_TARGET.longest_prefix_of(&words[start..]).map(|word| start + word.len())
    });
    Span::new(verb.start() + start, verb.end())
}

/// 基本｜建成: with how far it is to be done.
fn with_extent(text: &str, verb: Span<Clean>) -> Span<Clean> {
    let before = text.get(..verb.start()).unwrap_or("");
    let extent = titles::EXTENTS.longest_suffix_of(before).map_or(0, str::len);
    Span::new(verb.start() - extent, verb.end())
}

/// 新增｜贷款, 腾退｜土地: a name of two characters says too little without what is done.
pub(super) fn before_short_name(text: &str, goal: &Goal, verb: Span<Clean>) -> Option<Title> {
    let name = goal.name(text);
    // 生态｜保护修复提出: what is before the verb may only aim, so that the verb is one.
    let before = text.get(..verb.start()).unwrap_or("");
    let near = &before[last_mark(before)..];
    let is_short = name.chars().count() <= SHORT_NAME && name_start(near) == near.len();
    let words = [verb.slice(text), &name].concat();
    is_short.then(|| Title { words, added: vec![(Addition::Verb, verb)] })
}

/// Where the words after the last mark begin.
fn last_mark(before: &str) -> usize {
    let near = last_bytes(before, 30 * HAN_LEN);
    let at = near.char_indices().rev().find(|(_, ch)| !is_han(*ch));
    before.len() - near.len() + at.map_or(0, |(at, ch)| at + ch.len_utf8())
}

/// A short name has at most this many characters.
const SHORT_NAME: usize = 2;

/// Whether the title says already what is done: 竣工｜产业项目.
pub(super) fn is_in_title(text: &str, goal: &Goal, verb: Span<Clean>) -> bool {
    goal.title_words(text).starts_with(verb.slice(text))
        || goal.additions().iter().any(|(kind, _)| *kind == Addition::Verb)
}

/// Whether the words between a goal and the one before it only join the members of a list: 、 or ，其中.
///
/// 创建4家省级｜、｜10家市级示范单位: a name that both share comes after both numbers.
fn is_next_member(row: &Row<'_>, at: usize, words: Span<Clean>) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|at| row.goals.get(at)) else { return false };
    let between = row.text().get(before.span.end()..words.end());
    let shared = || words.slice(row.text()).ends_with('、') && words.len() < MAX_LEVEL_LEN;
    between.map_or_else(shared, |between| titles::MEMBER_LEADS.contains(between))
}

/// A level and the mark after it are shorter than this, in bytes: 自治区级、.
const MAX_LEVEL_LEN: usize = 6 * HAN_LEN;
