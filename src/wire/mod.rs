//! The serializable mirror of an analysis: camelCase names, UTF-16 offsets of the text as given, nothing of the browser.
//!
//! The page, the exports, scripts and JavaScript read these types and nothing else, because the analysis may run in a worker.
//! Offsets are half open. `min` and `max` have 千/万/亿 folded in; `figure` and `scaled_unit` keep how the text wrote them.

#[cfg(feature = "ui")]
mod binary;
mod comparison;
mod convert;
mod convert_comparison;
mod convert_places;
mod convert_year_rows;
mod cue;
mod deadline;
mod digit_runs;
mod enum_codes;
mod enum_macro;
mod format_decimal;
mod notice;
mod places;
mod reason_codes;
mod report;
mod subject;
mod types;
mod year_rows;

#[cfg(feature = "ui")]
pub use binary::{pack, unpack};
pub use comparison::*;
#[cfg(feature = "ui")]
pub(crate) use convert::float;
pub use cue::CueField;
pub use format_decimal::format_decimal;
pub use notice::Notice;
pub use places::*;
pub use reason_codes::*;
pub use subject::Subject;
pub use types::*;
pub use year_rows::*;
