//! Stage 5: what each quantity measures: the naming phrase in words of the text, and its canonical id where one fits.
//!
//! | text | indicator |
//! |---|---|
//! | `规上工业增加值增长7%左右` | 规上工业增加值 |
//! | `新建公办幼儿园16所` | 公办幼儿园 |
//! | `20家“专精特新”企业获评` | “专精特新”企业 |
//! | `A、B分别增长5%、6%` | A, B |

mod after;
mod before;
mod beside;
pub mod catalog;
mod class;
mod fold;
mod heads;
mod identify;
mod lists;
mod name;
mod note;
mod within;

pub use identify::entries;
pub use name::{Naming, names};

use crate::{
    lexicon::naming,
    text::{Clean, Span},
};

/// Whether a verb before these words is the first part of a noun: 保障｜率, but 引入｜金融机构.
fn ends_noun(after: &str) -> bool {
    naming::NOUN_ENDS.any_prefix_of(after) && !naming::NO_NOUN_ENDS.any_prefix_of(after)
}

/// What a quantity measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// The naming phrase.
    pub span: Span<Clean>,
    /// What the phrase shares with the last member of its list: 城镇｜居民人均可支配收入.
    pub tail: Option<Span<Clean>>,
    /// How it was found.
    pub naming: Naming,
}

impl Indicator {
    /// The naming phrase, put together where it stands in two places.
    #[must_use]
    pub fn words(&self, text: &str) -> String {
        let tail = self.tail.map_or("", |tail| tail.slice(text));
        format!("{}{tail}", self.span.slice(text))
    }
}
