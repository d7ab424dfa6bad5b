//! Finds the place of an anchor in a text: whitespace and width of characters make no difference, context decides between equals.

use super::{Anchor, Why};
use crate::text::count_work;

/// Shorter quotes are words that any report may hold: alone they are no place.
const TELLING: usize = 8;

/// A text without whitespace and full-width forms, with the way back.
pub(super) struct Places<'t> {
    text: &'t str,
    folded: String,
    letters: Vec<Letter>,
}

/// Where a letter stands.
struct Letter {
    /// Byte in the folded text.
    folded: u32,
    /// Byte in the text.
    byte: u32,
    /// UTF-16 code unit in the text.
    unit: u32,
}

/// UTF-16 offsets, half open.
pub(super) type Place = (u32, u32);

impl<'t> Places<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let mut places =
            Self { text, folded: String::with_capacity(text.len()), letters: Vec::new() };
        let mut unit = 0;
        count_work(text.len());
        for (byte, letter) in text.char_indices() {
            if let Some(folded) = fold(letter) {
                places.letters.push(Letter {
                    folded: number(places.folded.len()),
                    byte: number(byte),
                    unit,
                });
                places.folded.push(folded);
            }
            unit += if letter.len_utf16() == 2 { 2 } else { 1 };
        }
        places
    }

    /// The places that fit best and equally well; with `within`, only places inside it.
    pub(super) fn find(&self, anchor: &Anchor, within: Option<Place>) -> Result<Vec<Place>, Why> {
        let quote = folded(&anchor.quote);
        if quote.is_empty() {
            return Err(Why::NotFound);
        }
        count_work(self.folded.len());
        let (before, after) = (folded(&anchor.before), folded(&anchor.after));
        let known = before.chars().count() + after.chars().count();
        let mut best = 0;
        let mut seen = 0;
        let mut found: Vec<Place> = Vec::new();
        for (start, words) in self.folded.match_indices(&quote) {
            let end = start + words.len();
            let place = self.place(start, end);
            if within.is_some_and(|(from, to)| place.0 < from || to < place.1) {
                continue;
            }
            let fit = same(self.folded[..start].chars().rev(), before.chars().rev())
                + same(self.folded[end..].chars(), after.chars());
            seen += 1;
            if fit > best {
                best = fit;
                found.clear();
            }
            if fit == best {
                found.push(place);
            }
        }
        match seen {
            0 => Err(Why::NotFound),
            1 if within.is_some() || best > 1 || known == 0 => Ok(found),
            1 if quote.chars().count() >= TELLING => Ok(found),
            1 => Err(Why::NotFound),
            // One of several must be told by a good part of what stood around it.
            _ if best * 3 >= known => Ok(found),
            _ => Err(Why::Ambiguous),
        }
    }

    /// The text between two offsets, without the white space around it.
    pub(super) fn words(&self, (start, end): Place) -> &'t str {
        let from = self.letters.partition_point(|letter| letter.unit < start);
        let to = self.letters.partition_point(|letter| letter.unit < end);
        let (Some(first), Some(last)) =
            (self.letters.get(from), self.letters.get(to.wrapping_sub(1)))
        else {
            return "";
        };
        let last = last.byte as usize;
        let width = self.text[last..].chars().next().map_or(0, char::len_utf8);
        self.text.get(first.byte as usize..last + width).unwrap_or_default()
    }

    /// From bytes of the folded text; `start` and `end` are boundaries of its letters, `end` after `start`.
    fn place(&self, start: usize, end: usize) -> Place {
        let index =
            |byte: usize| self.letters.partition_point(|letter| (letter.folded as usize) < byte);
        let first = self.letters.get(index(start)).map_or(0, |letter| letter.unit);
        let last = self.letters.get(index(end).saturating_sub(1));
        let last = last.map_or(first, |letter| {
            let wide = self.text[letter.byte as usize..]
                .starts_with(|letter: char| letter.len_utf16() == 2);
            letter.unit + if wide { 2 } else { 1 }
        });
        (first, last)
    }
}

/// How many letters are the same until one differs.
fn same(left: impl Iterator<Item = char>, right: impl Iterator<Item = char>) -> usize {
    left.zip(right).take_while(|(left, right)| left == right).count()
}

/// Half width, and nothing for what is not seen.
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

    #[test]
    fn places_are_found_or_refused() {
        let text =
            "去年，就业5万人，增长。\n今年，就业 ５万人，\r\n确保增长。造林3万亩，种草3万亩。𠮷";
        for (before, quote, after, expected) in [
            ("去年，", "就业5万人", "，增长。", Ok("就业5万人")),
            ("今年，", "就业5万人", "，确保", Ok("就业 ５万人")),
            ("今年, ", "就业5万人", "", Ok("就业 ５万人")),
            ("", "就业5万人", "", Err(Why::Ambiguous)),
            ("明年初，", "就业5万人", "；还有许多话", Err(Why::Ambiguous)),
            ("", "就业6万人", "", Err(Why::NotFound)),
            ("", "", "", Err(Why::NotFound)),
            ("", " \n", "", Err(Why::NotFound)),
            ("另一份报告", "种草", "一万亩", Err(Why::NotFound)),
            ("另一份报告", "造林3万亩，种草3万亩", "一万亩", Ok("造林3万亩，种草3万亩")),
            ("3万亩。", "𠮷", "", Ok("𠮷")),
        ] {
            let places = Places::of(text);
            let found = places.find(&anchor(before, quote, after), None);
            let found = found.and_then(|found| match found[..] {
                [place] => Ok(places.words(place)),
                _ => Err(Why::Ambiguous),
            });
            assert_eq!(found, expected, "{before}⟦{quote}⟧{after}");
        }
    }

    #[test]
    fn offsets_are_utf16_units_of_the_text() {
        let places = Places::of("𠮷　就业\u{feff}５万");
        assert_eq!(places.find(&anchor("", "就业5万", ""), None), Ok(vec![(3, 8)]));
        assert_eq!(places.words((0, 3)), "𠮷");
        assert_eq!(places.words((8, 99)), "");
    }

    #[test]
    fn inside_a_goal_its_words_are_enough() {
        let places = Places::of("甲和乙，甲和丙");
        assert_eq!(places.find(&anchor("", "甲", ""), Some((4, 7))), Ok(vec![(4, 5)]));
    }
}
