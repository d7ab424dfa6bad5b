//! A number that each of several places, groups or periods has to reach: 每个县｜新引进项目20个.

use std::ops::Range;

use crate::{
    indicator::name_start,
    lexicon::{each, naming},
    text::{Clean, Span, count_work, last_bytes, punctuation::last_clause_start},
};

/// The words are looked for in so many bytes before a name or number.
const REACH: usize = 120;

/// The words that say of what each has the number, before `end`: 每个县｜新引进, 各｜园区厂房利用率.
///
/// ```
/// use goalcards::goal::each_of;
/// let text = "每个县（市、区）新引进项目20个";
/// let each = each_of(text, text.find("项目").unwrap()).unwrap();
/// assert_eq!(each.slice(text), "每个县（市、区）");
/// ```
#[must_use]
pub fn each_of(text: &str, end: usize) -> Option<Span<Clean>> {
    let near = last_bytes(text.get(..end)?, REACH);
    count_work(near.len());
    let clause = &near[last_clause_start(near)..];
    let base = end - clause.len();
    if !clause.contains(each::HEADS) {
        return None;
    }
    // 各｜园区厂房利用率: the name itself begins with what each is of.
    let word = each::WORDS.longest_suffix_of(clause);
    if let Some(word) = word.filter(|_| each::UNITS.any_prefix_of(&text[end..])) {
        return Some(Span::new(end - word.len(), end));
    }
    if let Some(actors) = each_actor(clause) {
        return Some(Span::new(base + actors.start, base + actors.end));
    }
    let (at, unit) = clause.char_indices().find_map(|(at, _)| {
        let word = each::WORDS.longest_prefix_of(&clause[at..])?;
        let unit = each::UNITS.longest_prefix_of(&clause[at + word.len()..])?;
        Some((at, word.len() + unit.len()))
    })?;
    let rest = &clause[at + unit..];
    let stops = |at: usize| {
        naming::LEADING_VERBS.any_prefix_of(&rest[at..])
            || naming::LEADING_ADVERBS.any_prefix_of(&rest[at..])
            || each::AFTER.any_prefix_of(&rest[at..])
            || rest[at..].starts_with(|ch: char| ch.is_ascii_digit())
    };
    if each::OF_ALL.any_in(rest) || each::OF_ALL.any_prefix_of(&text[end..]) {
        return None;
    }
    let stop = rest.char_indices().map(|(at, _)| at).find(|at| stops(*at))?;
    Some(Span::new(base + at, base + at + unit + stop))
}

/// 六大产业链各｜招引: those who each do it, before a verb.
fn each_actor(clause: &str) -> Option<Range<usize>> {
    let at = clause.rfind(naming::EACH)?;
    let end = at + naming::EACH.len();
    let start = name_start(&clause[..at]);
    let acts = naming::LEADING_VERBS.any_prefix_of(&clause[end..])
        && !each::WORDS.any_prefix_of(&clause[start..])
        && clause[start..at].chars().nth(1).is_some();
    acts.then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_a_place_a_group_or_a_period() {
        for (text, number, expected) in [
            ("每个县（市、区）新引进项目20个", "项目", "每个县（市、区）"),
            ("各县区、市直园区力争引进企业1家", "企业", "各县区、市直园区"),
            ("六大产业链各招引项目12个", "项目", "六大产业链各"),
            ("各园区厂房利用率达到70%", "园区厂房", "各"),
            ("每月开行示例班列2列以上", "示例班列", "每月"),
            ("做好各项工作，新建公园3个", "公园", ""),
            ("举办各类活动20场", "活动", ""),
            ("提高各族群众收入6%", "收入", ""),
            ("各县区加快发展。新建公园3个", "公园", ""),
        ] {
            let end = text.find(number).unwrap();
            let found = each_of(text, end).map_or("", |span| span.slice(text));
            assert_eq!(found, expected, "{text}");
        }
    }
}
