//! The headline targets of several reports of one place, by indicator and year, each with the result that the next report reports.

use super::{
    answers::answers,
    deliveries::deliveries,
    figure::{Figure, Kind, figures},
    promises::{Promise, numbers},
    targets::{Report, Worded},
    types::{Delivery, IndicatorRow, LinkRule, State, YearCell, YearNote, YearRows, YearTarget},
    year_order::{columns, ordered},
};
use crate::{
    analyze::Analysis,
    lexicon::{changes::ChangeWord, indicators::IndicatorEntry},
    statement::Stance,
    text::{IntoList, sort_by},
};

/// The headline targets of up to ten reports of one place, by indicator and year, with the results that each next report reports (报告自述).
///
/// The reports may come in any order; their own years order them, and a year without a report is a gap.
///
/// ```
/// use goalcards::{analyze, row_of_years};
/// let old = "示例市2024年政府工作报告\n二、2024年工作安排\n主要预期目标是：地区生产总值增长6%左右。";
/// let new = "示例市2025年政府工作报告\n一、2024年工作回顾\n地区生产总值增长5.8%。\n二、2025年工作安排\n主要预期目标是：地区生产总值增长5.5%左右。";
/// let found = row_of_years(&[analyze(new), analyze(old)]);
/// let years: Vec<i32> = found.years.iter().map(|column| column.year).collect();
/// assert_eq!(years, [2023, 2024, 2025]);
/// let gdp = &found.rows[0];
/// assert!(gdp.cells[0].target.is_some() && gdp.cells[0].result.is_some());
/// assert!(gdp.cells[1].target.is_some() && gdp.cells[1].result.is_none());
/// ```
#[must_use]
pub fn row_of_years(analyses: &[Analysis<'_>]) -> YearRows {
    let mut notes = Vec::new();
    let known = ordered(analyses, &mut notes);
    let years = columns(&known);
    let reports = known.iter().filter_map(|(year, at)| Some((*year, *at, analyses.get(*at)?)));
    let reports: Vec<Dated<'_>> =
        reports.map(|(year, at, analysis)| Dated::of(year, at, analysis)).into_list();
    let mut rows = Vec::new();
    for report in &reports {
        if report.numbers.is_empty() && report.words.is_empty() {
            notes.push(YearNote::NoHeadline(report.given));
        }
        let column = years.partition_point(|known| known.year < report.year);
        add_targets(&mut rows, report, column);
    }
    for (column, year) in years.iter().enumerate() {
        let of = |given: Option<usize>| reports.iter().find(|report| Some(report.given) == given);
        if let Some(next) = of(year.next) {
            add_results(&mut rows, of(year.report), next, column);
        }
    }
    sort_by(&mut rows, |left, right| left.order() < right.order());
    YearRows { rows: rows.into_iter().map(Row::finished).into_list(), years, notes }
}

/// A report with its headline targets.
struct Dated<'a> {
    year: i32,
    /// Its number among those given.
    given: usize,
    report: Report<'a>,
    numbers: Vec<Promise<'a>>,
    words: Vec<Worded>,
    /// What it reports of the year before.
    results: Vec<Figure<'a>>,
}

impl<'a> Dated<'a> {
    fn of(year: i32, given: usize, analysis: &'a Analysis<'_>) -> Self {
        let report = Report::of(analysis);
        let numbers = report.each_once().into_iter();
        let numbers = numbers.filter(|promise| report.is_headline(promise)).into_list();
        let words = report.worded.iter().filter(|worded| worded.headline).cloned().into_list();
        let results = figures(&report.outputs, Stance::Result);
        Self { year, given, report, numbers, words, results }
    }
}

/// One indicator while the years are read.
struct Row<'a> {
    /// The latest number that is set for it.
    figure: Option<Figure<'a>>,
    id: Option<&'static str>,
    /// What a target in words is of, where no number is set.
    thing: String,
    entry: Option<&'static IndicatorEntry>,
    /// The column of the latest target, and the target.
    latest: (usize, YearTarget),
    cells: Vec<YearCell>,
}

impl Row<'_> {
    /// Rows of the latest report first, in the order of its text.
    fn order(&self) -> (std::cmp::Reverse<usize>, YearTarget) {
        (std::cmp::Reverse(self.latest.0), self.latest.1)
    }

    fn finished(mut self) -> IndicatorRow {
        sort_by(&mut self.cells, |left, right| left.column < right.column);
        IndicatorRow { entry: self.entry, cells: self.cells }
    }

    fn set(&mut self, column: usize, target: YearTarget) {
        self.latest = (column, target);
        self.cells.push(YearCell { target: Some(target), ..empty(column) });
    }

    fn has_target(&self, column: usize) -> bool {
        self.cells.last().is_some_and(|cell| cell.column == column)
    }
}

fn empty(column: usize) -> YearCell {
    YearCell {
        column,
        target: None,
        result: None,
        answer: None,
        rule: LinkRule::NoAnswer,
        state: State::Silent,
        verdict: None,
    }
}

/// Adds the headline targets of a report to the rows of the same indicators, or opens rows for them.
fn add_targets<'a>(rows: &mut Vec<Row<'a>>, report: &Dated<'a>, column: usize) {
    let new = numbers(&report.numbers);
    let numbered = numbered(rows);
    let known = numbered.iter().map(|(_, figure)| figure.clone()).into_list();
    let mut places: Vec<Option<usize>> = vec![None; new.len()];
    for ((row, figure), answer) in numbered.iter().zip(answers(&known, &new)) {
        let Some(answer) = answer else { continue };
        if is_one_thing(answer.rule, [figure, &new[answer.result]]) {
            places[answer.result] = Some(*row);
        }
    }
    let index = index(rows);
    for (promise, place) in report.numbers.iter().zip(places) {
        let id = promise.figure.measure.id;
        // A row that so far has words alone: 与经济增长同步, and a year later 增长6%.
        let in_words = || row_of(&index, id?).filter(|row| rows[*row].figure.is_none());
        let place = place.or_else(in_words).filter(|row| !rows[*row].has_target(column));
        let row = place.unwrap_or_else(|| open(rows, promise.target(), id, ""));
        let at = promise.figure.measure.quantity.0 as usize;
        let entry = report.report.analysis.entries.get(at).copied().flatten();
        let goal = report.report.goal(promise.goal);
        let row = &mut rows[row];
        row.entry = entry.or(goal.and_then(|goal| goal.entry));
        row.figure = Some(promise.figure.clone());
        row.set(column, promise.target());
    }
    for worded in &report.words {
        let named = worded.id.and_then(|id| row_of(&index, id));
        let named = named.or_else(|| row_of(&index, &worded.thing));
        let place = named.filter(|row| !rows[*row].has_target(column));
        let row = place.unwrap_or_else(|| open(rows, worded.target(), worded.id, &worded.thing));
        let row = &mut rows[row];
        row.entry = row.entry.or(report.report.goal(worded.goal).and_then(|goal| goal.entry));
        row.set(column, worded.target());
    }
}

/// Whether a number continues a row: 城镇居民收入 is no 居民收入, however much the names share.
fn is_one_thing(rule: LinkRule, [one, other]: [&Figure<'_>; 2]) -> bool {
    rule == LinkRule::SameIndicator || rule == LinkRule::SameName && one.has_thing_of(other)
}

/// The rows with a number, each with its index.
fn numbered<'a>(rows: &[Row<'a>]) -> Vec<(usize, Figure<'a>)> {
    let rows = rows.iter().enumerate();
    rows.filter_map(|(at, row)| Some((at, row.figure.clone()?))).into_list()
}

/// The rows by id and by thing, sorted; of one id a growth before a level.
fn index(rows: &[Row<'_>]) -> Vec<(String, bool, usize)> {
    let mut index = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let is_level = row.figure.as_ref().is_some_and(|figure| figure.kind == Kind::Level);
        let thing = row.figure.as_ref().and_then(|figure| figure.things.first());
        let thing = thing.map_or(row.thing.as_str(), String::as_str);
        let names = row.id.into_iter().chain([thing]);
        index.extend(names.map(|name| (name.to_owned(), is_level, at)));
    }
    sort_by(&mut index, |left, right| left < right);
    index
}

fn row_of(index: &[(String, bool, usize)], name: &str) -> Option<usize> {
    let at = index.partition_point(|(known, ..)| known.as_str() < name);
    index.get(at).filter(|(known, ..)| known == name).map(|(.., row)| *row)
}

/// Opens a row; its index.
fn open(
    rows: &mut Vec<Row<'_>>,
    target: YearTarget,
    id: Option<&'static str>,
    thing: &str,
) -> usize {
    let (thing, cells) = (thing.to_owned(), Vec::new());
    rows.push(Row { figure: None, id, thing, entry: None, latest: (0, target), cells });
    rows.len() - 1
}

/// Adds to each row what the report of the following year reports of a year; `own` is the report of the year itself.
fn add_results(rows: &mut [Row<'_>], own: Option<&Dated<'_>>, next: &Dated<'_>, column: usize) {
    let delivered = own.map_or(Vec::new(), |own| {
        deliveries(
            [own.report.analysis, next.report.analysis],
            [&own.report.outputs, &next.report.outputs],
            &own.report.promises,
            &own.report.measured,
        )
    });
    for row in rows.iter_mut() {
        for cell in row.cells.iter_mut().filter(|cell| cell.column == column) {
            add_delivery(cell, &delivered);
        }
    }
    let numbered = numbered(rows);
    let known = numbered.iter().map(|(_, figure)| figure.clone()).into_list();
    for ((row, figure), answer) in numbered.iter().zip(answers(&known, &next.results)) {
        let answer = answer.and_then(|one| Some((next.results.get(one.result)?, one.rule)));
        let answer = answer.filter(|(result, rule)| {
            is_of_the_year(result) && is_one_thing(*rule, [figure, result])
        });
        if let Some((result, rule)) = answer {
            add_result(&mut rows[*row], column, result, rule);
        }
    }
    let growths = growths(&next.results);
    for row in rows.iter_mut().filter(|row| row.figure.is_none()) {
        let of_id = |id: &str| growths.binary_search_by_key(&id, |(known, _)| known).ok();
        if let Some(at) = row.id.and_then(of_id) {
            add_result(row, column, growths[at].1, LinkRule::SameIndicator);
        }
    }
}

/// Whether a number is of the year under review; of several years only what is reached at their end: 十年来涨幅稳定在2%左右 is of
/// none of them.
fn is_of_the_year(result: &Figure<'_>) -> bool {
    let change = result.quantity.predicate.map(|predicate| predicate.change);
    !result.is_of_years || change == Some(ChangeWord::Level)
}

/// The first growth of each indicator that a report reports of one year, sorted by id.
fn growths<'f, 'a>(results: &'f [Figure<'a>]) -> Vec<(&'static str, &'f Figure<'a>)> {
    let of_year = |figure: &&Figure<'_>| {
        figure.kind == Kind::Growth && !figure.is_of_years && !figure.is_old_level
    };
    let growths = results.iter().filter(of_year);
    let mut growths = growths.filter_map(|figure| Some((figure.measure.id?, figure))).into_list();
    sort_by(&mut growths, |left, right| left.0 < right.0);
    growths.dedup_by_key(|(id, _)| *id);
    growths
}

/// What became of a target with a number.
fn add_delivery(cell: &mut YearCell, delivered: &[Delivery]) {
    let Some(target) = cell.target.filter(|target| target.quantity.is_some()) else { return };
    let key = (target.goal, target.quantity);
    let found = delivered.binary_search_by_key(&key, |one| (one.goal, one.target)).ok();
    let Some(delivery) = found.and_then(|at| delivered.get(at)) else { return };
    (cell.result, cell.answer) = (delivery.result, delivery.answer);
    (cell.rule, cell.state) = (delivery.link_rule, delivery.state);
    cell.verdict = Some((delivery.verdict, delivery.rule));
}

/// The result of a year for which no number is set.
fn add_result(row: &mut Row<'_>, column: usize, result: &Figure<'_>, rule: LinkRule) {
    let found = YearCell {
        result: Some(result.measure.quantity),
        answer: Some(result.clause),
        rule,
        state: State::Figure,
        ..empty(column)
    };
    match row.cells.iter_mut().find(|cell| cell.column == column) {
        None => row.cells.push(found),
        Some(cell) if cell.target.is_some_and(|target| target.quantity.is_none()) => {
            *cell = YearCell { target: cell.target, ..found };
        }
        Some(_) => {}
    }
}
