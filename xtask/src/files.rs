//! Reading, writing and listing files; every error names the file.

use std::fs;
use std::path::{Path, PathBuf};

/// The text of a file.
pub(crate) fn text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| named(path, &error))
}

/// The bytes of a file.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| named(path, &error))
}

/// Writes a file.
pub(crate) fn write(path: &Path, content: &(impl AsRef<[u8]> + ?Sized)) -> Result<(), String> {
    fs::write(path, content).map_err(|error| named(path, &error))
}

/// Copies a file, creating the folders above its new place.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), String> {
    if let Some(folder) = to.parent() {
        create_folder(folder)?;
    }
    fs::copy(from, to).map(|_| ()).map_err(|error| named(from, &error))
}

/// Moves a file over another one.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<(), String> {
    fs::rename(from, to).map_err(|error| named(to, &error))
}

/// Creates a folder and those above it, where they are not there yet.
pub(crate) fn create_folder(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| named(folder, &error))
}

/// Leaves an empty folder in this place.
pub(crate) fn empty_folder(folder: &Path) -> Result<(), String> {
    if folder.is_dir() {
        fs::remove_dir_all(folder).map_err(|error| named(folder, &error))?;
    }
    create_folder(folder)
}

/// Every file below a folder, sorted by name within each folder.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| named(folder, &error))? {
        entries.push(entry.map_err(|error| named(folder, &error))?.path());
    }
    entries.sort();
    let mut files = Vec::new();
    for path in entries {
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

/// A file's path from a folder above it, with `/` on every system.
pub(crate) fn relative_name(file: &Path, folder: &Path) -> String {
    file.strip_prefix(folder).unwrap_or(file).to_string_lossy().replace('\\', "/")
}

fn named(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
