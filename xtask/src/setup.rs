//! `cargo xtask setup`: installs missing tools from the package registries and Debian; what is installed already is not touched.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::command::{command, find, probe, run};
use crate::engines;
use crate::paths::{root, tools_root};

const NODE_AT_LEAST: u32 = 20;
const FONT_PACKAGE: &str = "fonts-noto-cjk";

/// What the tools are for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// The page and its server.
    Build,
    /// Also the browser tests.
    Test,
}

/// Makes sure that every tool is there.
pub(crate) fn setup(purpose: Purpose) -> Result<(), String> {
    step("wasm32 target", wasm_target_present, add_wasm_target)?;
    step("node", node_present, || {
        Err(format!("expected node {NODE_AT_LEAST} or later on the PATH: install nodejs and npm"))
    })?;
    step("npm packages", npm_packages_present, install_npm_packages)?;
    let bindgen = wasm_bindgen_version()?;
    step(
        "wasm-bindgen",
        || version_present("wasm-bindgen", &bindgen),
        || install_bindgen(&bindgen),
    )?;
    if purpose == Purpose::Test {
        step("rustfmt and clippy", lint_tools_present, add_lint_tools)?;
        step("old engines", engines::present, engines::install)?;
        step("browser and font", || missing_packages().is_empty(), install_packages)?;
    }
    Ok(())
}

/// Installs one thing unless it is present, and prints how long that took.
fn step(
    name: &str,
    present: impl Fn() -> bool,
    install: impl FnOnce() -> Result<(), String>,
) -> Result<(), String> {
    if present() {
        println!("setup: {name}: there");
        return Ok(());
    }
    println!("setup: {name}: installing");
    let start = Instant::now();
    install().map_err(|reason| format!("setup of {name} failed: {reason}"))?;
    if !present() {
        return Err(format!("setup of {name} ended well, but it is still not found"));
    }
    println!("setup: {name}: installed in {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

fn wasm_target_present() -> bool {
    // Without rustup, the folder of a target is the only sign that it is installed.
    probe("rustc", &["--print", "target-libdir", "--target", "wasm32-unknown-unknown"])
        .is_some_and(|folder| Path::new(&folder).is_dir())
}

fn add_wasm_target() -> Result<(), String> {
    run(command("rustup", &["target", "add", "wasm32-unknown-unknown"])).map_err(|reason| {
        format!("{reason}; try `rustup target add wasm32-unknown-unknown`, or install rustup first")
    })
}

fn node_present() -> bool {
    probe("node", &["--version"])
        .and_then(|version| major(&version))
        .is_some_and(|found| found >= NODE_AT_LEAST && find(&["npm"]).is_some())
}

/// `v20.20.2` → 20
fn major(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

/// The lock file from the time of installation is kept beside the packages and must equal the present one.
fn npm_packages_present() -> bool {
    let root = root();
    let installed = fs::read(root.join("node_modules/.installed-lock.json"));
    let wanted = fs::read(root.join("package-lock.json"));
    matches!((installed, wanted), (Ok(installed), Ok(wanted)) if installed == wanted)
}

fn install_npm_packages() -> Result<(), String> {
    run(command("npm", &["ci", "--no-fund", "--no-audit"]))
        .map_err(|reason| format!("{reason}; try `npm ci` and see whether the registry answers"))?;
    let root = root();
    fs::copy(root.join("package-lock.json"), root.join("node_modules/.installed-lock.json"))
        .map(|_| ())
        .map_err(|error| format!("noting what was installed: {error}"))
}

/// The version of the wasm-bindgen library in Cargo.lock; the command line tool must have the same.
fn wasm_bindgen_version() -> Result<String, String> {
    let lock = fs::read_to_string(root().join("Cargo.lock"))
        .map_err(|error| format!("reading Cargo.lock: {error}"))?;
    locked_version(&lock, "wasm-bindgen")
        .ok_or_else(|| "expected wasm-bindgen in Cargo.lock, found none".to_owned())
}

fn locked_version(lock: &str, name: &str) -> Option<String> {
    let after = lock.split_once(&format!("name = \"{name}\"\nversion = \""))?.1;
    Some(after.split_once('"')?.0.to_owned())
}

/// Whether a program prints this version: `wasm-bindgen 0.2.130`.
fn version_present(program: &str, wanted: &str) -> bool {
    probe(program, &["--version"])
        .is_some_and(|said| said.split_whitespace().nth(1) == Some(wanted))
}

/// Installs a tool into `.tools` without optimization, which takes far less time to compile and is fast enough here.
pub(crate) fn cargo_install(arguments: &[&str]) -> Result<(), String> {
    let mut install = command("cargo", &["install"]);
    install.args(arguments).arg("--root").arg(tools_root());
    install
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0");
    let typed = format!("cargo install {}", arguments.join(" "));
    run(install).map_err(|reason| {
        format!("{reason}; try `{typed}` by hand: it needs a C compiler and the crates registry")
    })
}

fn install_bindgen(version: &str) -> Result<(), String> {
    // Without --locked: its lock file names an unavailable crate version.
    cargo_install(&[&format!("wasm-bindgen-cli@{version}")])
}

fn lint_tools_present() -> bool {
    probe("cargo", &["fmt", "--version"]).is_some()
        && probe("cargo", &["clippy", "--version"]).is_some()
}

fn add_lint_tools() -> Result<(), String> {
    run(command("rustup", &["component", "add", "rustfmt", "clippy"]))
        .map_err(|reason| format!("{reason}; try `rustup component add rustfmt clippy`"))
}

/// The Debian packages whose programs or files are missing.
fn missing_packages() -> Vec<&'static str> {
    let mut missing = Vec::new();
    if browser().is_none() {
        missing.push("chromium");
    }
    if find(&["firefox-esr", "firefox"]).is_none() {
        missing.push("firefox-esr");
    }
    if driver().is_none() {
        missing.push("chromium-driver");
    }
    if !chinese_font_present() {
        missing.push(FONT_PACKAGE);
    }
    missing
}

/// The browser for the tests: `CHROMIUM`, or the first of the usual names that is found.
pub(crate) fn browser() -> Option<String> {
    named_or_found("CHROMIUM", &["chromium", "chromium-browser", "google-chrome"])
}

/// Its WebDriver: `CHROMEDRIVER`, or `chromedriver` where it is found.
pub(crate) fn driver() -> Option<String> {
    named_or_found("CHROMEDRIVER", &["chromedriver"])
}

fn named_or_found(variable: &str, names: &[&str]) -> Option<String> {
    let chosen = std::env::var(variable).ok().filter(|path| Path::new(path).is_file());
    chosen.or_else(|| find(names).map(|path| path.to_string_lossy().into_owned()))
}

fn chinese_font_present() -> bool {
    let listed = probe("fc-list", &[":lang=zh-cn", "family"]);
    let packaged = || probe("dpkg-query", &["-W", "-f=${Status}", FONT_PACKAGE]);
    listed.is_some_and(|fonts| !fonts.is_empty())
        || packaged().is_some_and(|status| status == "install ok installed")
}

fn install_packages() -> Result<(), String> {
    let packages = missing_packages();
    let advice = format!(
        "install {} by your system's own means, or name the programs in CHROMIUM and CHROMEDRIVER",
        packages.join(", ")
    );
    if find(&["apt-get"]).is_none() {
        return Err(format!("expected apt-get, found none; {advice}"));
    }
    run(as_root(&["apt-get", "update"])).map_err(|reason| format!("{reason}; {advice}"))?;
    let mut install = vec!["apt-get", "install", "--yes", "--no-install-recommends"];
    install.extend(&packages);
    run(as_root(&install)).map_err(|reason| format!("{reason}; {advice}"))
}

/// The command, through sudo where the caller is not root.
fn as_root(words: &[&str]) -> Command {
    let is_root = probe("id", &["-u"]).is_some_and(|id| id == "0");
    let mut command = if is_root {
        command("env", &["DEBIAN_FRONTEND=noninteractive"])
    } else {
        command("sudo", &["env", "DEBIAN_FRONTEND=noninteractive"])
    };
    command.args(words);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locked_version_is_that_of_the_very_crate() {
        let lock = "[[package]]\nname = \"wasm-bindgen-shared\"\nversion = \"9.9.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(locked_version(lock, "bindgen"), None);
    }

    #[test]
    fn the_checkout_locks_a_wasm_bindgen() {
        assert!(wasm_bindgen_version().is_ok());
    }

    #[test]
    fn a_major_version_is_read() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("20.1"), Some(20));
        assert_eq!(major("none"), None);
    }

    #[test]
    fn a_tool_that_is_there_is_not_installed_again() {
        let outcome = step("x", || true, || Err("was installed".to_owned()));
        assert_eq!(outcome, Ok(()));
    }

    #[test]
    fn a_tool_that_stays_away_after_its_installation_is_an_error() {
        let outcome = step("x", || false, || Ok(()));
        assert!(outcome.is_err_and(|message| message.contains("still not found")));
    }

    #[test]
    fn a_failed_step_says_which_and_why() {
        let outcome = step("wasm-bindgen", || false, || Err("no registry".to_owned()));
        assert_eq!(outcome, Err("setup of wasm-bindgen failed: no registry".to_owned()));
    }
}
