//! What a comparison of two reports finds.

use crate::{
    goal::GoalId,
    lexicon::indicators::IndicatorEntry,
    quantity::QuantityId,
    text::{Clean, Decimal, Span},
};

/// What became of the targets of an earlier report, and how the targets changed.
#[derive(Clone, Debug, Default)]
pub struct Comparison {
    /// One for each number of a target that was due, and one for each target without a number; in the order of the earlier text.
    pub deliveries: Vec<Delivery>,
    /// Each number that one of the reports sets for its year: those of the earlier report in their order, then those that only the
    /// later one sets.
    pub changes: Vec<TargetChange>,
}

/// A number that a report sets for its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PromisedNumber {
    /// The goal that it belongs to.
    pub goal: GoalId,
    /// The number.
    pub quantity: QuantityId,
}

/// A target of one report beside that of the other.
#[derive(Clone, Copy, Debug)]
pub struct TargetChange {
    /// In the earlier report; none for a new target.
    pub old: Option<PromisedNumber>,
    /// In the later report; none for one that was dropped.
    pub new: Option<PromisedNumber>,
    /// What changed.
    pub kind: ChangeKind,
    /// Whether the words commit more firmly; none where only one of the reports sets a target.
    pub wording: Option<Wording>,
}

/// What changed between two targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// The number is larger.
    Raised,
    /// The number is smaller.
    Lowered,
    /// The number is the same.
    Kept,
    /// Only the later report sets it.
    New,
    /// Only the earlier report sets it.
    Dropped,
    /// Name, scope or unit differ.
    Rescoped,
}

/// Whether the later report commits more firmly: 确保 after 力争.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wording {
    /// More firmly.
    Harder,
    /// Less firmly.
    Softer,
    /// Alike.
    Same,
}

/// What the later report says of one target of the earlier report.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// The target, in the earlier report.
    pub goal: GoalId,
    /// Its number, in the earlier report; none for a target in words.
    pub target: Option<QuantityId>,
    /// The words of the target in the earlier text.
    pub promise: Span<Clean>,
    /// The number of the later report that answers it.
    pub result: Option<QuantityId>,
    /// The words of the later text that answer it: a clause, or the passage that a reader chose.
    pub answer: Option<Span<Clean>>,
    /// How sure it is that they speak of the same thing.
    pub link: Link,
    /// The rule that linked them.
    pub link_rule: LinkRule,
    /// What kind of answer it is.
    pub state: State,
    /// What the answer says.
    pub verdict: Verdict,
    /// The rule that decided the verdict.
    pub rule: VerdictRule,
}

/// How sure it is that a passage of the later report answers a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Link {
    /// The same thing, scope and unit.
    Certain,
    /// Scope or stage differ a little.
    Likely,
    /// The later report does not say.
    None,
}

/// What kind of answer the later report gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// A number.
    Figure,
    /// Words without the number.
    Words,
    /// Nothing.
    Silent,
}

/// What the later report's own words say of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// More than was promised.
    Exceeded,
    /// What was promised.
    Met,
    /// A little less.
    Close,
    /// Less.
    Missed,
    /// The words cannot decide.
    Unknown,
}

/// Why a result and a target are linked, or are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LinkRule {
    /// One indicator of the catalogue.
    SameIndicator,
    /// One name, perhaps spelled otherwise.
    SameName,
    /// The result is of a wider thing.
    WiderScope,
    /// The result is of several things together, of which this is one.
    Aggregate,
    /// The result's name leaves out a word of the target's.
    ShorterName,
    /// The result is of a part of the thing.
    NarrowerScope,
    /// The names share what they speak of, and each has a word of its own.
    NearName,
    /// The level for a target of growth.
    LevelForGrowth,
    /// One text says in the name what the other says before it.
    NamedBefore,
    /// One of them is only begun.
    OtherStage,
    /// The plan of the later report names it as what a new level begins with.
    LastYearsBase,
    /// All that there are for what was to be added.
    StockForAddition,
    /// Words on the very thing, without its number.
    NamedInWords,
    /// Nothing in the later report answers.
    NoAnswer,
    /// A reader chose the passage.
    SetByHand,
    /// A reader said that the passage does not answer.
    RemovedByHand,
}

impl LinkRule {
    /// How sure a link by this rule is.
    #[must_use]
    pub fn link(self) -> Link {
        match self {
            Self::SameIndicator | Self::SameName | Self::SetByHand => Link::Certain,
            Self::NoAnswer | Self::RemovedByHand => Link::None,
            _ => Link::Likely,
        }
    }
}

/// The rule that decided a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VerdictRule {
    /// The later report does not say.
    NotReported,
    /// The reports are not of two years that follow one another.
    YearsApart,
    /// Words without a number, and none of completion.
    WordsOnly,
    /// Words that say that the named thing is done.
    NamedAsDone,
    /// A level cannot answer for growth.
    LevelUndecided,
    /// The growth was computed from the levels of both reports.
    LevelComputed,
    /// All that there are cannot answer for what was to be added.
    StockUndecided,
    /// A wider thing reaches the target.
    WiderUndecided,
    /// A part of the thing falls short of the target.
    NarrowerUndecided,
    /// The stage is behind the promised one.
    EarlierStage,
    /// A later stage is reached by fewer than were to begin.
    LaterStageUndecided,
    /// A result that is only bounded, on the wrong side of the target.
    BoundUndecided,
    /// A limit is kept.
    LimitKept,
    /// A limit was passed by at most a tenth, where 左右 stood.
    LimitNearlyKept,
    /// A limit was passed.
    LimitPassed,
    /// Better than the target.
    BeyondTarget,
    /// At the target, or inside its range.
    AtTarget,
    /// Short by at most a tenth, where 左右 stood.
    ShortByTenth,
    /// Short by at most one hundredth.
    ShortByHundredth,
    /// Short of the target.
    Short,
}

/// The targets of two reports of different places side by side.
#[derive(Clone, Debug)]
pub struct PlaceComparison {
    /// Which of the places is of the higher level of the state.
    pub relation: PlaceRelation,
    /// Whether both reports are of one year.
    pub years: YearRelation,
    /// The headline targets first; in each part those of the first report in its order, then those that only the second one sets.
    pub rows: Vec<PlaceRow>,
}

/// A target that a report sets for its year: one number of a goal, or a goal in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct YearTarget {
    /// The goal.
    pub goal: GoalId,
    /// Its number; none for a target in words.
    pub quantity: Option<QuantityId>,
}

/// What both reports set for one indicator.
#[derive(Clone, Copy, Debug)]
pub struct PlaceRow {
    /// In the first report; none where only the second one sets a target.
    pub first: Option<YearTarget>,
    /// In the second report; none where only the first one sets a target.
    pub second: Option<YearTarget>,
    /// Whether it is among the 主要预期目标 of one of them.
    pub headline: bool,
    /// How the second one stands to the first.
    pub kind: PlaceRowKind,
    /// By how much the second one differs; only where both numbers are of one thing in one unit.
    pub difference: Option<Difference>,
    /// Whether the second one commits more firmly; none where only one of them sets a target.
    pub wording: Option<Wording>,
    /// Whether the second number leaves less room: 6%以上 beside 6%左右; none where one of them is a range or has no number, or
    /// one is a limit above and the other one below.
    pub bound: Option<Wording>,
    /// Why both are of one thing.
    pub rule: LinkRule,
}

/// How the target of the second report stands to that of the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlaceRowKind {
    /// The second number is larger.
    Higher,
    /// The second number is smaller.
    Lower,
    /// Both numbers are the same.
    Equal,
    /// Scope, stage, or what is counted differs, so that the numbers do not say which is more.
    OtherScope,
    /// The units cannot be converted.
    OtherUnit,
    /// One of them, or both, set the target in words.
    InWords,
    /// Only the first report sets it.
    OnlyFirst,
    /// Only the second report sets it.
    OnlySecond,
}

/// The second number less the first, in percentage points or in the unit that both have; of a range each end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Of the lower ends.
    pub min: Decimal,
    /// Of the upper ends.
    pub max: Decimal,
    /// Both are percentages, so the difference is in percentage points.
    pub is_points: bool,
}

/// Which of two places is of the higher level of the state; it does not say that the one lies in the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlaceRelation {
    /// The first one: a province beside a city.
    FirstHigher,
    /// The second one.
    SecondHigher,
    /// Both are of one level.
    SameLevel,
    /// Both reports are of one place.
    SamePlace,
    /// A place is not known, or the level of a 市 is open.
    Unknown,
}

/// Whether two reports are of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum YearRelation {
    /// Of one year.
    Same,
    /// Of different years.
    Different,
    /// A year is not known.
    Unknown,
}

/// The headline targets of several reports of one place, by indicator and year.
#[derive(Clone, Debug, Default)]
pub struct YearRows {
    /// Every year from the year before the first report to that of the last one; those without a report are gaps.
    pub years: Vec<YearColumn>,
    /// In the order of the latest report that sets each of them.
    pub rows: Vec<IndicatorRow>,
    /// What is to be known of the reports.
    pub notes: Vec<YearNote>,
}

/// One year of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearColumn {
    /// The year.
    pub year: i32,
    /// The report that sets targets for it, as its number among those given.
    pub report: Option<usize>,
    /// The report of the following year, whose review tells its results.
    pub next: Option<usize>,
}

/// One indicator over the years.
#[derive(Clone, Debug)]
pub struct IndicatorRow {
    /// Its entry in the catalogue.
    pub entry: Option<&'static IndicatorEntry>,
    /// The years with a target or a result, in their order.
    pub cells: Vec<YearCell>,
}

/// Target and result of one indicator in one year.
#[derive(Clone, Copy, Debug)]
pub struct YearCell {
    /// Index into the years.
    pub column: usize,
    /// The target that the report of the year sets.
    pub target: Option<YearTarget>,
    /// The number that the report of the following year reports; 报告自述.
    pub result: Option<QuantityId>,
    /// The words that report it, one clause.
    pub answer: Option<Span<Clean>>,
    /// Why the result is of the same thing, or what else is found.
    pub rule: LinkRule,
    /// A number, words or nothing.
    pub state: State,
    /// What the result says of the target, with the rule that decided it; none where no number is set.
    pub verdict: Option<(Verdict, VerdictRule)>,
}

/// What is to be known of the reports of a row; each report by its number among those given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum YearNote {
    /// It says no year, and is left out.
    NoYear(usize),
    /// It is of the year of another one, the second number, and is left out.
    SameYear(usize, usize),
    /// It is beyond the number of reports that are read, and is left out.
    TooMany(usize),
    /// It is of another place than most of them, and is left out.
    OtherPlace(usize),
    /// It sets no headline target.
    NoHeadline(usize),
}
