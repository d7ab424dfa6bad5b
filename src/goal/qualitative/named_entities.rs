//! Names inside a goal: projects and responsible bodies, only where they are written and plain.

use super::object;
use crate::{
    lexicon::object_phrases,
    text::{Clean, IntoList, Span, first_bytes, last_bytes, one_of},
};

/// Names are looked for within this many bytes inside and around a goal.
const WINDOW: usize = 300;

/// The projects of a list, each by its name, or the whole where it is one name.
pub(super) fn projects(text: &str, list: Span<Clean>) -> Vec<Span<Clean>> {
    let words = list.slice(text);
    let mut found = Vec::new();
    let mut start = 0;
    for (at, ch) in words.char_indices().chain([(words.len(), '、')]) {
        if ch == '、' {
            found.push(Span::new(list.start() + start, list.start() + at));
            start = at + ch.len_utf8();
        }
    }
    let whole = |part: &Span<Clean>| {
        let name = part.slice(text);
        name.chars().count() > 2
            && object::is_project(name)
            && name.matches(one_of(&['“', '（'])).count()
                == name.matches(one_of(&['”', '）'])).count()
    };
    if found.iter().all(whole) { found } else { vec![list] }
}

/// The bodies that the text makes responsible: 由市交通局牵头, 责任单位：市住建局.
pub(in crate::goal) fn bodies(
    text: &str,
    sentence: Span<Clean>,
    span: Span<Clean>,
) -> Vec<Span<Clean>> {
    let before =
        text.get(sentence.start()..span.start()).map_or("", |lead| last_bytes(lead, WINDOW));
    let after = text.get(span.end()..sentence.end()).map_or("", |rest| first_bytes(rest, WINDOW));
    [(before, span.start() - before.len()), (after, span.end())]
        .into_iter()
        .filter_map(|(words, base)| body(words, base))
        .into_list()
}

fn body(words: &str, base: usize) -> Option<Span<Clean>> {
    let (lead, at) = object_phrases::BODY_LEADS
        .iter()
        .filter_map(|lead| words.find(lead).map(|at| (lead, at)))
        .min_by_key(|(_, at)| *at)?;
    let start = at + lead.len();
    let rest = &words[start..];
    let end = if lead == "由" {
        object_phrases::BODY_TAILS.iter().filter_map(|tail| rest.find(tail)).min()?
    } else {
        rest.find(one_of(&['，', '；', '。', '）', '）'])).unwrap_or(rest.len())
    };
    let named = rest[..end].trim();
    let sensible =
        !named.contains(one_of(&['，', '。', '；'])) && (2..=20).contains(&named.chars().count());
    sensible.then(|| Span::new(base + start, base + start + end))
}
