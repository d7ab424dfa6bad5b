//! A hash per report over everything that the library gives for it: two runs tell whether a change altered any output.

use std::path::{Path, PathBuf};

use crate::command::{command, output, run};
use crate::files::files_below;
use crate::hash;
use crate::paths::{root, shared};

/// Prints `HASH  NAME` for each report of the folder in the order of their names, then the hash of these lines.
pub(crate) fn digest(folder: Option<&str>) -> Result<(), String> {
    let folder = folder.map_or_else(|| shared().join("reports"), PathBuf::from);
    if !folder.is_dir() {
        println!("{}: no such folder, nothing to hash", folder.display());
        return Ok(());
    }
    run(command("cargo", &["build", "--quiet", "--release", "--example", "outputs"]))?;
    let reports: Vec<PathBuf> =
        files_below(&folder)?.into_iter().filter(|path| is_report(path)).collect();
    let mut lines = String::new();
    for report in &reports {
        let line = line_of(report)?;
        print!("{line}");
        lines.push_str(&line);
    }
    println!("{}  all {} reports", hash::short(lines.as_bytes()), reports.len());
    Ok(())
}

fn is_report(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "txt")
}

fn line_of(report: &Path) -> Result<String, String> {
    let program = root().join("target/release/examples/outputs");
    let mut outputs = command(&program.to_string_lossy(), &[]);
    outputs.arg(std::path::absolute(report).map_err(|error| error.to_string())?);
    let name = report.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(format!("{}  {name}\n", hash::short(output(outputs)?.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_texts_are_reports() {
        assert!(is_report(Path::new("reports/示例市.txt")));
        assert!(!is_report(Path::new("reports/INDEX.tsv")));
    }
}
