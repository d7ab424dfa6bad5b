//! Words around the phrase that names what is measured, by where they are.

mod adverbs;
mod around_numbers;
mod counted;
mod inner_words;
mod leading_words;
mod noun_parts;
mod predicates;
mod subjects;
mod verbs;
mod word_parts;

pub use adverbs::*;
pub use around_numbers::*;
pub use counted::*;
pub use inner_words::*;
pub use leading_words::*;
pub use noun_parts::*;
pub use predicates::*;
pub use subjects::*;
pub use verbs::*;
pub use word_parts::*;
