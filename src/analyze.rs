//! The whole way from pasted text to findings, on one page; the only file that calls two stages.

use crate::{
    normalize::{CleanText, normalize},
    quantity::{Quantities, quantities},
    structure::{Outline, outline},
};

/// Everything that was found in one report.
#[derive(Debug)]
pub struct Analysis<'t> {
    /// The text as pasted.
    pub text: &'t str,
    /// The text that the stages read.
    pub clean: CleanText,
    /// Headings, sections, sentences.
    pub outline: Outline,
    /// Numbers.
    pub quantities: Quantities,
}

/// Reads a report. Any text gives an analysis; doubt is a notice.
#[must_use]
pub fn analyze(text: &str) -> Analysis<'_> {
    let clean = normalize(text);
    let outline = outline(&clean);
    let quantities = quantities(&clean, &outline);
    Analysis { text, clean, outline, quantities }
}
