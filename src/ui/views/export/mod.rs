//! What can be taken out of the page: as a file, a table, a print, or on the clipboard.

pub(crate) mod copy_menu;
pub(crate) mod export_menu;
pub(crate) mod save;
