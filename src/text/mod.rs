//! Coordinates and exact numbers: spans of the pasted or the clean text, decimals, UTF-16 offsets; knows no domain.

mod decimal;
mod span;
mod utf16;

pub use decimal::Decimal;
pub use span::{Clean, Pasted, Span};
pub use utf16::Utf16Index;
