//! The offline copy: sw.js with a list of every file in dist/ and its hash.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use crate::command::run;
use crate::esbuild::esbuild;
use crate::files::{bytes, files_below, relative_name, text, write};
use crate::hash::{sha256, short};
use crate::paths::root;

/// The files that the page loads, which the service worker caches; frames, demo and single-file pages stay on the server.
const CACHED: &[&str] = &[
    "boot.js", "compat.html", "files.js", "goalcards.js", "goalcards_bg.wasm",
    "goalcards_files.js", "goalcards_files_bg.wasm", "guard.js", "icon-192.png", "icon-512.png",
    "icon.svg", "index.html", "manifest.webmanifest", "offline.js", "page.css", "worker.js",
];

/// The list as `static/sw.js` reads it.
#[derive(Serialize)]
struct FileList<'a> {
    /// A hash of what is cached and of the script itself.
    version: String,
    /// Name and hash of each cached file.
    kept: BTreeMap<&'a str, &'a str>,
    /// Name and hash of every other file.
    rest: BTreeMap<&'a str, &'a str>,
}

/// Writes sw.js; an error when a file to be cached is not there.
pub(crate) fn build(dist: &Path) -> Result<(), String> {
    let mut files = BTreeMap::new();
    for path in files_below(dist)? {
        files.insert(relative_name(&path, dist), sha256(&bytes(&path)?));
    }
    let script = dist.join("sw.js");
    run(esbuild(&root().join("static/sw.js"), &script))?;
    let code = text(&script)?;
    let list = json(&FileList::new(&files, &code)?)?;
    write(&script, &format!("var GOALCARDS={list};\n{code}"))
}

impl<'a> FileList<'a> {
    fn new(files: &'a BTreeMap<String, String>, code: &str) -> Result<Self, String> {
        for name in CACHED {
            if !files.contains_key(*name) {
                return Err(format!("expected {name} in dist, found none"));
            }
        }
        let (kept, rest): (BTreeMap<&str, &str>, BTreeMap<&str, &str>) = files
            .iter()
            .map(|(name, hash)| (name.as_str(), hash.as_str()))
            .partition(|(name, _)| CACHED.contains(name));
        let version = short(format!("{}{code}", json(&kept)?).as_bytes());
        Ok(Self { version, kept, rest })
    }
}

fn json(value: &impl Serialize) -> Result<String, String> {
    serde_json::to_string(value).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(hash_of_frame: &str) -> BTreeMap<String, String> {
        let cached = CACHED.iter().map(|name| ((*name).to_owned(), "h".to_owned()));
        cached.chain([("embed.html".to_owned(), hash_of_frame.to_owned())]).collect()
    }

    fn version(files: &BTreeMap<String, String>) -> String {
        FileList::new(files, "").expect("every cached file").version
    }

    #[test]
    fn a_file_that_is_missing_stops_the_build() {
        let mut all = files("1");
        assert!(FileList::new(&all, "").is_ok());
        all.remove("boot.js");
        assert!(FileList::new(&all, "").is_err_and(|error| error.contains("boot.js")));
    }

    #[test]
    fn the_version_changes_with_what_is_cached_and_with_nothing_else() {
        assert_eq!(version(&files("1")), version(&files("2")));
        let mut other = files("1");
        other.insert("boot.js".to_owned(), "x".to_owned());
        assert_ne!(version(&files("1")), version(&other));
    }

    #[test]
    fn names_are_written_as_json() {
        let files = BTreeMap::from([("a\"b.js", "h")]);
        assert_eq!(json(&files), Ok("{\"a\\\"b.js\":\"h\"}".to_owned()));
    }
}
