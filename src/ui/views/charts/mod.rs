//! The charts, on the page and as files.

pub(crate) mod charts_pane;
pub(crate) mod save_chart;
pub(crate) mod svg_document;
pub(crate) mod svg_writer;
