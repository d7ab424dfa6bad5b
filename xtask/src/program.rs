//! The wasm programs with their JavaScript glue: page, reader of files, the two widgets and module, each compiled only when one of its inputs has changed.

use std::path::PathBuf;
use std::process::Command;

use crate::command::{command, find, probe, run};
use crate::files::{copy, create_folder};
use crate::paths::{root, stage};
use crate::stamp::Stamp;
use crate::{shorten_imports, strip_paths, wasm_opt};

/// The files and folders that every program is compiled from.
const INPUTS: &[&str] = &[
    ".cargo/config.toml", "Cargo.lock", "Cargo.toml", "Trunk.toml", "index.html",
    "package-lock.json", "src", "xtask/src/program.rs", "xtask/src/shorten_imports.rs",
    "xtask/src/strip_paths.rs", "xtask/src/wasm_opt.rs",
];

/// One build of the crate for JavaScript.
pub(crate) struct Program {
    /// The feature that it is compiled with.
    feature: &'static str,
    /// Its files are `NAME.js` and `NAME_bg.wasm`.
    name: &'static str,
    /// Whether imports and exports between wasm and glue are shortened; a module that others import keeps its names.
    short_names: bool,
}

pub(crate) const PAGE: Program = Program { feature: "web", name: "goalcards", short_names: true };
pub(crate) const WIDGET: Program =
    Program { feature: "widget", name: "goalcards-widget", short_names: true };
/// The widget that can also compare two reports.
pub(crate) const LEDGER: Program =
    Program { feature: "widget-ledger", name: "goalcards-widget", short_names: true };
/// Reads files for the page.
pub(crate) const FILES: Program =
    Program { feature: "files", name: "goalcards_files", short_names: true };
pub(crate) const MODULE: Program =
    Program { feature: "comparison", name: "goalcards", short_names: false };

/// The target folder of builds for the browser; separate, so that cargo can compile for this machine at the same time.
pub(crate) fn target() -> PathBuf {
    root().join("target/wasm")
}

impl Program {
    fn folder(&self) -> PathBuf {
        stage().join(self.feature)
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

    /// Whether the outputs are up to date with the sources and the compiler.
    pub(crate) fn is_fresh(&self) -> Result<bool, String> {
        Ok(self.stamp()?.holds(&self.outputs()))
    }

    /// Compiles it, unless it is fresh.
    pub(crate) fn compile(&self) -> Result<(), String> {
        if self.is_fresh()? {
            println!("program {}: up to date", self.feature);
            return Ok(());
        }
        // Before compiling: a source that changes meanwhile makes the program stale.
        let stamp = self.stamp()?;
        println!("program {}: compiling", self.feature);
        create_folder(&self.folder())?;
        if self.feature == PAGE.feature && find(&["trunk"]).is_some() {
            self.with_trunk()?;
        } else {
            self.with_cargo()?;
        }
        wasm_opt::shrink(&self.wasm())?;
        if self.short_names {
            shorten_imports::shorten(&self.wasm(), &self.glue())?;
        }
        // The page alone has a panic hook, which shows the place.
        if self.feature != PAGE.feature {
            strip_paths::blank_source_names(&self.wasm())?;
        }
        stamp.set(&self.outputs())
    }

    /// Does without trunk what Trunk.toml and index.html tell trunk to do.
    fn with_cargo(&self) -> Result<(), String> {
        let mut cargo = command("cargo", &["build", "--quiet", "--package", "goalcards", "--lib"]);
        cargo.args(["--profile", "page", "--target", "wasm32-unknown-unknown", "--locked"]);
        cargo.args(["--features", self.feature]);
        set_browser_target(&mut cargo);
        run(cargo)?;
        let module = target().join("wasm32-unknown-unknown/page/goalcards.wasm");
        let mut bindgen = command("wasm-bindgen", &["--target", "web", "--no-typescript"]);
        bindgen.args(["--out-name", self.name, "--out-dir"]).arg(self.folder()).arg(module);
        run(bindgen)
    }

    /// Builds the page with trunk.
    fn with_trunk(&self) -> Result<(), String> {
        let built = stage().join("trunk");
        // Trunk passes its --offline on to cargo.
        run(command("cargo", &["fetch", "--quiet", "--locked"]))?;
        let mut trunk = command("trunk", &["build", "--cargo-profile", "page"]);
        trunk.arg("--dist").arg(&built);
        // Without --release, with which trunk would run wasm-opt with features that old browsers lack.
        trunk.args(["--offline", "--skip-version-check", "--log", "warn"]);
        // The wasm is shrunk after trunk has hashed it, so its integrity hashes would be wrong.
        trunk.env("TRUNK_BUILD_NO_SRI", "true");
        // Trunk expects true or false in NO_COLOR and fails on the usual `1`.
        trunk.env_remove("NO_COLOR");
        // The hook must not stage the page yet: the program is still to be shrunk.
        trunk.env(WITHOUT_PAGE, "1");
        set_browser_target(&mut trunk);
        run(trunk)?;
        for path in [self.wasm(), self.glue()] {
            copy(&built.join(path.file_name().unwrap_or_default()), &path)?;
        }
        Ok(())
    }
}

/// Set where trunk builds the program alone: its hook stages no page then.
pub(crate) const WITHOUT_PAGE: &str = "GOALCARDS_WITHOUT_PAGE";

fn set_browser_target(command: &mut Command) {
    strip_paths::remap(command);
    command.env("CARGO_TARGET_DIR", target());
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
        assert_ne!(WIDGET.wasm(), LEDGER.wasm());
        assert_ne!(PAGE.wasm(), FILES.wasm());
    }
}
