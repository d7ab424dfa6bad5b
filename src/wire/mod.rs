//! The serializable mirror of an analysis: camelCase names, UTF-16 offsets of the text as given, nothing of the browser.
//!
//! The page, the exports, scripts and JavaScript read these types and nothing else, because the analysis may run in a worker.
//! Offsets are half open. `min` and `max` have 千/万/亿 folded in; `figure` and `scaled_unit` keep how the text wrote them.

#[cfg(feature = "ui")]
mod binary;
mod convert;
mod core_codes;
mod cue;
mod enum_codes;
mod format_decimal;
mod notice;
mod reason_codes;
mod types;

#[cfg(feature = "ui")]
pub use binary::{pack, unpack};
#[cfg(feature = "ui")]
pub(crate) use convert::float;
pub use cue::CueSubject;
pub use format_decimal::format_decimal;
pub use notice::Notice;
pub use reason_codes::*;
pub use types::*;
