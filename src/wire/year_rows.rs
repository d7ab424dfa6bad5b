//! The shape of a row of years: the headline targets of several reports of one place, with the results that each next report reports.

use serde::{Deserialize, Serialize};

use super::{
    comparison::{DeliveryState, LinkReason, Quote, ReportedAmount, Verdict, VerdictReason},
    enum_macro::wire_enum,
    places::SetTarget,
    types::Report,
};

/// The headline targets of several reports of one place, by indicator and year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct YearRows {
    /// The version of this shape; 1 until a field changes its meaning.
    pub schema: u32,
    /// The reports in the order in which they were given.
    pub reports: Vec<Report>,
    /// Every year from the year before the first report to that of the last one.
    pub years: Vec<YearColumn>,
    /// In the order of the latest report that sets each of them.
    pub rows: Vec<IndicatorRow>,
    /// What is to be known of the reports.
    pub notes: Vec<YearNote>,
}

/// One year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct YearColumn {
    /// The year.
    pub year: i32,
    /// Index of the report that sets targets for it; none is a gap.
    pub report: Option<u32>,
    /// Index of the report of the following year, whose review tells its results.
    pub next: Option<u32>,
}

/// One indicator over the years.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IndicatorRow {
    /// Its name in the catalogue, or in words of the latest report that sets it.
    pub indicator: String,
    /// Its id in the catalogue, when one fits without doubt.
    pub id: Option<String>,
    /// The years with a target or a result, in their order.
    pub cells: Vec<YearCell>,
}

/// Target and result of one indicator in one year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct YearCell {
    /// The year.
    pub year: i32,
    /// The target of the report of this year; offsets in its text.
    pub target: Option<SetTarget>,
    /// The result that the report of the following year reports (报告自述); offsets in its text.
    pub result: Option<ReportedAmount>,
    /// The words that report it, one clause.
    pub answer: Option<Quote>,
    /// The rule that linked them, or says why nothing is linked.
    pub link_reason: LinkReason,
    /// A number, words, or nothing.
    pub state: DeliveryState,
    /// What the result says of the target; none where no number is set.
    pub verdict: Option<Verdict>,
    /// The rule that decided the verdict.
    pub reason: Option<VerdictReason>,
}

/// What is to be known of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct YearNote {
    /// What is the matter.
    pub code: YearNoteCode,
    /// Index of the report.
    pub report: u32,
    /// Index of the other report of the same year.
    pub other: Option<u32>,
}

/// What is the matter with a report of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum YearNoteCode {
    /// it says no year, and is left out
    NoYear,
    /// it is of the year of another one, and is left out
    SameYear,
    /// it is beyond the ten that are read, and is left out
    TooMany,
    /// it is of another place than most of them, and is left out
    OtherPlace,
    /// it sets no headline target
    NoHeadline,
}

wire_enum! {
    YearNoteCode {
        NoYear: "no_year",
        SameYear: "same_year",
        TooMany: "too_many",
        OtherPlace: "other_place",
        NoHeadline: "no_headline",
    }
}
