//! The shape of the targets of two places side by side.

use serde::{Deserialize, Serialize};

use super::{
    comparison::{LinkReason, Quote, Target, Wording},
    enum_macro::wire_enum,
    types::Report,
};
use crate::compare;

/// The targets of two reports of different places, or of two levels of the state, side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlaceComparison {
    /// The version of this shape; 1 until a field changes its meaning.
    pub schema: u32,
    /// The report that was given first.
    pub first: Report,
    /// The report that was given second.
    pub second: Report,
    /// Which of the places is of the higher level of the state.
    pub relation: PlaceRelation,
    /// Whether both reports are of one year.
    pub years: YearRelation,
    /// The headline targets first; in each part those of the first report in its order, then those that only the second one sets.
    pub rows: Vec<PlaceRow>,
}

/// What both reports set for one indicator.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlaceRow {
    /// What is measured or acted on, in words of the first report where it sets a target.
    pub indicator: String,
    /// Its id in the catalogue, when one fits without doubt.
    pub id: Option<String>,
    /// Whether it is among the 主要预期目标 of one of them.
    pub headline: bool,
    /// Offsets in the first text; none where only the second one sets a target.
    pub first: Option<SetTarget>,
    /// Offsets in the second text; none where only the first one sets a target.
    pub second: Option<SetTarget>,
    /// How the second target stands to the first.
    pub kind: PlaceRowKind,
    /// The second number less the first; only where both are of one thing in one unit.
    pub difference: Option<Difference>,
    /// Whether the words of the second one commit more firmly.
    pub wording: Option<Wording>,
    /// Whether the second number leaves less room: 6%以上 is harder than 6%, and 6% than 6%左右.
    pub bound: Option<Wording>,
    /// The rule that put both side by side.
    pub link_reason: LinkReason,
}

/// A target with its words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SetTarget {
    /// The target; without `min` and `max` one in words.
    pub target: Target,
    /// The words of its goal.
    pub quote: Quote,
}

/// By how much two numbers differ; of a range each end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    /// Of the lower ends.
    pub min: f64,
    /// Of the upper ends.
    pub max: f64,
    /// `百分点` for percentages, else the unit that both have.
    pub unit: String,
}

/// Which of two places is of the higher level of the state; it does not say that the one lies in the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaceRelation {
    /// the first one: a province beside a city
    FirstHigher,
    /// the second one
    SecondHigher,
    /// both are of one level
    SameLevel,
    /// both reports are of one place
    SamePlace,
    /// a place is not known, or the level of a 市 is open
    Unknown,
}

/// Whether two reports are of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum YearRelation {
    /// of one year
    Same,
    /// of different years
    Different,
    /// a year is not known
    Unknown,
}

/// How the target of the second report stands to that of the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaceRowKind {
    /// the second number is larger
    Higher,
    /// the second number is smaller
    Lower,
    /// both numbers are the same
    Equal,
    /// scope, stage, or what is counted differs
    OtherScope,
    /// the units cannot be converted
    OtherUnit,
    /// one of them, or both, set the target in words
    InWords,
    /// only the first report sets it
    OnlyFirst,
    /// only the second report sets it
    OnlySecond,
}

wire_enum! {
    PlaceRelation from compare::PlaceRelation {
        FirstHigher: "first_higher",
        SecondHigher: "second_higher",
        SameLevel: "same_level",
        SamePlace: "same_place",
        Unknown: "unknown",
    }
    YearRelation from compare::YearRelation {
        Same: "same",
        Different: "different",
        Unknown: "unknown",
    }
    PlaceRowKind from compare::PlaceRowKind {
        Higher: "higher",
        Lower: "lower",
        Equal: "equal",
        OtherScope: "other_scope",
        OtherUnit: "other_unit",
        InWords: "in_words",
        OnlyFirst: "only_first",
        OnlySecond: "only_second",
    }
}
