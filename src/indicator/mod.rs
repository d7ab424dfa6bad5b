//! Stage 5: what each quantity measures: the naming phrase in words of the text, and its canonical id where one fits.
//!
//! | text | indicator |
//! |---|---|
//! | `规上工业增加值增长7%左右` | 规上工业增加值 |
//! | `新建公办幼儿园16所` | 公办幼儿园 |
//! | `20家“专精特新”企业获评` | “专精特新”企业 |
//! | `A、B分别增长5%、6%` | A, B |

pub mod catalog;
mod classifier;
mod context;
mod coordination;
mod counted_noun;
mod footnote;
mod identify;
mod leading_modifiers;
mod name;
mod name_normalizer;
mod naming_rules;
mod noun_end;
mod subject_phrase;
mod word_boundary;

pub use identify::entries;
pub use name::{Naming, names};

use crate::{
    lexicon::naming,
    text::{Clean, Span},
};

/// Whether the words after a verb make a noun of it: 保障｜率, but 引入｜金融机构.
fn makes_noun_of_verb(after: &str) -> bool {
    naming::NOUN_ENDS.starts(after) && !naming::NO_NOUN_ENDS.starts(after)
}

/// What a quantity measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// The naming phrase.
    pub span: Span<Clean>,
    /// A second part of the name, further on in the text: what a list shares (城镇｜居民人均可支配收入).
    pub tail: Option<Span<Clean>>,
    /// Where the phrase stands.
    pub naming: Naming,
    /// The name of the rule that decided.
    pub rule: &'static str,
}

impl Indicator {
    /// The name as text, joined where it has two parts.
    #[must_use]
    pub fn words(&self, text: &str) -> String {
        let tail = self.tail.map_or("", |tail| tail.of(text));
        format!("{}{tail}", self.span.of(text))
    }
}
