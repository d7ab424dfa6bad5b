//! Reads a report and the state of the page, and gives what is shown of them; changes nothing.

pub(crate) mod card_list;
pub(crate) mod card_value;
pub(crate) mod charts;
pub(crate) mod compared_years;
pub(crate) mod comparison_files;
pub(crate) mod completions;
pub(crate) mod counts;
pub(crate) mod deliveries;
pub(crate) mod export_files;
pub(crate) mod facets;
pub(crate) mod link_choices;
pub(crate) mod minimap;
pub(crate) mod outline;
pub(crate) mod pairs;
pub(crate) mod place_rows;
pub(crate) mod target_changes;
pub(crate) mod text_hits;
pub(crate) mod uncarded;
pub(crate) mod url;
pub(crate) mod year_lines;
pub(crate) mod year_list;
