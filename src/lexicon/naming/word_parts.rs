//! Single characters that are verbs by themselves and parts of longer words beside others.

use crate::lexicon::{Words, list::words};

/// A verb of one character that is part of a word after or before certain characters.
#[derive(Debug)]
pub struct PartOfWord {
    /// The verb.
    pub verb: char,
    /// Directly before the verb these make a word with it: 发｜达.
    pub after: &'static [char],
    /// Directly after the verb these make a word with it: 超｜级.
    pub before: &'static [char],
}

/// Where the character before a verb and the verb's second one are of other words: 首｜创成果.
pub static WORDS_ACROSS: Words = words!("创成果");

/// The verbs that end a counted noun, where they are parts of words.
pub const PARTS_OF_WORDS: &[PartOfWord] = &[
    PartOfWord {
        verb: '达',
        after: &['发', '到', '表', '传', '通', '雷', '直', '触', '下'],
        before: &[],
    },
    PartOfWord { verb: '可', after: &['许', '认'], before: &[] },
    PartOfWord { verb: '均', after: &['平', '人', '户', '亩', '年', '月'], before: &[] },
    PartOfWord {
        verb: '近',
        after: &['附', '邻', '就', '临'],
        before: &['海', '岸', '零', '代', '郊', '地'],
    },
    // 超级工厂
    PartOfWord {
        verb: '超',
        after: &[],
        before: &[
            '级', '高', '算', '大', '长', '低', '薄', '声', '导', '期', '标', '龄', '市', '限',
        ],
    },
    // 白衣天使
    PartOfWord { verb: '使', after: &['天', '大', '公', '特'], before: &[] },
    // 随迁子女
    PartOfWord { verb: '随', after: &[], before: &['迁'] },
    PartOfWord {
        verb: '向',
        after: &['纵', '横', '方', '定', '导', '意', '取', '动', '面'],
        before: &[],
    },
    PartOfWord { verb: '在', after: &['存', '所', '潜', '内', '外', '现'], before: &[] },
    PartOfWord { verb: '由', after: &['自', '理', '缘'], before: &[] },
    PartOfWord { verb: '因', after: &['原', '基'], before: &[] },
    PartOfWord { verb: '并', after: &['合', '兼'], before: &[] },
    PartOfWord {
        verb: '要',
        after: &['主', '重', '需', '必', '首', '紧', '纪', '摘', '概', '简'],
        before: &['素', '点', '道', '地', '求', '件', '务', '闻', '塞', '害', '案'],
    },
    PartOfWord {
        verb: '都',
        after: &['首', '成', '古', '之', '丰'],
        before: &['市', '会', '江', '谷'],
    },
    PartOfWord { verb: AS, after: &['行', '作', '因', '认'], before: &['民'] },
];

/// The verb of being something: 以…为.
pub const AS: char = '为';

/// Begins what 为 ends.
pub const TAKES: char = '以';

/// After a verb this is work by itself, and makes no noun of the verb.
pub const BUILDING: &str = "建设";
