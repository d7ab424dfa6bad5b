//! What the state of the page is made of: plain types, and the actions that change them.

pub(crate) mod action;
pub(crate) mod build_target;
pub(crate) mod card_query;
pub(crate) mod codes;
pub(crate) mod comparison;
pub(crate) mod corrections;
pub(crate) mod element_id;
pub(crate) mod file_intake;
pub(crate) mod page_state;
pub(crate) mod preferences;
pub(crate) mod previous_report;
pub(crate) mod shortcuts;
pub(crate) mod state;
