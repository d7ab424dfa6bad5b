//! Labels of the wire's enums and fields in Chinese and in English, for page and exports alike.
//!
//! Where page and exports word one value differently, both functions stand side by side in `enums.rs`.

mod enums;
mod fields;
mod lang;

pub(crate) use enums::{basis, bound, change, class, commitment, nature, subject};
#[cfg(feature = "ui")]
pub(crate) use enums::{bound_sign, change_arrow, class_tab, horizon};
pub use fields::{field_label, old_value_label};
pub use lang::Lang;
