//! The members of a list under one verb, each a goal of its own, with the end that they share.

use super::{
    clause::{Clause, ends},
    object::{Part, attribute, bare_end, begins_with_action, is_project, is_vague},
};
use crate::{
    lexicon::{Words, milestones, object_phrases as phrases},
    text::{HAN_LEN, backward, forward, one_of, punctuation::is_balanced},
};

/// A member of a list: its name, and what it shares with the others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Member {
    pub(super) name: Part,
    /// 甲水、乙山｜高铁, or what closes the list: 甲街、乙路等｜道路翻修项目.
    pub(super) tail: Option<Part>,
}

impl Member {
    fn alone(name: Part) -> Self {
        Self { name, tail: None }
    }
}

/// The members of a list, each of which ends as a project, a document or a word of `more`; `None` for a single name, and
/// where a member is not named in full.
pub(super) fn members(
    clause: &Clause<'_>,
    part: Part,
    more: Option<&Words>,
) -> Option<Vec<Member>> {
    let list = list(clause, part)?;
    let named = |words: &str| is_named(words, more);
    let mut members = separate(clause, list.names, &named);
    for member in &mut members {
        member.0 += attribute(clause.part(member.0, member.1)).unwrap_or(0);
    }
    let whole = |part: &Part| {
        let words = clause.part(part.0, part.1);
        is_balanced(words)
            && words.chars().count() >= SHORTEST_NAME
            && !phrases::PROJECT_ENDS.contains(words)
            && (named(words) || ends(words, &phrases::DOCUMENT_ENDS).is_some())
    };
    let whole = members.len() > 1 && list.is_plain && members.iter().all(whole);
    whole.then(|| members.into_iter().map(Member::alone).collect())
}

/// The members of a list of works under a verb that builds or opens them: a member may be named by what only the last one says
/// (甲水、乙山｜高铁), or by what closes the list (甲街、乙路等｜道路翻修项目).
pub(super) fn works(clause: &Clause<'_>, part: Part) -> Option<Vec<Member>> {
    let list = list(clause, part)?;
    let named = |words: &str| is_named(words, None);
    let mut names = separate(clause, list.names, &named);
    if names.len() < 2 {
        return None;
    }
    for name in &mut names {
        name.0 += attribute(clause.part(name.0, name.1)).unwrap_or(0);
    }
    let own_tail = list.tail.filter(|_| !list.is_plain);
    let mut found: Vec<Member> = Vec::with_capacity(names.len());
    // From the last to the first, since a member is completed by the next one that is named in full.
    let mut next_named: Option<Part> = None;
    for name in names.into_iter().rev() {
        let own = clause.part(name.0, name.1);
        if !may_be_work(own) {
            return None;
        }
        // 甲县、乙县人民医院: places that share a work are one member.
        if own.ends_with(phrases::PLACE_KINDS)
            && !named(own)
            && let Some(last) = found.last_mut().filter(|last| Some(last.name) == next_named)
        {
            last.name.0 = name.0;
            next_named = Some(last.name);
            continue;
        }
        let is_whole = named(own) && own.chars().count() >= SHORTEST_WHOLE;
        next_named = if is_whole { Some(name) } else { next_named };
        let may_share = !is_whole && own.chars().count() <= MAX_SHARING_CHARS;
        let shared = next_named.filter(|_| may_share).and_then(|next| shared_end(clause, next));
        // A水库等重点水利工程 says nothing more of a name that is whole; A水库等项目征迁 says what is done.
        let says_work = |class: &Part| {
            phrases::WORKS.any_prefix_of(clause.part(class.0, class.1))
                && !is_project(clause.part(class.0, class.1))
        };
        let tail = shared.or(own_tail.filter(|class| !is_whole || says_work(class)));
        let enough = match (is_whole, tail.is_some()) {
            (true, _) => SHORTEST_WHOLE,
            (false, true) => SHORTEST_WITH_TAIL,
            (false, false) => SHORTEST_WITHOUT_END,
        };
        let is_short = own.chars().count() < SHORTEST_NAME && is_whole;
        if own.chars().count() < enough || is_short && !ends_with_kind(own) {
            return None;
        }
        found.push(Member { name, tail });
    }
    found.reverse();
    let is_list = found.len() > 1 && (next_named.is_some() || list.tail.is_some());
    is_list.then_some(found)
}

/// 甲乙线: a short name whose kind is one character; but 子公司 is any.
fn ends_with_kind(words: &str) -> bool {
    phrases::PROJECT_ENDS.longest_suffix_of(words).is_some_and(|kind| kind.len() == HAN_LEN)
}

/// A list without what closes it.
struct List {
    names: Part,
    /// After 等.
    tail: Option<Part>,
    /// Whether what closes it says nothing of its members: 等重点项目.
    is_plain: bool,
}

/// A list and what closes it; `None` where a number closes it, which is the goal then: 甲厂、乙厂等27个项目.
fn list(clause: &Clause<'_>, part: Part) -> Option<List> {
    let own = clause.part(part.0, part.1);
    let class_at = own.rfind(phrases::AND_SO_ON).map(|at| at + phrases::AND_SO_ON.len_utf8());
    let class = class_at.map_or("", |at| &own[at..]);
    let last = own.rfind('、').map_or(own, |at| &own[at..]);
    if class.starts_with(|ch: char| ch.is_ascii_digit()) || is_counted(last) {
        return None;
    }
    let tail = list_tail(own);
    if tail == 0 {
        return Some(List { names: part, tail: None, is_plain: true });
    }
    let names = (part.0, part.1 - tail);
    let class = class_of(clause, (names.1 + phrases::AND_SO_ON.len_utf8(), part.1));
    Some(List { names, tail: Some(class), is_plain: is_plain(clause.part(class.0, class.1)) })
}

/// What closes a list, without how many and how great they are, and without where they are: 一批重大｜先导项目｜在示例县.
fn class_of(clause: &Clause<'_>, part: Part) -> Part {
    let own = clause.part(part.0, part.1);
    let end = own.find(phrases::PLACE_AFTER_CLASS).filter(|at| *at > 0).unwrap_or(own.len());
    let start = forward(0, |start| {
        let word = phrases::GREATNESS.longest_prefix_of(&own[start..end])?;
        Some(start + word.len())
    });
    (part.0 + start, part.0 + end)
}

/// 丙线3条航线, 创新平台5个: the members are counted, so that the number is the goal.
fn is_counted(words: &str) -> bool {
    let mut digits = words.match_indices(|ch: char| ch.is_ascii_digit());
    digits.any(|(at, digit)| words[at + digit.len()..].starts_with(phrases::COUNTERS))
}

/// 重点项目, 一批重大产业工程: the words say of no member what it is.
fn is_plain(class: &str) -> bool {
    let end = backward(class.len(), |end| {
        let word = phrases::PLAIN_CLASS_WORDS.longest_suffix_of(&class[..end])?;
        Some(end - word.len())
    });
    end == 0 || phrases::PLAIN_EVENTS.contains(class)
}

/// The length of what closes a list: A工程、B工程｜等重点项目.
pub(super) fn list_tail(words: &str) -> usize {
    let Some(at) = words.rfind(phrases::AND_SO_ON) else { return 0 };
    let rest = &words[at + phrases::AND_SO_ON.len_utf8()..];
    let class =
        rest.chars().count() <= MAX_CLASS_CHARS && !rest.contains(one_of(&['、', '”', '》', '）']));
    let is_grade = words[..at].ends_with(phrases::BEFORE_GRADE);
    if class && !is_grade { words.len() - at } else { 0 }
}

/// The class after a list has at most this many characters: 标志性重大项目.
const MAX_CLASS_CHARS: usize = 8;

/// A name in a list has at least this many characters.
const SHORTEST_NAME: usize = 4;

/// A name in a list of works has at least this many characters: 甲乙线.
const SHORTEST_WHOLE: usize = 3;

/// A name that its list completes has at least this many characters: 甲水｜高铁.
const SHORTEST_WITH_TAIL: usize = 2;

/// A name that the next member completes has at most this many characters: 示例甲至乙山.
const MAX_SHARING_CHARS: usize = 6;

/// A name that nothing completes has at least this many characters.
const SHORTEST_WITHOUT_END: usize = 4;

/// Whether the words end as a project or as a word of `more` does.
fn is_named(words: &str, more: Option<&Words>) -> bool {
    is_project(words) || more.is_some_and(|more| ends(bare_end(words), more).is_some())
}

/// Whether a member of a list may be the name of a work: no action, no kind, no part, nothing described.
fn may_be_work(words: &str) -> bool {
    is_balanced(words)
        && words.chars().count() <= MAX_NAME_CHARS
        && !is_vague(words)
        && !begins_with_action(words)
        && !words.contains('的')
        && !phrases::NO_WORK_ENDS.any_suffix_of(words)
        && !phrases::PROJECT_ENDS.contains(words)
        && !milestones::PARTS.contains(words)
}

/// The name of a work in a list has at most this many characters.
const MAX_NAME_CHARS: usize = 40;

/// The names between the marks of a list, and on both sides of 和 where a name ends before it.
fn separate(clause: &Clause<'_>, part: Part, named: &dyn Fn(&str) -> bool) -> Vec<Part> {
    let own = clause.part(part.0, part.1);
    let mut found = Vec::new();
    let mut start = part.0;
    for (at, ch) in own.char_indices() {
        let here = part.0 + at;
        if ch == '、' && !clause.is_quoted(here) {
            found.extend(halves(clause, (start, here), named));
            start = here + ch.len_utf8();
        } else if ch == '《' && own[..at].ends_with('》') {
            // 《甲条例》｜《乙办法》
            found.extend(halves(clause, (start, here), named));
            start = here;
        }
    }
    found.extend(halves(clause, (start, part.1), named));
    found
}

/// A member of a list, or its two halves where 和 or 及 joins two names.
fn halves(clause: &Clause<'_>, part: Part, named: &dyn Fn(&str) -> bool) -> Vec<Part> {
    let words = clause.part(part.0, part.1);
    let joint = words.char_indices().find(|(at, ch)| {
        phrases::MEMBER_WORDS.contains(ch)
            && !clause.is_quoted(part.0 + at)
            && named(&words[..*at])
            && words[at + ch.len_utf8()..].chars().nth(1).is_some()
    });
    match joint {
        Some((at, ch)) => vec![(part.0, part.0 + at), (part.0 + at + ch.len_utf8(), part.1)],
        None => vec![part],
    }
}

/// What the next member says for this one: 甲水、乙山｜高铁.
fn shared_end(clause: &Clause<'_>, next: Part) -> Option<Part> {
    let end = bare_end(clause.part(next.0, next.1));
    let shared = ends(end, &phrases::SHARED_ENDS)?;
    Some((next.0 + end.len() - shared.len(), next.0 + end.len()))
}
