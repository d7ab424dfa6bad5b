//! Glyphs → paragraphs: boilerplate set apart, broken lines joined, a repeated body and a glossary marked.

use super::{CleanText, cells::CELL_SEPARATOR, chars::SourceChar, classify};
use crate::{
    lexicon::{boilerplate, numerals},
    text::{Clean, IntoList, Pasted, Span, count_work, forward, one_of, sort_by},
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
    Boilerplate,
    /// Explanations after the body.
    Glossary,
    /// The body for the second time.
    Repeated,
}

pub(super) struct RawLine {
    /// Range of characters.
    pub start: usize,
    pub end: usize,
    pub text: String,
    pub chars: usize,
    pub kind: LineKind,
    /// Cells stand in it, and in the line before or after it.
    pub in_table: bool,
}

/// A heading has at most this many characters.
const MAX_HEADING_CHARS: usize = 40;
/// A line before page boilerplate has at least this many when it was cut by the page.
const MIN_CHARS_CUT_BY_PAGE: usize = 12;
/// At least so many lines are of the full width where lines are broken.
const MIN_FULL_LINES: usize = 6;
/// A paragraph of this many characters that does not end a sentence was cut.
const MIN_CHARS_CUT_PARAGRAPH: usize = 60;

pub(super) fn join_lines(
    pasted: &str,
    characters: &[SourceChar],
    mut clean: CleanText,
) -> CleanText {
    let mut raw = raw_lines(characters);
    mark_table_rows(&mut raw);
    classify::classify_lines(&mut raw, &mut clean.defects);
    let breaks = line_breaks(&raw);
    forward(0, |at| {
        let kind = raw.get(at)?.kind;
        let start = clean.text.len();
        push_line(&mut clean, characters, &raw[at]);
        // A piece that was joined to an open sentence leaves it open unless it ends it.
        let heads = classify::opens_heading(&raw[at].text) && !raw[at].text.contains('。');
        let mut open = false;
        let last = forward(at, |at| {
            let next = continuation(&raw, at, &breaks, open)?;
            open = !heads;
            for skipped in &raw[at + 1..next] {
                clean.dropped.extend(pasted_span(&characters[skipped.start..skipped.end]));
            }
            push_line(&mut clean, characters, &raw[next]);
            clean.defects.joined_lines = true;
            Some(next)
        });
        if clean.text.len() > start {
            clean.lines.push(Line { span: Span::new(start, clean.text.len()), kind });
        }
        let line_end = raw[last].end;
        if let Some(line_break) = characters.get(line_end).filter(|character| character.ch == '\n')
        {
            push_glyphs(&mut clean, std::slice::from_ref(line_break));
        }
        Some(last + 1)
    });
    clean.map.close(pasted);
    clean
}

fn push_glyphs(clean: &mut CleanText, characters: &[SourceChar]) {
    for character in characters {
        clean.text.push(character.ch);
        clean.map.push(character);
    }
}

/// A line without the newspaper's （上接第一版） at its head.
fn push_line(clean: &mut CleanText, characters: &[SourceChar], line: &RawLine) {
    let skip = classify::continuation_note(&line.text);
    let from = line.start + skip;
    clean.dropped.extend(pasted_span(&characters[line.start..from]));
    push_glyphs(clean, &characters[from..line.end]);
}

fn pasted_span(characters: &[SourceChar]) -> Option<Span<Pasted>> {
    let (first, last) = (characters.first()?, characters.last()?);
    Some(Span::new(first.start as usize, last.end as usize))
}

/// A line longer than this may hold a whole report.
const MIN_CHARS_LONG_LINE: usize = 1500;

fn raw_lines(characters: &[SourceChar]) -> Vec<RawLine> {
    let mut lines = Vec::new();
    let mut end = 0;
    for line in characters.split(|character| character.ch == '\n') {
        let mut start = end;
        end += line.len();
        if line.len() > MIN_CHARS_LONG_LINE {
            start = cut_at_headings(characters, start, end, &mut lines);
        }
        lines.push(raw_line(characters, start, end));
        end += 1;
    }
    lines
}

/// Lines of cells that stand together are those of a table: nothing is joined to them, and they are no boilerplate.
fn mark_table_rows(raw: &mut [RawLine]) {
    let full: Vec<usize> = (0..raw.len()).filter(|at| raw[*at].chars > 0).into_list();
    let parted: Vec<bool> =
        full.iter().map(|at| raw[*at].text.contains(CELL_SEPARATOR)).into_list();
    for (nth, at) in full.iter().enumerate() {
        let before = nth.checked_sub(1).is_some_and(|before| parted[before]);
        let after = parted.get(nth + 1).is_some_and(|after| *after);
        raw[*at].in_table = parted[nth] && (before || after);
    }
}

fn raw_line(characters: &[SourceChar], start: usize, end: usize) -> RawLine {
    count_work(end - start);
    let text: String = characters[start..end].iter().map(|character| character.ch).collect();
    RawLine { start, end, text, chars: end - start, kind: LineKind::Body, in_table: false }
}

/// Cuts a line that holds a whole report before each （一） and 二、 that follows a sentence; returns where the rest begins.
fn cut_at_headings(
    characters: &[SourceChar],
    from: usize,
    end: usize,
    lines: &mut Vec<RawLine>,
) -> usize {
    let numeral = |at: usize| numerals::ITEMS.contains(characters[at].ch);
    let mut start = from;
    for at in from + 1..end.saturating_sub(MAX_MARKER_CHARS) {
        let opened = usize::from(characters[at].ch == '（');
        let digits =
            (at + opened..end).take(MAX_MARKER_CHARS).take_while(|at| numeral(*at)).count();
        count_work(1 + digits);
        let after = at + opened + digits;
        let closed = characters.get(after).is_some_and(|character| {
            character.ch == if opened > 0 { '）' } else { '、' }
                && !numeral((after + 1).min(end - 1))
        });
        let ended = matches!(characters[at - 1].ch, '。' | '！' | '：' | '”');
        if ended && (1..MAX_MARKER_CHARS).contains(&digits) && closed {
            lines.push(raw_line(characters, start, at));
            start = at;
        }
    }
    start
}

/// （二十一） has at most so many characters.
const MAX_MARKER_CHARS: usize = 5;

/// Where the line goes on: the next line that is text, when this one stops in the middle of a sentence.
fn continuation(raw: &[RawLine], at: usize, breaks: &LineBreaks, open: bool) -> Option<usize> {
    let line = &raw[at];
    if line.kind == LineKind::Boilerplate || line.chars == 0 {
        return None;
    }
    let next = (at + 1..raw.len().min(at + 6))
        .find(|next| raw[*next].chars > 0 && raw[*next].kind == line.kind)?;
    count_work(line.text.len() + raw[next].text.len());
    if line.in_table || raw[next].in_table {
        return None;
    }
    let last = line.text.chars().next_back()?;
    let first = raw[next].text.chars().next()?;
    let full = line.chars >= breaks.full;
    // PM and 2.5 on lines of their own.
    let subscript = last.is_ascii_alphabetic() && first.is_ascii_digit();
    if subscript || full && goes_on_as_number(last, &raw[next].text) {
        return Some(next);
    }
    if classify::opens_heading(&raw[next].text) || boilerplate::LIST_MARKS.contains(&first) {
        return None;
    }
    let joins_by_mark =
        boilerplate::OPEN_ENDS.contains(&last) || boilerplate::CLOSED_STARTS.contains(&first);
    // A line that stops before page boilerplate was cut by the page, however short it is.
    let said = line.text.contains(one_of(&['，', '。', '；', '、']))
        || line.chars >= MAX_HEADING_CHARS / 2;
    let headed = classify::opens_heading(&line.text) && !line.text.contains('。');
    let by_page = next > at + 1
        && line.chars >= MIN_CHARS_CUT_BY_PAGE
        && said
        && !(headed && line.chars <= MAX_HEADING_CHARS)
        && raw[at + 1..next].iter().any(|between| between.kind == LineKind::Boilerplate);
    let fresh = next > at + 1 && !last.is_ascii_digit() && starts_new_paragraph(&raw[next].text);
    // 各项工作取得新进展。改造: a sentence was begun on this line and not ended.
    let begun = line.text.contains('。') && line.chars >= MIN_CHARS_CUT_BY_PAGE;
    let unended = breaks.ends_are_marked && (open || begun);
    let cut = !fresh
        && (full || by_page || unended)
        && !line.text.ends_with("会议上")
        && !boilerplate::SENTENCE_ENDS.contains(&last);
    (joins_by_mark || cut).then_some(next)
}

/// A number or a range that the line's end cut in two: `97.` and `2%`, `1` and `—2个`.
fn goes_on_as_number(last: char, next: &str) -> bool {
    let digit = |ch: char| ch.is_ascii_digit();
    let dash = one_of(&['—', '-', '–', '－', '～', '~']);
    let rest = next.trim_start_matches(dash);
    let range = rest.len() < next.len() && last.is_ascii_digit();
    (range || last.is_ascii_digit() || last == '.' || dash.contains(&last))
        && rest.starts_with(digit)
}

/// A paragraph that opens with a short sentence of its own (积极扩大投资。) goes on from nowhere.
fn starts_new_paragraph(text: &str) -> bool {
    let end = text.find(one_of(&['。', '，', '；', '、'])).unwrap_or(text.len());
    text.starts_with("各位代表")
        || text[end..].starts_with('。') && (4..=16).contains(&text[..end].chars().count())
}

/// Where lines of this text stop in the middle of a sentence.
struct LineBreaks {
    /// From how many characters on a line without an end mark is a broken one.
    full: usize,
    /// Most lines end with an end mark, so that one without it goes on.
    ends_are_marked: bool,
}

/// In hard-broken text many lines are about as long as the longest are, and most of those stop in the middle of a sentence.
/// Where most lines lack an end mark and are of any length, the mark was lost and the line is the sentence.
fn line_breaks(raw: &[RawLine]) -> LineBreaks {
    let text = |line: &&RawLine| line.kind == LineKind::Body && line.chars >= MAX_HEADING_CHARS / 2;
    let ended = |line: &&RawLine| line.text.ends_with(boilerplate::SENTENCE_ENDS);
    let mut widths: Vec<usize> = raw.iter().filter(text).map(|line| line.chars).into_list();
    let marked = raw.iter().filter(text).filter(ended).count();
    sort_by(&mut widths, |left, right| left < right);
    let width = widths.get(widths.len() * 19 / 20).copied().unwrap_or(MIN_CHARS_CUT_PARAGRAPH);
    let at_width = |line: &&RawLine| (width * 7 / 8..=width * 9 / 8).contains(&line.chars);
    let (mut count, mut open) = (0, 0);
    for line in raw.iter().filter(text).filter(at_width) {
        count += 1;
        open += usize::from(!ended(&line));
    }
    let broken = count >= MIN_FULL_LINES && count * 4 >= widths.len() && open * 3 >= count * 2;
    let ends_are_marked = marked * 2 >= widths.len();
    let full = if broken {
        (width * 7 / 8).min(MIN_CHARS_CUT_PARAGRAPH)
    } else if ends_are_marked || widths.len() < MIN_FULL_LINES {
        MIN_CHARS_CUT_PARAGRAPH
    } else {
        usize::MAX
    };
    LineBreaks { full, ends_are_marked: ends_are_marked && !broken }
}
