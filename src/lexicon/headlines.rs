//! Words around the main targets: what opens them, what only speaks of them, what distinguishes this year's from those of a longer term.

use crate::lexicon::{Words, list::words};

/// The opening of a longer term's targets.
pub static TERMS: Words = words!(
    "今后五年 未来五年 今后5年 未来5年 五年奋斗 五年的奋斗 五年经济 五年的主要 五年目标 \
     今后一个时期 本届政府 新一届政府 远景目标",
);

/// A plan's period, or its last year.
pub static PERIODS: Words = words!("五”时期 五”期间 五”末 到20 到“");

/// The opening of this year's targets.
pub static THIS_YEAR: Words = words!("今年 全年 本年度");

/// The title of a table of main targets.
pub static TABLE_TITLES: Words =
    words!("预期目标 主要目标 主要指标 预期指标 发展目标 奋斗目标 计划指标 目标表 指标表");

/// Before the naming of the targets: they are only referred to.
pub static REFERRING: Words =
    words!("上述 为实现 为完成 围绕 对标 完成年度 完成全年 实现全年 以上",);

/// A clause of this opening reflects on the targets, or leaves them.
pub static REFLECTING: Words = words!(
    "上述 以上 这 确定 提出 制定 实现 完成以 完成上 完成各项工作 围绕 重点 做好 为 总的 \
     我们 必须 体现 综合 考虑 充分考虑 兼顾 既 主要是 主要基于 符合 有利于 工作中 具体 各位 \
     今年要 今年政府 新的一年 去年 过去",
);

/// With 指标: they are to be met.
pub static MET: Words = words!("完成 达到 控制 保持 进入 高于 快于 实现");

/// Indicators that nearly every passage of main targets sets.
pub static CORE: Words = words!(
    "gdp_growth income_all income_urban income_rural budget_rev fai retail ind_va cpi trade \
     unemp_survey unemp_reg urban_jobs",
);

/// A sentence that sets one of [`CORE`] has one of these words.
pub static CORE_WORDS: Words =
    words!("经济 生产总值 GDP 收入 投资 零售 增加值 价格 物价 进出口 失业率 就业",);

/// A clause that leaves room above a target says what is striven for beyond it, or how the work goes.
pub static STRETCHES: Words = words!("更好 更高 更快 更优");

/// With one of [`STRETCHES`].
pub static STRIVING: Words = words!("争取 力争 努力 取得 全力 实际工作");

/// After 约束性指标: what follows are these indicators.
pub static GOVERNED: Words = words!("： 为 是 方面 有");

/// Between the naming of the main targets and the targets.
pub const BEFORE_TARGETS: &[char] = &['：', '是', '为'];

/// What is set as a target.
pub const INDICATOR: &str = "指标";

/// After 约束性 and 预期性.
pub static TARGET_NOUNS: Words = words!("指标 目标");

/// A target that must be met.
pub const OBLIGATORY: &str = "约束性";

/// A target that is expected to be met.
pub const ANTICIPATORY: &str = "预期性";

/// In a work report, and in hardly any other text without sections and a year.
pub static GOVERNMENTS: Words = words!("政府 国务院");

/// In a clause that strives for more than the target.
pub const IN_ACTUAL_WORK: &str = "实际工作中";
