//! Words that distinguish what is done from what is promised, against the part of the report.

use crate::lexicon::{Words, list::words};

/// A word that decides is at most so many bytes before its number.
pub(crate) const NEARBY: usize = 90;

/// So many bytes of a clause on either side of a number are looked at.
pub(crate) const CLAUSE: usize = 360;

/// In the plan: done already.
pub(crate) static DONE: Words = words!(
    "已完成 已建成 已达 已经 已有 已实现 已投入 已累计 去年 上年 目前 截至 现有 2024年底达 \
     过去一年 过去五年 五年来 一年来 近年来 历史上 年来 已开工 已签约 已落地 已",
);

/// At the start of a sentence of the plan: it is about the past.
pub(crate) static LOOKING_BACK: Words = words!(
    "过去一年 过去的一年 过去五年 过去的五年 五年来 五年间 一年来 近年来 多年来 几年来 去年 上年 \
     刚刚过去 历史上",
);

/// In such a sentence: from here on it looks ahead again.
pub(crate) static TURNING_AHEAD: Words =
    words!("今年 今后 下一步 我们要 我们将 ，要 ，将 力争 确保 争取 必须 计划 未来 新的一年");

/// What was chosen is still to be done: 遴选了12件民生实事.
pub(crate) static CHOSEN: Words = words!("实事 候选 举措 任务 工程 指标 目标");

/// After the old level: how it changed.
pub(crate) static CHANGED: Words = words!(
    "提高 提升 增加 增长 上升 扩大 下降 降 减少 压缩 缩短 压减 调整 增至 升至 拓展 延长 扩展 扩 \
     回升 反弹 恢复 回落 收窄 缩减 减至 减到 压降 转为 跃升 攀升 上调 下调 延伸 拓宽",
);

/// Between 由 and the old level are at most so many characters besides numbers: 每人每月.
pub(crate) const MAX_BETWEEN_CHARS: usize = 6;

/// The new level begins at most so many bytes after the old one.
pub(crate) const LEVEL_NEARBY: usize = 48;

/// After a word of [`DONE`]: promised nevertheless.
pub(crate) static AHEAD: Words =
    words!("力争 确保 将 要 争取 今年 年内 提高到 提升至 增至 降至 新增 再");

/// In the review: still to come.
pub(crate) static AHEAD_IN_REVIEW: Words = words!(
    "今年主要预期目标 今年还将 今年计划 今年再 力争今年 今年拟 今年将 今年要 今年力争 \
     今后五年 未来五年 下一步 明年 力争到20 预期目标是：",
);

/// Before a number that describes a thing.
pub(crate) static ATTRIBUTES: Words = words!(
    "总投资 总投资约 总投资达 投资 计划总投资 计划投资 占地 占地面积 总占地 年产 年处理 \
     年产能 总建筑面积 建筑面积 全长 总长 总规模 总装机 装机容量 总装机容量 库容 总库容 \
     日处理 日供水 用地 总产能 注册资本 投资额 投资总额 总投资额 估算投资 概算投资 床位 时速 \
     设计时速 年产值 年产值可达 年产值达 日供水能力 日处理能力 日处理污水 供水能力 处理能力 参赛规模",
);

/// Before the size of things that are not counted: 一批｜50亿元项目.
pub(crate) static SOME: Words = words!("一批 一批次 若干 一系列 更多");

/// An age that is aimed for: 人均预期寿命, 平均退休年龄.
pub(crate) static AGES_AIMED_FOR: Words = words!("寿命 年龄");

/// What a work is rated by: 10万吨磷酸铁锂项目.
pub(crate) static OUTPUT_UNITS: Words = words!("吨 辆 台 千瓦 千伏 兆瓦 吉瓦 头 只 羽 千瓦时");

/// The end of a list of works is at most so many bytes after the amount.
pub(crate) const WORK_NEARBY: usize = 120;

/// After such a number, when it describes the thing that follows.
pub(crate) static ATTRIBUTE_ENDS: Words =
    words!("的 ，占地 ，年产 ，建筑 ，全长 、占地 、年产 、建筑 、总建筑 、全长 、总投资");

/// After a limited number that is part of a name.
pub(crate) static THRESHOLD_HEADS: Words = words!(
    "企业 项目 的企业 的项目 工业企业 产业 重大项目 重点项目 产业项目 技改项目 工业项目 级 \
     园区 集群 产业集群 的村 村 以上的村 人口 老年人 老人 人群 的产业 产业链 的行政村 强村 \
     大县 乡镇 镇 大户 易地搬迁安置 安置点 安置区 搬迁安置点 大型安置区 自然村 行政村 的自然村 的县 的乡镇",
);

/// What is limited and then counted has at most so many bytes.
pub(crate) const COUNTED_NEARBY: usize = 48;

/// A word of [`PEOPLE`] is at most so many bytes after its number.
pub(crate) const PEOPLE_NEARBY: usize = 24;

/// Soon after a number: it counts the people who live here.
pub(crate) static PEOPLE: Words = words!(
    "人民 儿女 中国人 父老 中华儿女 各族人民 各族儿女 人口大国 的超大规模 市民 群众团结 \
     干部群众",
);

/// Before a number: what others forecast, ask or measure.
pub(crate) static OUTSIDE: Words = words!(
    "国际机构 国际组织 国际货币基金 世界银行 预测今年 预测全球 全球贸易 全球经济增长 \
     世界经济增长 占世界 占全球 国家要求 中央要求 法律规定 规定， 条例规定 国家提出 中央提出 \
     是指 指的是 即指 承包到期后再延长 承包到期再延长 承包期再延长",
);

/// At the head of what a work brings once it runs.
pub(crate) static ONCE_RUNNING: Words = words!(
    "达产后 投产后 满产后 达效后 建成后 投用后 投运后 运营后 建成投产后 达产达效后 完工后 竣工后"
);

/// After one of [`ONCE_RUNNING`]: what follows is expected of the work.
pub(crate) static MAY_BRING: Words = words!("可 预计 将 能够 有望");

/// After one of [`ONCE_RUNNING`]: it is promised nevertheless.
pub(crate) static STRIVING: Words = words!("力争 确保 争取 必须");

/// After a number: it counts the targets of a plan.
pub(crate) static COUNTED_TARGETS: Words =
    words!("指标 主要指标 预期性指标 约束性指标 核心指标 重点指标 具体指标 发展指标 预期指标");

/// After a verb: it is completed, as in 下降了3.3%.
pub(crate) const COMPLETED_ASPECT: char = '了';

/// A word that ends with that character: for the sake of.
pub(crate) const PURPOSE: &str = "为了";

/// Before a word of [`DONE`]: it is only compared with, as in 比去年.
pub(crate) const COMPARING: &[char] = &['比', '较', '于'];

/// Before the words of [`LOOKING_BACK`] at the start of a sentence.
pub(crate) const BEFORE_PAST: &str = "—从";

/// Before a later year: it is a deadline, as in 到2027年 and 力争2027年.
pub(crate) const BEFORE_TARGET_YEAR: &[char] = &['到', '至', '争'];

/// Before the old level of a change: 由38.5%提高到45%.
pub(crate) const FROM: &[char] = &['由', '从'];

/// Characters of levels, besides digits.
pub(crate) const LEVEL_CHARS: &str = ".万亿元个项%";

/// Between the levels of a list: 由160元和55元分别提高到.
pub(crate) const LEVEL_JOINTS: &[char] = &['和', '、', ' '];

/// The same without the space.
pub(crate) const LEVEL_LIST_JOINTS: &[char] = &['、', '和'];

/// Characters of the bound after the old level: 以上, 左右.
pub(crate) const BOUND_CHARS: &[char] = &['以', '上', '左', '右'];

/// Ends the verb before the new level.
pub(crate) const NEW_LEVEL: &[char] = &['到', '至', '为'];

/// Between 由 and a number: it is no old level.
pub(crate) const NO_OLD_LEVEL: &[char] = &['，', '；', '：', '。', '于', '事'];

/// The unit of people.
pub(crate) const PERSON: &str = "人";

/// Units of people and households, whose limited counts are no thresholds.
pub(crate) const PEOPLE_UNITS: &[&str] = &["人", "户", "名"];

/// Counts sections of the report: 以下9个方面.
pub(crate) const ASPECTS: &str = "方面";

/// The units before that word.
pub(crate) const ASPECT_UNITS: &[&str] = &["个", "大"];

/// Ends a list of works.
pub(crate) const WORK: &str = "项目";

/// Directly after an amount that belongs to no work's name: 10万吨以上, 10万吨的.
pub(crate) const AFTER_PLAIN_AMOUNT: &[char] = &['以', '左', '和', '的'];

/// In a list of works.
pub(crate) const LIST_MARKS: &[char] = &['、', '等'];

/// After a target of a notice on progress: what follows is done.
pub(crate) const DONE_ALREADY: char = '已';

/// Before a percentage these say what it is a share of, so that it may be a limit: 空置｜率｜50%以上的村.
pub(crate) const SHARES: &[char] = &['率', '比', '占', '重', '例'];

/// At the head of a clause that says what a work is built on: 以…为龙头.
pub const BY_MEANS: char = '以';
/// At the end of such a clause.
pub static MEANS: Words = words!(
    "为龙头 为依托 为抓手 为核心 为支撑 为引领 为主导 为牵引 为载体 为基础 为契机 为主线 为主轴 为突破口 为纽带 为平台 为骨干",
);

/// Opens a note after what it is on.
pub const NOTE_OPENS: char = '（';

/// Closes a note.
pub const NOTE_CLOSES: char = '）';

/// Between one work of a list and the next.
pub const WORK_ENDS: &[char] = &['，', '。', '；', '、', '）'];
