//! The targets of two places, or of two levels of the state, side by side.

use super::{
    answers::{Answer, answers},
    changes::{commitment, wording},
    figure::Figure,
    numbers::unit_key,
    place_relation::{place_relation, year_relation},
    place_rules::Sides,
    promises::{Promise, numbers},
    targets::{Report, Worded},
    types::{LinkRule, PlaceComparison, PlaceRow, PlaceRowKind, YearTarget},
};
use crate::{
    analyze::Analysis,
    text::{IntoList, sort_by},
};

/// The targets that two reports of different places set for their year, side by side by indicator: a province and its city, or two cities.
///
/// ```
/// use goalcards::{analyze, compare::{PlaceRelation, PlaceRowKind}, compare_places};
/// let province = "示例省2024年政府工作报告\n二、2024年工作安排\n主要预期目标是：地区生产总值增长5.5%左右。";
/// let city = "样板市2024年政府工作报告\n二、2024年工作安排\n主要预期目标是：地区生产总值增长6%以上。";
/// let (province, city) = (analyze(province), analyze(city));
/// let found = compare_places(&province, &city);
/// assert_eq!(found.relation, PlaceRelation::FirstHigher);
/// assert_eq!(found.rows[0].kind, PlaceRowKind::Higher);
/// assert_eq!(found.rows[0].difference.map(|gap| gap.min.to_string()), Some("0.5".into()));
/// ```
#[must_use]
pub fn compare_places(first: &Analysis<'_>, second: &Analysis<'_>) -> PlaceComparison {
    let (relation, years) = (place_relation(first, second), year_relation(first, second));
    let reports = [Report::of(first), Report::of(second)];
    let numbers = [reports[0].each_once(), reports[1].each_once()];
    let mut rows = Rows { reports: &reports, rows: Vec::new() };
    let open = rows.add_pairs([&numbers[0], &numbers[1]]);
    rows.add_words([&numbers[0], &numbers[1]], open);
    let mut rows = rows.rows;
    sort_by(&mut rows, |left, right| order(left) < order(right));
    PlaceComparison { relation, years, rows }
}

/// Headline targets first; of each report in text order, those of the first report before those that only the second one sets.
fn order(row: &PlaceRow) -> (bool, bool, Option<YearTarget>, Option<YearTarget>) {
    (!row.headline, row.first.is_none(), row.first, row.second)
}

struct Rows<'r, 'a> {
    reports: &'r [Report<'a>; 2],
    rows: Vec<PlaceRow>,
}

/// For each number of both reports, whether nothing answers it.
type Open = [Vec<bool>; 2];

impl Rows<'_, '_> {
    /// A row for each pair of numbers; which numbers are left.
    fn add_pairs(&mut self, [first, second]: [&[Promise<'_>]; 2]) -> Open {
        let found = answers(&numbers(first), &numbers(second));
        let mut open = [vec![true; first.len()], vec![true; second.len()]];
        for (at, answer) in found.iter().enumerate() {
            let Some(Answer { result, rule, .. }) = *answer else { continue };
            open[0][at] = false;
            open[1][result] = false;
            self.add_pair([&first[at], &second[result]], rule);
        }
        for (at, result) in other_units(first, second, &open) {
            open[0][at] = false;
            open[1][result] = false;
            self.add_pair([&first[at], &second[result]], LinkRule::SameName);
        }
        open
    }

    fn add_pair(&mut self, [first, second]: [&Promise<'_>; 2], rule: LinkRule) {
        let [report, _] = self.reports;
        let quantity = first.figure.measure.quantity.0 as usize;
        let entry = report.analysis.entries.get(quantity).copied().flatten();
        let sides = Sides { figures: [&first.figure, &second.figure], rule, entry };
        let is_one_unit = unit_key(first.figure.quantity) == unit_key(second.figure.quantity);
        let kind = if is_one_unit { sides.kind() } else { PlaceRowKind::OtherUnit };
        let is_measured =
            matches!(kind, PlaceRowKind::Higher | PlaceRowKind::Lower | PlaceRowKind::Equal);
        let row = self.row([Some(first.target()), Some(second.target())], kind, rule);
        self.rows.push(PlaceRow {
            difference: is_measured.then(|| sides.difference()).flatten(),
            bound: is_measured.then(|| sides.bound()).flatten(),
            ..row
        });
    }

    /// Rows for the goals in words, each beside the number or the words of the other report, and for the numbers that are left.
    fn add_words(&mut self, numbers: [&[Promise<'_>]; 2], mut open: Open) {
        let [first, second] = self.reports;
        let mut used = [vec![false; first.worded.len()], vec![false; second.worded.len()]];
        for (side, other) in [(0, 1), (1, 0)] {
            let words = index_of_words(&self.reports[other].worded);
            for (at, promise) in numbers[side].iter().enumerate() {
                let names = names_of_number(&promise.figure);
                let found = open[side][at].then(|| find(&words, names, &used[other])).flatten();
                let Some((nth, rule)) = found else { continue };
                (open[side][at], used[other][nth]) = (false, true);
                let pair = [Some(promise.target()), Some(self.reports[other].worded[nth].target())];
                let pair = if side == 0 { pair } else { [pair[1], pair[0]] };
                self.rows.push(self.row(pair, PlaceRowKind::InWords, rule));
            }
        }
        let words = index_of_words(&second.worded);
        for (at, worded) in first.worded.iter().enumerate() {
            let names = names_of_words(worded);
            let found = (!used[0][at]).then(|| find(&words, names, &used[1])).flatten();
            let Some((nth, rule)) = found else { continue };
            (used[0][at], used[1][nth]) = (true, true);
            let pair = [Some(worded.target()), Some(second.worded[nth].target())];
            self.rows.push(self.row(pair, PlaceRowKind::InWords, rule));
        }
        for side in [0, 1] {
            let left = numbers[side].iter().zip(&open[side]).filter(|(_, open)| **open);
            let left = left.map(|(promise, _)| promise.target());
            let worded = self.reports[side].worded.iter().zip(&used[side]);
            let worded = worded.filter(|(worded, used)| worded.headline && !**used);
            let left = left.chain(worded.map(|(worded, _)| worded.target()));
            let only = left.map(|target| self.only(side, target)).into_list();
            self.rows.extend(only);
        }
    }

    /// What only one of the reports sets.
    fn only(&self, side: usize, target: YearTarget) -> PlaceRow {
        let (pair, kind) = if side == 0 {
            ([Some(target), None], PlaceRowKind::OnlyFirst)
        } else {
            ([None, Some(target)], PlaceRowKind::OnlySecond)
        };
        self.row(pair, kind, LinkRule::NoAnswer)
    }

    fn row(&self, pair: [Option<YearTarget>; 2], kind: PlaceRowKind, rule: LinkRule) -> PlaceRow {
        let [first, second] = pair;
        let [one, other] = self.reports;
        let is_headline = |report: &Report<'_>, target: Option<YearTarget>| {
            target.and_then(|target| report.goal(target.goal)).is_some_and(|goal| goal.headline)
        };
        let commits = first.zip(second).map(|(first, second)| {
            wording(commitment(one.analysis, first.goal), commitment(other.analysis, second.goal))
        });
        PlaceRow {
            first,
            second,
            headline: is_headline(one, first) || is_headline(other, second),
            kind,
            difference: None,
            wording: commits,
            bound: None,
            rule,
        }
    }
}

/// The same thing in another unit, of numbers that nothing answers: 新建公园5个, 新建公园20万平方米.
fn other_units(first: &[Promise<'_>], second: &[Promise<'_>], open: &Open) -> Vec<(usize, usize)> {
    let mut by_name: Vec<(&str, usize)> = Vec::new();
    for (at, promise) in second.iter().enumerate().filter(|(at, _)| open[1][*at]) {
        by_name.extend(names_of_number(&promise.figure).map(|name| (name, at)));
    }
    sort_by(&mut by_name, |left, right| left < right);
    let mut taken = vec![false; second.len()];
    let mut pairs = Vec::new();
    for (at, promise) in first.iter().enumerate().filter(|(at, _)| open[0][*at]) {
        let named = names_of_number(&promise.figure);
        let other = { named }.find_map(|name| {
            let from = by_name.partition_point(|(known, _)| *known < name);
            let (known, result) = by_name.get(from)?;
            (*known == name && !taken[*result]).then_some(*result)
        });
        if let Some(result) = other {
            let units = [promise, &second[result]].map(|one| unit_key(one.figure.quantity));
            if units[0] != units[1] {
                taken[result] = true;
                pairs.push((at, result));
            }
        }
    }
    pairs
}

/// What a number is found by in words: its id unless it counts things, and its thing unless that is read with its context.
fn names_of_number<'f>(figure: &'f Figure<'_>) -> impl Iterator<Item = &'f str> {
    let id = figure.measure.id.filter(|_| !figure.measure.is_counted);
    let thing = figure.things.first().filter(|_| !figure.is_extended);
    id.into_iter().chain(thing.map(String::as_str))
}

fn names_of_words(worded: &Worded) -> impl Iterator<Item = &str> {
    worded.id.into_iter().chain([worded.thing.as_str()])
}

/// The goals in words by their names, sorted.
fn index_of_words(words: &[Worded]) -> Vec<(&str, usize)> {
    let names = words.iter().enumerate();
    let names = names.flat_map(|(at, worded)| names_of_words(worded).map(move |name| (name, at)));
    let mut index: Vec<(&str, usize)> = names.into_list();
    sort_by(&mut index, |left, right| left < right);
    index
}

/// The first unused goal in words with one of the names, and the rule that links it.
fn find<'n>(
    index: &[(&str, usize)],
    names: impl Iterator<Item = &'n str>,
    used: &[bool],
) -> Option<(usize, LinkRule)> {
    { names }.find_map(|name| {
        let from = index.partition_point(|(known, _)| *known < name);
        let (known, at) = index.get(from)?;
        let is_free = *known == name && !used.get(*at).copied().unwrap_or(true);
        is_free.then_some((*at, LinkRule::NamedInWords))
    })
}
