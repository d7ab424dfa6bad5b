//! Data beside the checkout that not everybody has: annotated reports and tables.
//!
//! Tests that need it are ignored; `cargo xtask check` runs them where the data is there, with `-- --ignored`.

use std::path::{Path, PathBuf};

/// A folder of `../shared`; a test that asks for one that is not there fails.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared").join(name);
    assert!(folder.is_dir(), "expected {}, found no such folder", folder.display());
    folder
}

/// The files of such a folder with this extension, sorted by name; at least one.
#[allow(dead_code, reason = "one of the tests reads files by name")]
pub(crate) fn files(name: &str, extension: &str) -> Vec<PathBuf> {
    let folder = folder(name);
    let entries = folder.read_dir().expect("a folder that can be read");
    let mut files: Vec<PathBuf> =
        entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    files.retain(|file| file.extension().is_some_and(|found| found == extension));
    files.sort();
    assert!(!files.is_empty(), "expected .{extension} files in {}", folder.display());
    files
}
