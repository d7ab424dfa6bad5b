//! Whether the characters of a verb are part of a noun: 欠发达地区, 改造项目.

use crate::lexicon::naming;
use crate::text::one_of;

/// 欠发｜达地区, 人｜均: the verb of one character is the end of a word.
pub(super) fn cuts_word(body: &str, at: usize) -> bool {
    let (before, rest) = body.split_at(at);
    let mut rest = rest.chars();
    let (verb, next) = (rest.next(), rest.next().unwrap_or('，'));
    match verb {
        Some('达') => {
            before.ends_with(one_of(&['发', '到', '表', '传', '通', '雷', '直', '触', '下']))
        }
        Some('可') => before.ends_with(one_of(&['许', '认'])),
        Some('均') => before.ends_with(one_of(&['平', '人', '户', '亩', '年', '月'])),
        Some('近') => {
            before.ends_with(one_of(&['附', '邻', '就', '临'])) || "海岸零代郊地".contains(next)
        }
        // 超级工厂, 白衣天使, 随迁子女
        Some('超') => "级高算大长低薄声导".contains(next),
        Some('使') => before.ends_with(one_of(&['天', '大', '公', '特'])),
        Some('随') => next == '迁',
        Some('向') => {
            before.ends_with(one_of(&['纵', '横', '方', '定', '导', '意', '取', '动', '面']))
        }
        Some('在') => before.ends_with(one_of(&['存', '所', '潜', '内', '外', '现'])),
        Some('由') => before.ends_with(one_of(&['自', '理', '缘'])),
        Some('因') => before.ends_with(one_of(&['原', '基'])),
        Some('并') => before.ends_with(one_of(&['合', '兼'])),
        Some('为') => {
            before.ends_with(one_of(&['行', '作', '因', '认']))
                || before.contains('以') && !before.contains("以上")
                || next == '民'
        }
        _ => false,
    }
}

/// A verb that a noun head follows at once is part of the noun: 改造项目, 储备库.
pub(super) fn inside_noun(body: &str, at: usize) -> bool {
    naming::ENDING_VERBS.iter().filter(|word| crate::lexicon::has_prefix(&body[at..], word)).any(
        |word| {
            let after = &body[at + word.len()..];
            let builds = after.starts_with("建设") && word.chars().nth(1).is_some();
            naming::NOUN_HEADS.any_prefix_of(after) && !builds
        },
    )
}
