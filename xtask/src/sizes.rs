//! The sizes of what a first visit downloads, raw and compressed, and their limits.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::command::{command, output};
use crate::files::{files_below, relative_name, text};

/// The goal for a first visit, in brotli bytes; every build prints by how much the page exceeds it.
const GOAL: u64 = 250_000;

/// The limit for a first visit: the size reached so far. CHANGELOG.md says when it was raised and why.
const CEILING: u64 = 597_500;

/// The limit for a first visit with the part that reads files.
const WHOLE_CEILING: u64 = 669_000;

/// The limit for the first widget of a page.
const WIDGET_CEILING: u64 = 373_000;

/// The limit for the first widget of a page that names another report to compare with.
const LEDGER_CEILING: u64 = 408_000;

/// The part that reads files: loaded with the page, started when a file is opened.
const FILE_READER: &[&str] = &["files.js", "goalcards_files.js", "goalcards_files_bg.wasm"];

/// Files that are named in loaded files but not part of a first visit: the offline copy, and pages that are linked to.
const NOT_LOADED: &[&str] = &[
    "sw.js", "sw-off.js", "compat.html", "goalcards.html", "goalcards-compat.html", "embed.html",
    "embed-compat.html", "embedding.html", "icon-192.png", "icon-512.png",
];

/// A Node script that prints raw, gzip and brotli bytes of each file.
const WEIGH: &str = "\
const { readFileSync } = require('node:fs'); const zlib = require('node:zlib');
for (const file of process.argv.slice(1)) {
  const raw = readFileSync(file);
  const brotli = zlib.brotliCompressSync(raw, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } });
  console.log([raw.length, zlib.gzipSync(raw, { level: 9 }).length, brotli.length].join(' '));
}";

/// Prints the sizes; an error when one is over its limit.
pub(crate) fn report(dist: &Path) -> Result<(), String> {
    let names = first_visit(&texts(dist)?);
    if !names.iter().any(|name| {
        std::path::Path::new(name).extension().is_some_and(|extension| extension == "wasm")
    }) {
        return Err(format!("expected a .wasm among what index.html leads to, found {names:?}"));
    }
    let (beside, first): (Vec<String>, Vec<String>) =
        names.into_iter().partition(|name| FILE_READER.contains(&name.as_str()));
    let page = table("until a report can be read", dist, &first)?;
    within(page, CEILING)?;
    let whole = page + table("what reads files", dist, &beside)?;
    println!("with all parts, a first visit loads {whole} brotli bytes");
    within(whole, WHOLE_CEILING)?;
    let widget = ["goalcards-widget.js", "goalcards-widget.wasm"].map(str::to_owned);
    within(table("the first widget of a page loads", dist, &widget)?, WIDGET_CEILING)?;
    let widget = ["goalcards-widget.js", "goalcards-widget-ledger.wasm"].map(str::to_owned);
    within(table("with another report to compare", dist, &widget)?, LEDGER_CEILING)
}

/// Prints the sizes of these files and their sum; returns the sum in brotli bytes.
pub(crate) fn table(title: &str, folder: &Path, names: &[String]) -> Result<u64, String> {
    let mut weigh = command("node", &["-e", WEIGH]);
    weigh.args(names.iter().map(|name| folder.join(name)));
    let weights = parse(&output(weigh)?)?;
    if weights.len() != names.len() {
        return Err(format!("expected {} sizes, found {}", names.len(), weights.len()));
    }
    println!("\n{title:<44} {:>9} {:>9} {:>9}", "raw", "gzip", "brotli");
    for (name, [raw, gzip, brotli]) in names.iter().zip(&weights) {
        println!("{name:<44} {raw:>9} {gzip:>9} {brotli:>9}");
    }
    let sum = |column: usize| weights.iter().map(|weight| weight[column]).sum::<u64>();
    println!("{:<44} {:>9} {:>9} {:>9}", "together", sum(0), sum(1), sum(2));
    println!("{}", against_goal(sum(2)));
    Ok(sum(2))
}

fn against_goal(bytes: u64) -> String {
    match bytes.checked_sub(GOAL) {
        None | Some(0) => format!("within the goal of {GOAL} brotli bytes"),
        Some(over) => format!("{over} brotli bytes over the goal of {GOAL}"),
    }
}

fn within(bytes: u64, limit: u64) -> Result<(), String> {
    if bytes > limit {
        return Err(format!("expected at most {limit} brotli bytes, found {bytes}"));
    }
    Ok(())
}

fn parse(printed: &str) -> Result<Vec<[u64; 3]>, String> {
    printed
        .lines()
        .map(|line| {
            let numbers: Vec<u64> = line.split(' ').filter_map(|word| word.parse().ok()).collect();
            <[u64; 3]>::try_from(numbers)
                .map_err(|_| format!("expected three sizes, found `{line}`"))
        })
        .collect()
}

/// Every file of dist by its name, with its text where that can name other files, else an empty one.
fn texts(dist: &Path) -> Result<BTreeMap<String, String>, String> {
    let mut texts = BTreeMap::new();
    for path in files_below(dist)? {
        let name = relative_name(&path, dist);
        let names_others = ["html", "js", "css", "webmanifest"]
            .contains(&path.extension().and_then(|extension| extension.to_str()).unwrap_or(""));
        texts.insert(name, if names_others { text(&path)? } else { String::new() });
    }
    Ok(texts)
}

/// index.html and every file that a loaded file names, recursively.
fn first_visit(texts: &BTreeMap<String, String>) -> Vec<String> {
    let mut loaded = BTreeSet::new();
    let mut open = vec!["index.html"];
    while let Some(name) = open.pop() {
        let Some(text) = texts.get(name) else { continue };
        if !loaded.insert(name.to_owned()) {
            continue;
        }
        let named = |other: &&str| text.contains(*other) && !NOT_LOADED.contains(other);
        open.extend(texts.keys().map(String::as_str).filter(named));
    }
    loaded.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_visit_loads_what_is_named_and_nothing_else() {
        let texts: BTreeMap<String, String> = [
            ("index.html", "<script src=\"/boot.js\"></script>"),
            ("boot.js", "import('./page.js')"),
            ("page.js", "new URL('page_bg.wasm')"),
            ("page_bg.wasm", ""),
            ("widget.js", "new URL('page_bg.wasm')"),
        ]
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .into();
        assert_eq!(first_visit(&texts), ["boot.js", "index.html", "page.js", "page_bg.wasm"]);
    }

    #[test]
    fn more_than_the_limit_fails() {
        assert_eq!(within(250_000, 250_000), Ok(()));
        assert!(within(250_001, 250_000).is_err());
    }

    #[test]
    fn sizes_are_three_numbers_a_line() {
        assert_eq!(parse("10 5 4\n1 1 1\n"), Ok(vec![[10, 5, 4], [1, 1, 1]]));
        assert!(parse("10 5\n").is_err());
    }
}
