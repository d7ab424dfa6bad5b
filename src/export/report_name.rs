//! The name of a report, as every copy and file says it: 《示例市2030年政府工作报告》.

use crate::{labels::Lang, wire::Report};

/// The name of a report by its place and year; where it has neither, by its title.
///
/// ```
/// use goalcards::{export::{Lang, report_name}, wire::Report};
/// let report = Report { place: Some("示例市".into()), year: Some(2030), title: None };
/// assert_eq!(report_name(&report, Lang::Zh), "《示例市2030年政府工作报告》");
/// assert_eq!(report_name(&report, Lang::En), "Government Work Report 2030 of 示例市");
/// ```
#[must_use]
pub fn report_name(report: &Report, lang: Lang) -> String {
    let place = report.place.as_deref().unwrap_or_default();
    let year = report.year.map(|year| year.to_string()).unwrap_or_default();
    let (has_place, has_year) = (!place.is_empty(), !year.is_empty());
    match (lang, &report.title) {
        (Lang::Zh, Some(title)) if !has_place && !has_year => ["《", title, "》"].concat(),
        (Lang::En, Some(title)) if !has_place && !has_year => title.clone(),
        (_, None) if !has_place && !has_year => {
            lang.pick("未写明地区和年份的报告", "Report of unknown place and year").to_owned()
        }
        (Lang::Zh, _) => {
            ["《", place, &year, if has_year { "年" } else { "" }, "政府工作报告》"].concat()
        }
        (Lang::En, _) => {
            let (gap, of) = (if has_year { " " } else { "" }, if has_place { " of " } else { "" });
            ["Government Work Report", gap, &year, of, place].concat()
        }
    }
}
