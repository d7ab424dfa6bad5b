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

/// Between a numeral and its unit: and a little more, as in 120余人.
pub(crate) const SURPLUS: &[char] = &['余', '多'];

/// The surplus of 三成多, where 余 is not used.
pub(crate) const TENTHS_SURPLUS: char = '多';

/// After a Chinese digit: tenths, as in 三成.
pub(crate) const TENTHS: char = '成';

/// Half of something.
pub(crate) const HALVES: &[&str] = &["一半", "半数"];

/// The first character of 半数, which is no digit.
pub(crate) const HALF: char = '半';

/// Between the whole and the part of a share: 百分之六.
pub(crate) const FRACTION_MARK: &str = "分之";

/// Before a share: it is a rank, as in 前三分之一.
pub(crate) const RANK_LEAD: char = '前';

/// The decimal point of a numeral spelled in Chinese: 六点五.
pub(crate) const SPELLED_POINT: char = '点';

/// The powers of ten that follow a number in digits as its scale: 5.2万.
pub(crate) const LARGE_SCALES: &[char] = &['万', '亿'];

/// The same with 千.
pub(crate) const SCALES: &[char] = &['万', '亿', '千'];

/// The same with 千 and 百.
pub(crate) const ALL_SCALES: &[char] = &['万', '亿', '千', '百'];

/// Powers of ten below 万, in both forms; after a row of digits they make it no amount: 一〇百.
pub(crate) const SMALL_POWERS: &[char] = &['十', '百', '千', '拾', '佰', '仟'];

/// Zeros written in a row of Chinese digits: 一〇八.
pub(crate) const RINGS: &[char] = &['〇', '○'];

/// The same with the word: 零.
pub(crate) const ZEROS: &[char] = &['〇', '○', '零'];

/// Ten and hundred, which may stand for a number of their own.
pub(crate) const TEN: char = '十';
/// A hundred.
pub(crate) const HUNDRED: char = '百';
/// A thousand.
pub(crate) const THOUSAND: char = '千';

/// The unit of a multiple.
pub(crate) const TIMES: &str = "倍";

/// Between the numbers of a list that share a unit or a predicate.
pub(crate) const LIST_JOINTS: &[char] = &['、', '和', '及', '与'];

/// Between the numbers of a list that share a limit.
pub(crate) const BOUND_LIST_JOINTS: &[char] = &['、', '和', '及'];

/// What is between a number and the unit of its list or range, besides digits.
pub(crate) const LIST_CHARS: &str = "—–-～~至到、和.%";

/// Before a number that something changes from: 从2.1%提高到2.5%.
pub(crate) const CHANGE_LEADS: &[char] = &['从', '由'];

/// Range marks that, after 从 or 由, stand between the old and the new level.
pub(crate) const CHANGE_MARKS: &[&str] = &["至", "到"];

/// Closes a range: 20和30之间.
pub(crate) const BETWEEN: &str = "之间";

/// The short form of it, which also begins other words.
pub(crate) const BETWEEN_SHORT: char = '间';

/// After the short form at its end, besides punctuation.
pub(crate) const POSSESSIVE: char = '的';

/// In the words before a fraction: it is a share, as in 占全国的1/10.
pub(crate) const SHARE_VERB: char = '占';

/// Before a Chinese numeral: it is part of a name or of an inexact number, as in 第十五 and 数百.
pub(crate) const NAME_LEADS: &[char] = &['“', '第', '十', '数', '几'];

/// Before a range of Chinese numerals: it is part of a name.
pub(crate) const RANGE_NAME_LEADS: &[char] = &['第', '“'];

/// Before a counted Chinese numeral of several characters: it is part of a longer one or of a name.
pub(crate) const COUNT_NAME_LEADS: &[char] = &['第', '百', '、', '“'];

/// Before a stretch of time it limits nothing: 近3年.
pub(crate) const NEARLY: char = '近';

/// Words of [`BEFORE_CHINESE_AMOUNT`] that limit only where they are no part of a longer word: 签约, 附近.
pub(crate) const CHECKED_LIMITS: &[char] = &['约', '近', '超', '破'];

/// Before 倍: the numeral is an amount, as in 是去年的两倍.
pub(crate) const TIMES_LEADS: &[char] = &['的', '是', '为'];

/// Units that are a word of their own after a Chinese numeral, as in 十里长街.
pub(crate) const LI: &str = "里";

/// After a Chinese numeral: it numbers or names, as in 百强县 and 三级.
pub(crate) const NUMBERED_PLACES: &[char] = &['县', '级', '村', '镇', '强'];

/// After a Chinese numeral: the name of a campaign, as in 十项行动.
pub(crate) const NAMED_CAMPAIGNS: &str = "项行动";

/// Measure words of abstract things that a range of Chinese numerals may count: 三至五项.
pub(crate) const RANGE_MEASURE_WORDS: &[&str] = &["个", "项"];

/// Chinese numerals that alone count nothing for sure: 一座 may be any.
pub(crate) const INDEFINITE: &[&str] = &["一", "十"];

/// After a counted thing: the count is an amount.
pub(crate) const AT_LEAST: &str = "以上";

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
