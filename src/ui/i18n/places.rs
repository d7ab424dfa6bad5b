//! The words of the targets of two places side by side.

use crate::ui::i18n::{Lang, reasons::Row};

messages! {
    /// What two places side by side say.
    PlaceWords
    title_year: "{} 年，两份报告的目标", "Targets of {} in two reports";
    about: "同一指标的目标并列，只对照数字和措辞，高低不等于好坏。", "Targets of one indicator side by side; only numbers and wording are compared, and higher is not better.";
    first: "左边", "Left";
    second: "右边", "Right";
    level_above: "{}是上一级。只按名称和正文判断级别，不表示隶属。", "{} is of the higher level, by names and texts alone; whether one place lies in the other is not said.";
    level_open: "看不出两地是不是同一级。", "Whether both places are of one level is not clear.";
    amounts: "总量目标受两地大小影响，增速和比率才好直接对照。", "Amounts depend on the size of a place; rates can be compared.";
    column_gap: "{}比{}", "{} beside {}";
    others: "两边都提出的其他目标", "Other targets that both set";
    only: "只有{}提出", "Only {} sets them";
    left_out: "上一级提出、下一级没有列入", "Set above, left out below";
    added: "下一级增加", "Added below";
    not_set: "本年目标里没有找到", "not found among the targets of the year";
    higher: "数值较高", "a higher number";
    lower: "数值较低", "a lower number";
    harder: "{}措辞更硬", "{} is worded more firmly";
    softer: "{}措辞更软", "{} is worded less firmly";
    tighter: "{}限定更严", "{} leaves less room";
    looser: "{}限定更宽", "{} leaves more room";
    by: "差 {} {}", "a difference of {} {}";
    ends: "下限差 {}，上限差 {} {}", "lower ends differ by {}, upper ends by {} {}";
    points: "百分点", "percentage points";
    none: "没有可以并列的目标。", "There are no targets to put side by side.";
}

impl Lang {
    /// The words of two places side by side, in this language.
    #[must_use]
    pub fn places(self) -> &'static PlaceWords {
        PlaceWords::of(self)
    }
}

/// How the second target stands to the first, where it is not by a difference.
pub(crate) const KINDS: &[Row] = &[
    ("equal", "数值相同", "the same number"),
    ("other_scope", "口径不同，不算差值", "another scope; no difference"),
    ("other_unit", "单位不同，不算差值", "another unit; no difference"),
    ("in_words", "文字目标，不算差值", "in words; no difference"),
];
