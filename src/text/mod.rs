//! Coordinates and exact numbers: spans of the pasted or the clean text, decimals, UTF-16 offsets; knows no domain.

mod cursor;
mod decimal;
mod list;
mod pause;
pub mod punctuation;
mod sort;
mod span;
mod utf16;
mod work;

pub use cursor::{Cursor, backward, forward};
pub use decimal::Decimal;
pub(crate) use list::IntoList;
pub use pause::{block_on, pause};
pub use sort::sort_by;
pub use span::{Clean, Pasted, Span};
pub use utf16::{Utf16Index, Utf16Range};
pub(crate) use work::count_work;
#[cfg(debug_assertions)]
pub use work::work_counted;

/// A list of characters to search for, as a slice: one type for lists of every length, so that the search is compiled once.
pub(crate) const fn one_of(characters: &[char]) -> &[char] {
    characters
}

/// Bytes of an ideograph in UTF-8, and of a full-width mark of punctuation.
pub(crate) const HAN_LEN: usize = '字'.len_utf8();

/// Whether a character is one of the common ideographs (CJK Unified Ideographs); digits, punctuation and radicals are not.
///
/// ```
/// use goalcards::text::is_han;
/// assert!(is_han('亩') && is_han('三'));
/// assert!(!is_han('〇') && !is_han('。') && !is_han('6'));
/// ```
#[must_use]
pub const fn is_han(ch: char) -> bool {
    matches!(ch, '\u{4E00}'..='\u{9FFF}')
}

/// The last bytes of a text, at most `limit`, from a character boundary on.
///
/// ```
/// assert_eq!(goalcards::text::last_bytes("增长6%", 5), "长6%");
/// ```
#[must_use]
pub fn last_bytes(text: &str, limit: usize) -> &str {
    let mut from = text.len().saturating_sub(limit)..text.len();
    let from = from.find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    count_work(text.len() - from);
    &text[from..]
}

/// The first bytes of a text, at most `limit`, up to a character boundary.
///
/// ```
/// assert_eq!(goalcards::text::first_bytes("增长6%", 4), "增");
/// ```
#[must_use]
pub fn first_bytes(text: &str, limit: usize) -> &str {
    let mut end = (0..=limit.min(text.len())).rev();
    let end = end.find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    count_work(end);
    &text[..end]
}
