//! Applies corrections one after another.

use super::{
    corrected::{Corrected, OrphanReason, Orphaned},
    correction::{Correction, Edit},
    working_analysis::WorkingAnalysis,
};
use crate::wire::Analysis;

/// Applies `corrections` to `analysis` of `text`, one after another.
///
/// A correction that cannot be applied is reported in `orphaned`; those after it are still applied.
/// Of two corrections of one field the later one holds.
///
/// ```
/// use goalcards::{analyze, correct::{Correction, Edit, OrphanReason, apply}, wire::Analysis};
/// let text = "二、今年工作\n完成造林3万亩。新建学校5所。";
/// let analysis = Analysis::from(&analyze(text));
/// let rejected = Correction::of_goal(text, &analysis.goals[0], Edit::Reject);
/// let corrected = apply(&analysis, text, &[rejected.clone()]);
/// assert_eq!(corrected.analysis.goals.len(), 1);
/// assert_eq!(corrected.rejected[0].goal.title, "造林");
///
/// let other = "二、今年工作\n新建学校5所。";
/// let corrected = apply(&Analysis::from(&goalcards::analyze(other)), other, &[rejected]);
/// assert_eq!(corrected.orphaned[0].reason, OrphanReason::NotFound);
/// ```
#[must_use]
pub fn apply(analysis: &Analysis, text: &str, corrections: &[Correction]) -> Corrected {
    // Without corrections nothing is looked up, and indexing a long text takes time.
    let text = if corrections.is_empty() { "" } else { text };
    let mut working = WorkingAnalysis::of(analysis, text);
    let mut orphaned = Vec::new();
    for (index, correction) in corrections.iter().enumerate() {
        if let Err(reason) = apply_one(&mut working, index, correction) {
            orphaned.push(Orphaned { correction: index, reason });
        }
    }
    Corrected { orphaned, ..working.finalize() }
}

fn apply_one(
    working: &mut WorkingAnalysis<'_>,
    number: usize,
    correction: &Correction,
) -> Result<(), OrphanReason> {
    let anchor = &correction.anchor;
    match &correction.edit {
        Edit::Set(value) => {
            let card = working.resolve(anchor)?;
            working.set(card, value)
        }
        Edit::Reject => {
            let card = working.resolve(anchor)?;
            working.reject(card, number);
            Ok(())
        }
        Edit::Restore => working.restore(anchor),
        Edit::Merge(others) => {
            let card = working.resolve(anchor)?;
            working.merge(card, others)
        }
        Edit::Split(parts) => {
            let card = working.resolve(anchor)?;
            working.split(card, parts)
        }
        Edit::Add(class) => working.add(anchor, *class),
        Edit::Place(place) => {
            working.place(place.as_deref());
            Ok(())
        }
        Edit::Year(year) => {
            working.year(*year);
            Ok(())
        }
        // It changes a comparison and no report; see `links`.
        Edit::Link(_) => Ok(()),
    }
}
