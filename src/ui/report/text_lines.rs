//! The lines of the text that have words in them.

use std::ops::Range;

use crate::text::one_of;

/// The byte ranges of the lines that are not blank, without the white space around them.
pub(crate) fn lines(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text
        .split_inclusive(one_of(&['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']))
    {
        let left = line.len() - line.trim_start().len();
        let kept = line.trim().len();
        if kept > 0 {
            found.push(start + left..start + left + kept);
        }
        start += line.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lines_lose_the_white_space_around_them() {
        let text = "　　一、回顾\r\n\n  二\n";
        let found: Vec<&str> = lines(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["一、回顾", "二"]);
    }
}
