//! Loops over a text that are sure to end: each step moves on, in one direction.

use super::count_work;

/// Iterates over the characters of a text and only moves forward, so that `while let Some(…) = cursor.next()` ends.
///
/// ```
/// use goalcards::text::Cursor;
/// let mut cursor = Cursor::new("增长6%。");
/// assert_eq!(cursor.next(), Some((0, '增')));
/// cursor.skip_to(6);
/// cursor.skip_to(0);
/// assert_eq!(cursor.next(), Some((6, '6')));
/// ```
#[derive(Clone, Debug)]
pub struct Cursor<'t> {
    text: &'t str,
    /// The byte of the next character.
    at: usize,
}

impl<'t> Cursor<'t> {
    /// Starts before the first character.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// Moves forward to a byte of the text, or to the next character boundary; a byte that was passed already changes nothing.
    pub fn skip_to(&mut self, byte: usize) {
        if byte > self.at {
            let mut bytes = byte..self.text.len();
            let next = bytes.find(|at| self.text.is_char_boundary(*at));
            self.at = next.unwrap_or(self.text.len());
        }
    }
}

impl Iterator for Cursor<'_> {
    /// A character with its first byte.
    type Item = (usize, char);

    fn next(&mut self) -> Option<(usize, char)> {
        let (at, ch) = (self.at, self.text.get(self.at..)?.chars().next()?);
        self.at += ch.len_utf8();
        count_work(1);
        Some((at, ch))
    }
}

/// Moves from a byte to the next one that `step` returns, as long as that is further on; returns the last.
///
/// ```
/// use goalcards::text::forward;
/// let words = "、、和增长";
/// let start = forward(0, |at| words[at..].starts_with('、').then_some(at + '、'.len_utf8()));
/// assert_eq!(&words[start..], "和增长");
/// assert_eq!(forward(3, Some), 3);
/// ```
pub fn forward(from: usize, mut step: impl FnMut(usize) -> Option<usize>) -> usize {
    walk(from, &mut step, |at, next| at < next)
}

/// As [`forward`], towards the start: as long as `step` returns an earlier byte.
pub fn backward(from: usize, mut step: impl FnMut(usize) -> Option<usize>) -> usize {
    walk(from, &mut step, |at, next| next < at)
}

/// The loop of both, compiled once: generic code would be copied into the wasm for each closure.
fn walk(
    mut at: usize,
    step: &mut dyn FnMut(usize) -> Option<usize>,
    advances: fn(usize, usize) -> bool,
) -> usize {
    while let Some(next) = step(at).filter(|next| advances(at, *next)) {
        count_work(1);
        at = next;
    }
    at
}
