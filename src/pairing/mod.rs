//! Stage 7: last year's result ↔ this year's target of one indicator, with similarity and reason.
//!
//! | result | target | reason |
//! |---|---|---|
//! | `技能人才占比达30.6%` | `技能人才占比达31.5%` | same name |
//! | `生产总值增长6%` | `地区生产总值增长6.5%` | same id |

mod clause;
mod counting;
mod measure;
mod name_match;
mod pairs;
mod similarity;
mod table_rows;
mod types;
mod work;

pub use counting::Counting;
pub use measure::{
    ContextIndicator, Measure, Period, measures, results_and_old_levels, with_terms,
};
pub(crate) use name_match::{is_general, plain};
pub use pairs::{pairs, with_rows};
pub use similarity::similarity;
pub use table_rows::rows;
pub use types::{Pair, PairReason};
pub use work::Work;
