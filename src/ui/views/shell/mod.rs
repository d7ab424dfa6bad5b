//! The frame of the page: header, help, bottom navigation.

pub(crate) mod bottom_nav;
pub(crate) mod header;
pub(crate) mod help_dialog;
mod legend;
