//! Coordinates and exact numbers: spans of the pasted or the clean text, decimals, UTF-16 offsets; knows no domain.

mod decimal;
mod order;
mod pause;
mod span;
mod utf16;

pub use decimal::Decimal;
pub use order::sort_by;
pub use pause::{finish, pause};
pub use span::{Clean, Pasted, Span};
pub use utf16::Utf16Index;

/// The last bytes of a text, at most `limit`, on a character boundary.
///
/// ```
/// assert_eq!(goalcards::text::tail("增长6%", 5), "长6%");
/// ```
#[must_use]
pub fn tail(text: &str, limit: usize) -> &str {
    let mut from = text.len().saturating_sub(limit);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    &text[from..]
}

/// The first bytes of a text, at most `limit`, on a character boundary.
///
/// ```
/// assert_eq!(goalcards::text::head("增长6%", 4), "增");
/// ```
#[must_use]
pub fn head(text: &str, limit: usize) -> &str {
    let mut end = limit.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
