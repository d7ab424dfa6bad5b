//! Who may name whom.

use crate::File;
use crate::imports::imports;
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
    ("labels", &["wire"]),
    ("intake", &["text"]),
    ("export", &["text", "wire", "labels"]),
    ("correct", &["text", "wire"]),
    ("js", &["wire", "analyze", "compare", "intake", "ui"]),
    ("ui", &["text", "wire", "labels", "analyze", "compare", "export", "correct", "intake"]),
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

/// The rooms of the page with those that each may name besides itself; a file at the root of src/ui is a room of its own.
///
/// In the order of the data: words and figures, one report, the state, what is read from it, what changes it, what is seen.
pub(crate) const UI_ROOMS: &[(&str, &[&str])] = &[
    ("shared", &[]),
    ("i18n", &[]),
    ("format", &["i18n"]),
    ("report", &["shared", "i18n", "format"]),
    ("model", &["shared", "i18n", "format", "report"]),
    ("queries", &["shared", "i18n", "format", "report", "model"]),
    ("update", READ),
    ("browser", READ),
    ("views/common", BEHIND_VIEWS),
    ("views/export", ABOVE_COMMON),
    ("views/corrections", ABOVE_COMMON),
    ("views/charts", ABOVE_COMMON),
    ("views/start", ABOVE_COMMON),
    ("views/shell", ABOVE_COMMON),
    ("views/text", ABOVE_COMMON),
    ("views/comparison", ABOVE_COMMON),
    ("views/overview", ABOVE_PARTS),
    ("views/cards", ABOVE_PARTS),
    ("effects", BEHIND_VIEWS),
    ("fixture", BEHIND_VIEWS),
    ("app", EVERY_ROOM),
    ("widget", EVERY_ROOM),
];

const READ: &[&str] = &["shared", "i18n", "format", "report", "model", "queries"];

const BEHIND_VIEWS: &[&str] =
    &["shared", "i18n", "format", "report", "model", "queries", "update", "browser"];

const ABOVE_COMMON: &[&str] = &[
    "shared", "i18n", "format", "report", "model", "queries", "update", "browser", "views/common",
];

const ABOVE_PARTS: &[&str] = &[
    "shared", "i18n", "format", "report", "model", "queries", "update", "browser", "views/common",
    "views/export", "views/corrections", "views/charts", "views/start", "views/shell",
    "views/text",
];

/// Application and widget put everything together, and do not name each other.
const EVERY_ROOM: &[&str] = &[
    "shared", "i18n", "format", "report", "model", "queries", "update", "browser", "views/common",
    "views/export", "views/corrections", "views/charts", "views/start", "views/shell",
    "views/text", "views/comparison", "views/overview", "views/cards", "effects",
];

/// The room of the page that a path below src/ui is in; none for its front door.
fn ui_room_of(path: &str) -> Option<String> {
    let below = path.strip_prefix("src/ui/")?;
    let (first, rest) = below.split_once('/').unwrap_or((below.strip_suffix(".rs")?, ""));
    match rest.split_once('/') {
        Some((second, _)) if first == "views" => Some(format!("views/{second}")),
        _ => Some(first.to_owned()).filter(|room| !["mod", "views"].contains(&room.as_str())),
    }
}

/// Imports of the page that run against the order of its rooms, followed to the file that defines what is named.
pub(crate) fn ui_complaints(files: &[File]) -> Vec<String> {
    let mut all = Vec::new();
    let known = |room: &str| UI_ROOMS.iter().find(|(name, _)| *name == room);
    for (path, imports) in imports(files, "src") {
        let Some(room) = ui_room_of(&path) else { continue };
        let Some((_, allowed)) = known(&room) else {
            all.push(format!("{path}:1: {room} is no room of the page"));
            continue;
        };
        for import in imports {
            let target = ui_room_of(&import.target);
            let is_door = import.target == "src/ui/mod.rs";
            if is_door {
                let says = "expected the front door of the page to define nothing";
                all.push(format!("{path}:{}: {says}, found a name of it", import.line));
            }
            let Some(target) = target.filter(|target| *target != room && known(target).is_some())
            else {
                continue;
            };
            if !allowed.contains(&target.as_str()) {
                all.push(format!(
                    "{path}:{}: {room} of the page must not name {target}",
                    import.line
                ));
            }
        }
    }
    all
}

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
