//! The shapes that travel: plain structs and enums that serialize to the documented TypeScript.

use serde::{Deserialize, Serialize};

use super::{
    notice::Notice,
    reason_codes::{LeftoverReason, PairReason, QuantityReason},
    subject::Subject,
};

/// Everything that was found in one report.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Analysis {
    /// The version of this shape; 1 until a field changes its meaning.
    pub schema: u32,
    /// Title, year and place, as far as the text states them.
    pub report: Report,
    /// The paragraphs as they were read, in text order: broken lines joined, page furniture apart.
    pub paragraphs: Vec<Paragraph>,
    /// The headings, in text order; a section ends where the next of its level or above begins.
    pub sections: Vec<Section>,
    /// Every number that is an amount of something, in text order.
    pub quantities: Vec<Quantity>,
    /// Every goal and every 工作部署 (class `programme`), in text order.
    pub goals: Vec<Goal>,
    /// Digits that are no quantity, each with its reason.
    pub leftovers: Vec<Leftover>,
    /// Last year's result beside this year's target of one indicator.
    pub pairs: Vec<Pair>,
    /// Doubts and oddities of the whole text.
    pub notices: Vec<Notice>,
}

/// Title, year and place of the report; `None` where the text does not say.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The title line, such as `2024年示例市政府工作报告`.
    pub title: Option<String>,
    /// The year whose goals the report sets.
    pub year: Option<i32>,
    /// The governing place, such as `示例市`.
    pub place: Option<String>,
}

/// A stretch of the text that was read as one; line breaks inside it were broken by hand or by a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Paragraph {
    /// Its start.
    pub start: u32,
    /// Its end.
    pub end: u32,
    /// What it is.
    pub kind: ParagraphKind,
}

/// What a paragraph is. Boilerplate may also be inside a paragraph of the body, where a page break cut it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParagraphKind {
    /// The report's own text.
    #[default]
    Body,
    /// Menus, footers, share lines, page numbers.
    Furniture,
    /// Explanations after the body.
    Glossary,
    /// The body for the second time.
    Repeated,
}

/// A heading with all the text under it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Section {
    /// Index into `sections`.
    pub id: u32,
    /// The section that contains this one.
    pub parent: Option<u32>,
    /// 1 for 一、, 2 for （一）, and so on.
    pub level: u32,
    /// The marker as written (`（一）`), empty where the heading has none.
    pub marker: String,
    /// The heading without its marker.
    pub heading: String,
    /// Review of what was done, plan of what is to come, or neither.
    pub part: Part,
    /// Start of the heading.
    pub start: u32,
    /// End of the section's text.
    pub end: u32,
}

/// What a section speaks of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// 工作回顾
    Review,
    /// 工作安排
    Plan,
    /// Neither, such as a glossary or page furniture.
    #[default]
    Other,
}

/// One amount of something, or a range.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Quantity {
    /// Index into `quantities`.
    pub id: u32,
    /// Start of the number with its bound words (`不低于58.38亿斤`).
    pub start: u32,
    /// End of it.
    pub end: u32,
    /// The text between them.
    pub text: String,
    /// The lower end, or the value.
    pub min: f64,
    /// The upper end, or the value.
    pub max: f64,
    /// The measure word without its scale: 人, %, 元, 个; empty where there is none.
    pub unit: String,
    /// The numeral as written, half width, ranges with an en dash: `5.2`, `1–2`.
    pub figure: String,
    /// The unit as written with its scale: `万人`.
    pub scaled_unit: String,
    /// How the text limits the number.
    pub bound: Bound,
    /// Whether the number is a level, a rise, a fall, or something held.
    pub change: Change,
    /// What a change is measured against, when stated.
    pub basis: Option<Basis>,
    /// Promised, done, or neither.
    pub stance: Stance,
    /// What is measured.
    pub indicator: Option<QuantityIndicator>,
    /// The goal on whose card it is; one of them, where a list of indicators shares the number.
    pub goal: Option<u32>,
    /// Why it is on no card.
    pub reason: Option<QuantityReason>,
    /// The words that decided.
    pub cues: Vec<Cue>,
}

/// How the text limits a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// No limiting word.
    #[default]
    Exact,
    /// 左右, 约, 近
    About,
    /// 以上, 不低于, 超过, 余
    AtLeast,
    /// 以内, 不超过
    AtMost,
}

/// How a number relates to what it measures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// 达到, 为: the value itself.
    #[default]
    Level,
    /// 增长, 提高
    Rise,
    /// 下降, 减少
    Fall,
    /// 保持, 稳定在
    Hold,
}

/// What a change is measured against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// 同比
    YearOnYear,
    /// 累计
    Cumulative,
    /// 年均
    AnnualAverage,
}

/// Whether a number is promised, done, or neither.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// Committed to, planned or expected, for the report year or later.
    Target,
    /// Done, measured or holding now; 报告自述.
    Result,
    /// Neither.
    #[default]
    Context,
}

/// What a quantity measures, in words of the text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QuantityIndicator {
    /// The naming phrase.
    pub text: String,
    /// Its id in the catalogue, when one fits without doubt.
    pub id: Option<String>,
    /// The rule that found the phrase, such as `counted_noun`.
    pub rule: String,
    /// Start of the phrase; a phrase put together from two places spans both.
    pub start: u32,
    /// End of it.
    pub end: u32,
}

/// What a goal is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GoalIndicator {
    /// The naming phrase.
    pub text: String,
    /// Its id in the catalogue, when one fits without doubt.
    pub id: Option<String>,
}

/// One commitment to one action or outcome.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Goal {
    /// Index into `goals`.
    pub id: u32,
    /// What makes it testable.
    pub class: Class,
    /// Stands among this year's 主要预期目标.
    pub headline: bool,
    /// For the report year, or for a longer term.
    pub horizon: Horizon,
    /// The goal in words of the text, as short as it stays clear.
    pub title: String,
    /// What is measured or acted on.
    pub indicator: Option<GoalIndicator>,
    /// The promised amounts, ids of quantities.
    pub quantities: Vec<u32>,
    /// Amounts that describe the thing (总投资, 占地), ids of quantities.
    pub attributes: Vec<u32>,
    /// The benchmark or worded state, in words of the text: `与经济增长同步`.
    pub relation: Option<String>,
    /// A clause that aims for more: `在实际工作中争取更好结果`.
    pub stretch: Option<String>,
    /// How firmly the governing verb commits.
    pub commitment: Commitment,
    /// 预期性 or 约束性, only when the text states it.
    pub nature: Option<Nature>,
    /// By when.
    pub deadline: Deadline,
    /// The heading of its section; empty without one.
    pub topic: String,
    /// What it is about.
    pub subject: Subject,
    /// The section that contains it.
    pub section: Option<u32>,
    /// Places named in it.
    pub places: Vec<String>,
    /// Projects named in it.
    pub projects: Vec<String>,
    /// Bodies named as responsible; never guessed.
    pub bodies: Vec<String>,
    /// The pair with last year's result.
    pub pair: Option<u32>,
    /// The rule that found it.
    pub rule: String,
    /// The words that decided.
    pub cues: Vec<Cue>,
    /// Start of the goal: its object.
    pub start: u32,
    /// End of the goal: its last cue.
    pub end: u32,
}

/// What makes a goal testable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// A number.
    Numeric,
    /// A closed word: 全覆盖, 清零.
    Closed,
    /// A named benchmark: 与经济增长同步.
    Relational,
    /// A named thing with a completing verb: 建成投用.
    Milestone,
    /// 工作部署: action without a test, shown apart.
    Programme,
}

/// For the report year, or longer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Horizon {
    /// The report year.
    #[default]
    Year,
    /// A plan period or a year after it.
    Term,
}

/// How firmly the governing verb commits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Commitment {
    /// 必须, 坚决, 严守
    Duty,
    /// 确保, 保证
    Guarantee,
    /// A bare value, 要, 将, 计划.
    #[default]
    Plain,
    /// 力争, 争取, 努力
    Striving,
    /// 探索, 鼓励, 支持, 谋划
    Exploring,
}

/// What the report calls the indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// 预期性
    Anticipatory,
    /// 约束性
    Obligatory,
}

/// By when a goal is due.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Deadline {
    /// The words, when the text states it.
    pub text: Option<String>,
    /// The year: stated, or else the last one of the plan period, or else the report's own.
    pub year: Option<i32>,
    /// The month, when stated.
    pub month: Option<u32>,
    /// False if it is the report year or the end of a plan period by default.
    pub stated: bool,
}

/// Digits that are no quantity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Leftover {
    /// Start of the digits with what makes them a name (`5G`).
    pub start: u32,
    /// End of them.
    pub end: u32,
    /// The text between.
    pub text: String,
    /// Why they are none.
    pub reason: LeftoverReason,
}

/// A result and a target of one indicator.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Pair {
    /// Index into `pairs`.
    pub id: u32,
    /// Quantity id of the result.
    pub result: u32,
    /// Quantity id of the target.
    pub target: u32,
    /// 0 to 1: how alike the two measures are.
    pub likeness: f64,
    /// Why they are a pair.
    pub reason: PairReason,
}

/// Words that decided something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Cue {
    /// The words.
    pub text: String,
    /// Start of them.
    pub start: u32,
    /// End of them.
    pub end: u32,
    /// What they decided, `field:value`: see [`super::CUE_FIELDS`].
    pub says: String,
}
