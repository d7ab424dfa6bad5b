//! Reads the text of a Chinese government work report (政府工作报告) and gives every goal as a card.

#![forbid(unsafe_code)]

pub mod analyze;
pub mod correct;
pub mod export;
pub mod goal;
pub mod indicator;
#[cfg(feature = "web")]
pub mod js;
pub mod lexicon;
pub mod normalize;
pub mod pairing;
pub mod quantity;
pub mod statement;
pub mod structure;
pub mod text;
#[cfg(feature = "web")]
pub mod ui;
pub mod wire;

/// A made-up report of 示例市 that holds every pattern; the page's one-click example.
pub const SAMPLE: &str = include_str!("sample.txt");

pub use analyze::{Analysis, analyze};
