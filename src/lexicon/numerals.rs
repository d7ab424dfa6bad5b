//! Numerals: Chinese digits, powers of ten, words between number and unit.

use crate::lexicon::{Words, list::words};

/// A Chinese digit's value.
#[must_use]
pub fn digit(ch: char) -> Option<i64> {
    Some(match ch {
        '零' | '〇' | '○' | '◯' => 0,
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

/// A number up to 99 in digits of either kind, which is all that the text holds: a month or a day.
///
/// ```
/// use goalcards::lexicon::numerals;
/// assert_eq!((numerals::small("12"), numerals::small("十二"), numerals::small("年")), (Some(12), Some(12), None));
/// ```
#[must_use]
pub fn small(text: &str) -> Option<i32> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok();
    }
    let value = |part: &str, none: i64| {
        let mut chars = part.chars();
        let value = chars.next().map_or(Some(none), digit)?;
        chars.next().is_none().then_some(value)
    };
    let value = match text.split_once('十') {
        Some((tens, ones)) => value(tens, 1)? * 10 + value(ones, 0)?,
        None => value(text, 0)?,
    };
    i32::try_from(value).ok()
}

/// Dashes and words between the two ends of a range.
pub static RANGE_MARKS: Words = words!("—— -- ~~ — ― ─ ‒ － – - ~ ～ 〜 至 到 − ﹣ ‐ ‑");

/// Between the two ends of a range that 之间 closes: 20和30之间.
pub static BETWEEN_MARKS: Words = words!("和 与");

/// Directly before a fraction: 约占全国1/10, 不到总数的1/3.
pub static SHARES: Words = words!("占 为 的 全国 全省 全市 全县 全区 全球 世界 总数 总量");

/// Units that begin with a character which is also a power of ten.
pub static UNITS_WITH_POWER: Words = words!("千瓦 千克 千米 千伏 千卡 千帕 千焦 千赫 千公里");

/// Between a numeral and its unit: and a little more.
pub static A_LITTLE_MORE: Words = words!("余 多");

/// Directly before a Chinese numeral that is an amount: 近千人, 达三成.
pub static BEFORE_CHINESE_AMOUNT: Words = words!("近 超 超过 达 达到 约 逾 上 突破 破 过 长 降 高");

/// Directly before a Chinese numeral: what follows is counted, not named.
pub static COUNTING_VERBS: Words = words!(
    "建成 新建 改建 扩建 建设 改造 引进 新增 开工 打造 创建 培育 完成 实施 建 修建 新开 开通 \
     竣工 投产 投用 启动 开工建设 启动建设 招引 落地",
);

/// Measure words of things that stand or run, whose counts are amounts even in Chinese numerals.
pub static COUNTED_UNITS: Words = words!("座 条 所 家 处 栋 幢 台 辆 套 部 间 户 名 人 公里 亩");

/// The numerals of the items of a list: 一、, （二）, 三是.
pub const ITEMS: &str = "一二三四五六七八九十";
