//! `cargo xtask rules`: writes docs/rules.md from the comments beside the rules and the cases that they decide.

use crate::command::{command, run};

/// Runs the test that holds the page, and has it write what it expects.
pub(crate) fn write() -> Result<(), String> {
    let mut test = command("cargo", &["test", "--quiet", "--test", "rules"]);
    test.env("UPDATE", "1");
    run(test)
}
