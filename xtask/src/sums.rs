//! SHA256SUMS: the hash of every file of a folder, in the form that `sha256sum --check` reads.

use std::fmt::Write as _;
use std::path::Path;

use crate::files::{bytes, files_below, relative_name, write as write_text};
use crate::hash::hex;

/// The file of the hashes.
pub(crate) const SUMS: &str = "SHA256SUMS";

/// Writes the hashes of all files below `folder` into it, in the order of their names.
pub(crate) fn write(folder: &Path) -> Result<(), String> {
    write_text(&folder.join(SUMS), &lines(folder)?)
}

/// One line per file: hash, two spaces, path from the folder.
fn lines(folder: &Path) -> Result<String, String> {
    let mut lines = String::new();
    for path in files_below(folder)? {
        let name = relative_name(&path, folder);
        if name == SUMS {
            continue;
        }
        let _ = writeln!(lines, "{}  {name}", hex(&bytes(&path)?));
    }
    Ok(lines)
}

/// The names whose hashes differ between two lists, or that only one list has.
pub(crate) fn differing(left: &str, right: &str) -> Vec<String> {
    let missing = |from: &str, to: &str| -> Vec<String> {
        let lines = from.lines().filter(|line| !to.lines().any(|known| known == *line));
        lines.filter_map(|line| Some(line.split_once("  ")?.1.to_owned())).collect()
    };
    let mut names = missing(left, right);
    names.extend(missing(right, left));
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_folder_is_listed_as_sha256sum_lists_it() {
        let folder = std::env::temp_dir().join(format!("goalcards-sums-{}", std::process::id()));
        fs::create_dir_all(folder.join("v1")).expect("a folder");
        fs::write(folder.join("a.txt"), "").expect("a file");
        fs::write(folder.join("v1/b.txt"), "abc").expect("a file");
        // Twice: the list itself is not in the list.
        for _ in 0..2 {
            write(&folder).expect("a list");
        }
        let list = fs::read_to_string(folder.join(SUMS)).expect("the list");
        fs::remove_dir_all(&folder).expect("a folder");
        assert_eq!(
            list,
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt\n\
             ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  v1/b.txt\n"
        );
    }

    #[test]
    fn what_differs_is_named_once() {
        let (left, right) = ("1  a\n2  b\n3  c\n", "1  a\n4  b\n5  d\n");
        assert_eq!(differing(left, right), ["b", "c", "d"]);
        assert!(differing(left, left).is_empty());
    }
}
