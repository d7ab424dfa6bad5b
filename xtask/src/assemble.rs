//! dist/ from what trunk left, static/ and style/: the page, its twins, the widget, the copy for offline.

use std::path::Path;

use crate::command::run;
use crate::esbuild::esbuild;
use crate::files::{copy, empty_folder, text, write};
use crate::paths::root;
use crate::program::{FILES, PAGE};
use crate::{offline, single_file, strip_paths, sums, widget};

/// Scripts that the page loads as they are.
const SCRIPTS: &[&str] = &["guard.js", "boot.js", "reader.js", "files.js", "offline.js"];

/// Files that are taken as they are.
const AS_THEY_ARE: &[&str] =
    &["icon.svg", "icon-192.png", "icon-512.png", "manifest.webmanifest", "sw-off.js"];

/// Makes `dist` anew, with the page in it and nothing else.
pub(crate) fn page(dist: &Path) -> Result<(), String> {
    empty_folder(dist)?;
    around(dist, &PAGE.wasm(), &PAGE.glue())?;
    single_file::pages(dist)
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
    let (part_wasm, part_modules) = (FILES.wasm(), FILES.glue());
    for (name, wasm, modules) in
        [("goalcards", wasm, modules), ("goalcards_files", &part_wasm, &part_modules)]
    {
        if wasm.parent() != Some(dist) {
            copy(wasm, &dist.join(format!("{name}_bg.wasm")))?;
        }
        glue(name, modules, dist)?;
    }
    let mut styles = esbuild(&root().join("style/index.css"), &dist.join("page.css"));
    styles.arg("--bundle");
    run(styles)?;
    write(&dist.join("index.html"), &without_trunk(&text(&root().join("index.html"))?))
}

/// Adds what stands behind the page: widget, frame, demo, and the copy for offline.
pub(crate) fn rest(dist: &Path) -> Result<(), String> {
    widget::build(dist)?;
    strip_paths::check(dist)?;
    // Last, as they list all the others.
    offline::build(dist)?;
    sums::write(dist)
}

/// The glue without modules, so that a page from a file and a worker from a blob run the same one.
fn glue(name: &str, modules: &Path, dist: &Path) -> Result<(), String> {
    let mut bundle = esbuild(modules, &dist.join(format!("{name}.js")));
    // The page says where the wasm is.
    bundle.args(["--bundle", "--format=iife"]).arg(format!("--global-name={name}"));
    bundle.args(["--define:import.meta.url=\"\"", "--log-override:empty-import-meta=silent"]);
    run(bundle)
}

/// A page without the lines that tell trunk what to build.
fn without_trunk(page: &str) -> String {
    page.split_inclusive('\n').filter(|line| !line.contains("data-trunk")).collect()
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
