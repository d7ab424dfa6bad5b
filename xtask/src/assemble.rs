//! Assembles dist/ from the compiled programs, static/ and style/.

use std::path::Path;

use crate::command::run;
use crate::esbuild::esbuild;
use crate::files::{copy, empty_folder, text, write};
use crate::paths::root;
use crate::program::{FILES, PAGE};
use crate::{offline, single_file, strip_paths, sums, widget};

/// Scripts of static/ that are minified one by one.
const SCRIPTS: &[&str] = &["guard.js", "boot.js", "worker.js", "files.js", "offline.js"];

/// Files of static/ that are copied unchanged.
const COPIED: &[&str] =
    &["icon.svg", "icon-192.png", "icon-512.png", "manifest.webmanifest", "sw-off.js"];

/// Rebuilds `dist` with the page alone.
pub(crate) fn page(dist: &Path) -> Result<(), String> {
    empty_folder(dist)?;
    add_page(dist, &PAGE.wasm(), &PAGE.glue())?;
    single_file::pages(dist)
}

/// Adds the page to the folder where trunk has built the program, as trunk's hook.
pub(crate) fn stage(folder: &Path) -> Result<(), String> {
    add_page(folder, &folder.join("goalcards_bg.wasm"), &folder.join("goalcards.js"))
}

/// Adds the page to a compiled program.
fn add_page(dist: &Path, wasm: &Path, modules: &Path) -> Result<(), String> {
    let fixed = root().join("static");
    for name in COPIED {
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
        bundle_glue(name, modules, dist)?;
    }
    let mut styles = esbuild(&root().join("style/index.css"), &dist.join("page.css"));
    styles.arg("--bundle");
    run(styles)?;
    write(&dist.join("index.html"), &without_trunk(&text(&root().join("index.html"))?))
}

/// Adds widget, frame, demo and offline copy.
pub(crate) fn rest(dist: &Path) -> Result<(), String> {
    widget::build(dist)?;
    strip_paths::check(dist)?;
    // Last, since both list every other file.
    offline::build(dist)?;
    sums::write(dist)
}

/// Bundles the glue as a plain script, which a page from a file and a worker from a blob can both run.
fn bundle_glue(name: &str, modules: &Path, dist: &Path) -> Result<(), String> {
    let mut bundle = esbuild(modules, &dist.join(format!("{name}.js")));
    // The page passes the address of the wasm.
    bundle.args(["--bundle", "--format=iife"]).arg(format!("--global-name={name}"));
    bundle.args(["--define:import.meta.url=\"\"", "--log-override:empty-import-meta=silent"]);
    run(bundle)
}

/// A page without the lines that only trunk reads.
fn without_trunk(page: &str) -> String {
    page.split_inclusive('\n').filter(|line| !line.contains("data-trunk")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_for_trunk_are_left_out() {
        let page = "<head>\n<link data-trunk rel=\"rust\">\n<title>x</title>\n";
        assert_eq!(without_trunk(page), "<head>\n<title>x</title>\n");
    }
}
