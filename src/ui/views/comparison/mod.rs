//! The comparison with other reports: their box, the ledger of targets, how the targets changed, the reports by year.

pub(crate) mod comparison_pane;
pub(crate) mod delivery_ledger;
pub(crate) mod link_form;
pub(crate) mod other_report;
pub(crate) mod outcome_bar;
pub(crate) mod passages;
pub(crate) mod place_table;
pub(crate) mod take_comparison;
pub(crate) mod target_changes;
pub(crate) mod widget_ledger;
pub(crate) mod year_charts;
pub(crate) mod year_list;
pub(crate) mod year_table;
pub(crate) mod years_pane;
