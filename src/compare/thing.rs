//! What a name names: the thing without the work on it, in one spelling, with its level of the state.

use crate::{
    lexicon::comparison,
    pairing::plain,
    text::{HAN_LEN, IntoList, backward, one_of},
};

/// A name in its shortest spelling.
pub(super) fn shortest(name: &str) -> String {
    spelled(&plain(name))
}

/// A name with each spelling in one form.
pub(super) fn spelled(name: &str) -> String {
    let mut spelled = name.to_owned();
    for (long, short) in comparison::SPELLINGS {
        if spelled.contains(long) {
            spelled = spelled.replace(long, short);
        }
    }
    purpose(&spelled).unwrap_or(spelled)
}

/// 用于农村的支出, 用于农村的资金, 用于农村的投入: a sum by what it is for.
fn purpose(name: &str) -> Option<String> {
    let rest = name.strip_prefix(comparison::SPENT_ON)?;
    let sum = comparison::SUMS.longest_suffix_of(rest)?;
    let what = rest[..rest.len() - sum.len()].trim_end_matches(comparison::OF);
    (!what.is_empty()).then(|| [comparison::SPENT_ON, what, comparison::SPENDING].concat())
}

/// The name without the work on the thing: 老旧小区｜综合整治; of 民生工程 too little would be left.
pub(super) fn thing(name: &str) -> &str {
    let end = backward(name.len(), |end| {
        let work = comparison::WORKS.longest_suffix_of(&name[..end])?;
        let least = if comparison::RENEWING.contains(work) { 2 } else { 3 };
        (end - work.len() >= least * HAN_LEN).then(|| end - work.len())
    });
    &name[..end]
}

/// How words without a number call an output: 粮食产量, 粮食总产量.
pub(super) fn total_output(thing: &str) -> Option<String> {
    let owner = thing.strip_suffix(comparison::OUTPUT)?;
    (owner.len() >= 2 * HAN_LEN).then(|| [owner, comparison::TOTAL_OUTPUT].concat())
}

/// What a name says besides the word for a size: 粮食储备｜规模.
pub(super) fn sized(thing: &str) -> Option<&str> {
    thing.strip_suffix(comparison::SIZE)
}

/// Whether words say of a thing how much there is: 粮食储备｜达历史高位, and not 粮食储备｜库建成.
pub(super) fn says_how_much(thing: &str, words: &str) -> bool {
    let after = words.find(thing).map(|at| &words[at + thing.len()..]);
    after.is_some_and(|after| comparison::HOW_MUCH.any_prefix_of(after))
}

/// Each thing of a name that joins several; nothing for a name of one thing.
pub(super) fn members(name: &str) -> Vec<String> {
    let members = name.split(one_of(&comparison::JOINS));
    let members: Vec<String> =
        members.map(|member| thing(&shortest(member)).to_owned()).into_list();
    if members.len() > 1 { members } else { Vec::new() }
}

/// The first level of the state that the words name.
pub(super) fn level(words: &str) -> Option<char> {
    let levels = comparison::LEVELS.iter();
    let found = levels.filter_map(|(word, level)| Some((words.find(word)?, *level)));
    found.min_by_key(|(at, _)| *at).map(|(_, level)| level)
}

/// Every level of the state that the words name.
pub(super) fn levels(words: &str) -> impl Iterator<Item = char> {
    comparison::LEVELS.iter().filter(|(word, _)| words.contains(word)).map(|(_, level)| *level)
}
