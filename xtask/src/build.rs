//! dist/: the page first, then what stands behind it; nothing is made again while what it is made of has not changed.

use crate::assemble;
use crate::paths::{dist, stage};
use crate::program::{FILES, PAGE, WIDGET};
use crate::sizes;
use crate::stamp::Stamp;

/// What dist/ is made of beside the programs.
const INPUTS: &[&str] = &[
    "Cargo.toml", "index.html", "package-lock.json", "src/sample.txt", "static", "style",
    "xtask/src",
];

/// How much of dist/ is there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// The page, and nothing that stands behind it.
    Page,
    /// Everything, up to date.
    Whole,
}

/// Builds everything in dist/.
pub(crate) fn build() -> Result<(), String> {
    match page()? {
        Extent::Page => rest(),
        Extent::Whole => Ok(()),
    }
}

/// Builds the page alone, unless everything is up to date.
pub(crate) fn page() -> Result<Extent, String> {
    PAGE.compile()?;
    FILES.compile()?;
    if WIDGET.is_fresh()? && stamp()?.holds(&[dist()]) {
        println!("dist: up to date");
        return Ok(Extent::Whole);
    }
    assemble::page(&dist())?;
    Ok(Extent::Page)
}

/// Builds what stands behind the page: widget, frame, demo, the copy for offline.
pub(crate) fn rest() -> Result<(), String> {
    WIDGET.compile()?;
    assemble::rest(&dist())?;
    sizes::report(&dist())?;
    stamp()?.set(&[dist()])
}

/// Makes dist/ again around the programs that were compiled last.
pub(crate) fn assemble() -> Result<(), String> {
    assemble::page(&dist())?;
    assemble::rest(&dist())?;
    sizes::report(&dist())
}

fn stamp() -> Result<Stamp, String> {
    let programs =
        [&PAGE, &FILES, &WIDGET].map(|program| [program.wasm(), program.glue()]).concat();
    let programs = crate::stamp::digest(&programs)?;
    Stamp::of(stage().join("dist.stamp"), INPUTS, &programs)
}
