//! What the codes of the wire mean, in sentences: reasons, notices, what a cue decided; an unknown code is shown as it is.

use crate::correct::OrphanReason;
use crate::labels;
use crate::ui::i18n::{
    Lang,
    reasons::{NOTICES, REASONS, Row, look_up, words_of},
};
use crate::wire::Subject;

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
    ("title:unfolded", "标题里把合写的词分开写", "the title names each of the two"),
    ("title:tail", "标题补入并列各项共用的词", "put into the title: what the list shares"),
    ("title:owner", "标题补入前文说的对象", "put into the title: whose it is"),
    ("title:verb", "标题补入所做的事，以便区分", "put into the title: what tells it apart"),
    ("title:limit", "标题补入限定范围的词", "put into the title: which of them"),
    ("title:action", "标题补入所做的事", "put into the title: what is done"),
];

const CUE_FIELDS: &[Row] = &[
    ("bound", "限定", "limit"),
    ("change", "变化", "change"),
    ("basis", "比较基准", "basis"),
    ("stance", "表述性质", "stance"),
    ("commitment", "承诺力度", "commitment"),
    ("class", "类型", "class"),
    ("deadline", "完成时限，原文写明", "deadline, as written"),
    ("nature", "指标属性", "nature"),
    ("indicator", "说的是这个指标", "names the indicator"),
    ("action", "要对所数的事物做什么", "what is done with what is counted"),
    ("stretch", "努力方向", "stretch aim"),
    ("term", "属于规划期，时限推定为期末", "of a plan period, due at its end by default"),
    ("title", "标题补入的词", "put into the title"),
    ("subject", "领域", "subject"),
];

/// Why a number stands on no card.
#[must_use]
pub(crate) fn reason(code: &str, lang: Lang) -> String {
    words_of(REASONS, code, lang).to_owned()
}

/// A remark on the whole text.
#[must_use]
pub(crate) fn notice(code: &str, lang: Lang) -> String {
    words_of(NOTICES, code, lang).to_owned()
}

/// Why a result and a target were put side by side.
#[must_use]
pub(crate) fn pair_reason(code: &str, lang: Lang) -> String {
    words_of(PAIRS, code, lang).to_owned()
}

/// The same for a table; nothing for an unknown code.
#[must_use]
pub(crate) fn pair_reason_words(code: &str, lang: Lang) -> &'static str {
    look_up(PAIRS, code, lang).unwrap_or_default()
}

/// What a cue decided, from its `field:value`.
#[must_use]
pub(crate) fn cue(code: &str, lang: Lang) -> String {
    if let Some(words) = look_up(CUES, code, lang) {
        return words.to_owned();
    }
    let (field, value) = code.split_once(':').unwrap_or((code, ""));
    let Some(words) = look_up(CUE_FIELDS, field, lang) else { return code.to_owned() };
    // Ids of the catalogue and rule values are the program's own words.
    if let Some(of) = Subject::from_code(value).filter(|_| field == "subject") {
        return [words, lang.pick("：", ": "), labels::subject(of, lang)].concat();
    }
    if value.is_empty() || matches!(field, "indicator" | "stretch" | "deadline") {
        words.to_owned()
    } else if field == "term" {
        [words, lang.pick("（", " ("), value, lang.pick(" 年）", ")")].concat()
    } else {
        format!("{words} {value}")
    }
}

/// Why a correction could not be made.
#[must_use]
pub(crate) fn orphan_reason(reason: OrphanReason, lang: Lang) -> &'static str {
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
    lang.pick(zh, en)
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::wire;

    #[test]
    fn every_code_of_the_wire_has_words_in_both_languages() {
        let reasons = wire::QuantityReason::ALL.iter().map(|reason| (reason.code(), REASONS));
        let leftovers = wire::LeftoverReason::ALL.iter().map(|reason| (reason.code(), REASONS));
        let pairs = wire::PairReason::ALL.iter().map(|reason| (reason.code(), PAIRS));
        let notices = wire::NoticeCode::ALL.iter().map(|notice| (notice.code(), NOTICES));
        for (code, rows) in reasons.chain(leftovers).chain(pairs).chain(notices) {
            assert!(look_up(rows, code, Lang::Zh).is_some(), "no words for {code}");
            assert!(look_up(rows, code, Lang::En).is_some_and(|words| !words.is_empty()));
        }
        for field in wire::CUE_FIELDS {
            assert!(look_up(CUE_FIELDS, field, Lang::Zh).is_some(), "no words for {field}");
        }
    }

    #[test]
    fn an_unknown_code_is_shown_as_it_is() {
        assert_eq!(reason("brand_new", Lang::Zh), "brand_new");
        assert_eq!(cue("mood:sunny", Lang::En), "mood:sunny");
        assert_eq!(cue("commitment:duty", Lang::Zh), "承诺力度定为“必须”");
        assert_eq!(cue("term:2030", Lang::Zh), "属于规划期，时限推定为期末（2030 年）");
    }
}
