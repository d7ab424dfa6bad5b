//! Keeps paths of the building machine out of the build: for privacy, and for the same bytes on every machine.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::probe;
use crate::files::{bytes, files_below, write};
use crate::paths::root;

/// Compiler flags that cargo adds to those of `.cargo/config.toml`.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Folders whose paths the compiler writes into panic messages, each with its replacement.
fn folders() -> Vec<(PathBuf, &'static str)> {
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| {
        let home = env::var_os("HOME").or_else(|| env::var_os("USERPROFILE"))?;
        Some(PathBuf::from(home).join(".cargo"))
    });
    let rust = probe("rustc", &["--print", "sysroot"]).map(PathBuf::from);
    [(cargo, "/cargo"), (rust, "/rust"), (Some(root()), "/goalcards")]
        .into_iter()
        .filter_map(|(folder, instead)| Some((folder?, instead)))
        .collect()
}

/// Adds the flags that replace these paths to a build for the browser.
pub(crate) fn remap(command: &mut Command) {
    let flags: Vec<String> = folders()
        .iter()
        .map(|(folder, instead)| format!("--remap-path-prefix={}={instead}", folder.display()))
        // The flags in the variable are separated by spaces.
        .filter(|flag| !flag.contains(' '))
        .collect();
    command.env_remove("RUSTFLAGS").env(FLAGS, flags.join(" "));
}

/// Blanks the names of source files in a program that sets no panic hook: nothing ever shows where it panicked, and the names weigh a kilobyte.
pub(crate) fn blank_source_names(wasm: &Path) -> Result<(), String> {
    let mut program = bytes(wasm)?;
    blank_names(&mut program);
    write(wasm, &program)
}

/// Writes spaces over each `src/….rs`, so that no byte moves.
fn blank_names(program: &mut [u8]) {
    let (start, end) = (b"src/", b".rs");
    let mut at = 0;
    while at + start.len() < program.len() {
        if !program[at..].starts_with(start) {
            at += 1;
            continue;
        }
        let is_of_name = |byte: &u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'/');
        let stem = program[at..].iter().take_while(|byte| is_of_name(byte)).count();
        if program[at + stem..].starts_with(end) {
            program[at..at + stem + end.len()].fill(b' ');
        }
        at += stem;
    }
}

/// An error when a built file contains one of these paths all the same.
pub(crate) fn check(built: &Path) -> Result<(), String> {
    for path in files_below(built)? {
        let bytes = bytes(&path)?;
        for (folder, _) in folders() {
            let name = folder.to_string_lossy().into_owned();
            if !name.contains(' ') && contains(&bytes, name.as_bytes()) {
                return Err(format!(
                    "expected nothing of this machine in {}, found {name}",
                    path.display()
                ));
            }
        }
    }
    Ok(())
}

fn contains(bytes: &[u8], name: &[u8]) -> bool {
    !name.is_empty() && bytes.windows(name.len()).any(|window| window == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_found_anywhere_in_the_bytes() {
        assert!(contains(b"x/home/me/y", b"/home/me"));
        assert!(!contains(b"/home/m", b"/home/me"));
        assert!(!contains(b"/home/me", b""));
    }

    #[test]
    fn names_of_sources_are_blanked_and_nothing_else() {
        let mut program = *b"\0src/ui/mod.rssrc/text/a_1.rs src/x.css 12";
        blank_names(&mut program);
        assert_eq!(&program, b"\0                             src/x.css 12");
    }

    #[test]
    fn a_build_replaces_the_path_of_the_checkout() {
        let mut command = Command::new("cargo");
        remap(&mut command);
        let value =
            command.get_envs().find(|(name, _)| *name == FLAGS).and_then(|(_, value)| value);
        let flags = value.map(|flags| flags.to_string_lossy().into_owned()).unwrap_or_default();
        assert!(flags.contains("=/goalcards"), "{flags}");
    }
}
