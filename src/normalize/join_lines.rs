//! Lines → paragraphs: lines that were broken in the middle of a sentence are joined.

use super::{
    classify,
    clean_text::{CleanText, Line, LineKind},
    raw_line::{RawLine, mark_table_rows, raw_lines},
    source_char::SourceChar,
};
use crate::{
    lexicon::{boilerplate, object_phrases, section_cues},
    text::{IntoList, Pasted, Span, count_work, forward, one_of, sort_by},
};

/// A heading has at most so many characters.
const MAX_HEADING_CHARS: usize = 40;
/// A line that was cut by the end of a page has at least so many characters.
const MIN_CHARS_CUT_BY_PAGE: usize = 12;
/// Hard-broken text has at least so many lines of full width.
const MIN_FULL_LINES: usize = 6;
/// A line of so many characters that ends no sentence was cut.
const MIN_CHARS_CUT_PARAGRAPH: usize = 60;

/// Writes the paragraphs of the clean text, and classifies them.
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
        // A line that was joined to an open sentence leaves it open; a heading is no sentence.
        let is_heading = classify::opens_heading(&raw[at].text) && !raw[at].text.contains('。');
        let mut is_open = false;
        let last = forward(at, |at| {
            let (next, _) = continuation(&raw, at, &breaks, is_open)?;
            is_open = !is_heading;
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

/// Writes a line without a newspaper's （上接第一版） at its start.
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

/// Why a line continues in a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Join {
    /// The break is inside a name or a number: `PM` and `2.5`, `97.` and `2%`.
    Token,
    /// Punctuation at the break: the line ends with a comma, or the next begins with one.
    Punctuation,
    /// The line is as long as the lines of the text are where they are broken.
    FullLine,
    /// Page boilerplate follows the line.
    Page,
    /// A sentence begins on the line and does not end there.
    OpenSentence,
}

/// The index of the line in which a line continues, and why; `is_open` says that the line was joined to an open sentence.
fn continuation(
    raw: &[RawLine],
    at: usize,
    breaks: &LineBreaks,
    is_open: bool,
) -> Option<(usize, Join)> {
    let line = &raw[at];
    if line.kind == LineKind::Boilerplate || line.chars == 0 {
        return None;
    }
    let next_at = (at + 1..raw.len().min(at + 1 + MAX_LINES_BETWEEN))
        .find(|next| raw[*next].chars > 0 && raw[*next].kind == line.kind)?;
    let next = &raw[next_at];
    count_work(line.text.len() + next.text.len());
    if line.in_table || next.in_table {
        return None;
    }
    let last = line.text.chars().next_back()?;
    let first = next.text.chars().next()?;
    let is_full = line.chars >= breaks.full;
    let is_subscript = last.is_ascii_alphabetic() && first.is_ascii_digit();
    if is_subscript || is_full && continues_number(last, &next.text) {
        return Some((next_at, Join::Token));
    }
    if classify::opens_heading(&next.text) || boilerplate::LIST_MARKS.contains(&first) {
        return None;
    }
    if boilerplate::OPEN_ENDS.contains(&last) || boilerplate::CLOSED_STARTS.contains(&first) {
        return Some((next_at, Join::Punctuation));
    }
    if boilerplate::SENTENCE_ENDS.contains(&last)
        || line.text.ends_with(boilerplate::SESSION_END)
        || next_at > at + 1 && !last.is_ascii_digit() && starts_new_paragraph(&next.text)
    {
        return None;
    }
    // 各项工作取得新进展。改造: the second sentence is open.
    let has_open_sentence =
        is_open || line.text.contains('。') && line.chars >= MIN_CHARS_CUT_BY_PAGE;
    if is_full {
        Some((next_at, Join::FullLine))
    } else if is_cut_by_page(line, &raw[at + 1..next_at]) {
        Some((next_at, Join::Page))
    } else if breaks.ends_are_marked && has_open_sentence {
        Some((next_at, Join::OpenSentence))
    } else {
        None
    }
}

/// A line continues after at most so many lines.
const MAX_LINES_BETWEEN: usize = 5;

/// Whether a line was cut by the end of a page, however short it is: page boilerplate follows, and it is no heading.
fn is_cut_by_page(line: &RawLine, between: &[RawLine]) -> bool {
    let is_text = line.text.contains(one_of(&['，', '。', '；', '、']))
        || line.chars >= MAX_HEADING_CHARS / 2;
    let is_heading = classify::opens_heading(&line.text)
        && !line.text.contains('。')
        && line.chars <= MAX_HEADING_CHARS;
    line.chars >= MIN_CHARS_CUT_BY_PAGE
        && is_text
        && !is_heading
        && between.iter().any(|between| between.kind == LineKind::Boilerplate)
}

/// Whether the break is inside a number or a range: `97.` and `2%`, `1` and `—2个`.
fn continues_number(last: char, next: &str) -> bool {
    let digit = |ch: char| ch.is_ascii_digit();
    let dash = one_of(&['—', '-', '–', '－', '～', '~']);
    let rest = next.trim_start_matches(dash);
    let range = rest.len() < next.len() && last.is_ascii_digit();
    (range || last.is_ascii_digit() || last == '.' || dash.contains(&last))
        && rest.starts_with(digit)
}

/// Whether a line begins with an address or with a short sentence (积极扩大投资。), and so continues no other line.
fn starts_new_paragraph(text: &str) -> bool {
    // 金等项目投产。: the end of a list that began on another line.
    if text.chars().take(MAX_CHARS_BEFORE_ETC).any(|ch| ch == object_phrases::AND_SO_ON) {
        return false;
    }
    let end = text.find(one_of(&['。', '，', '；', '、'])).unwrap_or(text.len());
    text.starts_with(section_cues::DEPUTIES)
        || text[end..].starts_with('。') && (4..=16).contains(&text[..end].chars().count())
}

/// Of the last name of a list at most so many characters less one are on the line that ends it.
const MAX_CHARS_BEFORE_ETC: usize = 4;

/// How the lines of a text are broken.
struct LineBreaks {
    /// A line of so many characters without an end mark continues in the next one.
    full: usize,
    /// Most lines end with an end mark, so that one without it continues.
    ends_are_marked: bool,
}

/// In hard-broken text many lines are about as long as the longest, and most of those end in the middle of a sentence.
/// Where most lines of any length have no end mark, the marks were lost, and each line is a sentence.
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

#[cfg(test)]
mod tests {
    use super::{
        super::{chars::read_chars, clean_text::TextDefects},
        *,
    };

    #[track_caller]
    fn check(text: &str, expected: Option<Join>) {
        let raw = raw_lines(&read_chars(text, &mut TextDefects::default()));
        let breaks = LineBreaks { full: 30, ends_are_marked: true };
        let found = continuation(&raw, 0, &breaks, false).map(|(_, reason)| reason);
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn each_join_has_its_reason() {
        let full = "示例市".repeat(11);
        check("PM\n2.5浓度下降", Some(Join::Token));
        check("新建学校3所、\n医院2家", Some(Join::Punctuation));
        check(&format!("{full}\n示例县的项目"), Some(Join::FullLine));
        check("各项工作取得新的进展。改造\n老旧小区", Some(Join::OpenSentence));
        check("各项工作取得新的进展。\n老旧小区", None);
        check(&format!("{full}\n二、工作安排"), None);
        check(&format!("{full}示例合\n\n金等项目投产。"), Some(Join::FullLine));
        check(&format!("{full}示例合\n\n积极扩大投资。"), None);
    }
}
