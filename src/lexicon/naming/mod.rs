//! Words around the phrase that names what is measured, by where they stand.

mod adverbs;
mod around_numbers;
mod counted;
mod subjects;
mod verbs;

pub use adverbs::*;
pub use around_numbers::*;
pub use counted::*;
pub use subjects::*;
pub use verbs::*;
