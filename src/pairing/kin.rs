//! Whether two names name one thing, and how sure that is.

use crate::{
    lexicon::pairing as words,
    text::{Cursor, forward},
};

/// How two names belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kin {
    /// One of them says more: 集装箱吞吐量, 示例港集装箱吞吐量.
    Wider,
    /// They differ in what has no weight: 规模以上工业企业, 规上工业企业.
    Alike,
    /// They are written alike.
    Same,
}

/// How the names belong together, if they do.
///
/// A word more narrows what is measured and makes the pair doubtful; another word in the place of one makes it another thing.
pub(super) fn kin(left: &str, right: &str) -> Option<Kin> {
    if left == right {
        return Some(Kin::Same);
    }
    let (left, right) = (plain(left), plain(right));
    if left == right {
        return Some(Kin::Alike);
    }
    let (long, short) = if left.len() < right.len() { (right, left) } else { (left, right) };
    let more = additional(&long, &short)?;
    let shifts = words::SHIFTS.any_in(more);
    let levels = words::LEVELS.any_in(more) && words::LEVELS.any_in(&short);
    (!shifts && !levels && !is_general(&short)).then_some(Kin::Wider)
}

/// Whether the name is put together of general words alone.
pub(super) fn is_general(name: &str) -> bool {
    let name = plain(name);
    let general =
        |at: usize| words::GENERAL.longest_prefix_of(&name[at..]).map(|word| at + word.len());
    forward(0, general) == name.len()
}

/// The name in its shortest spelling, without what has no weight.
fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    let mut cursor = Cursor::new(name);
    while let Some((at, ch)) = cursor.next() {
        let rest = &name[at..];
        let spelling = words::SPELLINGS.iter().find(|(long, _)| rest.starts_with(long));
        let span = ch == '年' && !words::AGES.any_suffix_of(&plain) && !plain.is_empty();
        let (taken, put) = if let Some((long, short)) = spelling {
            (long.len(), *short)
        } else if let Some(filler) = words::FILLERS.longest_prefix_of(rest) {
            (filler.len(), "")
        } else {
            (ch.len_utf8(), if span { "" } else { &rest[..ch.len_utf8()] })
        };
        plain.push_str(put);
        cursor.skip_to(at + taken);
    }
    plain
}

/// What the longer name says more, where it is the shorter one with words before or inside.
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
