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
//! Nothing is dropped silently: lines outside the report's body are kept with their [`LineKind`], and boilerplate inside a
//! sentence is listed in [`CleanText::dropped`].

mod cells;
mod chars;
mod classify;
mod clean_text;
mod digit_forms;
mod footnotes;
mod join_lines;
mod offset_map;
mod raw_line;
mod source_char;
mod spaces;
mod unreadable_chars;

pub(crate) use cells::CELL_SEPARATOR;
pub use clean_text::{CleanText, Line, LineKind, TextDefects};
pub use offset_map::OffsetMap;

/// Normalizes a pasted text.
///
/// ```
/// let clean = goalcards::normalize::normalize("增长６．５％,新增５ . ２ 万人");
/// assert_eq!(clean.text, "增长6.5%，新增5.2万人");
/// ```
#[must_use]
pub fn normalize(pasted: &str) -> CleanText {
    let mut clean = CleanText::default();
    let characters = chars::read_chars(pasted, &mut clean.defects);
    let characters = unreadable_chars::strip_unreadable(characters, &mut clean.defects);
    let characters = footnotes::strip_page_numbers(characters, &mut clean.dropped);
    let characters = cells::separate_cells(pasted, characters);
    let characters = spaces::strip_spaces(&characters);
    let characters = spaces::strip_thousands_separators(&characters);
    let characters = digit_forms::normalize_digits(characters);
    let characters = footnotes::strip_footnotes(characters, &mut clean.dropped);
    let characters = footnotes::strip_fused_notes(characters, &mut clean.dropped);
    join_lines::join_lines(pasted, &characters, clean)
}
