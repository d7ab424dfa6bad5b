//! Stage 4: what is said of a quantity or a clause: its stance, the commitment behind it, its deadline.
//!
//! | text | stance | commitment |
//! |---|---|---|
//! | `力争新增就业5万人` in the plan | target | striving |
//! | `新增就业5万人` in the review | result | |

mod commitment;
mod deadline;
mod document_stance;
mod stance;

pub use commitment::{Commitment, commitment};
pub use deadline::{Deadline, TimePhrase, deadline, time_phrases};
pub use stance::{NonTargetReason, Stance, StanceFinding, classify_stances, retrospective_cue};
