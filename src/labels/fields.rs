//! Labels of fields that were corrected by hand, and of their old values.

use super::{
    enums::{BOUNDS, CHANGES, CLASSES, COMMITMENTS, HORIZONS, Label, NATURES, SUBJECTS, look_up},
    lang::Lang,
};

const FIELDS: &[Label] = &[
    ("title", "目标", "goal"),
    ("class", "分类", "class"),
    ("headline", "主要目标", "headline"),
    ("horizon", "期限类别", "horizon"),
    ("commitment", "承诺力度", "commitment"),
    ("nature", "性质", "nature"),
    ("relation", "参照", "benchmark"),
    ("stretch", "努力方向", "stretch aim"),
    ("deadline", "完成时限", "deadline"),
    ("subject", "领域", "subject"),
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

/// The label of a field that was corrected; an unknown code is written as it is.
#[must_use]
pub fn field_label(code: &str, lang: Lang) -> &str {
    look_up(FIELDS, code, lang).unwrap_or(code)
}

/// The label of a field's old value: of a code its words, of words the words themselves.
#[must_use]
pub fn old_value_label<'a>(field: &str, value: &'a str, lang: Lang) -> &'a str {
    let labels = match field {
        "class" => CLASSES,
        "headline" => ANSWERS,
        "horizon" => HORIZONS,
        "commitment" => COMMITMENTS,
        "nature" => NATURES,
        "subject" => SUBJECTS,
        "bound" => BOUNDS,
        "change" => CHANGES,
        _ => &[],
    };
    look_up(labels, value, lang).unwrap_or(value)
}

const ANSWERS: &[Label] = &[("true", "是", "yes"), ("false", "否", "no")];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_words_and_words_stay() {
        assert_eq!(old_value_label("commitment", "striving", Lang::Zh), "力争");
        assert_eq!(old_value_label("headline", "true", Lang::En), "yes");
        assert_eq!(old_value_label("title", "striving", Lang::Zh), "striving");
        assert_eq!(field_label("bodies", Lang::Zh), "责任单位");
        assert_eq!(field_label("brand_new", Lang::En), "brand_new");
        for code in crate::correct::FIELDS {
            assert!(FIELDS.iter().any(|(name, ..)| name == code), "no words for {code}");
        }
    }
}
