//! Parts that several views use.

pub(crate) mod checkbox;
pub(crate) mod commitment_badge;
pub(crate) mod download_links;
pub(crate) mod facet_button;
pub(crate) mod form_fields;
pub(crate) mod highlight;
pub(crate) mod outcome_sign;
pub(crate) mod quantity_figure;
pub(crate) mod take_menu;
pub(crate) mod toast;
pub(crate) mod view_context;
