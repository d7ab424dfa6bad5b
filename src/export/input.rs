//! What every format is made of: the findings, the goals that are on screen, and the language of the labels.

use crate::{labels::Lang, wire::Analysis};

/// What is on screen.
#[derive(Clone, Copy, Debug)]
pub struct ExportInput<'a> {
    /// The findings, corrections applied.
    pub analysis: &'a Analysis,
    /// The text as pasted, to which the offsets belong.
    pub text: &'a str,
    /// Ids of the shown goals in their order; an id that is no goal is left out.
    pub goals: &'a [u32],
    /// What was corrected by hand.
    pub edited: &'a [Edited<'a>],
    /// The language of heads and labels.
    pub lang: Lang,
}

/// A field that was corrected by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edited<'a> {
    /// The goal; `None` for `place` and `year` of the report.
    pub goal: Option<u32>,
    /// The field, such as `title` or `commitment`; an unknown one is written as it is.
    pub field: &'a str,
    /// Its value before, a word of the text or a code of the wire; empty where there was none.
    pub old: &'a str,
}
