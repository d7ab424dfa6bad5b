//! Words that make a title clear: names that say nothing alone, and what is put in before or after them.

use crate::lexicon::{Words, list::words};

/// A word for several things that are counted apart, with the word for each.
#[derive(Debug)]
pub struct Folded {
    /// 城乡
    pub word: &'static str,
    /// 城镇 and 农村, in the order in which their numbers follow.
    pub each: &'static [&'static str],
}

/// Words that hold several things, a longer word before one that it begins with.
pub const FOLDED: &[Folded] = &[
    Folded { word: "城乡", each: &["城镇", "农村"] },
    Folded { word: "存贷款", each: &["存款", "贷款"] },
    Folded { word: "存贷", each: &["存款", "贷款"] },
    Folded { word: "进出口", each: &["进口", "出口"] },
    Folded { word: "二三产业", each: &["第二产业", "第三产业"] },
    Folded { word: "二、三产业", each: &["第二产业", "第三产业"] },
    Folded { word: "一二三产业", each: &["第一产业", "第二产业", "第三产业"] },
    Folded { word: "三次产业", each: &["第一产业", "第二产业", "第三产业"] },
    Folded { word: "三次产", each: &["一产", "二产", "三产"] },
    Folded { word: "中小学", each: &["中学", "小学"] },
];

/// At the head of a share: what it is a share of follows.
pub const SHARE_OF: char = '占';

/// Amounts that say nothing without whose they are.
pub static BARE_AMOUNTS: Words = words!(
    "产值 总产值 年产值 年总产值 综合产值 年综合产值 工业产值 投资 总投资 完成投资 年投资 投资额 营收 年营收 总营收 营业收入 \
     主营业务收入 年营业收入 年主营业务收入 销售收入 年销售收入 销售额 年销售额 交易额 年交易额 产量 总产量 总产 年产量 年产 \
     单产 亩产 收入 年收入 总收入 综合收入 税收 利润 增加值 规模 总规模 产业规模 产能 年产能 出口额 面积 总面积 种植总面积 种植面积 播种面积 标准化种植面积 养殖面积 流转面积 里程 \
     总里程 存栏 出栏 出栏量 存栏量 覆盖率 占比 比重 融资规模 处理率 治理率 达标率 完成率 转化率 合格率",
);

/// Things that say nothing without what was done with them or what they belong to.
pub static BARE_THINGS: Words = words!(
    "项目 企业 资金 活动 工程 措施 政策 重点项目 重大项目 产品 平台 基地 品牌 园区 学校 土地 场馆 厂房 隐患 各类学校 各级各类学校",
);

/// What is said of a bare thing at once before it or before its number: 新引进｜项目, 股改｜企业.
pub static PROGRESS_VERBS: Words = words!(
    "引进 开工 竣工 投产 签约 落地 招引 储备 谋划 入库 续建 接入 股改 上市 入驻 招商 建成 投用 认定 申报 达产 竣工投产 \
     开工建设 签约落地 落地开工 建成投产 投产达效 完工 争取 引入 推介 洽谈 包装 纳统 入统 升规 上云 获批 举办 承办 盘活 \
     改造 技改 扩建 改扩建 新建 改建 在建 投运 建成投用 竣工验收 升级 转型 孵化 吸引 试点 申请 到位 实施 开放 转让 签 新签 落户 腾退盘活 盘活利用 新改扩建 新（改、扩）建 新改建 策划 策划包装 谋划储备 储备入库 立项 开办 续签 审批 核准",
);

/// How the names of amounts end, besides those that a bare amount may have.
pub static AMOUNT_ENDS: Words = words!(
    "播种面积 种植面积 播面 面积 总产量 产量 总产 单产 亩产 产能 总产值 产值 增加值 总投资 投资 营业收入 营收 收入 \
     规模 里程 存栏 出栏 出栏量 存栏量 收集率 覆盖率 普及率 数量 总量 利润 利润总额 税收 收购量 销量 销售量 销售额 出口额 交易额",
);

/// How a member of a list ends that names what is measured by itself.
pub static MEASURE_NOUNS: Words = words!(
    "率 额 值 量 度 比 数 收入 支出 面积 里程 亩产 单产 总产 投资 规模 产能 装机 产值 营收 税收 长度 时间 消费 价格 标准 \
     余额 增速 占比 比重 比例 水平 成本 强度 指数 人数 浓度 寿命 用地 能耗 利润 进口 出口 总额 债务 次数 年限 \
     销售 床位 学位 项目 企业 平台 基地 机构 人才 岗位 就业 天数 主体 经费 费用 补贴 补助 工资 财政 保险 养老金 税负 密度 人次 资产 资本 基金 存量 储备",
);

/// How a share is named: 达标｜率.
pub static RATES: Words = words!("率 比例 比重 占比 比率 覆盖面");

/// Between shares; 普及率 is one.
pub const JOINTS_OF_SHARES: &[char] = &['、', '和'];

/// Parts of a place, at the head of a clause: 中心城区｜新增公厕.
pub static SCOPES: Words = words!(
    "中心城区 中心城市 主城区 老城区 城区 县域 县城 其他县城 除中心城区外其他县城 市区 建成区 镇域 市直 市本级 县本级"
);

/// At the end of the last member of a list, what the members share: 原煤、原油、天然气｜产量.
pub static SHARED_AMOUNTS: Words = words!(
    "通车里程 运营里程 总产量 产量 总产值 产值 增加值 投资 完成投资 投资额 营业收入 主营业务收入 销售收入 收入 销售额 零售额 交易额 成交额 \
     进出口 进出口额 进出口总额 出口额 存栏 存栏量 出栏 出栏量 播种面积 种植面积 面积 单产 亩产 总产 余额 增速 占比 比重 \
     床位 覆盖率 普及率 入学率 参保率 治理率 处理率 达标率 优良率 优良比例 利用率 开工率 回收率 就业率 合格率 贡献率 \
     增长率 渗透率 化率 浓度 排放量 能耗 消费 装机容量 装机 税收 利润 里程 人数 标准 价格 用量 利润总额 接待人数 企业 学位 最低收购价",
);

/// How the thing ends that a clause before a bare amount speaks of: 新材料｜产业.
pub static INDUSTRIES: Words = words!(
    "产业集群 产业链 产业 集群 经济 制造业 加工业 服务业 物流业 旅游业 养殖业 种植业 畜牧业 渔业 林业 建筑业 软件业 零售业 \
    住宿业 餐饮业 行业",
);

/// At the end of how large an industry is to become: 千亿元｜大健康产业.
pub static SIZES: Words = words!("亿元级 亿元 亿级 亿");

/// An industry that is every one, and tells nothing.
pub static ANY_INDUSTRY: Words = words!(
    "产业 主导产业 特色产业 优势产业 支柱产业 重点产业 重点产业链 产业链 产业集群 集群 经济 县域经济 实体经济 民营经济 \
     战略性新兴产业链 全产业链 行业 现代化产业 多产业 上下游产业 下游产业 战新产业 乡村产业 富民产业 新兴产业 未来产业 战略性新兴产业",
);

/// How the work ends that the clause before an investment speaks of: 城市更新｜行动.
pub static WORK_ENDS: Words = words!("行动 工程 项目 计划 建设 改造");

/// Amounts that a work has: what is spent on it.
pub static INVESTED: Words = words!("投资 总投资 完成投资 年投资 投资额 产量 产值");

/// What is done with a thing that is got out of the ground or grown, before its amount.
pub static PRODUCING: Words = words!("勘探开发 开发 开采 生产 种植 养殖 加工 产业");

/// Between an owner and its amount these let the owner be found before them.
pub static BEFORE_AMOUNTS: Words = words!(
    "实现 完成 力争 确保 预计 计划 达到 达 年 总 全年 今年 努力 争取 年度 当年 可 带动 力争全年 确保全年 其中 力争实现 确保实现 \
     力争完成 确保完成 计划完成 预计实现 全年完成 年度计划 年内 年底前",
);

/// At the head of what is done with a counted thing: how soon or how well, and no part of the title.
pub static HOW_DONE: Words =
    words!("尽早 尽快 早日 及早 加快 如期 按期 按时 提前 力争 加紧 抓紧 年内 年底前 全面");

/// Before the number of those for whom something is done.
pub const FOR_WHOM: &[&str] = &["为", "给", "向"];

/// After a counted thing these say nothing of what is done with it.
pub static NO_ACTIONS: Words = words!(
    "和 与 及 以及 或 并 而 等 中 内 之间 在内 则 要 应 将 以上 左右 为 至 用于 占 达 均 分别 所 不 超 增 减 是 有 也 都 \
     需 已 后 前 时 以 被 由 就 可 能",
);

/// At the end of what counted things are to reach: 达｜三级医院水平.
pub static REACHED_LEVELS: Words = words!("水平 标准 服务能力");

/// At the end of what is done with a counted thing: that it is work to be done, or how far it is.
pub static TASK_ENDS: Words = words!("任务 工作任务 进度 工作进度");

/// At the head of a phrase that says how large the things are: 超10亿元的.
pub const EXCEEDING: &[char] = &['超', '过'];

/// After the thing, of all of it: 基站新开通1500个、｜总量｜突破1.6万个.
pub static TOTALS: Words = words!("总量 总数 总规模 总数量 存量");

/// Verbs that may be said of any number, and tell nothing apart.
pub static ANY_NUMBER: Words =
    words!("完成 实现 增加 减少 安排 提高 突破 保持 稳定 占 拟安排 降低 压减 达成");

/// Verbs that may be said of any target, and do not say what is done with the things.
pub static SAID_OF_ANY_TARGET: Words = words!(
    "完成 实现 达成 保持 稳定 突破 占 达到 确保 力争 争取 推进 推动 加快 支持 引导 落实 带动 拉动 形成 取得 获得 保有 运营 使用 \
     惠及 覆盖 统筹 解决",
);

/// Directly before the numbers of a row, and no action: what is said of any number.
pub static OF_EACH_NUMBER: Words = words!(
    "增长 增长到 达到 达 突破 提高 提高到 提升 提升到 下降 下降到 降低 降至 降到 增加 增加到 减少 为 超过 超 不低于 不少于 \
     控制在 保持在 稳定在 完成 实现 安排 增至 上升 压减 年均增长 同比增长 新增 提高至 提升至 净增 占 力争达到",
);

/// At the head of what stands before the numbers of a row: a bound or a share, and no action.
pub static NO_SHARED_ACTIONS: Words = words!("不 占 超 高于 低于 比 较 按 以");

/// Between 分别 and what is done with each member of a list.
pub static BEFORE_ACTIONS: Words = words!("实施 开展 完成 进行 推进 实现");

/// Directly before a verb: how far the thing is to be done.
pub static EXTENTS: Words = words!("基本 初步");

/// Before a member of a list that has its verb from the member before it.
pub static MEMBER_LEADS: Words = words!("、 和 及 与 以及 ，其中 ，其中新增 （其中 、其中");

/// How far things have come that a share or an amount is of: 新签｜项目开工率.
pub static STAGES: Words =
    words!("新签 新签约 签约 新开工 新引进 引进 新投产 新落地 落地 在建 续建 新入库 新招引 招引");

/// Levels before the name of a thing.
pub static LEVELS: Words =
    words!("国家级 省级 市级 县级 区级 自治区级 州级 省部级 世界级 部级 镇级 村级");

/// In a description: from which size on.
pub static THRESHOLDS: Words = words!("超 过 以上 以下 以内 不足 低于 高于 不低于");

/// Parts of the year, each with a number of its own.
pub static PARTS_OF_YEAR: Words =
    words!("一季度 二季度 三季度 四季度 一季度末 二季度末 三季度末 前三季度 上半年 下半年 年底");

/// After a year: its work.
pub const YEARS_WORK: &str = "年度";

/// Before a value that is aimed for beyond the one that is promised.
pub static AIMED: Words = words!("力争 争取 努力 冲刺 奋力");

/// Between an aim and the value that is aimed for.
pub static REACHING: Words =
    words!("达到 达 突破 实现 完成 增长 增长到 冲刺 超 超过 提高到 提升到");
