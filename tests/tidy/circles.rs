//! Files that import each other in a circle: none of them can be read, moved or tested without the others.

use std::collections::{BTreeMap, BTreeSet};

use crate::File;
use crate::imports::{Import, imports};

/// The crates whose files are looked at, by the folder of their `lib.rs` or `main.rs`.
const CRATES: &[&str] = &["src", "xtask/src", "corpus/src", "fuzz/src"];

/// Each circle as one complaint at its first file, with the imports that close it.
pub(crate) fn complaints(files: &[File]) -> Vec<String> {
    let mut all = Vec::new();
    for root in CRATES {
        let imports = imports(files, root);
        for circle in circles(&imports) {
            let inner = imports_within(&circle, &imports).join(", ");
            all.push(format!("{}:1: expected no circle of imports, found {inner}", circle[0]));
        }
    }
    all
}

/// `src/a.rs:3 → src/b.rs` for each pair of files of the circle.
fn imports_within(circle: &[String], imports: &BTreeMap<String, Vec<Import>>) -> Vec<String> {
    let mut all = Vec::new();
    for file in circle {
        let mut seen = BTreeSet::new();
        for import in imports.get(file).into_iter().flatten() {
            if circle.contains(&import.target) && seen.insert(&import.target) {
                all.push(format!("{file}:{} → {}", import.line, import.target));
            }
        }
    }
    all
}

/// Groups of files of which each leads to every other one.
fn circles(imports: &BTreeMap<String, Vec<Import>>) -> Vec<Vec<String>> {
    let reached: BTreeMap<&String, BTreeSet<&String>> =
        imports.keys().map(|file| (file, reached_from(file, imports))).collect();
    let mut circles: BTreeSet<Vec<String>> = BTreeSet::new();
    for (file, far) in &reached {
        let back =
            far.iter().filter(|other| reached.get(*other).is_some_and(|far| far.contains(file)));
        let circle: Vec<String> = back.map(|other| (*other).clone()).collect();
        if !circle.is_empty() {
            circles.insert(circle);
        }
    }
    circles.into_iter().collect()
}

/// Every file that can be reached by one import or more.
fn reached_from<'a>(
    file: &'a String,
    imports: &'a BTreeMap<String, Vec<Import>>,
) -> BTreeSet<&'a String> {
    let mut reached = BTreeSet::new();
    let mut open = vec![file];
    while let Some(next) = open.pop() {
        for import in imports.get(next).into_iter().flatten() {
            if reached.insert(&import.target) {
                open.push(&import.target);
            }
        }
    }
    reached
}
