//! The serializable mirror of an analysis: camelCase names, UTF-16 offsets of the text as given, nothing of the browser.
//!
//! The page, the exports, scripts and JavaScript read these types and nothing else, because the analysis may run in a worker.
//! Offsets are half open. `min` and `max` have 千/万/亿 folded in; `figure` and `scaled_unit` keep how the text wrote them.

mod codes;
mod cue;
mod deadline;
mod digits;
mod mirror;
mod names;
mod notice;
#[cfg(feature = "ui")]
mod packed;
mod types;
mod words;

pub use codes::*;
pub use cue::CueSubject;
pub use digits::digits;
#[cfg(feature = "ui")]
pub(crate) use mirror::float;
pub use notice::Notice;
#[cfg(feature = "ui")]
pub use packed::{pack, unpack};
pub use types::*;
