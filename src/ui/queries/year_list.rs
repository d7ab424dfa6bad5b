//! The reports of a comparison by year, as a list: what is known of each, in the order of their years.

use crate::text::IntoList;
use crate::ui::{
    i18n::{Lang, reasons::words_of, years::NOTES},
    model::comparison::ComparisonState,
    queries::compared_years::name_of,
    report::year_reports::YearReports,
};

/// So many characters of a text that has not been analysed tell it from others.
const FIRST_WORDS: usize = 24;

/// One report.
#[derive(Debug)]
pub(crate) struct ListedReport {
    /// Its number among all; that of the page has 0.
    pub at: usize,
    /// Its year; of a report without one, or that has not been analysed, the last of all.
    pub year: i32,
    /// Place and year, or the first words of a text that has not been analysed.
    pub name: String,
    /// What is to be known of it, in words.
    pub notes: Vec<&'static str>,
}

/// All reports, that of the page among them.
#[must_use]
pub(crate) fn listed_reports(
    comparison: &ComparisonState,
    years: &YearReports,
    lang: Lang,
) -> Vec<ListedReport> {
    let texts = years.texts.first().cloned().into_iter().chain(comparison.others());
    let listed = texts.enumerate().map(|(at, text)| {
        // A text that stands twice has the same number among those that were read, as long as nothing was taken away.
        let is_same = |known: usize| years.texts.get(known) == Some(&text);
        let known = Some(at).filter(|at| is_same(*at));
        let known = known.or_else(|| (0..years.texts.len()).find(|known| is_same(*known)));
        let Some(report) = known.and_then(|known| years.rows.reports.get(known)) else {
            let name = text.trim().chars().take_while(|ch| *ch != '\n').take(FIRST_WORDS).collect();
            return ListedReport { at, year: i32::MAX, name, notes: vec![lang.years().unread] };
        };
        let notes = years.rows.notes.iter().filter(|note| Some(note.report as usize) == known);
        ListedReport {
            at,
            year: report.year.unwrap_or(i32::MAX),
            name: name_of(report, lang),
            notes: notes.map(|note| words_of(NOTES, note.code.code(), lang)).into_list(),
        }
    });
    let mut listed = listed.into_list();
    crate::text::sort_by(&mut listed, |one, other| (one.year, one.at) < (other.year, other.at));
    listed
}
