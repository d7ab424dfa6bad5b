//! Words and what they mean, one list a file; no rules.

pub mod bounds;
pub mod changes;
pub mod codes;
pub mod forms;
pub mod furniture;
pub mod headlines;
pub mod indicators;
pub mod naming;
pub mod numerals;
pub mod parts;
pub mod stances;
mod traditional;
pub mod units;
