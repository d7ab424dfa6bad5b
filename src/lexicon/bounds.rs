//! Words that limit a number, before it and after it.

use Limit::{About, AtLeast, AtMost};

/// How a word limits a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Limit {
    /// 左右
    About,
    /// 以上
    AtLeast,
    /// 以内
    AtMost,
}

/// Directly before the number; the longest that fits decides.
pub(crate) const LIMITS_BEFORE: &[(&str, Limit)] = &[
    ("大约", About),
    ("约", About),
    ("近", About),
    ("接近", About),
    ("将近", About),
    ("大概", About),
    ("约为", About),
    ("超", AtLeast),
    ("超过", AtLeast),
    ("超过了", AtLeast),
    ("突破了", AtLeast),
    ("最少", AtLeast),
    ("大于等于", AtLeast),
    ("大于或等于", AtLeast),
    ("大于或者等于", AtLeast),
    ("超出", AtLeast),
    ("突破", AtLeast),
    ("首破", AtLeast),
    ("破", AtLeast),
    ("过", AtLeast),
    ("不少于", AtLeast),
    ("不低于", AtLeast),
    ("不小于", AtLeast),
    ("不得少于", AtLeast),
    ("不得低于", AtLeast),
    ("不能少于", AtLeast),
    ("至少", AtLeast),
    ("高于", AtLeast),
    ("多于", AtLeast),
    ("大于", AtLeast),
    ("逾", AtLeast),
    ("跨过", AtLeast),
    ("迈上", AtLeast),
    ("跨越", AtLeast),
    ("迈过", AtLeast),
    ("≥", AtLeast),
    (">", AtLeast),
    ("不超过", AtMost),
    ("不超", AtMost),
    ("不高于", AtMost),
    ("不大于", AtMost),
    ("不多于", AtMost),
    ("不得超过", AtMost),
    ("不得高于", AtMost),
    ("不突破", AtMost),
    ("低于", AtMost),
    ("少于", AtMost),
    ("小于", AtMost),
    ("至多", AtMost),
    ("最多", AtMost),
    ("小于等于", AtMost),
    ("小于或等于", AtMost),
    ("小于或者等于", AtMost),
    ("不到", AtMost),
    ("不足", AtMost),
    ("≤", AtMost),
    ("<", AtMost),
];

/// Directly after the unit; the longest that fits decides.
pub(crate) const LIMITS_AFTER: &[(&str, Limit)] = &[
    ("左右", About),
    ("上下", About),
    ("前后", About),
    ("以上", AtLeast),
    ("及以上", AtLeast),
    ("或以上", AtLeast),
    ("（含）以上", AtLeast),
    ("（含）以下", AtMost),
    ("之上", AtLeast),
    ("有余", AtLeast),
    ("以内", AtMost),
    ("之内", AtMost),
    ("以下", AtMost),
    ("及以下", AtMost),
    ("之下", AtMost),
];

/// Short words of [`BEFORE`] that are no limit after one of these characters: 签约30个, 附近3家, 侦破20起.
pub(crate) const IN_LONGER_WORDS: &[(&str, &str)] = &[
    ("约", "签节条契违公预合集制履特邀大"),
    ("近", "附最邻就临远贴靠"),
    ("超", "赶中反高"),
    ("破", "侦打攻查"),
    ("过", "通经透穿不超跨迈越渡胜错改悔度难"),
];

/// Before a round Chinese numeral: at least, as in 上万人.
pub(crate) const UP: char = '上';

/// Between a limit and its number: 至少有10个.
pub(crate) const COPULAS: &[char] = &['有', '是', '为'];

/// Characters that make a longer word with 上, which then limits nothing: 线上百家商户.
pub(crate) const BEFORE_UP: &str = "以之线网海路会础度马陆天地桌街车船山身水";

/// Limits that 有, 是 or 为 may follow: 最多为5个.
pub(crate) const LIMITS_BEFORE_COPULA: &[(&str, Limit)] =
    &[("至少", AtLeast), ("最少", AtLeast), ("至多", AtMost), ("最多", AtMost)];

/// Limits that may precede the verb instead of the number.
pub(crate) const LIMITS_BEFORE_VERB: &[(&str, Limit)] =
    &[("至少", AtLeast), ("最少", AtLeast), ("大约", About)];
