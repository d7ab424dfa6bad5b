//! Finds the passages that an anchor fits: white space and the width of characters make no difference, context decides between equals.

use super::{anchor::Anchor, corrected::OrphanReason};
use crate::text::{Utf16Index, Utf16Range, count_work};

/// A quote with fewer characters may be in any report: it is found only with some of its context.
const MIN_DISTINCT_CHARS: usize = 8;

/// A text without white space and full-width forms, with the way back to the text as pasted.
pub(super) struct AnchorIndex<'t> {
    text: &'t str,
    units: Utf16Index,
    folded: String,
    letters: Vec<Letter>,
}

/// One character of the folded text.
struct Letter {
    /// Its byte in the folded text.
    folded: u32,
    /// Its byte in the text.
    byte: u32,
}

impl<'t> AnchorIndex<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let mut folded = String::with_capacity(text.len());
        let mut letters = Vec::new();
        count_work(text.len());
        for (byte, character) in text.char_indices() {
            if let Some(plain) = fold(character) {
                letters.push(Letter { folded: number(folded.len()), byte: number(byte) });
                folded.push(plain);
            }
        }
        Self { text, units: Utf16Index::new(text), folded, letters }
    }

    /// The passages that fit best and equally well, in text order; with `within`, only passages inside it.
    pub(super) fn find(
        &self,
        anchor: &Anchor,
        within: Option<Utf16Range>,
    ) -> Result<Vec<Utf16Range>, OrphanReason> {
        let quote = folded(&anchor.quote);
        if quote.is_empty() {
            return Err(OrphanReason::NotFound);
        }
        count_work(self.folded.len());
        let (before, after) = (folded(&anchor.before), folded(&anchor.after));
        let context = before.chars().count() + after.chars().count();
        let mut best = 0;
        let mut count = 0;
        let mut found: Vec<Utf16Range> = Vec::new();
        for (start, words) in self.folded.match_indices(&quote) {
            let end = start + words.len();
            let range = self.range(start, end);
            if within.is_some_and(|within| range.start < within.start || within.end < range.end) {
                continue;
            }
            let fit = same(self.folded[..start].chars().rev(), before.chars().rev())
                + same(self.folded[end..].chars(), after.chars());
            count += 1;
            if fit > best {
                best = fit;
                found.clear();
            }
            if fit == best {
                found.push(range);
            }
        }
        match count {
            0 => Err(OrphanReason::NotFound),
            1 if within.is_some() || best > 1 || context == 0 => Ok(found),
            1 if quote.chars().count() >= MIN_DISTINCT_CHARS => Ok(found),
            1 => Err(OrphanReason::NotFound),
            // Among several, at least a third of the context must be the same.
            _ if best * 3 >= context => Ok(found),
            _ => Err(OrphanReason::Ambiguous),
        }
    }

    /// The text of a range, without the white space around it.
    pub(super) fn words(&self, range: Utf16Range) -> &'t str {
        let letter_from = |unit: u32| {
            let byte = self.units.byte_at(unit);
            self.letters.partition_point(|letter| (letter.byte as usize) < byte)
        };
        let (from, to) = (letter_from(range.start), letter_from(range.end));
        let (Some(first), Some(last)) =
            (self.letters.get(from), self.letters.get(to.wrapping_sub(1)))
        else {
            return "";
        };
        self.text.get(first.byte as usize..self.end_of(last)).unwrap_or_default()
    }

    /// The range of bytes of the folded text; `start` and `end` are boundaries of its characters, `end` after `start`.
    fn range(&self, start: usize, end: usize) -> Utf16Range {
        let letter_at =
            |byte: usize| self.letters.partition_point(|letter| (letter.folded as usize) < byte);
        let first = self.letters.get(letter_at(start));
        let start = first.map_or(0, |letter| self.units.unit_at(letter.byte as usize));
        let last = self.letters.get(letter_at(end).saturating_sub(1));
        let end = last.map_or(start, |letter| self.units.unit_at(self.end_of(letter)));
        Utf16Range { start, end }
    }

    /// The byte of the text after a character.
    fn end_of(&self, letter: &Letter) -> usize {
        let start = letter.byte as usize;
        let width = self.text[start..].chars().next().map_or(0, char::len_utf8);
        start + width
    }
}

/// How many characters are the same until two differ.
fn same(left: impl Iterator<Item = char>, right: impl Iterator<Item = char>) -> usize {
    left.zip(right).take_while(|(left, right)| left == right).count()
}

/// A character in half width; nothing for white space and characters that are not seen.
fn fold(letter: char) -> Option<char> {
    match letter {
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => None,
        _ if letter.is_whitespace() => None,
        '！'..='～' => char::from_u32(u32::from(letter) - 0xfee0),
        _ => Some(letter),
    }
}

fn folded(words: &str) -> String {
    words.chars().filter_map(fold).collect()
}

pub(super) fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn anchor(before: &str, quote: &str, after: &str) -> Anchor {
        Anchor {
            before: before.into(),
            quote: quote.into(),
            after: after.into(),
            title: String::new(),
        }
    }

    fn range(start: u32, end: u32) -> Utf16Range {
        Utf16Range { start, end }
    }

    #[test]
    fn places_are_found_or_refused() {
        let text =
            "去年，就业5万人，增长。\n今年，就业 ５万人，\r\n确保增长。造林3万亩，种草3万亩。𠮷";
        for (before, quote, after, expected) in [
            ("去年，", "就业5万人", "，增长。", Ok("就业5万人")),
            ("今年，", "就业5万人", "，确保", Ok("就业 ５万人")),
            ("今年, ", "就业5万人", "", Ok("就业 ５万人")),
            ("", "就业5万人", "", Err(OrphanReason::Ambiguous)),
            ("明年初，", "就业5万人", "；还有许多话", Err(OrphanReason::Ambiguous)),
            ("", "就业6万人", "", Err(OrphanReason::NotFound)),
            ("", "", "", Err(OrphanReason::NotFound)),
            ("", " \n", "", Err(OrphanReason::NotFound)),
            ("另一份报告", "种草", "一万亩", Err(OrphanReason::NotFound)),
            ("另一份报告", "造林3万亩，种草3万亩", "一万亩", Ok("造林3万亩，种草3万亩")),
            ("3万亩。", "𠮷", "", Ok("𠮷")),
        ] {
            let index = AnchorIndex::of(text);
            let found = index.find(&anchor(before, quote, after), None);
            let found = found.and_then(|found| match found[..] {
                [range] => Ok(index.words(range)),
                _ => Err(OrphanReason::Ambiguous),
            });
            assert_eq!(found, expected, "{before}⟦{quote}⟧{after}");
        }
    }

    #[test]
    fn offsets_are_utf16_units_of_the_text() {
        let index = AnchorIndex::of("𠮷　就业\u{feff}５万");
        assert_eq!(index.find(&anchor("", "就业5万", ""), None), Ok(vec![range(3, 8)]));
        assert_eq!(index.words(range(0, 3)), "𠮷");
        assert_eq!(index.words(range(8, 99)), "");
    }

    #[test]
    fn inside_a_goal_its_words_are_enough() {
        let index = AnchorIndex::of("甲和乙，甲和丙");
        assert_eq!(index.find(&anchor("", "甲", ""), Some(range(4, 7))), Ok(vec![range(4, 5)]));
    }
}
