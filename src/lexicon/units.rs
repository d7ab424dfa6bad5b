//! Units of measure and measure words, as reports write them.

use crate::lexicon::{Words, list::words};

/// What a unit measures, as far as reading needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitKind {
    /// %, ‰
    Percent,
    /// 百分点
    Point,
    /// 元, 美元
    Money,
    /// 亩, 公里, 吨, 千瓦
    Measure,
    /// 年, 天, 分钟
    Time,
    /// 倍
    Times,
    /// 人, 个, 家
    Count,
}

/// A unit as written, its name without 个 or scale, and what it measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitWord {
    /// As written after the number.
    pub written: &'static str,
    /// The unit's name.
    pub name: &'static str,
    /// What it measures.
    pub kind: UnitKind,
}

/// After a row of bare numbers these number things instead of counting them: 1、2期工程.
pub static NUMBERING: Words = words!("年 月 日 周 级 期 类 线 路 层 环 站 点 届 组 班 号 单");

/// The longest unit that begins `text`.
///
/// ```
/// use goalcards::lexicon::units;
/// assert_eq!(units::at_start("平方公里").map(|unit| unit.name), Some("平方公里"));
/// ```
#[must_use]
pub fn at_start(text: &str) -> Option<UnitWord> {
    let renamed = RENAMED
        .iter()
        .filter(|(written, _, _)| crate::lexicon::begins(text, written))
        .map(|(written, name, kind)| UnitWord { written, name, kind: *kind });
    let plain =
        |list: &'static [&'static str], kind: UnitKind| {
            list.iter()
                .filter(|word| crate::lexicon::begins(text, word))
                .map(move |word| UnitWord { written: word, name: word, kind })
        };
    renamed
        .chain(plain(MEASURES, UnitKind::Measure))
        .chain(plain(MONEY, UnitKind::Money))
        .chain(plain(TIMES, UnitKind::Time))
        .chain(plain(COUNTS, UnitKind::Count))
        .filter(|unit| !begins_word(unit.written, text))
        .max_by_key(|unit| unit.written.len())
}

/// A single character is no unit where it begins a longer word: 3万多家庭, 14亿人口.
fn begins_word(written: &str, text: &str) -> bool {
    let rest = &text[written.len()..];
    WORDS_FROM_UNITS
        .iter()
        .filter(|(unit, _)| *unit == written)
        .any(|(_, next)| rest.starts_with(|ch: char| next.contains(ch)))
        || LONGER_WORDS.longest_start(text).is_some_and(|word| word.starts_with(written))
}

/// Words that begin as a unit does: 3万个体工商户, but 3个体育公园.
static LONGER_WORDS: Words = words!(
    "个体工 个体户 个体经 个体商 个体私 个人所得 种植大 种植户 种植业 种植面 种类 名录 所以来 方面军"
);

/// Units of one character, and the characters that make a longer word of them.
const WORDS_FROM_UNITS: &[(&str, &str)] = &[
    ("人", "口才员均数民群物工大制"),
    ("家", "庭长禽畜"),
    ("户", "籍口均"),
    ("项", "目"),
    ("所", "有在"),
    ("处", "理置于"),
    ("条", "件例约"),
    ("次", "数"),
    ("场", "所地馆"),
    ("种", "子养业粮"),
    ("类", "型别"),
    ("部", "门分队级"),
    ("门", "诊店"),
    ("位", "于居列"),
    ("级", "别"),
    ("道", "路"),
    ("面", "积向"),
    ("点", "位"),
    ("村", "民级庄"),
    ("分", "别布之"),
    ("度", "假"),
    ("方", "面案"),
    ("线", "路上下"),
    ("环", "境保"),
    ("股", "份"),
    ("单", "建位身独一"),
    ("天", "然"),
    ("里", "程"),
    ("升", "级"),
    ("元", "素"),
    ("支", "持部撑"),
    ("台", "账"),
    ("头", "部"),
    ("站", "点"),
    ("路", "段网"),
    ("团", "队"),
    ("件", "套"),
    ("县", "域级"),
    ("镇", "区级"),
    ("州", "级"),
    ("乡", "村镇级"),
    ("组", "织建"),
    ("课", "题程"),
    ("科", "技学创研"),
    ("期", "间"),
    ("行", "业动政"),
    ("层", "次级"),
    ("井", "盖"),
];

/// Written otherwise than named.
const RENAMED: &[(&str, &str, UnitKind)] = &[
    ("%", "%", UnitKind::Percent),
    ("‰", "‰", UnitKind::Percent),
    ("个百分点", "百分点", UnitKind::Point),
    ("百分点", "百分点", UnitKind::Point),
    ("个点", "百分点", UnitKind::Point),
    ("倍", "倍", UnitKind::Times),
    ("番", "番", UnitKind::Times),
    ("吨标准煤", "吨", UnitKind::Measure),
    ("吨标煤", "吨", UnitKind::Measure),
    ("平方千米", "平方公里", UnitKind::Measure),
    ("平米", "平方米", UnitKind::Measure),
    ("㎡", "平方米", UnitKind::Measure),
    ("㎞", "公里", UnitKind::Measure),
    ("℃", "摄氏度", UnitKind::Measure),
    ("km", "公里", UnitKind::Measure),
    ("KM", "公里", UnitKind::Measure),
    ("千米", "公里", UnitKind::Measure),
    ("kW", "千瓦", UnitKind::Measure),
    ("公分", "厘米", UnitKind::Measure),
    ("cm", "厘米", UnitKind::Measure),
    ("CM", "厘米", UnitKind::Measure),
    ("人民币", "元", UnitKind::Money),
    ("元人民币", "元", UnitKind::Money),
    ("港币", "港元", UnitKind::Money),
    ("标准箱", "标箱", UnitKind::Count),
    ("TEU", "标箱", UnitKind::Count),
    ("台（套）", "台套", UnitKind::Count),
    ("个（项）", "个", UnitKind::Count),
    ("户（次）", "户次", UnitKind::Count),
    ("人（次）", "人次", UnitKind::Count),
    ("项（次）", "项次", UnitKind::Count),
];

const MONEY: &[&str] =
    &["元", "美元", "欧元", "港元", "日元", "英镑", "卢布", "澳元", "台币", "新台币"];

const MEASURES: &[&str] = &[
    "亩", "公顷", "平方公里", "平方米", "公里", "公里/小时", "里", "米", "厘米", "毫米", "微米",
    "纳米", "海里", "吨", "吨/日", "千克", "公斤", "斤", "克", "立方米", "公尺", "立方公尺",
    "立方", "升", "毫升", "方", "千瓦", "千瓦时", "兆瓦", "兆瓦时", "吉瓦", "吉瓦时", "瓦", "度",
    "千伏", "伏", "千伏安", "伏安", "微克/立方米", "微克每立方米", "微克", "毫克/升", "毫克",
    "摄氏度", "分贝", "载重吨", "吨公里", "兆", "P", "PB", "PFLOPS", "EFLOPS", "TB", "T", "GW",
    "MW", "GWh", "MWh", "kWh", "kV", "Gbps", "G瓦", "标方", "立方米/秒", "亩次", "步", "吨级",
    "千瓦级", "车公里", "标立方米", "㎥", "m", "t", "mm", "人公里", "帕", "蒸吨", "担", "重量箱",
    "纱锭", "/10万", "/万",
];

const TIMES: &[&str] = &[
    "年", "个月", "月", "天", "日", "小时", "个小时", "分钟", "秒", "毫秒", "个工作日", "工作日",
    "周", "个季度", "岁", "学时", "课时", "周岁", "学年",
];

const COUNTS: &[&str] = &[
    "人", "人次", "名", "位", "户", "户次", "家", "家次", "个", "个次", "项", "项次", "件", "件次",
    "次", "批", "批次", "场", "场次", "座", "所", "处", "处次", "条", "台", "台次", "台套", "套",
    "辆", "辆次", "艘", "艘次", "架", "架次", "航次", "班次", "只", "头", "头只", "羽", "尾", "株",
    "棵", "支", "标箱", "间", "栋", "幢", "片", "块", "口", "眼", "门", "份", "份次", "篇", "册",
    "本", "部", "部次", "卷", "届", "期", "轮", "队", "班", "张", "例", "起", "宗", "笔", "单",
    "剂", "剂次", "针", "针次", "盏", "根", "面", "道", "孔", "种", "类", "大类", "款", "枚", "级",
    "层", "组", "对", "颗", "车次", "列", "列次", "趟", "盘", "盆", "桶", "袋", "箱", "瓶", "封",
    "幅", "首", "台（套）", "村", "县", "乡", "镇", "州", "床", "车位", "桩", "点", "行", "步",
    "段", "路", "团", "环", "站", "塔", "井", "匹", "股", "档", "课", "科", "分", "把", "顶", "副",
    "双", "方面", "地", "枪", "箱次", "节", "包", "挂", "丛", "垛", "个班", "个批次", "吨位",
    "人日", "张次", "维", "式", "泊位", "发", "挺", "簇",
];
