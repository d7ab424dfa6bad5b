//! The end of the phrase before a number: predicates, comparisons and phrases of time that are no part of the name.

/// Where a word is a predicate, and not part of a longer word.
#[derive(Debug)]
pub enum PredicateLimit {
    /// Nowhere: the word is part of the name.
    Never,
    /// Not directly after these characters, which make another word of it.
    NotAfter(&'static [char]),
    /// At the head of the phrase, or directly after these characters.
    FirstOrAfter(&'static [char]),
    /// After any words.
    AfterWords,
    /// After at least three characters.
    AfterThreeCharacters,
}

/// Predicates that are part of a longer word in some places.
pub const PREDICATE_LIMITS: &[(&[&str], PredicateLimit)] = &[
    (&["是", "为"], PredicateLimit::NotAfter(&['行', '作', '因', '认', '成', '分'])),
    (&["高"], PredicateLimit::NotAfter(&['最', '新', '提'])),
    (
        &["有"],
        PredicateLimit::NotAfter(&[
            '国', '拥', '具', '所', '享', '含', '持', '占', '富', '稀', '私', '公', '没', '自',
        ]),
    ),
    (&["减量"], PredicateLimit::AfterThreeCharacters),
    // 国家外汇储备｜2000年底
    (&["年底"], PredicateLimit::NotAfter(&['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])),
    // 标准｜统一由55元提高
    (&["统一"], PredicateLimit::AfterThreeCharacters),
    // 管网改造提升｜60公里
    (&["提升"], PredicateLimit::NotAfter(&['造', '治'])),
    // 汽车以旧换新, 城镇更新
    (&["新"], PredicateLimit::NotAfter(&['更', '换', '创', '翻', '革', '焕', '最', '全'])),
    (&["达"], PredicateLimit::NotAfter(&['雷', '直', '传', '表', '发'])),
    (&["可"], PredicateLimit::NotAfter(&['许', '认'])),
    (&["转"], PredicateLimit::NotAfter(&['流', '周', '运'])),
    (&["满"], PredicateLimit::NotAfter(&['圆', '美', '饱', '丰', '不'])),
    (&["减"], PredicateLimit::NotAfter(&['缩'])),
    // 农户户均增收｜3200元: what they earn more.
    (&["投资", "涨幅", "增收"], PredicateLimit::Never),
    (
        &["应"],
        PredicateLimit::NotAfter(&[
            '供', '相', '反', '适', '对', '响', '效', '感', '回', '呼', '理',
        ]),
    ),
    (&["约"], PredicateLimit::NotAfter(&['签', '合', '条', '节', '制', '预', '契'])),
    (
        &["五年", "三年", "十年"],
        PredicateLimit::NotAfter(&[
            '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '○', '〇', '零', '前',
            '后', '第', '近', '头',
        ]),
    ),
    // 收购价｜每50公斤, but 每 in a word of its own.
    (&["扩大", "压缩", "精简", "提速", "减排", "安排", "每", "每人"], PredicateLimit::AfterWords),
    (&["人均"], PredicateLimit::FirstOrAfter(&['到', '至', '为', '达'])),
];

/// Before 均 these make a word of it: 人均.
pub const BEFORE_AVERAGE: &[char] = &['平', '年', '人', '日', '户', '月', '亩'];

/// A predicate, but part of the name at the end of all: 进出口总额｜预期增长, 经济增长预期.
pub const EXPECTED: &str = "预期";

/// At the head of a threshold: 超亿元.
pub const EXCEEDS: &[char] = &['超', '过'];

/// At the end of a threshold: 过50亿.
pub const THRESHOLD_ENDS: &[char] = &['元', '亿', '万', '亩', '人', '%'];

/// At the end of a phrase of time: 竣工后.
pub const TIME_PARTICLES: &[char] = &['下', '后', '时'];

/// A phrase of only these characters names nothing.
pub const EMPTY_CHARACTERS: &[char] = &[
    '的', '了', '和', '及', '与', '中', '上', '下', '内', '一', '二', '三', '四', '五', '六', '七',
    '八', '九', '十',
];

/// Before 比 these make a noun of it: 占比.
pub const BEFORE_THAN: &[char] = &['相', '占', '同', '环', '对', '配', '性', '率', '评'];

/// Before 较 these make a word of it: 比较.
pub const BEFORE_SINCE: &[char] = &['比', '计', '相'];

/// In a phrase of time: 上年, 年初.
pub const TIME_CHARACTERS: &[char] = &['年', '时', '期', '初', '末'];

/// After a year: 2000年底.
pub const YEAR_PARTS: &[char] = &['底', '末', '初'];

/// Before a date these make a comparison or a limit of it.
pub const BEFORE_DATE: &[char] =
    &['比', '较', '到', '至', '从', '由', '自', '在', '于', '以', '即'];

/// Units of a period: 连续4年.
pub const PERIOD_UNITS: &[&str] = &["年", "个月"];

/// Before a period: for so long without a break.
pub const CONTINUOUSLY: &str = "连续";

/// The characters of a small number.
pub const NUMBER_CHARACTERS: &[char] =
    &['二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '多'];

/// When a change ended, after 到.
pub const CHANGE_TIMES: &[&str] = &[
    "年", "年的", "年底的", "年末的", "年底", "年末", "目前的", "现在的", "去年的", "上年的",
    "今年的",
];

/// At the end of what a change came on top of: 在大丰收的基础上.
pub const BASIS_ENDS: &[&str] = &["基础上", "情况下"];

/// At the end of a comparison: 与上年相比.
pub const COMPARED: &str = "相比";

/// At the head of a comparison that ends with 相比.
pub const COMPARED_WITH: &[char] = &['与', '同', '和'];

/// The units of an amount at the end of a clause: 245天.
pub const AMOUNT_UNITS: &[char] =
    &['天', '万', '亿', '吨', '元', '人', '次', '个', '家', '项', '亩', '户', '%'];

/// Before a number these make a code or a rank of it.
pub const BEFORE_CODE: &[char] = &['第', '前', '—', '-', '“'];
