//! What a number measures, and how that was found.

use crate::text::{Clean, Span};

/// Where the naming phrase is; many rules share one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// 地区生产总值增长6%
    SubjectBefore,
    /// 20家企业
    CountedAfter,
    /// A、B分别增长x、y
    DistributedList,
    /// 收入15362元，增长16.4%
    CarriedSubject,
}

/// What a quantity measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// The naming phrase.
    pub span: Span<Clean>,
    /// A second part of the name, further on in the text: what a list shares (城镇｜居民人均可支配收入).
    pub tail: Option<Span<Clean>>,
    /// Where the phrase is.
    pub naming: Naming,
    /// The name of the rule that decided.
    pub rule: &'static str,
}

impl Indicator {
    /// The name as text, joined where it has two parts.
    #[must_use]
    pub fn words(&self, text: &str) -> String {
        let tail = self.tail.map_or("", |tail| tail.slice(text));
        format!("{}{tail}", self.span.slice(text))
    }
}
