//! Walks through a text that end: none of them can stand still or go back.

use super::looked;

/// Walks over a text character by character and can only go on: each turn of `while let Some(…) = cursor.next()` is a character further.
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
    at: usize,
}

impl<'t> Cursor<'t> {
    /// Stands before the first character.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// Goes on to a byte of the text; a place that was passed changes nothing, one inside a character is its end.
    pub fn skip_to(&mut self, place: usize) {
        if place > self.at {
            let mut places = place..self.text.len();
            let next = places.find(|at| self.text.is_char_boundary(*at));
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
        looked(1);
        Some((at, ch))
    }
}

/// Goes from a place to the next one that `step` names, as long as that is further on; gives the last.
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

/// [`forward`] the other way: goes back as long as `step` names an earlier place.
pub fn backward(from: usize, mut step: impl FnMut(usize) -> Option<usize>) -> usize {
    walk(from, &mut step, |at, next| next < at)
}

/// Not a copy for each walk: they would weigh in the page.
fn walk(
    mut at: usize,
    step: &mut dyn FnMut(usize) -> Option<usize>,
    advances: fn(usize, usize) -> bool,
) -> usize {
    while let Some(next) = step(at).filter(|next| advances(at, *next)) {
        looked(1);
        at = next;
    }
    at
}
