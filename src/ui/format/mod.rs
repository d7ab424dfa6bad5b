//! Numbers, deadlines and differences of the wire as the strings that people read.

pub(crate) mod comparison;
pub(crate) mod deadline;
pub(crate) mod percent;
pub(crate) mod quantity_label;
