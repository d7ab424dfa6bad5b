//! Several numbers on one thing in a sentence, told apart by what is said of each: 新开工产业项目50个、竣工30个.

use std::collections::BTreeMap;

use super::row::Row;
use crate::{
    goal::{Addition, Title},
    lexicon::{naming, titles},
    text::{Clean, IntoList, Span, backward, count_work, one_of},
};

/// What is said of one of several numbers on the same thing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Mark {
    span: Span<Clean>,
    place: Place,
}

/// Where a mark is put.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// 竣工｜产业项目
    Before,
    /// 产业项目｜竣工
    After,
}

/// Puts what differs into the titles of goals that would have the same.
pub(super) fn tell_apart(row: &Row<'_>, found: &mut [Option<Title>]) {
    let mut alike: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, title) in found.iter().enumerate() {
        let words = title.as_ref().map_or_else(|| row.name(at), |title| title.words.clone());
        alike.entry(words).or_default().push(at);
    }
    for (words, group) in alike.into_iter().filter(|(_, group)| group.len() > 1) {
        let marks = listed_verbs(row, &group)
            .unwrap_or_else(|| group.iter().map(|at| mark(row, *at)).into_list());
        let marks = with_year_of_list(row, &group, marks);
        let said = |mark: &Option<Mark>| mark.map_or("", |mark| mark.span.slice(row.text()));
        if marks.windows(2).all(|pair| said(&pair[0]) == said(&pair[1])) {
            continue;
        }
        // 项目新开工30个、续建20个: every verb is where the first one is.
        let after = marks.iter().flatten().next().is_some_and(|mark| mark.place == Place::After);
        for (at, mark) in group.into_iter().zip(&marks) {
            let Some(mark) = mark else { continue };
            let what = mark.span.slice(row.text());
            let is_verb = naming::LEADING_VERBS.any_suffix_of(what);
            let place = if is_verb && after { Place::After } else { mark.place };
            let whole = match place {
                Place::Before => [what, words.as_str()].concat(),
                Place::After => [words.as_str(), what].concat(),
            };
            let title = found[at].take();
            let mut added = title.map_or_else(Vec::new, |title| title.added);
            added.push((Addition::Verb, mark.span));
            found[at] = Some(Title { words: whole, added });
        }
    }
}

/// 项目新签约、新开工、新竣工｜分别超5个、3个、2个: a verb for each number.
fn listed_verbs(row: &Row<'_>, group: &[usize]) -> Option<Vec<Option<Mark>>> {
    let first = *group.first()?;
    let object = row.goals[first].object;
    let same = group.iter().all(|at| row.goals[*at].object == object);
    if same && let Some(marks) = verbs_before(row, group) {
        return Some(marks);
    }
    let between = row.text().get(object.end()..row.number(first)?.span.start())?;
    if between.len() > LONGEST_LIST {
        return None;
    }
    let list = &between[..between.find(naming::RESPECTIVELY)?];
    let mut verbs = Vec::new();
    let mut start = object.end();
    for verb in list.split(naming::MEMBER_JOINTS) {
        let span = Span::new(start, start + verb.len());
        start = span.end() + row.text()[span.end()..].chars().next().map_or(0, char::len_utf8);
        verbs.push(Some(Mark { span, place: Place::After }));
    }
    let is_verb = |mark: &Mark| verb(row.text(), mark.span).is_some_and(|verb| verb == mark.span);
    let named = verbs.iter().flatten().all(is_verb);
    (same && named && verbs.len() == group.len()).then_some(verbs)
}

/// 新签约、新开工、新竣工｜项目分别超5个、3个、2个: the same before the thing.
fn verbs_before(row: &Row<'_>, group: &[usize]) -> Option<Vec<Option<Mark>>> {
    let first = *group.first()?;
    let object = row.goals[first].object;
    let between = row.text().get(object.end()..row.number(first)?.span.start())?;
    if !between.contains(naming::RESPECTIVELY) {
        return None;
    }
    let near = crate::text::last_bytes(row.text().get(..object.start())?, LONGEST_LIST);
    let mut end = object.start();
    let mut marks = Vec::new();
    for words in near.rsplit(naming::MEMBER_JOINTS).take(group.len()) {
        let span = Span::new(end - words.len(), end);
        let own = own_clause(row.text(), span);
        let verb = verb(row.text(), own)?;
        marks.push(Some(Mark { span: verb, place: Place::Before }));
        let before = row.text()[..span.start()].chars().next_back();
        end = span.start() - before.map_or(0, char::len_utf8);
    }
    marks.reverse();
    (marks.len() == group.len()).then_some(marks)
}

/// A list of verbs is at most this long, in bytes.
const LONGEST_LIST: usize = 200;

/// What is said of the number of one goal and may not be said of the others.
fn mark(row: &Row<'_>, at: usize) -> Option<Mark> {
    let lead = row.lead(at)?;
    let object = row.goals[at].object;
    let within = |start: usize, end: usize| {
        (start < end)
            .then(|| Span::new(start, end))
            .filter(|span: &Span<Clean>| span.len() < LONGEST)
    };
    let is_own = object.start() >= lead.start();
    let after_name = if is_own { within(object.end(), lead.end()) } else { None };
    if let Some(verb) = after_name.and_then(|words| verb(row.text(), words)) {
        return Some(Mark { span: verb, place: Place::After });
    }
    let end = if is_own { object.start().min(lead.end()) } else { lead.end() };
    let words = own_clause(row.text(), Span::new(lead.start(), end));
    if let Some(verb) = verb(row.text(), words) {
        return Some(Mark { span: verb, place: Place::Before });
    }
    if let Some(year) = year(row.text(), words) {
        return Some(Mark { span: year, place: Place::Before });
    }
    if let Some(period) = after_name.or(Some(words)).and_then(|words| period(row.text(), words)) {
        return Some(Mark { span: period, place: Place::Before });
    }
    if is_own || words.is_empty() || words.len() > LONGEST {
        return None;
    }
    // 超50亿元的｜4个: the number before is part of what tells it apart.
    let widened = words.slice(row.text()).ends_with(naming::OF);
    let words = if widened { row.clause_before(at, words.end())? } else { words };
    let said = words.slice(row.text());
    let limits = said.starts_with(titles::EXCEEDING) || said.ends_with(naming::OF);
    let place = if limits || titles::AIMED.contains(said) { Place::Before } else { Place::After };
    let tells = limits || titles::AIMED.contains(said) || titles::TOTALS.contains(said);
    tells.then_some(Mark { span: words, place })
}

/// What tells a number apart is at most this long, in bytes.
const LONGEST: usize = 60;

/// The words after the last mark.
pub(super) fn own_clause(text: &str, words: Span<Clean>) -> Span<Clean> {
    let said = words.slice(text);
    count_work(said.len());
    let marks = one_of(&['，', '、', '；', '：', '。', '（']);
    let start = said.char_indices().rev().find(|(_, ch)| marks.contains(ch));
    let start = start.map_or(0, |(at, ch)| at + ch.len_utf8());
    Span::new(words.start() + start, words.end())
}

/// 2024年度6个精品示范村和｜36个中心村建设: a year before the first member of a list is that of each.
fn with_year_of_list(
    row: &Row<'_>,
    group: &[usize],
    marks: Vec<Option<Mark>>,
) -> Vec<Option<Mark>> {
    let carried = |at: usize| {
        let before = at.checked_sub(1)?;
        let joint = row.text().get(row.goals[before].span.end()..row.number(at)?.span.start())?;
        let words = row.lead(before)?;
        let year = year(row.text(), own_clause(row.text(), words));
        naming::JOINING_NUMBERS.contains(&joint).then_some(())?;
        year.map(|span| Mark { span, place: Place::Before })
    };
    group.iter().zip(marks).map(|(at, mark)| mark.or_else(|| carried(*at))).into_list()
}

/// 启动｜2025年度｜6个示范村建设: the year that a number is for, with the verb before it.
fn year(text: &str, words: Span<Clean>) -> Option<Span<Clean>> {
    let said = words.slice(text);
    let before = said.strip_suffix(titles::YEARS_WORK)?;
    let digits = before.trim_end_matches(|ch: char| ch.is_ascii_digit());
    let is_year = before.len() - digits.len() == 4;
    let lead = Span::new(words.start(), words.start() + digits.len());
    let start = verb(text, lead).map_or(lead.end(), Span::start);
    is_year.then(|| Span::new(start, words.end()))
}

/// 一季度｜达到: the part of the year that a number is for.
fn period(text: &str, words: Span<Clean>) -> Option<Span<Clean>> {
    let (at, period) = titles::PARTS_OF_YEAR.find_in(words.slice(text))?;
    Some(Span::new(words.start() + at, words.start() + at + period.len()))
}

/// 竣工投产, 新开工: the verbs at the end of some words.
pub(super) fn verb(text: &str, words: Span<Clean>) -> Option<Span<Clean>> {
    let said = words.slice(text);
    let start = backward(said.len(), |end| {
        let kept = &said[..end];
        let verb = naming::LEADING_VERBS.longest_suffix_of(kept);
        let verb = verb.or_else(|| titles::PROGRESS_VERBS.longest_suffix_of(kept))?;
        Some(end - verb.len())
    });
    // 完成, 增加: what is said of any number.
    if start == said.len() || titles::ANY_NUMBER.contains(&said[start..]) {
        return None;
    }
    let new = said[..start].ends_with(naming::NEWLY);
    let start = if new { start - naming::NEWLY.len_utf8() } else { start };
    Some(Span::new(words.start() + start, words.end()))
}
