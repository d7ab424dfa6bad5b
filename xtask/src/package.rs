//! pkg/: the JavaScript module as npm takes it, with types; it runs in browsers, in workers and in Node.

use std::fs;

use crate::anonymous;
use crate::assemble::{copy, esbuild, text, write};
use crate::command::{command, root, run};
use crate::inline::swap;
use crate::program::MODULE;
use crate::sizes::table;
use crate::widget::crate_version;

/// Makes pkg/ anew.
pub(crate) fn build() -> Result<(), String> {
    MODULE.compile()?;
    let pkg = root().join("pkg");
    if pkg.is_dir() {
        fs::remove_dir_all(&pkg).map_err(|error| format!("pkg: {error}"))?;
    }
    copy(&MODULE.wasm(), &pkg.join("goalcards_bg.wasm"))?;
    let mut glue = esbuild(&MODULE.glue(), &pkg.join("glue.js"));
    glue.arg("--format=esm");
    run(glue)?;
    let module = root().join("static/module");
    for name in ["index.js", "node.js", "README.md"] {
        copy(&module.join(name), &pkg.join(name))?;
    }
    let types = text(&root().join("src/js/types.d.ts"))?;
    write(&pkg.join("index.d.ts"), &(text(&module.join("index.d.ts"))? + &types))?;
    let manifest = text(&module.join("package.json"))?;
    write(&pkg.join("package.json"), &swap(&manifest, "@version@", &crate_version()?)?)?;
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        copy(&root().join(name), &pkg.join(name))?;
    }
    anonymous::hold(&pkg)?;
    let names = ["glue.js", "goalcards_bg.wasm", "index.js"].map(str::to_owned);
    table("the module loads", &pkg, &names).map(|_| ())
}

/// Types are checked as a user's compiler checks them, then the module runs in Node.
pub(crate) fn test() -> Result<(), String> {
    run(command("tsc", &["--project", "tests/module/tsconfig.json"]))?;
    run(command("node", &["--test", "tests/module/node.test.mjs"]))
}
