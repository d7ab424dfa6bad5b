//! The file of corrections: one schema; any other is refused with its number.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::correction::Correction;
use crate::wire::Report;

/// Corrections of one report, as a file.
///
/// Each has the words it stands on and what is done there; a link by hand has those of both texts:
///
/// ```
/// let json = r#"{
///   "schema": 1,
///   "report": { "title": null, "year": 2025, "place": "示例市" },
///   "corrections": [
///     { "anchor": { "quote": "造林3万亩", "before": "完成", "after": "。", "title": "造林" }, "edit": "reject" },
///     { "anchor": { "quote": "5个", "before": "新建公园", "after": "。", "title": "公园" },
///       "edit": { "link": { "quote": "建成口袋公园6处", "before": "", "after": "。" } } },
///     { "anchor": { "quote": "8公里", "before": "新建绿道", "after": "。", "title": "绿道" }, "edit": { "link": null } }
///   ]
/// }"#;
/// assert!(serde_json::from_str::<goalcards::correct::CorrectionFile>(json).is_ok());
/// ```
///
/// ```
/// use goalcards::{correct::{Correction, CorrectionFile}, wire::Report};
/// let report = Report { title: None, year: Some(2030), place: Some("示例市".into()) };
/// let file = CorrectionFile::new(report, vec![Correction::year(Some(2031))]);
/// let json = serde_json::to_string(&file).unwrap();
/// assert_eq!(serde_json::from_str::<CorrectionFile>(&json).unwrap(), file);
///
/// let refused = serde_json::from_str::<CorrectionFile>(&json.replace("\"schema\":1", "\"schema\":2"));
/// assert!(refused.unwrap_err().to_string().starts_with("expected corrections of schema 1, found schema 2"));
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CorrectionFile {
    /// The version of this shape.
    pub schema: Schema,
    /// The report that was corrected, as the text itself gives it.
    pub report: Report,
    /// The corrections in their order.
    pub corrections: Vec<Correction>,
}

impl CorrectionFile {
    /// Corrections of `report`.
    #[must_use]
    pub fn new(report: Report, corrections: Vec<Correction>) -> Self {
        Self { schema: Schema, report, corrections }
    }

    /// Whether place and year of `report`, where both know them, are those of the file.
    ///
    /// A file of another report may be applied as well: unmatched corrections are reported as orphaned.
    #[must_use]
    pub fn could_match(&self, report: &Report) -> bool {
        let same_year = match (self.report.year, report.year) {
            (Some(own), Some(other)) => own == other,
            _ => true,
        };
        let same_place = match (&self.report.place, &report.place) {
            (Some(own), Some(other)) => own == other,
            _ => true,
        };
        same_year && same_place
    }
}

/// Schema 1, the only one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Schema;

/// Corrections of a schema that this version does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchemaMismatch {
    /// The number that was found.
    pub found: u32,
}

impl fmt::Display for SchemaMismatch {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("expected corrections of schema 1, found schema ")?;
        fmt::Display::fmt(&self.found, out)
    }
}

impl std::error::Error for SchemaMismatch {}

impl TryFrom<u32> for Schema {
    type Error = SchemaMismatch;

    fn try_from(found: u32) -> Result<Self, SchemaMismatch> {
        if found == 1 { Ok(Self) } else { Err(SchemaMismatch { found }) }
    }
}

impl From<Schema> for u32 {
    fn from(_: Schema) -> Self {
        1
    }
}
