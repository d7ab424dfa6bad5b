//! Predicates before a number: whether it is a level, a rise, a fall, or something held.

use crate::lexicon::{Words, list::words};

/// What a predicate says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeWord {
    /// 达到, 为, 增至: the value itself.
    Level,
    /// 增长, 提高
    Rise,
    /// 下降, 减少
    Fall,
    /// 保持在, 控制在
    Hold,
}

use ChangeWord::{Fall, Hold, Level, Rise};

/// Directly before a number (with its bound words); the longest that fits decides.
pub(crate) static PREDICATES: [(Words, ChangeWord); 4] = [
    (
        words!(
            "达到 等于 达到了 达 达成 可达 已达 将达 将达到 为 是 完成 实现 预计完成 预计达到 \
             预计达 预计实现 增加到 增加至 增至 增长到 增长至 提高到 提高至 提升到 提升至 \
             上升到 上升至 升至 扩大到 扩大至 扩展至 扩展到 下降到 下降至 降低到 降低至 降至 \
             降到 减少到 减少至 减至 压缩至 压缩到 压减至 压减到 缩短至 缩短到 调整到 调整至 \
             调整为 恢复到 恢复至 发展到 占 占到 推广到 推广至 延伸到 延伸至 放宽至 放宽到 精简至 精简到 精简为 扩容至 扩增至 提前至 压缩为 缩短为 仅为 均达 均达到 均为 分别达 分别达到 分别为 \
             分别完成 分别实现 累计 累计达 累计完成 累计达到 累计实现 总计 合计 共计 延长至 \
             延长到 稳增至 跃升至 跃升到 攀升至 回升至 拓展至 拓展到 上调至 下调至 上涨至 \
             突破到 放大至 放大到 优化至 优化到 缩减至 提至 翻至 减到 涨至 跌至 拟按 拟安排 按 安排 位居 过 \
             满 到 至 分别 均 各 共 约为 就达 即达 年均 日均 人均"
        ),
        Level,
    ),
    (
        words!(
            "增长 增加 提高 提升 上升 上涨 增 净增 扩大 同比增长 同比增加 比上年增长 \
             比上年增加 较上年增长 年均增长 年均分别增长 分别增长 分别提高 分别提升 分别上升 \
             分别上涨 分别增加 均增长 预计增长 累计增长 实际增长 平均增长 同比提高 同比提升 \
             同比上升 增速达 增速 增速为 增幅 增幅达 涨幅 回升 增产 增收 多增 年均上涨 递增 \
             年递增 年均递增 上调 高出 高 快于 翻 净增加 同口径增长 可比增长 名义增长 \
             增速保持在 分别年均增长 正增长 为正增长 实现正增长 转为正增长 转正增长"
        ),
        Rise,
    ),
    (
        words!(
            "下降 降低 减少 压减 缩减 下调 削减 降 减 压缩 缩短 回落 收窄 分别下降 分别降低 \
             分别减少 分别压减 同比下降 同比降低 同比减少 年均下降 累计下降 平均下降 均下降 \
             净减少 分别净减少 负增长 为负增长 分别负增长 同比负增长 呈负增长 低 提速 比上年下降 较上年下降 精简 跌 压降 再下降 缩小"
        ),
        Fall,
    ),
    (
        words!(
            "保持在 稳定在 控制在 维持在 保持 稳定保持在 分别保持在 分别稳定在 始终保持在 \
             始终保持 连续保持在 均保持在 均稳定在 分别控制在 稳定控制在 继续保持在 持续保持在 \
             持续稳定在 稳定达到 巩固在 定在 维持 均控制在 在 不变"
        ),
        Hold,
    ),
];

/// Nouns of growth: a negative growth is a fall.
pub(crate) static GROWTH_NOUNS: Words =
    words!("增速 增幅 涨幅 增长率 增长速度 增长幅度 增长 升幅 同比 增减 涨跌幅");

/// Nouns of a fall: what a negative fall means is doubtful.
pub(crate) static FALL_NOUNS: Words = words!("降幅 跌幅 下降率 减幅 降低率 下降幅度");

/// A change is measured against last year's same period.
pub(crate) static YEAR_ON_YEAR: Words = words!("同比 比上年 较上年 比去年 较去年 比上一年");
/// A change is added up over several years.
pub(crate) static CUMULATIVE: Words = words!("累计 五年增长 五年累计 比五年前");
/// A change is a yearly average.
pub(crate) static ANNUAL_AVERAGE: Words = words!("年均 年平均 年递增");

/// Says that a number is below zero: 负2%.
pub(crate) const NEGATIVE: char = '负';
/// Says that a number is above zero.
pub(crate) const POSITIVE: char = '正';

/// Before a signed percentage that is a level: 由-2%, 在-5%.
pub(crate) const SIGNED_LEVEL_LEADS: &[char] = &['由', '从', '于', '在'];

/// Before a list of numbers: each belongs to one of the things named before.
pub(crate) const RESPECTIVELY: &str = "分别";

/// A verb that ends as a predicate does, and counts what is new instead: 新增5万人.
pub(crate) const NEWLY_ADDED: &str = "新增";
