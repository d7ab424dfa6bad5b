//! What is built names no folder of the machine that built it: nobody's business, and the same bytes on every machine.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::build::files_below;
use crate::command::{probe, root};

/// The variable whose words cargo adds to those of `.cargo/config.toml`.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Folders of this machine that the compiler would name where a program stops, each with what it says instead.
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

/// Has a build for the browser name none of them.
pub(crate) fn build(command: &mut Command) {
    let flags: Vec<String> = folders()
        .iter()
        .map(|(folder, instead)| format!("--remap-path-prefix={}={instead}", folder.display()))
        // The variable's words are divided by spaces.
        .filter(|flag| !flag.contains(' '))
        .collect();
    command.env_remove("RUSTFLAGS").env(FLAGS, flags.join(" "));
}

/// An error when a file names one all the same.
pub(crate) fn hold(built: &Path) -> Result<(), String> {
    for path in files_below(built)? {
        let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        for (folder, _) in folders() {
            let name = folder.to_string_lossy().into_owned();
            if !name.contains(' ') && holds(&bytes, name.as_bytes()) {
                return Err(format!(
                    "expected nothing of this machine in {}, found {name}",
                    path.display()
                ));
            }
        }
    }
    Ok(())
}

fn holds(bytes: &[u8], name: &[u8]) -> bool {
    !name.is_empty() && bytes.windows(name.len()).any(|window| window == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_wherever_it_stands() {
        assert!(holds(b"x/home/me/y", b"/home/me"));
        assert!(!holds(b"/home/m", b"/home/me"));
        assert!(!holds(b"/home/me", b""));
    }

    #[test]
    fn a_build_is_told_of_the_checkout() {
        let mut command = Command::new("cargo");
        build(&mut command);
        let told = command.get_envs().find(|(name, _)| *name == FLAGS).and_then(|(_, value)| value);
        let told = told.map(|words| words.to_string_lossy().into_owned()).unwrap_or_default();
        assert!(told.contains("=/goalcards"), "{told}");
    }
}
