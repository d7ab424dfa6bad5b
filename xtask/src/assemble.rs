//! dist/ from what trunk left, static/ and style/: the page, its twins, the widget, the copy for offline.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::command::{command, root, run};
use crate::program::PAGE;
use crate::{anonymous, inline, offline, sums, widget};

/// Scripts that the page loads as they are.
const SCRIPTS: &[&str] = &["guard.js", "boot.js", "reader.js", "offline.js"];

/// Files that are taken as they are.
const AS_THEY_ARE: &[&str] =
    &["icon.svg", "icon-192.png", "icon-512.png", "manifest.webmanifest", "sw-off.js"];

/// Makes `dist` anew, with the page in it and nothing else.
pub(crate) fn page(dist: &Path) -> Result<(), String> {
    if dist.is_dir() {
        fs::remove_dir_all(dist).map_err(|error| format!("{}: {error}", dist.display()))?;
    }
    fs::create_dir_all(dist).map_err(|error| format!("{}: {error}", dist.display()))?;
    around(dist, &PAGE.wasm(), &PAGE.glue())?;
    inline::pages(dist)
}

/// Makes the folder in which trunk built the program a page: trunk calls it as its hook, and serves what is there then.
pub(crate) fn stage(folder: &Path) -> Result<(), String> {
    around(folder, &folder.join("goalcards_bg.wasm"), &folder.join("goalcards.js"))
}

/// Puts the page around a program.
fn around(dist: &Path, wasm: &Path, modules: &Path) -> Result<(), String> {
    let fixed = root().join("static");
    for name in AS_THEY_ARE {
        copy(&fixed.join(name), &dist.join(name))?;
    }
    for name in SCRIPTS {
        run(esbuild(&fixed.join(name), &dist.join(name)))?;
    }
    if wasm.parent() != Some(dist) {
        copy(wasm, &dist.join("goalcards_bg.wasm"))?;
    }
    glue(modules, dist)?;
    let mut styles = esbuild(&root().join("style/index.css"), &dist.join("page.css"));
    styles.arg("--bundle");
    run(styles)?;
    write(&dist.join("index.html"), &without_trunk(&text(&root().join("index.html"))?))
}

/// Adds what stands behind the page: widget, frame, demo, and the copy for offline.
pub(crate) fn rest(dist: &Path) -> Result<(), String> {
    widget::build(dist)?;
    anonymous::hold(dist)?;
    // Last, as they list all the others.
    offline::build(dist)?;
    sums::write(dist)
}

/// The glue without modules, so that a page from a file and a worker from a blob run the same one.
fn glue(modules: &Path, dist: &Path) -> Result<(), String> {
    let mut bundle = esbuild(modules, &dist.join("goalcards.js"));
    // The page says where the wasm is.
    bundle.args(["--bundle", "--format=iife", "--global-name=goalcards"]);
    bundle.args(["--define:import.meta.url=\"\"", "--log-override:empty-import-meta=silent"]);
    run(bundle)
}

/// The oldest browser whose scripts and styles are written.
const OLDEST: &str = "--target=chrome78";

/// A minified script or style sheet for the oldest browser.
pub(crate) fn esbuild(from: &Path, to: &Path) -> Command {
    let mut esbuild =
        command("esbuild", &["--minify", "--allow-overwrite", "--log-level=warning", OLDEST]);
    esbuild.arg(from).arg(format!("--outfile={}", to.display()));
    esbuild
}

/// A page without the lines that tell trunk what to build.
fn without_trunk(page: &str) -> String {
    page.split_inclusive('\n').filter(|line| !line.contains("data-trunk")).collect()
}

/// Copies one file, into folders that may not be there yet.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let told = |error: std::io::Error| format!("{}: {error}", from.display());
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(told)?;
    }
    fs::copy(from, to).map(|_| ()).map_err(told)
}

/// The text of a file.
pub(crate) fn text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The bytes of a file.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Writes a file.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_trunk_was_told_is_not_shipped() {
        let page = "<head>\n<link data-trunk rel=\"rust\">\n<title>x</title>\n";
        assert_eq!(without_trunk(page), "<head>\n<title>x</title>\n");
    }
}
