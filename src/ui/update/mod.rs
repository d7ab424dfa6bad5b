//! Changes the state of the page: one reducer, and what each part of it does.

pub(crate) mod comparison;
pub(crate) mod corrections;
pub(crate) mod filters;
pub(crate) mod intake;
pub(crate) mod places;
pub(crate) mod reducer;
pub(crate) mod report_change;
pub(crate) mod year_reports;
