//! esbuild, which minifies and bundles scripts and style sheets.

use std::path::Path;
use std::process::Command;

use crate::command::command;

/// The oldest browser whose syntax is written.
const TARGET: &str = "--target=chrome78";

/// A minified script or style sheet for the oldest browser.
pub(crate) fn esbuild(from: &Path, to: &Path) -> Command {
    let mut esbuild =
        command("esbuild", &["--minify", "--allow-overwrite", "--log-level=warning", TARGET]);
    esbuild.arg(from).arg(format!("--outfile={}", to.display()));
    esbuild
}
