//! The report at a glance.

pub(crate) mod minimap;
pub(crate) mod outline;
pub(crate) mod summary;
pub(crate) mod uncarded;
