//! The tasks as sequences of steps.

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
use crate::program::{FILES, LEDGER, MODULE, PAGE, WIDGET, WITHOUT_PAGE};
use crate::reproduce;
use crate::serve;
use crate::setup::{self, Purpose, browser, driver};
use crate::steps::{BackgroundStep, Steps};

const WASM: &str = "wasm32-unknown-unknown";

/// The feature that renders components without a browser, so that native lints and tests cover the page too.
const COMPONENTS: &str = "goalcards/ssr";

/// Crates that the core must not depend on.
const BROWSER_CRATES: &[&str] = &["yew", "web-sys", "js-sys", "wasm-bindgen", "gloo"];

/// Serves the page as soon as it is built, and builds the rest meanwhile.
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

/// The hook in Trunk.toml: adds the page to the program that `trunk build` or `trunk serve` has built.
pub(crate) fn stage() -> Result<(), String> {
    if std::env::var_os(WITHOUT_PAGE).is_some() {
        return Ok(());
    }
    let folder = std::env::var_os("TRUNK_STAGING_DIR");
    let folder = folder.ok_or("expected TRUNK_STAGING_DIR, as trunk sets it for its hooks")?;
    setup::setup(Purpose::Build)?;
    // Trunk has built only the page's own program.
    FILES.compile()?;
    assemble::stage(Path::new(&folder))
}

pub(crate) fn package() -> Result<(), String> {
    setup::setup(Purpose::Build)?;
    package::build()
}

/// Measures times and compares them with their limits; to be run on an idle machine.
pub(crate) fn bench() -> Result<(), String> {
    // A package of its own, since the segmenter that it compares with takes half a minute to compile.
    let mut bench = command("cargo", &["run", "--quiet", "--release", "--locked"]);
    bench.args(["--manifest-path", "bench/Cargo.toml", "--target-dir", "target/bench"]);
    run(bench)?;
    setup::setup(Purpose::Test)?;
    build::build()?;
    let mut timed = command("node", &["--test", "--test-concurrency=1"]);
    timed.args(["tests/e2e/speed.test.mjs", "tests/e2e/widget.test.mjs"]);
    set_browser(&mut timed);
    timed.env("GOALCARDS_BENCH", "1");
    run(timed)
}

/// Tells the walks which browser to use.
fn set_browser(walks: &mut Command) {
    if let Some(browser) = browser() {
        walks.env("CHROMIUM", browser);
    }
}

pub(crate) fn check() -> Result<(), String> {
    let mut steps = Steps::default();
    check_steps(&mut steps);
    steps.finish()
}

/// The steps of `check`, quick ones first.
fn check_steps(steps: &mut Steps) {
    steps.run("format", || cargo(&["fmt", "--all", "--check"]));
    steps.run("clean core", clean_core);
    steps.run("licences and sources", deny::check);
    steps.run("house rules", || cargo(&["test", "--quiet", "--test", "tidy"]));
    steps.run("clippy, native", || {
        let all = ["clippy", "--quiet", "--workspace", "--all-targets", "--features", COMPONENTS];
        cargo(&[&all[..], &["--", "-D", "warnings"]].concat())
    });
    steps.run("clippy, wasm", || {
        let web = ["clippy", "--quiet", "--package", "goalcards", "--lib", "--test", "js_api"];
        cargo(
            &[
                &web[..],
                &[
                    "--features", "web,widget,files,comparison", "--target", WASM, "--", "-D",
                    "warnings",
                ],
            ]
            .concat(),
        )
    });
    steps.run("native tests", || {
        cargo(&["test", "--quiet", "--workspace", "--features", COMPONENTS])
    });
    steps.run("tests on shared data", tests_on_shared_data);
}

/// Tests that are ignored because not everybody has their data.
const SHARED_DATA_TESTS: &[&str] = &["catalogue", "mangled", "recognizers", "shared_reports"];

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
    if !steps.run("setup", || setup::setup(Purpose::Test)) {
        return steps.finish();
    }
    // In the background: compiling them takes mostly one thread.
    let programs = BackgroundStep::start("programs", || {
        PAGE.compile()?;
        FILES.compile()?;
        WIDGET.compile()?;
        LEDGER.compile()?;
        MODULE.compile()
    });
    check_steps(&mut steps);
    steps.run("documentation", || {
        let mut doc = command(
            "cargo",
            &["doc", "--quiet", "--no-deps", "--features", "web,widget,files,comparison"],
        );
        doc.env("RUSTDOCFLAGS", "-D warnings");
        run(doc)
    });
    steps.run("crate as published", published);
    steps.run("annotated reports", accuracy_floors::check);
    steps.run("JavaScript interface", wasm_tests);
    if steps.join(programs) {
        browser_steps(&mut steps);
    } else {
        steps.skip("browser walks", "no program was compiled");
    }
    steps.finish()
}

/// The steps that need the wasm programs.
fn browser_steps(steps: &mut Steps) {
    if steps.run("JavaScript module", package::build) {
        steps.run("its types, and in Node", package::test);
    }
    if steps.run("page", build::build) {
        steps.run("old engines", engines::test);
        steps.run("browser walks", walks);
        steps.run("the same bytes twice", reproduce::compare);
    } else {
        steps.skip("browser walks", "no page was built");
    }
}

/// Builds the package that `cargo publish` would upload; uncommitted changes are allowed.
fn published() -> Result<(), String> {
    cargo(&["package", "--quiet", "--package", "goalcards", "--allow-dirty"])
}

fn cargo(arguments: &[&str]) -> Result<(), String> {
    run(command("cargo", arguments))
}

/// Fails when the core without features depends on a crate of the browser.
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

/// Runs `tests/js_api.rs` in headless Chromium, with the flags of webdriver.json.
fn wasm_tests() -> Result<(), String> {
    // Without --quiet, which cargo would pass on to a runner that does not know it.
    let mut tests = command("cargo", &["test", "--package", "goalcards"]);
    tests.args(["--features", "web,comparison", "--target", WASM, "--test", "js_api"]);
    tests.env_remove("RUSTFLAGS");
    if let Some(driver) = driver() {
        tests.env("CHROMEDRIVER", driver);
    }
    run(tests)
}

/// Runs every `*.test.mjs` of tests/e2e, two at a time, each with its own browser.
fn walks() -> Result<(), String> {
    let mut walks = command("node", &["--test", "--test-concurrency=2"]);
    let files = files_below(&root().join("tests/e2e"))?;
    walks.args(files.iter().filter(|path| path.to_string_lossy().ends_with(".test.mjs")));
    set_browser(&mut walks);
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
