//! The wasm and its glue: trunk, then wasm-opt; what stands around them is assembled from there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::assemble::assemble;
use crate::command::{command, root, run};
use crate::{anonymous, names, widget};

/// What rustc emits for this target and Chrome 78 accepts; `--all-features` makes modules that no browser takes.
pub(crate) const WASM_FEATURES: &[&str] = &[
    "--mvp-features", "--enable-bulk-memory", "--enable-bulk-memory-opt",
    "--enable-mutable-globals", "--enable-nontrapping-float-to-int", "--enable-sign-ext",
];

/// Where the page is built.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Where trunk leaves what the page is assembled from.
pub(crate) fn stage() -> PathBuf {
    root().join("target/stage")
}

/// Builds the page.
pub(crate) fn build() -> Result<(), String> {
    // Trunk passes its --offline on to cargo.
    run(command("cargo", &["fetch", "--quiet", "--locked"]))?;
    let mut trunk = command("trunk", &["build", "--cargo-profile", "page"]);
    trunk.arg("--dist").arg(stage());
    // Without --release: that makes trunk run wasm-opt with features no browser of ours agrees on.
    trunk.args(["--offline", "--skip-version-check"]);
    // The wasm is made smaller after trunk has named it, so trunk's own hashes of it would not hold.
    trunk.env("TRUNK_BUILD_NO_SRI", "true");
    // Trunk reads NO_COLOR as true or false and stumbles over the usual `1`.
    trunk.env_remove("NO_COLOR");
    anonymous::build(&mut trunk);
    run(trunk)?;
    let module = stage().join("goalcards_bg.wasm");
    shrink(&module)?;
    names::shorten(&module, &stage().join("goalcards.js"))?;
    widget::compile()?;
    assemble(&stage(), &dist())
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

/// Makes a module smaller, in the features that old browsers know.
///
/// Lightly: `-Oz` saves a tenth of its bytes, but what it leaves is so mixed that it weighs a twentieth more when it is packed.
pub(crate) fn shrink(module: &Path) -> Result<(), String> {
    let small = module.with_extension("small");
    let (from, to) = (module.to_string_lossy(), small.to_string_lossy());
    // How an address is aligned is a hint that no engine needs; with one hint for all, more code is alike.
    // Nothing lies below address 1024 but the end of a stack that would have run over.
    let passes = [
        "--low-memory-unused", "-O1", "--converge", "--dae-optimizing", "--dealign",
        "--optimize-added-constants-propagate", "--rse", "--precompute-propagate",
        "--optimize-instructions", "--code-folding", "--vacuum", "--rse", "--reorder-locals",
        "--merge-blocks", "--remove-unused-names", "--vacuum",
    ];
    let mut wasm_opt = command("wasm-opt", &passes);
    wasm_opt.args(["--strip-debug", "--strip-producers"]);
    wasm_opt.args(WASM_FEATURES).args([from.as_ref(), "-o", to.as_ref()]);
    run(wasm_opt)?;
    rename(&small, module)
}

/// Puts one file in the place of another.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<(), String> {
    fs::rename(from, to).map_err(|error| format!("{}: {error}", to.display()))
}

/// Every file below a folder, in the order of their names.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut entries = fs::read_dir(folder)
        .map_err(told)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(told)?;
    entries.sort();
    let mut files = Vec::new();
    for path in entries {
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}
