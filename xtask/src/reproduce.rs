//! `cargo xtask reproduce`: copies the tree, builds it again in the copy and compares the hashes of both builds.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{command, output, run};
use crate::files::{copy, text};
use crate::paths::{dist, root, tools_root};
use crate::sums::{SUMS, differing};

/// Compares `dist/`, built by `cargo xtask build`, with the build of a copy of the tree; where they differ, the copy is kept.
pub(crate) fn compare() -> Result<(), String> {
    let folder = std::env::temp_dir().join(format!("goalcards-reproduce-{}", std::process::id()));
    // At another depth and outside the checkout, since cargo also reads the `.cargo/config.toml` of folders above.
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

/// Folders with what is built, installed or taken as screenshots: no sources.
const GENERATED: &[&str] =
    &["target", "dist", "pkg", "node_modules", ".tools", ".git", "shots", "artifacts", "coverage"];

/// Copies the tree as it is now.
fn copy_tree(to: &Path) -> Result<(), String> {
    for from in sources()? {
        // git also lists deleted files until the deletion is committed; a link points to a file of another folder.
        if from.is_file() && !from.is_symlink() {
            let name = from.strip_prefix(root()).map_err(|error| error.to_string())?;
            copy(&from, &to.join(name))?;
        }
    }
    link(&root().join("node_modules"), &to.join("node_modules"))?;
    link(&tools_root(), &to.join(".tools"))
}

/// The files that git tracks or would add; in a tree without git every file outside the generated folders.
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
    let describe = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(describe)? {
        let path = entry.map_err(describe)?.path();
        let is_generated = path
            .file_name()
            .is_some_and(|name| GENERATED.iter().any(|generated| name == *generated));
        if path.is_dir() && !path.is_symlink() && !is_generated {
            below(&path, files)?;
        } else if path.is_file() {
            files.push(path);
        }
    }
    Ok(())
}

/// Both builds share installed packages.
#[cfg(unix)]
fn link(from: &Path, to: &Path) -> Result<(), String> {
    std::os::unix::fs::symlink(from, to).map_err(|error| format!("{}: {error}", to.display()))
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> Result<(), String> {
    Err("expected a system with symbolic links, which this comparison needs".to_owned())
}

/// Runs `cargo xtask build` of the copy, compiled there.
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
