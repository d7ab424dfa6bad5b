//! By when: 年内, 6月底前, 到2027年, “十五五”末.

use crate::text::{Clean, Span};

/// A deadline that the text states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The words.
    pub span: Span<Clean>,
    /// The year, when stated or given by the report's year.
    pub year: Option<i32>,
    /// The month, when stated.
    pub month: Option<u32>,
}

/// The deadline stated for what stands at `object` in a sentence.
#[must_use]
pub fn deadline(
    text: &str,
    sentence: Span<Clean>,
    object: Span<Clean>,
    report_year: Option<i32>,
) -> Option<Deadline> {
    let _ = (text, sentence, object, report_year);
    None
}
