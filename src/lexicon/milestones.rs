//! Verbs that complete: after them a reader can tell whether the named thing is there.

use crate::lexicon::{Words, list::words};

use ArgumentSide::{After, Before, Either};
use ObjectType::{
    Anything, Body, Completable, Crown, Document, Event, Listing, Paper, Project, Road, Shut,
    Startable, Test, Title, Urged, Volume,
};

/// On which side of its verb the thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgumentSide {
    /// 出台《…方案》
    After,
    /// 示例大桥通车
    Before,
    /// 建成示例大桥, 示例大桥建成
    Either,
}

/// What the thing must be, so that the verb completes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectType {
    /// Any named thing.
    Anything,
    /// A project.
    Project,
    /// A document.
    Document,
    /// A title that is awarded.
    Title,
    /// A meeting or a festival.
    Event,
    /// Work that has an end: 改造, 验收, 编制.
    Completable,
    /// Work that has a beginning: 改造, 工程, 试点.
    Startable,
    /// A document that is named by what it rules: 《…》, 白皮书, 示例条例.
    Paper,
    /// A plan or list into which it is taken: 纳入全省规划.
    Listing,
    /// A test that it passes: 通过国家验收.
    Test,
    /// A body with an address: 示例数据交易中心, 示例基金.
    Body,
    /// A road by its name: 示例路, 甲街南延.
    Road,
    /// A project that is urged on to a step which is no end by itself: 力争示例煤矿核准.
    Urged,
    /// A plant or a mine that is closed: 关停示例热电2号机组.
    Shut,
    /// A book or a treaty by its name: 《示例县志》, 示例自由贸易协定.
    Volume,
    /// A title that is held once more: 示例模范城“四连冠”.
    Crown,
}

/// The completing verbs by where their thing is and what it must be; the longest that fits decides.
pub static VERBS: [(Words, ArgumentSide, ObjectType); 26] = [
    (
        words!(
            "建成 建设完成 开工 开工建设 复工建设 动工 动工建设 落地开工 启动建设 启用 竣工 完工 \
             投产 实现量产 量产达效 量产下线 投用 投运 投入使用 投入运营 投入运行 交付使用 通车 下水 开通运营 挂牌 挂牌成立 上线 \
             获批"
        ),
        Either,
        Anything,
    ),
    (words!("新开工 开通 开行"), After, Anything),
    (
        words!(
            "破土动工 落成 结顶 封顶 合龙 全线贯通 试生产 达产 满产 复产 投入生产 通航 首航 复航 通水 通气 \
             通电 送电 并网 下闸蓄水 开园 设园 开馆 开业 开街 正式运营 正式运行 全面运营 \
             获得核准 获得批复 获批复 获得批准 获得国家核准 获得国家批复 获国家核准 获国家批复 获国务院批复 获国家批准 \
             实现运营 开诊 招生 揭牌 封关运行 封关运作 开关运营 获批实施 首飞 下线 下水 发射"
        ),
        Before,
        Anything,
    ),
    (
        words!(
            "直达 落地建设 落地见效 获批落地 获批建设 开放运营 正式开放 正式开放运营 上市 挂牌上市 成功上市 贯通 交付 正式对外开放 对外开放 运营 开学 落地 签约落地 审批落地 落户 批复"
        ),
        Before,
        Project,
    ),
    (words!("组建成立"), After, Project),
    (words!("启动 启动实施"), After, Startable),
    (words!("启动运营 设立 成立 组建 组建运营 组建运行"), Either, Project),
    (words!("办学 创建成功"), Before, Title),
    (words!("运行"), Before, Test),
    (words!("出台 制定出台 出台实施 出台落实 印发 编制出台 修订出台"), After, Document),
    (words!("印发实施 颁布 颁布实施 编制完成 完成编制"), Either, Document),
    (words!("发布 制定 制定实施 制定和实施 制定并实施 制定和完善 制定发布 修订"), After, Paper),
    (words!("报批"), Before, Document),
    (
        words!(
            "创成 创建成为 成功创建 争创 申创 升创 申建 申报创建 争取创建 争列 创评 获评 入选 入围 \
             获得 蝉联 跻身 上升为 升级为 晋升为 升格为 升格 晋级 更名"
        ),
        Either,
        Title,
    ),
    (words!("创建 申报"), After, Title),
    (words!("纳入 列入 列为 进入"), Either, Listing),
    (words!("通过 顺利通过"), Either, Test),
    (words!("完成 全面完成 基本完成"), Either, Completable),
    (words!("举办 召开"), Either, Event),
    (words!("承办 申办"), After, Event),
    (words!("实现 夺取"), After, Crown),
    (words!("打通"), After, Road),
    (
        words!(
            "核准 核准注册 复通 验收 签约 纳规 蓄水 开放 批准 核准批复 核准开工 统收统支 省级统筹 市级统筹 全国统筹 \
             自治区级统筹"
        ),
        Before,
        Urged,
    ),
    (words!("关停 关闭 封停"), After, Shut),
    (words!("出版 签署 签订"), After, Volume),
    (words!("建立"), After, Body),
];

/// Directly after a completing verb, and still of it: 建成｜运营, 投产｜达效.
pub static FOLLOWING: Words = words!(
    "投用 投产 投运 通车 通水 启用 开园 开馆 开业 交付 并网 投入使用 投入运营 达产 达效 \
     运营 运行 使用 开放 验收 落地 稳产 满产 试运行 发电 见效 挂牌",
);

/// After 建成 and its kin: not the verb but part of a noun or of a longer word.
pub static NOUN_AFTER: Words = words!(
    "率 区 量 程 里程 面积 项目 上市 数 户 后 仪式 前期 条件 资金 时间 手续 计划 工作 经验 \
     成果 成效 成功经验 攻坚 专班 速度 过程 任务 情况 准备 财务 决算 的 了 以来 至今 要求 \
     问题 考试 录取 宣传 办法 制度 行动 企业 力度 不足",
);

/// After 出台 and its kin, whose thing may well begin with a word of [`NOUN_AFTER`].
pub static NOUN_AFTER_FOR_THINGS: Words =
    words!("率 量 数量 健全 区、 区和 区建 的 了 后 工作 成果 成效 经验 条件 仪式 资金 材料",);

/// A noun of [`NOUN_AFTER`] that only begins the name of a thing: 建成区域性枢纽.
pub static NAMES_AFTER: Words =
    words!("区域 区块链 数字 数据 数智 行动中心 量子 户外 企业服务 后山 后勤",);

/// Work that has an end, where it is before 完成.
pub static COMPLETABLE: Words = words!(
    "建设 改造 工程 修复 编制 修编 搬迁 验收 改革 普查 项目 提升 整治 治理 安置 主体 征收 \
     拆迁 征迁 招标 审批 创建 行动 规划 划定 重建 扩建 加固 一期 二期 三期 施工 铺设 试点 \
     任务 迁建 扩能 升级 立项 可研 核准 备案 评审 认证 整合 重组 组建 移交 入驻 回迁 换届 \
     调查 确权 登记 摸底 清查 示范 更新 亮化 绿化 美化 硬化 收购 上市 审查 封顶 土建 安装 \
     调试 布局 选址 片区 拆除 回购 交付 清算 园 馆 路 桥 道 线 院 中心 平台 系统 厂 站 期 \
     段 基地 攻坚战 续建 转型 转制 处置 销号 整改 推广 联网 铁路 开发 申遗 修缮 保护 收尾 \
     扫尾 办理 论证 修订 培训 遴选 评估 签约 供地 出让 摘牌 清零 报批 村 工作 项 件 部分",
);

/// In what 完成 completes: it sums up a year or a plan and names no single work.
pub static SUMMED_UP: Words = words!(
    "目标 指标 使命 大业 各项 情况 的能力 全年 年度计划 国家计划 硬任务 心愿 答卷 上述 \
     关键 的任务 项任务 等任务",
);

/// Units that rate a plant, a line, a berth, and so may be part of its name.
pub static RATINGS: Words = words!("千伏 kV 兆瓦 MW 吉瓦 GW 千瓦 千伏安 吨级 吨");

/// After 完成: an amount that has a number of its own.
pub static AMOUNTS: Words = words!("投资 产值 税收 收入 收购 销售");

/// What 发布 and 制定 must be followed by.
pub static PAPERS: Words = words!(
    "》 白皮书 蓝皮书 指南 条例 名录 方案 办法 意见 细则 规划 计划 清单 措施 纲要 规定 图谱",
);

/// What 建立 must be followed by.
pub static BODIES: Words = words!("中心 基金 协会 联合会 委员会 研究院");

/// What 打通 must be followed by.
pub static ROADS: Words =
    words!("路 大道 街 大街 主干道 专线 干线 连接线 环线 东延 西延 南延 北延");
/// A road that is only described: any of them.
pub static ANY_ROADS: Words = words!("断头 瓶颈 卡脖子 梗阻 半截 县际 省际");

/// What 关停 may be followed by, besides a project.
pub static PLANTS: Words = words!("厂 厂区 老厂区 煤矿 矿井 焦炉 窑炉 锅炉 电厂");

/// What 启动 must be followed by: the plain work that 完成 also completes is not enough.
pub static STARTABLE: Words = words!(
    "建设 改造 工程 项目 重建 扩建 改扩建 一期 二期 三期 四期 试点 示范 搬迁 迁建 扩能 \
     改造提升 编制 修编 创建 更新 更新改造 片区 园 馆 路 桥 大道 线 医院 学校 中心 基地 \
     修复 加固 拆迁 征迁 开发 平台 系统 厂 站 修缮 治理 施工 整治 期 段 普查 调查 筹建 申遗 \
     前期 前期工作 重组 三年行动 行动计划 三年计划",
);

/// With the completing verb before them these name an occasion or a step, and no thing that is completed: 开工｜动员.
pub static OCCASIONS: Words = words!(
    "动员 动员会 动员活动 备选 备案 仪式 活动 典礼 条件 时间 准备 手续 令 报告 大会 现场会",
);

/// After 纳入: a plan or list that others keep.
pub static LISTINGS: Words = words!(
    "规划 名录 目录 清单 计划 盘子 试点 重点项目 重大项目 中期调整 储备库 项目库 库 笼子 示范名单 名单 预备名单 范围 布局 \
     路网规划 序列 联系点 承载城市 行列 产业集群 集群 专项 试点城市 试点县 试点市 试点区 协同发展区 备选 大盘子 国家队 保护区 保护名录 建设计划 支持范围",
);
/// Limits that a government sets itself: 纳入医保支付范围.
pub static LIMITS: Words = words!("范围 目录 试点");
/// Lists into which a place itself is taken, so that they are what is striven for: 力争进入国家示例试点.
pub static AWARDED_LISTS: Words = words!(
    "试点 名录 名单 联系点 承载城市 试点城市 试点县 试点市 试点区 先行试点 协同发展区 预备名单 示范名单"
);
/// Who keeps such a list.
pub static LIST_KEEPERS: Words =
    words!("上位 国家 全国 省 自治区 中央 部 全区 上级 国省 《 市级 世界 首批",);

/// After 通过: a test by others.
pub static TESTS: Words = words!(
    "验收 评估 评定 认定 认证 复审 复核 复评 考核 评审 审批 审查 评选 创建 复查 初审 核查 \
     鉴定 评价 审定 评议 景观质量评审 终审 公示 命名 核验 达标",
);

/// Between its thing and 条件: 达到通车条件.
pub const READY: &[(&str, &str)] =
    &[("达到", "条件"), ("具备", "条件"), ("满足", "条件"), ("达到", "验收标准"), ("达到", "状态")];

/// The clause goes on so: the completing verb only leads to something else.
pub static PURPOSE_AFTER: Words =
    words!("奠定 打下 提供 创造条件 作出 做出 贡献 而努力 而奋斗 注入 增添 之后 以后 营造良好",);
/// The clause begins so: the completing verb is only the purpose, or a thing that is already there.
pub static PURPOSE_BEFORE: Words = words!(
    "为 以 对 围绕 依托 随着 发挥 借助 利用 用好 聚焦 瞄准 作为 当好 根据 巩固 总结 抢抓 \
     放大 深化 坚持 把 完善 健全 落实 宣传 防止 用 每",
);

/// The character before a verb with which it is another word: 构建成, 线上线下, 推动工作.
pub const BROKEN: &[(&str, &[char])] = &[
    ("建成", &['构', '搭', '共', '组', '创', '已']),
    ("上线", &['线', '以', '耗', '用']),
    (
        "动工",
        &[
            '推', '浮', '变', '劳', '活', '互', '联', '行', '主', '启', '带', '能', '流', '自',
            '调', '员', '运',
        ],
    ),
    ("通过", &['审']),
    ("投产", &['未']),
    ("进入", &['准']),
    ("成立", &['建']),
    ("通水", &['交']),
    ("通车", &['直']),
    ("开工", &['即']),
    ("开通", &['未']),
    ("通气", &['未', '天']),
    ("落地", &['飞']),
    ("复产", &['工']),
    ("升创", &['提']),
    ("开行", &['公', '定', '密', '化']),
    ("发布", &['态', '期', '续', '集']),
    ("挂牌", &['未']),
    ("出台", &['慎']),
    ("验收", &['过', '工', '收', '成', '待']),
    ("开放", &['革', '和', '度', '全', '大', '型', '平']),
    ("批准", &['经']),
];

/// Verbs of titles that say by themselves that it is won: their title needs no known level when its bearer is named.
pub static WINNING: Words = words!(
    "创成 创建成为 上升为 升级为 晋升为 升格为 升格 更名 争创 升创 申创 成功创建 申建 争列 创评",
);

/// Verbs whose object is what their subject becomes, so that the subject is no object: 甲县创建｜省级文明城市.
pub static STATUS_VERBS: Words = words!(
    "创成 创建成为 成功创建 争创 申创 升创 申建 申报创建 争取创建 争列 创评 创建 申报 申办 获评 获得 蝉联",
);

/// Verbs after which stands what the thing before them is to become or to pass: 入选｜国家水情教育基地.
pub static ENTERING: Words = words!("入选 入围 通过 顺利通过 纳入 列入 获批 获评 跻身");

/// In a completing verb: what it acts on is built.
pub static BUILDING: Words = words!("开工 动工 竣工 完工 投产 通车 封顶 投运 并网");

/// Before the thing: it is urged on, so that the step after it is promised.
pub static URGING: Words = words!(
    "力争 争取 推动 促成 促使 确保 保证 实现 力促 务必 早日 尽早 尽快 加快推动 如期 按期 顺利 力推 完成 积极推动",
);

/// At the end of what is pooled: 失业保险｜省级统筹.
pub static POOLED: Words = words!("保险 保险基金 养老金 医保 工伤 失业保险");

/// What 出版 and 签署 must be followed by.
pub static VOLUMES: Words = words!("》 大典 丛书 全集 志 年鉴 文库 协定 条约 备忘录 伙伴关系协定");

/// Before a verb: whoever likes may act, so that nothing single is promised: 鼓励企业｜设立研发中心.
pub static ANY_ACTORS: Words = words!(
    "企业 机构 高校 院所 科研院所 社会资本 社会力量 民间资本 资本 人才 农户 群众 商户 单位 各地 区县 县区 县（区） 县（市、区） \
     县市区 乡镇 园区 开发区 经营主体 市场主体 创新主体 主体 行业协会 商会 银行 金融机构 团队 村集体 农民 居民 地区 区域",
);

/// A part of a thing that the clause before names.
pub static PARTS: Words = words!(
    "一期 二期 三期 主体 主体工程 主体结构 一期工程 二期工程 首期 东延线 西延线 南延线 北延线 工程 项目 该工程 该项目",
);

/// What is done for a thing before it begins: 示例大道｜前期工作.
pub static STEPS: Words =
    words!("前期工作 前期手续 前期 等前期工作 审批手续 手续 等手续 规划设计",);

/// Between 具备 and 条件: no step of a work.
pub static GOOD_CONDITIONS: Words = words!("许多 有利 良好 必要 基本");

/// In the object of a completing verb: it goes on with a predicate of its own.
pub static OWN_PREDICATES: Words = words!("推动 确保 力争 实现 促进 使得 带动");

/// In the name of an event: no single one.
pub static VAGUE_EVENTS: Words = words!("各类 系列 多样 社会 机会 丰富 高水平 大型体育");

/// At the end of what is striven for: work for a title, and no title.
pub static TITLE_WORK: Words = words!("成果 经验 行动 收入 效益 感 资金 力度 步伐 工作 活动");

/// At the end of a work: the part of it that is due this year.
pub const YEARLY_TASK: &str = "年度任务";

/// After what can be started.
pub const WORK: &str = "工作";

/// A verb that is also said of routine work.
pub const OPERATING: &str = "运营";

/// Before a verb of routine work: then it is to be reached.
pub const ACHIEVING: &str = "实现";

/// Directly before a completing verb: it is done, or it is denied.
pub const DONE_OR_DENIED: &[char] = &['已', '未', '在', '不'];

/// Directly before a completing verb: it must not be.
pub static FORBIDDEN: Words = words!("不准 不得 不能 不可能 难以 无法 谨慎");

/// Directly before a completing verb: a slogan of speed.
pub static HASTE: Words = words!("、速 、快");

/// Before 早: projects that were named.
pub static NAMED_PROJECTS: Words = words!("项目 工程");

/// Adverbs that end with 早.
pub static EARLY_ADVERBS: Words = words!("尽早 及早 趁早");

/// Between two completing verbs of one thing.
pub static VERB_JOINTS: Words = words!("并 和");

/// At the head of a purpose, but before an object also a particle.
pub const DISPOSING: &str = "把";

/// Where the part of a clause may end that belongs to a completing verb.
pub const VERB_MARKS: &[char] = &['、', '并', '，'];

/// Directly after a completing verb these show that its object is before it.
pub static JOINTS: Words = words!("和 及 并");

/// A completing verb after which a place may be.
pub const SETTLING: &str = "落户";

/// Between things and a completing verb: the verb says what has happened one after the other.
pub static IN_SERIES: Words = words!("相继 陆续 先后");

/// Between things and a completing verb: not one of them is left out.
pub static ALL: Words = words!("全部 一律 悉数 无一例外");

/// Things that 全部 closes: none of a kind is left out, where a single work is only done.
pub static KINDS: Words = words!("项目 任务 工作 事项 企业 小区 社区 站点 问题 点位 建设");

/// Before a step.
pub const COMPLETING: &str = "完成";

/// At the head of what comes before a verb: what is taken into a list follows.
pub static TAKING: Words = words!("将 把");

/// At the end of a verb by which one thing becomes another.
pub const BECOMING: &[char] = &['为', '格', '名'];

/// After a number that is part of a name: 6号线, 220千伏线路.
pub const AFTER_NAMING_NUMBER: &[char] = &['号', '年', '千', '兆', '月'];

/// At the head of a verb: who becomes something may be before it.
pub const BUILT: &str = "建成";

/// After a verb: the main works of what comes before it.
pub const MAIN_WORKS: &str = "主体";

/// At the head of what comes before a verb: a way or a place, and no bearer.
pub const PREPOSITIONS_OF_WAY: &[char] = &['以', '在', '从', '按'];

/// Units of a voltage, which is always part of a name.
pub const VOLTAGES: &[&str] = &["千伏", "kV"];

/// Works that have a capacity in their name: 年产6000万片示例模组｜项目.
pub(crate) static WORKS_OF_CAPACITY: Words = words!(
    "项目 工程 基地 生产线 产业园 工厂 电站 园区 猪场 牧场 养殖场 种猪场 牛场 羊场 电厂 机组"
);
