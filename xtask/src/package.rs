//! pkg/: the npm package of the JavaScript module with its types, for browsers, workers and Node.

use crate::command::{command, run};
use crate::esbuild::esbuild;
use crate::files::{copy, empty_folder, text, write};
use crate::paths::root;
use crate::program::MODULE;
use crate::single_file::replace_once;
use crate::sizes::table;
use crate::strip_paths;
use crate::widget::crate_version;

/// Builds pkg/ from nothing.
pub(crate) fn build() -> Result<(), String> {
    MODULE.compile()?;
    let pkg = root().join("pkg");
    empty_folder(&pkg)?;
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
    write(&pkg.join("package.json"), &replace_once(&manifest, "@version@", &crate_version()?)?)?;
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        copy(&root().join(name), &pkg.join(name))?;
    }
    strip_paths::check(&pkg)?;
    let names = ["glue.js", "goalcards_bg.wasm", "index.js"].map(str::to_owned);
    table("the module loads", &pkg, &names).map(|_| ())
}

/// Checks the types as a user's compiler does, then runs the module in Node.
pub(crate) fn test() -> Result<(), String> {
    run(command("tsc", &["--project", "tests/module/tsconfig.json"]))?;
    run(command("node", &["--test", "tests/module/node.test.mjs"]))
}
