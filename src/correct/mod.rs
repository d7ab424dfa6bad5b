//! Corrections by hand: wire and corrections → wire, with what was corrected and what lost its place.
//!
//! A correction holds on to the text by quote and context, so that it survives another paste of the same report.
//! Where its place is not found, or where two places fit equally well, it is lost and says why: nothing is guessed.
//! Whitespace and full-width forms make no difference to a place.
//!
//! ```
//! use goalcards::{analyze, correct::{Correction, Edit, Value, apply}, wire::{Analysis, Commitment}};
//! let text = "二、今年工作\n城镇新增就业5.2万人以上。";
//! let analysis = Analysis::from(&analyze(text));
//! let edit = Edit::Set(Value::Commitment(Commitment::Striving));
//! let corrections = [Correction::of_goal(text, &analysis.goals[0], edit)];
//!
//! let pasted_again = "（略）\n二、今年工作\n城镇新增就业５.2 万人以上。";
//! let corrected = apply(&Analysis::from(&analyze(pasted_again)), pasted_again, &corrections);
//! assert_eq!(corrected.analysis.goals[0].commitment, Commitment::Striving);
//! assert_eq!(corrected.marks[0].edited[0].field, "commitment");
//! assert_eq!(corrected.marks[0].edited[0].old, "plain");
//! ```

mod anchor;
mod apply;
mod correction;
mod draft;
mod file;
mod history;
mod places;
mod set;
mod settle;
mod shape;

pub use anchor::Anchor;
pub use apply::{Corrected, Edited, FIELDS, Lost, Mark, Rejected, Why, apply};
pub use correction::{Correction, Edit, Value};
pub use file::{CorrectionFile, OtherSchema, Schema};
pub use history::History;
