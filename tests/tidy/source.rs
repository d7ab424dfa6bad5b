//! Rust text line by line, without its comments and strings, and the rules that every Rust file keeps.

use crate::File;

/// Lines of a file of the page; elsewhere a file may be longer, and the tables of the lexicon as long as they are.
const PAGE_CAP: usize = 250;
const CAP: usize = 400;

/// One line of Rust.
pub(crate) struct Line {
    /// From 1.
    pub(crate) number: usize,
    /// Without comments and without the contents of strings.
    pub(crate) code: String,
    /// Without comments.
    pub(crate) with_strings: String,
    /// Inside a `#[cfg(test)]` part.
    pub(crate) is_test: bool,
}

pub(crate) fn complaints(file: &File) -> Vec<String> {
    let mut all = Vec::new();
    if !file.text.starts_with("//!") {
        all.push(file.complaint(1, "expected a first line that starts with `//!`"));
    }
    let cap = if file.path.starts_with("src/ui/") { PAGE_CAP } else { CAP };
    // A table of words is as long as the words are many.
    let is_table = file.path.starts_with("src/lexicon/") || file.path.starts_with("src/ui/i18n/");
    // Tests stand beside what they test and are no reason to split a file.
    let count = lines(&file.text).iter().filter(|line| !line.is_test).count();
    if !is_table && count > cap {
        let says = format!("expected at most {cap} lines without tests, found {count}");
        all.push(file.complaint(cap + 1, &says));
    }
    all.extend(bare_loops(file));
    all
}

/// Rooms that read text written by others; what walks through it must not be able to stand still.
const READERS: &[&str] = &[
    "normalize", "structure", "quantity", "statement", "indicator", "goal", "pairing", "wire",
    "export", "correct",
];

/// Loops of these rooms whose next turn is not a step further by their form: `text::Cursor`, `forward` and `backward` are.
fn bare_loops(file: &File) -> Vec<String> {
    let below = file.path.strip_prefix("src/").unwrap_or("");
    if !READERS.iter().any(|room| below.starts_with(&format!("{room}/"))) {
        return Vec::new();
    }
    let lines = lines(&file.text);
    let bare = lines.iter().filter(|line| {
        let code = line.code.trim_start();
        let begins = |word: &str| code.starts_with(word) || code.contains(&format!(": {word}"));
        let steps = code.starts_with("while let Some(") && code.contains(".next() {");
        !line.is_test && (begins("loop {") || begins("while ")) && !steps
    });
    let says = "expected a walk that can only go on (text::Cursor, forward, backward, an iterator)";
    bare.map(|line| file.complaint(line.number, says)).collect()
}

/// What the reader is inside of.
enum Inside {
    Code,
    LineComment,
    BlockComment(usize),
    Text,
    RawText(usize),
}

/// The lines of a Rust file.
pub(crate) fn lines(text: &str) -> Vec<Line> {
    let chars: Vec<char> = text.chars().collect();
    let mut inside = Inside::Code;
    let (mut code, mut with_strings) = (String::new(), String::new());
    let mut at = 0;
    while at < chars.len() {
        let rest = &chars[at..];
        let (next, taken) = step(inside, rest);
        inside = next.0;
        for &letter in &rest[..taken] {
            let blank = if letter == '\n' { '\n' } else { ' ' };
            code.push(if next.1 == Kept::Code || letter == '\n' { letter } else { blank });
            with_strings.push(if next.1 == Kept::Nothing { blank } else { letter });
        }
        at += taken;
    }
    let tests = test_lines(&code);
    code.lines()
        .zip(with_strings.lines())
        .enumerate()
        .map(|(idx, (code, with_strings))| Line {
            number: idx + 1,
            code: code.to_owned(),
            with_strings: with_strings.to_owned(),
            is_test: tests.iter().any(|(from, to)| (*from..=*to).contains(&idx)),
        })
        .collect()
}

/// What becomes of the characters that were taken.
#[derive(PartialEq, Eq)]
enum Kept {
    Nothing,
    Text,
    Code,
}

/// The state after the next characters, what they are, and how many.
fn step(inside: Inside, rest: &[char]) -> ((Inside, Kept), usize) {
    let two = |a: char, b: char| rest[0] == a && rest.get(1) == Some(&b);
    match inside {
        Inside::Code if two('/', '/') => ((Inside::LineComment, Kept::Nothing), 2),
        Inside::Code if two('/', '*') => ((Inside::BlockComment(1), Kept::Nothing), 2),
        Inside::Code if rest[0] == '"' => ((Inside::Text, Kept::Text), 1),
        Inside::Code if rest[0] == 'r' && raw_hashes(rest).is_some() => {
            let hashes = raw_hashes(rest).unwrap_or(0);
            ((Inside::RawText(hashes), Kept::Text), hashes + 2)
        }
        Inside::Code if rest[0] == '\'' => ((Inside::Code, Kept::Text), letter_length(rest)),
        // A whole name at once, so that the r of `var"` starts no raw string.
        Inside::Code => {
            let name = rest.iter().take_while(|c| c.is_alphanumeric() || **c == '_').count();
            ((Inside::Code, Kept::Code), name.max(1))
        }
        Inside::LineComment if rest[0] == '\n' => ((Inside::Code, Kept::Nothing), 1),
        Inside::LineComment => ((Inside::LineComment, Kept::Nothing), 1),
        Inside::BlockComment(1) if two('*', '/') => ((Inside::Code, Kept::Nothing), 2),
        Inside::BlockComment(depth) if two('*', '/') => {
            ((Inside::BlockComment(depth - 1), Kept::Nothing), 2)
        }
        Inside::BlockComment(depth) if two('/', '*') => {
            ((Inside::BlockComment(depth + 1), Kept::Nothing), 2)
        }
        Inside::BlockComment(depth) => ((Inside::BlockComment(depth), Kept::Nothing), 1),
        Inside::Text if rest[0] == '\\' => ((Inside::Text, Kept::Text), rest.len().min(2)),
        Inside::Text if rest[0] == '"' => ((Inside::Code, Kept::Text), 1),
        Inside::Text => ((Inside::Text, Kept::Text), 1),
        Inside::RawText(hashes) if rest[0] == '"' && hashes_after(&rest[1..]) >= hashes => {
            ((Inside::Code, Kept::Text), hashes + 1)
        }
        Inside::RawText(hashes) => ((Inside::RawText(hashes), Kept::Text), 1),
    }
}

fn hashes_after(rest: &[char]) -> usize {
    rest.iter().take_while(|c| **c == '#').count()
}

/// `r#"` has one.
fn raw_hashes(rest: &[char]) -> Option<usize> {
    let hashes = hashes_after(&rest[1..]);
    (rest.get(hashes + 1) == Some(&'"')).then_some(hashes)
}

/// `'x'` and `'\n'` whole; of a lifetime only its mark.
fn letter_length(rest: &[char]) -> usize {
    match rest {
        [_, '\\', ..] => {
            let end = rest.iter().skip(3).position(|c| *c == '\'');
            end.map_or(1, |end| end + 4)
        }
        [_, _, '\'', ..] => 3,
        _ => 1,
    }
}

/// First and last line of every `#[cfg(test)]` part, from 0.
fn test_lines(code: &str) -> Vec<(usize, usize)> {
    let line_of = |at: usize| code[..at].matches('\n').count();
    code.match_indices("#[cfg(test)]")
        .map(|(start, mark)| {
            let after = start + mark.len();
            let end = part_end(&code[after..]).map_or(code.len(), |length| after + length);
            (line_of(start), line_of(end))
        })
        .collect()
}

/// Where the braces that open first close again, or the `;` before any.
fn part_end(code: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, letter) in code.char_indices() {
        match letter {
            ';' if depth == 0 => return Some(at),
            '{' => depth += 1,
            '}' if depth <= 1 => return Some(at),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}
