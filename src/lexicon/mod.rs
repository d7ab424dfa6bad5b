//! Words and what they mean, one list a file; no rules.

pub mod absolute_terms;
pub mod action_verbs;
pub mod benchmarks;
pub mod boilerplate;
pub mod bounds;
pub(crate) mod calendar;
pub mod changes;
pub mod character_forms;
pub mod code_patterns;
pub mod commitments;
pub mod deadlines;
pub mod headlines;
pub mod indicators;
pub mod jurisdiction_cues;
mod list;
pub mod list_markers;
mod lookalikes;
pub mod milestones;
pub mod naming;
pub mod numerals;
pub mod object_phrases;
pub mod pairing;
pub mod place_names;
pub mod qualitative_goals;
pub mod section_cues;
pub mod stance_cues;
pub mod tables;
mod traditional;
pub mod units;
pub mod unreadable;
pub mod voices;

pub use list::{Words, has_prefix, has_suffix};
pub use lookalikes::lookalike;
