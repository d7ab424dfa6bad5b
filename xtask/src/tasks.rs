//! The tasks themselves: which steps, in which order.

use crate::assemble;
use crate::build::{build as build_page, dist, files_below, stage};
use crate::command::{command, output, root, run};
use crate::deny;
use crate::engines;
use crate::floors;
use crate::package;
use crate::serve;
use crate::setup::{self, Purpose, browser, driver};
use crate::sizes;
use crate::steps::Steps;

const WASM: &str = "wasm32-unknown-unknown";

/// Crates that the core must not reach.
const BROWSER_CRATES: &[&str] = &["yew", "web-sys", "js-sys", "wasm-bindgen", "gloo"];

pub(crate) fn serve(port: u16) -> Result<(), String> {
    build()?;
    serve::serve(&dist(), port)
}

pub(crate) fn build() -> Result<(), String> {
    setup::setup(Purpose::Build)?;
    build_page()?;
    sizes::report(&dist())
}

pub(crate) fn assemble() -> Result<(), String> {
    assemble::assemble(&stage(), &dist())?;
    sizes::report(&dist())
}

pub(crate) fn package() -> Result<(), String> {
    setup::setup(Purpose::Build)?;
    package::build()
}

pub(crate) fn bench() -> Result<(), String> {
    // A package of its own: what it compares with takes half a minute to compile.
    let mut bench = command("cargo", &["run", "--quiet", "--release", "--locked"]);
    bench.args(["--manifest-path", "bench/Cargo.toml", "--target-dir", "target/bench"]);
    run(bench)
}

pub(crate) fn check() -> Result<(), String> {
    let mut steps = Steps::default();
    check_steps(&mut steps);
    steps.finish()
}

/// Cheap to dear.
fn check_steps(steps: &mut Steps) {
    steps.take("format", || cargo(&["fmt", "--all", "--check"]));
    steps.take("clean core", clean_core);
    steps.take("licences and sources", deny::hold);
    steps.take("house rules", || cargo(&["test", "--quiet", "--test", "tidy"]));
    steps.take("clippy, native", || {
        cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"])
    });
    steps.take("clippy, wasm", || {
        let web = ["clippy", "--quiet", "--package", "goalcards", "--lib", "--test", "js_api"];
        cargo(
            &[&web[..], &["--features", "web,widget", "--target", WASM, "--", "-D", "warnings"]]
                .concat(),
        )
    });
    steps.take("native tests", || cargo(&["test", "--quiet", "--workspace"]));
    steps.take("component tests", || {
        cargo(&["test", "--quiet", "--features", "ssr", "--lib", "--test", "ui"])
    });
}

pub(crate) fn test() -> Result<(), String> {
    let mut steps = Steps::default();
    if !steps.take("setup", || setup::setup(Purpose::Test)) {
        return steps.finish();
    }
    check_steps(&mut steps);
    steps.take("documentation", || {
        let mut doc =
            command("cargo", &["doc", "--quiet", "--no-deps", "--features", "web,widget"]);
        doc.env("RUSTDOCFLAGS", "-D warnings");
        run(doc)
    });
    let built = steps.take("page", build_page);
    if built {
        steps.take("size of a first visit", || sizes::report(&dist()));
    }
    if built {
        steps.take("old engines", engines::hold);
    }
    steps.take("JavaScript interface", wasm_tests);
    if steps.take("JavaScript module", package::build) {
        steps.take("its types, and in Node", package::test);
    }
    steps.take("crate as published", published);
    if built {
        steps.take("browser walks", walks);
    } else {
        steps.miss("browser walks", "no page was built");
    }
    steps.take("annotated reports", floors::hold);
    steps.finish()
}

/// What `cargo publish` would send builds from its own files alone; the tree may be at work.
fn published() -> Result<(), String> {
    cargo(&["package", "--quiet", "--package", "goalcards", "--allow-dirty"])
}

fn cargo(arguments: &[&str]) -> Result<(), String> {
    run(command("cargo", arguments))
}

/// The core without features reaches no crate of the browser.
fn clean_core() -> Result<(), String> {
    let tree = output(command(
        "cargo",
        &[
            "tree", "--package", "goalcards", "--no-default-features", "-e", "normal", "--prefix",
            "none",
        ],
    ))?;
    let found = browser_crates(&tree);
    if found.is_empty() {
        return Ok(());
    }
    Err(format!("expected no browser crate in the core, found {}", found.join(", ")))
}

fn browser_crates(tree: &str) -> Vec<&str> {
    let is_browser = |name: &&str| {
        BROWSER_CRATES.iter().any(|known| {
            name.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
    };
    tree.lines().filter_map(|line| line.split(' ').next()).filter(is_browser).collect()
}

/// In headless Chromium, with the flags of webdriver.json.
fn wasm_tests() -> Result<(), String> {
    // Without --quiet, which would be passed on to a runner that does not know it.
    let mut tests = command("cargo", &["test", "--package", "goalcards"]);
    tests.args(["--features", "web", "--target", WASM, "--test", "js_api"]);
    tests.env_remove("RUSTFLAGS");
    if let Some(driver) = driver() {
        tests.env("CHROMEDRIVER", driver);
    }
    run(tests)
}

/// Every `*.test.mjs`, one after the other: they share a browser's worth of memory.
fn walks() -> Result<(), String> {
    let mut walks = command("node", &["--test", "--test-concurrency=1"]);
    let files = files_below(&root().join("tests/e2e"))?;
    walks.args(files.iter().filter(|path| path.to_string_lossy().ends_with(".test.mjs")));
    if let Some(browser) = browser() {
        walks.env("CHROMIUM", browser);
    }
    run(walks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_crate_in_the_tree_is_found_by_its_family() {
        let tree = "goalcards v0.1.0 (/x)\nserde v1.0.0\ngloo-timers v0.3.0\nwasm-bindgen v0.2.130 (*)\n\
                    yewish v1.0.0\n";
        assert_eq!(browser_crates(tree), ["gloo-timers", "wasm-bindgen"]);
        assert!(browser_crates("goalcards v0.1.0\nserde v1.0.0\n").is_empty());
    }
}
