//! What frames the page: header, help, the bar at the bottom of a phone.

pub(crate) mod bottom_nav;
pub(crate) mod header;
pub(crate) mod help_dialog;
