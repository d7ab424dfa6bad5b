//! wasm-opt, which makes a module smaller in the features that old browsers know.

use std::path::Path;

use crate::command::{command, run};
use crate::files::rename;

/// The features that rustc uses for this target and Chrome 78 accepts; `--all-features` makes modules that no browser loads.
pub(crate) const FEATURES: &[&str] = &[
    "--mvp-features", "--enable-bulk-memory", "--enable-bulk-memory-opt",
    "--enable-mutable-globals", "--enable-nontrapping-float-to-int", "--enable-sign-ext",
];

/// `-Oz` would save a tenth of the bytes, but its output compresses worse: brotli makes it a twentieth larger than with these passes.
///
/// `--dealign` drops alignment hints, which no engine needs, so that more code is alike.
/// `--low-memory-unused` holds since nothing lies below address 1024 but the end of the stack.
const PASSES: &[&str] = &[
    "--low-memory-unused", "-O1", "--converge", "--dae-optimizing", "--dealign",
    "--optimize-added-constants-propagate", "--rse", "--precompute-propagate",
    "--optimize-instructions", "--code-folding", "--vacuum", "--rse", "--reorder-locals",
    "--merge-blocks", "--remove-unused-names", "--vacuum",
];

/// Makes a module smaller, in place.
pub(crate) fn shrink(module: &Path) -> Result<(), String> {
    let small = module.with_extension("small");
    let mut wasm_opt = command("wasm-opt", PASSES);
    wasm_opt.args(["--strip-debug", "--strip-producers"]).args(FEATURES);
    wasm_opt.arg(module).arg("-o").arg(&small);
    run(wasm_opt)?;
    rename(&small, module)
}
