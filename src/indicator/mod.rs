//! Stage 5: what each quantity measures: the naming phrase in words of the text, and its canonical id where one fits.
//!
//! | text | indicator |
//! |---|---|
//! | `规上工业增加值增长7%左右` | 规上工业增加值 |
//! | `新建公办幼儿园16所` | 公办幼儿园 |
//! | `20家“专精特新”企业获评` | “专精特新”企业 |
//! | `A、B分别增长5%、6%` | A, B |

mod acting_subject;
pub mod catalog;
mod classifier;
mod context;
mod coordination;
mod counted_noun;
mod describing;
mod footnote;
mod identify;
mod leading_modifiers;
mod name;
mod name_normalizer;
mod naming_context;
mod naming_rules;
mod noun_end;
mod subject_phrase;
mod types;
mod word_boundary;

pub use describing::mark_describing;
pub use identify::entries;
pub(crate) use leading_modifiers::without_leading_modifiers as name_start;
pub use name::names;
pub use types::{Indicator, Naming};
