//! Labels for codes and fields in both languages; an unknown code is written as it is.

use super::{input::Lang, join_lines::join_lines};
use crate::wire::{Basis, Bound, Change, Class, Commitment, Deadline, Nature};

/// A code with its label in Chinese and in English.
type Label = (&'static str, &'static str, &'static str);

const FIELDS: &[Label] = &[
    ("title", "目标", "goal"),
    ("class", "分类", "class"),
    ("headline", "主要目标", "headline"),
    ("horizon", "期限类别", "horizon"),
    ("commitment", "承诺力度", "commitment"),
    ("nature", "性质", "nature"),
    ("relation", "参照", "benchmark"),
    ("stretch", "留有余地的话", "room left"),
    ("deadline", "完成时限", "deadline"),
    ("topic", "领域", "topic"),
    ("places", "地点", "places"),
    ("projects", "项目", "projects"),
    ("bodies", "责任单位", "bodies"),
    ("indicator", "指标", "indicator"),
    ("indicator_id", "指标代码", "indicator id"),
    ("amount", "数值", "amount"),
    ("unit", "单位", "unit"),
    ("bound", "限定", "bound"),
    ("change", "方向", "direction"),
    ("added", "手工添加", "added by hand"),
    ("merged", "手工合并", "merged by hand"),
    ("split", "手工拆分", "split by hand"),
    ("place", "报告地区", "place of the report"),
    ("year", "报告年份", "year of the report"),
];

const VALUES: &[Label] = &[
    ("numeric", "数字", "numeric"),
    ("closed", "清零全覆盖", "all-or-nothing"),
    ("relational", "同步", "benchmark"),
    ("milestone", "期限", "milestone"),
    ("programme", "工作部署", "work without a test"),
    ("year", "本年", "report year"),
    ("term", "较长期", "longer term"),
    ("duty", "必须", "must"),
    ("guarantee", "确保", "ensure"),
    ("plain", "计划", "plan"),
    ("striving", "力争", "strive"),
    ("exploring", "探索", "explore"),
    ("anticipatory", "预期性", "anticipatory"),
    ("obligatory", "约束性", "binding"),
    ("exact", "等于", "exactly"),
    ("about", "约", "about"),
    ("at_least", "不少于", "at least"),
    ("at_most", "不超过", "at most"),
    ("level", "达到", "level"),
    ("rise", "增长", "rise"),
    ("fall", "下降", "fall"),
    ("hold", "保持", "hold"),
    ("true", "是", "yes"),
    ("false", "否", "no"),
];

fn look_up<'a>(rows: &[Label], code: &'a str, lang: Lang) -> &'a str {
    let found = rows.iter().find(|(name, ..)| *name == code);
    found.map_or(code, |(_, zh, en)| lang.pick(zh, en))
}

impl Lang {
    /// One of two wordings.
    pub(super) fn pick(self, zh: &'static str, en: &'static str) -> &'static str {
        if self == Self::Zh { zh } else { en }
    }

    /// 是 or 否
    pub(super) fn yes(self, is: bool) -> &'static str {
        if is { self.pick("是", "yes") } else { self.pick("否", "no") }
    }
}

/// The label of a field that was corrected.
#[must_use]
pub fn field_label(code: &str, lang: Lang) -> &str {
    look_up(FIELDS, code, lang)
}

/// The label of a field's old value: of a code its words, of words the words themselves.
#[must_use]
pub fn old_value_label<'a>(field: &str, value: &'a str, lang: Lang) -> &'a str {
    let coded = matches!(
        field,
        "class" | "headline" | "horizon" | "commitment" | "nature" | "bound" | "change"
    );
    if coded { look_up(VALUES, value, lang) } else { value }
}

pub(super) fn class(class: Class, lang: Lang) -> &'static str {
    look_up(VALUES, class.code(), lang)
}

pub(super) fn commitment(commitment: Commitment, lang: Lang) -> &'static str {
    look_up(VALUES, commitment.code(), lang)
}

pub(super) fn nature(nature: Option<Nature>, lang: Lang) -> &'static str {
    nature.map_or("", |nature| look_up(VALUES, nature.code(), lang))
}

pub(super) fn bound(bound: Bound, lang: Lang) -> &'static str {
    look_up(VALUES, bound.code(), lang)
}

pub(super) fn change(change: Change, lang: Lang) -> &'static str {
    look_up(VALUES, change.code(), lang)
}

pub(super) fn basis(basis: Option<Basis>, lang: Lang) -> &'static str {
    match basis {
        None => "",
        Some(Basis::YearOnYear) => lang.pick("同比", "year on year "),
        Some(Basis::Cumulative) => lang.pick("累计", "cumulative "),
        Some(Basis::AnnualAverage) => lang.pick("年均", "annual average "),
    }
}

/// The deadline: the words of the text, with the year where they name none; otherwise the report year; empty where neither is known.
///
/// Never a bare `2030-12`, which a spreadsheet would turn into a date of its own.
pub(super) fn due(out: &mut String, deadline: &Deadline, lang: Lang) {
    let words = deadline.text.as_deref().unwrap_or_default();
    let words = if deadline.stated { words } else { "" };
    let dated = deadline.names_year();
    let year = deadline.year.map(|year| year.to_string());
    if lang == Lang::En {
        if let Some(year) = year {
            out.push_str("by the end of ");
            out.push_str(&year);
            if let Some(month) = deadline.month {
                out.push('-');
                out.push_str(if month < 10 { "0" } else { "" });
                out.push_str(&month.to_string());
            }
        }
        if !words.is_empty() {
            out.push_str(if out.is_empty() { "" } else { " " });
            out.push('(');
            join_lines(out, words);
            out.push(')');
        }
        return;
    }
    if let Some(year) = year.filter(|_| !dated) {
        out.push_str(&year);
        let tail = if words.is_empty() { "年内" } else { "年" };
        out.push_str(if words.starts_with('年') { "" } else { tail });
    }
    join_lines(out, words);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deadlines_read_well_in_both_languages() {
        let deadline = |text: Option<&str>, year, month| Deadline {
            text: text.map(str::to_owned),
            year,
            month,
            stated: text.is_some(),
        };
        for (deadline, zh, en) in [
            (deadline(None, Some(2030), None), "2030年内", "by the end of 2030"),
            (deadline(None, None, None), "", ""),
            (
                deadline(Some("二〇三五年"), Some(2035), None),
                "二〇三五年",
                "by the end of 2035 (二〇三五年)",
            ),
            (
                deadline(Some("年底"), Some(2030), Some(12)),
                "2030年底",
                "by the end of 2030-12 (年底)",
            ),
            (
                deadline(Some("6月底前"), Some(2030), Some(6)),
                "2030年6月底前",
                "by the end of 2030-06 (6月底前)",
            ),
            (deadline(Some("年\n底"), None, None), "年底", "(年底)"),
        ] {
            for (lang, words) in [(Lang::Zh, zh), (Lang::En, en)] {
                let mut out = String::new();
                due(&mut out, &deadline, lang);
                assert_eq!(out, words);
            }
        }
    }

    #[test]
    fn codes_have_words_and_words_stay() {
        assert_eq!(old_value_label("commitment", "striving", Lang::Zh), "力争");
        assert_eq!(old_value_label("title", "striving", Lang::Zh), "striving");
        assert_eq!(field_label("bodies", Lang::Zh), "责任单位");
        assert_eq!(field_label("brand_new", Lang::En), "brand_new");
        for code in crate::correct::FIELDS {
            assert!(FIELDS.iter().any(|(name, ..)| name == code), "no words for {code}");
        }
    }
}
