//! Words around the names of canonical indicators: one spelling for several, what may be before and after.

use crate::lexicon::{Words, list::words};

/// Written otherwise than in the aliases; the longest at a place is replaced. Quotes, spaces and 的 are dropped besides.
pub const FOLDS: &[(&str, &str)] = &[
    ("规模以上", "规上"),
    ("限额以上", "限上"),
    ("规模工业", "规上工业"),
    ("入统工业", "规上工业"),
    ("地区生产总值", "GDP"),
    ("国内生产总值", "GDP"),
    ("生产总值", "GDP"),
    ("地区GDP", "GDP"),
    ("能源消耗", "能耗"),
    ("能源消费强度", "能耗强度"),
    ("综合能耗", "能耗"),
    ("常住居民", "居民"),
    ("常住人口城镇化", "城镇化"),
    ("总值", "总额"),
    ("比率", "比例"),
    ("比重", "比例"),
    ("相当于", "占"),
    ("利用外资", "使用外资"),
    ("研究与试验发展", "研发"),
    ("R&D", "研发"),
    ("R＆D", "研发"),
    ("科研经费", "研发经费"),
    ("细颗粒物", "PM2.5"),
    ("PM2．5", "PM2.5"),
    ("PM₂.₅", "PM2.5"),
    ("第一产业", "一产"),
    ("第二产业", "二产"),
    ("第三产业", "三产"),
    ("农村牧区", "农村"),
    ("农牧区", "农村"),
    ("农牧民", "农民"),
    ("市场经营主体", "经营主体"),
    ("市场主体", "经营主体"),
    ("对外贸易", "外贸"),
    ("进出口贸易", "进出口"),
    ("货物贸易", "货物"),
    ("医疗保险", "医保"),
    ("医疗保障", "医保"),
    ("最低生活保障", "低保"),
    ("固体废弃物", "固废"),
    ("固体废物", "固废"),
    ("第五代移动通信", "5G"),
    ("５G", "5G"),
    ("战新产业", "战略性新兴产业"),
    ("电子商务", "电商"),
    ("创建成", "创成"),
    ("Ⅲ类", "III类"),
    ("三类", "III类"),
    ("增速", "增长"),
    ("增幅", "增长"),
    ("增长率", "增长"),
    ("增长速度", "增长"),
    ("人口自然增长率", "人口自然增长率"),
    ("人均纯年收入", "人均纯收入"),
    ("人均年收入", "人均收入"),
    ("年纯收入", "纯收入"),
];

/// Characters dropped before a name is looked up.
pub const DROPPED: &[char] = &[
    '“', '”', '"', '‘', '’', '「', '」', '《', '》', ' ', '\u{3000}', '_', '{', '}', '的', '—',
    '●', '■', '◆',
];

/// Before a name, leaving it the same indicator: the whole of the place, the year, connectors, verbs.
pub static BEFORE: Words = words!(
    "全市 全县 全省 全区 全州 全盟 全旗 全镇 全乡 全国 全域 全自治区 全自治州 全社会 全口径 \
     县域 市域 我市 我县 我省 我区 我州 我国 本市 本县 本省 本区 地方 县级 市级 省级 区级 \
     本级 市本级 县本级 省本级 区本级 全部 实际 全年 当年 年度 今年 去年 上年 明年 年末 年底 \
     提出 提出了 年内 年均 每年 期末 预计 预期 力争 争取 努力 确保 保证 实现 完成 全面完成 其中 以及 同时 \
     并 和 与 及 、 ， ： 使 推动 促进 带来 保持 稳定 控制 进一步 继续 持续 总体 同口径 按 \
     可比口径 可比价 可比价格 现价 不变价 计算 期间 时期 十四五 十三五 十二五 十五五 五年 \
     累计 平均 将 要 在 到 使得 让 市县 县区 市区 市 县 省 指标 名义 降低 提高 减少 压减 \
     今后五年 五年来 十年来 拟安排 计划 安排 共 已 把 带动 就 达到 为 对 努力实现 提升 扩大 \
     稳步 有效 超额完成 推进 加快",
);

/// Before a name that counts things: what is done with them, and their usual qualities.
pub static BEFORE_COUNTED: Words = words!(
    "新增 净增 新建 新改建 新改扩建 改扩建 改建 扩建 续建 建设 建成 改造 更新 更新改造 \
     改造提升 提升 提升改造 升级 实施 启动 开工 新开工 培育 新培育 新增培育 引进 新引进 创建 \
     创成 争创 打造 认定 新认定 发展 新发展 新登记 注册 新注册 筹集 筹建 建设筹集 发放 发行 \
     争取 开展 组织 新 再 共 达到 达 省级 市级 县级 国家级 省市 国家 城镇 城市 城区 农村 县城 \
     公共 各类 各级 优质 标准化 智能 累计建成 累计建设 有 拥有 现有 在册 新入库 入库 以上 及 \
     2000年前 2000年底前 中心城区 主城区 乡镇 乡村 社区 普惠 多 转移 实有 活跃 支持 服务 \
     净增加 增加 推进 加快 完善",
);

/// After a name: how it changed. 增速, 增幅 and 增长率 are folded into 增长.
pub static CHANGES_AFTER: Words = words!(
    "增长 涨幅 上涨 提高 上升 提升 增加 下降 降低 降幅 下降率 降低率 减少 削减 压减 涨 回升 \
     同比增",
);

/// After a name, leaving it the same indicator: basis, total, number, predicates.
pub static AFTER: Words = words!(
    "同比 同口径 按可比口径 可比口径 按可比价 可比价 按可比价格 可比价格 按可比价格计算 \
     不变价 按不变价 比上年 较上年 比去年 较去年 年均 平均 累计 总量 总额 额 规模 总规模 总数 \
     数量 人数 数 总计 合计 共 分别 均 都 力争 争取 确保 预计 预期 计划 目标 任务 指标 \
     目标任务 达到 达 完成 实现 保持 保持在 稳定 稳定在 控制 控制在 维持在 突破 超过 将 要 为 \
     在 到 至 全年 今年 总体 年度 水平 总水平 继续 持续 净 再 等 也 已 约 绝对值 当年 五年 \
     实际 余额",
);

/// After a counted name: what is done with the things.
pub static AFTER_COUNTED: Words = words!(
    "综合整治 新建及改造 新建和改造 新建改造 新建和改造提升 改造项目 改造工程 保有量 保有总量 备案数 建设 改造 改造提升 提升改造 更新改造 升级改造 提升 整治 创建 培育 认定 新建 新增 改扩建 \
     任务 里程 面积 企业",
);

/// After a name: its share of something, folded.
pub const SHARES: &[&str] = &[
    "占GDP比例",
    "占GDP",
    "相当于GDP比例",
    "与GDP之比",
    "占比",
    "比例",
    "占比例",
    "占规上工业增加值比例",
    "占规上工业增加值",
    "占规上工业比例",
    "占工业增加值比例",
    "占全部工业增加值比例",
    "占工业比例",
    "占一般公共预算收入比例",
    "占财政收入比例",
    "占一般公共预算支出比例",
    "占一般公共预算支出",
    "占财政支出比例",
    "占财政支出",
    "占公共财政预算支出",
    "占公共财政预算支出比例",
    "占公共财政支出",
    "占公共财政支出比例",
    "占财政总支出比例",
    "占总支出比例",
    "占经济总量比例",
    "占全市GDP比例",
    "占全省GDP比例",
    "占全县GDP比例",
    "占地方一般公共预算收入比例",
];

/// Ends a phrase that is a rate by its own words.
pub static RATE_ENDS: Words = words!("率 比例 占比 强度 程度 普及率 占GDP");

/// Directly before a name in its clause: the number is of something else.
pub static FOREIGN_BEFORE: Words =
    words!("占 占全市 占全省 占全县 占全区 占全国 拉动 撬动 相当于 折合 贡献");

/// Directly after a name in its clause: the number is of something else, or of a share.
pub static FOREIGN_AFTER: Words = words!("占 比例 比重 贡献 密度 排名 位次 倍差 差距 份额");

/// Ends a list whose members are only its parts: A与B占全省比重.
pub static SHARED_ENDS: Words = words!("比重 比例 份额 倍差 差距");

/// In a goal without a number, after the name of the indicator.
pub static RELATIONS: Words = words!(
    "与经济 和经济 同经济 与地区生产总值 和地区生产总值 与国内生产总值 与生产总值 与GDP \
     与全国 与全省 与全市 高于 快于 低于 不低于 不高于 完成 保持 稳定 稳步 位居 位列 继续 \
     持续 控制 促稳 稳量 提质 全面 力争 达到 实现 确保 不折不扣 努力 超额 均高 均完成 均达 \
     均增 均位 均保 均居 均实 均超 均控 基本同步 基本持平 基本匹配 基本平衡 总体 稳中 跑赢 \
     同步 领先 优于全 优于上 好于 大于 进入 居全 在全 更进一步 有所 明显 合理 迈上 突破 翻番 \
     翻一番 再上 只增 不降 不减 争取 进一步 取得 得到 等主要 等指标 等经济",
);

/// Too short to be a name by itself where no number follows.
pub static NAMES_ONLY_WITH_CHANGE: Words = words!("一产 三产 新能源 清洁能源");

/// In a goal without a number, before the name of the indicator: what is to be done.
pub static LEADING: Words = words!(
    "全面完成 圆满完成 努力完成 确保完成 超额完成 完成 实现 确保 力争 努力 争取 推动 促进 \
     保持 稳定 继续 持续 进一步 全面 不折不扣 和 与 及 以及 并 ， 、 ； 期间 时期 十四五 \
     十五五 十三五 十二五 十一五 今年 全年 其中 提出 提出了",
);

/// Marks that part one piece of a clause from the next.
pub const MARKS: &[char] = &['、', '，', '；', '：', '。', '和', '与', '及'];

/// Names that a predicate of change cuts short: 经济｜增长6%.
pub static CUT_BEFORE_CHANGE: Words = words!("经济 全国经济 全省经济 全市经济 全县经济");

/// After the 的 that follows a number: the number is still the indicator's own.
pub static OWN_AFTER: Words =
    words!("目标 任务 预期 水平 增长 增速 速度 历史 好成绩 较高 较低 较快 合理");

/// Joins the members of a list.
pub const JOINS: &[char] = &['、', '和', '与', '及', '，', '；'];

/// After a name: the rate of its growth.
pub const GROWTH_RATE: &str = "增速";

/// After the name of an amount: its growth, which has an entry of its own.
pub const GROWTH: &str = "增长";

/// The unit of a difference between percentages.
pub const PERCENTAGE_POINTS: &str = "百分点";
