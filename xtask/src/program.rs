//! The programs: the crate compiled to wasm with its glue, once for page, widget and module each, and only when something has changed.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::assemble::copy;
use crate::build::rename;
use crate::command::{command, find, probe, root, run};
use crate::stamp::Stamp;
use crate::{anonymous, names};

/// What rustc emits for this target and Chrome 78 accepts; `--all-features` makes modules that no browser takes.
pub(crate) const WASM_FEATURES: &[&str] = &[
    "--mvp-features", "--enable-bulk-memory", "--enable-bulk-memory-opt",
    "--enable-mutable-globals", "--enable-nontrapping-float-to-int", "--enable-sign-ext",
];

/// What every program is made of.
const INPUTS: &[&str] = &[
    ".cargo/config.toml", "Cargo.lock", "Cargo.toml", "Trunk.toml", "index.html",
    "package-lock.json", "src", "xtask/src/anonymous.rs", "xtask/src/names.rs",
    "xtask/src/program.rs",
];

/// One use of the crate in JavaScript.
pub(crate) struct Program {
    /// The feature that it is compiled with.
    feature: &'static str,
    /// Its files are `NAME.js` and `NAME_bg.wasm`.
    name: &'static str,
    /// Whether wasm and glue call each other by short names; what others import keeps its own.
    short_names: bool,
}

pub(crate) const PAGE: Program = Program { feature: "web", name: "goalcards", short_names: true };
pub(crate) const WIDGET: Program =
    Program { feature: "widget", name: "goalcards-widget", short_names: true };
pub(crate) const MODULE: Program =
    Program { feature: "module", name: "goalcards", short_names: false };

/// Apart from what is compiled for this machine, so that both can be compiled at once.
pub(crate) fn target() -> PathBuf {
    root().join("target/wasm")
}

impl Program {
    fn folder(&self) -> PathBuf {
        root().join("target/stage").join(self.feature)
    }

    pub(crate) fn wasm(&self) -> PathBuf {
        self.folder().join(format!("{}_bg.wasm", self.name))
    }

    pub(crate) fn glue(&self) -> PathBuf {
        self.folder().join(format!("{}.js", self.name))
    }

    fn outputs(&self) -> [PathBuf; 2] {
        [self.wasm(), self.glue()]
    }

    fn stamp(&self) -> Result<Stamp, String> {
        let compiler = probe("rustc", &["--version", "--verbose"]).unwrap_or_default();
        Stamp::of(self.folder().join("stamp"), INPUTS, &compiler)
    }

    /// Whether it is there already, made of the same sources with the same compiler.
    pub(crate) fn is_fresh(&self) -> Result<bool, String> {
        Ok(self.stamp()?.holds(&self.outputs()))
    }

    /// Compiles it, unless it is fresh.
    pub(crate) fn compile(&self) -> Result<(), String> {
        if self.is_fresh()? {
            println!("program {}: up to date", self.feature);
            return Ok(());
        }
        // Taken before compiling: what is changed meanwhile is not in it.
        let stamp = self.stamp()?;
        println!("program {}: compiling", self.feature);
        std::fs::create_dir_all(self.folder())
            .map_err(|error| format!("{}: {error}", self.folder().display()))?;
        if self.feature == PAGE.feature && find(&["trunk"]).is_some() {
            self.with_trunk()?;
        } else {
            self.with_cargo()?;
        }
        shrink(&self.wasm())?;
        if self.short_names {
            names::shorten(&self.wasm(), &self.glue())?;
        }
        stamp.set(&self.outputs())
    }

    /// What Trunk.toml and index.html tell trunk, without trunk.
    fn with_cargo(&self) -> Result<(), String> {
        let mut cargo = command("cargo", &["build", "--quiet", "--package", "goalcards", "--lib"]);
        cargo.args(["--profile", "page", "--target", "wasm32-unknown-unknown", "--locked"]);
        cargo.args(["--features", self.feature]);
        for_the_browser(&mut cargo);
        run(cargo)?;
        let module = target().join("wasm32-unknown-unknown/page/goalcards.wasm");
        let mut bindgen = command("wasm-bindgen", &["--target", "web", "--no-typescript"]);
        bindgen.args(["--out-name", self.name, "--out-dir"]).arg(self.folder()).arg(module);
        run(bindgen)
    }

    /// The page is what trunk builds, where there is a trunk.
    fn with_trunk(&self) -> Result<(), String> {
        let built = root().join("target/stage/trunk");
        // Trunk passes its --offline on to cargo.
        run(command("cargo", &["fetch", "--quiet", "--locked"]))?;
        let mut trunk = command("trunk", &["build", "--cargo-profile", "page"]);
        trunk.arg("--dist").arg(&built);
        // Without --release: that makes trunk run wasm-opt with features no browser of ours agrees on.
        trunk.args(["--offline", "--skip-version-check", "--log", "warn"]);
        // The wasm is made smaller after trunk has named it, so trunk's own hashes of it would not hold.
        trunk.env("TRUNK_BUILD_NO_SRI", "true");
        // Trunk reads NO_COLOR as true or false and stumbles over the usual `1`.
        trunk.env_remove("NO_COLOR");
        // The page is put around the program later, when the program is small.
        trunk.env(WITHOUT_PAGE, "1");
        for_the_browser(&mut trunk);
        run(trunk)?;
        for path in [self.wasm(), self.glue()] {
            copy(&built.join(path.file_name().unwrap_or_default()), &path)?;
        }
        Ok(())
    }
}

/// Set where trunk builds the program alone: its hook adds no page then.
pub(crate) const WITHOUT_PAGE: &str = "GOALCARDS_WITHOUT_PAGE";

fn for_the_browser(command: &mut Command) {
    anonymous::build(command);
    command.env("CARGO_TARGET_DIR", target());
}

/// Makes a module smaller, in the features that old browsers know.
///
/// Lightly: `-Oz` saves a tenth of its bytes, but what it leaves is so mixed that it weighs a twentieth more when it is packed.
fn shrink(module: &Path) -> Result<(), String> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_input_is_there() {
        for name in INPUTS {
            assert!(root().join(name).exists(), "{name}");
        }
    }

    #[test]
    fn no_two_programs_share_a_folder() {
        assert_ne!(PAGE.folder(), MODULE.folder());
        assert_ne!(PAGE.wasm(), WIDGET.wasm());
    }
}
