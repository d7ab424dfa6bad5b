//! Chinese words in the code of rules: they belong into src/lexicon, where a reader looks for them.

use std::collections::BTreeMap;

use crate::File;
use crate::rooms::room_of;
use crate::source::lines;

/// The rooms whose rules read words.
const RULE_ROOMS: &[&str] =
    &["normalize", "structure", "quantity", "statement", "indicator", "goal", "pairing", "compare"];

/// How many literals with Chinese characters may stand in rules: lowered as lists move to the lexicon.
const MOST_LITERALS: usize = 96;

/// A complaint when there are more than may be, with the files that hold most of them.
pub(crate) fn complaints(files: &[File]) -> Vec<String> {
    let counts = counts(files);
    let total: usize = counts.values().sum();
    if total <= MOST_LITERALS {
        return Vec::new();
    }
    let mut most: Vec<(&String, &usize)> = counts.iter().collect();
    most.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    let most: Vec<String> =
        most.iter().take(10).map(|(path, count)| format!("{path} {count}")).collect();
    let first = files.first().map_or("src", |file| file.path.as_str());
    vec![format!(
        "{first}:1: expected at most {MOST_LITERALS} Chinese literals in rules, found {total}: {}",
        most.join(", ")
    )]
}

/// The number of literals with Chinese characters by file, without comments and tests.
pub(crate) fn counts(files: &[File]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for file in files {
        if !room_of(&file.path).is_some_and(|room| RULE_ROOMS.contains(&room)) {
            continue;
        }
        let rules: Vec<String> = lines(&file.text)
            .into_iter()
            .map(|line| if line.is_test { String::new() } else { line.with_strings })
            .collect();
        let count = literals(&rules.join("\n")).filter(|literal| literal.contains(is_han)).count();
        if count > 0 {
            counts.insert(file.path.clone(), count);
        }
    }
    counts
}

fn is_han(letter: char) -> bool {
    ('\u{3400}'..='\u{9FFF}').contains(&letter) || ('\u{20000}'..='\u{3FFFF}').contains(&letter)
}

/// The strings and characters of code without comments.
fn literals(code: &str) -> impl Iterator<Item = &str> {
    let mut rest = code;
    std::iter::from_fn(move || {
        loop {
            let start = rest.find(['"', '\''])?;
            let quoted = &rest[start..];
            let end =
                if quoted.starts_with('"') { string_end(quoted) } else { character_end(quoted) };
            let (literal, behind) = quoted.split_at(end.unwrap_or(1));
            rest = behind;
            if end.is_some() {
                return Some(literal);
            }
        }
    })
}

/// Behind the closing quote of a string.
fn string_end(quoted: &str) -> Option<usize> {
    let mut is_escaped = false;
    for (at, letter) in quoted.char_indices().skip(1) {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// Behind the closing quote of a character; none for a lifetime.
fn character_end(quoted: &str) -> Option<usize> {
    let mut letters = quoted.char_indices().skip(1);
    let (_, first) = letters.next()?;
    if first == '\\' {
        letters.next();
        return letters.find(|(_, letter)| *letter == '\'').map(|(at, _)| at + 1);
    }
    letters.next().filter(|(_, letter)| *letter == '\'').map(|(at, _)| at + 1)
}
