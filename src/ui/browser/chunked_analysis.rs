//! An analysis, or a comparison of two texts or several, in small steps, between which the caller can do something else.

use std::{
    cell::Cell,
    fmt,
    future::Future,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};

use serde::{Deserialize, Serialize};

use crate::{
    analyze::{Analysis, analyze_in_pieces},
    compare::{HandLink, compare, compare_places, relink, row_of_years},
    correct::ResolvedLink,
    text::{IntoList, Pasted, Span, Utf16Index, Utf16Range, pause},
    wire,
};

/// What was found in one text, in two or in several.
#[derive(Debug)]
pub enum Found {
    /// A report and its analysis.
    Report(String, Box<wire::Analysis>),
    /// Two reports beside each other.
    Pair(Box<FoundPair>),
    /// Reports of one place by year.
    Years(Box<FoundYears>),
}

/// Two reports beside each other, the earlier one first.
#[derive(Debug, Serialize, Deserialize)]
pub struct FoundPair {
    /// Whether the second of the texts is the earlier one.
    pub is_swapped: bool,
    /// The analyses of the earlier and of the later report.
    pub analyses: [wire::Analysis; 2],
    /// What the later one says of the targets of the earlier one.
    pub comparison: wire::Comparison,
    /// The targets of two places of one year side by side; nothing is promised between them then.
    pub places: Option<wire::PlaceComparison>,
}

/// Reports of one place by year.
#[derive(Debug, Serialize, Deserialize)]
pub struct FoundYears {
    /// The headline targets by indicator and year.
    pub rows: wire::YearRows,
    /// The numbers of target and result of each cell, in the order of rows and cells.
    pub figures: Vec<[Option<wire::Quantity>; 2]>,
}

/// An analysis or a comparison under way.
pub struct ChunkedAnalysis {
    future: Pin<Box<dyn Future<Output = Found>>>,
    /// The steps done in each text.
    done: Vec<Rc<Cell<u8>>>,
}

impl fmt::Debug for ChunkedAnalysis {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ChunkedAnalysis").field("done", &self.done).finish_non_exhaustive()
    }
}

impl ChunkedAnalysis {
    /// An analysis of `text` that has not begun.
    #[must_use]
    pub fn new(text: String) -> Self {
        let done = Rc::new(Cell::default());
        let steps = Rc::clone(&done);
        let future = async move {
            let analysis = analyze_in_pieces(&text, &steps).await;
            let found = wire::Analysis::from(&analysis);
            drop(analysis);
            pause().await;
            Found::Report(text, Box::new(found))
        };
        Self { future: Box::pin(future), done: vec![done] }
    }

    /// A comparison of two texts that has not begun; the first is the earlier one, unless their years say otherwise and `keeps_order`
    /// does not hold. Two places of one year have no earlier one; the second comes first then.
    ///
    /// Links that were set by hand take the place of those that are found.
    #[must_use]
    pub fn of_pair(texts: [String; 2], keeps_order: bool, links: Vec<ResolvedLink>) -> Self {
        let done = [Rc::new(Cell::default()), Rc::new(Cell::default())];
        let [first_steps, second_steps] = done.clone();
        let future = async move {
            let [first, second] = &texts;
            let first = analyze_in_pieces(first, &first_steps).await;
            let second = analyze_in_pieces(second, &second_steps).await;
            // Of two places the second text, the page's own, stands on the left.
            let is_swapped =
                !keeps_order && (is_later(&first, &second) || are_two_places(&first, &second));
            let (old, new) = if is_swapped { (&second, &first) } else { (&first, &second) };
            let places = are_two_places(old, new)
                .then(|| wire::PlaceComparison::of(&compare_places(old, new), old, new));
            let comparison = match places {
                None => {
                    let mut comparison = compare(old, new);
                    relink(&mut comparison, old, new, &hand_links(&links, new.text));
                    wire::Comparison::of(&comparison, old, new)
                }
                Some(_) => wire::Comparison::default(),
            };
            pause().await;
            let analyses = [wire::Analysis::from(old), wire::Analysis::from(new)];
            Found::Pair(Box::new(FoundPair { is_swapped, analyses, comparison, places }))
        };
        Self { future: Box::pin(future), done: done.into() }
    }

    /// A reading of several reports by year that has not begun.
    #[must_use]
    pub fn of_years(texts: Vec<String>) -> Self {
        let done = texts.iter().map(|_| Rc::new(Cell::default())).into_list();
        let steps: Vec<Rc<Cell<u8>>> = done.clone();
        let future = async move {
            let mut reports = Vec::new();
            for (text, steps) in texts.iter().zip(&steps) {
                reports.push(analyze_in_pieces(text, steps).await);
            }
            let rows = wire::YearRows::of(&row_of_years(&reports), &reports);
            pause().await;
            let mut analyses = Vec::new();
            for report in &reports {
                analyses.push(wire::Analysis::from(report));
                pause().await;
            }
            let figures = figures(&rows, &analyses);
            Found::Years(Box::new(FoundYears { rows, figures }))
        };
        Self { future: Box::pin(future), done }
    }

    /// Does one step, about a clause; the last one returns what was found, after which this must not be called again.
    pub fn go(&mut self) -> Option<Found> {
        match self.future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(found) => Some(found),
            Poll::Pending => None,
        }
    }

    /// How many of the [steps](crate::analyze::STEPS) are done, of several texts on the average.
    #[must_use]
    pub fn done(&self) -> u8 {
        let sum: usize = self.done.iter().map(|done| usize::from(done.get())).sum();
        u8::try_from(sum / self.done.len().max(1)).unwrap_or(u8::MAX)
    }
}

/// The numbers of target and result of each cell.
fn figures(rows: &wire::YearRows, analyses: &[wire::Analysis]) -> Vec<[Option<wire::Quantity>; 2]> {
    let number = |report: Option<u32>, id: Option<u32>| {
        analyses.get(report? as usize)?.quantities.get(id? as usize).cloned()
    };
    let cells = rows.rows.iter().flat_map(|row| &row.cells);
    let cells = cells.map(|cell| {
        let column = rows.years.iter().find(|column| column.year == cell.year);
        let target = cell.target.as_ref().and_then(|set| set.target.quantity);
        let result = cell.result.as_ref().map(|result| result.quantity);
        [
            number(column.and_then(|column| column.report), target),
            number(column.and_then(|column| column.next), result),
        ]
    });
    cells.into_list()
}

/// Links with their passages in bytes of the later text.
fn hand_links(links: &[ResolvedLink], text: &str) -> Vec<HandLink> {
    if links.is_empty() {
        return Vec::new();
    }
    let units = Utf16Index::new(text);
    let links = links.iter().map(|link| HandLink {
        delivery: link.delivery as usize,
        answer: link.answer.map(|range| {
            let bytes = units.span(range);
            Span::<Pasted>::new(bytes.start(), bytes.end())
        }),
    });
    links.into_list()
}

/// Links as numbers for the worker: the delivery, whether there is an answer, its start and its end.
pub(crate) fn pack_links(links: &[ResolvedLink]) -> Vec<u32> {
    let numbers = links.iter().flat_map(|link| {
        let (start, end) = link.answer.map_or((0, 0), |range| (range.start, range.end));
        [link.delivery, u32::from(link.answer.is_some()), start, end]
    });
    numbers.into_list()
}

/// The links that `pack_links` made numbers of.
#[must_use]
pub fn unpack_links(numbers: &[u32]) -> Vec<ResolvedLink> {
    let links = numbers.chunks_exact(4).map(|link| ResolvedLink {
        delivery: link[0],
        answer: (link[1] == 1).then(|| Utf16Range { start: link[2], end: link[3] }),
    });
    links.into_list()
}

/// Whether the years in two reports say that the first is the later one.
pub(crate) fn is_later(first: &Analysis<'_>, second: &Analysis<'_>) -> bool {
    let year = |analysis: &Analysis<'_>| analysis.outline.metadata.year;
    year(first).zip(year(second)).is_some_and(|(first, second)| first > second)
}

/// Whether two reports are of one year and of two places, so that neither answers the other.
fn are_two_places(first: &Analysis<'_>, second: &Analysis<'_>) -> bool {
    let [one, other] = [first, second].map(|analysis| &analysis.outline.metadata);
    let places = one.jurisdiction.as_ref().zip(other.jurisdiction.as_ref());
    let differ = places
        .is_some_and(|(one, other)| !one.contains(other.as_str()) && !other.contains(one.as_str()));
    differ && one.year.is_some() && one.year == other.year
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_analysis_in_steps_equals_one_at_once() {
        let mut analysis = ChunkedAnalysis::new(crate::SAMPLE.to_owned());
        let mut calls = 0;
        let found = loop {
            calls += 1;
            if let Some(found) = analysis.go() {
                break found;
            }
        };
        let Found::Report(text, found) = found else { panic!("expected one report") };
        assert_eq!(text, crate::SAMPLE);
        assert_eq!(*found, wire::Analysis::from(&crate::analyze(crate::SAMPLE)));
        assert_eq!(analysis.done(), crate::analyze::STEPS);
        let sentences = crate::analyze(crate::SAMPLE).outline.sentences.len();
        assert!(calls > sentences, "expected a pause for each of {sentences}, found {calls}");
    }

    #[test]
    fn the_earlier_of_two_reports_comes_first_unless_their_order_is_given() {
        let of = |year: u32| format!("示例市{year}年政府工作报告\n二、{year}年工作\n新建公园5个。");
        for (years, keeps_order, swapped, first) in [
            ([2024, 2025], false, false, 2024),
            ([2025, 2024], false, true, 2024),
            ([2025, 2024], true, false, 2025),
        ] {
            let mut pair = ChunkedAnalysis::of_pair(years.map(of), keeps_order, Vec::new());
            let found = std::iter::from_fn(|| Some(pair.go())).find_map(|found| found);
            let Some(Found::Pair(found)) = found else { panic!("expected a pair") };
            assert_eq!(found.is_swapped, swapped, "{years:?}");
            assert_eq!(found.analyses[0].report.year, Some(first), "{years:?}");
            assert_eq!(found.places, None, "{years:?}");
        }
    }

    #[test]
    fn two_places_of_one_year_stand_side_by_side() {
        let of = |(place, year): (&str, u32)| {
            format!("{place}{year}年政府工作报告\n二、{year}年工作\n新建公园5个。")
        };
        for (reports, are_side_by_side) in [
            ([("示例省", 2024), ("样板市", 2024)], true),
            ([("示例省", 2024), ("样板市", 2025)], false),
            ([("示例市", 2024), ("示例市", 2024)], false),
            ([("样板省示例市", 2024), ("示例市", 2024)], false),
        ] {
            let mut pair = ChunkedAnalysis::of_pair(reports.map(of), false, Vec::new());
            let found = std::iter::from_fn(|| Some(pair.go())).find_map(|found| found);
            let Some(Found::Pair(found)) = found else { panic!("expected a pair") };
            assert_eq!(found.places.is_some(), are_side_by_side, "{reports:?}");
        }
    }

    #[test]
    fn reports_by_year_have_the_numbers_of_their_cells() {
        let texts = [
            "示例市2024年政府工作报告\n二、2024年工作安排\n主要预期目标是：城镇新增就业5万人以上。",
            "示例市2025年政府工作报告\n一、2024年工作回顾\n城镇新增就业5.2万人。",
        ];
        let mut years = ChunkedAnalysis::of_years(texts.map(str::to_owned).to_vec());
        let found = std::iter::from_fn(|| Some(years.go())).find_map(|found| found);
        let Some(Found::Years(found)) = found else { panic!("expected years") };
        let figures = found.figures[0]
            .each_ref()
            .map(|figure| figure.as_ref().map(|one| one.figure.as_str()));
        assert_eq!(figures, [Some("5"), Some("5.2")]);
        assert_eq!(years.done(), crate::analyze::STEPS);
        assert_eq!(
            wire::unpack::<FoundYears>(&wire::pack(&*found)).map(|one| one.rows),
            Some(found.rows)
        );
    }

    #[test]
    fn links_by_hand_reach_the_worker_and_are_judged_there() {
        let links = vec![
            ResolvedLink { delivery: 0, answer: Some(Utf16Range { start: 25, end: 33 }) },
            ResolvedLink { delivery: 3, answer: None },
        ];
        let links = unpack_links(&pack_links(&links));
        let texts = [
            "示例市2024年政府工作报告\n二、2024年工作安排\n新建公园5个。",
            "示例市2025年政府工作报告\n一、2024年工作\n口袋绿地建成6个。",
        ];
        let mut pair = ChunkedAnalysis::of_pair(texts.map(str::to_owned), true, links);
        let found = std::iter::from_fn(|| Some(pair.go())).find_map(|found| found);
        let Some(Found::Pair(found)) = found else { panic!("expected a pair") };
        let delivery = &found.comparison.deliveries[0];
        assert_eq!(delivery.link_reason, wire::LinkReason::SetByHand);
        assert_eq!(delivery.verdict, wire::Verdict::Exceeded);
    }
}
