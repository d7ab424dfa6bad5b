//! What makes digits a name instead of an amount: letters, roads, hotlines, documents, ranks.

use crate::lexicon::{Words, list::words};

/// Directly after the digits: a road, a line, a hotline, a name.
pub static AFTER_NAMES: Words = words!(
    "国道 省道 县道 乡道 高速 热线 政务服务 便民 市民服务 平台 号 ＃ # ° 网格 医院 航线 线 路 \
     胡同 大街 盐化 厂 工厂 研究所 打印 维 铁路",
);

/// The names of [`AFTER_NAMES`] that follow whole numbers alone: 1.5线 is none.
pub(crate) const AFTER_WHOLE_NUMBERS: &[&str] =
    &["路", "维", "线", "厂", "医院", "网格", "航线", "平台", "工厂"];

/// The name of [`AFTER_NAMES`] that follows a number only as a technique: 3打印.
pub(crate) const PRINTING: &str = "打印";

/// The start of the name of a hotline.
pub(crate) const GOVERNMENT_SERVICE: &str = "政务";

/// Counts years since an event.
pub(crate) const ANNIVERSARY: &str = "周年";

/// After a number: a version of something.
pub(crate) const VERSION: char = '版';

/// After a number without a unit: 7大领域.
pub(crate) const MAJOR: char = '大';

/// A measure word of machines, which follows a name in letters: AED1200台.
pub(crate) const MACHINE: char = '台';

/// Directly after the digits: the best so many of a ranking.
pub(crate) const GROUPS: &str = "强佳快";

/// Directly before a number: it is no amount whose decimal mark may be wrong.
pub(crate) const NO_DECIMAL_LEADS: &str = "第前名列位./，。、：·“";

/// Before the digits: an ordinal.
pub(crate) const ORDINAL: char = '第';

/// After an ordinal: it is a rank.
pub(crate) const ORDINAL_RANKS: &str = "位名方列";

/// A word that ends with one of [`BEFORE_RANKS`].
pub(crate) const NO_RANK_LEAD: &str = "目前";

/// After a number that follows one of [`BEFORE_RANKS`]: what is ranked.
pub(crate) const RANKED: &str = "位名强列家%";

/// After such a number: it counts.
pub(crate) const COUNTED_NOT_RANKED: char = '个';

/// Between two years, months or days.
pub(crate) const DATE_DASHES: &[char] =
    &['—', '―', '-', '–', '－', '至', '～', '~', '、', '/', '到'];

/// Before the last year of a range in two digits: 2021—25年.
pub(crate) const YEAR_RANGE_MARKS: &[char] = &['—', '-', '至'];

/// Before the digits: a rank follows.
pub static BEFORE_RANKS: Words = words!("前 第 top Top TOP");

/// Directly before a number of years: a stretch of time, not an amount.
pub static BEFORE_PERIODS: Words =
    words!("连续 未来 今后 过去 近 这 前 后 时隔 历时 历经 首 每 头 连 满 持续");

/// Directly before a number of years, days or hours that is itself an amount.
pub static BEFORE_DURATIONS: Words = words!(
    "提高到 提高至 延长至 延长到 延长 缩短至 缩短到 缩短 压缩至 压缩到 压缩 压减至 压减到 \
     压减 增加到 增至 达到 达 降至 降到 减少到 减少至 减至 不超过 不少于 不低于 增加 减少 \
     提前 为 控制在 到 至 调整到 平均 多 少 从 由 再延长 超过 超 均",
);

/// Latin letters that are a unit, so that digits before them are an amount.
pub static LATIN_UNITS: Words = words!(
    "P PB PFLOPS EFLOPS TB GW MW GWh MWh kWh KWh kV kW KW Gbps km KM TEU mm cm CM m kg t T MPa \
     EB ZB L mL ml mg ug USD HKD RMB CNY EUR",
);

/// After four digits: a year.
pub static YEAR_WORDS: Words = words!("年 年度 财年 学年 届");
