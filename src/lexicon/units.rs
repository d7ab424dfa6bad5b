//! Units of measure and measure words, as reports write them.

use crate::lexicon::{Words, has_prefix, list::words};
use crate::text::{is_han, one_of};

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
pub struct UnitWord<'t> {
    /// As written after the number.
    pub written: &'t str,
    /// The unit's name, without what it is a rate of.
    pub name: &'static str,
    /// What it is a rate of: 元/月, 元/人/月; empty where it is none.
    pub per: [&'static str; 2],
    /// What it measures.
    pub kind: UnitKind,
}

/// The unit of money, without a currency.
pub(crate) const YUAN: &str = "元";
/// Its tenth.
pub(crate) const JIAO: char = '角';
/// Its hundredth.
pub(crate) const FEN: char = '分';
/// After that character: minutes, no money.
pub(crate) const FEN_OF_TIME: char = '钟';
/// The unit of temperature.
pub(crate) const CELSIUS: &str = "摄氏度";
/// Ends a unit that says how large a thing is: 吨级, 千瓦级.
pub(crate) const GRADE: char = '级';

/// Units of age.
pub(crate) const AGES: &[&str] = &["岁", "周岁"];
/// The unit of time whose number may be a year.
pub(crate) const YEARS: &str = "年";
/// The unit of percentage points.
pub(crate) const PERCENTAGE_POINT: &str = "个百分点";

/// After a list of numbers these number things instead of counting them: 1、2期工程.
pub(crate) static NUMBERING: Words =
    words!("年 月 日 周 级 期 类 线 路 层 环 站 点 届 组 班 号 单");

/// The longest unit that begins `text`.
///
/// ```
/// use goalcards::lexicon::units;
/// assert_eq!(units::at_start("平方公里").map(|unit| unit.name), Some("平方公里"));
/// ```
#[must_use]
pub fn at_start(text: &str) -> Option<UnitWord<'_>> {
    base_at_start(text).map(|base| with_rate(base, text))
}

fn base_at_start(text: &str) -> Option<UnitWord<'_>> {
    let mut longest: Option<UnitWord<'_>> = None;
    let mut consider = |written: &'static str, name: &'static str, kind: UnitKind| {
        let longer = longest.is_none_or(|unit| unit.written.len() <= written.len());
        if longer && has_prefix(text, written) && !begins_word(written, text) {
            longest = Some(UnitWord { written, name, per: [""; 2], kind });
        }
    };
    for (written, name, kind) in RENAMED {
        consider(written, name, *kind);
    }
    for (list, kind) in &LISTS {
        for word in list.prefixes_of(text) {
            consider(word, word, *kind);
        }
    }
    longest
}

/// Units that are named as they are written.
static LISTS: [(&Words, UnitKind); 4] = [
    (&MEASURES, UnitKind::Measure),
    (&MONEY, UnitKind::Money),
    (&TIMES, UnitKind::Time),
    (&COUNTS, UnitKind::Count),
];

/// 元/月, 元/人/月, 公里每小时: with what the unit is a rate of.
fn with_rate<'t>(base: UnitWord<'t>, text: &'t str) -> UnitWord<'t> {
    let mut unit = base;
    for place in 0..unit.per.len() {
        let rest = &text[unit.written.len()..];
        let spoken = matches!(base.kind, UnitKind::Money | UnitKind::Measure);
        let named = rest
            .strip_prefix(one_of(&['/', '·']))
            .or_else(|| rest.strip_prefix('每').filter(|_| spoken));
        let found = named.and_then(|named| {
            let fits = RATES.iter().filter(|(written, _)| named.starts_with(written));
            let longest = fits.max_by_key(|(written, _)| written.len())?;
            Some((longest, &named[longest.0.len()..]))
        });
        let Some(((_, name), after)) = found else { break };
        let goes_on = |ch: char| is_han(ch) && !"以左的和到至内之每".contains(ch);
        let word = after.starts_with(|ch: char| ch.is_ascii_alphanumeric())
            || rest.starts_with('每') && after.starts_with(goes_on);
        if word || rest.starts_with('·') && place == 0 {
            break;
        }
        unit.per[place] = name;
        unit.written = &text[..text.len() - after.len()];
    }
    unit
}

/// What a unit may be a rate of: as written, and its name.
const RATES: &[(&str, &str)] = &[
    ("月", "月"),
    ("年", "年"),
    ("学年", "学年"),
    ("学期", "学期"),
    ("季度", "季度"),
    ("周", "周"),
    ("日", "日"),
    ("天", "天"),
    ("d", "天"),
    ("小时", "小时"),
    ("时", "小时"),
    ("h", "小时"),
    ("分钟", "分钟"),
    ("分", "分钟"),
    ("min", "分钟"),
    ("秒", "秒"),
    ("s", "秒"),
    ("人", "人"),
    ("人次", "人次"),
    ("户", "户"),
    ("家", "家"),
    ("亩", "亩"),
    ("公顷", "公顷"),
    ("平方米", "平方米"),
    ("平米", "平方米"),
    ("㎡", "平方米"),
    ("m²", "平方米"),
    ("m2", "平方米"),
    ("平方公里", "平方公里"),
    ("km²", "平方公里"),
    ("km2", "平方公里"),
    ("立方米", "立方米"),
    ("立方", "立方米"),
    ("方", "立方米"),
    ("㎥", "立方米"),
    ("m³", "立方米"),
    ("m3", "立方米"),
    ("升", "升"),
    ("L", "升"),
    ("公里", "公里"),
    ("km", "公里"),
    ("米", "米"),
    ("m", "米"),
    ("吨", "吨"),
    ("t", "吨"),
    ("公斤", "公斤"),
    ("千克", "千克"),
    ("kg", "公斤"),
    ("斤", "斤"),
    ("克", "克"),
    ("千瓦时", "千瓦时"),
    ("kWh", "千瓦时"),
    ("度", "度"),
    ("千瓦", "千瓦"),
    ("kW", "千瓦"),
    ("万元", "万元"),
    ("元", "元"),
    ("次", "次"),
    ("件", "件"),
    ("台", "台"),
    ("辆", "辆"),
    ("个", "个"),
    ("床", "床"),
    ("套", "套"),
];

/// Currencies directly before a number, with their units.
const CURRENCIES: &[(&str, &str)] = &[
    ("人民币", "元"),
    ("RMB", "元"),
    ("CNY", "元"),
    ("¥", "元"),
    ("￥", "元"),
    ("$", "美元"),
    ("US$", "美元"),
    ("USD", "美元"),
    ("HK$", "港元"),
    ("HKD", "港元"),
    ("港币", "港元"),
    ("€", "欧元"),
    ("EUR", "欧元"),
    ("£", "英镑"),
    ("GBP", "英镑"),
    ("A$", "澳元"),
    ("NT$", "新台币"),
];

/// The mark of a currency that ends `before`, as long as it is one, with the name of the unit.
///
/// ```
/// use goalcards::lexicon::units;
/// assert_eq!(units::currency_at_end("引进外资US$"), Some(("US$", "美元")));
/// ```
#[must_use]
pub fn currency_at_end(before: &str) -> Option<(&'static str, &'static str)> {
    let marks = CURRENCIES.iter().filter(|(mark, _)| before.ends_with(mark));
    let (mark, name) = marks.max_by_key(|(mark, _)| mark.len())?;
    let lead = &before[..before.len() - mark.len()];
    let word = mark.starts_with(|ch: char| ch.is_ascii_alphabetic())
        && lead.ends_with(|ch: char| ch.is_ascii_alphanumeric());
    (!word).then_some((mark, name))
}

/// A single character is no unit where it begins a longer word: 3万多家庭, 14亿人口.
fn begins_word(written: &str, text: &str) -> bool {
    let rest = &text[written.len()..];
    WORDS_FROM_UNITS
        .iter()
        .filter(|(unit, _)| *unit == written)
        .any(|(_, next)| rest.starts_with(|ch: char| next.contains(ch)))
        || LONGER_WORDS.longest_prefix_of(text).is_some_and(|word| word.starts_with(written))
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
    ("角", "度色落逐"),
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
    ("m²", "平方米", UnitKind::Measure),
    ("m2", "平方米", UnitKind::Measure),
    ("M2", "平方米", UnitKind::Measure),
    ("M²", "平方米", UnitKind::Measure),
    ("米²", "平方米", UnitKind::Measure),
    ("㎥", "立方米", UnitKind::Measure),
    ("m³", "立方米", UnitKind::Measure),
    ("m3", "立方米", UnitKind::Measure),
    ("M3", "立方米", UnitKind::Measure),
    ("M³", "立方米", UnitKind::Measure),
    ("米³", "立方米", UnitKind::Measure),
    ("km²", "平方公里", UnitKind::Measure),
    ("km2", "平方公里", UnitKind::Measure),
    ("㎢", "平方公里", UnitKind::Measure),
    ("公里²", "平方公里", UnitKind::Measure),
    ("hm²", "公顷", UnitKind::Measure),
    ("hm2", "公顷", UnitKind::Measure),
    ("μg", "微克", UnitKind::Measure),
    ("µg", "微克", UnitKind::Measure),
    ("ug", "微克", UnitKind::Measure),
    ("mg", "毫克", UnitKind::Measure),
    ("L", "升", UnitKind::Measure),
    ("mL", "毫升", UnitKind::Measure),
    ("ml", "毫升", UnitKind::Measure),
    ("kg", "公斤", UnitKind::Measure),
    ("㎏", "公斤", UnitKind::Measure),
    ("美金", "美元", UnitKind::Money),
    ("US$", "美元", UnitKind::Money),
    ("USD", "美元", UnitKind::Money),
    ("HK$", "港元", UnitKind::Money),
    ("HKD", "港元", UnitKind::Money),
    ("RMB", "元", UnitKind::Money),
    ("CNY", "元", UnitKind::Money),
    ("EUR", "欧元", UnitKind::Money),
    ("€", "欧元", UnitKind::Money),
    ("人/次", "人次", UnitKind::Count),
    ("户/次", "户次", UnitKind::Count),
    ("台/次", "台次", UnitKind::Count),
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

static MONEY: Words = words!("元 美元 欧元 港元 日元 英镑 卢布 澳元 台币 新台币 角",);

static MEASURES: Words = words!(
    "亩 公顷 平方公里 平方米 公里 公里/小时 里 米 厘米 毫米 微米 纳米 海里 吨 吨/日 千克 公斤 斤 克 \
     立方米 公尺 立方公尺 立方 升 毫升 方 千瓦 千瓦时 兆瓦 兆瓦时 吉瓦 吉瓦时 瓦 度 千伏 伏 千伏安 伏安 \
     微克/立方米 微克每立方米 微克 毫克/升 毫克 摄氏度 分贝 载重吨 吨公里 兆 P PB PFLOPS EFLOPS \
     TB T GW MW GWh MWh kWh kV Gbps G瓦 标方 立方米/秒 亩次 步 吨级 千瓦级 车公里 \
     标立方米 m t mm 人公里 帕 蒸吨 担 重量箱 纱锭 /10万 /万",
);

static TIMES: Words = words!(
    "年 个月 月 天 日 小时 个小时 分钟 秒 毫秒 个工作日 工作日 周 个季度 岁 学时 课时 周岁 学年",
);

static COUNTS: Words = words!(
    "人 人次 名 位 户 户次 家 家次 个 个次 项 项次 件 件次 次 批 批次 场 场次 座 所 处 处次 条 台 \
     台次 台套 套 辆 辆次 艘 艘次 架 架次 航次 班次 只 头 头只 羽 尾 株 棵 支 标箱 间 栋 幢 片 块 口 \
     眼 门 份 份次 篇 册 本 部 部次 卷 届 期 轮 队 班 张 例 起 宗 笔 单 剂 剂次 针 针次 盏 根 面 \
     道 孔 种 类 大类 款 枚 级 层 组 对 颗 车次 列 列次 趟 盘 盆 桶 袋 箱 瓶 封 幅 首 台（套） 村 \
     县 乡 镇 州 床 车位 桩 点 行 步 段 路 团 环 站 塔 井 匹 股 档 课 科 分 把 顶 副 双 方面 地 \
     枪 箱次 节 包 挂 丛 垛 个班 个批次 吨位 人日 张次 维 式 泊位 发 挺 簇",
);
