//! Export of what is shown: files, tables, print, clipboard.

pub(crate) mod copy_menu;
pub(crate) mod export_menu;
pub(crate) mod print_sheet;
pub(crate) mod save;
