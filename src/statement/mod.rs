//! Stage 4: the stance of a quantity, and the commitment and the deadline of a clause.
//!
//! | text | stance | commitment |
//! |---|---|---|
//! | `力争新增就业5万人` in the plan | target | striving |
//! | `新增就业5万人` in the review | result | |

mod commitment;
mod deadline;
mod document_stance;
mod finding;
mod retrospective;
mod stance;
mod stance_rules;

pub use commitment::{Commitment, commitment};
pub use deadline::{Deadline, TimePhrase, deadline, periods, time_phrases};
pub use finding::{NonTargetReason, Stance, StanceFinding};
pub use retrospective::retrospective_cue;
pub use stance::classify_stances;
