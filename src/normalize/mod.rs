//! Stage 1: pasted text → [`CleanText`]: half-width digits, full-width punctuation, joined lines, with offsets back.
//!
//! | pasted | clean |
//! |---|---|
//! | `增长６．５％` | `增长6.5%` |
//! | `5 . 2 万 人` | `5.2万人` |
//! | `PM_{2.5}` | `PM2.5` |
//! | `12,000元` | `12000元` |
//! | `示例工程[12]建成` | `示例工程建成` |
//! | `7·8%` | `7.8%` |
//! | `二○二六年` | `2026年` |
//! | `增⻓6%` | `增长6%` |
//!
//! Nothing is thrown away silently: lines outside the report's body keep their place as [`LineKind`], and boilerplate inside a
//! sentence is listed in [`CleanText::dropped`].

mod cells;
mod chars;
mod classify;
mod digit_forms;
mod join_lines;
mod offset_map;
mod unreadable_chars;

pub(crate) use cells::CELL_SEPARATOR;
pub use join_lines::{Line, LineKind};
pub use offset_map::OffsetMap;

use crate::text::{Pasted, Span};

/// The text that every later stage reads.
#[derive(Debug, Default)]
pub struct CleanText {
    /// The normalized text; a line break ends a paragraph.
    pub text: String,
    /// Leads back to the text as pasted.
    pub map: OffsetMap,
    /// The paragraphs, in text order.
    pub lines: Vec<Line>,
    /// Boilerplate that stood inside a sentence and was left out.
    pub dropped: Vec<Span<Pasted>>,
    /// What was met on the way.
    pub defects: TextDefects,
}

/// What normalizing met that a reader should know of.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a thing met or not met, independent of the others"
)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TextDefects {
    /// Runs of `????` or replacement characters.
    pub garbled: bool,
    /// Hard-broken lines were joined.
    pub joined_lines: bool,
    /// Lines were set apart as page boilerplate.
    pub boilerplate: bool,
    /// A glossary follows the body.
    pub glossary: bool,
    /// The body stands twice.
    pub repeated_body: bool,
    /// How many traditional characters were read as simplified.
    pub traditional: u32,
    /// How many characters only one font can show.
    pub private_use: u32,
}

/// Normalizes a pasted text.
///
/// ```
/// let clean = goalcards::normalize::normalize("增长６．５％,新增５ . ２ 万人");
/// assert_eq!(clean.text, "增长6.5%，新增5.2万人");
/// ```
#[must_use]
pub fn normalize(pasted: &str) -> CleanText {
    let mut clean = CleanText::default();
    let characters = chars::source_chars(pasted, &mut clean);
    join_lines::join_lines(pasted, &characters, clean)
}
