//! Runs the built wasm and glue in the V8 of old browsers, which old versions of Node contain.

use std::fs;
use std::path::PathBuf;

use crate::command::{command, run};
use crate::paths::root;

/// Each engine with the Chrome of the same V8.
const ENGINES: &[(&str, &str)] = &[
    ("v8-7.8", "Chrome 78"),
    ("v8-8.6", "Chrome 86"),
    ("v8-9.5", "Chrome 95"),
    ("v8-10.2", "Chrome 102"),
];

fn folder() -> PathBuf {
    root().join("tests/engines")
}

/// The lock file from the time of installation is kept beside the packages and must equal the present one.
pub(crate) fn present() -> bool {
    let installed = fs::read(folder().join("node_modules/.installed-lock.json"));
    let wanted = fs::read(folder().join("package-lock.json"));
    matches!((installed, wanted), (Ok(installed), Ok(wanted)) if installed == wanted)
}

/// Installs them in a folder of their own, since each has a program called `node`.
pub(crate) fn install() -> Result<(), String> {
    let mut npm = command("npm", &["ci", "--no-fund", "--no-audit", "--ignore-scripts"]);
    npm.current_dir(folder());
    run(npm)?;
    fs::copy(folder().join("package-lock.json"), folder().join("node_modules/.installed-lock.json"))
        .map(|_| ())
        .map_err(|error| format!("noting what was installed: {error}"))
}

/// Runs tests/engines/gate.cjs in every engine.
pub(crate) fn test() -> Result<(), String> {
    for (name, browser) in ENGINES {
        let node = folder().join("node_modules").join(name).join("bin/node");
        if !node.is_file() {
            return Err(format!("expected {}, found none", node.display()));
        }
        println!("{name}, as in {browser}:");
        let mut gate = command(&node.to_string_lossy(), &["tests/engines/gate.cjs"]);
        gate.env_remove("NODE_OPTIONS");
        run(gate)?;
    }
    Ok(())
}
