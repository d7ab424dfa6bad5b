//! Which file imports which: the paths of Rust code, each followed to the file that defines what it names.
//!
//! A re-export is followed through: `super::Span` leads to the file that defines `Span`, not to the `mod.rs` that hands it on.
//! Test modules are left out.

use std::collections::{BTreeMap, BTreeSet};

use crate::File;
use crate::source::lines;

/// One import: its line, and the path of the file that defines what is named.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Import {
    pub(crate) line: usize,
    pub(crate) target: String,
}

/// The imports of every file of a crate, by its path; `root` is the folder of its `lib.rs` or `main.rs`.
pub(crate) fn imports(files: &[File], root: &str) -> BTreeMap<String, Vec<Import>> {
    let modules: BTreeMap<Vec<String>, Module> = files
        .iter()
        .filter_map(|file| Some((module_path(&file.path, root)?, Module::read(file))))
        .collect();
    let crate_graph = Crate { modules };
    let mut all = BTreeMap::new();
    for (path, module) in &crate_graph.modules {
        let mut found: Vec<Import> = crate_graph.imports_of(path, module);
        found.sort();
        found.dedup();
        all.insert(module.file.clone(), found);
    }
    all
}

/// `src/ui/card.rs` is `[ui, card]`, `src/ui/mod.rs` is `[ui]`, `src/lib.rs` is `[]`.
fn module_path(path: &str, root: &str) -> Option<Vec<String>> {
    let below = path.strip_prefix(root)?.strip_prefix('/')?.strip_suffix(".rs")?;
    let mut segments: Vec<String> = below.split('/').map(str::to_owned).collect();
    if segments.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
        segments.pop();
    }
    Some(segments)
}

/// A path as written, with the line it starts on.
#[derive(Clone)]
struct Named {
    line: usize,
    segments: Vec<String>,
}

/// What one file defines, brings into scope and names.
struct Module {
    file: String,
    /// The names of its items.
    defined: BTreeSet<String>,
    /// What its `use` lines bring into scope: the name, and the path behind it.
    bound: BTreeMap<String, Named>,
    /// Names that a private `use` brings in: imports, where a `pub use` only hands on.
    imported: BTreeSet<String>,
    /// `use a::*`
    globs: Vec<Named>,
    /// Paths in its code.
    paths: Vec<Named>,
}

/// A token and its line.
type Token = (usize, String);

impl Module {
    fn read(file: &File) -> Self {
        let mut module = Self {
            file: file.path.clone(),
            defined: BTreeSet::new(),
            bound: BTreeMap::new(),
            imported: BTreeSet::new(),
            globs: Vec::new(),
            paths: Vec::new(),
        };
        let tokens = tokens(&file.text);
        let mut at = 0;
        while at < tokens.len() {
            let before = at.checked_sub(1).map_or("", |before| tokens[before].1.as_str());
            at = match tokens[at].1.as_str() {
                "use" => {
                    // `pub use` and `pub(crate) use` hand on what others define.
                    let is_handed_on = before == "pub" || before == ")";
                    module.read_use(&tokens, at + 1, is_handed_on)
                }
                word if is_name(word) && before != "::" => module.read_path(&tokens, at),
                _ => at + 1,
            };
        }
        module
    }

    /// Reads a `use` tree from its first token; gives the index behind its `;`.
    fn read_use(&mut self, tokens: &[Token], start: usize, is_handed_on: bool) -> usize {
        let mut prefix: Vec<String> = Vec::new();
        let mut depths: Vec<usize> = Vec::new();
        let mut current: Option<Named> = None;
        let mut alias: Option<String> = None;
        let mut at = start;
        while at < tokens.len() {
            let (line, word) = &tokens[at];
            match word.as_str() {
                "::" => {}
                "{" => {
                    depths.push(prefix.len());
                    if let Some(group) = current.take() {
                        prefix = group.segments;
                    }
                }
                "as" => {
                    alias = tokens.get(at + 1).map(|(_, name)| name.clone());
                    at += 1;
                }
                "," | "}" | ";" => {
                    if let Some(leaf) = current.take() {
                        self.bind(leaf, alias.take(), is_handed_on);
                    }
                    if word == "}" {
                        prefix.truncate(depths.pop().unwrap_or(0));
                    }
                    if word == ";" {
                        return at + 1;
                    }
                }
                _ => {
                    let mut path = current
                        .take()
                        .unwrap_or_else(|| Named { line: *line, segments: prefix.clone() });
                    path.segments.push(word.clone());
                    current = Some(path);
                }
            }
            at += 1;
        }
        at
    }

    fn bind(&mut self, mut leaf: Named, alias: Option<String>, is_handed_on: bool) {
        let last = leaf.segments.last().cloned().unwrap_or_default();
        if last == "*" {
            leaf.segments.pop();
            self.globs.push(leaf);
            return;
        }
        if last == "self" {
            leaf.segments.pop();
        }
        let name = alias.or_else(|| leaf.segments.last().cloned()).unwrap_or_default();
        if !is_handed_on {
            self.imported.insert(name.clone());
        }
        self.bound.insert(name, leaf);
    }

    /// Reads the path or the definition that starts here; gives the index behind it.
    fn read_path(&mut self, tokens: &[Token], start: usize) -> usize {
        let (line, first) = &tokens[start];
        if DEFINING.contains(&first.as_str()) {
            if let Some((_, name)) = tokens.get(start + 1).filter(|(_, name)| is_name(name)) {
                self.defined.insert(name.clone());
            }
            // `macro_rules! name`
            if first == "macro_rules"
                && let Some((_, name)) = tokens.get(start + 2)
            {
                self.defined.insert(name.clone());
            }
            return start + 1;
        }
        let mut segments = vec![first.clone()];
        let mut at = start + 1;
        while tokens.get(at).is_some_and(|(_, word)| word == "::")
            && let Some((_, name)) = tokens.get(at + 1).filter(|(_, name)| is_name(name))
        {
            segments.push(name.clone());
            at += 2;
        }
        if segments.len() > 1 {
            self.paths.push(Named { line: *line, segments });
        }
        at
    }
}

const DEFINING: &[&str] =
    &["fn", "struct", "enum", "trait", "const", "static", "type", "macro_rules", "union"];

fn is_name(word: &str) -> bool {
    word.starts_with(|first: char| first.is_alphabetic() || first == '_')
}

/// Names, `::` and single signs, without comments, strings and tests.
fn tokens(text: &str) -> Vec<Token> {
    let mut all = Vec::new();
    for line in lines(text).iter().filter(|line| !line.is_test) {
        let mut rest = line.code.trim_start();
        while let Some(first) = rest.chars().next() {
            let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
            let length = if is_part(first) {
                rest.find(|letter| !is_part(letter)).unwrap_or(rest.len())
            } else if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            all.push((line.number, rest[..length].to_owned()));
            rest = rest[length..].trim_start();
        }
    }
    all
}

struct Crate {
    modules: BTreeMap<Vec<String>, Module>,
}

/// A chain of re-exports is never longer.
const MOST_STEPS: usize = 8;

impl Crate {
    fn imports_of(&self, path: &[String], module: &Module) -> Vec<Import> {
        let used = module.imported.iter().filter_map(|name| module.bound.get(name));
        let mut all = Vec::new();
        for named in used.chain(&module.paths) {
            let Some(target) = self.target(path, &named.segments, MOST_STEPS) else { continue };
            // A folder that is brought into scope is imported where something of it is named.
            let is_folder = target.names_module && target.file.ends_with("/mod.rs");
            if target.file != module.file && !is_folder {
                all.push(Import { line: named.line, target: target.file });
            }
        }
        // `use super::*` outside of tests imports the whole file.
        for named in &module.globs {
            if let Some(target) = self.target(path, &named.segments, MOST_STEPS)
                && target.file != module.file
                && !self.is_child(path, &target.file)
            {
                all.push(Import { line: named.line, target: target.file });
            }
        }
        all
    }

    /// Whether a file is a module directly below this one: a `mod.rs` hands on its children.
    fn is_child(&self, path: &[String], file: &str) -> bool {
        self.modules.iter().any(|(below, module)| {
            module.file == file && below.len() == path.len() + 1 && below.starts_with(path)
        })
    }

    /// The file that a path, written in module `from`, leads to; none where it leaves the crate.
    fn target(&self, from: &[String], segments: &[String], steps: usize) -> Option<Target> {
        let (first, rest) = segments.split_first()?;
        let steps = steps.checked_sub(1)?;
        match first.as_str() {
            "crate" => self.below(&[], rest, steps),
            "self" => self.below(from, rest, steps),
            "super" => self.below(from.split_last()?.1, rest, steps),
            _ if self.child(from, first).is_some() => self.below(from, segments, steps),
            name => {
                let bound = self.modules.get(from)?.bound.get(name)?;
                // `use serde::Serialize` binds a name whose path begins with no module of the crate.
                if bound.segments.first() == Some(first) && bound.segments.len() == 1 {
                    return None;
                }
                self.target(from, &[&bound.segments[..], rest].concat(), steps)
            }
        }
    }

    fn child(&self, path: &[String], name: &str) -> Option<Vec<String>> {
        let child = [path, &[name.to_owned()]].concat();
        self.modules.contains_key(&child).then_some(child)
    }

    /// The file that a path leads to from the inside of module `at`.
    fn below(&self, at: &[String], segments: &[String], steps: usize) -> Option<Target> {
        let Some((first, rest)) = segments.split_first() else {
            let file = self.modules.get(at)?.file.clone();
            return Some(Target { file, names_module: true });
        };
        if first == "super" {
            return self.below(at.split_last()?.1, rest, steps);
        }
        if let Some(child) = self.child(at, first) {
            return self.below(&child, rest, steps);
        }
        let module = self.modules.get(at)?;
        let here = || Some(Target { file: module.file.clone(), names_module: false });
        if module.defined.contains(first) {
            return here();
        }
        if let Some(bound) = module.bound.get(first) {
            let path = [&bound.segments[..], rest].concat();
            return self.target(at, &path, steps.checked_sub(1)?).or_else(here);
        }
        for glob in &module.globs {
            let path = [&glob.segments[..], segments].concat();
            if let Some(target) = self.target(at, &path, steps.checked_sub(1)?)
                && self.defines(&target.file, first)
            {
                return Some(target);
            }
        }
        here()
    }

    fn defines(&self, file: &str, name: &str) -> bool {
        self.modules.values().any(|module| module.file == file && module.defined.contains(name))
    }
}

/// Where a path leads.
struct Target {
    file: String,
    /// The path ends at the module itself, not at something in it.
    names_module: bool,
}
