//! Stamp files: hashes of inputs and outputs, so that a step is skipped while neither has changed.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use crate::files::{bytes, files_below, relative_name, write};
use crate::hash::short;
use crate::paths::root;

/// A file with the hash of the inputs and the hash of the outputs of a step.
pub(crate) struct Stamp {
    file: PathBuf,
    inputs: String,
}

impl Stamp {
    /// For a step with these inputs: files and folders of the checkout, and `more`, such as the version of a compiler.
    pub(crate) fn of(file: PathBuf, inputs: &[&str], more: &str) -> Result<Self, String> {
        let paths: Vec<PathBuf> = inputs.iter().map(|name| root().join(name)).collect();
        Ok(Self { file, inputs: short(format!("{}\n{more}", digest(&paths)?).as_bytes()) })
    }

    /// Whether the inputs and `outputs` are the same as when the stamp was set.
    pub(crate) fn holds(&self, outputs: &[PathBuf]) -> bool {
        let found = fs::read_to_string(&self.file);
        found.is_ok_and(|found| self.text(outputs).is_ok_and(|wanted| found == wanted))
    }

    /// Records the present inputs and `outputs`.
    pub(crate) fn set(&self, outputs: &[PathBuf]) -> Result<(), String> {
        write(&self.file, &self.text(outputs)?)
    }

    fn text(&self, outputs: &[PathBuf]) -> Result<String, String> {
        Ok(format!("{}\n{}\n", self.inputs, digest(outputs)?))
    }
}

/// One hash over names and bytes of files and of all files below folders; a missing file counts as `none`.
pub(crate) fn digest(paths: &[PathBuf]) -> Result<String, String> {
    let mut lines = String::new();
    for path in paths {
        let files = if path.is_dir() { files_below(path)? } else { vec![path.clone()] };
        for file in files {
            let hash = if file.is_file() { short(&bytes(&file)?) } else { "none".to_owned() };
            let _ = writeln!(lines, "{} {hash}", relative_name(&file, &root()));
        }
    }
    Ok(short(lines.as_bytes()))
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
