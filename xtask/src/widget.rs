//! The widget for other websites: a script that checks the hash of its wasm, and the page for frames.

use std::path::{Path, PathBuf};

use crate::command::run;
use crate::esbuild::esbuild;
use crate::files::{bytes, copy, text, write};
use crate::hash::{base64, sha256, sha384};
use crate::paths::{root, stage};
use crate::program::{LEDGER, WIDGET};
use crate::single_file::{
    OLD_PERMISSION, PERMISSION, Policy, embedded_file, replace_once, script, style_element,
};

const WASM: &str = "goalcards-widget.wasm";
/// The same with the comparison, loaded where a page names another report.
const LEDGER_WASM: &str = "goalcards-widget-ledger.wasm";
const SCRIPT: &str = "goalcards-widget.js";
/// The page for frames, and the same with the old permission to compile wasm.
const FRAME: &str = "embed.html";
const OLD_FRAME: &str = "embed-compat.html";

/// Bundles on their way into the widget's scripts.
fn bundles() -> PathBuf {
    stage().join("bundles")
}

/// Adds the widget, the frame, their documentation and the demo to `dist`.
pub(crate) fn build(dist: &Path) -> Result<(), String> {
    copy(&WIDGET.wasm(), &dist.join(WASM))?;
    copy(&LEDGER.wasm(), &dist.join(LEDGER_WASM))?;
    // The element checks the hash of a wasm before it runs it.
    let element = root().join("static/widget");
    let mut bundle = esbuild(&element.join("main.js"), &dist.join(SCRIPT));
    bundle.args(["--bundle", "--format=esm", "--loader:.css=text"]);
    bundle.arg(format!("--alias:glue={}", WIDGET.glue().display()));
    bundle.arg(format!("--alias:glue-ledger={}", LEDGER.glue().display()));
    bundle.arg(format!("--alias:style={}", styles()?.display()));
    for (variable, name) in [("WASM", WASM), ("LEDGER", LEDGER_WASM)] {
        let hash = sha256(&bytes(&dist.join(name))?);
        bundle.arg(format!("--define:{variable}_NAME=\"{name}\""));
        bundle.arg(format!("--define:{variable}_HASH=\"{hash}\""));
    }
    run(bundle)?;
    embed(dist)?;
    let hash = sha384(&bytes(&dist.join(SCRIPT))?);
    let release = format!("v{}", crate_version()?);
    snippets(dist, &hash, &release)?;
    for name in [SCRIPT, WASM, LEDGER_WASM, FRAME, OLD_FRAME] {
        copy(&dist.join(name), &dist.join(&release).join(name))?;
    }
    demo(dist)
}

/// A made-up portal that shows the sample report with the widget, beside a report of the year before, as an element and in a frame.
fn demo(dist: &Path) -> Result<(), String> {
    let from = root().join("static/demo");
    for name in ["portal.css", "portal.js"] {
        copy(&from.join(name), &dist.join("demo").join(name))?;
    }
    let report = text(&root().join("src/sample.txt"))?;
    let lines = report.lines().filter(|line| !line.trim().is_empty());
    let article: String = lines.flat_map(|line| ["<p>", line, "</p>\n"]).collect();
    let page = replace_once(&text(&from.join("portal.html"))?, "<!-- article -->\n", &article)?;
    let last = text(&from.join("last.html"))?;
    let page = replace_once(&page, "<!-- last year's report -->\n", &last)?;
    write(&dist.join("demo/portal.html"), &page)
}

/// The page's styles that the widget needs, bundled.
fn styles() -> Result<PathBuf, String> {
    let bundled = bundles().join("widget.css");
    let mut bundle = esbuild(&root().join("style/widget-index.css"), &bundled);
    bundle.arg("--bundle");
    run(bundle)?;
    Ok(bundled)
}

/// The widget as single-file pages for frames, with the comparison, so that there is one program in each.
fn embed(dist: &Path) -> Result<(), String> {
    let element = root().join("static/widget");
    let bundled = bundles().join("embed.js");
    let mut bundle = esbuild(&element.join("embed.js"), &bundled);
    bundle.args(["--bundle", "--format=iife", "--loader:.css=text"]);
    bundle.arg(format!("--alias:glue-ledger={}", LEDGER.glue().display()));
    bundle.arg(format!("--alias:style={}", styles()?.display()));
    bundle.arg(format!("--define:LEDGER_NAME=\"{LEDGER_WASM}\""));
    bundle.args(["--define:import.meta.url=\"\"", "--log-override:empty-import-meta=silent"]);
    run(bundle)?;
    let (program, style) = (text(&bundled)?, text(&element.join("embed.css"))?);
    let page = text(&element.join("embed.html"))?;
    let page = replace_once(&page, "<!-- style -->", &style_element(&style)?)?;
    let inside =
        embedded_file(LEDGER_WASM, &base64(&bytes(&LEDGER.wasm())?))? + &script("", &program)?;
    let page = replace_once(&page, "<!-- program -->", &inside)?;
    for (name, permission) in [(FRAME, PERMISSION), (OLD_FRAME, OLD_PERMISSION)] {
        let policy = Policy { permission, scripts: &[&program], style: &style };
        write(&dist.join(name), &replace_once(&page, "@policy@", &policy.with_connect("'self'"))?)?;
    }
    Ok(())
}

/// embedding.html: snippets to copy, with the version and hash of this build.
fn snippets(dist: &Path, hash: &str, release: &str) -> Result<(), String> {
    let mut styles =
        esbuild(&root().join("style/embedding-index.css"), &dist.join("embedding.css"));
    styles.arg("--bundle");
    run(styles)?;
    let page = text(&root().join("static/embedding.html"))?;
    let page = replace_once(&page, "@hash@", hash)?;
    write(&dist.join("embedding.html"), &replace_once(&page, "@release@", release)?)?;
    run(esbuild(&root().join("static/embedding.js"), &dist.join("embedding.js")))
}

/// The version of the crate.
pub(crate) fn crate_version() -> Result<String, String> {
    let manifest = text(&root().join("Cargo.toml"))?;
    let version =
        manifest.split_once("\nversion = \"").and_then(|(_, after)| after.split_once('"'));
    let version = version.map(|(version, _)| version.to_owned());
    version.ok_or_else(|| "expected a version in Cargo.toml, found none".to_owned())
}
