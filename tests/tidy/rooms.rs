//! Who may name whom.

use crate::File;
use crate::source::{Line, lines};

/// Each room with the rooms it may name besides itself; a file at the root of src is a room of its own.
pub(crate) const ROOMS: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("lexicon", &["text"]),
    ("normalize", &["text", "lexicon"]),
    ("structure", &["text", "lexicon", "normalize"]),
    ("quantity", &["text", "lexicon", "normalize", "structure"]),
    ("statement", &["text", "lexicon", "normalize", "structure", "quantity"]),
    ("indicator", &["text", "lexicon", "normalize", "structure", "quantity", "statement"]),
    ("goal", &["text", "lexicon", "normalize", "structure", "quantity", "statement", "indicator"]),
    (
        "pairing",
        &[
            "text", "lexicon", "normalize", "structure", "quantity", "statement", "indicator",
            "goal",
        ],
    ),
    ("analyze", STAGES),
    ("compare", STAGES),
    ("wire", MIRRORED),
    ("intake", &["text"]),
    ("export", &["text", "wire"]),
    ("correct", &["text", "wire"]),
    ("js", &["wire", "analyze", "compare", "intake", "ui"]),
    ("ui", &["text", "wire", "analyze", "compare", "export", "correct", "intake"]),
];

const STAGES: &[&str] = &[
    "text", "lexicon", "normalize", "structure", "quantity", "statement", "indicator", "goal",
    "pairing", "analyze",
];

/// The wire mirrors the findings of every stage, and calls none.
const MIRRORED: &[&str] = &[
    "text", "lexicon", "normalize", "structure", "quantity", "statement", "indicator", "goal",
    "pairing", "analyze", "compare",
];

/// The room of a path below src; none for lib.rs, which names them all.
pub(crate) fn room_of(path: &str) -> Option<&str> {
    let below = path.strip_prefix("src/")?;
    let first = below.split('/').next()?;
    let room = first.strip_suffix(".rs").unwrap_or(first);
    (room != "lib").then_some(room)
}

pub(crate) fn complaints(file: &File) -> Vec<String> {
    let Some(room) = room_of(&file.path) else { return Vec::new() };
    let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else {
        return vec![file.complaint(1, &format!("{room} is no room of the house"))];
    };
    let lines: Vec<Line> = lines(&file.text).into_iter().filter(|line| !line.is_test).collect();
    let mut all = Vec::new();
    for (line, named) in named_rooms(&lines) {
        // What starts with a capital is the front door's own: `crate::SAMPLE`.
        let is_room = named.starts_with(char::is_lowercase);
        if is_room && named != room && !allowed.contains(&named.as_str()) {
            all.push(file.complaint(line, &format!("{room} must not name {named}")));
        }
    }
    let is_door = file.path == format!("src/{room}/mod.rs");
    for line in &lines {
        if line.code.contains("super::super::") {
            let says = "expected a path from `crate::`, found `super::super::`";
            all.push(file.complaint(line.number, says));
        } else if is_door && line.code.contains("super::") {
            let says = "expected a path from `crate::`, found `super::` that leaves the room";
            all.push(file.complaint(line.number, says));
        }
    }
    all
}

/// Every `crate::name`, also the grouped ones, with the line it starts on.
fn named_rooms(lines: &[Line]) -> Vec<(usize, String)> {
    let mut named = Vec::new();
    for (idx, line) in lines.iter().enumerate() {
        for (at, mark) in line.code.match_indices("crate::") {
            // `$crate::` and `my_crate::` are something else.
            if line.code[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_') {
                continue;
            }
            let after = &line.code[at + mark.len()..];
            if let Some(group) = after.strip_prefix('{') {
                let below = lines[idx + 1..].iter().map(|line| line.code.as_str());
                let text: String =
                    std::iter::once(group).chain(below).collect::<Vec<_>>().join("\n");
                named.extend(group_heads(&text).into_iter().map(|head| (line.number, head)));
            } else {
                named.push((line.number, name_at(after)));
            }
        }
    }
    named
}

fn name_at(text: &str) -> String {
    text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// The first name of each path of a group, up to its closing brace.
fn group_heads(text: &str) -> Vec<String> {
    let mut heads = vec![name_at(text)];
    let mut depth = 0;
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => heads.push(name_at(&text[at + 1..])),
            _ => {}
        }
    }
    heads.retain(|head| !head.is_empty());
    heads
}
