//! The reports of a row in the order of their years, with what is to be known of them, and the years with their gaps.

use super::{
    place_relation::place,
    types::{YearColumn, YearNote},
};
use crate::{
    analyze::Analysis,
    text::{IntoList, sort_by},
};

/// So many reports are read; further ones are left out and said so.
pub const MOST_REPORTS: usize = 10;

/// The numbers of the reports that are read, with their years, in the order of these; what is left out is noted.
pub(super) fn ordered(analyses: &[Analysis<'_>], notes: &mut Vec<YearNote>) -> Vec<(i32, usize)> {
    let mut dated: Vec<(i32, usize)> = Vec::new();
    for (at, analysis) in analyses.iter().enumerate() {
        match analysis.outline.metadata.year {
            _ if at >= MOST_REPORTS => notes.push(YearNote::TooMany(at)),
            None => notes.push(YearNote::NoYear(at)),
            Some(year) => dated.push((year, at)),
        }
    }
    let place_of = |at: usize| analyses.get(at).and_then(|analysis| place(analysis));
    let places = dated.iter().filter_map(|(_, at)| place_of(*at)).into_list();
    let own = most_frequent(&places);
    let mut known: Vec<(i32, usize)> = Vec::new();
    for (year, at) in dated {
        let is_other = place_of(at).zip(own).is_some_and(|(place, own)| !is_one(place, own));
        let same = known.iter().find(|(other, _)| *other == year);
        match same {
            _ if is_other => notes.push(YearNote::OtherPlace(at)),
            Some((_, other)) => notes.push(YearNote::SameYear(at, *other)),
            None => known.push((year, at)),
        }
    }
    sort_by(&mut known, |left, right| left < right);
    known
}

/// The place that most reports are of; of several the first.
fn most_frequent<'a>(places: &[&'a str]) -> Option<&'a str> {
    let count = |place: &str| places.iter().filter(|other| is_one(place, other)).count();
    let most = places.iter().map(|place| count(place)).max()?;
    places.iter().copied().find(|place| count(place) == most)
}

/// 示例, 示例市, 样板省示例市: one place, named more or less fully.
fn is_one(place: &str, other: &str) -> bool {
    place.contains(other) || other.contains(place)
}

/// The years from that before the first report to that of the last one; a year without a report is a gap.
pub(super) fn columns(known: &[(i32, usize)]) -> Vec<YearColumn> {
    let Some(((first, _), (last, _))) = known.first().zip(known.last()) else { return Vec::new() };
    let report = |year: i32| {
        let at = known.binary_search_by_key(&year, |(known, _)| *known).ok()?;
        known.get(at).map(|(_, report)| *report)
    };
    let column = |year: i32| YearColumn { year, report: report(year), next: report(year + 1) };
    (first - 1..=*last).map(column).into_list()
}
