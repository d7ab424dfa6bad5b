//! The title of a report: its place and year, as its files and its summary say it.

use crate::ui::{
    i18n::{Lang, fill},
    report::report_view::ReportView,
};

/// Place and year of the report on one line, as far as they are known.
#[must_use]
pub(crate) fn heading(report: &ReportView, lang: Lang) -> String {
    let messages = lang.messages();
    let metadata = &report.analysis.report;
    let year = metadata.year.map(|year| year.to_string());
    let named = match (&metadata.place, year, &metadata.title) {
        (Some(place), Some(year), _) => {
            [place, " ", &fill(messages.report_year, &[&year])].concat()
        }
        (Some(place), None, _) => place.clone(),
        (None, Some(year), _) => fill(messages.report_year, &[&year]),
        (None, None, Some(title)) => return title.clone(),
        (None, None, None) => return messages.untitled.to_owned(),
    };
    [named.as_str(), " ", messages.work_report].concat()
}
