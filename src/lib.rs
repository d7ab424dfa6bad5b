//! Reads the text of a Chinese government work report (政府工作报告) and gives every goal as a card.

#![forbid(unsafe_code)]

pub mod analyze;
pub mod goal;
pub mod indicator;
pub mod lexicon;
pub mod normalize;
pub mod quantity;
pub mod statement;
pub mod structure;
pub mod text;
pub mod wire;

pub use analyze::{Analysis, analyze};
