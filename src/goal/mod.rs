//! Stage 6: what was read → [`Goal`]: commitments of the five classes, with their fields and evidence.
//!
//! | text | class |
//! |---|---|
//! | `地区生产总值增长6%左右` | numeric |
//! | `实现行政村5G网络全覆盖` | closed |
//! | `居民收入与经济增长同步` | relational |
//! | `年底前建成示例大桥` | milestone |
//! | `深入推进数字乡村建设` | programme |

mod assemble;
mod each;
mod headline;
mod name_amounts;
mod named_places;
mod nature;
mod notice;
mod numeric;
mod qualitative;
mod respective_deadlines;
mod subject;
mod task_list;
mod term;
mod title;
mod types;

pub use assemble::goals;
pub use each::each_of;
pub use headline::{Headline, headlines};
pub use notice::{Notice, notices};
pub use subject::subject_of_words;
pub use types::{Addition, Class, Goal, GoalId, Horizon, Nature, StageOutputs, Term, Title};
