//! The edges of an object: what governs it, how and when, is cut away; what is vague or grand is no object.

use super::clause::{Clause, begins, ends, has};
use crate::{
    lexicon::{Words, naming, objects, programmes},
    text::{backward, forward, one_of},
};

/// A part of a clause, in bytes of its words.
pub(super) type Part = (usize, usize);

/// The object that stands before a cue: between the end of what came before and the cue.
pub(super) fn before(clause: &Clause<'_>, from: usize, cue: usize) -> Option<Part> {
    let end = trim_right(clause, from, cue);
    let start = trim_left(clause, last_governor(clause, from, end), end);
    let end = trim_right(clause, start, end);
    (start < end).then_some((start, end))
}

/// The object that stands after a cue, up to `limit`.
pub(super) fn after(clause: &Clause<'_>, cue_end: usize, limit: usize) -> Option<Part> {
    let start = forward(cue_end, |start| {
        let rest = clause.part(start, limit);
        let next = attribute(rest).or_else(|| begins(rest, &["了", "好"]).map(str::len));
        next.map(|len| start + len)
    });
    let words = clause.part(start, limit);
    let kept = words.trim_end_matches(|ch: char| ch.is_whitespace() || "、，,".contains(ch));
    let end = start + going_on(clause, start, start + kept.len());
    let named = !clause.part(start, end).starts_with('等');
    (start < end && named).then_some((start, end))
}

/// The object's length up to where another action begins: 建成示例公园｜并投入使用.
fn going_on(clause: &Clause<'_>, start: usize, end: usize) -> usize {
    let words = clause.part(start, end);
    let cut = words.char_indices().find(|(at, ch)| {
        let rest = &words[*at..];
        let marks = *ch == '并' && !rest.starts_with("并网") && !rest.starts_with("并购");
        marks && !clause.is_quoted(start + at) && *at > 0
    });
    cut.map_or(words.len(), |(at, _)| at)
}

fn trim_right(clause: &Clause<'_>, from: usize, end: usize) -> usize {
    backward(end, |end| {
        let words = clause.part(from, end);
        let kept =
            words.trim_end_matches(|ch: char| ch.is_whitespace() || "、，,在于的".contains(ch));
        if kept.len() < words.len() {
            Some(from + kept.len())
        } else if let Some(time) = clause.time_to(end).filter(|time| *time >= from) {
            Some(time)
        } else if words.ends_with("基础上") {
            words.rfind('在').map(|at| from + at)
        } else {
            let word =
                ends(words, &objects::ADVERBS).or_else(|| ends(words, &objects::GOVERNING_LAST));
            word.map(|word| end - word.len())
        }
    })
}

fn trim_left(clause: &Clause<'_>, start: usize, end: usize) -> usize {
    forward(start, |start| {
        let words = clause.part(start, end);
        let kept =
            words.trim_start_matches(|ch: char| ch.is_whitespace() || "、，,的".contains(ch));
        if kept.len() < words.len() {
            Some(end - kept.len())
        } else if let Some(time) = clause.time_from(start).filter(|time| *time <= end) {
            Some(time)
        } else {
            leading(words).map(|len| start + len).filter(|next| *next <= end)
        }
    })
}

/// The length of a governing word, an adverb or an attribute at the head.
fn leading(words: &str) -> Option<usize> {
    let plain = begins(words, &["持续", "加快"]).is_some();
    if !plain
        && naming::KEPT_HEADS.any_prefix_of(words)
        && begins(words, &objects::GOVERNING).is_none()
    {
        return attribute(words);
    }
    let governing = begins(words, &objects::GOVERNING);
    let adverb = begins(words, &objects::ADVERBS);
    let marks = begins(words, &objects::DISPOSING);
    governing
        .into_iter()
        .chain(adverb)
        .chain(marks)
        .map(str::len)
        .max()
        .or_else(|| attribute(words))
}

/// 总投资12亿元的, 占地180亩的: the length of what describes the object by an amount.
fn attribute(words: &str) -> Option<usize> {
    let near = crate::text::first_bytes(words, ATTRIBUTE);
    let end = near.find('的')?;
    let describes = &near[..end];
    let amount = describes.contains(|ch: char| ch.is_ascii_digit());
    let unit =
        describes.ends_with(one_of(&['元', '亩', '米', '里', '吨', '瓦', '时', '套', '平', '顷']));
    let plain = !describes.contains(one_of(&['、', '，', '和', '及']));
    (amount && unit && plain).then_some(end + '的'.len_utf8())
}

/// An attribute by an amount is at most this long, in bytes.
const ATTRIBUTE: usize = 60;

/// Where the last governing verb inside the stretch ends, when something stands before it.
fn last_governor(clause: &Clause<'_>, from: usize, end: usize) -> usize {
    let words = clause.part(from, end);
    let mut inside = words
        .char_indices()
        .filter(|(at, _)| !clause.is_quoted(from + at))
        .filter_map(|(at, _)| {
            let word = begins(&words[at..], &objects::GOVERNING_INSIDE)?;
            let noun = begins(&words[at + word.len()..], &objects::NOUN_AFTER_GOVERNING).is_some();
            (!noun).then_some(at + word.len())
        });
    from + inside.next_back().unwrap_or(0)
}

/// Whether the words name one thing: not vague, not grand, not an action.
pub(super) fn names_a_thing(words: &str) -> bool {
    let bare = words.trim_matches(|ch: char| "“”（）、".contains(ch));
    let short = bare.chars().count() < 2;
    // 企业上市, 项目签约注册: any of them.
    let any = objects::ANY_OF_KIND.any_prefix_of(bare) && !is_project(words);
    // “以水定城”示范区: what opens a quotation is part of a name.
    let quoted = words.starts_with('“') && !words.ends_with('”');
    let vague = if quoted { ends(words, &objects::VAGUE_ENDS).is_some() } else { is_vague(bare) };
    !short && !any && !vague && !has(bare, &objects::GRAND)
}

/// 一批…, 更多…, 重点项目, …强的项目.
pub(super) fn is_vague(bare: &str) -> bool {
    let head = begins(bare, &objects::VAGUE_HEADS).is_some_and(|head| !begins_a_name(bare, head));
    let some = bare.match_indices("一批").any(|(at, _)| !bare[..at].ends_with('等'));
    head || some
        || objects::VAGUE_WHOLE.contains(bare)
        || ends(bare, &objects::VAGUE_ENDS).is_some()
}

/// 新区, 新桥: a head of one character that only begins a name.
fn begins_a_name(words: &str, head: &str) -> bool {
    let rest = &words[head.len()..];
    match head {
        "以" | "为" | "在" | "对" | "向" | "与" | "和" | "及" | "有" | "其" | "更" | "所"
        | "此" | "该" | "从" | "把" => {
            begins(rest, &objects::NAMES_WITH_PARTICLE).is_some()
                || rest.chars().next().is_some_and(|ch| ch.is_ascii_digit())
        }
        "多" => begins(rest, &objects::NAMES_WITH_MANY).is_some(),
        "各" => false,
        _ => false,
    }
}

/// Whether the words begin with an action instead of a name.
pub(super) fn begins_with_action(words: &str) -> bool {
    let kept =
        naming::KEPT_VERB_HEADS.any_prefix_of(words) || naming::KEPT_HEADS.any_prefix_of(words);
    begins(words, &programmes::VERBS).is_some() && !kept
}

/// Whether the words end as a project does; 等项目 at the end counts by itself.
pub(super) fn is_project(words: &str) -> bool {
    ends(bare_end(words), &objects::PROJECT_ENDS).is_some()
}

/// Without a closing quote or bracket.
pub(super) fn bare_end(words: &str) -> &str {
    let mut words = words.trim_end_matches(one_of(&['”', '、']));
    if words.ends_with('）') {
        words = words.rfind('（').map_or(words, |at| &words[..at]);
    }
    words.trim_end_matches('”')
}

/// The members of a list that each end as a project, a document or what `more` holds; `None` where they share a head or are one name.
pub(super) fn members(clause: &Clause<'_>, part: Part, more: Option<&Words>) -> Option<Vec<Part>> {
    let words = clause.part(part.0, part.1);
    let tail = list_tail(words);
    // 甲厂、乙厂等27个项目: the number is the goal, and they are named with it.
    let class = words.rfind('等').map_or("", |at| &words[at + '等'.len_utf8()..]);
    if class.starts_with(|ch: char| ch.is_ascii_digit()) {
        return None;
    }
    let plain = objects::PLAIN_CLASSES.contains(&words[words.len() - tail..]);
    let listed = clause.part(part.0, if plain { part.1 - tail } else { part.1 });
    let mut members = Vec::new();
    let mut start = part.0;
    for (at, ch) in listed.char_indices() {
        let here = part.0 + at;
        if ch == '、' && !clause.is_quoted(here) {
            members.push((start, here));
            start = here + ch.len_utf8();
        }
    }
    members.push((start, part.0 + listed.len()));
    let last = members.pop()?;
    let named = |words: &str| {
        is_project(words) || more.is_some_and(|more| ends(bare_end(words), more).is_some())
    };
    members.extend(halves(clause, last, &named));
    for member in &mut members {
        member.0 += attribute(clause.part(member.0, member.1)).unwrap_or(0);
    }
    let whole = |part: &Part| {
        let words = clause.part(part.0, part.1);
        let closed = words.matches('“').count() == words.matches('”').count();
        closed
            && words.chars().count() >= SHORTEST_NAME
            && (named(words) || ends(words, &objects::DOCUMENT_ENDS).is_some())
    };
    (members.len() > 1 && members.iter().all(whole)).then_some(members)
}

/// The length of what closes a list: A工程、B工程｜等重点项目.
pub(super) fn list_tail(words: &str) -> usize {
    let Some(at) = words.rfind('等') else { return 0 };
    let rest = &words[at + '等'.len_utf8()..];
    let class =
        rest.chars().count() <= LONGEST_CLASS && !rest.contains(one_of(&['、', '”', '》', '）']));
    let word = words[..at].ends_with(one_of(&[
        '高', '中', '初', '乙', '甲', '丙', '一', '二', '三', '优', '平', '同', '均',
    ]));
    if class && !word { words.len() - at } else { 0 }
}

/// Characters of the class after a list: 标志性重大项目.
const LONGEST_CLASS: usize = 8;

/// A name in a list has at least this many characters.
const SHORTEST_NAME: usize = 4;

/// The last member may be two, joined by 和 or 及.
fn halves(clause: &Clause<'_>, part: Part, named: &dyn Fn(&str) -> bool) -> Vec<Part> {
    let words = clause.part(part.0, part.1);
    let joint = words.char_indices().find(|(at, ch)| {
        matches!(ch, '和' | '及') && !clause.is_quoted(part.0 + at) && named(&words[..*at])
    });
    match joint {
        Some((at, ch)) => vec![(part.0, part.0 + at), (part.0 + at + ch.len_utf8(), part.1)],
        None => vec![part],
    }
}
