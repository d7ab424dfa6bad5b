//! The tasks themselves: which steps, in which order.

use std::path::Path;
use std::process::Command;

use crate::accuracy_floors;
use crate::assemble;
use crate::build::{self, Extent};
use crate::command::{command, output, run};
use crate::deny;
use crate::engines;
use crate::files::files_below;
use crate::package;
use crate::paths::{dist, root, shared};
use crate::program::{FILES, MODULE, PAGE, WIDGET, WITHOUT_PAGE};
use crate::reproduce;
use crate::serve;
use crate::setup::{self, Purpose, browser, driver};
use crate::steps::{Beside, Steps};

const WASM: &str = "wasm32-unknown-unknown";

/// The feature that renders components without a browser: lints and tests see all of the crate that a machine without one can.
const COMPONENTS: &str = "goalcards/ssr";

/// Crates that the core must not reach.
const BROWSER_CRATES: &[&str] = &["yew", "web-sys", "js-sys", "wasm-bindgen", "gloo"];

/// The page is served as soon as it is there.
pub(crate) fn serve(port: u16) -> Result<(), String> {
    setup::setup(Purpose::Build)?;
    let extent = build::page()?;
    serve::serve(&dist(), port, move || {
        if extent == Extent::Page {
            build::rest()?;
        }
        package::build()
    })
}

pub(crate) fn build() -> Result<(), String> {
    setup::setup(Purpose::Build)?;
    build::build()
}

pub(crate) fn assemble() -> Result<(), String> {
    build::assemble()
}

/// What Trunk.toml names as its hook: the page around the program that `trunk build` or `trunk serve` has built.
pub(crate) fn stage() -> Result<(), String> {
    if std::env::var_os(WITHOUT_PAGE).is_some() {
        return Ok(());
    }
    let folder = std::env::var_os("TRUNK_STAGING_DIR");
    let folder = folder.ok_or("expected TRUNK_STAGING_DIR, as trunk sets it for its hooks")?;
    setup::setup(Purpose::Build)?;
    // Trunk has built the page alone.
    FILES.compile()?;
    assemble::stage(Path::new(&folder))
}

pub(crate) fn package() -> Result<(), String> {
    setup::setup(Purpose::Build)?;
    package::build()
}

/// The figures of time, each held under its limit: on a machine with nothing else to do.
pub(crate) fn bench() -> Result<(), String> {
    // A package of its own: what it compares with takes half a minute to compile.
    let mut bench = command("cargo", &["run", "--quiet", "--release", "--locked"]);
    bench.args(["--manifest-path", "bench/Cargo.toml", "--target-dir", "target/bench"]);
    run(bench)?;
    setup::setup(Purpose::Test)?;
    build::build()?;
    let mut timed = command("node", &["--test", "--test-concurrency=1"]);
    timed.args(["tests/e2e/speed.test.mjs", "tests/e2e/widget.test.mjs"]);
    in_browser(&mut timed);
    timed.env("GOALCARDS_BENCH", "1");
    run(timed)
}

/// Names the browser of the walks.
fn in_browser(walks: &mut Command) {
    if let Some(browser) = browser() {
        walks.env("CHROMIUM", browser);
    }
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
    steps.take("licences and sources", deny::check);
    steps.take("house rules", || cargo(&["test", "--quiet", "--test", "tidy"]));
    steps.take("clippy, native", || {
        let all = ["clippy", "--quiet", "--workspace", "--all-targets", "--features", COMPONENTS];
        cargo(&[&all[..], &["--", "-D", "warnings"]].concat())
    });
    steps.take("clippy, wasm", || {
        let web = ["clippy", "--quiet", "--package", "goalcards", "--lib", "--test", "js_api"];
        cargo(
            &[
                &web[..],
                &["--features", "web,widget,files", "--target", WASM, "--", "-D", "warnings"],
            ]
            .concat(),
        )
    });
    steps.take("native tests", || {
        cargo(&["test", "--quiet", "--workspace", "--features", COMPONENTS])
    });
    steps.take("tests on shared data", tests_on_shared_data);
}

/// Tests that are ignored because not everybody has their data.
const SHARED_DATA_TESTS: &[&str] = &["catalogue", "recognizers", "shared_reports"];

/// Runs the tests that need data beside the checkout, where it is there.
fn tests_on_shared_data() -> Result<(), String> {
    if !shared().is_dir() {
        println!("no {} beside the checkout: left out", shared().display());
        return Ok(());
    }
    let mut tests = command("cargo", &["test", "--quiet", "--features", COMPONENTS]);
    for name in SHARED_DATA_TESTS {
        tests.args(["--test", name]);
    }
    tests.args(["--", "--ignored"]);
    run(tests)
}

pub(crate) fn test() -> Result<(), String> {
    let mut steps = Steps::default();
    if !steps.take("setup", || setup::setup(Purpose::Test)) {
        return steps.finish();
    }
    // They are compiled on one thread for the most part, beside what needs no browser.
    let programs = Beside::start("programs", || {
        PAGE.compile()?;
        FILES.compile()?;
        WIDGET.compile()?;
        MODULE.compile()
    });
    check_steps(&mut steps);
    steps.take("documentation", || {
        let mut doc =
            command("cargo", &["doc", "--quiet", "--no-deps", "--features", "web,widget,files"]);
        doc.env("RUSTDOCFLAGS", "-D warnings");
        run(doc)
    });
    steps.take("crate as published", published);
    steps.take("annotated reports", accuracy_floors::check);
    steps.take("JavaScript interface", wasm_tests);
    if steps.join(programs) {
        browser_steps(&mut steps);
    } else {
        steps.skip("browser walks", "no program was compiled");
    }
    steps.finish()
}

/// What needs the programs.
fn browser_steps(steps: &mut Steps) {
    if steps.take("JavaScript module", package::build) {
        steps.take("its types, and in Node", package::test);
    }
    if steps.take("page", build::build) {
        steps.take("old engines", engines::test);
        steps.take("browser walks", walks);
        steps.take("the same bytes twice", reproduce::compare);
    } else {
        steps.skip("browser walks", "no page was built");
    }
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

/// Every `*.test.mjs`, two at a time, each with a browser of its own.
fn walks() -> Result<(), String> {
    let mut walks = command("node", &["--test", "--test-concurrency=2"]);
    let files = files_below(&root().join("tests/e2e"))?;
    walks.args(files.iter().filter(|path| path.to_string_lossy().ends_with(".test.mjs")));
    in_browser(&mut walks);
    run(walks)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::{files_below, text};

    #[test]
    fn every_test_on_shared_data_is_run() {
        let mut names = Vec::new();
        for file in files_below(&root().join("tests")).expect("the tests") {
            let is_rust = file.extension().is_some_and(|extension| extension == "rs");
            if is_rust && text(&file).expect("a test").contains("#[ignore = \"needs ../shared/") {
                names.push(file.file_stem().unwrap_or_default().to_string_lossy().into_owned());
            }
        }
        assert_eq!(names, SHARED_DATA_TESTS);
    }

    #[test]
    fn a_browser_crate_in_the_tree_is_found_by_its_family() {
        let tree = "goalcards v0.1.0 (/x)\nserde v1.0.0\ngloo-timers v0.3.0\nwasm-bindgen v0.2.130 (*)\n\
                    yewish v1.0.0\n";
        assert_eq!(browser_crates(tree), ["gloo-timers", "wasm-bindgen"]);
        assert!(browser_crates("goalcards v0.1.0\nserde v1.0.0\n").is_empty());
    }
}
