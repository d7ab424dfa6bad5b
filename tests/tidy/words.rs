//! Words that must not stand in a room, and names that say nothing.

use crate::File;
use crate::rooms::room_of;
use crate::source::{Line, lines};

/// The rooms that are not core: they may know shapes, files of the user, or the browser.
const OUTER_ROOMS: &[&str] = &["wire", "labels", "intake", "export", "correct", "js", "ui"];

const NOT_IN_CORE: &[&str] = &[
    "f32", "f64", "HashMap", "HashSet", "std::fs", "std::time", "std::thread", "std::env", "serde",
];

const BROWSER: &[&str] =
    &["yew", "web_sys", "js_sys", "wasm_bindgen", "serde_wasm_bindgen", "gloo"];

const MARKUP_FROM_TEXT: &[&str] = &[
    "innerHTML", "outerHTML", "insertAdjacentHTML", "inner_html", "from_html_unchecked",
    "document.write",
];

const EMPTY_WORDS: &[&str] =
    &["Data", "Info", "Item", "Manager", "Helper", "Helpers", "Utils", "Util", "Process", "Entity"];

const SORTS: &[&str] = &[".sort()", ".sort_by", ".sort_unstable"];

const PRINTS: &[&str] = &["println!", "eprintln!", "print!", "eprint!", "dbg!"];

pub(crate) fn complaints(file: &File) -> Vec<String> {
    let room = room_of(&file.path).unwrap_or("lib");
    let is_core = !OUTER_ROOMS.contains(&room) && room != "lib";
    let mut all = Vec::new();
    if let Some(stem) = empty_stem(&file.path) {
        all.push(file.complaint(1, &format!("`{stem}` is not a word of the house")));
    }
    for line in lines(&file.text) {
        let mut say = |says: String| all.push(file.complaint(line.number, &says));
        if named(&line.code, &["unsafe"]).is_some() {
            say("the project must not name `unsafe`".to_owned());
        }
        if let Some(word) = MARKUP_FROM_TEXT.iter().find(|word| line.with_strings.contains(**word))
        {
            say(format!("markup must not be made from text, found `{word}`"));
        }
        if line.is_test {
            continue;
        }
        if is_core && let Some(word) = named(&line.code, NOT_IN_CORE) {
            say(format!("the core must not name `{word}`"));
        }
        if !matches!(room, "js" | "ui" | "lib")
            && let Some(word) = named(&line.code, BROWSER)
        {
            say(format!("only js and ui may name `{word}`"));
        }
        rust_habits(&line, room).into_iter().for_each(say);
    }
    if is_core && room != "lexicon" {
        all.extend(word_lists(file));
    }
    all
}

/// How many words of a report may stand in a list inside a rule.
const MOST_WORDS: usize = 3;

/// Lists of words that stand in a rule.
fn word_lists(file: &File) -> Vec<String> {
    let lines = lines(&file.text);
    let rules: Vec<&str> = lines
        .iter()
        .map(|line| if line.is_test { "" } else { line.with_strings.as_str() })
        .collect();
    let text = rules.join("\n");
    let mut all = Vec::new();
    for (at, _) in text.match_indices('[') {
        let words = listed(&text[at + 1..]);
        if words > MOST_WORDS {
            let line = text[..at].matches('\n').count() + 1;
            let says = format!("expected a list of src/lexicon, found {words} words in a rule");
            all.push(file.complaint(line, &says));
        }
    }
    all
}

/// How many strings stand in a bracket that holds nothing else.
fn listed(inside: &str) -> usize {
    let mut rest = inside.trim_start();
    let mut count = 0;
    while let Some(string) = rest.strip_prefix('"') {
        let Some(end) = string.find('"') else { return 0 };
        count += 1;
        rest = string[end + 1..].trim_start().trim_start_matches(',').trim_start();
    }
    if rest.starts_with(']') { count } else { 0 }
}

fn rust_habits(line: &Line, room: &str) -> Vec<String> {
    let mut all = Vec::new();
    if line.code.contains(".unwrap()") {
        all.push("expected `let … else` or `expect` with a reason, found `.unwrap()`".to_owned());
    }
    if line.code.contains("#[allow") || line.code.contains("#![allow") {
        all.push("expected `#[expect(lint, reason = \"…\")]`, found `#[allow`".to_owned());
    }
    if room != "text" && SORTS.iter().any(|sort| line.code.contains(sort)) {
        all.push("`text::sort_by` sorts: the library's sorts weigh once for each type".to_owned());
    }
    if let Some(word) = PRINTS.iter().find(|word| starts_word(&line.code, word)) {
        all.push(format!("the library must not print, found `{word}`"));
    }
    if room == "ui" && styles_inline(&line.with_strings) {
        all.push("the policy blocks `style=`: use a class".to_owned());
    }
    if let Some((name, word)) = empty_name(&line.code) {
        all.push(format!("`{name}` says nothing: `{word}` is not a word of the house"));
    }
    all
}

/// Unfinished work, in any file.
pub(crate) fn unfinished(file: &File) -> Vec<String> {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];
    let mut all = Vec::new();
    for (idx, line) in file.text.lines().enumerate() {
        if let Some(mark) = named(line, &marks) {
            all.push(file.complaint(idx + 1, &format!("expected finished work, found `{mark}`")));
        }
    }
    all
}

/// JavaScript and the shell of the page.
pub(crate) fn markup(file: &File) -> Vec<String> {
    let mut all = Vec::new();
    for (idx, line) in file.text.lines().enumerate() {
        if let Some(word) = MARKUP_FROM_TEXT.iter().find(|word| line.contains(**word)) {
            let says = format!("markup must not be made from text, found `{word}`");
            all.push(file.complaint(idx + 1, &says));
        }
        if file.path.ends_with(".html") && styles_inline(line) {
            all.push(file.complaint(idx + 1, "the policy blocks `style=`: use a class"));
        }
    }
    all
}

/// `style="` and `style={` as an attribute, not as the end of another name.
fn styles_inline(line: &str) -> bool {
    line.match_indices("style=").any(|(at, mark)| {
        !line[..at].ends_with(is_word) && line[at + mark.len()..].starts_with(['"', '{', '\''])
    })
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == '-'
}

/// The first of these that occurs in the line as a whole word.
fn named<'w>(line: &str, words: &[&'w str]) -> Option<&'w str> {
    words.iter().copied().find(|word| {
        line.match_indices(word).any(|(at, _)| {
            let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
            !line[..at].ends_with(is_part) && !line[at + word.len()..].starts_with(is_part)
        })
    })
}

fn starts_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| !line[..at].ends_with(is_word))
}

fn empty_stem(path: &str) -> Option<&str> {
    let stem = path.rsplit('/').next()?.split('.').next()?;
    stem.split('_')
        .any(|part| EMPTY_WORDS.iter().any(|word| word.eq_ignore_ascii_case(part)))
        .then_some(stem)
}

/// A type whose name has an empty word in it; `type Item` of an iterator is the language's own.
fn empty_name(code: &str) -> Option<(String, &'static str)> {
    let mut words = code.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    words.find(|word| matches!(*word, "struct" | "enum" | "trait"))?;
    let name = words.find(|word| !word.is_empty())?;
    let part = camel_parts(name)
        .into_iter()
        .find_map(|part| EMPTY_WORDS.iter().copied().find(|word| *word == part))?;
    Some((name.to_owned(), part))
}

/// `CardItem` → `Card`, `Item`
fn camel_parts(name: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for letter in name.chars() {
        match parts.last_mut() {
            Some(part) if !letter.is_uppercase() => part.push(letter),
            _ => parts.push(letter.to_string()),
        }
    }
    parts
}
