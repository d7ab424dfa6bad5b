//! Classifies lines: the report's own text, page boilerplate, a glossary, or a repetition of the body.

use super::{
    clean_text::{LineKind, TextDefects},
    raw_line::RawLine,
};
use crate::{
    lexicon::{boilerplate, calendar, numerals, section_cues},
    text::{IntoList, forward, one_of, sort_by},
};

/// A line of running text has at least so many characters, also in a copy with line breaks after every 38th.
const MIN_TEXT_CHARS: usize = 26;
/// A line of boilerplate has at most so many characters.
const MAX_BOILERPLATE_CHARS: usize = 60;
/// A line of contact data has at most so many characters.
const MAX_CONTACT_CHARS: usize = 100;
/// A line of so many characters that occurs twice shows that the body does.
const MIN_REPEATED_CHARS: usize = 40;
/// A heading of a part, such as 2024年工作回顾, has fewer characters than this.
const MAX_PART_HEADING_CHARS: usize = 24;
/// The title of an attachment is at most so many lines below its number.
const MAX_LINES_TO_TITLE: usize = 3;
/// The note that a text continues from another page has at most so many characters.
const MAX_NOTE_CHARS: usize = 14;
/// A running title between two halves of a sentence has at most so many characters.
const MAX_RUNNING_TITLE_CHARS: usize = 8;

/// Sets the kind of every line.
pub(super) fn classify_lines(raw: &mut [RawLine], defects: &mut TextDefects) {
    mark_boilerplate(raw, defects);
    mark_glossary(raw, defects);
    mark_repeats(raw, defects);
}

/// The number of characters at the start of a line that are notes such as （上接第一版）.
pub(super) fn continuation_note(text: &str) -> usize {
    let end = forward(0, |at| Some(at + first_note(&text[at..])?));
    text[..end].chars().count()
}

/// Bytes of the first such note.
fn first_note(text: &str) -> Option<usize> {
    if !text.trim_start_matches('（').starts_with(boilerplate::CONTINUED_FROM) {
        return None;
    }
    let close = text.find(boilerplate::CONTINUED_FROM_ENDS)?;
    let marks =
        text[close..].chars().take_while(|ch| boilerplate::CONTINUED_FROM_ENDS.contains(ch));
    let end = close + marks.map(char::len_utf8).sum::<usize>();
    (text[..end].chars().count() <= MAX_NOTE_CHARS && end < text.len()).then_some(end)
}

/// Whether a line begins with a heading's marker: 一、 （一） 1. 第一部分
pub(super) fn opens_heading(text: &str) -> bool {
    let text = text.trim_start_matches(section_cues::HEADING_OPENERS);
    let numeral: usize = text
        .chars()
        .take_while(|ch| numerals::ITEMS.contains(*ch) || ch.is_ascii_digit())
        .map(char::len_utf8)
        .sum();
    if numeral == 0 || numeral > 9 {
        return false;
    }
    let rest = &text[numeral..];
    let decimal = rest.starts_with('.') && rest[1..].starts_with(|ch: char| ch.is_ascii_digit());
    rest.starts_with(one_of(&['、', '）', '．', '.'])) && !decimal
        || rest.starts_with(section_cues::HEADING_PART)
}

/// The fewest characters of a line of running text; fewer in a copy with line breaks after every 20th.
fn min_text_chars(raw: &[RawLine]) -> usize {
    let mut widths: Vec<usize> =
        raw.iter().map(|line| line.chars).filter(|chars| *chars > 0).into_list();
    sort_by(&mut widths, |left, right| left < right);
    let width = widths.get(widths.len() * 19 / 20).copied().unwrap_or(MIN_TEXT_CHARS);
    if widths.len() >= MIN_LINES_FOR_WIDTH {
        MIN_TEXT_CHARS.min(width * 3 / 4)
    } else {
        MIN_TEXT_CHARS
    }
}

/// With fewer lines the width of a copy is not known.
const MIN_LINES_FOR_WIDTH: usize = 60;

fn is_text(line: &RawLine, from: usize) -> bool {
    let is_sentence = line.chars >= from && line.text.contains(one_of(&['。', '，', '；']));
    let has_sign = boilerplate::BODY_SIGNS.any_in(&line.text) && line.chars < 400;
    (is_sentence || has_sign) && !has_boilerplate_word(line)
}

fn has_boilerplate_word(line: &RawLine) -> bool {
    boilerplate::BOILERPLATE_WORDS.any_in(&line.text) && continuation_note(&line.text) == 0
}

/// Whether a line belongs to a list, a table or an outline, which is text even outside the body.
fn is_listed(line: &RawLine) -> bool {
    line.in_table && !has_boilerplate_word(line) && !boilerplate::CONTACTS.any_in(&line.text)
        || line.text.starts_with(boilerplate::LIST_MARKS)
        || opens_heading(&line.text)
        || line.text.ends_with(one_of(&['。', '！', '；', '：']))
        || line.chars < MAX_PART_HEADING_CHARS
            && line.text.contains(calendar::YEAR)
            && opens_part(&line.text)
}

fn opens_part(text: &str) -> bool {
    section_cues::REVIEW_HEADINGS.any_in(text) || section_cues::PLAN_HEADINGS.any_in(text)
}

fn mark_boilerplate(raw: &mut [RawLine], defects: &mut TextDefects) {
    let from = min_text_chars(raw);
    let is_text = |line: &RawLine| is_text(line, from);
    if let Some(first) = raw.iter().position(is_text) {
        let last = raw.iter().rposition(is_text).unwrap_or(first);
        let title = title_before(raw, first);
        for (at, line) in raw.iter_mut().enumerate() {
            let outside = (at < title || at > last) && !is_listed(line);
            if line.chars > 0 && line.chars < MAX_BOILERPLATE_CHARS && outside {
                line.kind = LineKind::Boilerplate;
            }
        }
        let tail = raw[last + 1..]
            .iter()
            .position(|line| boilerplate::TAG_HEADINGS.any_prefix_of(&line.text));
        for line in tail.map_or(&mut [][..], |tail| &mut raw[last + 1 + tail..]) {
            if line.chars > 0 {
                line.kind = LineKind::Boilerplate;
            }
        }
    }
    mark_by_words(raw);
    mark_running_titles(raw);
    defects.boilerplate |= raw.iter().any(|line| line.kind == LineKind::Boilerplate);
}

/// The title line above the body, or the first of the headings above it.
fn title_before(raw: &[RawLine], first: usize) -> usize {
    let from = first.saturating_sub(16);
    (from..first).find(|at| raw[*at].text.contains(section_cues::WORK_REPORT)).unwrap_or_else(
        || {
            let above =
                (from..first).rev().take_while(|at| raw[*at].chars == 0 || is_listed(&raw[*at]));
            above.last().unwrap_or(first)
        },
    )
}

fn mark_by_words(raw: &mut [RawLine]) {
    for line in raw {
        let limit = if boilerplate::CONTACTS.any_in(&line.text) {
            MAX_CONTACT_CHARS
        } else {
            MAX_BOILERPLATE_CHARS
        };
        let words = has_boilerplate_word(line) && line.chars < limit && !line.text.contains('。');
        let title = boilerplate::RUNNING_TITLES.contains(&line.text) && line.start > 0
            || boilerplate::BUTTONS.contains(&line.text);
        if words || title || is_page_number(&line.text) {
            line.kind = LineKind::Boilerplate;
        }
    }
}

/// Short lines between the two halves of a sentence are running titles.
fn mark_running_titles(raw: &mut [RawLine]) {
    let body: Vec<usize> = (0..raw.len())
        .filter(|at| raw[*at].chars > 0 && raw[*at].kind == LineKind::Body)
        .into_list();
    for three in body.windows(3) {
        let (before, line, after) = (&raw[three[0]], &raw[three[1]], &raw[three[2]]);
        let cut = before.chars >= MIN_TEXT_CHARS
            && !before.text.ends_with(boilerplate::SENTENCE_ENDS)
            && !before.text.ends_with(boilerplate::OPEN_ENDS)
            && !after.text.starts_with(boilerplate::CLOSED_STARTS);
        let plain = line.chars <= MAX_RUNNING_TITLE_CHARS
            && !line.text.contains(|ch: char| ch.is_ascii_digit() || "，。、；：".contains(ch));
        if cut
            && plain
            && !is_listed(line)
            && !opens_heading(&after.text)
            && after.text.contains(one_of(&['，', '。']))
        {
            raw[three[1]].kind = LineKind::Boilerplate;
        }
    }
}

/// `— 12 —`, `12`, `第3页 共12页`, `12/30`.
fn is_page_number(line: &str) -> bool {
    let line = &line.replace(boilerplate::OF_PAGES, "/");
    let text = line.trim_matches(boilerplate::PAGE_NUMBER_MARKS);
    !text.is_empty()
        && (text.len() <= 3 || text.len() < line.len() && text.len() <= 7 || text.contains('/'))
        && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'/')
}

fn mark_glossary(raw: &mut [RawLine], defects: &mut TextDefects) {
    let total: usize = raw.iter().map(|line| line.chars).sum();
    let mut seen = 0;
    let mut start = None;
    for (at, line) in raw.iter().enumerate() {
        let heading = line.text.trim_start_matches(one_of(&['《', '“', '【', '*', '※', '（']));
        let opens = boilerplate::GLOSSARY_HEADINGS.iter().any(|word| {
            line.text.starts_with(word) || heading.starts_with(word.trim_start_matches('《'))
        });
        // A glossary follows the body; a table of contents may name it earlier.
        if opens && !attaches_works(raw, at) && line.chars < 40 && seen * 10 > total * 3 {
            start = Some(at);
            break;
        }
        seen += line.chars;
    }
    let Some(start) = start else { return };
    defects.glossary = true;
    raw[start].kind = LineKind::Glossary;
    let after = (start + 1..raw.len()).find(|at| attaches_works(raw, *at));
    let end = after.unwrap_or(raw.len());
    for line in raw[start..end].iter_mut().filter(|line| line.kind == LineKind::Body) {
        line.kind = LineKind::Glossary;
    }
}

/// Whether a line begins an attachment with the year's 民生实事, which some reports have before or after a glossary: they are promises.
fn attaches_works(raw: &[RawLine], at: usize) -> bool {
    let work = |line: &RawLine| line.text.contains(boilerplate::PUBLIC_WORKS);
    let attached = raw[at].text.trim_start_matches('\u{3000}').starts_with(boilerplate::ATTACHMENT)
        && raw[at].chars < 40;
    attached && (work(&raw[at]) || raw[at + 1..].iter().take(MAX_LINES_TO_TITLE).any(work))
}

/// Marks repeated lines, from the first long one on: the body was pasted twice.
fn mark_repeats(raw: &mut [RawLine], defects: &mut TextDefects) {
    let mut order: Vec<usize> = (0..raw.len()).filter(|at| raw[*at].chars >= 8).into_list();
    sort_by(&mut order, |left, right| (&raw[*left].text, left) < (&raw[*right].text, right));
    let pairs = order.windows(2).filter(|pair| raw[pair[0]].text == raw[pair[1]].text);
    let mut repeats: Vec<usize> = pairs.map(|pair| pair[1]).into_list();
    sort_by(&mut repeats, |left, right| left < right);
    let long = repeats.iter().copied().find(|at| raw[*at].chars >= MIN_REPEATED_CHARS);
    let Some(first) = long else { return };
    // The headings of the second body are shortly above its first long line.
    for at in repeats.into_iter().filter(|at| *at + 8 >= first) {
        raw[at].kind = LineKind::Repeated;
        defects.repeated_body = true;
    }
}
