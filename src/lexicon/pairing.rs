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
pub static SPELLINGS: [(&str, &str); 22] = [
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
];

/// Of no weight in a name.
pub static FILLERS: Words = words!(
    "的 和 及 与 等 、 “ ” ‘ ’ 《 》 （ ） ( ) 年度 全年 全市 全县 全区 全省 全国 既有 累计 预计",
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

/// A verb of adding.
pub const ADDING: &str = "增加";

/// The unit of money.
pub const MONEY_UNIT: &str = "元";
