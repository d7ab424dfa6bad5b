//! Fuzzing: inputs made by the corpus, mutated by libFuzzer, each target for some minutes.

use std::path::PathBuf;

use crate::command::{command, find, run};
use crate::paths::root;
use crate::setup::cargo_install;

/// The functions of `fuzz/src/lib.rs`.
const TARGETS: &[&str] = &["analyze", "wire", "corrections", "fragment", "exports"];

/// How long each is tried unless told.
const MINUTES: u32 = 10;

/// The longest input in bytes: some 1,400 Chinese characters, so that a thousand are tried in a second.
const LONGEST: &str = "-max_len=4096";

/// An input that takes longer, in seconds, is a finding: the slowest takes a tenth of one.
const TIMEOUT: &str = "-timeout=10";

/// An input that takes more memory, in megabytes, is a finding.
const MEMORY: &str = "-rss_limit_mb=2048";

/// Which targets are tried, and how long each.
#[derive(Debug, PartialEq, Eq)]
struct Wish<'w> {
    targets: Vec<&'w str>,
    minutes: u32,
}

/// Runs `cargo xtask fuzz` with these words after it.
pub(crate) fn fuzz(words: &[&str]) -> Result<(), String> {
    let wish = wish(words)?;
    tools()?;
    seed()?;
    for target in wish.targets {
        println!("\n── {target}: {} minutes", wish.minutes);
        try_out(target, wish.minutes)?;
    }
    Ok(())
}

fn wish<'w>(words: &[&'w str]) -> Result<Wish<'w>, String> {
    let mut wish = Wish { targets: Vec::new(), minutes: MINUTES };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--minutes" => {
                let number = words.next().copied().unwrap_or_default();
                let minutes = number.parse().ok().filter(|minutes| *minutes > 0);
                wish.minutes =
                    minutes.ok_or_else(|| format!("expected minutes, found `{number}`"))?;
            }
            target if TARGETS.contains(&target) => wish.targets.push(target),
            other => {
                return Err(format!("expected one of {}, found `{other}`", TARGETS.join(", ")));
            }
        }
    }
    if wish.targets.is_empty() {
        wish.targets = TARGETS.to_vec();
    }
    Ok(wish)
}

/// cargo-fuzz is installed where it is missing.
fn tools() -> Result<(), String> {
    if find(&["cargo-fuzz"]).is_some() {
        return Ok(());
    }
    println!("installing cargo-fuzz into .tools");
    cargo_install(&["--locked", "cargo-fuzz"])
}

/// Where inputs stand: those that were made, and those that the fuzzer has found since.
fn inputs() -> PathBuf {
    root().join("target/fuzz-inputs")
}

fn seed() -> Result<(), String> {
    let mut seeds = command("cargo", &["run", "--quiet", "--locked", "--example", "seeds"]);
    seeds.args(["--manifest-path", "fuzz/Cargo.toml", "--target-dir", "target/fuzz", "--"]);
    seeds.arg(inputs());
    run(seeds)
}

fn try_out(target: &str, minutes: u32) -> Result<(), String> {
    // Without a sanitizer: no code of ours is unsafe, four times as many inputs are tried, and any Rust will do.
    let mut fuzz = command("cargo", &["fuzz", "run", "--sanitizer", "none"]);
    fuzz.args(["--target-dir", "target/fuzz", target]).arg(inputs().join(target)).arg("--");
    fuzz.args([LONGEST, TIMEOUT, MEMORY, "-print_final_stats=1", "-verbosity=0"]);
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
    fn words_are_targets_and_minutes() {
        assert_eq!(wish(&[]), Ok(Wish { targets: TARGETS.to_vec(), minutes: MINUTES }));
        let one = Wish { targets: vec!["wire"], minutes: 3 };
        assert_eq!(wish(&["--minutes", "3", "wire"]), Ok(one));
        for wrong in [&["--minutes"][..], &["--minutes", "0"], &["--minutes", "x"], &["wires"]] {
            assert!(wish(wrong).is_err(), "{wrong:?}");
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
