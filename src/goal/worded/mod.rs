//! Goals without a number: closed words, benchmarks, named things with a completing verb, and 工作部署.

use crate::{
    structure::Outline,
    text::{Clean, Span},
};

/// What makes a worded goal testable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordedClass {
    /// 全覆盖, 清零
    Closed,
    /// 与经济增长同步
    Relational,
    /// A named thing with a completing verb.
    Milestone,
    /// Action without a test.
    Programme,
}

/// One goal without a number.
#[derive(Clone, Debug)]
pub struct Worded {
    /// What makes it testable.
    pub class: WordedClass,
    /// From its object through its last cue.
    pub span: Span<Clean>,
    /// What is acted on or measured.
    pub object: Span<Clean>,
    /// The deciding words: closed word, benchmark, completing verb.
    pub cue: Span<Clean>,
    /// The benchmark or worded state.
    pub relation: Option<Span<Clean>>,
    /// The rule that found it.
    pub rule: &'static str,
    /// The sentence it stands in, an index into the outline's sentences.
    pub sentence: u32,
}

/// Finds the worded goals of the whole report, in text order.
#[must_use]
pub fn worded(text: &str, outline: &Outline) -> Vec<Worded> {
    let _ = (text, outline);
    Vec::new()
}
