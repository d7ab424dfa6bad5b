//! Glyphs → paragraphs: furniture set apart, broken lines joined, a repeated body and a glossary marked.

use super::{CleanText, Oddities, glyphs::Glyph};
use crate::{
    lexicon::furniture,
    text::{Clean, Pasted, Span},
};

/// A paragraph of the clean text.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// Its text, without the line break.
    pub span: Span<Clean>,
    /// What it is.
    pub kind: LineKind,
}

/// What a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// The report's own text.
    Body,
    /// Menus, footers, share lines, page numbers.
    Furniture,
    /// Explanations after the body.
    Glossary,
    /// The body for the second time.
    Repeated,
}

struct RawLine {
    /// Range of glyphs.
    start: usize,
    end: usize,
    text: String,
    chars: usize,
    kind: LineKind,
}

/// A heading has at most this many characters.
const HEADING_LIMIT: usize = 40;
/// A paragraph of this many characters that does not end a sentence was cut.
const CUT_PARAGRAPH: usize = 60;
/// A line of running text has at least this many characters, also in a copy broken at every 38th.
const TEXT_LINE: usize = 26;
/// Furniture lines are short; longer ones are read as text.
const FURNITURE_LIMIT: usize = 60;
/// A paragraph this long that stands twice is the body twice.
const REPEAT_LIMIT: usize = 60;

pub(super) fn assemble(pasted: &str, glyphs: &[Glyph], oddities: Oddities) -> CleanText {
    let mut raw = raw_lines(glyphs);
    let mut clean = CleanText { oddities, ..CleanText::default() };
    mark_furniture(&mut raw, &mut clean.oddities);
    mark_glossary(&mut raw, &mut clean.oddities);
    mark_repeats(&mut raw, &mut clean.oddities);
    let broken_at = broken_line(&raw);
    let mut at = 0;
    while at < raw.len() {
        let start = clean.text.len();
        let kind = raw[at].kind;
        push_glyphs(&mut clean, &glyphs[raw[at].start..raw[at].end]);
        while let Some(next) = continuation(&raw, at, broken_at) {
            for skipped in &raw[at + 1..next] {
                clean.dropped.extend(pasted_span(&glyphs[skipped.start..skipped.end]));
            }
            push_glyphs(&mut clean, &glyphs[raw[next].start..raw[next].end]);
            clean.oddities.joined_lines = true;
            at = next;
        }
        if clean.text.len() > start {
            clean.lines.push(Line { span: Span::new(start, clean.text.len()), kind });
        }
        let line_end = raw[at].end;
        if let Some(line_break) = glyphs.get(line_end) {
            push_glyphs(&mut clean, std::slice::from_ref(line_break));
        }
        at += 1;
    }
    clean.map.close(pasted);
    clean
}

fn push_glyphs(clean: &mut CleanText, glyphs: &[Glyph]) {
    for glyph in glyphs {
        clean.text.push(glyph.ch);
        clean.map.push(glyph);
    }
}

fn pasted_span(glyphs: &[Glyph]) -> Option<Span<Pasted>> {
    let (first, last) = (glyphs.first()?, glyphs.last()?);
    Some(Span::new(first.start as usize, last.end as usize))
}

fn raw_lines(glyphs: &[Glyph]) -> Vec<RawLine> {
    let mut lines = Vec::new();
    let mut start = 0;
    for end in 0..=glyphs.len() {
        if glyphs.get(end).is_some_and(|glyph| glyph.ch != '\n') {
            continue;
        }
        let text: String = glyphs[start..end].iter().map(|glyph| glyph.ch).collect();
        let chars = end - start;
        lines.push(RawLine { start, end, text, chars, kind: LineKind::Body });
        start = end + 1;
    }
    lines
}

/// Where the line goes on: the next line that is text, when this one stops in the middle of a sentence.
fn continuation(raw: &[RawLine], at: usize, broken_at: usize) -> Option<usize> {
    let line = &raw[at];
    if line.kind == LineKind::Furniture || line.chars == 0 {
        return None;
    }
    let next = (at + 1..raw.len().min(at + 6))
        .find(|next| raw[*next].chars > 0 && raw[*next].kind == line.kind)?;
    let last = line.text.chars().next_back()?;
    let first = raw[next].text.chars().next()?;
    if opens_heading(&raw[next].text) || matches!(first, '—' | '●' | '■' | '★') {
        return None;
    }
    let joins_by_mark =
        matches!(last, '、' | '，') || matches!(first, '、' | '，' | '。' | '；' | '”' | '）');
    let cut = line.chars >= broken_at && !furniture::SENTENCE_ENDS.contains(&last);
    (joins_by_mark || cut).then_some(next)
}

/// From how many characters on a line without an end is a broken one: the width of hard-broken text, or a long paragraph.
fn broken_line(raw: &[RawLine]) -> usize {
    let body = |line: &&RawLine| line.kind == LineKind::Body && line.chars >= HEADING_LIMIT / 2;
    let mut widths: Vec<usize> = raw
        .iter()
        .filter(body)
        .filter(|line| !line.text.ends_with(furniture::SENTENCE_ENDS))
        .map(|line| line.chars)
        .collect();
    let lines = raw.iter().filter(body).count();
    if lines < 6 || widths.len() * 2 < lines {
        return CUT_PARAGRAPH;
    }
    widths.sort_unstable();
    let width = widths[widths.len() * 3 / 4];
    (width * 7 / 8).min(CUT_PARAGRAPH)
}

/// Whether a line begins with a heading's marker: 一、 （一） 1. 第一，
pub(crate) fn opens_heading(text: &str) -> bool {
    let text = text.trim_start_matches(['（', '(', '第']);
    let numeral: usize = text
        .chars()
        .take_while(|ch| "一二三四五六七八九十".contains(*ch) || ch.is_ascii_digit())
        .map(char::len_utf8)
        .sum();
    if numeral == 0 || numeral > 9 {
        return false;
    }
    text[numeral..].starts_with(['、', '）', '．', '，', '.'])
        && !text[numeral..].starts_with("，00")
        || text[numeral..].starts_with("部分")
}

fn mark_furniture(raw: &mut [RawLine], oddities: &mut Oddities) {
    let is_text = |line: &RawLine| {
        let said = line.chars >= TEXT_LINE && line.text.contains(['。', '，', '；', '、']);
        let sign =
            furniture::BODY_SIGNS.iter().any(|sign| line.text.contains(sign)) && line.chars < 400;
        (said || sign) && !furniture::ANYWHERE.iter().any(|word| line.text.contains(word))
    };
    let Some(first) = raw.iter().position(is_text) else {
        mark_by_words(raw);
        return;
    };
    let last = raw.iter().rposition(is_text).unwrap_or(first);
    let title = title_before(raw, first);
    for (at, line) in raw.iter_mut().enumerate() {
        let outside =
            at < title || at > last && !ends_sentence(&line.text) && !opens_heading(&line.text);
        if line.chars > 0 && line.chars < FURNITURE_LIMIT && outside {
            line.kind = LineKind::Furniture;
            oddities.furniture = true;
        }
    }
    mark_by_words(raw);
    let tags = raw.iter().rposition(is_text).map_or(raw.len(), |at| at + 1);
    let tail = raw[tags..]
        .iter()
        .position(|line| furniture::TAG_HEADINGS.iter().any(|word| line.text.starts_with(word)));
    if let Some(tail) = tail {
        for line in raw[tags + tail..].iter_mut().filter(|line| line.chars > 0) {
            line.kind = LineKind::Furniture;
        }
    }
}

/// The title line above the body, or the body's first line.
fn title_before(raw: &[RawLine], first: usize) -> usize {
    let from = first.saturating_sub(16);
    (from..first).find(|at| raw[*at].text.contains("工作报告")).unwrap_or_else(|| {
        // Headings directly above the body belong to it.
        (from..first)
            .rev()
            .take_while(|at| raw[*at].chars == 0 || opens_heading(&raw[*at].text))
            .last()
            .unwrap_or(first)
    })
}

fn ends_sentence(text: &str) -> bool {
    text.ends_with(['。', '！', '；', '：'])
}

fn mark_by_words(raw: &mut [RawLine]) {
    for line in raw {
        let words = furniture::ANYWHERE.iter().any(|word| line.text.contains(word));
        if words && line.chars < FURNITURE_LIMIT && !line.text.contains('。')
            || is_page_number(&line.text)
        {
            line.kind = LineKind::Furniture;
        }
        if line.chars < 20
            && furniture::RUNNING_TITLES.contains(&line.text.as_str())
            && line.start > 0
        {
            line.kind = LineKind::Furniture;
        }
    }
}

/// `— 12 —`, `12`, `第3页`, `12/30`.
fn is_page_number(text: &str) -> bool {
    let text = text.trim_matches(['—', '-', '–', '·', '第', '页', '共', '/', '，', '－', ' ']);
    !text.is_empty()
        && text.len() <= 7
        && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'/')
}

fn mark_glossary(raw: &mut [RawLine], oddities: &mut Oddities) {
    let total: usize = raw.iter().map(|line| line.chars).sum();
    let mut seen = 0;
    let mut start = None;
    for (at, line) in raw.iter().enumerate() {
        let heading = line.text.trim_start_matches(['《', '“', '【', '*', '※']);
        let opens = furniture::GLOSSARY_HEADINGS.iter().any(|word| {
            line.text.starts_with(word) || heading.starts_with(word.trim_start_matches('《'))
        });
        if opens && line.chars < 40 && seen * 2 > total {
            start = Some(at);
            break;
        }
        seen += line.chars;
    }
    let Some(start) = start else { return };
    oddities.glossary = true;
    for line in raw[start..].iter_mut().filter(|line| line.kind == LineKind::Body) {
        line.kind = LineKind::Glossary;
    }
}

fn mark_repeats(raw: &mut [RawLine], oddities: &mut Oddities) {
    let mut order: Vec<usize> =
        (0..raw.len()).filter(|at| raw[*at].chars >= REPEAT_LIMIT).collect();
    order.sort_by(|left, right| raw[*left].text.cmp(&raw[*right].text).then(left.cmp(right)));
    let repeats: Vec<usize> = order
        .windows(2)
        .filter(|pair| raw[pair[0]].text == raw[pair[1]].text)
        .map(|pair| pair[1])
        .collect();
    for at in repeats {
        raw[at].kind = LineKind::Repeated;
        oddities.body_twice = true;
    }
}
