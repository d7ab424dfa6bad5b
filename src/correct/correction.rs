//! What can be corrected by hand.

use serde::{Deserialize, Deserializer, Serialize};

use super::anchor::Anchor;
use crate::wire::{Bound, Change, Class, Commitment, Goal, Horizon, Nature, Subject};

/// One correction: where, and what.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Correction {
    /// The goal or the passage; empty for place and year of the report.
    #[serde(default)]
    pub anchor: Anchor,
    /// What is done there.
    pub edit: Edit,
}

/// What is done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Edit {
    /// A field of the goal gets another value.
    Set(Value),
    /// It is no goal.
    Reject,
    /// A rejected goal is one after all.
    Restore,
    /// These goals are part of the goal.
    Merge(Vec<Anchor>),
    /// The goal is several, each on a part of its words; what is in no part leaves the card.
    Split(Vec<Anchor>),
    /// The passage is a goal, of this class or of the one that fits what it holds.
    Add(Option<Class>),
    /// The place that the report speaks of.
    Place(Option<String>),
    /// The year whose goals the report sets.
    Year(Option<i32>),
    /// In a comparison of two reports: the passage of the later one that answers the target of the earlier one; none where nothing does.
    ///
    /// The anchor of the correction is the number of the target in the earlier text, or its words where it has none.
    Link(Option<Anchor>),
}

/// A field of a goal with its new value.
///
/// `number` counts the goal's own quantities from 0.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Value {
    /// 目标
    Title(String),
    /// 分类
    Class(Class),
    /// 主要预期目标
    Headline(bool),
    /// 期限类别
    Horizon(Horizon),
    /// 承诺力度
    Commitment(Commitment),
    /// 预期性, 约束性
    Nature(Option<Nature>),
    /// 参照
    Relation(Option<String>),
    /// 努力方向
    Stretch(Option<String>),
    /// 完成时限: stated where there are words; without words the year is a default.
    Deadline {
        /// The words.
        text: Option<String>,
        /// The year; `None` is the report's.
        year: Option<i32>,
        /// 1 to 12.
        month: Option<u32>,
    },
    /// 领域; the free words that files of earlier versions hold are taken for the subject they name.
    #[serde(alias = "topic")]
    Subject(#[serde(deserialize_with = "subject")] Subject),
    /// 地点
    Places(Vec<String>),
    /// 项目
    Projects(Vec<String>),
    /// 责任单位
    Bodies(Vec<String>),
    /// The words of the indicator; `None` takes the indicator away.
    Indicator(Option<String>),
    /// Its id in the catalogue.
    IndicatorId(Option<String>),
    /// 数值, 千/万/亿 folded in; one value is a range with two like ends.
    Amount {
        /// Which of the goal's numbers.
        number: u32,
        /// The lower end.
        min: f64,
        /// The upper end, not below the lower one.
        max: f64,
    },
    /// 计量单位 without its scale.
    Unit {
        /// Which of the goal's numbers.
        number: u32,
        /// The unit, such as `人`.
        unit: String,
    },
    /// 限定
    Bound {
        /// Which of the goal's numbers.
        number: u32,
        /// The bound.
        bound: Bound,
    },
    /// 方向
    Change {
        /// Which of the goal's numbers.
        number: u32,
        /// The direction.
        change: Change,
    },
}

fn subject<'de, D: Deserializer<'de>>(from: D) -> Result<Subject, D::Error> {
    let words = String::deserialize(from)?;
    let named = || Subject::of_words(&words);
    Ok(Subject::from_code(&words).or_else(named).unwrap_or(Subject::Other))
}

impl Correction {
    /// A correction of `goal` as it is in an analysis of `text`, corrected or not.
    #[must_use]
    pub fn of_goal(text: &str, goal: &Goal, edit: Edit) -> Self {
        Self { anchor: Anchor::of_goal(text, goal), edit }
    }

    /// The passage between two UTF-16 offsets of `text` is a goal.
    #[must_use]
    pub fn add(text: &str, start: u32, end: u32, class: Option<Class>) -> Self {
        Self { anchor: Anchor::of_place(text, start, end), edit: Edit::Add(class) }
    }

    /// The report speaks of this place.
    #[must_use]
    pub fn place(place: Option<String>) -> Self {
        Self { anchor: Anchor::default(), edit: Edit::Place(place) }
    }

    /// The report sets the goals of this year.
    #[must_use]
    pub fn year(year: Option<i32>) -> Self {
        Self { anchor: Anchor::default(), edit: Edit::Year(year) }
    }
}
