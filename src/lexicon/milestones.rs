//! Verbs that complete: after them a reader can tell whether the named thing is there.

use Needs::{
    Anything, Completable, Document, Event, Listing, Paper, Project, Startable, Test, Title,
};
use Side::{After, Before, Either};

use super::Words;

/// On which side of its verb the thing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// 出台《…方案》
    After,
    /// 示例大桥通车
    Before,
    /// 建成示例大桥, 示例大桥建成
    Either,
}

/// What the thing must be, so that the verb completes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
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
    /// A document by its name or kind, not a plan of any sort: 《…》, 白皮书.
    Paper,
    /// A plan or list into which it is taken: 纳入全省规划.
    Listing,
    /// A test that it passes: 通过国家验收.
    Test,
}

/// The completing verbs, where their thing stands and what it must be; the longest that fits decides.
pub const VERBS: &[(&str, Side, Needs)] = &[
    ("建成", Either, Anything),
    ("建设完成", Either, Anything),
    ("开工", Either, Anything),
    ("开工建设", Either, Anything),
    ("新开工", After, Anything),
    ("复工建设", Either, Anything),
    ("动工", Either, Anything),
    ("动工建设", Either, Anything),
    ("破土动工", Before, Anything),
    ("落地开工", Either, Anything),
    ("落地建设", Before, Project),
    ("落地见效", Before, Project),
    ("启动建设", Either, Anything),
    ("启动实施", After, Project),
    ("启动", After, Startable),
    ("启动运营", Either, Project),
    ("启用", Either, Anything),
    ("竣工", Either, Anything),
    ("完工", Either, Anything),
    ("封顶", Before, Anything),
    ("合龙", Before, Anything),
    ("贯通", Before, Project),
    ("全线贯通", Before, Anything),
    ("投产", Either, Anything),
    ("试生产", Before, Anything),
    ("达产", Before, Anything),
    ("满产", Before, Anything),
    ("复产", Before, Anything),
    ("投用", Either, Anything),
    ("投运", Either, Anything),
    ("投入使用", Either, Anything),
    ("投入运营", Either, Anything),
    ("投入运行", Either, Anything),
    ("投入生产", Before, Anything),
    ("交付使用", Either, Anything),
    ("交付", Before, Project),
    ("通车", Either, Anything),
    ("开通运营", Either, Anything),
    ("通航", Before, Anything),
    ("首航", Before, Anything),
    ("复航", Before, Anything),
    ("通水", Before, Anything),
    ("通气", Before, Anything),
    ("通电", Before, Anything),
    ("送电", Before, Anything),
    ("并网", Before, Anything),
    ("下闸蓄水", Before, Anything),
    ("开通", After, Anything),
    ("开行", After, Anything),
    ("直达", Before, Anything),
    ("开园", Before, Anything),
    ("设园", Before, Anything),
    ("开馆", Before, Anything),
    ("开业", Before, Anything),
    ("开街", Before, Anything),
    ("正式对外开放", Before, Project),
    ("运营", Before, Project),
    ("正式运营", Before, Anything),
    ("正式运行", Before, Anything),
    ("全面运营", Before, Anything),
    ("实现运营", Before, Anything),
    ("开诊", Before, Anything),
    ("招生", Before, Anything),
    ("开学", Before, Project),
    ("办学", Before, Title),
    ("挂牌", Either, Anything),
    ("挂牌成立", Either, Anything),
    ("揭牌", Before, Anything),
    ("封关运行", Before, Anything),
    ("封关运作", Before, Anything),
    ("开关运营", Before, Anything),
    ("上线", Either, Anything),
    ("运行", Before, Test),
    ("落地", Before, Project),
    ("签约落地", Before, Project),
    ("审批落地", Before, Project),
    ("落户", Before, Project),
    ("出台", After, Document),
    ("制定出台", After, Document),
    ("出台实施", After, Document),
    ("出台落实", After, Document),
    ("印发", After, Document),
    ("印发实施", Either, Document),
    ("颁布", Either, Document),
    ("颁布实施", Either, Document),
    ("发布", After, Paper),
    ("编制完成", Either, Document),
    ("编制出台", After, Document),
    ("完成编制", Either, Document),
    ("修订出台", After, Document),
    ("获批", Either, Anything),
    ("获批实施", Before, Anything),
    ("报批", Before, Document),
    ("批复", Before, Project),
    ("设立", Either, Project),
    ("成立", Either, Project),
    ("组建", Either, Project),
    ("组建成立", After, Project),
    ("创成", Either, Title),
    ("创建成为", Either, Title),
    ("创建成功", Before, Title),
    ("成功创建", Either, Title),
    ("争创", Either, Title),
    ("创建", After, Title),
    ("申创", Either, Title),
    ("升创", Either, Title),
    ("申建", Either, Title),
    ("申报", After, Title),
    ("申报创建", Either, Title),
    ("争取创建", Either, Title),
    ("争列", Either, Title),
    ("创评", Either, Title),
    ("获评", Either, Title),
    ("入选", Either, Title),
    ("入围", Either, Title),
    ("获得", Either, Title),
    ("蝉联", Either, Title),
    ("跻身", Either, Title),
    ("升级为", Either, Title),
    ("晋升为", Either, Title),
    ("升格为", Either, Title),
    ("升格", Either, Title),
    ("晋级", Either, Title),
    ("更名", Either, Title),
    ("纳入", Either, Listing),
    ("列入", Either, Listing),
    ("进入", Either, Listing),
    ("通过", Either, Test),
    ("顺利通过", Either, Test),
    ("完成", Either, Completable),
    ("全面完成", Either, Completable),
    ("基本完成", Either, Completable),
    ("举办", After, Event),
    ("承办", After, Event),
    ("召开", After, Event),
    ("首飞", Before, Anything),
    ("下线", Before, Anything),
    ("下水", Before, Anything),
    ("发射", Before, Anything),
];

/// Directly after a completing verb, and still of it: 建成｜运营, 投产｜达效.
pub const FOLLOWING: Words = Words(
    "投用 投产 投运 通车 通水 启用 开园 开馆 开业 交付 并网 投入使用 投入运营 达产 达效 运营 运行 使用 开放 验收 稳产 发电 见效 挂牌",
);

/// After 建成 and its kin: not the verb but part of a noun or of a longer word.
pub const NOUN_AFTER: &[&str] = &[
    "率", "区", "量", "里程", "面积", "项目", "上市", "数", "户", "后", "仪式", "前期", "条件",
    "资金", "时间", "手续", "计划", "工作", "经验", "成果", "成效", "成功经验", "攻坚", "专班",
    "速度", "过程", "任务", "情况", "准备", "财务", "决算", "的", "了", "以来", "至今", "要求",
    "问题", "考试", "录取", "宣传", "办法", "制度", "行动", "企业", "力度",
];

/// After 出台 and its kin, whose thing may well begin with a word of [`NOUN_AFTER`].
pub const NOUN_AFTER_FOR_THINGS: &[&str] = &[
    "率", "量", "区、", "区和", "区建", "的", "了", "后", "工作", "成果", "成效", "经验", "条件",
    "仪式", "资金", "材料", "项目",
];

/// A noun of [`NOUN_AFTER`] that only begins the name of a thing: 建成区域性枢纽.
pub const NAMES_AFTER: &[&str] = &[
    "区域", "区块链", "数字", "数据", "数智", "行动中心", "量子", "户外", "企业服务", "后山",
    "后勤",
];

/// Work that has an end, where it stands before 完成.
pub const COMPLETABLE: Words = Words(
    "建设 改造 工程 修复 编制 修编 搬迁 验收 改革 普查 项目 提升 整治 治理 安置 主体 征收 拆迁 征迁 招标 审批 创建 行动 规划 划定 重建 扩建 加固 一期 二期 三期 施工 铺设 试点 任务 迁建 扩能 升级 立项 可研 核准 备案 评审 认证 整合 重组 组建 移交 入驻 回迁 换届 调查 确权 登记 摸底 清查 示范 更新 亮化 绿化 美化 硬化 收购 上市 审查 封顶 土建 安装 调试 布局 选址 片区 拆除 回购 交付 清算 园 馆 路 桥 道 线 院 中心 平台 系统 厂 站 期 段 基地 攻坚战 续建 转型 转制 处置 销号 整改 推广 联网 铁路 开发 申遗 修缮 保护 收尾 扫尾 办理 论证 修订 培训 遴选 评估 签约 供地 出让 摘牌 清零 报批 村 工作 项 件 部分",
);

/// In what 完成 completes: it sums up a year or a plan and names no single work.
pub const SUMMED_UP: Words = Words(
    "目标 指标 使命 大业 各项 情况 的能力 全年 年度计划 国家计划 硬任务 心愿 答卷 上述 年度任务 关键 的任务 项任务",
);

/// After 完成: an amount that is told with a number.
pub const AMOUNTS: Words = Words("投资 产值 税收 收入 收购 销售");

/// What 发布 must be followed by.
pub const PAPERS: &[&str] = &["》", "白皮书", "蓝皮书", "指南", "条例", "名录"];

/// What 启动 must be followed by: the plain work that 完成 also completes is not enough.
pub const STARTABLE: &[&str] = &[
    "建设", "改造", "工程", "项目", "重建", "扩建", "改扩建", "一期", "二期", "三期", "四期",
    "试点", "示范", "搬迁", "迁建", "扩能", "改造提升", "编制", "修编", "创建", "更新", "更新改造",
    "片区", "园", "馆", "路", "桥", "大道", "线", "医院", "学校", "中心", "基地", "修复", "加固",
    "拆迁", "征迁", "开发", "平台", "系统", "厂", "站", "修缮", "治理", "施工", "整治", "期", "段",
    "普查", "调查", "筹建", "申遗", "前期", "重组",
];

/// After 纳入: a plan or list that others keep.
pub const LISTINGS: &[&str] = &[
    "规划", "名录", "目录", "清单", "计划", "盘子", "试点", "储备库", "项目库", "库", "笼子",
    "示范名单", "名单", "范围", "布局", "路网规划",
];
/// Who keeps such a list.
pub const LIST_KEEPERS: &[&str] = &[
    "国家", "全国", "省", "自治区", "中央", "部", "全区", "上级", "国省", "《", "市级", "世界",
    "首批",
];

/// After 通过: a test by others.
pub const TESTS: &[&str] = &[
    "验收", "评估", "评定", "认定", "认证", "复审", "复核", "复评", "考核", "评审", "审批", "审查",
    "评选", "创建", "复查", "初审", "核查", "鉴定", "评价", "审定", "评议", "景观质量评审", "终审",
    "公示", "命名", "核验", "达标",
];

/// Between its thing and 条件: 达到通车条件.
pub const READY: &[(&str, &str)] =
    &[("达到", "条件"), ("具备", "条件"), ("满足", "条件"), ("达到", "验收标准"), ("达到", "状态")];

/// The clause goes on so: the completing verb only leads to something else.
pub const PURPOSE_AFTER: &[&str] = &[
    "奠定", "打下", "提供", "创造条件", "作出", "做出", "贡献", "而努力", "而奋斗", "注入", "增添",
    "之后", "以后", "营造",
];
/// The clause begins so: the completing verb is only the purpose, or a thing that is already there.
pub const PURPOSE_BEFORE: &[&str] = &[
    "为", "以", "对", "围绕", "依托", "随着", "发挥", "借助", "利用", "用好", "聚焦", "瞄准",
    "作为", "当好", "根据", "巩固", "总结", "抢抓", "放大", "深化", "坚持", "把", "完善", "健全",
    "落实", "宣传", "防止", "用", "每",
];

/// The character before a verb with which it is another word: 构建成, 线上线下, 推动工作.
pub const BROKEN: &[(&str, &[char])] = &[
    ("建成", &['构', '搭', '共', '组', '创', '已']),
    ("上线", &['线', '以', '耗', '用']),
    ("动工", &['推', '劳', '活', '互', '联', '行', '主', '启', '带', '能', '流', '自', '调', '员']),
    ("通过", &['审']),
    ("投产", &['未']),
    ("进入", &['准']),
    ("成立", &['建']),
    ("通水", &['交']),
    ("开通", &['未']),
    ("通气", &['未', '天']),
    ("落地", &['飞']),
    ("复产", &['工']),
    ("升创", &['提']),
    ("开行", &['公']),
    ("挂牌", &['未']),
];

/// Verbs of titles that say by themselves that it is won: their title needs no known level when its bearer is named.
pub const WINNING: &[&str] = &[
    "创成", "创建成为", "升级为", "晋升为", "升格为", "升格", "更名", "争创", "升创", "申创",
    "成功创建", "申建", "争列", "创评",
];

/// A part of a thing that the clause before names.
pub const PARTS: Words =
    Words("一期 二期 三期 主体 主体工程 主体结构 一期工程 二期工程 首期 工程 项目 该工程 该项目");

/// What is done for a thing before it begins: 示例大道｜前期工作.
pub const STEPS: Words = Words("前期工作 前期手续 前期 等前期工作 审批手续 手续 等手续 规划设计");
