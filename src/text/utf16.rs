//! Offsets of one text in bytes (UTF-8, as Rust counts) and in code units (UTF-16, as JavaScript counts), both ways.

use super::{Pasted, Span, count_work};

/// Converts offsets of one text between bytes and UTF-16 code units.
///
/// Built in one walk over the text, with four bytes for each code unit; it does not keep the text.
/// A byte or unit inside a character counts as the start of the character, one past the text as the end of the text.
///
/// ```
/// use goalcards::text::Utf16Index;
/// let index = Utf16Index::new("𠮷林6%");
/// assert_eq!(index.unit_at(7), 3);
/// assert_eq!(index.byte_at(3), 7);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utf16Index {
    /// The first byte of the character of each code unit, then the length of the text in bytes.
    bytes: Vec<u32>,
}

/// A half-open range of UTF-16 code units of the text as pasted: what `text.slice(start, end)` takes in JavaScript.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Utf16Range {
    /// The first code unit.
    pub start: u32,
    /// The code unit after the last.
    pub end: u32,
}

impl Utf16Index {
    /// Walks over the text once.
    #[must_use]
    pub fn new(text: &str) -> Self {
        count_work(text.len());
        let mut bytes = Vec::with_capacity(text.len() / 2 + 1);
        for (at, character) in text.char_indices() {
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            bytes.push(at);
            if character.len_utf16() == 2 {
                bytes.push(at);
            }
        }
        bytes.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
        Self { bytes }
    }

    /// The code unit at a byte.
    #[must_use]
    pub fn unit_at(&self, byte: usize) -> u32 {
        count_work(1);
        let byte = u32::try_from(byte).unwrap_or(u32::MAX);
        let last = self.bytes.partition_point(|at| *at <= byte).saturating_sub(1);
        let is_low_surrogate = last > 0 && self.bytes[last - 1] == self.bytes[last];
        u32::try_from(last).unwrap_or(u32::MAX) - u32::from(is_low_surrogate)
    }

    /// The byte at a code unit.
    #[must_use]
    pub fn byte_at(&self, unit: u32) -> usize {
        count_work(1);
        let end = self.bytes.last().copied().unwrap_or(0);
        self.bytes.get(unit as usize).copied().unwrap_or(end) as usize
    }

    /// The code units of a span.
    #[must_use]
    pub fn units(&self, span: Span<Pasted>) -> Utf16Range {
        Utf16Range { start: self.unit_at(span.start()), end: self.unit_at(span.end()) }
    }

    /// The bytes of a range of code units; one that ends before it starts is empty.
    #[must_use]
    pub fn span(&self, units: Utf16Range) -> Span<Pasted> {
        Span::new(self.byte_at(units.start), self.byte_at(units.end))
    }

    /// The number of code units of the text.
    #[must_use]
    pub fn len(&self) -> u32 {
        u32::try_from(self.bytes.len() - 1).unwrap_or(u32::MAX)
    }

    /// Whether the text is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_a_plain_count_at_every_character() {
        let text = "目标𠮷6%；abc".repeat(90);
        let index = Utf16Index::new(&text);
        for (at, character) in text.char_indices() {
            let plain = u32::try_from(text[..at].encode_utf16().count()).unwrap_or(0);
            assert_eq!(index.unit_at(at), plain);
            assert_eq!(index.unit_at(at + character.len_utf8() - 1), plain);
            assert_eq!(index.byte_at(plain), at);
        }
        assert_eq!(index.len() as usize, text.encode_utf16().count());
    }

    #[test]
    fn an_offset_inside_a_character_or_past_the_end_goes_to_the_nearest_before() {
        let index = Utf16Index::new("a𠮷目");
        let bytes: Vec<usize> = (0..6).map(|unit| index.byte_at(unit)).collect();
        assert_eq!(bytes, [0, 1, 1, 5, 8, 8]);
        let units: Vec<u32> = (0..10).map(|byte| index.unit_at(byte)).collect();
        assert_eq!(units, [0, 1, 1, 1, 1, 3, 3, 3, 4, 4]);
    }

    #[test]
    fn spans_and_ranges_go_both_ways() {
        let index = Utf16Index::new("a𠮷目");
        let units = Utf16Range { start: 1, end: 4 };
        assert_eq!(index.span(units), Span::new(1, 8));
        assert_eq!(index.units(Span::new(1, 8)), units);
        assert!(index.span(Utf16Range { start: 4, end: 1 }).is_empty());
        assert!(Utf16Index::new("").is_empty());
    }
}
