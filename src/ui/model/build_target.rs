//! Which of the programs is built from these components.

/// The page reads, corrects and rejects; the widget, built without this, shows one report and carries none of that code.
pub(crate) const IS_PAGE: bool = cfg!(feature = "web");

/// Whether a widget can compare two reports; without this it carries none of that code either.
pub const HAS_LEDGER: bool = cfg!(any(feature = "web", feature = "widget-ledger"));
