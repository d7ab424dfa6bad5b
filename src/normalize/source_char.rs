//! A character on its way from the paste to the clean text.

use crate::text::count_work;

/// A character to read, with the bytes of the paste that it stands for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SourceChar {
    /// The character as it is read, which may differ from the pasted one.
    pub(crate) ch: char,
    /// The first byte in the paste.
    pub(crate) start: u32,
    /// The byte after the last in the paste.
    pub(crate) end: u32,
}

impl SourceChar {
    /// A character for the bytes `start..end` of the paste.
    pub(crate) fn new(ch: char, start: usize, end: usize) -> Self {
        let start = u32::try_from(start).unwrap_or(u32::MAX);
        Self { ch, start, end: u32::try_from(end).unwrap_or(u32::MAX) }
    }
}

/// How many of the next characters fit; at most `most` are looked at.
pub(super) fn run<'g>(
    characters: impl Iterator<Item = &'g SourceChar>,
    most: usize,
    fits: impl Fn(char) -> bool,
) -> usize {
    let near = characters.take(most).inspect(|_| count_work(1));
    near.take_while(|character| fits(character.ch)).count()
}

/// The text of at most `most` characters from index `from` on.
pub(super) fn text_from(read: &[SourceChar], from: usize, most: usize) -> String {
    read.get(from..).unwrap_or(&[]).iter().take(most).map(|character| character.ch).collect()
}
