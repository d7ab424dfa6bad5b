//! Words and what they mean, one list a file; no rules.

pub mod absolute_terms;
pub mod action_verbs;
pub mod benchmarks;
pub mod bounds;
pub mod changes;
pub mod codes;
pub mod commitments;
pub mod deadlines;
pub mod forms;
pub mod furniture;
pub mod headlines;
pub mod indicators;
mod list;
mod lookalikes;
pub mod markers;
pub mod milestones;
pub mod naming;
pub mod numerals;
pub mod object_phrases;
pub mod pairing;
pub mod parts;
pub mod place_names;
pub mod places;
pub mod stances;
pub mod tables;
mod traditional;
pub mod units;
pub mod unreadable;
pub mod voices;

pub use list::{Words, begins, ends};
pub use lookalikes::lookalike;
