//! Snapshots: files below `tests` with what a test expects to find; `UPDATE=1` writes them anew.

use std::{env, fs, path::Path};

/// Compares a text with a snapshot, a path below `tests`; a failure shows the first line that differs.
#[track_caller]
pub(crate) fn check(snapshot: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(snapshot);
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, found)
            .unwrap_or_else(|error| panic!("expected a writable {snapshot}, found: {error}"));
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    if let Some(difference) = first_difference(&expected, found) {
        panic!("tests/{snapshot}:{difference}\nUPDATE=1 writes what was found");
    }
}

/// The number of the first line that differs, with both lines; `(nothing)` where a text has ended.
fn first_difference(expected: &str, found: &str) -> Option<String> {
    if expected == found {
        return None;
    }
    let mut lines = (expected.split_inclusive('\n'), found.split_inclusive('\n'));
    let mut number = 0;
    loop {
        let (expected, found) = (lines.0.next(), lines.1.next());
        number += 1;
        if expected != found {
            let shown = |line: Option<&str>| {
                line.map_or("(nothing)".to_owned(), |line| format!("{line:?}"))
            };
            return Some(format!(
                "{number}\n  expected {}\n  found    {}",
                shown(expected),
                shown(found)
            ));
        }
    }
}

#[test]
fn the_first_line_that_differs_is_shown() {
    assert_eq!(first_difference("a\nb\n", "a\nb\n"), None);
    let says = |expected, found| first_difference(expected, found).unwrap_or_default();
    assert_eq!(says("a\nb\nc\n", "a\nx\ny\n"), "2\n  expected \"b\\n\"\n  found    \"x\\n\"");
    assert_eq!(says("a\n", "a\nb\n"), "2\n  expected (nothing)\n  found    \"b\\n\"");
    assert_eq!(says("a\n", "a"), "1\n  expected \"a\\n\"\n  found    \"a\"");
}
