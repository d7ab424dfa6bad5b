//! Views of the whole report: summary, minimap, outline, numbers without a card.

pub(crate) mod minimap;
pub(crate) mod outline;
pub(crate) mod summary;
pub(crate) mod uncarded;
