//! What is shown before a report.

pub(crate) mod analysis_failure;
pub(crate) mod example;
pub(crate) mod file_offer;
pub(crate) mod linked_report;
pub(crate) mod start_screen;
