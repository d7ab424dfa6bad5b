//! The components, one a file, in a folder for each part of the page.

pub(crate) mod cards;
pub(crate) mod charts;
pub(crate) mod common;
pub(crate) mod comparison;
pub(crate) mod corrections;
pub(crate) mod export;
pub(crate) mod overview;
pub(crate) mod shell;
pub(crate) mod start;
pub(crate) mod text;
