//! Styles: raw colours in tokens.css alone, px and not rem, one file a component.

use crate::File;

/// Files of style/ that belong to no single component.
const SHARED: &[&str] = &[
    "tokens", "base", "page", "print", "old", "update", "widget-index", "embedding",
    "embedding-index", "index",
];

const COLOR_FUNCTIONS: &[&str] =
    &["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch("];

const COLOR_NAMES: &[&str] = &[
    "white", "black", "red", "green", "blue", "yellow", "orange", "purple", "gray", "grey",
    "silver", "pink", "brown", "navy", "teal", "maroon", "crimson", "gold",
];

pub(crate) fn complaints(file: &File) -> Vec<String> {
    // The demo shows another site, which has a style of its own.
    if file.path.starts_with("static/demo/") {
        return Vec::new();
    }
    let is_tokens = file.path.ends_with("tokens.css");
    let text = without_comments(&file.text);
    let mut all = Vec::new();
    for (idx, line) in text.lines().enumerate() {
        let mut say = |says: &str| all.push(file.complaint(idx + 1, says));
        if let Some(color) = raw_color(line).filter(|_| !is_tokens) {
            say(&format!("raw colours stand in tokens.css alone, found `{color}`"));
        }
        if line.contains("!important") {
            say("expected a better selector, found `!important`");
        }
        if has_rem(line) {
            say("expected px, found `rem`: hosts shrink rem through a shadow root");
        }
    }
    all
}

/// Component styles whose component is gone or is in another folder.
///
/// `style/cards/goal-card.css` is the style of `src/ui/views/cards/goal_card.rs`; a file directly in style/ may belong to any component of the page.
pub(crate) fn orphans(files: &[File]) -> Vec<String> {
    let mut all = Vec::new();
    if !files.iter().any(|file| file.path.starts_with("src/ui/")) {
        return all;
    }
    for file in files {
        let stem = file.path.strip_prefix("style/").and_then(|name| name.strip_suffix(".css"));
        let Some(stem) = stem.filter(|stem| !SHARED.contains(stem)) else { continue };
        let component = stem.replace('-', "_");
        let folder = if stem.contains('/') { "src/ui/views/" } else { "src/ui/" };
        let is_home = |path: &str| {
            let below = path.strip_prefix(folder).and_then(|below| below.strip_suffix(".rs"));
            let below = below.map(|below| below.strip_suffix("/mod").unwrap_or(below));
            below.is_some_and(|below| {
                below == component
                    || !stem.contains('/') && below.ends_with(&format!("/{component}"))
            })
        };
        if !files.iter().any(|file| is_home(&file.path)) {
            let place = if stem.contains('/') { "" } else { "**/" };
            let says = format!("expected a component {folder}{place}{component}.rs, found none");
            all.push(file.complaint(1, &says));
        }
    }
    all
}

/// The text with comments blanked, line by line as before.
fn without_comments(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        let (comment, behind) = after.split_once("*/").unwrap_or((after, ""));
        bare.extend(comment.chars().filter(|letter| *letter == '\n'));
        rest = behind;
    }
    bare + rest
}

fn raw_color(line: &str) -> Option<String> {
    let hash = line.match_indices('#').find_map(|(at, _)| {
        let digits: String =
            line[at + 1..].chars().take_while(char::is_ascii_alphanumeric).collect();
        let is_color = matches!(digits.len(), 3 | 4 | 6 | 8)
            && digits.chars().all(|digit| digit.is_ascii_hexdigit());
        is_color.then(|| format!("#{digits}"))
    });
    let function = || {
        let found = COLOR_FUNCTIONS
            .iter()
            .find(|name| line.match_indices(**name).any(|(at, _)| !line[..at].ends_with(is_name)));
        found.map(|name| (*name).to_owned())
    };
    hash.or_else(function).or_else(|| color_name(line))
}

/// A colour by its name, in a value and not in the name of a property or a class.
fn color_name(line: &str) -> Option<String> {
    let values = line.split([';', '{', '}']).filter_map(|part| part.split_once(':'));
    let mut words = values.flat_map(|(_, value)| value.split(|letter: char| !is_name(letter)));
    words.find(|word| COLOR_NAMES.contains(word)).map(str::to_owned)
}

fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

fn has_rem(line: &str) -> bool {
    line.match_indices("rem").any(|(at, unit)| {
        line[..at].ends_with(|before: char| before.is_ascii_digit() || before == '.')
            && !line[at + unit.len()..].starts_with(is_name)
    })
}
