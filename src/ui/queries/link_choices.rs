//! Sentences of the later report that a reader may choose as the result of a target.

use std::ops::Range;

use crate::{
    text::{IntoList, count_work, sort_by},
    ui::report::compared_reports::{ComparedReports, Side},
};

/// At most so many sentences that a search found are offered.
const MOST_FOUND: usize = 8;
/// At most so many are offered without a search.
const MOST_LIKE: usize = 3;

/// The sentences with all words of a search, or without one those that share most with the title of the target; in bytes of the text.
#[must_use]
pub(crate) fn link_choices(
    reports: &ComparedReports,
    title: &str,
    search: &str,
) -> Vec<Range<usize>> {
    let text = &reports.texts[Side::New as usize];
    let words = search.split_whitespace().into_list();
    let pairs = title.char_indices().zip(title.char_indices().skip(1));
    let pairs = pairs.map(|((at, _), (next, letter))| &title[at..next + letter.len_utf8()]);
    let pairs = pairs.into_list();
    let mut found: Vec<(usize, Range<usize>)> = Vec::new();
    count_work(text.len());
    for range in sentences(text) {
        let sentence = &text[range.clone()];
        let score = if words.is_empty() {
            pairs.iter().filter(|pair| sentence.contains(**pair)).count()
        } else {
            usize::from(words.iter().all(|word| sentence.contains(word)))
        };
        if score > 0 {
            found.push((score, range));
        }
    }
    sort_by(&mut found, |left, right| (right.0, left.1.start) < (left.0, right.1.start));
    found.truncate(if words.is_empty() { MOST_LIKE } else { MOST_FOUND });
    found.into_iter().map(|(_, range)| range).into_list()
}

/// The sentences of a text, without white space around them.
fn sentences(text: &str) -> impl Iterator<Item = Range<usize>> {
    let pieces = text.split_inclusive(['。', '；', '！', '？', '\n']).scan(0, |at, piece| {
        let start = *at;
        *at += piece.len();
        Some((start, piece))
    });
    pieces.filter_map(|(start, piece)| {
        let lead = piece.len() - piece.trim_start().len();
        let range = start + lead..start + piece.trim_end().len();
        (range.start < range.end).then_some(range)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::wire::{Analysis, Comparison};

    #[test]
    fn sentences_are_found_by_title_and_by_search() {
        let text = "一、回顾\n城镇新增就业5万人，增长。\n　新建公园6个；就业稳定。";
        let texts = [String::new(), text.to_owned()];
        let analyses = [Analysis::default(), Analysis::default()];
        let reports = ComparedReports::new(texts, analyses, Comparison::default(), None);
        for (title, search, expected) in [
            ("城镇新增就业", "", vec!["城镇新增就业5万人，增长。", "就业稳定。"]),
            ("城镇新增就业", " 公园 6", vec!["新建公园6个；"]),
            ("岚江大桥", "", vec![]),
            ("", "回顾", vec!["一、回顾"]),
            ("", "", vec![]),
        ] {
            let found = link_choices(&reports, title, search);
            let found: Vec<&str> = found.into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{title} {search}");
        }
    }
}
