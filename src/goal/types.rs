//! What a goal is, and what goals are made of.

use crate::{
    indicator::{Indicator, catalog::IndicatorEntry},
    quantity::{Quantities, QuantityId},
    statement::{Commitment, Deadline, StanceFinding},
    structure::{Outline, SectionId, SentenceId},
    text::{Clean, Span},
};

/// Index into the goals of an analysis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GoalId(pub u32);

/// One commitment to one action or outcome.
#[derive(Clone, Debug)]
pub struct Goal {
    /// What makes it testable.
    pub class: Class,
    /// Among this year's 主要预期目标.
    pub headline: bool,
    /// For the report year, or for a longer term.
    pub horizon: Horizon,
    /// What is measured or acted on, in words of the text.
    pub object: Span<Clean>,
    /// What the object shares with the last member of its list: 城镇｜居民人均可支配收入.
    pub tail: Option<Span<Clean>>,
    /// The canonical indicator, when one fits without doubt.
    pub entry: Option<&'static IndicatorEntry>,
    /// The promised amounts.
    pub quantities: Vec<QuantityId>,
    /// Amounts that describe the thing.
    pub attributes: Vec<QuantityId>,
    /// The benchmark or state.
    pub relation: Option<Span<Clean>>,
    /// A clause that aims for more: 争取更好结果.
    pub stretch: Option<Span<Clean>>,
    /// How firmly the governing verb commits, with the words.
    pub commitment: (Commitment, Option<Span<Clean>>),
    /// 预期性 or 约束性, when the text says so, with the words.
    pub nature: Option<(Nature, Span<Clean>)>,
    /// The deadline, when stated.
    pub deadline: Option<Deadline>,
    /// The innermost section.
    pub section: Option<SectionId>,
    /// The sentence it is in.
    pub sentence: SentenceId,
    /// Projects named in it.
    pub projects: Vec<Span<Clean>>,
    /// Places named in it.
    pub places: Vec<Span<Clean>>,
    /// Bodies named as responsible.
    pub bodies: Vec<Span<Clean>>,
    /// The words that made it this class.
    pub cue: Option<Span<Clean>>,
    /// The rule that found it.
    pub rule: &'static str,
    /// From its object through its last cue.
    pub span: Span<Clean>,
}

/// What makes a goal testable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A number.
    Numeric,
    /// A closed word.
    Closed,
    /// A named benchmark.
    Relational,
    /// A named thing with a completing verb.
    Milestone,
    /// Action without a test.
    Programme,
}

/// For the report year, or for a longer term.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Horizon {
    /// The report year.
    #[default]
    Year,
    /// A plan period or a later year.
    Term,
}

/// What the report calls the indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nature {
    /// 预期性
    Anticipatory,
    /// 约束性
    Obligatory,
}

/// What the earlier stages found, as far as goals are made of it.
#[derive(Clone, Copy, Debug)]
pub struct StageOutputs<'a> {
    /// The clean text.
    pub text: &'a str,
    /// Sections and sentences.
    pub outline: &'a Outline,
    /// Numbers.
    pub quantities: &'a Quantities,
    /// The stance of each number.
    pub said: &'a [StanceFinding],
    /// What each number measures.
    pub indicators: &'a [Option<Indicator>],
    /// The canonical indicator of each number.
    pub entries: &'a [Option<&'static IndicatorEntry>],
}
