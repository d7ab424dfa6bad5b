//! Finds other programs and runs them in the checkout.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::paths::{root, tools_root};

/// The folders to search for programs: `.tools`, npm's, then the caller's PATH.
fn search_path() -> Vec<PathBuf> {
    let mut folders = vec![tools_root().join("bin"), root().join("node_modules/.bin")];
    if let Some(path) = env::var_os("PATH") {
        folders.extend(env::split_paths(&path));
    }
    folders
}

/// The first of these programs that is installed.
pub(crate) fn find(names: &[&str]) -> Option<PathBuf> {
    find_in(&search_path(), names)
}

fn find_in(folders: &[PathBuf], names: &[&str]) -> Option<PathBuf> {
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|candidate| candidate.is_file())
}

/// A command that runs in the checkout, with its tools on the PATH.
pub(crate) fn command(program: &str, arguments: &[&str]) -> Command {
    let path = env::join_paths(search_path()).unwrap_or_else(|_| OsString::new());
    // Looked up here, since not every system searches the PATH that the child is given.
    let program = find(&[program]).unwrap_or_else(|| PathBuf::from(program));
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root()).env("PATH", path);
    // Set by the outer `cargo run`; an inner cargo must not see them.
    for name in ["CARGO_MANIFEST_DIR", "CARGO_PKG_NAME", "CARGO_PKG_VERSION", "CARGO_MANIFEST_PATH"]
    {
        command.env_remove(name);
    }
    command
}

/// The command as one would type it.
fn command_line(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    let mut words = vec![program.to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}

/// Runs a command to its end; its output goes to the terminal.
pub(crate) fn run(mut command: Command) -> Result<(), String> {
    let status =
        command.status().map_err(|error| format!("`{}`: {error}", command_line(&command)))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{}` ended with {status}", command_line(&command)))
    }
}

/// Runs a command to its end and returns its standard output; errors go to the terminal.
pub(crate) fn output(mut command: Command) -> Result<String, String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("`{}`: {error}", command_line(&command)))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        Ok(printed)
    } else {
        Err(format!("`{}` ended with {}: {printed}", command_line(&command), output.status))
    }
}

/// The trimmed standard output of a program; `None` where it is missing or fails.
pub(crate) fn probe(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program, arguments).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_found_by_its_second_name() {
        let folders = [root().join("no-such-folder"), root().join(".ci")];
        assert_eq!(find_in(&folders, &["walk", "run"]), Some(root().join(".ci/run")));
        assert_eq!(find_in(&folders, &["walk"]), None);
    }

    #[test]
    fn a_command_is_shown_without_its_folder() {
        assert_eq!(command_line(&command("node", &["--test", "x"])), "node --test x");
    }
}
