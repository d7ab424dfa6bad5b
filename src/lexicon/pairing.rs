//! What two names may differ in and still name one thing, and what a name says too little to be held against another.

use crate::lexicon::{Words, list::words};

/// How far a counted thing has come: a project that was signed for is no project that was finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// 谋划, 储备
    Planned,
    /// 签约, 引进
    Signed,
    /// 开工
    Begun,
    /// 竣工, 投产
    Finished,
    /// 实施, 推进
    Carried,
    /// 入驻: something else is done there.
    Entered,
    /// 签约、开工…分别: several at once.
    Several,
}

/// The words for each step.
pub static STEPS: [(Step, Words); 6] = [
    (Step::Planned, words!("谋划 储备 入库 在库 包装 策划 前期 申报 争取")),
    (Step::Signed, words!("签约 引进 招引 引育 洽谈 招商 落户 落地 引入")),
    (Step::Begun, words!("开工 新开工 启动 在建 动工")),
    (Step::Finished, words!("竣工 投产 完工 建成 投用 达产 交付 投运 通车 验收 建成投用 竣工投产")),
    (Step::Carried, words!("实施 推进 组织实施 推动")),
    (Step::Entered, words!("入驻 迁入")),
];

/// One thing written in two ways, the longer first.
pub static SPELLINGS: [(&str, &str); 40] = [
    ("专精特新“小巨人”企业", "小巨人"),
    ("专精特新小巨人企业", "小巨人"),
    ("专精特新“小巨人”", "小巨人"),
    ("专精特新小巨人", "小巨人"),
    ("“小巨人”企业", "小巨人"),
    ("小巨人企业", "小巨人"),
    ("国家高新技术企业", "高新技术企业"),
    ("国家级高新技术企业", "高新技术企业"),
    ("规模以上", "规上"),
    ("限额以上", "限上"),
    ("技术改造", "技改"),
    ("增设电梯", "加装电梯"),
    ("居家适老化", "家庭适老化"),
    ("国家级", "国家"),
    ("省级", "省"),
    ("市级", "市"),
    ("县级", "县"),
    ("总产值", "产值"),
    ("总产量", "产量"),
    ("总收入", "收入"),
    ("总面积", "面积"),
    ("总规模", "规模"),
    ("总消费", "消费"),
    ("城镇老旧小区", "老旧小区"),
    ("婴幼儿", "幼儿"),
    ("中小学校", "中小学"),
    ("每年", ""),
    ("加工业", "加工"),
    ("金融业", "金融"),
    ("总投资", "投资"),
    ("停车泊位", "停车位"),
    ("完成投资", "投资"),
    ("植树造林", "造林"),
    ("改厕", "厕所改造"),
    ("户厕", "厕所"),
    ("保租房", "保障性租赁住房"),
    ("造林绿化", "造林"),
    ("营造林", "造林"),
    ("比重", "比"),
    ("比例", "比"),
];

/// At the end of a name: only says that the thing is counted or how it is measured.
pub static ENDINGS: Words = words!("面积 数 数量 个数 总量 开行 认证 人数 户数 投放");

/// Units of things that one text counts with the one and one with the other: 50家服务站, 50个服务站.
pub static ANY_COUNTER: Words = words!("个 家 所 处 座");

/// The unit that stands for all of [`ANY_COUNTER`].
pub const COUNTER: &str = "个";

/// A share of something: 技能人才占比, 技能人才占从业人员的比重.
pub const SHARE: (&str, &str) = ("占", "比");

/// Work on a thing, said before it or after it: 改造老旧小区, 老旧小区改造.
pub static WORK_ACTIONS: Words = words!(
    "改造 整治 治理 修复 更新 提升 改建 扩建 新建 建设 绿化 硬化 亮化 维修 加固 清理 清淤 疏浚 养护 \
     安装 加装 铺设 培训 救助 普查 监测 流转 托管 供应 种植 造林",
);

/// After work on a thing: 老旧小区改造｜项目.
pub static TASKS: Words = words!("项目 工程 任务 提升");

/// Before a thing, where it is: 农村｜厕所, which another sentence leaves out.
pub static WHERE: Words = words!("农村 城镇 城市 城区 城乡 全市 农村卫生 卫生 县城 中心城区");

/// In a name, or between it and its number: what is added.
pub static ADDED: Words = words!("新增 净增 净增加 新登记 新造");

/// Measures of the catalogue that are one thing, whatever it is called.
pub static ONE_THING: Words = words!(
    "营造林面积 新建/改造农村公路 农村卫生户厕改造 专精特新小巨人企业 高标准农田建设 农村劳动力转移就业"
);

/// Verbs of making: the number counts what the year adds.
pub static MAKING: Words = words!(
    "打造 创建 争创 建设 新建 建成 改造 培育 创成 实施 完成 整治 治理 修复 建立 设立 评选 认定 选树 发放 \
     开展 举办 改建 扩建 加装 增设 \
     种植 培训 救助 提升 更新 修建 铺设 安装 建好 开发 选派 引进 签约 筹集 筹建 配建 获批 获评 入选 认定 恢复 \
     缔结 开通 招收 招募 布局 布设",
);

/// The number counts all that there is, or all since a beginning.
pub static STOCK: Words =
    words!("累计 总数 总量 保有量 拥有 现有 共有 达到 达 突破 超过 增加到 扩大到 稳定在 保持在");

/// Units of things of which there is a stock.
pub static STOCK_UNITS: Words =
    words!("个 项 所 家 座 处 条 户 件 场 人 名 亩 公里 千米 米 张 辆 台 套 栋 支 对 根 口 株 棵");

/// What opens a sentence that reports on several years, besides the period of a plan.
pub static PAST_PERIODS: Words =
    words!("五年来 过去五年 五年间 近五年 本届政府 十年来 过去十年 十年间 近十年");

/// The year under review or the one of the plan: what follows is no longer of several years.
pub static SINGLE_YEARS: Words = words!("去年 上年 今年 全年 本年");

/// Of no weight in a name.
pub static FILLERS: Words = words!(
    "的 和 及 与 等 、 “ ” ‘ ’ 《 》 （ ） ( ) 年度 全年 全市 全县 全区 全省 全国 既有 累计 预计 总数 新增 净增",
);

/// Before 年 where it is an age, not a span: 青年, 老年.
pub static AGES: Words = words!("青 老 少 成 中");

/// Names put together of these alone say nothing of what is measured: 完成投资, 重点项目, 县（市、区）.
pub static GENERAL: Words = words!(
    "投资 完成 计划 安排 资金 补助 到位 使用 专项 项目 重点 重大 国家 省 市 县 区 乡 镇 村 州 级 \
     以上 以下 亿元 万元 千万元 百亿 千亿 亿 万 超 过 个 建设 实施 工程 产值 面积 里程 \
     规模 能力 收入 利润 税收 总额 金额 额 种植 开发 人 次 人数 人口 人次 户 户数 户籍 群众 企业 公司 \
     单位 机构 社区 行政村 自然村 乡镇 街道 地区 城市 三次 三产 产业 支持 政策 任务 事项 措施 活动 \
     设施 设备 学校 校 院 所 站 点 处 条 平台 基地 园区 中心 处理 在建 新建 新 改 续建 主体 \
     0 1 2 3 4 5 6 7 8 9 . 一 二 三 四 五 六 七 八 九 十 百 千 元 项 套 类 大 年 各 多 余 首批 优质 支出 投入 出资 标准 产品 药品 道路 管网 增加 增速 人员 干部 职工 村民 农户 家庭 居民 车辆 \
     房屋 劳动力 就业 服务 土地 拿出 年产 精品 示范 典型 分别",
);

/// In a name's additional words: what is measured is another thing, or a thing of another size.
pub static SHIFTS: Words = words!(
    "人均 户均 亩均 地均 平均 剩余 未 非 在审 过会 在库 新增 净增 0 1 2 3 4 5 6 7 8 9 亿 万 百 千 十 \
     占 增加值 高 低 无 不",
);

/// Levels of the state: what is of one is not of another.
pub static LEVELS: Words = words!("国家 省 自治区 市 县 区");

/// What was counted over several years.
pub static SPANS: Words = words!("五年 近三年 近两年 年来 累计 “十三五” “十四五” “十五五”");

/// Units that count things: a number may be new ones or a running total, whatever the thing is called.
pub static COUNTERS: Words = words!("个 项 所 家 座 处 条 户 件 场");

/// In a verb, or before one: what is added.
pub const NEWLY: &[char] = &['新', '净'];

/// Parts of a place, or some of its stations: a number of one of them is none of the whole.
pub static PARTS: Words = words!(
    "主城区 中心城区 市区 城区 县城 市本级 国控 省控 市控 县控 两地 三地 四地 两县 三县 四县"
);

/// Between the members of a list.
pub const LIST_MARK: &str = "、";

/// Between the clauses of a sentence.
pub const COMMA: &str = "，";

/// Opens a note.
pub const NOTE_OPENS: char = '（';

/// After the digits of a number.
pub const POWERS: &[char] = &['万', '亿'];

/// Ends a verb of building with a note: 新（改、扩）建.
pub const BUILT_AFTER_NOTE: &str = "）建";

/// A verb of adding.
pub const ADDING: &str = "增加";

/// The unit of money.
pub const MONEY_UNIT: &str = "元";
