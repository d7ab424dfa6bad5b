//! Whether the characters of a verb are part of a noun: 欠发达地区, 改造项目; and where words are outside quotes.

use crate::{
    lexicon::{self, naming},
    text::{is_han, one_of},
};

/// Whether a character is part of a word, or opens a quotation or a title.
pub(super) fn is_word(ch: char) -> bool {
    is_han(ch) || ch.is_ascii_alphanumeric() || matches!(ch, '“' | '《' | '〇')
}

/// 欠发｜达地区, 人｜均: whether the verb of one character at byte `at` is part of a longer word.
pub(super) fn cuts_word(body: &str, at: usize) -> bool {
    let (before, rest) = body.split_at(at);
    // 首｜创成果
    if naming::WORDS_ACROSS.any_prefix_of(rest) {
        return true;
    }
    let mut rest = rest.chars();
    let (verb, next) = (rest.next(), rest.next().unwrap_or('，'));
    let parts = naming::PARTS_OF_WORDS.iter().find(|parts| Some(parts.verb) == verb);
    parts.is_some_and(|parts| {
        before.ends_with(parts.after)
            || parts.before.contains(&next)
            // 以｜为: the verb ends what 以 began, but 以上｜为 does not.
            || parts.verb == naming::AS
                && before.contains(naming::TAKES)
                && !before.contains(naming::OR_ABOVE)
    })
}

/// 改造项目, 储备库: whether a verb at byte `at` is part of a noun, since a noun head follows it at once.
pub(super) fn inside_noun(body: &str, at: usize) -> bool {
    let verbs = naming::ENDING_VERBS.iter().filter(|verb| lexicon::has_prefix(&body[at..], verb));
    { verbs }.any(|verb| {
        let after = &body[at + verb.len()..];
        let is_built = after.starts_with(naming::BUILDING) && verb.chars().nth(1).is_some();
        // 供水提质｜升级项目: a second verb before the work.
        let second =
            naming::LEADING_VERBS.longest_prefix_of(after).map_or("", |verb| &after[verb.len()..]);
        naming::NOUN_HEADS.any_prefix_of(after) && !is_built || naming::WORKS.any_prefix_of(second)
    })
}

/// Whether the words after a verb make a noun of it: 保障｜率, but 引入｜金融机构.
pub(super) fn makes_noun_of_verb(after: &str) -> bool {
    naming::NOUN_ENDS.any_prefix_of(after) && !naming::NO_NOUN_ENDS.any_prefix_of(after)
}

/// The last place of a word outside “quotes”.
pub(super) fn outside_quotes(rest: &str, word: &str) -> Option<usize> {
    let at = rest.rfind(word)?;
    let opened = rest[..at].matches(one_of(&['“', '《'])).count();
    let closed = rest[..at].matches(one_of(&['”', '》'])).count();
    (opened == closed).then_some(at)
}
