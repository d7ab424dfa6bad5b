//! The same bytes from two folders: the tree is copied, built once more in the copy, and the hashes of both builds are compared.

use std::fs;
use std::path::Path;

use crate::assemble::{copy, text};
use crate::build::dist;
use crate::command::{command, output, root, run, tools_root};
use crate::sums::{SUMS, differing};

/// Compares `dist/`, which is built by `cargo xtask build`, with the build of a copy of the tree; the copy stays where they differ.
pub(crate) fn hold() -> Result<(), String> {
    let folder = std::env::temp_dir().join(format!("goalcards-reproduce-{}", std::process::id()));
    // Of another depth, and outside the checkout: a `.cargo/config.toml` in a folder above would count too.
    let copied = folder.join("another/folder");
    copy_tree(&copied)?;
    println!("building once more in {}", copied.display());
    build_in(&copied)?;
    let (here, there) = (text(&dist().join(SUMS))?, text(&copied.join("dist").join(SUMS))?);
    let names = differing(&here, &there);
    if !names.is_empty() {
        return Err(format!(
            "expected the same bytes, found others in {}; the other build lies in {}",
            names.join(", "),
            copied.join("dist").display()
        ));
    }
    println!("{} files, and the same bytes in both", here.lines().count());
    fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))
}

/// The files that git knows or would take, as they are now.
fn copy_tree(to: &Path) -> Result<(), String> {
    let listed = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let names = output(command("git", &listed))
        .map_err(|error| format!("expected a checkout of git: {error}"))?;
    for name in names.split('\0').filter(|name| !name.is_empty()) {
        let from = root().join(name);
        // One that was deleted and not yet committed is listed still; a link into another folder is no file of ours.
        if from.is_file() && !from.is_symlink() {
            copy(&from, &to.join(name))?;
        }
    }
    link(&root().join("node_modules"), &to.join("node_modules"))?;
    link(&tools_root(), &to.join(".tools"))
}

/// What is installed is the same for both, and not installed again.
#[cfg(unix)]
fn link(from: &Path, to: &Path) -> Result<(), String> {
    std::os::unix::fs::symlink(from, to).map_err(|error| format!("{}: {error}", to.display()))
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> Result<(), String> {
    Err("expected a system with symbolic links, which this comparison needs".to_owned())
}

/// By the tasks of the copy, compiled there.
fn build_in(folder: &Path) -> Result<(), String> {
    let mut build = command("cargo", &["run", "--quiet", "--package", "xtask", "--", "build"]);
    build.current_dir(folder).env_remove("CARGO_TARGET_DIR");
    run(build)
}
