//! Numerals: Chinese digits, powers of ten, words between number and unit.

/// A Chinese digit's value.
#[must_use]
pub fn digit(ch: char) -> Option<i64> {
    Some(match ch {
        '零' | '〇' | '○' => 0,
        '一' | '壹' => 1,
        '二' | '两' | '贰' => 2,
        '三' | '叁' => 3,
        '四' | '肆' => 4,
        '五' | '伍' => 5,
        '六' | '陆' => 6,
        '七' | '柒' => 7,
        '八' | '捌' => 8,
        '九' | '玖' => 9,
        _ => return None,
    })
}

/// The power of ten of 十 百 千 万 亿.
#[must_use]
pub fn power(ch: char) -> Option<i32> {
    Some(match ch {
        '十' | '拾' => 1,
        '百' | '佰' => 2,
        '千' | '仟' => 3,
        '万' => 4,
        '亿' => 8,
        _ => return None,
    })
}

/// Dashes and words between the two ends of a range.
pub const RANGE_MARKS: &[&str] =
    &["——", "--", "~~", "—", "－", "–", "-", "~", "～", "〜", "至", "到", "−", "﹣", "‐", "‑"];

/// Units that begin with a character which is also a power of ten.
pub const UNITS_WITH_POWER: &[&str] = &["千瓦", "千克", "千米", "千伏", "千卡", "千帕", "千焦", "千赫", "千公里"];

/// Between a numeral and its unit: and a little more.
pub const A_LITTLE_MORE: &[&str] = &["余", "多"];
