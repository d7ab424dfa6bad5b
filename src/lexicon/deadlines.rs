//! Words that say by when, with the month they mean.

use crate::lexicon::{
    Words,
    list::{FirstChars, words},
};

/// A phrase of time within a year, the year's offset from the report's, and its month.
pub(crate) const PHRASES: &[(&str, i32, Option<u32>)] = &[
    ("年内", 0, Some(12)),
    ("年底前", 0, Some(12)),
    ("年底之前", 0, Some(12)),
    ("年底", 0, Some(12)),
    ("年末", 0, Some(12)),
    ("年中前", 0, Some(6)),
    ("岁末", 0, Some(12)),
    ("上半年", 0, Some(6)),
    ("下半年", 0, Some(12)),
    ("一季度", 0, Some(3)),
    ("二季度", 0, Some(6)),
    ("三季度", 0, Some(9)),
    ("四季度", 0, Some(12)),
    ("一季度末", 0, Some(3)),
    ("二季度末", 0, Some(6)),
    ("三季度末", 0, Some(9)),
    ("四季度末", 0, Some(12)),
    ("第一季度", 0, Some(3)),
    ("第二季度", 0, Some(6)),
    ("第三季度", 0, Some(9)),
    ("第四季度", 0, Some(12)),
    ("一季度前", 0, Some(3)),
    ("二季度前", 0, Some(6)),
    ("三季度前", 0, Some(9)),
    ("四季度前", 0, Some(12)),
    ("今年", 0, None),
    ("当年", 0, None),
    ("本年度", 0, None),
    ("年度内", 0, Some(12)),
    ("明年", 1, None),
    ("后年", 2, None),
    ("汛期前", 0, None),
    ("主汛期前", 0, None),
    ("汛前", 0, None),
    ("入汛前", 0, None),
    ("入冬前", 0, None),
    ("供暖季前", 0, None),
    ("采暖季前", 0, None),
    ("供暖前", 0, None),
    ("采暖期前", 0, None),
    ("春季开学前", 0, Some(2)),
    ("秋季开学前", 0, Some(8)),
    ("秋季学期前", 0, Some(8)),
    ("开学前", 0, None),
    ("春节前", 0, None),
    ("五一前", 0, Some(4)),
    ("“五一”前", 0, Some(4)),
    ("五一节前", 0, Some(4)),
    ("“七一”前", 0, Some(6)),
    ("七一前", 0, Some(6)),
    ("“八一”前", 0, Some(7)),
    ("八一前", 0, Some(7)),
    ("中秋前", 0, None),
    ("国庆前", 0, Some(9)),
    ("国庆节前", 0, Some(9)),
    ("“十一”前", 0, Some(9)),
    ("十一前", 0, Some(9)),
    ("元旦前", 0, Some(12)),
];

/// After a year or a month: by then.
pub(crate) static END_WORDS: Words = words!(
    "底前 底之前 底以前 末前 中旬前 上旬前 下旬前 初前 前 之前 以前 底 末 中旬 上旬 下旬 初 \
     份前 份 内 年底前 年底",
);

/// The plan periods, with their last year.
pub(crate) const PLANS: &[(&str, i32)] = &[
    ("十一五", 2010),
    ("十二五", 2015),
    ("十三五", 2020),
    ("十四五", 2025),
    ("十五五", 2030),
    ("十六五", 2035),
    ("六五", 1985),
    ("七五", 1990),
    ("八五", 1995),
    ("九五", 2000),
    ("十五", 2005),
];

/// Names of plans of at most this many bytes are names only in quotation marks: “十五”期间, but 十五期间 no.
pub(crate) const SHORT_PLAN: usize = 6;

/// After the name of a plan period: a time, not the plan.
pub(crate) static PLAN_ENDS: Words = words!("期末 末期 末 期间 时期 期内 内 收官 前三年");

/// Before a number of years that is counted from now.
pub(crate) static SPAN_LEADS: Words = words!(SPAN_LEAD_WORDS);

const SPAN_LEAD_WORDS: &str =
    "用 力争用 力争 未来 今后 通过 经过 争取 争取用 利用 努力用 计划用 再用 确保用";

/// The words of [`SPAN_LEADS`] that name a period, and not a deadline alone: 今后五年.
pub(crate) static NEXT_YEARS: Words = words!("今后 未来");

/// After that number of years.
pub(crate) static SPAN_ENDS: Words =
    words!("年左右时间 年左右的时间 年时间 年的时间 年左右 年内 年之内 年以内 年");

/// Before a phrase of time: it is past.
pub(crate) static PAST_BEFORE: Words =
    words!("去 去年 上年 前年 上 前 近 截至 截止 往 历 同 较 比 自 从 以 连续");

/// After a phrase of time: it is past, or only a name.
pub(crate) static NO_DEADLINE_AFTER: Words = words!(
    "以来 度工作 远景 版 规划 行动 的工作回顾 工作回顾 目标纲要 来， 度报告 度预算 \
     主要预期目标 经济社会发展主要 政府工作 国民经济 工作要点 是 工作的总体 工作总体 度计划 \
     度新增 度第 开始 起 初确定 已 发展主要 级 度国家 及以前 基础上 发展目标 度省 度市 以后 \
     到期 票选 的重点 全国 全省 或 要 的主要 在建 收官 续建 结转 为 启动的 度在",
);

/// Before a year without an end word: it is a time, and does not begin a name.
pub(crate) static YEAR_LEADS: Words =
    words!("， 、 ； 力争 确保 争取 计划 预计 于 在 将 要 拟 努力 段 程 目");

/// After a year without an end word: what is due by then.
pub(crate) static YEAR_FOLLOWERS: Words = words!(
    "建成 开工 完工 竣工 投产 通车 投用 实现 达到 完成 启动 力争 投入 全面建成 全面完成 达产 \
     全线",
);

/// The characters with which a phrase of time begins: of the lists above, of a number, of 到2027年 and of a quoted plan.
pub(crate) static FIRST_CHARS: FirstChars = {
    let mut chars = FirstChars::new()
        .with("0 1 2 3 4 5 6 7 8 9 〇 零 一 二 两 三 四 五 六 七 八 九 十 到 至 “")
        .with(SPAN_LEAD_WORDS);
    let mut at = 0;
    while at < PHRASES.len() {
        chars = chars.with(PHRASES[at].0);
        at += 1;
    }
    let mut at = 0;
    while at < PLANS.len() {
        chars = chars.with(PLANS[at].0);
        at += 1;
    }
    chars
};

/// Before a year that a deadline names: 到2027年.
pub(crate) const TO_YEAR: &[&str] = &["到", "至"];

/// After a year: its last month is meant.
pub(crate) const YEAR_END: &[char] = &['底', '末', '年'];

/// In the words after a year: by then.
pub(crate) const BEFORE: char = '前';

/// In the words after a number of years: within them.
pub(crate) const WITHIN: char = '内';

/// The word of [`SPAN_ENDS`] that alone is no deadline.
pub(crate) const BARE_YEARS: &str = "年";

/// After a number of years without an end word, which is then a deadline: 三年建成.
pub(crate) static DUE_IN_YEARS: Words = words!("实现 建成 完成 打造 安排 投入 累计");

/// The year of the report, which may also be part of a name: 当年开工率.
pub const SAME_YEAR: &str = "当年";
