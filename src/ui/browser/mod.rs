//! What only a browser can do; whatever the browser refuses is skipped.

pub(crate) mod analysis_request;
pub(crate) mod analyzer;
pub(crate) mod chunked_analysis;
pub(crate) mod clipboard;
pub(crate) mod dom;
pub(crate) mod download;
pub(crate) mod effect_hook;
pub(crate) mod file_opener;
pub(crate) mod file_picker;
pub(crate) mod following;
pub(crate) mod history;
pub(crate) mod incremental;
pub(crate) mod json;
pub(crate) mod leader_line;
pub(crate) mod scroll;
pub(crate) mod scroll_spy;
pub(crate) mod selection;
pub(crate) mod staged_reading;
pub(crate) mod storage;
pub(crate) mod watchdog;
