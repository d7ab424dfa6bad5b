//! Pasted words on one line: the line breaks of a page are removed.

use crate::text::count_work;

/// Appends `words` with each run of white space as one space, and none where a line of Chinese was broken.
pub(super) fn join_lines(out: &mut String, words: &str) {
    let latin = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii());
    let mut gap = false;
    let mut broken = false;
    count_work(words.len());
    for letter in words.trim().chars() {
        if letter.is_whitespace() || letter == '\u{feff}' {
            gap = true;
            broken |= letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
            continue;
        }
        if gap && (!broken || latin(out.chars().next_back()) && letter.is_ascii()) {
            out.push(' ');
        }
        (gap, broken) = (false, false);
        out.push(letter);
    }
}

/// Appends `words`, parted by `between`.
pub(super) fn join(out: &mut String, words: &[String], between: &str) {
    for (at, word) in words.iter().enumerate() {
        out.push_str(if at > 0 { between } else { "" });
        join_lines(out, word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_lines_are_joined_as_they_were_written() {
        for (words, joined) in [
            ("地区生产总\r\n值增长6%", "地区生产总值增长6%"),
            ("  a\n b  c ", "a b c"),
            ("年 底", "年 底"),
            ("增长 \n 6 %", "增长6 %"),
            ("\u{3000}\t\n", ""),
        ] {
            let mut out = String::new();
            join_lines(&mut out, words);
            assert_eq!(out, joined);
        }
    }
}
