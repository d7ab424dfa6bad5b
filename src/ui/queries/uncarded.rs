//! Numbers without a card, grouped by reason.

use std::ops::Range;

use crate::text::{IntoList, one_of};
use crate::ui::{
    i18n::{Lang, explanations},
    model::corrections::UncardedNumber,
    report::report_view::ReportView,
};
use crate::wire::QuantityReason;

/// Numbers without a card that share a reason.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct UncardedGroup {
    /// Why they are on no card, in words.
    pub reason: String,
    /// Their places in the text, in text order, each with what a card can be made of.
    pub places: Vec<(Range<usize>, UncardedNumber)>,
    /// They are results.
    pub is_result: bool,
}

/// All numbers without a card, by reason, the most frequent first; the results come last.
#[must_use]
pub(crate) fn uncarded_groups(report: &ReportView, lang: Lang) -> Vec<UncardedGroup> {
    let analysis = &report.analysis;
    let quantities = analysis.quantities.iter().zip(&report.quantities);
    let loose = quantities.filter(|(quantity, _)| {
        quantity.goal.is_none() && report.results.binary_search(&quantity.id).is_err()
    });
    let loose = loose.map(|(quantity, range)| {
        let reason = quantity.reason.unwrap_or(QuantityReason::Context).code();
        (reason, (range.clone(), UncardedNumber::Quantity(quantity.id)))
    });
    let digits = analysis.leftovers.iter().zip(&report.leftovers).enumerate();
    let digits = digits.map(|(id, (leftover, range))| {
        let id = u32::try_from(id).unwrap_or(u32::MAX);
        (leftover.reason.code(), (range.clone(), UncardedNumber::Leftover(id)))
    });
    let mut groups: Vec<(&str, Vec<Place>)> = Vec::new();
    for (code, place) in loose.chain(digits) {
        match groups.iter_mut().find(|(known, _)| *known == code) {
            Some((_, places)) => places.push(place),
            None => groups.push((code, vec![place])),
        }
    }
    crate::text::sort_by(&mut groups, |left, right| left.1.len() > right.1.len());
    let named = |(code, mut places): (&str, Vec<Place>)| {
        crate::text::sort_by(&mut places, |left, right| left.0.start < right.0.start);
        UncardedGroup { reason: explanations::reason(code, lang), places, is_result: false }
    };
    let result =
        |id: &u32| (report.quantities[*id as usize].clone(), UncardedNumber::Quantity(*id));
    let results = UncardedGroup {
        reason: lang.messages().left_told.to_owned(),
        places: report.results.iter().map(result).into_list(),
        is_result: true,
    };
    let results = (!results.places.is_empty()).then_some(results);
    groups.into_iter().map(named).chain(results).into_list()
}

pub(crate) type Place = (Range<usize>, UncardedNumber);

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
