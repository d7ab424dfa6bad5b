//! The charts of a report as data: rows of bars in whole numbers, each with the same as a table.

pub(crate) mod all_charts;
pub(crate) mod chart;
pub(crate) mod distribution;
pub(crate) mod results;
