//! Words of clauses without a number: what was done already, and who is spoken of.

use crate::lexicon::{Words, list::words};

/// What is there already.
pub const AT_HAND: &str = "现有";

/// Before 现有 these make another word of its first character: 实现｜有.
pub const BEFORE_AT_HAND: &[char] = &['实', '体', '呈', '展'];

/// In a state that has lasted: then it is still to be reached.
pub const ACHIEVING: &str = "实现";

/// Before the name of others, by whom the clause measures what is its own.
pub static MEASURED_BY: Words = words!("达到 按照");
