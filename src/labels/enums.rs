//! Labels of the wire's enums, as tables by code: the smallest form in the wasm, and a test that no value is left out.

use super::lang::Lang;
#[cfg(feature = "ui")]
use crate::wire::Horizon;
use crate::wire::{Basis, Bound, Change, Class, Commitment, Nature, Subject};

/// A code with its label in Chinese and in English.
pub(super) type Label = (&'static str, &'static str, &'static str);

/// The label of `code`; `None` for an unknown code.
pub(super) fn look_up(labels: &[Label], code: &str, lang: Lang) -> Option<&'static str> {
    let (_, zh, en) = labels.iter().find(|(known, ..)| *known == code)?;
    Some(lang.pick(zh, en))
}

fn label(labels: &[Label], code: &str, lang: Lang) -> &'static str {
    look_up(labels, code, lang).unwrap_or_default()
}

pub(super) const CLASSES: &[Label] = &[
    ("numeric", "数字", "numeric"),
    ("closed", "清零全覆盖", "all-or-nothing"),
    ("relational", "同步", "benchmark"),
    ("milestone", "期限", "milestone"),
    ("programme", "工作部署", "work without a test"),
];

/// A class of goals, in an exported table or document.
pub(crate) fn class(class: Class, lang: Lang) -> &'static str {
    label(CLASSES, class.code(), lang)
}

/// A class of goals, on a tab of the page.
#[cfg(feature = "ui")]
pub(crate) fn class_tab(class: Class, lang: Lang) -> &'static str {
    match class {
        Class::Numeric => lang.pick("数字", "Numbers"),
        Class::Closed => lang.pick("清零全覆盖", "All-or-nothing"),
        Class::Relational => lang.pick("同步", "Benchmarks"),
        Class::Milestone => lang.pick("期限", "Milestones"),
        Class::Programme => lang.pick("工作部署", "Work items"),
    }
}

pub(super) const COMMITMENTS: &[Label] = &[
    ("duty", "必须", "must"),
    ("guarantee", "确保", "ensure"),
    ("plain", "计划", "plan"),
    ("striving", "力争", "strive"),
    ("exploring", "探索", "explore"),
];

/// A commitment.
pub(crate) fn commitment(commitment: Commitment, lang: Lang) -> &'static str {
    label(COMMITMENTS, commitment.code(), lang)
}

pub(super) const SUBJECTS: &[Label] = &[
    ("economy", "宏观经济", "Economy as a whole"),
    ("industry", "工业", "Industry"),
    ("agriculture", "农业农村", "Farming and countryside"),
    ("investment", "投资项目", "Investment and projects"),
    ("consumption", "消费商贸", "Consumption and commerce"),
    ("trade", "外贸外资", "Foreign trade and investment"),
    ("finance", "财政金融", "Public finance and banking"),
    ("science", "科技创新", "Science and innovation"),
    ("digital", "数字经济", "Digital economy"),
    ("transport", "交通", "Transport"),
    ("construction", "城乡建设", "Urban and rural construction"),
    ("housing", "住房", "Housing"),
    ("energy", "能源", "Energy"),
    ("environment", "生态环境", "Environment"),
    ("education", "教育", "Education"),
    ("health", "医疗卫生", "Health care"),
    ("employment", "就业社保", "Employment and social security"),
    ("culture", "文化旅游体育", "Culture, tourism and sport"),
    ("safety", "安全应急", "Safety and emergencies"),
    ("governance", "社会治理", "Community governance"),
    ("reform", "政务改革", "Administration and reform"),
    ("other", "其他", "Other"),
];

/// What a goal is about.
pub(crate) fn subject(subject: Subject, lang: Lang) -> &'static str {
    label(SUBJECTS, subject.code(), lang)
}

pub(super) const HORIZONS: &[Label] =
    &[("year", "本年", "report year"), ("term", "较长期", "longer term")];

/// The year of the report, or a longer term.
#[cfg(feature = "ui")]
pub(crate) fn horizon(horizon: Horizon, lang: Lang) -> &'static str {
    label(HORIZONS, horizon.code(), lang)
}

pub(super) const NATURES: &[Label] =
    &[("anticipatory", "预期性", "anticipatory"), ("obligatory", "约束性", "binding")];

/// What a report calls its indicator: 预期性 or 约束性.
pub(crate) fn nature(nature: Nature, lang: Lang) -> &'static str {
    label(NATURES, nature.code(), lang)
}

pub(super) const BOUNDS: &[Label] = &[
    ("exact", "等于", "exactly"),
    ("about", "约", "about"),
    ("at_least", "不少于", "at least"),
    ("at_most", "不超过", "at most"),
];

/// A bound, in words.
pub(crate) fn bound(bound: Bound, lang: Lang) -> &'static str {
    label(BOUNDS, bound.code(), lang)
}

/// A bound as sign and word, before a number of the page; `None` for a plain number.
#[cfg(feature = "ui")]
pub(crate) fn bound_sign(bound: Bound, lang: Lang) -> Option<(&'static str, &'static str)> {
    let sign = match bound {
        Bound::Exact => return None,
        Bound::About => "≈",
        Bound::AtLeast => "≥",
        Bound::AtMost => "≤",
    };
    Some((sign, self::bound(bound, lang)))
}

pub(super) const CHANGES: &[Label] = &[
    ("level", "达到", "level"),
    ("rise", "增长", "rise"),
    ("fall", "下降", "fall"),
    ("hold", "保持", "hold"),
];

/// A change, before a number of an export.
pub(crate) fn change(change: Change, lang: Lang) -> &'static str {
    label(CHANGES, change.code(), lang)
}

/// A change as arrow and word, before a number of the page; `None` for a level.
#[cfg(feature = "ui")]
pub(crate) fn change_arrow(change: Change, lang: Lang) -> Option<(&'static str, &'static str)> {
    match change {
        Change::Level => None,
        Change::Rise => Some(("↑", lang.pick("增长", "up"))),
        Change::Fall => Some(("↓", lang.pick("下降", "down"))),
        Change::Hold => Some(("", lang.pick("保持", "hold"))),
    }
}

/// What a change is measured against, before the change of an export; the English ends with a blank.
pub(crate) fn basis(basis: Basis, lang: Lang) -> &'static str {
    match basis {
        Basis::YearOnYear => lang.pick("同比", "year on year "),
        Basis::Cumulative => lang.pick("累计", "cumulative "),
        Basis::AnnualAverage => lang.pick("年均", "annual average "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::wire::Horizon;

    #[test]
    fn every_value_has_a_label() {
        let all = |labels: &[Label], codes: Vec<&str>| {
            let known: Vec<&str> = labels.iter().map(|(code, ..)| *code).collect();
            assert_eq!(known, codes);
        };
        all(CLASSES, Class::ALL.iter().map(|class| class.code()).collect());
        all(COMMITMENTS, Commitment::ALL.iter().map(|commitment| commitment.code()).collect());
        all(HORIZONS, Horizon::ALL.iter().map(|horizon| horizon.code()).collect());
        all(NATURES, Nature::ALL.iter().map(|nature| nature.code()).collect());
        all(BOUNDS, Bound::ALL.iter().map(|bound| bound.code()).collect());
        all(CHANGES, Change::ALL.iter().map(|change| change.code()).collect());
    }
}
