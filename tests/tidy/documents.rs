//! Documents name only what exists: paths of the tree, targets of links, names of the code.

use std::fs;
use std::path::Path;

use crate::File;

/// The documents that are held.
pub(crate) const DOCUMENTS: &[&str] = &[
    "ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "README.zh-CN.md", "SECURITY.md",
    "docs/api.md", "docs/embedding.md", "docs/privacy.md",
];

/// Folders that no commit holds: what is built, and what is installed.
const NOT_HELD: &[&str] =
    &["target", "dist", "pkg", "node_modules", ".git", ".tools", "shots", "artifacts"];

/// Endings of the files in which a name of the code may stand.
const CODE: &[&str] = &[
    ".rs", ".toml", ".js", ".mjs", ".ts", ".json", ".css", ".html", ".yml", ".webmanifest", "/run",
];

/// The tree: every path of a file or folder, and all code in one text.
pub(crate) struct Tree {
    pub(crate) paths: Vec<String>,
    pub(crate) code: String,
}

impl Tree {
    /// Reads everything below a folder but what is built or installed.
    pub(crate) fn read(root: &Path) -> Self {
        // What is not held may be named all the same: the tasks make it.
        let ignored = fs::read_to_string(root.join(".gitignore")).unwrap_or_default();
        let paths = ignored.lines().map(|path| path.trim_matches('/').to_owned()).collect();
        let mut tree = Self { paths, code: String::new() };
        tree.read_folder(root, "");
        tree
    }

    fn read_folder(&mut self, root: &Path, folder: &str) {
        let Ok(entries) = fs::read_dir(root.join(folder)) else { return };
        for entry in entries.filter_map(Result::ok) {
            let Ok(name) = entry.file_name().into_string() else { continue };
            if NOT_HELD.contains(&name.as_str()) {
                continue;
            }
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            if root.join(&path).is_dir() {
                self.read_folder(root, &path);
            } else if folder == "tests/tidy" {
                // It names what must not be there.
            } else if CODE.iter().any(|ending| path.ends_with(ending)) {
                self.code.push_str(&fs::read_to_string(root.join(&path)).unwrap_or_default());
            }
            self.paths.push(path);
        }
    }

    /// A path from the root or the end of one: `ui/app.rs` is `src/ui/app.rs`.
    fn has_path(&self, name: &str) -> bool {
        let name = name.trim_matches('/');
        let ends =
            |path: &String| path.strip_suffix(name).is_some_and(|before| before.ends_with('/'));
        self.paths.iter().any(|path| path == name || ends(path))
    }

    /// The name occurs in the code, not as a part of another one.
    fn has_word(&self, word: &str) -> bool {
        let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
        self.code.match_indices(word).any(|(at, _)| {
            !self.code[..at].ends_with(is_part)
                && !self.code[at + word.len()..].starts_with(is_part)
        })
    }

    /// A file that the tasks make: its name occurs in their code.
    fn makes(&self, path: &str) -> bool {
        let name = path.rsplit('/').next().unwrap_or(path);
        let is_made = path.starts_with("dist/") || path.starts_with("pkg/") || !path.contains('/');
        is_made && !name.ends_with(".rs") && self.has_word(name)
    }
}

/// What a document names that is not there.
pub(crate) fn complaints(document: &File, tree: &Tree) -> Vec<String> {
    let mut all = Vec::new();
    let mut is_block = false;
    for (index, line) in document.text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            is_block = !is_block;
        }
        if is_block {
            continue;
        }
        for quoted in line.split('`').skip(1).step_by(2) {
            if let Some(expected) = missing(quoted, tree) {
                let says = format!("expected {expected}, found no `{quoted}`");
                all.push(document.complaint(index + 1, &says));
            }
        }
        for target in line.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let folder = document.path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let path = target.split('#').next().unwrap_or(target);
            let from_here = format!("{folder}/{path}");
            let is_there =
                |path: &str| tree.paths.iter().any(|held| held == path.trim_matches('/'));
            if !target.contains("://") && !path.is_empty() && !is_there(&from_here) {
                all.push(
                    document.complaint(index + 1, &format!("expected a file, found no {target}")),
                );
            }
        }
    }
    all
}

/// What was expected where a quoted name is a path or a name of the code, and is not there.
fn missing(quoted: &str, tree: &Tree) -> Option<&'static str> {
    if is_path(quoted) {
        return (!tree.has_path(quoted) && !tree.makes(quoted)).then_some("a path of the tree");
    }
    let name = quoted.split(['(', '!']).next().unwrap_or(quoted);
    let mut parts = name.split("::").peekable();
    let is_code = name.contains("::") || name.contains('_');
    let is_name = name.split("::").all(|part| {
        !part.is_empty()
            && part.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
    });
    (is_code && is_name && !parts.all(|part| tree.has_word(part))).then_some("a name of the code")
}

/// `tests/cases`, `ui/`, `build.rs`, but neither `元/月` nor `.docx`.
fn is_path(quoted: &str) -> bool {
    let is_plain = quoted
        .chars()
        .all(|letter| letter.is_ascii_alphanumeric() || ['/', '.', '_', '-'].contains(&letter));
    let has_name = quoted.contains(|letter: char| letter.is_ascii_alphabetic());
    let is_ending = quoted.starts_with('.') && !quoted.contains('/');
    let is_url =
        ["/goalcards/", "application/", "v0."].iter().any(|start| quoted.starts_with(start));
    let is_file = ENDINGS.iter().any(|ending| quoted.ends_with(ending));
    is_plain && has_name && !is_ending && !is_url && (quoted.contains('/') || is_file)
}

const ENDINGS: &[&str] = &[
    ".rs", ".md", ".js", ".mjs", ".ts", ".toml", ".css", ".html", ".txt", ".json", ".yml", ".wasm",
];
