//! The copy for offline: sw.js with the exact list of what is in dist/, by name and hash.

use std::fmt::Write as _;
use std::path::Path;

use crate::assemble::{bytes, esbuild, text, write};
use crate::build::files_below;
use crate::command::{root, run};
use crate::hash::{sha256, short};

/// What the page loads is kept; what it leads to, or what others embed, stays on the server.
const KEPT: &[&str] = &[
    "boot.js", "compat.html", "files.js", "goalcards.js", "goalcards_bg.wasm",
    "goalcards_files.js", "goalcards_files_bg.wasm", "guard.js", "icon-192.png", "icon-512.png",
    "icon.svg", "index.html", "manifest.webmanifest", "offline.js", "page.css", "reader.js",
];

/// Writes sw.js; an error when a file that is to be kept is not there.
pub(crate) fn build(dist: &Path) -> Result<(), String> {
    let mut files = Vec::new();
    for path in files_below(dist)? {
        let name = path.strip_prefix(dist).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        files.push((name, sha256(&bytes(&path)?)));
    }
    let script = dist.join("sw.js");
    run(esbuild(&root().join("static/sw.js"), &script))?;
    let code = text(&script)?;
    write(&script, &format!("var GOALCARDS={};\n{code}", list(&files, &code)?))
}

/// The list as JSON: `version` names these very files.
fn list(files: &[(String, String)], code: &str) -> Result<String, String> {
    for name in KEPT {
        if !files.iter().any(|(found, _)| found == name) {
            return Err(format!("expected {name} in dist, found none"));
        }
    }
    let (kept, rest): (Vec<_>, Vec<_>) =
        files.iter().partition(|(name, _)| KEPT.contains(&name.as_str()));
    let (kept, rest) = (json(&kept), json(&rest));
    let version = short(format!("{kept}{code}").as_bytes());
    Ok(format!("{{\"version\":\"{version}\",\"kept\":{kept},\"rest\":{rest}}}"))
}

fn json(files: &[&(String, String)]) -> String {
    let mut all = String::from("{");
    for (position, (name, hash)) in files.iter().enumerate() {
        let comma = if position == 0 { "" } else { "," };
        let _ = write!(all, "{comma}\"{name}\":\"{hash}\"");
    }
    all + "}"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(hash: &str) -> Vec<(String, String)> {
        let mut all: Vec<_> =
            KEPT.iter().map(|name| ((*name).to_owned(), "h".to_owned())).collect();
        all.push(("embed.html".to_owned(), hash.to_owned()));
        all
    }

    #[test]
    fn a_file_that_is_missing_stops_the_build() {
        assert!(list(&files("1"), "").is_ok());
        assert!(list(&files("1")[1..], "").is_err_and(|says| says.contains("boot.js")));
    }

    #[test]
    fn the_version_follows_what_is_kept_and_nothing_else() {
        let version = |all: &[(String, String)]| list(all, "").map(|list| list[..30].to_owned());
        assert_eq!(version(&files("1")), version(&files("2")));
        let mut other = files("1");
        other[0].1 = "x".to_owned();
        assert_ne!(version(&files("1")), version(&other));
    }
}
