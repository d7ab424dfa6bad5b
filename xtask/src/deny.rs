//! Licences, sources and duplicates of everything that is compiled, held to deny.toml where cargo-deny is there.

use crate::command::{command, find, run};

/// Each with a lock of its own.
const MANIFESTS: &[&str] = &["Cargo.toml", "bench/Cargo.toml", "fuzz/Cargo.toml"];

/// Checks the three locks. Advisories are left out: they need a database from the network.
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
