//! The same bytes from two folders: the tree is copied, built once more in the copy, and the hashes of both builds are compared.

use std::fs;
use std::path::{Path, PathBuf};

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

/// What is built, installed or pictured in a tree, and no part of it.
const MADE: &[&str] =
    &["target", "dist", "pkg", "node_modules", ".tools", ".git", "shots", "artifacts", "coverage"];

/// Copies the tree as it is now.
fn copy_tree(to: &Path) -> Result<(), String> {
    for from in sources()? {
        // One that was deleted and not yet committed is listed still; a link into another folder is no file of ours.
        if from.is_file() && !from.is_symlink() {
            let name = from.strip_prefix(root()).map_err(|error| error.to_string())?;
            copy(&from, &to.join(name))?;
        }
    }
    link(&root().join("node_modules"), &to.join("node_modules"))?;
    link(&tools_root(), &to.join(".tools"))
}

/// The files that git knows or would take; in a tree without git all that nobody made.
fn sources() -> Result<Vec<PathBuf>, String> {
    let listed = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    if let Ok(names) = output(command("git", &listed)) {
        let names = names.split('\0').filter(|name| !name.is_empty());
        return Ok(names.map(|name| root().join(name)).collect());
    }
    let mut files = Vec::new();
    below(&root(), &mut files)?;
    Ok(files)
}

fn below(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(told)? {
        let path = entry.map_err(told)?.path();
        let made = path.file_name().is_some_and(|name| MADE.iter().any(|made| name == *made));
        if path.is_dir() && !path.is_symlink() && !made {
            below(&path, files)?;
        } else if path.is_file() {
            files.push(path);
        }
    }
    Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_git_the_same_sources_are_found() {
        let mut files = Vec::new();
        below(&root(), &mut files).expect("a tree that can be read");
        for name in ["Cargo.toml", "src/lib.rs", "static/boot.js", "xtask/src/reproduce.rs"] {
            assert!(files.contains(&root().join(name)), "{name}");
        }
        assert!(files.iter().all(|file| !file.starts_with(root().join("target"))));
    }
}
