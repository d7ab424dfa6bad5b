//! The edges of an object: its governing verb, adverbs and times are cut away. Vague and grand words are no object.

use super::clause::{Clause, begins, ends};
use crate::{
    lexicon::{action_verbs, naming, object_phrases},
    text::{backward, forward, one_of},
};

/// A part of a clause: start and end in bytes of the clause's words.
pub(super) type Part = (usize, usize);

/// The object before a cue, which begins at byte `cue`; `from` is where the match before it ended.
pub(super) fn before(clause: &Clause<'_>, from: usize, cue: usize) -> Option<Part> {
    let end = trim_right(clause, from, cue);
    let start = trim_left(clause, last_governor(clause, from, end), end);
    let end = trim_right(clause, start, end);
    (start < end).then_some((start, end))
}

/// The object after a cue, up to byte `limit`.
pub(super) fn after(clause: &Clause<'_>, cue_end: usize, limit: usize) -> Option<Part> {
    let start = forward(cue_end, |start| {
        let rest = clause.part(start, limit);
        let next =
            attribute(rest).or_else(|| begins(rest, &object_phrases::DONE_PARTICLES).map(str::len));
        next.map(|len| start + len)
    });
    let words = clause.part(start, limit);
    let kept = words.trim_end_matches(|ch: char| ch.is_whitespace() || "、，,".contains(ch));
    let end = start + going_on(clause, start, start + kept.len());
    let named = !clause.part(start, end).starts_with('等');
    (start < end && named).then_some((start, end))
}

/// The length of the object up to another action: 建成示例公园｜并投入使用.
fn going_on(clause: &Clause<'_>, start: usize, end: usize) -> usize {
    let words = clause.part(start, end);
    let cut = words.char_indices().find(|(at, ch)| {
        let joins = *ch == '并' && !object_phrases::WORDS_WITH_AND.any_prefix_of(&words[*at..]);
        joins && !clause.is_quoted(start + at) && *at > 0
    });
    cut.map_or(words.len(), |(at, _)| at)
}

fn trim_right(clause: &Clause<'_>, from: usize, end: usize) -> usize {
    backward(end, |end| {
        let words = clause.part(from, end);
        let kept = words.trim_end_matches(|ch: char| {
            ch.is_whitespace() || object_phrases::AFTER_OBJECT.contains(&ch)
        });
        if kept.len() < words.len() {
            Some(from + kept.len())
        } else if let Some(time) = clause.time_to(end).filter(|time| *time >= from) {
            Some(time)
        } else if words.ends_with(object_phrases::ON_THE_BASIS) {
            words.rfind('在').map(|at| from + at)
        } else {
            let word = ends(words, &object_phrases::ADVERBS)
                .or_else(|| ends(words, &object_phrases::GOVERNING_LAST));
            word.map(|word| end - word.len())
        }
    })
}

fn trim_left(clause: &Clause<'_>, start: usize, end: usize) -> usize {
    forward(start, |start| {
        let words = clause.part(start, end);
        let kept = words.trim_start_matches(|ch: char| {
            ch.is_whitespace() || object_phrases::BEFORE_OBJECT.contains(&ch)
        });
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
    let is_adverb = object_phrases::ADVERBS_OF_NAMES.any_prefix_of(words);
    if !is_adverb
        && naming::KEPT_HEADS.any_prefix_of(words)
        && begins(words, &object_phrases::GOVERNING).is_none()
    {
        return attribute(words);
    }
    let governing = begins(words, &object_phrases::GOVERNING);
    let adverb = begins(words, &object_phrases::ADVERBS);
    let particle = begins(words, &object_phrases::DISPOSING);
    governing
        .into_iter()
        .chain(adverb)
        .chain(particle)
        .map(str::len)
        .max()
        .or_else(|| attribute(words))
}

/// 总投资12亿元的, 占地180亩的: the length of what describes the object by an amount.
pub(super) fn attribute(words: &str) -> Option<usize> {
    let near = crate::text::first_bytes(words, LONGEST_ATTRIBUTE);
    let end = near.find('的')?;
    let describes = &near[..end];
    let is_amount = describes.contains(|ch: char| ch.is_ascii_digit())
        && describes.ends_with(object_phrases::UNIT_ENDS)
        && !describes.contains(object_phrases::LIST_MARKS);
    is_amount.then_some(end + '的'.len_utf8())
}

/// An attribute by an amount is at most this long, in bytes.
const LONGEST_ATTRIBUTE: usize = 60;

/// The byte after the last governing verb between `from` and `end`; `from` where there is none.
fn last_governor(clause: &Clause<'_>, from: usize, end: usize) -> usize {
    let words = clause.part(from, end);
    let mut inside = words
        .char_indices()
        .filter(|(at, _)| !clause.is_quoted(from + at))
        .filter_map(|(at, _)| {
            let word = begins(&words[at..], &object_phrases::GOVERNING_INSIDE)?;
            let is_noun =
                begins(&words[at + word.len()..], &object_phrases::NOUN_AFTER_GOVERNING).is_some();
            // “3+1”｜保障问题: a quoted name goes on in the noun after it.
            let names = words[..at].ends_with('”');
            (!is_noun && !names).then_some(at + word.len())
        });
    from + inside.next_back().unwrap_or(0)
}

/// 示例大会｜在甲市, 示例秘书处｜在甲市: the object without where it is to be, before its verb.
pub(super) fn without_place(clause: &Clause<'_>, part: Part) -> Part {
    let own = clause.part(part.0, part.1);
    let mut places = own.match_indices(object_phrases::AT_PLACE).map(|(at, _)| at);
    let at = places.rfind(|at| !clause.is_quoted(part.0 + at));
    let is_place = |at: &usize| {
        own[..*at].chars().count() >= SHORTEST_BEFORE_PLACE
            && own[*at..].chars().count() <= MAX_PLACE_CHARS
            && !object_phrases::WORDS_WITH_AT.any_prefix_of(&own[*at..])
    };
    at.filter(is_place).map_or(part, |at| (part.0, part.0 + at))
}

/// Before where it is to be, an object has at least this many characters.
const SHORTEST_BEFORE_PLACE: usize = 4;

/// 在 and a place have at most this many characters: 在示例市乙县.
const MAX_PLACE_CHARS: usize = 6;

/// Whether the words name one thing: not vague, not grand, not any of a kind.
pub(super) fn names_a_thing(words: &str) -> bool {
    let bare = words.trim_matches(|ch: char| "“”（）、".contains(ch));
    // 企业上市, 项目签约注册: any of them.
    let is_any = object_phrases::ANY_OF_KIND.any_prefix_of(bare) && !is_project(words);
    // “以水定城”示范区: what opens a quotation is part of a name.
    let opens_quotation = words.starts_with('“') && !words.ends_with('”');
    let is_vague = if opens_quotation {
        object_phrases::VAGUE_ENDS.any_suffix_of(words)
    } else {
        is_vague(bare)
    };
    bare.chars().nth(1).is_some() && !is_any && !is_vague && !object_phrases::GRAND.any_in(bare)
}

/// 一批…, 更多…, 重点项目, …强的项目: the words name no single thing.
pub(super) fn is_vague(bare: &str) -> bool {
    let has_vague_head = object_phrases::VAGUE_HEADS
        .longest_prefix_of(bare)
        .is_some_and(|head| !begins_a_name(bare, head));
    let is_some =
        bare.match_indices(object_phrases::A_BATCH).any(|(at, _)| !bare[..at].ends_with('等'));
    has_vague_head
        || is_some
        || object_phrases::VAGUE_WHOLE.contains(bare)
        || object_phrases::VAGUE_ENDS.any_suffix_of(bare)
}

/// 和平, 以色列, 多晶硅: a vague head of one character that begins a name.
fn begins_a_name(words: &str, head: &str) -> bool {
    let rest = &words[head.len()..];
    if head == object_phrases::MANY {
        return object_phrases::NAMES_WITH_MANY.any_prefix_of(rest);
    }
    object_phrases::PARTICLES_IN_NAMES.contains(&head)
        && (object_phrases::NAMES_WITH_PARTICLE.any_prefix_of(rest)
            || rest.starts_with(|ch: char| ch.is_ascii_digit()))
}

/// Whether the words begin with an action instead of a name.
pub(super) fn begins_with_action(words: &str) -> bool {
    let kept =
        naming::KEPT_VERB_HEADS.any_prefix_of(words) || naming::KEPT_HEADS.any_prefix_of(words);
    begins(words, &action_verbs::VERBS).is_some() && !kept
}

/// Whether the words end as the name of a project does.
pub(super) fn is_project(words: &str) -> bool {
    ends(bare_end(words), &object_phrases::PROJECT_ENDS).is_some()
}

/// The words without a closing quote or bracket.
pub(super) fn bare_end(words: &str) -> &str {
    let mut words = words.trim_end_matches(one_of(&['”', '、']));
    if words.ends_with('）') {
        words = words.rfind('（').map_or(words, |at| &words[..at]);
    }
    words.trim_end_matches('”')
}

/// A milestone's object has at most this many characters.
pub(super) const MAX_OBJECT_CHARS: usize = 90;
