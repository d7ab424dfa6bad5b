//! The case files of `tests/cases`: `input ⇒ expected`, one case a line; `#` starts a comment.
//!
//! A file may have any notation: each test turns an input into the notation of its file, and this module compares.
//! `UPDATE=1` writes what was found into the file; look at the difference before you commit it.

use std::{env, fs, path::Path};

/// One case.
pub(crate) struct Case {
    pub(crate) input: String,
    pub(crate) expected: String,
}

/// Compares what is found for each case of `tests/cases/NAME` with what is expected, and lists every difference.
///
/// `least` guards against a file that has lost its cases.
#[track_caller]
pub(crate) fn check(name: &str, least: usize, find: impl Fn(&Case) -> String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name);
    let file =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("expected {name}, found: {error}"));
    let mut updated = String::new();
    let mut differences = Vec::new();
    let mut count = 0;
    for (index, line) in file.lines().enumerate() {
        if line.starts_with('#') || line.trim().is_empty() {
            updated.push_str(line);
            updated.push('\n');
            continue;
        }
        let place = format!("tests/cases/{name}:{}", index + 1);
        let Some((input, expected)) = line.split_once('⇒') else {
            panic!("{place}: expected `input ⇒ expected`, found `{line}`");
        };
        count += 1;
        let case = Case {
            input: input.trim().to_owned(),
            expected: expected.trim_matches(' ').to_owned(),
        };
        let found = find(&case);
        if found == case.expected {
            updated.push_str(line);
        } else {
            updated.push_str(format!("{input}⇒ {found}").trim_end());
            let Case { input, expected } = case;
            differences
                .push(format!("{place}: {input}\n  expected {expected}\n  found    {found}"));
        }
        updated.push('\n');
    }
    assert!(count >= least, "{name}: expected at least {least} cases, found {count}");
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, updated)
            .unwrap_or_else(|error| panic!("expected a writable {name}, found: {error}"));
        return;
    }
    let wrong = differences.len();
    assert!(wrong == 0, "{wrong} of {count} cases differ\n{}", differences.join("\n"));
}
