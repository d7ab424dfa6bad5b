//! Numbers without a card, each with its reason, and what stands at a place of the text.

use std::ops::Range;

use crate::text::{IntoList, one_of, sort_by};
use crate::ui::{
    i18n::{Lang, explanations, fill},
    model::{card_query::Selection, corrections::UncardedNumber},
    report::report_view::ReportView,
};
use crate::wire::QuantityReason;

/// A number without a card: its place in the text, what a card can be made of, and why it is on none.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct UncardedRow {
    /// Bytes of the text as pasted.
    pub place: Range<usize>,
    /// What a card can be made of.
    pub number: UncardedNumber,
    /// Why it is on no card, in words; empty for a result.
    pub reason: String,
}

/// The numbers without a card in text order: those that are no results, and the results.
#[must_use]
pub(crate) fn uncarded_rows(report: &ReportView, lang: Lang) -> [Vec<UncardedRow>; 2] {
    let all = report.quantities.iter().chain(&report.leftovers);
    let row = |place: &Range<usize>| {
        let (number, code) = number_on(report, place)?;
        let reason = explanations::reason(code, lang);
        Some(UncardedRow { place: place.clone(), number, reason })
    };
    let mut others: Vec<_> = all.filter_map(row).into_list();
    sort_by(&mut others, |left, right| left.place.start < right.place.start);
    let result = |id: &u32| UncardedRow {
        place: report.quantities[*id as usize].clone(),
        number: UncardedNumber::Quantity(*id),
        reason: String::new(),
    };
    [others, report.results.iter().map(result).into_list()]
}

/// The number without a card that stands on exactly this range, with its reason.
#[must_use]
pub(crate) fn number_on(
    report: &ReportView,
    range: &Range<usize>,
) -> Option<(UncardedNumber, &'static str)> {
    let on = |places: &[Range<usize>]| {
        let first = places.partition_point(|place| place.start < range.start);
        places[first..]
            .iter()
            .take_while(|place| place.start == range.start)
            .position(|place| place == range)
            .map(|at| first + at)
    };
    if let Some(at) = on(&report.quantities) {
        let quantity = report.analysis.quantities.get(at)?;
        let reason = quantity.reason.unwrap_or(QuantityReason::Context).code();
        let loose = quantity.goal.is_none() && report.results.binary_search(&quantity.id).is_err();
        return loose.then_some((UncardedNumber::Quantity(quantity.id), reason));
    }
    let at = on(&report.leftovers)?;
    let reason = report.analysis.leftovers.get(at)?.reason.code();
    Some((UncardedNumber::Leftover(u32::try_from(at).ok()?), reason))
}

/// What there is to show of the number at byte `at`: its goal, its result, or its place.
#[must_use]
pub(crate) fn number_at(report: &ReportView, at: usize) -> Option<Selection> {
    let around = |places: &[Range<usize>]| {
        let next = places.partition_point(|place| place.start <= at);
        let near = places[..next].iter().rposition(|place| at <= place.end);
        near.filter(|found| next - found < 4)
    };
    if let Some(quantity) =
        around(&report.quantities).and_then(|id| report.analysis.quantities.get(id))
    {
        return Some(match quantity.goal {
            Some(goal) => Selection::Goal(goal),
            None if report.results.binary_search(&quantity.id).is_ok() => {
                Selection::Result(quantity.id)
            }
            None => Selection::TextRange(report.quantities[quantity.id as usize].clone()),
        });
    }
    around(&report.leftovers).map(|id| Selection::TextRange(report.leftovers[id].clone()))
}

/// The next number without a card after byte `at`, around the end of the text.
#[must_use]
pub(crate) fn number_after(report: &ReportView, at: Option<usize>) -> Option<Range<usize>> {
    let all = report.quantities.iter().chain(&report.leftovers);
    let loose = all.filter(|place| number_on(report, place).is_some());
    let first = |from: usize| {
        let later = loose.clone().filter(move |place| place.start >= from);
        later.min_by_key(|place| place.start).cloned()
    };
    first(at.map_or(0, |at| at + 1)).or_else(|| first(0))
}

/// Why a number is on no card, as a sentence.
#[must_use]
pub(crate) fn why(code: &str, lang: Lang) -> String {
    fill(lang.page().why_not, &[&explanations::reason(code, lang)])
}

/// A place with a few words before and after it, on one line.
#[must_use]
pub(crate) fn snippet(report: &ReportView, place: &Range<usize>) -> (String, String, String) {
    const AROUND: usize = 14;
    let line = report
        .paragraph_at(place.start)
        .map_or(0..report.text.len(), |paragraph| paragraph.range.clone());
    let before = report.text.get(line.start..place.start).unwrap_or_default();
    let after = report.text.get(place.end..line.end).unwrap_or_default();
    let stop = |c: char| matches!(c, '。' | '；' | ';' | '！' | '，' | ',' | '：' | ':');
    let clause = before.rsplit(stop).next().unwrap_or_default();
    let after = after.split(stop).next().unwrap_or_default();
    let from = clause.char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
    let to = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
    let (open, close) = (if from > 0 { "…" } else { "" }, if to < after.len() { "…" } else { "" });
    let before = clause[from..].trim_start_matches(one_of(&['、', '”', '）', ')']));
    (format!("{open}{before}"), report.words(place).to_owned(), format!("{}{close}", &after[..to]))
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::fixture;

    #[test]
    fn a_snippet_stays_in_its_clause() {
        let report = fixture::report();
        let (before, words, after) = snippet(&report, &report.leftovers[0]);
        assert_eq!(format!("{before}[{words}]{after}"), "[5G]基站建成300座");
    }
}
