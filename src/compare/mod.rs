//! Two consecutive reports of one place → what the later one says of each target of the earlier one.
//!
//! | earlier report | later report | found |
//! |---|---|---|
//! | `城镇新增就业5万人` | `城镇新增就业5.2万人` | certain, exceeded |
//! | `改造老旧小区40个` | `老旧小区改造有序推进` | words, unknown |

mod answers;
mod by_hand;
mod candidate;
mod changes;
mod deliveries;
mod figure;
mod growth;
mod link_rules;
mod mentions;
mod name;
mod numbers;
mod pairs;
mod passages;
mod place_relation;
mod place_rules;
mod places;
mod promises;
mod relations;
mod targets;
mod thing;
mod types;
mod verdict;
mod words;
mod year_order;
mod year_rows;

pub use by_hand::{HandLink, relink};
pub use places::compare_places;
pub use types::{
    ChangeKind, Comparison, Delivery, Difference, IndicatorRow, Link, LinkRule, PlaceComparison,
    PlaceRelation, PlaceRow, PlaceRowKind, PromisedNumber, State, TargetChange, Verdict,
    VerdictRule, Wording, YearCell, YearColumn, YearNote, YearRelation, YearRows, YearTarget,
};
pub use year_order::MOST_REPORTS;
pub use year_rows::row_of_years;

use crate::{analyze::Analysis, statement::Stance};
use figure::{figures, outputs};

/// What became of the targets of the earlier of two consecutive reports of one place, and how the targets changed.
///
/// ```
/// use goalcards::{analyze, compare, compare::Verdict};
/// let old = analyze("二、2024年工作安排\n城镇新增就业5万人。");
/// let new = analyze("一、2024年工作回顾\n城镇新增就业5.2万人。");
/// assert_eq!(compare(&old, &new).deliveries[0].verdict, Verdict::Exceeded);
/// ```
#[must_use]
pub fn compare(old: &Analysis<'_>, new: &Analysis<'_>) -> Comparison {
    let (before, after) = (outputs(old), outputs(new));
    let measured = figures(&before, Stance::Target);
    let promises = [
        promises::promises(old, &measured),
        promises::promises(new, &figures(&after, Stance::Target)),
    ];
    let [own, next] = &promises;
    Comparison {
        deliveries: deliveries::deliveries([old, new], [&before, &after], own, &measured),
        changes: changes::changes([old, new], [own, next]),
    }
}
