//! Checks licences, sources and duplicates of all dependencies against deny.toml, where cargo-deny is installed.

use crate::command::{command, find, run};

/// The packages that have their own lock file.
const MANIFESTS: &[&str] = &["Cargo.toml", "bench/Cargo.toml", "fuzz/Cargo.toml"];

/// Checks the three lock files; advisories are left out, since their database comes from the network.
pub(crate) fn check() -> Result<(), String> {
    if find(&["cargo-deny"]).is_none() {
        println!("left out: cargo-deny is not there (`cargo install --locked cargo-deny`)");
        return Ok(());
    }
    for manifest in MANIFESTS {
        println!("{manifest}");
        let mut deny = command("cargo", &["deny", "--manifest-path", manifest]);
        deny.args(["--workspace", "--all-features", "--locked", "--config", "deny.toml"]);
        deny.args(["--log-level", "error"]);
        deny.args(["check", "--hide-inclusion-graph", "licenses", "bans", "sources"]);
        run(deny)?;
    }
    Ok(())
}
