//! The cards: of goals and of results, and what filters them.

pub(crate) mod card_actions;
pub(crate) mod card_chunk;
pub(crate) mod card_details;
pub(crate) mod card_pane;
pub(crate) mod card_sheet;
pub(crate) mod comparison;
pub(crate) mod evidence;
pub(crate) mod filter_bar;
pub(crate) mod filter_panel;
pub(crate) mod goal_card;
pub(crate) mod list_notes;
pub(crate) mod rendered_chunks;
pub(crate) mod result_card;
pub(crate) mod section_tabs;
pub(crate) mod source_quote;
