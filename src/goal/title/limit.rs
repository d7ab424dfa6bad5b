//! Which of the things are counted: 20个｜过30亿｜项目, 投资超亿元的｜项目7个, 每个县｜新引进项目20个.

use super::row::Row;
use crate::{
    goal::{Addition, Title, each_of},
    indicator::name_start,
    lexicon::{each, naming, titles, units::UnitKind},
    text::{Clean, Span, one_of},
};

/// A limit before a thing is at most this long, in bytes.
const LONGEST: usize = 60;

/// 20个｜过30亿｜项目, 900名｜60岁以上｜老人: the limit that the next number sets is part of the title.
pub(super) fn limited(row: &Row<'_>, at: usize) -> Option<Title> {
    let limit = before_thing(row, at)?;
    let words = [limit.slice(row.text()), row.goals[at].object.slice(row.text())].concat();
    Some(Title { words, added: vec![(Addition::Limit, limit)] })
}

/// The words between a number and the thing that it counts, where they hold a number that limits the thing.
pub(super) fn before_thing(row: &Row<'_>, at: usize) -> Option<Span<Clean>> {
    let object = row.goals[at].object;
    let number = row.number(at)?;
    let between = row.text().get(number.span.end()..object.start())?;
    let lead = naming::BEFORE_DESCRIPTION
        .iter()
        .find(|word| !word.is_empty() && between.starts_with(**word));
    let start = number.span.end() + lead.map_or(0, |word| word.len());
    let limit = Span::new(start, object.start());
    let words = limit.slice(row.text());
    let next = row.number_after(at)?;
    let limits = limit.contains(next.span)
        && (next.bound.is_some() || matches!(next.kind, UnitKind::Percent | UnitKind::Money));
    (limits && words.len() <= LONGEST && !words.contains(one_of(&['，', '、', '；', '。', '（'])))
        .then_some(limit)
}

/// 投资或产值超亿元的｜项目7个: the description before a thing that says how large it is.
pub(super) fn above_threshold(row: &Row<'_>, at: usize) -> Option<Title> {
    let goal = &row.goals[at];
    let number = row.number(at)?;
    let object = goal.object;
    // 过20亿的2家: a thing that was named before has the description before its number.
    let is_named_before = object.end() <= row.lead(at)?.start();
    let end =
        if is_named_before { number.span.start() } else { object.start().min(number.span.start()) };
    let clause = row.clause_before(at, end)?;
    let said = clause.slice(row.text());
    let said = &said[description_start(said)..];
    let is_threshold = said.ends_with(naming::OF)
        && said.len() <= LONGEST
        && titles::THRESHOLDS.any_in(said)
        && goal.tail.is_none();
    let limit = Span::new(clause.end() - said.len(), clause.end());
    let words = [said, object.slice(row.text())].concat();
    is_threshold.then(|| Title { words, added: vec![(Addition::Limit, limit)] })
}

/// 推进｜投资或产值超亿元的: where the verbs before a description end; 投资或产值 has no verb.
fn description_start(said: &str) -> usize {
    let start = name_start(said);
    if said[..start].ends_with(naming::EITHER) {
        naming::LEADING_VERBS.longest_prefix_of(said).map_or(0, str::len)
    } else {
        start
    }
}

/// 4家｜省级｜、10家市级示范单位, 国家级｜3个、省级20个品牌: the level of things that are named once for several numbers.
pub(super) fn of_level(row: &Row<'_>, at: usize) -> Option<Title> {
    let number = row.number(at)?;
    let level = level_after(row, at)
        .or_else(|| level_before(row.text(), row.goals[at].object, number.span))?;
    let named = row.goals[at].object.slice(row.text());
    // 国家级3个、省级20个｜品牌: the thing stands after the last number.
    let named = if titles::LEVELS.contains(named) {
        let next = row.goals.get(at + 1)?;
        let is_joined = row.text().get(number.span.end()..row.number(at + 1)?.span.start())?;
        is_joined.starts_with('、').then(|| next.object.slice(row.text()))?
    } else {
        named
    };
    let thing = titles::LEVELS.longest_prefix_of(named).map_or(named, |own| &named[own.len()..]);
    let words = [level.slice(row.text()), thing].concat();
    (!thing.is_empty()).then(|| Title { words, added: vec![(Addition::Limit, level)] })
}

/// 4家｜省级｜、10家市级示范单位
fn level_after(row: &Row<'_>, at: usize) -> Option<Span<Clean>> {
    let (number, next) = (row.number(at)?, row.number_after(at)?);
    let between = row.text().get(number.span.end()..next.span.start())?;
    let level = between.strip_suffix(naming::MEMBER_JOINTS)?;
    let is_shared = row.goals[at].object.start() >= next.span.end();
    let end = number.span.end() + level.len();
    (is_shared && titles::LEVELS.contains(level)).then(|| Span::new(number.span.end(), end))
}

/// 省级｜20个旅游品牌, and 国家级｜3个, where the level is all that is named.
fn level_before(text: &str, object: Span<Clean>, number: Span<Clean>) -> Option<Span<Clean>> {
    if titles::LEVELS.contains(object.slice(text)) {
        return Some(object);
    }
    let level = titles::LEVELS.longest_suffix_of(text.get(..number.start())?)?;
    let is_after = object.start() >= number.end();
    is_after.then(|| Span::new(number.start() - level.len(), number.start()))
}

/// 新签｜项目开工率: how far the things have come that a share or an amount is of.
pub(super) fn of_stage(row: &Row<'_>, at: usize) -> Option<Title> {
    let goal = &row.goals[at];
    let lead = row.lead(at)?;
    let object = goal.object.slice(row.text());
    let before = row.text().get(lead.start()..goal.object.start())?;
    let stage = titles::STAGES.longest_suffix_of(before)?;
    let is_of_stage = titles::MEASURE_NOUNS.any_suffix_of(object)
        && titles::BARE_THINGS.any_in(object)
        && !titles::BARE_THINGS.any_suffix_of(object)
        && goal.tail.is_none();
    let span = Span::new(goal.object.start() - stage.len(), goal.object.start());
    let words = [stage, object].concat();
    is_of_stage.then(|| Title { words, added: vec![(Addition::Limit, span)] })
}

/// Puts before a title of what each has the number: 每个县｜新引进项目, 各｜园区厂房利用率.
pub(super) fn say_each(row: &Row<'_>, at: usize, title: &mut Option<Title>) {
    let Some(number) = row.number(at) else { return };
    let start = row.goals[at].object.start().min(number.span.start());
    // 每个县新建2所医院、｜全市｜达到30所
    if row.lead(at).is_some_and(|lead| each::OF_ALL.any_in(lead.slice(row.text()))) {
        return;
    }
    let Some(each) = each_of(row.text(), start) else { return };
    let Title { words, mut added } =
        title.take().unwrap_or_else(|| Title { words: row.name(at), added: Vec::new() });
    let said = each.slice(row.text());
    let words = if words.starts_with(said) { words } else { [said, &words].concat() };
    added.push((Addition::Limit, each));
    *title = Some(Title { words, added });
}

/// Puts before a title the part of the place that its clause begins with: 中心城区｜新增常住人口.
pub(super) fn say_scope(row: &Row<'_>, at: usize, title: &mut Option<Title>) {
    let Some(number) = row.number(at) else { return };
    let end = row.goals[at].object.start().min(number.span.start());
    let Some(clause) = row.clause_before(at, end) else { return };
    let words = clause.slice(row.text());
    let aim = titles::SAID_OF_ANY_TARGET.longest_prefix_of(words).map_or(0, str::len);
    let Some(scope) = titles::SCOPES.longest_prefix_of(&words[aim..]) else { return };
    let acts = &words[aim + scope.len()..];
    if acts.is_empty() || name_start(acts) < acts.len() {
        return;
    }
    let Title { words, mut added } =
        title.take().unwrap_or_else(|| Title { words: row.name(at), added: Vec::new() });
    let start = clause.start() + aim;
    added.push((Addition::Limit, Span::new(start, start + scope.len())));
    let words = if words.starts_with(scope) { words } else { [scope, &words].concat() };
    *title = Some(Title { words, added });
}
