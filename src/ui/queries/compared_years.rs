//! Which two reports are compared, and what is odd about them.

use crate::ui::{
    i18n::{Lang, fill},
    report::compared_reports::{ComparedReports, Side},
};
use crate::wire::Report;

/// Place and year of one of the reports: `北京市 2024 年`.
#[must_use]
pub(crate) fn report_name(reports: &ComparedReports, side: Side, lang: Lang) -> String {
    name_of(&reports.analysis(side).report, lang)
}

/// Place and year of a report.
#[must_use]
pub(crate) fn name_of(report: &Report, lang: Lang) -> String {
    let year = report.year.map(|year| fill(lang.messages().report_year, &[&year.to_string()]));
    let year = year.unwrap_or_else(|| lang.comparison().no_year.to_owned());
    match &report.place {
        Some(place) => [place, " ", &year].concat(),
        None => year,
    }
}

/// The years of both, where both are known.
#[must_use]
pub(crate) fn years(reports: &ComparedReports) -> Option<(i32, i32)> {
    let year = |side| reports.analysis(side).report.year;
    year(Side::Old).zip(year(Side::New))
}

/// What a comparison is called: with the years where both are known.
#[must_use]
pub(crate) fn title(reports: &ComparedReports, lang: Lang) -> String {
    let words = lang.comparison();
    match years(reports) {
        Some((old, new)) if old < new => {
            fill(words.title_years, &[&old.to_string(), &new.to_string()])
        }
        _ => words.title.to_owned(),
    }
}

/// Why two reports are no pair of years that follow: one of them twice, or both of one year.
#[must_use]
pub(crate) fn no_pair(reports: &ComparedReports, lang: Lang) -> Option<&'static str> {
    let words = lang.comparison();
    if reports.texts[0].trim() == reports.texts[1].trim() {
        return Some(words.same_text);
    }
    years(reports).filter(|(old, new)| old == new).map(|_| words.same_year)
}

/// What a reader should know before reading on: one report twice, years that do not follow, two places.
///
/// `way_out` says what to do about an order that was guessed; none where the order was set by hand.
#[must_use]
pub(crate) fn remarks(reports: &ComparedReports, way_out: Option<&str>, lang: Lang) -> Vec<String> {
    let words = lang.comparison();
    let [old, new] = [Side::Old, Side::New].map(|side| &reports.analysis(side).report);
    let mut remarks = Vec::new();
    match (no_pair(reports, lang), years(reports), way_out) {
        (Some(reason), ..) => remarks.push(reason.to_owned()),
        (_, Some((old, new)), _) if old.abs_diff(new) > 1 => {
            remarks.push(fill(words.gap, &[&old.abs_diff(new).to_string()]));
        }
        (_, None, Some(way_out)) => remarks.push([words.unknown_order, way_out].concat()),
        _ => {}
    }
    if let (Some(old), Some(new)) = (&old.place, &new.place)
        && !old.contains(new.as_str())
        && !new.contains(old.as_str())
    {
        remarks.push(fill(words.other_place, &[old, new]));
    }
    remarks
}
