//! The sentence around a place of the text.

use std::ops::Range;

use crate::text::{first_bytes, last_bytes};

/// A sentence goes on for at most so many bytes before and after a place in it.
const SENTENCE_REACH: usize = 600;

/// The sentence around a place of the text, on its line, in bytes.
#[must_use]
pub(crate) fn sentence(text: &str, place: &Range<usize>) -> Range<usize> {
    let is_end = |letter: char| matches!(letter, '。' | '！' | '？' | '；' | ';' | '\n' | '\r');
    let before = last_bytes(text.get(..place.start).unwrap_or_default(), SENTENCE_REACH);
    let after = first_bytes(text.get(place.end..).unwrap_or_default(), SENTENCE_REACH);
    let lead = before.rsplit(is_end).next().map_or(0, str::len);
    let stop = after.char_indices().find(|(_, letter)| is_end(*letter));
    let tail = stop.map_or(after.len(), |(at, letter)| {
        at + if matches!(letter, '\n' | '\r') { 0 } else { letter.len_utf8() }
    });
    place.start - lead..place.end + tail
}
