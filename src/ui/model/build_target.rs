//! Which of the two programs is built from these components.

/// The page reads, corrects and rejects; the widget, built without this, shows one report and carries none of that code.
pub(crate) const IS_PAGE: bool = cfg!(feature = "web");
