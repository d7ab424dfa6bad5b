//! The shapes of a comparison of two reports: what became of the targets of the earlier one, and how the targets changed.

use serde::{Deserialize, Serialize};

use super::{
    enum_macro::wire_enum,
    types::{Bound, Commitment, GoalIndicator, Report},
};
use crate::compare;

/// What a comparison of two reports found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// The version of this shape; 1 until a field changes its meaning.
    pub schema: u32,
    /// The earlier report.
    pub old: Report,
    /// The later report.
    pub new: Report,
    /// What the later report says of each target that was due, in the order of the earlier text.
    pub deliveries: Vec<Delivery>,
    /// Each number that one of the reports sets for its year: those of the earlier report in their order, then those that only
    /// the later one sets.
    pub changes: Vec<TargetChange>,
}

/// What the later report says of one target of the earlier one; 报告自述.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Delivery {
    /// The target; offsets in the earlier text.
    pub target: Target,
    /// The words of the target in the earlier text.
    pub promise: Quote,
    /// The number that answers it; offsets in the later text.
    pub result: Option<ReportedAmount>,
    /// The words that answer it in the later text: a clause, or the passage that a reader chose.
    pub answer: Option<Quote>,
    /// How sure it is that they speak of the same thing.
    pub link: Link,
    /// The rule that linked them, or says why nothing is linked.
    pub link_reason: LinkReason,
    /// A number, words, or nothing.
    pub state: DeliveryState,
    /// What the answer says of the target.
    pub verdict: Verdict,
    /// The rule that decided the verdict.
    pub reason: VerdictReason,
}

/// What a report promises.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Target {
    /// Index into the goals of its report.
    pub goal: u32,
    /// Start of the number with its bound words; of a target in words, of its goal.
    pub start: u32,
    /// End of it.
    pub end: u32,
    /// Its id among the quantities of its report.
    pub quantity: Option<u32>,
    /// The lower end, or the value; none for a target in words.
    pub min: Option<f64>,
    /// The upper end, or the value.
    pub max: Option<f64>,
    /// The unit without its scale.
    pub unit: String,
    /// How the text limits the number.
    pub bound: Bound,
    /// How firmly the governing verb commits.
    pub commitment: Commitment,
    /// What is measured or acted on.
    pub indicator: GoalIndicator,
}

/// A target of one report beside that of the other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TargetChange {
    /// What is measured or acted on, in words of the later report where it sets a target.
    pub indicator: String,
    /// Its id in the catalogue, when one fits without doubt.
    pub id: Option<String>,
    /// The target of the earlier report; none for a new one.
    pub old: Option<Target>,
    /// The target of the later report; none for one that was dropped.
    pub new: Option<Target>,
    /// What changed.
    pub kind: ChangeKind,
    /// Whether the words commit more firmly; none where only one report sets a target.
    pub wording: Option<Wording>,
}

/// What was reported.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReportedAmount {
    /// Start of the number with its bound words.
    pub start: u32,
    /// End of it.
    pub end: u32,
    /// Its id among the quantities of the later report.
    pub quantity: u32,
    /// The lower end, or the value.
    pub min: f64,
    /// The upper end, or the value.
    pub max: f64,
    /// The unit without its scale.
    pub unit: String,
    /// How the text limits the number.
    pub bound: Bound,
}

/// Words of one of the two texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Quote {
    /// Start of the words.
    pub start: u32,
    /// End of them.
    pub end: u32,
    /// The words.
    pub text: String,
}

/// What changed between the targets of two reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// the number is larger
    Raised,
    /// the number is smaller
    Lowered,
    /// the number is the same
    Kept,
    /// only the later report sets it
    New,
    /// only the earlier report sets it
    Dropped,
    /// name, scope, stage or unit differ
    Rescoped,
}

/// Whether the later report commits more firmly: 确保 after 力争.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wording {
    /// more firmly
    Harder,
    /// less firmly
    Softer,
    /// alike
    Same,
}

/// How sure it is that a passage of the later report answers a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Link {
    /// The same thing, scope and unit.
    Certain,
    /// Scope or stage differ a little.
    Likely,
    /// The later report does not say.
    None,
}

/// What kind of answer the later report gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeliveryState {
    /// A number.
    Figure,
    /// Words without the number: 只有文字.
    Words,
    /// Nothing: 报告未给出数字.
    Silent,
}

/// What the later report's own words say of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
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

/// Why a passage and a target are linked, or are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkReason {
    /// one indicator of the catalogue
    SameIndicator,
    /// one name, perhaps spelled otherwise
    SameName,
    /// the result is of a wider thing
    WiderScope,
    /// the result is of several things together, of which this is one
    Aggregate,
    /// the result's name leaves out a word of the target's
    ShorterName,
    /// the result is of a part of the thing
    NarrowerScope,
    /// the names share what they speak of, and each has words of its own
    NearName,
    /// the level for a target of growth
    LevelForGrowth,
    /// one text says in the name what the other says before it
    NamedBefore,
    /// one of them is only begun
    OtherStage,
    /// the later plan names it as what a new level begins with
    LastYearsBase,
    /// all that there are for what was to be added
    StockForAddition,
    /// words on the very thing, without its number
    NamedInWords,
    /// nothing in the later report answers
    NoAnswer,
    /// a reader chose the passage
    SetByHand,
    /// a reader said that the passage does not answer
    RemovedByHand,
}

/// The rule that decided a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VerdictReason {
    /// the later report does not say
    NotReported,
    /// the reports are not of two years that follow one another
    YearsApart,
    /// words without a number, and none of completion
    WordsOnly,
    /// words say that the named thing is done
    NamedAsDone,
    /// a level cannot answer for growth
    LevelUndecided,
    /// the growth was computed from the levels in both reports
    LevelComputed,
    /// all that there are cannot answer for what was to be added
    StockUndecided,
    /// a wider thing reaches the target
    WiderUndecided,
    /// a part of the thing falls short of the target
    NarrowerUndecided,
    /// the stage is behind the promised one
    EarlierStage,
    /// fewer finished than were to begin
    LaterStageUndecided,
    /// a lower bound below the target
    BoundUndecided,
    /// a limit was kept
    LimitKept,
    /// a limit with 左右 was passed by at most a tenth
    LimitNearlyKept,
    /// a limit was passed
    LimitPassed,
    /// better than the target
    BeyondTarget,
    /// at the target, or inside its range
    AtTarget,
    /// short of a target with 左右 by at most a tenth
    ShortByTenth,
    /// short by at most one hundredth
    ShortByHundredth,
    /// short of the target
    Short,
}

wire_enum! {
    Link from compare::Link {
        Certain: "certain",
        Likely: "likely",
        None: "none",
    }
    DeliveryState from compare::State {
        Figure: "figure",
        Words: "words",
        Silent: "silent",
    }
    Verdict from compare::Verdict {
        Exceeded: "exceeded",
        Met: "met",
        Close: "close",
        Missed: "missed",
        Unknown: "unknown",
    }
    ChangeKind from compare::ChangeKind {
        Raised: "raised",
        Lowered: "lowered",
        Kept: "kept",
        New: "new",
        Dropped: "dropped",
        Rescoped: "rescoped",
    }
    Wording from compare::Wording {
        Harder: "harder",
        Softer: "softer",
        Same: "same",
    }
    LinkReason from compare::LinkRule {
        SameIndicator: "same_indicator",
        SameName: "same_name",
        WiderScope: "wider_scope",
        Aggregate: "aggregate",
        ShorterName: "shorter_name",
        NarrowerScope: "narrower_scope",
        NearName: "near_name",
        LevelForGrowth: "level_for_growth",
        NamedBefore: "named_before",
        OtherStage: "other_stage",
        LastYearsBase: "last_years_base",
        StockForAddition: "stock_for_addition",
        NamedInWords: "named_in_words",
        NoAnswer: "no_answer",
        SetByHand: "set_by_hand",
        RemovedByHand: "removed_by_hand",
    }
    VerdictReason from compare::VerdictRule {
        NotReported: "not_reported",
        YearsApart: "years_apart",
        WordsOnly: "words_only",
        NamedAsDone: "named_as_done",
        LevelUndecided: "level_undecided",
        LevelComputed: "level_computed",
        StockUndecided: "stock_undecided",
        WiderUndecided: "wider_undecided",
        NarrowerUndecided: "narrower_undecided",
        EarlierStage: "earlier_stage",
        LaterStageUndecided: "later_stage_undecided",
        BoundUndecided: "bound_undecided",
        LimitKept: "limit_kept",
        LimitNearlyKept: "limit_nearly_kept",
        LimitPassed: "limit_passed",
        BeyondTarget: "beyond_target",
        AtTarget: "at_target",
        ShortByTenth: "short_by_tenth",
        ShortByHundredth: "short_by_hundredth",
        Short: "short",
    }
}
