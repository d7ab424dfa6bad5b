//! Whether two names name one thing, and how much they differ.

use crate::{
    lexicon::pairing,
    text::{Cursor, HAN_LEN, forward},
};

/// How two names of one thing differ; ordered from much to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum NameMatch {
    /// One has additional words: 集装箱吞吐量, 示例港集装箱吞吐量.
    Partial,
    /// They have the same shortest spelling: 规模以上工业企业, 规上工业企业.
    Equivalent,
    /// They are written alike.
    Identical,
}

/// How the names match, if they do.
///
/// Additional words narrow what is measured and make the pair doubtful; another word in the place of one makes it another thing.
pub(super) fn name_match(left: &str, right: &str) -> Option<NameMatch> {
    if left == right {
        return Some(NameMatch::Identical);
    }
    plain_match(&plain(left), &plain(right))
}

/// How two names in their shortest spelling match, if they do.
pub(super) fn plain_match(left: &str, right: &str) -> Option<NameMatch> {
    if left == right {
        return Some(NameMatch::Equivalent);
    }
    let (long, short) = if left.len() < right.len() { (right, left) } else { (left, right) };
    if is_share_of_named_whole(long, short) {
        return Some(NameMatch::Equivalent);
    }
    let more = additional(long, short)?;
    let is_other_thing = pairing::SHIFTS.any_in(more)
        || pairing::LEVELS.any_in(more) && pairing::LEVELS.any_in(short);
    (!is_other_thing && !is_general(short)).then_some(NameMatch::Partial)
}

/// 技能人才占比, 技能人才占从业人员的比重: one of them leaves out the whole, of which the other gives the name.
fn is_share_of_named_whole(long: &str, short: &str) -> bool {
    let (of, share) = pairing::SHARE;
    let part = short.strip_suffix(share).filter(|part| part.ends_with(of) && part.len() > of.len());
    part.is_some_and(|part| long.starts_with(part) && long.ends_with(share))
}

/// Whether the name consists of general words alone, and says nothing of what is measured.
pub(crate) fn is_general(name: &str) -> bool {
    let name = plain(name);
    let general =
        |at: usize| pairing::GENERAL.longest_prefix_of(&name[at..]).map(|word| at + word.len());
    forward(0, general) == name.len()
}

/// The name in its shortest spelling, without filler words, a note at its end, or an ending that only says that it is counted.
pub(crate) fn plain(name: &str) -> String {
    let plain = shortest(without_note(name));
    match pairing::ENDINGS.longest_suffix_of(&plain) {
        Some(ending) if plain.len() - ending.len() >= SHORTEST_REST => {
            plain[..plain.len() - ending.len()].to_owned()
        }
        _ => plain,
    }
}

/// Of a name without its ending at least so many bytes, two characters, must be left.
const SHORTEST_REST: usize = 2 * HAN_LEN;

/// 送戏下乡进社区（村）: the name without the note in brackets at its end.
fn without_note(name: &str) -> &str {
    let inside = name.strip_suffix(['）', ')']);
    let open = inside.and_then(|inside| inside.rfind(['（', '(']));
    open.filter(|open| *open > 0).map_or(name, |open| &name[..open])
}

/// The name with each spelling in its shortest form, without filler words.
fn shortest(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    let mut cursor = Cursor::new(name);
    while let Some((at, ch)) = cursor.next() {
        let rest = &name[at..];
        let spelling = pairing::SPELLINGS.iter().find(|(long, _)| rest.starts_with(long));
        // 青年 is an age; 三年 is a period, and a filler.
        let is_period = ch == '年' && !pairing::AGES.any_suffix_of(&plain) && !plain.is_empty();
        let (taken, put) = if let Some((long, short)) = spelling {
            (long.len(), *short)
        } else if let Some(filler) = pairing::FILLERS.longest_prefix_of(rest) {
            (filler.len(), "")
        } else {
            (ch.len_utf8(), if is_period { "" } else { &rest[..ch.len_utf8()] })
        };
        plain.push_str(put);
        cursor.skip_to(at + taken);
    }
    plain
}

/// The additional words of the longer name, where it is the shorter one with words before or inside.
fn additional<'a>(long: &'a str, short: &str) -> Option<&'a str> {
    let ahead: usize = long
        .chars()
        .zip(short.chars())
        .take_while(|(left, right)| left == right)
        .map(|(ch, _)| ch.len_utf8())
        .sum();
    let end = &short[ahead..];
    let inside = long.strip_suffix(end)?;
    // Words after the end name another thing: 企业, 企业研发投入.
    (!end.is_empty() && inside.len() > ahead).then(|| &inside[ahead..])
}
