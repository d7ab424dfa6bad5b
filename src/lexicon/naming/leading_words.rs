//! Words at the head of the phrase before a number: times and verbs that are no part of the name.

/// After a verb that names the work itself: 拆违任务.
pub const WORK_NOUNS: &[&str] = &["任务", "工程", "行动", "工作"];

/// After a verb that names what is held: 举办｜招聘活动.
pub const HELD: &[&str] = &["活动", "仪式", "会议"];

/// Between the two ends of a date: 1至11月.
pub const RANGE_WORDS: &[char] = &['至'];

/// The digits of a year in Chinese: 二〇二五.
pub const YEAR_DIGITS: &[char] =
    &['一', '二', '三', '四', '五', '六', '七', '八', '九', '〇', '○', '零'];

/// How the name of a five-year plan begins and ends, around its number: “十四五”.
pub const PLAN_NAME: [&str; 2] = ["“十", "五”"];

/// The number of a five-year plan.
pub const PLAN_NUMBERS: &[char] = &['一', '二', '三', '四', '五', '六'];

/// After the name of a five-year plan that is a time, and not a part of a longer name.
pub const AFTER_PLAN_NAME: &[char] = &['年', '全', '，'];

/// After a verb: that it is done, or done well.
pub const DONE_PARTICLES: &[char] = &['了', '好'];

/// As an adverb before a verb how it is done, and before a thing which things are meant: 重点文旅项目.
pub const KEY: &str = "重点";

/// Before a step that is taken within the year: 当年签约.
pub const OF_THAT_YEAR: &str = "当年";

/// At the end of a rate.
pub const RATE: char = '率';

/// Before a verb: that it is done anew, 新｜开工.
pub const NEWLY: char = '新';

/// Ways of building with the marks between them, before 建: 新（改、扩）建.
pub const WAYS_OF_BUILDING: &[char] = &['新', '改', '扩', '迁', '续', '翻', '（', '）', '、'];

/// Prepositions of a comparison that ends with 相比.
pub const WITH: &[&str] = &["与", "同"];
