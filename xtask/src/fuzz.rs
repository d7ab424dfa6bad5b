//! `cargo xtask fuzz`: libFuzzer mutates inputs made by the corpus.

use std::path::PathBuf;

use crate::command::{command, find, run};
use crate::paths::root;
use crate::setup::cargo_install;

/// The functions of `fuzz/src/lib.rs`.
const TARGETS: &[&str] = &["analyze", "wire", "corrections", "fragment", "exports"];

/// How long each target runs by default.
const DEFAULT_MINUTES: u32 = 10;

/// The longest input in bytes: 1,400 Chinese characters, short enough for a thousand runs a second.
const MAX_LENGTH: &str = "-max_len=4096";

/// Seconds after which an input counts as a failure; the slowest known one takes a tenth of a second.
const TIMEOUT: &str = "-timeout=10";

/// Megabytes above which an input counts as a failure.
const MAX_MEMORY: &str = "-rss_limit_mb=2048";

/// Which targets to run, and how long each.
#[derive(Debug, PartialEq, Eq)]
struct Options<'a> {
    targets: Vec<&'a str>,
    minutes: u32,
}

/// Runs `cargo xtask fuzz` with these arguments.
pub(crate) fn fuzz(arguments: &[&str]) -> Result<(), String> {
    let options = parse(arguments)?;
    install_cargo_fuzz()?;
    make_inputs()?;
    for target in options.targets {
        println!("\n── {target}: {} minutes", options.minutes);
        run_target(target, options.minutes)?;
    }
    Ok(())
}

fn parse<'a>(arguments: &[&'a str]) -> Result<Options<'a>, String> {
    let mut options = Options { targets: Vec::new(), minutes: DEFAULT_MINUTES };
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match *argument {
            "--minutes" => {
                let number = arguments.next().copied().unwrap_or_default();
                let minutes = number.parse().ok().filter(|minutes| *minutes > 0);
                options.minutes =
                    minutes.ok_or_else(|| format!("expected minutes, found `{number}`"))?;
            }
            target if TARGETS.contains(&target) => options.targets.push(target),
            other => {
                return Err(format!("expected one of {}, found `{other}`", TARGETS.join(", ")));
            }
        }
    }
    if options.targets.is_empty() {
        options.targets = TARGETS.to_vec();
    }
    Ok(options)
}

/// Installs cargo-fuzz where it is missing.
fn install_cargo_fuzz() -> Result<(), String> {
    if find(&["cargo-fuzz"]).is_some() {
        return Ok(());
    }
    println!("installing cargo-fuzz into .tools");
    cargo_install(&["--locked", "cargo-fuzz"])
}

/// The folder of inputs: those made by the corpus and those that libFuzzer has added.
fn inputs() -> PathBuf {
    root().join("target/fuzz-inputs")
}

fn make_inputs() -> Result<(), String> {
    let mut seeds = command("cargo", &["run", "--quiet", "--locked", "--example", "seeds"]);
    seeds.args(["--manifest-path", "fuzz/Cargo.toml", "--target-dir", "target/fuzz", "--"]);
    seeds.arg(inputs());
    run(seeds)
}

fn run_target(target: &str, minutes: u32) -> Result<(), String> {
    // Without a sanitizer: the code has no `unsafe`, inputs run four times as fast, and stable Rust will do.
    let mut fuzz = command("cargo", &["fuzz", "run", "--sanitizer", "none"]);
    fuzz.args(["--target-dir", "target/fuzz", target]).arg(inputs().join(target)).arg("--");
    fuzz.args([MAX_LENGTH, TIMEOUT, MAX_MEMORY, "-print_final_stats=1", "-verbosity=0"]);
    fuzz.arg(format!("-max_total_time={}", u64::from(minutes) * 60));
    fuzz.arg(format!("-dict={}", inputs().join("words.dict").display()));
    run(fuzz).map_err(|reason| {
        format!(
            "{reason}; the input lies in fuzz/artifacts/{target}: \
             `cargo fuzz run -s none {target} FILE` tries it again, \
             `cargo fuzz tmin -s none {target} FILE` makes it short; then it becomes a case"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_targets_and_minutes() {
        assert_eq!(parse(&[]), Ok(Options { targets: TARGETS.to_vec(), minutes: DEFAULT_MINUTES }));
        let one = Options { targets: vec!["wire"], minutes: 3 };
        assert_eq!(parse(&["--minutes", "3", "wire"]), Ok(one));
        for wrong in [&["--minutes"][..], &["--minutes", "0"], &["--minutes", "x"], &["wires"]] {
            assert!(parse(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn the_targets_are_those_of_the_package() {
        let manifest = std::fs::read_to_string(root().join("fuzz/Cargo.toml")).expect("a manifest");
        let bins = manifest.split("[[bin]]").skip(1);
        let names: Vec<&str> = bins.filter_map(|bin| bin.split('"').nth(1)).collect();
        assert_eq!(names, TARGETS);
    }
}
