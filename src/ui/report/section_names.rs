//! Short names of sections.

use std::ops::Range;

use yew::AttrValue;

use crate::text::{IntoList, one_of};

use crate::wire::Section;

/// A marker with narrow brackets, as the outline has little room.
pub(crate) fn ascii_brackets(marker: &str) -> String {
    marker.replace('（', "(").replace('）', ")")
}

/// `三、` as `三`.
#[must_use]
pub(crate) fn section_number(marker: &str) -> String {
    marker.trim_end_matches(one_of(&['、', '.', '．'])).to_owned()
}

/// How many sections lie around section `id`: 0 for the outermost level.
pub(crate) fn depth(sections: &[Section], id: usize) -> usize {
    let mut parent = sections.get(id).and_then(|section| section.parent);
    let mut depth = 0;
    while let Some(outer) = parent.and_then(|id| sections.get(id as usize)) {
        depth += 1;
        parent = outer.parent.filter(|_| depth < MAX_DEPTH);
    }
    depth
}

/// Deeper than any heading of a report; it ends the count where sections name each other as parents.
const MAX_DEPTH: usize = 9;

/// Short names of all sections, without what the headings around them share; and which of the two outermost levels begin where.
#[derive(Debug, Default)]
pub(crate) struct SectionNames {
    short: Vec<String>,
    /// Start and end in bytes, and id, of the sections of the two outermost levels, in text order.
    outer: Vec<(usize, usize, u32)>,
}

impl SectionNames {
    /// The names of `sections`; `ranges` are their byte ranges in the text as pasted.
    #[must_use]
    pub(crate) fn new(sections: &[Section], ranges: &[Range<usize>]) -> Self {
        let mut short: Vec<String> =
            sections.iter().map(|section| first_clause(&section.heading)).into_list();
        let mut kin: Vec<usize> = (0..sections.len()).into_list();
        let family = |id: usize| (sections[id].parent, sections[id].level);
        crate::text::sort_by(&mut kin, |left, right| {
            (family(*left), left) < (family(*right), right)
        });
        for children in kin.chunk_by(|left, right| family(*left) == family(*right)) {
            let headings: Vec<Vec<char>> =
                children.iter().map(|id| short[*id].chars().into_list()).into_list();
            let (before, after) = shared(&headings);
            for (id, heading) in children.iter().zip(&headings) {
                short[*id] = heading[before..heading.len() - after].iter().collect();
            }
        }
        let outer = sections.iter().filter(|section| depth(sections, section.id as usize) < 2);
        let place = |section: &Section| {
            let range = &ranges[section.id as usize];
            (range.start, range.end, section.id)
        };
        let mut outer: Vec<_> = outer.map(place).into_list();
        crate::text::sort_by(&mut outer, |left, right| left < right);
        Self { short, outer }
    }

    /// The short name of section `id`.
    #[must_use]
    pub(crate) fn short(&self, id: u32) -> &str {
        self.short.get(id as usize).map_or("", String::as_str)
    }

    /// The section of the two outermost levels that contains byte `at`.
    #[must_use]
    pub(crate) fn top_section_at(&self, at: usize) -> Option<u32> {
        let next = self.outer.partition_point(|(start, ..)| *start <= at);
        let (_, end, id) = self.outer.get(next.checked_sub(1)?)?;
        (at < *end).then_some(*id)
    }

    /// The sections of the two outermost levels, in text order.
    pub(crate) fn top_sections(&self) -> impl Iterator<Item = u32> + '_ {
        self.outer.iter().map(|(.., id)| *id)
    }

    /// The way to a section: `三(一)扩大需求`.
    #[must_use]
    pub(crate) fn section_path(&self, sections: &[Section], id: Option<u32>) -> AttrValue {
        let Some(section) = id.and_then(|id| sections.get(id as usize)) else {
            return AttrValue::default();
        };
        let over = section.parent.and_then(|id| sections.get(id as usize));
        let over = over.map_or(String::new(), |over| section_number(&over.marker));
        let marker = ascii_brackets(&if over.is_empty() {
            section_number(&section.marker)
        } else {
            section.marker.clone()
        });
        let space =
            if marker.ends_with(one_of(&[')', '）'])) || marker.is_empty() { "" } else { " " };
        format!("{over}{marker}{space}{}", self.short(section.id)).into()
    }
}

/// The first clause of a heading, if it has at least four characters.
fn first_clause(heading: &str) -> String {
    let heading = heading.trim_end_matches(one_of(&['。', '：', ':', '；']));
    let clause = heading.split(one_of(&['，', ',', '；', ';'])).next().unwrap_or(heading);
    if clause.chars().count() < 4 { heading.to_owned() } else { clause.to_owned() }
}

/// Words of manner with which the headings of a chapter begin alike, and which say nothing of any of them.
const OPENERS: &str = "着力 聚力 坚定不移 奋力 全力 大力 持续 强力 努力 千方百计 全力以赴";

/// The minimum number of characters that each heading keeps.
const LEAST_LEFT: usize = 4;

/// How many characters of all headings can go at their start and at their end: an opener, and 在…上 with what follows it.
///
/// Nothing else is cut, however much they share: no year, no Latin word and no other word is divided.
fn shared(headings: &[Vec<char>]) -> (usize, usize) {
    let [first, rest @ ..] = headings else { return (0, 0) };
    if rest.len() < 2 {
        return (0, 0);
    }
    let shortest = headings.iter().map(Vec::len).min().unwrap_or(0);
    let same = |test: &dyn Fn(usize) -> bool| (0..shortest).take_while(|at| test(*at)).count();
    let before = same(&|at| rest.iter().all(|heading| heading[at] == first[at]));
    let after = same(&|at| {
        rest.iter().all(|heading| heading[heading.len() - 1 - at] == first[first.len() - 1 - at])
    });
    let lead: String = first[..before].iter().collect();
    let opener =
        OPENERS.split(' ').filter(|word| lead.starts_with(word)).map(|word| word.chars().count());
    let opener = opener.max().unwrap_or(0);
    let ending = &first[first.len() - after..];
    let cut = match first.get(opener) {
        Some('在') if opener < before => {
            let on = ending.iter().position(|ch| *ch == '上');
            on.map_or((0, 0), |on| (opener + 1, ending.len() - on))
        }
        _ => (opener, 0),
    };
    let begins = |heading: &Vec<char>| {
        heading.get(cut.0).is_some_and(|ch| !matches!(ch, '在' | '的' | '点' | '于'))
    };
    let fits = headings
        .iter()
        .all(|heading| heading.len() >= cut.0 + cut.1 + LEAST_LEFT && begins(heading));
    if fits { cut } else { (0, 0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(headings: &str, expected: &str) {
        let headings: Vec<Vec<char>> =
            headings.split(' ').map(|heading| heading.chars().collect()).collect();
        let (before, after) = shared(&headings);
        let short =
            headings.iter().map(|heading| heading[before..heading.len() - after].iter().collect());
        assert_eq!(short.collect::<Vec<String>>().join(" "), expected);
    }

    #[test]
    fn short_names_lose_the_opener_that_siblings_share() {
        check("着力扩大需求 着力改善民生 着力建设城市", "扩大需求 改善民生 建设城市");
        check(
            "努力在农业强市上实现突破 努力在工业振兴上实现突破 努力在旅游发展上实现突破",
            "农业强市 工业振兴 旅游发展",
        );
        check("坚定不移推进改革 坚定不移扩大开放 坚定不移强基固本", "推进改革 扩大开放 强基固本");
    }

    #[test]
    fn nothing_else_is_cut() {
        for headings in [
            "2023年工作回顾 2024年政府工作任务 2024年民生实事",
            "城市建设管理 城市规划编制 城市更新改造",
            "AI产业发展 AI应用推广 AI人才培养",
            "加强政治建设 加强能力建设 加强作风建设",
            "着力抓项目 着力扩内需 着力强开放",
            "着力点之一在工业 着力点之二在农业 着力点之三在旅游",
            "坚定不移在工业上实现跨越 坚定不移在农业上打造典范 坚定不移在旅游上谋求提升",
            "着力扩大需求 着力改善民生",
        ] {
            check(headings, headings);
        }
    }
}
