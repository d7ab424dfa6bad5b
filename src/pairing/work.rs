//! The thing and the work on it: 老旧小区｜改造, 改造｜老旧小区.

use super::name_match::is_general;
use crate::{
    lexicon::pairing::{self, WORK_ACTIONS},
    text::{HAN_LEN, first_bytes},
};

/// A thing and what is done with it, whichever comes first in the text.
#[derive(Clone, Debug)]
pub struct Work {
    /// The thing, in its shortest spelling and without the words for where it is: 厕所 of 农村厕所.
    pub thing: String,
    /// The words for where it is: 农村.
    pub scope: &'static str,
    /// What is done: 改造.
    pub action: &'static str,
    /// Whether what is done is a verb before the name, which later members of a list share.
    pub is_verb_first: bool,
}

/// The thing and the work on it: 老旧小区｜改造, 改造｜老旧小区, 9处｜矿山｜修复, or the verb of the list that the name is in.
pub(super) fn work(
    plain: &str,
    before: &str,
    after: &str,
    list: Option<&'static str>,
) -> Option<Work> {
    let plain = without_task(plain);
    if let Some(action) = WORK_ACTIONS.longest_suffix_of(plain) {
        return of(&plain[..plain.len() - action.len()], action, false);
    }
    let after = first_bytes(after, WORK_REACH);
    if let Some(action) = WORK_ACTIONS.longest_prefix_of(after) {
        return of(plain, action, false);
    }
    let action = WORK_ACTIONS.longest_suffix_of(before.trim_end_matches('了')).or(list)?;
    of(plain, action, true)
}

/// A word for work has at most so many bytes.
const WORK_REACH: usize = 4 * HAN_LEN;

fn of(thing: &str, action: &'static str, is_verb_first: bool) -> Option<Work> {
    let scope = pairing::WHERE.longest_prefix_of(thing).unwrap_or("");
    let rest = &thing[scope.len()..];
    let (thing, scope) = if rest.len() < SHORTEST_THING { (thing, "") } else { (rest, scope) };
    (thing.len() >= SHORTEST_THING && !is_general(thing)).then(|| Work {
        thing: thing.to_owned(),
        scope,
        action,
        is_verb_first,
    })
}

/// A thing of fewer bytes than this, two characters, is none.
const SHORTEST_THING: usize = 2 * HAN_LEN;

/// 老旧小区改造项目: the number of undertakings is that of the things.
fn without_task(plain: &str) -> &str {
    let rest =
        pairing::TASKS.longest_suffix_of(plain).map(|task| &plain[..plain.len() - task.len()]);
    rest.filter(|rest| WORK_ACTIONS.any_suffix_of(rest)).unwrap_or(plain)
}

/// 老旧小区改造, 人工造林: the name says what is done in the year.
pub(super) fn is_work(name: &str) -> bool {
    WORK_ACTIONS.any_suffix_of(without_task(name))
}
