//! Words that tell, between two reports, what a number of the later one says about a target of the earlier one.

use crate::lexicon::{Words, list::words};

/// Opens a passage on several years, in a heading or at the start of a paragraph or sentence.
pub static SEVERAL_YEARS: Words = words!(
    "五年来 过去五年 过去的五年 五年间 这五年 近五年 五年工作回顾 五年的工作 本届政府 上届政府 四年来 三年来 \
     “十三五”时期 “十四五”时期 “十五五”时期 “十二五”时期 “十三五”期间 “十四五”期间 “十二五”期间 \
     “十一五”时期 “十一五”期间 “十三五”以来 “十四五”以来",
);

/// Opens a passage on one year.
pub static ONE_YEAR: Words = words!("去年 过去一年 过去的一年 一年来 上年 这一年");

/// Before numbers of one year, also in a passage on several.
pub const WHOLE_YEAR: &str = "全年";

/// A name with one of these is no name without it: other labels that firms and places are awarded.
pub static LABELS: Words = words!(
    "小巨人 瞪羚 独角兽 单项冠军 领航 雏鹰 头雁 专精特新 高新技术 科技型 创新型 规上 限上 上市",
);

/// The level of the state that a thing is of, each with the character that stands for it.
pub const LEVELS: [(&str, char); 13] = [
    ("全国", '国'),
    ("国家", '国'),
    ("省级", '省'),
    ("省重点", '省'),
    ("自治区级", '省'),
    ("市级", '市'),
    ("市重点", '市'),
    ("县级", '县'),
    ("县重点", '县'),
    ("区级", '县'),
    ("乡级", '乡'),
    ("镇级", '乡'),
    ("村级", '村'),
];

/// The halves of town and country: what is of one is not of the other.
pub static TOWN: Words = words!("城镇 城市 城区");

/// See [`TOWN`].
pub static COUNTRY: Words = words!("农村 乡村 农民");

/// The central and the local share of one sum.
pub static CENTRAL: &str = "中央";

/// What is taken away rather than made.
pub static REDUCING: Words =
    words!("减少 压减 压缩 淘汰 关停 拆除 退出 降低 削减 减量 清退 下降 消除 减排 化解",);

/// Work on what is there already.
pub static RENEWING: Words =
    words!("改造 整治 治理 修复 更新 提升 改建 维修 加固 整修 改扩建 升级 提标 提质",);

/// Work that makes something new.
pub static MAKING: Words = words!("新建 新增 新培育 新认定 新开通 新设 新引进");

/// A running total.
pub static TOTALS: Words = words!("累计 总数 总量 累积");

/// Between things that share a number.
pub const JOINS: [char; 5] = ['和', '及', '与', '、', '或'];

/// Between the numbers of a list that shares its verb.
pub const LIST_MARK: char = '、';

/// Before the year that a change is measured from: 较2020年, 比2020年, 同2020年相比.
pub const SINCE: [char; 4] = ['较', '比', '同', '与'];

/// At the end of what a sentence compares all its numbers with: 2024年同2015年｜相比.
pub const COMPARED_WITH: &str = "相比";

/// Units that count things, which one text counts with the one and one with the other: 50家企业, 50户企业.
pub static COUNTERS: Words = words!("个 家 所 处 座 项 户 条 件 支 类 片 名 人");

/// Of [`COUNTERS`], those that count people and households.
pub static PEOPLE_COUNTERS: Words = words!("户 人 名");

/// Of [`COUNTERS`], that of firms, which are also counted as households.
pub const FIRM_COUNTER: &str = "家";

/// A unit, the unit that it is converted to, and how many of that it is.
pub const CONVERSIONS: [(&str, &str, i64); 8] = [
    ("公顷", "亩", 15),
    ("平方公里", "亩", 1500),
    ("公斤", "斤", 2),
    ("吨", "斤", 2000),
    ("公里", "米", 1000),
    ("千米", "米", 1000),
    ("平方千米", "亩", 1500),
    ("标准立方米", "立方米", 1),
];

/// One thing written in two ways, beyond what pairing knows.
pub static SPELLINGS: [(&str, &str); 16] = [
    ("覆盖人口比例", "覆盖率"),
    ("覆盖人口比", "覆盖率"),
    ("人口覆盖率", "覆盖率"),
    ("失业率平均值", "失业率"),
    ("失业率均值", "失业率"),
    ("保障性租赁住房", "保租房"),
    ("保障性安居工程", "保障房"),
    ("城镇保障性住房", "保障房"),
    ("保障性住房", "保障房"),
    ("服务项目", "服务"),
    ("示范项目", "示范"),
    ("财政补助", "补助"),
    ("普惠性", "普惠"),
    ("造林绿化", "造林"),
    ("地区生产总值", "生产总值"),
    ("国内生产总值", "生产总值"),
];

/// What a year brings in, at the end of a name.
pub const OUTPUT: &str = "产量";

/// The same of all kinds together.
pub const TOTAL_OUTPUT: &str = "总产量";

/// A word for how much there is, at the end of a name.
pub const SIZE: &str = "规模";

/// After a thing, before how much there is of it.
pub static HOW_MUCH: Words =
    words!("达 创 居 位居 保持 稳定 稳居 增长 扩大 持续扩大 持续增长 再创 跃居 连续 充足 充裕");

/// Before what a sum is for.
pub const SPENT_ON: &str = "用于";

/// What a sum is called after what it is for.
pub static SUMS: Words = words!("支出 资金 投入 经费");

/// Stands for each of [`SUMS`].
pub const SPENDING: &str = "支出";

/// Between what a sum is for and what it is called.
pub const OF: char = '的';

/// Measures that say nothing of whose they are: the words before them do.
pub static MEASURES: Words = words!(
    "增加值 产值 总产值 利润 销售额 营业收入 交易额 成交额 覆盖率 覆盖面 中央财政 省财政 市财政 \
     县财政 财政 各级财政 国债资金 中央资金"
);

/// Before its verb or instead of it: the counted things are on the way.
pub static ON_THE_WAY: Words =
    words!("加快 提速 正在 有序推进 稳步推进 全面推进 扎实推进 深入推进 前期");

/// In the name of a share or a sum that is wanted low, though no word of a limit stands beside it.
pub static WANTED_LOW: Words = words!(
    "贫困发生率 物流成本 物流费用 成本占比 死亡率 事故 不良率 不良贷款率 负债率 债务率 浓度 漏损率 错案率 发案率 返贫率",
);

/// What grows in real terms, so that two levels in money do not give its growth.
pub static REAL_GROWTH: Words = words!("生产总值 增加值 GDP");

/// The growth is on a scope or prices that the levels may not have.
pub static COMPARABLE: Words = words!("可比 同口径 同比口径 剔除 不变价");

/// Work on a thing at the end of its name: 老旧小区｜改造, 老旧小区｜综合整治.
pub static WORKS: Words = words!(
    "改造 整治 治理 修复 更新 提升 改建 扩建 新建 建设 综合 专项 平稳 运营 任务 工程 项目 开工 完工 新开工 开采",
);

/// Says in a report on the past that a named thing is there.
pub static DONE: Words = words!(
    "建成 竣工 完工 投产 投用 投运 投入使用 投入运营 投入运行 启用 通车 通航 通水 通气 开通 落成 开园 开馆 开业 运营 \
     挂牌 揭牌 成立 设立 组建 落户 落地 上线 上市 交付 出台 印发 发布 颁布 施行 实施 获批 批复 获评 荣获 荣膺 创成 \
     成功创建 创建成功 创建为 入选 入围 列入 纳入 晋级 升级为 通过验收 通过评估 完成 举办 召开 承办 全覆盖 清零 归零 实现 \
     未发生 没有发生 零发生 贯通 打通 关停",
);

/// Says that a named thing is begun; where a beginning was promised, this is what was promised.
pub static BEGUN: Words = words!("开工 动工 开建 启动 启动建设 开工建设 破土 奠基 签约");

/// Says that it is under way, whatever else the clause says: 主体完工, 基本建成, 加快建设.
pub static UNDER_WAY: Words = words!(
    "信心 宏伟目标 主体 基本建成 基本完工 基本完成 加快 提速 推进 有序 稳步 即将 有望 正在 扎实开展 深入开展 筹建 前期 谋划 争取 力争 未能 \
     尚未 没有完成 仍 试点推进 部分",
);

/// What a promise to begin is governed by.
pub static BEGINNING: Words =
    words!("启动 启动建设 开工 开工建设 动工 新开工 开建 签约 启动实施 申报");

/// What a relation is measured against; the words of one row mean the same.
pub static BENCHMARKS: [Words; 8] = [
    words!("经济增长 经济发展 经济增速 经济 GDP 生产总值"),
    words!("全国 国家平均 国均"),
    words!("全省 省均 省平均"),
    words!("全市 市均 市平均"),
    words!("全区 自治区"),
    words!("上年 去年 上一年"),
    words!("城镇居民 城镇"),
    words!("预期 年度目标 目标任务"),
];

/// More or faster than what is compared with.
pub static ABOVE: Words =
    words!("高于 快于 好于 优于 高出 快过 超过 超出 领先 跑赢 大于 高过 超越 多于");

/// Less or slower than what is compared with.
pub static BELOW: Words = words!("低于 小于 低过 少于 慢于");

/// Before a standing: 不低于.
pub const NOT: char = '不';

/// Not quite in step.
pub static NEARLY: Words = words!("基本 大体 总体");

/// In a clause that goes on with the thing of the one before, in place of its name.
pub static OF_THE_SAME: Words = words!(
    "增速 增幅 增长 涨幅 增长率 收入增速 增速均 增幅均 增速分别 增幅分别 均 分别 也 并 增速明显 增速持续 涨幅分别 增长率均"
);

/// Said of several years together, which says nothing of the last one.
pub static OF_YEARS_TOGETHER: Words = words!("年均 五年 三年 四年 连续 近年 时期 期间 以来");

/// Says that something was not reached, or is still wished for.
pub static NOT_REACHED: Words = words!("未能 没有 尚未 力争 确保 争取 努力 仍 不足 还需 未达");

/// More than the beginning of production.
pub static FULL_OUTPUT: Words = words!("达产 满产 达效");

/// A built thing is in use.
pub static IN_USE: Words =
    words!("通车 通航 投用 投运 投产 运营 启用 投入使用 投入运行 开通 开园 开馆 开业 运行",);

/// A thing is built, and not yet in use.
pub static BUILT: Words = words!("贯通 打通 封顶 完工 竣工 合龙");

/// At the end of a clause that says what a year is called.
pub static YEAR_NAMES: Words =
    words!("的一年 关键一年 重要一年 之年 第一年 第二年 第三年 第四年 第五年 最后一年 头一年");

/// How the names of places end, with their level of the state: 1 a province, 2 a prefecture, 3 a county, 4 a town; the longest end decides.
///
/// 市 alone may be of a prefecture or of a county.
pub const PLACE_ENDS: [(&str, u8); 17] = [
    ("特别行政区", 1),
    ("自治区", 1),
    ("兵团", 1),
    ("省", 1),
    ("自治州", 2),
    ("地区", 2),
    ("州", 2),
    ("盟", 2),
    ("市", 2),
    ("新区", 3),
    ("县", 3),
    ("区", 3),
    ("旗", 3),
    ("街道", 4),
    ("镇", 4),
    ("乡", 4),
    ("村", 4),
];

/// Cities that are provinces.
pub static MUNICIPALITIES: Words = words!("北京 上海 天津 重庆");

/// The end of a name that says too little of the level: 示例市 may be a prefecture or a county.
pub const CITY: &str = "市";

/// A city that speaks so is a prefecture: it has counties.
pub static COUNTIES_BELOW: Words = words!("县（市 县(市 县（区 县(区 县市区 县区 区县 各县 县、区");

/// The unit of a difference of two percentages.
pub const POINTS: &str = "百分点";
