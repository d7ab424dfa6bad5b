//! Corrections by hand: forms, files, and what was corrected.

pub(crate) mod card_form;
pub(crate) mod corrections_file;
pub(crate) mod corrections_panel;
pub(crate) mod form_values;
pub(crate) mod report_form;
pub(crate) mod selection_button;
