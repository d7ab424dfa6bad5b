//! Stamps: what something was made of, so that it is not made again while that has not changed.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::assemble::{bytes, write};
use crate::build::files_below;
use crate::command::root;
use crate::hash::short;

/// Beside an output: the hash of its inputs, and the hash of the output itself.
pub(crate) struct Stamp {
    file: PathBuf,
    inputs: String,
}

impl Stamp {
    /// For what is made of `inputs`, files and folders of the checkout, and of `more`, such as the version of a compiler.
    pub(crate) fn of(file: PathBuf, inputs: &[&str], more: &str) -> Result<Self, String> {
        let paths: Vec<PathBuf> = inputs.iter().map(|name| root().join(name)).collect();
        Ok(Self { file, inputs: short(format!("{}\n{more}", digest(&paths)?).as_bytes()) })
    }

    /// Whether `outputs` are there as they were made, and of the same inputs.
    pub(crate) fn holds(&self, outputs: &[PathBuf]) -> bool {
        let found = fs::read_to_string(&self.file);
        found.is_ok_and(|found| self.text(outputs).is_ok_and(|wanted| found == wanted))
    }

    /// Notes that `outputs` have been made.
    pub(crate) fn set(&self, outputs: &[PathBuf]) -> Result<(), String> {
        write(&self.file, &self.text(outputs)?)
    }

    fn text(&self, outputs: &[PathBuf]) -> Result<String, String> {
        Ok(format!("{}\n{}\n", self.inputs, digest(outputs)?))
    }
}

/// One hash of the names and bytes of files, and of all files below folders; what is not there has its place in it.
pub(crate) fn digest(paths: &[PathBuf]) -> Result<String, String> {
    let mut lines = String::new();
    for path in paths {
        let files = if path.is_dir() { files_below(path)? } else { vec![path.clone()] };
        for file in files {
            let hash = if file.is_file() { short(&bytes(&file)?) } else { "none".to_owned() };
            let _ = writeln!(lines, "{} {hash}", shown(&file));
        }
    }
    Ok(short(lines.as_bytes()))
}

/// A path without the folder of the checkout, so that a checkout may be moved.
fn shown(file: &Path) -> String {
    file.strip_prefix(root()).unwrap_or(file).to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_holds_until_an_input_or_an_output_changes() {
        let folder = root().join("target/stamp-test");
        let output = folder.join("out");
        fs::create_dir_all(&folder).expect("a folder");
        write(&output, "made").expect("a file");
        let stamp = |more| Stamp::of(folder.join("stamp"), &[".ci"], more).expect("inputs");
        stamp("1").set(std::slice::from_ref(&output)).expect("a stamp");
        assert!(stamp("1").holds(std::slice::from_ref(&output)));
        assert!(!stamp("2").holds(std::slice::from_ref(&output)), "another compiler");
        write(&output, "changed").expect("a file");
        assert!(!stamp("1").holds(std::slice::from_ref(&output)), "another output");
        fs::remove_file(&output).expect("the file");
        assert!(!stamp("1").holds(&[output]), "no output");
    }
}
