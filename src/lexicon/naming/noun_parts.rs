//! Words and characters inside and at the edges of the noun phrase after a number.

/// At the head of what follows a number these begin no noun, unless a word of its own begins with them.
pub const CONNECTING_CHARACTERS: &[char] = &['的', '和', '与', '及', '等'];

/// Before a thing that was named before.
pub const POINTING: &[char] = &['这', '该'];

/// A noun phrase that is only one of these says how large the things are, and not what they are: 20家｜过｜50亿企业.
pub const SIZE_WORDS: &[&str] = &["过", "超", "中", "有", "达", "或", "长达"];

/// Nouns of one character that a verb may end.
pub const SHORT_NOUNS: &[&str] = &["村", "镇", "县", "乡", "人", "户", "校", "区", "市", "州"];

/// Levels of government that are attributes by themselves: 省、市重点项目.
pub const LEVEL_CHARACTERS: &[&str] = &["国", "省", "市", "县"];

/// Before 以上 these make a grade or a size, which is part of the noun: 国家｜级｜以上企业.
pub const GRADED: &[char] = &['级', '模', '额', '星', '元', '亿'];

/// Before 以上: 省级及以上.
pub const GRADE_AND: &str = "级及";

/// Verbs of one character that say what reached a place: 20个乡镇｜通｜三级公路.
pub const REACHING_CHARACTERS: &[char] = &['通', '有'];

/// Before 通: 村村通 is a name.
pub const EVERY_VILLAGE: &str = "村村";

/// Before 第 these say which place was taken, after it what kind of place: 第19｜位.
pub const RANK_UNITS: &[char] = &['位', '名'];

/// A number in Chinese characters, or a word before a number, at the head of a member of a list.
pub const NUMBER_BEGINS: &[char] = &[
    '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '几', '多', '各',
    '近', '约', '超',
];

/// At the head of a member of a list: a verb that makes something.
pub const CREATES: char = '创';

/// After 和: things that are counted without a number.
pub const A_BATCH: &str = "一批";

/// Between 和 and a second number.
pub const BEFORE_SECOND_COUNT: &[char] = &['的', '约', '近'];

/// The verb of having, which is part of the noun after [`OWNED`].
pub const HAS: &str = "有";

/// Before 有: 国有, 所有.
pub const OWNED: &[char] = &['国', '所', '私', '拥', '具'];

/// At the head of a description: 以县城为载体的｜试点.
pub const DESCRIPTION_BEGINS: &[char] = &['以', '成'];

/// At the head of a description: 集研发、生产于一体的.
pub const GATHERS: char = '集';

/// At the end of a description that begins with 集.
pub const IN_ONE: &str = "一体的";

/// At the end of a counted noun: of which the thing is one.
pub const ONE_OF_THEM: &str = "之一";

/// At the end of a counted noun: what is said of each.
pub const EACH_OF_THEM: &[char] = &['各', '均'];

/// Before 中 these make a word of it: 高中, 集中.
pub const BEFORE_MIDDLE: &[char] = &['初', '高', '其', '之', '集'];

/// At the end of a counted noun: work that is to be done.
pub const TASK: &str = "任务";

/// Classifiers that count tasks.
pub const TASK_UNITS: &[&str] = &["个", "项", "件", "大类"];

/// At the end of a word for a quality, which is no thing.
pub const QUALITY: char = '性';

/// The classifier of anything.
pub const GENERAL_CLASSIFIER: &str = "个";

/// A place that is a whole part of the country, and not counted.
pub const COUNTRYSIDE: &str = "农村";

/// After a word that a classifier counts these make another word of it: 路｜灯, 车｜道.
pub const AFTER_CLASSED: &[char] = &['灯', '域', '口', '面', '道', '位', '站'];

/// Before what something is done to: 专家｜对｜问题进行论证.
pub const TOWARDS: char = '对';

/// Before a number that is a rank: 前｜十.
pub const FOREMOST: char = '前';
