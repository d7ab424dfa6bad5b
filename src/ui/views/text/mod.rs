//! The text of the report with its marks.

pub(crate) mod marks;
pub(crate) mod paragraph;
pub(crate) mod paragraph_block;
pub(crate) mod place_panel;
pub(crate) mod text_pane;
