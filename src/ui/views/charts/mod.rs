//! The charts, drawn and saved.

pub(crate) mod charts_pane;
pub(crate) mod save_chart;
pub(crate) mod svg_document;
pub(crate) mod svg_writer;
