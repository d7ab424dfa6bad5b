//! The words around a number: its clause, and how far the counted things have come.

use crate::{
    lexicon::{
        naming,
        pairing::{STEPS, Step},
    },
    text::{first_bytes, last_bytes},
};

/// The marks at which a clause ends.
const CLAUSE_MARKS: [char; 6] = ['，', '。', '；', ';', ',', '\n'];

/// What is done with the things named from byte `from` to byte `to`: the last word inside, or before in the clause, or the first after.
pub(super) fn step(text: &str, from: usize, to: usize) -> Option<Step> {
    let inside = inside(text, from, to);
    let before = clause_before(text, from);
    let step = last_step(inside).or_else(|| last_step(before));
    // 签约、开工项目分别达9个、7个: each number has a step of its own.
    if step.is_some()
        && (before.contains(naming::RESPECTIVELY) || inside.contains(naming::RESPECTIVELY))
    {
        return Some(listed_step(text, to).unwrap_or(Step::Several));
    }
    step.or_else(|| {
        let after = first_bytes(text.get(to..)?, NEAR).split(CLAUSE_MARKS).next()?;
        let first = STEPS.iter().filter_map(|(step, words)| Some((words.find_in(after)?.0, *step)));
        Some(first.min_by_key(|(at, _)| *at)?.1)
    })
}

/// 签约、｜开工｜项目分别达9个、｜7个: the step at the place in its list that the number ending at `to` has in its own.
pub(super) fn listed_step(text: &str, to: usize) -> Option<Step> {
    let clause = clause_before(text, to);
    let (steps, numbers) = clause.split_once(naming::RESPECTIVELY)?;
    let nth = numbers.matches(naming::MEMBER_JOINTS).count();
    let mut steps = steps.split(naming::MEMBER_JOINTS);
    last_step(steps.nth(nth)?)
}

/// The words from a name to its number, as far as they are near the number.
pub(super) fn inside(text: &str, from: usize, to: usize) -> &str {
    last_bytes(text.get(from..to).unwrap_or(""), LONGEST)
}

/// The words of a number are looked for at most this many bytes before its end.
pub(super) const LONGEST: usize = 900;

/// What comes before a place in its clause, as far as it is near.
pub(super) fn clause_before(text: &str, place: usize) -> &str {
    let near = last_bytes(text.get(..place).unwrap_or(""), NEAR);
    near.rsplit(CLAUSE_MARKS).next().unwrap_or("")
}

/// The verb of a number is looked for within this many bytes.
const NEAR: usize = 120;

fn last_step(words: &str) -> Option<Step> {
    let last = STEPS.iter().filter_map(|(step, list)| Some((list.rfind_in(words)?.0, *step)));
    Some(last.max_by_key(|(at, _)| *at)?.1)
}
