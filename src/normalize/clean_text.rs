//! The normalized text, its paragraphs, and what was found wrong with the paste.

use super::offset_map::OffsetMap;
use crate::text::{Clean, Pasted, Span};

/// The text that every later stage reads.
#[derive(Debug, Default)]
pub struct CleanText {
    /// The normalized text; a line break ends a paragraph.
    pub text: String,
    /// The way back to the paste.
    pub map: OffsetMap,
    /// The paragraphs, in text order.
    pub lines: Vec<Line>,
    /// Boilerplate inside sentences, which was removed.
    pub dropped: Vec<Span<Pasted>>,
    /// What was wrong with the paste.
    pub defects: TextDefects,
}

/// Defects of the paste that the user should know of.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each defect is found or not, independent of the others"
)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TextDefects {
    /// Runs of `????` or replacement characters.
    pub garbled: bool,
    /// Hard-broken lines were joined.
    pub joined_lines: bool,
    /// Lines were classified as page boilerplate.
    pub boilerplate: bool,
    /// A glossary follows the body.
    pub glossary: bool,
    /// The body occurs twice.
    pub repeated_body: bool,
    /// How many traditional characters were read as simplified.
    pub traditional: u32,
    /// How many private-use characters there are, which only one font can show.
    pub private_use: u32,
}

/// A paragraph of the clean text.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// Its text, without the line break.
    pub span: Span<Clean>,
    /// What it is.
    pub kind: LineKind,
}

/// What a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// The report's own text.
    Body,
    /// Menus, footers, share lines, page numbers.
    Boilerplate,
    /// Explanations after the body.
    Glossary,
    /// The body for the second time.
    Repeated,
}
