//! Coordinates and exact numbers: spans of the pasted or the clean text, decimals, UTF-16 offsets; knows no domain.

mod cursor;
mod decimal;
mod list;
mod order;
mod pause;
mod span;
mod utf16;
mod work;

pub use cursor::{Cursor, backward, forward};
pub use decimal::Decimal;
pub(crate) use list::IntoList;
pub use order::sort_by;
pub use pause::{finish, pause};
pub use span::{Clean, Pasted, Span};
pub use utf16::{Utf16Index, Utf16Range};
pub(crate) use work::looked;
#[cfg(debug_assertions)]
pub use work::looked_at;

/// These characters to look for: a list of any length in one type, where each array would bring code of its own.
pub(crate) const fn one_of(characters: &[char]) -> &[char] {
    characters
}

/// Whether a character is one of the common ideographs; digits, marks and radicals of Chinese texts are none.
///
/// ```
/// use goalcards::text::is_ideograph;
/// assert!(is_ideograph('亩') && is_ideograph('三'));
/// assert!(!is_ideograph('〇') && !is_ideograph('。') && !is_ideograph('6'));
/// ```
#[must_use]
pub const fn is_ideograph(ch: char) -> bool {
    matches!(ch, '\u{4E00}'..='\u{9FFF}')
}

/// The last bytes of a text, at most `limit`, on a character boundary.
///
/// ```
/// assert_eq!(goalcards::text::tail("增长6%", 5), "长6%");
/// ```
#[must_use]
pub fn tail(text: &str, limit: usize) -> &str {
    let mut from = text.len().saturating_sub(limit)..text.len();
    let from = from.find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    looked(text.len() - from);
    &text[from..]
}

/// The first bytes of a text, at most `limit`, on a character boundary.
///
/// ```
/// assert_eq!(goalcards::text::head("增长6%", 4), "增");
/// ```
#[must_use]
pub fn head(text: &str, limit: usize) -> &str {
    let mut end = (0..=limit.min(text.len())).rev();
    let end = end.find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    looked(end);
    &text[..end]
}
