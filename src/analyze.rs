//! The whole way from pasted text to findings, on one page; the only file that calls two stages.

use crate::{
    goal::{Findings, Goal, goals},
    indicator::{Indicator, names},
    normalize::{CleanText, normalize},
    quantity::{Quantities, quantities},
    statement::{Said, stances},
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
    /// Numbers, and digits that are none.
    pub quantities: Quantities,
    /// What is said of each quantity, in the same order.
    pub said: Vec<Said>,
    /// What each quantity measures, in the same order.
    pub indicators: Vec<Option<Indicator>>,
    /// Goals and 工作部署, in text order.
    pub goals: Vec<Goal>,
}

/// Reads a report. Any text gives an analysis; doubt is a notice.
#[must_use]
pub fn analyze(text: &str) -> Analysis<'_> {
    let clean = normalize(text);
    let outline = outline(&clean);
    let quantities = quantities(&clean, &outline);
    let said = stances(&clean.text, &outline, &quantities);
    let indicators = names(&clean.text, &outline, &quantities);
    let goals = goals(&Findings {
        text: &clean.text,
        outline: &outline,
        quantities: &quantities,
        said: &said,
        indicators: &indicators,
    });
    Analysis { text, clean, outline, quantities, said, indicators, goals }
}
