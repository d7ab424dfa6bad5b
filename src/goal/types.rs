//! What a goal is, and what goals are made of.

use crate::{
    indicator::{Indicator, catalog::IndicatorEntry},
    lexicon::goal_subjects::Subject,
    quantity::{Quantities, QuantityId},
    statement::{Commitment, Deadline, StanceFinding},
    structure::{Outline, SectionId, SentenceId},
    text::{Clean, IntoList, Span},
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
    /// Who acts, and the verb before the object, where the object alone does not say whose it is: 示例古镇、创建｜国家5A级景区.
    pub head: Option<[Span<Clean>; 2]>,
    /// What the object shares with the last member of its list: 城镇｜居民人均可支配收入.
    pub tail: Option<Span<Clean>>,
    /// The title, where it says more than object and tail.
    pub title: Option<Title>,
    /// The verb that says what is done with the things that its number counts: 新增.
    pub action: Option<Span<Clean>>,
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
    /// The words that set a longer term where no deadline is stated.
    pub term: Option<Term>,
    /// What it is about, with the word that says so; its indicator needs none.
    pub subject: (Subject, Option<Span<Clean>>),
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

/// The words that give a goal a longer term, and the last year of that term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// The words: “十五五”时期, 今后五年, 年均.
    pub span: Span<Clean>,
    /// The last year, when the words say which.
    pub year: Option<i32>,
}

/// A title that says more than the name of the number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    /// The title.
    pub words: String,
    /// What was put in, with the words of the text that it comes from.
    pub added: Vec<(Addition, Span<Clean>)>,
}

/// What is put into a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Addition {
    /// 城镇 or 农村 for 城乡.
    Unfolded,
    /// The end of the last member of a list: 原煤｜产量.
    Tail,
    /// Whose amount it is: 林下经济｜产值.
    Owner,
    /// What tells it from another number on the same thing: 竣工｜产业项目.
    Verb,
    /// What is done with the counted thing: 小流域｜综合治理.
    Action,
    /// Which of the things: 过30亿｜项目.
    Limit,
}

impl Goal {
    /// What is measured or acted on, joined where it has two parts.
    #[must_use]
    pub fn name(&self, text: &str) -> String {
        let tail = self.tail.map_or("", |tail| tail.slice(text));
        [self.object.slice(text), tail].concat()
    }

    /// What the title says besides the object, with the words of the text that it comes from.
    #[must_use]
    pub fn additions(&self) -> Vec<(Addition, Span<Clean>)> {
        if let Some(title) = &self.title {
            return title.added.clone();
        }
        let head =
            self.head.map(|[actor, verb]| [(Addition::Owner, actor), (Addition::Verb, verb)]);
        let tail = self.tail.map(|tail| (Addition::Tail, tail));
        let head = head.into_iter().flatten().filter(|(_, span)| !span.is_empty());
        head.chain(tail).into_list()
    }

    /// The title: what was completed, or else the name.
    #[must_use]
    pub fn title_words(&self, text: &str) -> String {
        let [actor, verb] = self.head.map_or(["", ""], |head| head.map(|span| span.slice(text)));
        let plain = || [actor, verb, &self.name(text)].concat();
        self.title.as_ref().map_or_else(plain, |title| title.words.clone())
    }
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
