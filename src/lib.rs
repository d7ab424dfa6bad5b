//! Reads the text of a Chinese government work report (政府工作报告) and gives every goal as a card.

#![forbid(unsafe_code)]

pub mod analyze;
pub mod goal;
pub mod indicator;
#[cfg(feature = "web")]
pub mod js;
pub mod lexicon;
pub mod normalize;
pub mod quantity;
pub mod statement;
pub mod structure;
pub mod text;
#[cfg(feature = "web")]
pub mod ui;
pub mod wire;

pub use analyze::{Analysis, analyze};

/// A made-up report that shows what the page does.
pub const SAMPLE: &str = include_str!("sample.txt");
