//! Corrections by hand: wire and corrections → wire, with what was corrected and what could not be applied.
//!
//! A correction is tied to the text by quote and context, so that it survives another paste of the same report.
//! Where its passage is not found, or where two passages fit equally well, it is orphaned with a reason: nothing is guessed.
//! White space and full-width forms make no difference.
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
//! assert_eq!(corrected.goal_edits[0].edited[0].field, "commitment");
//! assert_eq!(corrected.goal_edits[0].edited[0].old, "plain");
//! ```

mod anchor;
mod anchoring;
mod apply;
mod corrected;
mod correction;
mod file;
mod finalize;
mod history;
mod links;
mod merge_split;
mod set_field;
mod working_analysis;

pub use anchor::Anchor;
pub use apply::apply;
pub use corrected::{Corrected, Edited, FIELDS, GoalEdits, OrphanReason, Orphaned, Rejected};
pub use correction::{Correction, Edit, Value};
pub use file::{CorrectionFile, Schema, SchemaMismatch};
pub use history::History;
pub use links::{ResolvedLink, links};
