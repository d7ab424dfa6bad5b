//! The codes of the wire in plain words: reasons, notices, what a cue decided; an unknown code is shown as it is.

use crate::ui::i18n::{
    Lang,
    reasons::{NOTICES, REASONS, Row},
};
use crate::{
    correct::OrphanReason,
    wire::{Bound, Change, Class, Commitment},
};

const PAIRS: &[Row] = &[
    ("same_id", "同一指标", "one indicator"),
    ("same_name", "同一指标，同一名称", "one indicator, one name"),
    ("similar_name", "同一指标，名称略有不同", "one indicator, names slightly apart"),
    ("doubtful_scope", "口径可能不同", "the scope may differ"),
];

const CUES: &[Row] = &[
    ("bound:exact", "没有限定词，就是这个数", "no limiting word: the number itself"),
    ("bound:about", "限定为“约”", "the limit is “about”"),
    ("bound:at_least", "限定为“不少于”", "the limit is “at least”"),
    ("bound:at_most", "限定为“不超过”", "the limit is “at most”"),
    ("change:level", "说的是达到的数值", "a level"),
    ("change:rise", "说的是增长", "a rise"),
    ("change:fall", "说的是下降", "a fall"),
    ("change:hold", "说的是保持", "something held"),
    ("basis:year_on_year", "与上年同期比", "against the year before"),
    ("basis:cumulative", "累计数", "cumulative"),
    ("basis:annual_average", "年均数", "a yearly average"),
    ("stance:target", "面向今后，是目标", "looks forward: a target"),
    ("stance:result", "说的是已经做到的", "already done: a result"),
    ("stance:context", "说明背景", "background"),
    ("commitment:duty", "承诺力度定为“必须”", "commitment: must"),
    ("commitment:guarantee", "承诺力度定为“确保”", "commitment: ensure"),
    ("commitment:plain", "承诺力度定为“计划”", "commitment: plan"),
    ("commitment:striving", "承诺力度定为“力争”", "commitment: strive"),
    ("commitment:exploring", "承诺力度定为“探索”", "commitment: explore"),
    ("class:numeric", "有数字，事后可以查验", "a number that can be checked"),
    ("class:closed", "没有余地的词，事后可以查验", "an all-or-nothing word that can be checked"),
    ("class:relational", "有参照，事后可以比较", "a benchmark that can be compared"),
    ("class:milestone", "完成动词，事后可以查验", "a completing verb that can be checked"),
    ("class:programme", "只有行动，没有可以检验的结果", "action without a test"),
    ("nature:anticipatory", "报告称为预期性指标", "the report calls it anticipatory"),
    ("nature:obligatory", "报告称为约束性指标", "the report calls it binding"),
];

const SUBJECTS: &[Row] = &[
    ("bound", "限定", "limit"),
    ("change", "变化", "change"),
    ("basis", "比较基准", "basis"),
    ("stance", "表述性质", "stance"),
    ("commitment", "承诺力度", "commitment"),
    ("class", "类型", "class"),
    ("deadline", "完成时限，原文写明", "deadline, as written"),
    ("nature", "指标属性", "nature"),
    ("indicator", "说的是这个指标", "names the indicator"),
    ("stretch", "留有余地的话", "leaves room"),
];

fn look_up(rows: &[Row], code: &str, lang: Lang) -> Option<&'static str> {
    let (_, zh, en) = rows.iter().find(|(name, ..)| *name == code)?;
    Some(if lang == Lang::Zh { zh } else { en })
}

/// Why a number stands on no card.
#[must_use]
pub(crate) fn reason(code: &str, lang: Lang) -> String {
    look_up(REASONS, code, lang).unwrap_or(code).to_owned()
}

/// A remark on the whole text.
#[must_use]
pub(crate) fn notice(code: &str, lang: Lang) -> String {
    look_up(NOTICES, code, lang).unwrap_or(code).to_owned()
}

/// Why a result and a target were put side by side.
#[must_use]
pub(crate) fn pair_reason(code: &str, lang: Lang) -> String {
    look_up(PAIRS, code, lang).unwrap_or(code).to_owned()
}

/// The same for a table; nothing for an unknown code.
#[must_use]
pub(crate) fn pair_reason_words(code: &str, lang: Lang) -> &'static str {
    look_up(PAIRS, code, lang).unwrap_or_default()
}

/// What a cue decided, from its `subject:value`.
#[must_use]
pub(crate) fn cue(says: &str, lang: Lang) -> String {
    if let Some(words) = look_up(CUES, says, lang) {
        return words.to_owned();
    }
    let (subject, value) = says.split_once(':').unwrap_or((says, ""));
    let Some(words) = look_up(SUBJECTS, subject, lang) else { return says.to_owned() };
    // Ids of the catalogue and rule values are the program's own words.
    if value.is_empty() || matches!(subject, "indicator" | "stretch" | "deadline") {
        words.to_owned()
    } else {
        format!("{words} {value}")
    }
}

/// A class of goals, as on its tab.
#[must_use]
pub(crate) fn class(class: Class, lang: Lang) -> &'static str {
    match (class, lang) {
        (Class::Numeric, Lang::Zh) => "数字",
        (Class::Numeric, Lang::En) => "Numbers",
        (Class::Closed, Lang::Zh) => "清零全覆盖",
        (Class::Closed, Lang::En) => "All-or-nothing",
        (Class::Relational, Lang::Zh) => "同步",
        (Class::Relational, Lang::En) => "Benchmarks",
        (Class::Milestone, Lang::Zh) => "期限",
        (Class::Milestone, Lang::En) => "Milestones",
        (Class::Programme, Lang::Zh) => "工作部署",
        (Class::Programme, Lang::En) => "Work items",
    }
}

/// A commitment, as on a card.
#[must_use]
pub(crate) fn commitment(commitment: Commitment, lang: Lang) -> &'static str {
    match (commitment, lang) {
        (Commitment::Duty, Lang::Zh) => "必须",
        (Commitment::Duty, Lang::En) => "must",
        (Commitment::Guarantee, Lang::Zh) => "确保",
        (Commitment::Guarantee, Lang::En) => "ensure",
        (Commitment::Plain, Lang::Zh) => "计划",
        (Commitment::Plain, Lang::En) => "plan",
        (Commitment::Striving, Lang::Zh) => "力争",
        (Commitment::Striving, Lang::En) => "strive",
        (Commitment::Exploring, Lang::Zh) => "探索",
        (Commitment::Exploring, Lang::En) => "explore",
    }
}

/// A bound as sign and word; `None` for a plain number.
#[must_use]
pub(crate) fn bound(bound: Bound, lang: Lang) -> Option<(&'static str, &'static str)> {
    match (bound, lang) {
        (Bound::Exact, _) => None,
        (Bound::About, Lang::Zh) => Some(("≈", "约")),
        (Bound::About, Lang::En) => Some(("≈", "about")),
        (Bound::AtLeast, Lang::Zh) => Some(("≥", "不少于")),
        (Bound::AtLeast, Lang::En) => Some(("≥", "at least")),
        (Bound::AtMost, Lang::Zh) => Some(("≤", "不超过")),
        (Bound::AtMost, Lang::En) => Some(("≤", "at most")),
    }
}

/// A change as arrow and word; `None` for a level.
#[must_use]
pub(crate) fn change(change: Change, lang: Lang) -> Option<(&'static str, &'static str)> {
    match (change, lang) {
        (Change::Level, _) => None,
        (Change::Rise, Lang::Zh) => Some(("↑", "增长")),
        (Change::Rise, Lang::En) => Some(("↑", "up")),
        (Change::Fall, Lang::Zh) => Some(("↓", "下降")),
        (Change::Fall, Lang::En) => Some(("↓", "down")),
        (Change::Hold, Lang::Zh) => Some(("", "保持")),
        (Change::Hold, Lang::En) => Some(("", "hold")),
    }
}

/// Why a correction could not be made.
#[must_use]
pub(crate) fn lost(reason: OrphanReason, lang: Lang) -> &'static str {
    let (zh, en) = match reason {
        OrphanReason::NotFound => ("原文里没有找到这句话", "its words do not stand in this text"),
        OrphanReason::Ambiguous => {
            ("原文里有几处同样的话，分不清是哪一处", "several places have the same words")
        }
        OrphanReason::NoGoal => {
            ("这句话还在，但上面没有卡", "the words are there, but no card on them")
        }
        OrphanReason::Rejected => ("这张卡已经不算目标", "the card has been rejected"),
        OrphanReason::NotRejected => ("这张卡没有被剔除", "the card has not been rejected"),
        OrphanReason::Taken => (
            "这段话已经是卡，或者里面的数字在别的卡上",
            "the passage is a card already, or its number stands on another one",
        ),
        OrphanReason::Impossible => ("填的内容不成立", "the values cannot be"),
    };
    if lang == Lang::Zh { zh } else { en }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::wire;

    #[test]
    fn every_code_of_the_wire_has_words_in_both_languages() {
        let lists: [(&[&str], &[Row]); 4] = [
            (wire::QUANTITY_REASONS, REASONS),
            (wire::LEFTOVER_REASONS, REASONS),
            (wire::NOTICE_CODES, NOTICES),
            (wire::PAIR_REASONS, PAIRS),
        ];
        for (codes, rows) in lists {
            for code in codes {
                assert!(look_up(rows, code, Lang::Zh).is_some(), "no words for {code}");
                assert!(look_up(rows, code, Lang::En).is_some_and(|words| !words.is_empty()));
            }
        }
        for subject in wire::CUE_SUBJECTS {
            assert!(look_up(SUBJECTS, subject, Lang::Zh).is_some(), "no words for {subject}");
        }
    }

    #[test]
    fn an_unknown_code_is_shown_as_it_is() {
        assert_eq!(reason("brand_new", Lang::Zh), "brand_new");
        assert_eq!(cue("mood:sunny", Lang::En), "mood:sunny");
        assert_eq!(cue("commitment:duty", Lang::Zh), "承诺力度定为“必须”");
    }
}
