//! Word lists that are packed and sorted when the program is compiled: a slice of strings takes eight bytes a word more, and is
//! searched as a whole.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::text::count_work;

/// A list of words, made by `words!`.
///
/// Each word follows its length in bytes; the words are sorted by their first characters.
#[derive(Debug)]
pub struct Words {
    packed: &'static str,
    edges: Edges,
}

/// Two sets of 256 bits for the characters that begin and that end a word; most searches are answered by one look at them.
///
/// They are filled at the first search: as data of the program they would be a tenth of it, and hardly compress.
#[derive(Debug)]
struct Edges {
    filled: AtomicBool,
    first: [AtomicU64; 4],
    last: [AtomicU64; 4],
}

/// Packs a word list when the program is compiled; white space divides the words.
macro_rules! words {
    ($text:expr $(,)?) => {{
        const PACKED: [u8; $crate::lexicon::list::packed_length($text)] =
            $crate::lexicon::list::packed($text);
        $crate::lexicon::Words::of(&PACKED)
    }};
}
pub(crate) use words;

impl Edges {
    const fn new() -> Self {
        Self {
            filled: AtomicBool::new(false),
            first: [const { AtomicU64::new(0) }; 4],
            last: [const { AtomicU64::new(0) }; 4],
        }
    }
}

impl Words {
    pub(crate) const fn of(packed: &'static [u8]) -> Self {
        match str::from_utf8(packed) {
            Ok(packed) => Self { packed, edges: Edges::new() },
            Err(_) => panic!("lengths and words are UTF-8"),
        }
    }

    /// The sets of the first and the last characters, filled by the first call.
    fn edges(&self) -> &Edges {
        // A thread that sees the flag sees the sets as well; two threads that fill them write the same.
        if !self.edges.filled.load(Ordering::Acquire) {
            for word in self.iter() {
                add(&self.edges.first, word.chars().next());
                add(&self.edges.last, word.chars().next_back());
            }
            self.edges.filled.store(true, Ordering::Release);
        }
        &self.edges
    }

    /// The words, sorted by their first characters.
    pub fn iter(&self) -> impl Iterator<Item = &'static str> + use<> {
        Walk { packed: self.packed, at: 0 }
    }

    /// The words that the text begins with.
    pub(crate) fn prefixes_of(&self, text: &str) -> impl Iterator<Item = &'static str> {
        let first = text.chars().next().filter(|first| has(&self.edges().first, *first));
        let at = first.map_or(self.packed.len(), |first| self.first_from(first));
        let from = Walk { packed: self.packed, at };
        let alike = from.take_while(move |word| word.chars().next() == first);
        alike.inspect(|_| count_work(1)).filter(|word| text.starts_with(word))
    }

    /// The longest word that the text begins with.
    ///
    /// ```
    /// use goalcards::lexicon::naming;
    /// assert_eq!(naming::LEADING_VERBS.longest_prefix_of("新增就业"), Some("新增"));
    /// ```
    #[must_use]
    pub fn longest_prefix_of(&self, text: &str) -> Option<&'static str> {
        let first = text.chars().next()?;
        if !has(&self.edges().first, first) {
            return None;
        }
        let mut longest: Option<&'static str> = None;
        let from = Walk { packed: self.packed, at: self.first_from(first) };
        for word in from.take_while(|word| word.starts_with(first)) {
            count_work(1);
            if longest.is_none_or(|longest| longest.len() < word.len()) && text.starts_with(word) {
                longest = Some(word);
            }
        }
        longest
    }

    /// The longest word that the text ends with.
    #[must_use]
    pub fn longest_suffix_of(&self, text: &str) -> Option<&'static str> {
        if !has(&self.edges().last, text.chars().next_back()?) {
            return None;
        }
        let mut longest: Option<&'static str> = None;
        for word in self.iter() {
            count_work(1);
            if longest.is_none_or(|longest| longest.len() < word.len()) && has_suffix(text, word) {
                longest = Some(word);
            }
        }
        longest
    }

    /// Whether the text begins with one of the words.
    #[must_use]
    pub fn any_prefix_of(&self, text: &str) -> bool {
        self.longest_prefix_of(text).is_some()
    }

    /// Whether the text ends with one of the words.
    #[must_use]
    pub fn any_suffix_of(&self, text: &str) -> bool {
        self.longest_suffix_of(text).is_some()
    }

    /// Whether one of the words occurs in the text.
    #[must_use]
    pub fn any_in(&self, text: &str) -> bool {
        self.find_in(text).is_some()
    }

    /// The byte of the first word in the text, and the longest word that begins there.
    #[must_use]
    pub fn find_in(&self, text: &str) -> Option<(usize, &'static str)> {
        let first = &self.edges().first;
        let read = text.char_indices().inspect(|_| count_work(1));
        let mut places = read.filter(|(_, ch)| has(first, *ch));
        places.find_map(|(at, _)| Some((at, self.longest_prefix_of(&text[at..])?)))
    }

    /// The byte of the last word in the text, and the longest word that begins there.
    #[must_use]
    pub fn rfind_in(&self, text: &str) -> Option<(usize, &'static str)> {
        let first = &self.edges().first;
        let read = text.char_indices().rev().inspect(|_| count_work(1));
        let mut places = read.filter(|(_, ch)| has(first, *ch));
        places.find_map(|(at, _)| Some((at, self.longest_prefix_of(&text[at..])?)))
    }

    /// Whether the text is one of the words.
    #[must_use]
    pub fn contains(&self, text: &str) -> bool {
        self.longest_prefix_of(text).is_some_and(|word| word.len() == text.len())
    }

    /// The byte in `packed` of the first word whose first character is not before this one.
    fn first_from(&self, first: char) -> usize {
        let bytes = self.packed.as_bytes();
        let (mut low, mut high) = (0, bytes.len());
        while low < high {
            // Only lengths are below a space.
            let mut middle = low.midpoint(high);
            while bytes[middle] >= b' ' {
                middle -= 1;
            }
            if scalar(bytes, middle + 1) < first as u32 {
                low = middle + 1 + usize::from(bytes[middle]);
            } else {
                high = middle;
            }
        }
        low
    }
}

/// The first characters of words, collected when the program is compiled, so that a scanner skips all others.
#[derive(Debug)]
pub(crate) struct FirstChars {
    chars: [u32; MAX_FIRST_CHARS],
    count: usize,
}

/// No list of first characters is longer.
const MAX_FIRST_CHARS: usize = 96;

impl FirstChars {
    pub(crate) const fn new() -> Self {
        Self { chars: [0; MAX_FIRST_CHARS], count: 0 }
    }

    /// With the first character of each word; white space separates the words.
    pub(crate) const fn with(mut self, words: &str) -> Self {
        let (bytes, mut at) = (words.as_bytes(), 0);
        while let Some((start, end)) = word_from(bytes, at) {
            let first = scalar(bytes, start);
            let mut known = 0;
            while known < self.count && self.chars[known] != first {
                known += 1;
            }
            if known == self.count {
                self.chars[known] = first;
                self.count += 1;
            }
            at = end;
        }
        self
    }

    /// Whether a word begins with this character.
    pub(crate) fn contains(&self, ch: char) -> bool {
        self.chars[..self.count].contains(&u32::from(ch))
    }
}

/// Walks over packed words.
struct Walk {
    packed: &'static str,
    at: usize,
}

impl Iterator for Walk {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        let length = *self.packed.as_bytes().get(self.at)?;
        let start = self.at + 1;
        self.at = start + usize::from(length);
        self.packed.get(start..self.at)
    }
}

/// Whether the text begins with a word.
///
/// Most words fail at their first character, whose three bytes are compared without a call.
#[must_use]
pub fn has_prefix(text: &str, word: &str) -> bool {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let apart = text
        .first_chunk::<3>()
        .zip(word.first_chunk::<3>())
        .is_some_and(|(left, right)| left != right);
    !apart && text.starts_with(word)
}

/// Whether the text ends with a word; see [`has_prefix`].
#[must_use]
pub fn has_suffix(text: &str, word: &str) -> bool {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let apart = text
        .last_chunk::<3>()
        .zip(word.last_chunk::<3>())
        .is_some_and(|(left, right)| left != right);
    !apart && text.ends_with(word)
}

fn add(set: &[AtomicU64; 4], ch: Option<char>) {
    let Some(ch) = ch else { return };
    let scalar = ch as u32;
    set[(scalar >> 6 & 3) as usize].fetch_or(1 << (scalar & 63), Ordering::Relaxed);
}

fn has(set: &[AtomicU64; 4], ch: char) -> bool {
    let scalar = ch as u32;
    set[(scalar >> 6 & 3) as usize].load(Ordering::Relaxed) >> (scalar & 63) & 1 == 1
}

/// The code point of the character at a byte.
const fn scalar(bytes: &[u8], at: usize) -> u32 {
    let lead = bytes[at] as u32;
    let (length, bits) = match lead {
        0..0x80 => return lead,
        0x80..0xE0 => (2, lead & 0x1F),
        0xE0..0xF0 => (3, lead & 0x0F),
        _ => (4, lead & 0x07),
    };
    let (mut scalar, mut next) = (bits, 1);
    while next < length {
        scalar = scalar << 6 | (bytes[at + next] & 0x3F) as u32;
        next += 1;
    }
    scalar
}

/// The first byte of the next word of a text at or after a byte, and the byte after its last.
const fn word_from(text: &[u8], mut at: usize) -> Option<(usize, usize)> {
    while at < text.len() && text[at].is_ascii_whitespace() {
        at += 1;
    }
    let start = at;
    while at < text.len() && !text[at].is_ascii_whitespace() {
        at += 1;
    }
    if start < at { Some((start, at)) } else { None }
}

/// The bytes that the words take, each with its length.
pub(crate) const fn packed_length(text: &str) -> usize {
    let (text, mut length, mut at) = (text.as_bytes(), 0, 0);
    while let Some((start, end)) = word_from(text, at) {
        assert!(end - start < b' ' as usize, "a word is shorter than 32 bytes");
        length += end - start + 1;
        at = end;
    }
    length
}

/// The words sorted by their first character, each after its length.
pub(crate) const fn packed<const N: usize>(text: &str) -> [u8; N] {
    const MOST: usize = 1000;
    let text = text.as_bytes();
    let mut places = [(0, 0); MOST];
    let (mut count, mut at) = (0, 0);
    while let Some((start, end)) = word_from(text, at) {
        places[count] = (scalar(text, start), start);
        count += 1;
        at = end;
    }
    // Shell's sort: simple enough to run in the compiler, and fast enough for it.
    let mut gap = count / 2;
    while gap > 0 {
        let mut from = gap;
        while from < count {
            let held = places[from];
            let mut to = from;
            while to >= gap && places[to - gap].0 > held.0 {
                places[to] = places[to - gap];
                to -= gap;
            }
            places[to] = held;
            from += 1;
        }
        gap /= 2;
    }
    let (mut packed, mut filled, mut word) = ([0; N], 0, 0);
    while word < count {
        let Some((start, end)) = word_from(text, places[word].1) else { break };
        #[expect(clippy::cast_possible_truncation, reason = "packed_length refuses longer words")]
        let length = (end - start) as u8;
        packed[filled] = length;
        filled += 1;
        let mut from = start;
        while from < end {
            packed[filled] = text[from];
            filled += 1;
            from += 1;
        }
        word += 1;
    }
    packed
}

#[cfg(test)]
mod tests {
    use super::*;

    static LIST: Words = words!("新增 就业 新 A级 新增长 ·点 °C 业");

    #[test]
    fn words_that_begin_alike_stand_together() {
        let list: Vec<&str> = LIST.iter().collect();
        assert_eq!(list.len(), 8);
        let firsts: Vec<char> = list.iter().filter_map(|word| word.chars().next()).collect();
        assert!(firsts.is_sorted(), "{list:?}");
    }

    #[test]
    fn the_longest_that_fits_is_found_at_either_end() {
        assert_eq!(LIST.longest_prefix_of("新增就业"), Some("新增"));
        assert_eq!(LIST.longest_prefix_of("A级景区"), Some("A级"));
        assert_eq!(LIST.longest_prefix_of("°C"), Some("°C"));
        assert_eq!(LIST.longest_prefix_of("旧"), None);
        assert_eq!(LIST.longest_prefix_of(""), None);
        assert_eq!(LIST.longest_suffix_of("新增就业"), Some("就业"));
        assert_eq!(LIST.longest_suffix_of("工业"), Some("业"));
        assert_eq!(LIST.longest_suffix_of("新"), Some("新"));
        assert_eq!(LIST.longest_suffix_of(""), None);
    }

    #[test]
    fn the_first_word_in_a_text_is_found_with_its_place() {
        assert_eq!(LIST.find_in("城镇新增长"), Some((6, "新增长")));
        assert_eq!(LIST.find_in("城镇"), None);
        assert!(LIST.contains("新增") && !LIST.contains("新增就"));
    }
}
