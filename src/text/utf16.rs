//! Byte offsets to UTF-16 offsets, as JavaScript counts.

use super::looked;

/// Answers where a byte of a text stands in UTF-16 code units.
#[derive(Debug)]
pub struct Utf16Index<'t> {
    text: &'t str,
    /// UTF-16 offset at every `STEP` bytes, rounded down to a character.
    marks: Vec<(usize, u32)>,
}

const STEP: usize = 256;

impl<'t> Utf16Index<'t> {
    /// Counts the text once.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let mut marks = vec![(0, 0)];
        let mut units = 0_u32;
        for (at, ch) in text.char_indices() {
            if at >= marks.len() * STEP {
                marks.push((at, units));
            }
            units += if ch.len_utf8() == 4 { 2 } else { 1 };
        }
        Self { text, marks }
    }

    /// The UTF-16 offset of a byte offset; inside a character it is that character's start.
    ///
    /// ```
    /// use goalcards::text::Utf16Index;
    /// let index = Utf16Index::new("增长6%");
    /// assert_eq!(index.at(6), 2);
    /// ```
    #[must_use]
    pub fn at(&self, byte: usize) -> u32 {
        let mark = (byte / STEP).min(self.marks.len() - 1);
        let (mut at, mut units) = self.marks[mark];
        looked(1);
        if at > byte && mark > 0 {
            (at, units) = self.marks[mark - 1];
        }
        for ch in self.text.get(at..).unwrap_or("").chars() {
            at += ch.len_utf8();
            if at > byte {
                break;
            }
            units += if ch.len_utf8() == 4 { 2 } else { 1 };
        }
        units
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_a_plain_count_at_every_character() {
        let text = "目标𠮷6%；abc".repeat(90);
        let index = Utf16Index::new(&text);
        for (at, _) in text.char_indices() {
            let plain = text[..at].encode_utf16().count();
            assert_eq!(index.at(at) as usize, plain);
        }
        assert_eq!(index.at(text.len()) as usize, text.encode_utf16().count());
    }
}
