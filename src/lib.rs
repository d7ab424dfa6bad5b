//! Reads the text of a Chinese government work report (政府工作报告) and gives every goal as a card.

#![forbid(unsafe_code)]

pub mod analyze;
#[cfg(feature = "web")]
pub mod js;
#[cfg(feature = "web")]
pub mod ui;
pub mod wire;

pub use analyze::{Analysis, analyze};

/// A made-up report that shows what the page does.
pub const SAMPLE: &str = "";
