//! `cargo xtask word 加紧`: the lists of the lexicon that hold a word or words like it, to show where a new word belongs.

use std::fmt::Write as _;

use crate::files::{files_below, relative_name, text};
use crate::paths::root;

/// How many lists of similar words are shown.
const MAX_LISTS: usize = 12;

/// How many similar words of a list are shown.
const MAX_WORDS: usize = 8;

/// A list of the lexicon.
#[derive(Debug, PartialEq, Eq)]
struct WordList {
    /// `src/lexicon/commitments.rs:18`
    place: String,
    name: String,
    /// The comment above it.
    comment: String,
    words: Vec<String>,
}

/// Prints the lists with the word, then those with the most similar words.
pub(crate) fn show(word: &str) -> Result<(), String> {
    let mut lists = Vec::new();
    for file in files_below(&root().join("src/lexicon"))? {
        lists.extend(word_lists(&relative_name(&file, &root()), &text(&file)?));
    }
    if lists.is_empty() {
        return Err("expected lists in src/lexicon, found none".to_owned());
    }
    print!("{}", answer(&lists, word));
    Ok(())
}

fn answer(lists: &[WordList], word: &str) -> String {
    let mut answer = String::new();
    let holding: Vec<&WordList> =
        lists.iter().filter(|list| list.words.iter().any(|known| known == word)).collect();
    let count = holding.len();
    let lists_with_it = if count == 0 { "no list.".to_owned() } else { format!("{count} lists:") };
    let _ = writeln!(answer, "{word} stands in {lists_with_it}");
    for list in &holding {
        let _ = writeln!(answer, "\n{} {}\n  {}", list.place, list.name, list.comment);
    }
    let mut similar: Vec<(u32, &WordList, Vec<&str>)> = Vec::new();
    for list in lists {
        let (score, words) = similar_words(list, word);
        if score > 0 && !holding.contains(&list) {
            similar.push((score, list, words));
        }
    }
    similar.sort_by_key(|(score, ..)| std::cmp::Reverse(*score));
    answer.push_str("\nLists with similar words, the most similar first:\n");
    for (_, list, words) in similar.iter().take(MAX_LISTS) {
        let words = words[..words.len().min(MAX_WORDS)].join(" ");
        let _ = writeln!(answer, "\n{} {}: {words}\n  {}", list.place, list.name, list.comment);
    }
    answer
}

/// The words of a list that resemble `word`, the most similar first, and how much they resemble it together.
///
/// A long list has some similar word by chance: the sum is divided by a measure of the list's length.
fn similar_words<'l>(list: &'l WordList, word: &str) -> (u32, Vec<&'l str>) {
    let mut scored: Vec<(u32, &str)> = list
        .words
        .iter()
        .map(|known| (similarity(known, word), known.as_str()))
        .filter(|(score, _)| *score > 0)
        .collect();
    scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let sum: u32 = scored.iter().map(|(score, _)| score).sum();
    let length = u32::try_from(list.words.len()).unwrap_or(u32::MAX);
    (sum * 100 / (8 + length.isqrt()), scored.into_iter().map(|(_, known)| known).collect())
}

/// 3 for each character in the same place of words of the same length, 4 where one word contains the other.
fn similarity(known: &str, word: &str) -> u32 {
    if known == word || known.is_empty() || word.is_empty() {
        return 0;
    }
    if known.chars().count() == word.chars().count() {
        let same = known.chars().zip(word.chars()).filter(|(left, right)| left == right);
        return same.map(|_| 3).sum();
    }
    let is_long = |part: &str| part.chars().count() > 1;
    let contains = known.contains(word) && is_long(word) || word.contains(known) && is_long(known);
    if contains { 4 } else { 0 }
}

/// The lists of a file: each `static` or `const` with Chinese words in its strings and characters.
fn word_lists(file: &str, source: &str) -> Vec<WordList> {
    let mut lists: Vec<WordList> = Vec::new();
    let mut comment = String::new();
    let mut is_list = false;
    for (index, line) in source.lines().enumerate() {
        if line.starts_with("#[cfg(test)]") {
            break;
        }
        if let Some(words) = line.strip_prefix("///") {
            comment.push_str(words.trim_end());
            continue;
        }
        if let Some(name) = item_name(line) {
            let place = format!("{file}:{}", index + 1);
            let comment = std::mem::take(&mut comment).trim().to_owned();
            lists.push(WordList { place, name, comment, words: Vec::new() });
            is_list = true;
        }
        if is_list && let Some(list) = lists.last_mut() {
            list.words.extend(words_of(line.split("//").next().unwrap_or(line)));
        }
        is_list &= !line.ends_with(';');
        comment.clear();
    }
    lists.retain(|list| !list.words.is_empty());
    lists
}

/// `STRIVING` in `pub static STRIVING: Words = words!(`
fn item_name(line: &str) -> Option<String> {
    let line = line.strip_prefix("pub(crate) ").or(line.strip_prefix("pub ")).unwrap_or(line);
    let rest = line.strip_prefix("static ").or(line.strip_prefix("const "))?;
    let name = rest.split(':').next()?;
    (!name.contains(' ')).then(|| name.to_owned())
}

/// The Chinese words of a line, in strings that may go on in the next line.
fn words_of(line: &str) -> impl Iterator<Item = String> {
    let parts =
        line.split(|letter: char| letter.is_whitespace() || "\"'\\(),[]&|".contains(letter));
    let is_han = |letter: char| ('\u{3400}'..='\u{9FFF}').contains(&letter);
    parts.filter(move |part| part.contains(is_han)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "//! Words.\n\n/// Striven for: 力争.\npub static STRIVING: Words = words!(\n    \"力争 尽快 \\\n     加快推进\",\n);\n\n\
        /// Before 力.\npub const BEFORE: &[char] = &['全', '大'];\n\npub const MOST: usize = 3;\n\n#[cfg(test)]\nmod tests { const X: &str = \"加紧\"; }\n";

    #[test]
    fn lists_are_read_with_their_comments() {
        let lists = word_lists("a.rs", SOURCE);
        let shown: Vec<String> = lists
            .iter()
            .map(|list| {
                format!("{} {} {} {}", list.place, list.name, list.comment, list.words.join(" "))
            })
            .collect();
        assert_eq!(
            shown,
            [
                "a.rs:4 STRIVING Striven for: 力争. 力争 尽快 加快推进",
                "a.rs:10 BEFORE Before 力. 全 大"
            ]
        );
    }

    #[test]
    fn words_that_share_a_place_or_contain_each_other_are_similar() {
        assert_eq!(similarity("加快", "加紧"), 3);
        assert_eq!(similarity("快加", "加紧"), 0);
        assert_eq!(similarity("加紧推进", "加紧"), 4);
        assert_eq!(similarity("加紧", "加紧"), 0);
        assert_eq!(similarity("加", "加紧"), 0);
    }

    #[test]
    fn the_answer_names_lists_with_the_word_and_lists_with_its_neighbours() {
        let lists = word_lists("a.rs", SOURCE);
        let holding = answer(&lists, "力争");
        assert!(holding.starts_with("力争 stands in 1 lists:\n\na.rs:4 STRIVING"), "{holding}");
        let similar = answer(&lists, "抓快");
        assert!(similar.starts_with("抓快 stands in no list.\n"), "{similar}");
        assert!(similar.contains("a.rs:4 STRIVING: 尽快\n  Striven for: 力争."), "{similar}");
    }
}
