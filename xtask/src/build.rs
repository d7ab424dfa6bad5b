//! Builds dist/: first the page, then widget, frame, demo and offline copy, each only when its inputs have changed.

use crate::assemble;
use crate::paths::{dist, stage};
use crate::program::{FILES, LEDGER, PAGE, WIDGET};
use crate::sizes;
use crate::stamp::Stamp;

/// The inputs of dist/ besides the programs.
const INPUTS: &[&str] = &[
    "Cargo.toml", "index.html", "package-lock.json", "src/sample.txt", "static", "style",
    "xtask/src",
];

/// How much of dist/ is up to date.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// The page alone.
    Page,
    /// Everything.
    Whole,
}

/// Builds all of dist/.
pub(crate) fn build() -> Result<(), String> {
    match page()? {
        Extent::Page => rest(),
        Extent::Whole => Ok(()),
    }
}

/// Builds the page, unless everything is up to date.
pub(crate) fn page() -> Result<Extent, String> {
    PAGE.compile()?;
    FILES.compile()?;
    if WIDGET.is_fresh()? && LEDGER.is_fresh()? && stamp()?.holds(&[dist()]) {
        println!("dist: up to date");
        return Ok(Extent::Whole);
    }
    assemble::page(&dist())?;
    Ok(Extent::Page)
}

/// Builds widget, frame, demo and offline copy, after the page.
pub(crate) fn rest() -> Result<(), String> {
    WIDGET.compile()?;
    LEDGER.compile()?;
    assemble::rest(&dist())?;
    sizes::report(&dist())?;
    stamp()?.set(&[dist()])
}

/// Rebuilds dist/ with the programs that were compiled last.
pub(crate) fn assemble() -> Result<(), String> {
    assemble::page(&dist())?;
    assemble::rest(&dist())?;
    sizes::report(&dist())
}

fn stamp() -> Result<Stamp, String> {
    let programs =
        [&PAGE, &FILES, &WIDGET, &LEDGER].map(|program| [program.wasm(), program.glue()]).concat();
    let programs = crate::stamp::digest(&programs)?;
    Stamp::of(stage().join("dist.stamp"), INPUTS, &programs)
}
