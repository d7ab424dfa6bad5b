//! Cells of tables: the blanks, tabs or pipes between them become one separator; a blank inside a number is removed.
//!
//! | pasted | read |
//! |---|---|
//! | `86.4⇥90` | two cells |
//! | `1 200户` | 1200户 |
//! | `5 . 2 万 人` | 5.2万人 |
//! | `粮食产量 85.3 86 万吨` | 85.3 and 86万吨 |

use super::source_char::SourceChar;
use crate::{
    lexicon::{calendar, numerals},
    text::{IntoList, count_work},
};

/// Separates two cells in the clean text.
pub(crate) const CELL_SEPARATOR: char = '\t';

/// What separates the cells of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SeparatorKind {
    Tabs,
    Pipes,
    /// Quoted cells with commas between them.
    Quoted,
    /// Two blanks or more, or a wide one.
    Blanks,
}

/// The blanks and separators between two characters of a line.
#[derive(Clone, Copy, Debug)]
struct Gap {
    /// Index of its first character.
    start: usize,
    /// Index after its last character.
    end: usize,
    /// How many cells it separates, if tabs separate them.
    tabs: usize,
    /// The same for pipes.
    pipes: usize,
    /// The same for commas between quoted cells.
    commas: usize,
    /// Two blanks or more, or a wide one.
    wide: bool,
}

/// A line with its gaps.
struct Row {
    /// Index of its first character.
    start: usize,
    /// Index after its last character.
    end: usize,
    /// What separates its cells, and how often.
    separator: Option<(SeparatorKind, usize)>,
    gaps: Vec<Gap>,
    /// The lines around it have as many cells.
    in_table: bool,
    /// Its characters are spaced out: no blank in it separates cells.
    spaced_out: bool,
    /// Digits are spaced out in the whole text: 2 0 2 5年.
    has_spaced_digits: bool,
}

/// Replaces what separates cells by [`CELL_SEPARATOR`], and every other blank by a space.
pub(super) fn separate_cells(pasted: &str, read: Vec<SourceChar>) -> Vec<SourceChar> {
    let read = strip_cell_quotes(pasted, read);
    let mut rows = rows(pasted, &read);
    let one_by_one = has_spaced_digits(&read);
    for row in &mut rows {
        row.has_spaced_digits = one_by_one;
        row.spaced_out = is_spaced_out(&read, row);
    }
    mark_tables(&read, &mut rows);
    let mut kept: Vec<SourceChar> = Vec::with_capacity(read.len());
    for row in &rows {
        if row.in_table && is_table_rule(&read[row.start..row.end]) {
            kept.extend(read.get(row.end));
            continue;
        }
        write_row(pasted, &read, row, &mut kept);
        kept.extend(read.get(row.end));
    }
    kept
}

fn is_blank(ch: char) -> bool {
    matches!(ch, ' ' | '\t' | WIDE_SPACE)
}

/// The wide blank.
pub(super) const WIDE_SPACE: char = '\u{3000}';

fn is_pipe(ch: char) -> bool {
    matches!(ch, '|' | '｜' | '│' | '┃')
}

/// `| --- | :-: |`, `+----+----+`
fn is_table_rule(line: &[SourceChar]) -> bool {
    let rule = |ch: char| is_blank(ch) || is_pipe(ch) || "-—–─━+＋┼├┤：=".contains(ch);
    line.iter().all(|character| rule(character.ch))
        && line.iter().any(|character| "-—–─━=".contains(character.ch))
}

fn rows(pasted: &str, read: &[SourceChar]) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut start = 0;
    for line in read.split(|character| character.ch == '\n') {
        let end = start + line.len();
        count_work(line.len());
        rows.push(row(pasted, read, start, end));
        start = end + 1;
    }
    rows
}

fn row(pasted: &str, read: &[SourceChar], start: usize, end: usize) -> Row {
    let quoted = |at: usize| is_straight_quote(pasted, &read[at]);
    let listed = end > start && quoted(start);
    let mut gaps: Vec<Gap> = Vec::new();
    let mut inside = false;
    for (nth, character) in read[start..end].iter().enumerate() {
        let (at, ch) = (start + nth, character.ch);
        inside ^= listed && quoted(at);
        let comma = listed && !inside && ch == '，';
        if !is_blank(ch) && !is_pipe(ch) && !comma {
            continue;
        }
        if gaps.last().is_none_or(|gap| gap.end != at) {
            gaps.push(Gap { start: at, end: at, tabs: 0, pipes: 0, commas: 0, wide: false });
        }
        let Some(gap) = gaps.last_mut() else { continue };
        gap.wide |= ch == WIDE_SPACE || gap.end > gap.start;
        gap.end = at + 1;
        gap.tabs += usize::from(ch == '\t');
        gap.pipes += usize::from(is_pipe(ch));
        gap.commas += usize::from(comma);
    }
    let inner = || gaps.iter().filter(|gap| gap.start > start && gap.end < end);
    let parted = inner().any(|gap| gap.tabs > 0);
    let tabs: usize = gaps.iter().filter(|_| parted).map(|gap| gap.tabs).sum();
    let pipes: usize = inner().map(|gap| gap.pipes).sum();
    let commas: usize = inner().map(|gap| gap.commas).sum();
    let wide = inner().filter(|gap| gap.wide).count();
    let way = [
        (SeparatorKind::Tabs, tabs),
        (SeparatorKind::Pipes, pipes),
        (SeparatorKind::Quoted, commas),
        (SeparatorKind::Blanks, wide),
    ];
    let way = way.into_iter().find(|(_, count)| *count > 0);
    Row {
        start,
        end,
        separator: way,
        gaps,
        in_table: false,
        spaced_out: false,
        has_spaced_digits: false,
    }
}

/// Rows of one table have at most so many empty lines between them.
const MAX_EMPTY_LINES: usize = 1;

/// Marks neighbouring lines with as many cells as rows of a table, if one of them has digits after its first cell.
fn mark_tables(read: &[SourceChar], rows: &mut [Row]) {
    let full: Vec<usize> = (0..rows.len()).filter(|at| rows[*at].end > rows[*at].start).into_list();
    let together = |left: &usize, right: &usize| {
        let (one, other) = (&rows[*left], &rows[*right]);
        let alike = match (one.separator, other.separator) {
            // A spreadsheet omits empty cells at the end of a line.
            (Some((SeparatorKind::Tabs, _)), Some((SeparatorKind::Tabs, _))) => true,
            (Some(way), Some(next)) => way == next,
            _ => {
                is_table_rule(&read[one.start..one.end])
                    || is_table_rule(&read[other.start..other.end])
            }
        };
        alike && right - left <= MAX_EMPTY_LINES + 1
    };
    let mut tables: Vec<usize> = Vec::new();
    for lines in full.chunk_by(together) {
        let counted = lines.iter().any(|at| {
            let row = &rows[*at];
            let first = row.gaps.iter().find(|gap| gap.start > row.start);
            first.is_some_and(|gap| read[gap.end..row.end].iter().any(|one| is_digit(one.ch)))
        });
        if lines.len() > 1 && counted && lines.iter().all(|at| may_be_row(read, &rows[*at])) {
            tables.extend(lines);
        }
    }
    for at in tables {
        rows[at].in_table = true;
    }
}

/// A cell between blanks has at most so many characters; longer ones are text with blanks.
const MAX_CELL_CHARS: usize = 40;

/// Whether a line can be a row: blanks alone also occur in running text.
fn may_be_row(read: &[SourceChar], row: &Row) -> bool {
    let Some((SeparatorKind::Blanks, _)) = row.separator else { return true };
    let line = &read[row.start..row.end];
    let starts = row.gaps.iter().filter(|gap| gap.wide).map(|gap| gap.end - row.start);
    let ends = row.gaps.iter().filter(|gap| gap.wide).map(|gap| gap.start - row.start);
    let mut cells = [0].into_iter().chain(starts).zip(ends.chain([line.len()]));
    // 地址：…　电话：…: such lines are no table.
    !line.iter().any(|character| matches!(character.ch, '。' | '！' | '：'))
        && cells.all(|(start, end)| end.saturating_sub(start) <= MAX_CELL_CHARS)
        && !row.spaced_out
}

/// With fewer spaced pairs of digits it is not known how a text writes its digits.
const MIN_SPACED_PAIRS: usize = 6;

/// So many numbers that are certainly spaced out are enough: 5 . 2, 2 0 2 5年.
const MIN_SPACED_NUMBERS: usize = 2;

/// Whether the text spaces its digits out: hardly any two are adjacent, or some numbers are certainly spaced out.
fn has_spaced_digits(read: &[SourceChar]) -> bool {
    let ch = |at: usize| read.get(at).map_or('\n', |one| one.ch);
    let digit = |at: usize| is_digit(ch(at));
    let spaced = |at: usize| ch(at + 1) == ' ' && digit(at + 2);
    let (mut together, mut apart, mut signs) = (0_usize, 0_usize, 0_usize);
    for at in (0..read.len()).filter(|at| digit(*at)) {
        together += usize::from(digit(at + 1));
        apart += usize::from(spaced(at));
        let point = ch(at + 1) == ' ' && ch(at + 2) == '.' && (digit(at + 3) || digit(at + 4));
        let year = spaced(at) && spaced(at + 2) && spaced(at + 4) && matches!(ch(at), '1' | '2');
        let year = year && (ch(at + 7) == calendar::YEAR || ch(at + 8) == calendar::YEAR);
        signs += usize::from(point || year);
    }
    apart >= MIN_SPACED_PAIRS && together * 9 <= apart || signs >= MIN_SPACED_NUMBERS
}

/// Whether a line is spaced out: a blank follows most of its characters, and no two digits are adjacent.
fn is_spaced_out(read: &[SourceChar], row: &Row) -> bool {
    let line = &read[row.start..row.end];
    if line.windows(2).any(|pair| is_digit(pair[0].ch) && is_digit(pair[1].ch)) {
        return false;
    }
    let inner = row.gaps.iter().filter(|gap| gap.start > row.start && gap.end < row.end);
    let (gaps, blanks) =
        inner.fold((0, 0), |(gaps, blanks), gap| (gaps + 1, blanks + gap.end - gap.start));
    let shown = line.len().saturating_sub(blanks);
    gaps > 1 && shown > 1 && gaps * 2 >= shown - 1
}

fn is_digit(ch: char) -> bool {
    ch.is_ascii_digit()
}

fn write_row(pasted: &str, read: &[SourceChar], row: &Row, kept: &mut Vec<SourceChar>) {
    let spaced_out = row.spaced_out;
    let apart = !spaced_out && row.gaps.iter().any(|gap| is_apart(read, row, gap));
    let quoted = row.in_table && matches!(row.separator, Some((SeparatorKind::Quoted, _)));
    let mut at = row.start;
    let text = |from: usize, to: usize, kept: &mut Vec<SourceChar>| {
        if !quoted {
            return kept.extend_from_slice(&read[from..to]);
        }
        let shown = read[from..to].iter().filter(|one| !is_straight_quote(pasted, one));
        kept.extend(shown.copied());
    };
    for gap in &row.gaps {
        text(at, gap.start, kept);
        at = gap.end;
        let character = SourceChar { ch: CELL_SEPARATOR, ..read[gap.start] };
        let whole = SourceChar { end: read[gap.end - 1].end, ..character };
        let parts = separator_count(row, gap);
        if parts > 0 {
            kept.extend((0..parts).map(|nth| {
                // Each of several separators in a gap takes one of its characters.
                read.get(gap.start + nth)
                    .map_or(whole, |one| SourceChar { ch: CELL_SEPARATOR, ..*one })
            }));
        } else if !spaced_out && parts_numbers(read, row, gap, apart) {
            kept.push(whole);
        } else if !closes_number(read, row, gap) || spaced_out {
            let blank = |one: &SourceChar| {
                if is_blank(one.ch) { SourceChar { ch: ' ', ..*one } } else { *one }
            };
            let edge = row.in_table && (gap.start == row.start || gap.end == row.end);
            let left = read[gap.start..gap.end].iter().filter(|one| !edge || !is_pipe(one.ch));
            kept.extend(left.map(blank));
        }
    }
    text(at, row.end, kept);
}

/// How many separators a gap stands for in a row of a table.
fn separator_count(row: &Row, gap: &Gap) -> usize {
    let inner = gap.start > row.start && gap.end < row.end;
    match row.separator.filter(|_| row.in_table) {
        Some((SeparatorKind::Tabs, _)) => gap.tabs,
        Some((SeparatorKind::Pipes, _)) if inner => gap.pipes,
        Some((SeparatorKind::Quoted, _)) if inner => gap.commas,
        Some((SeparatorKind::Blanks, _)) if inner => usize::from(gap.wide),
        _ => 0,
    }
}

/// The characters on both sides of a gap; none at the edge of a line.
fn sides(read: &[SourceChar], row: &Row, gap: &Gap) -> Option<(char, char)> {
    (gap.start > row.start && gap.end < row.end).then(|| (read[gap.start - 1].ch, read[gap.end].ch))
}

/// Whether a gap outside a table separates two numbers, or a number from what would be its unit.
fn parts_numbers(read: &[SourceChar], row: &Row, gap: &Gap, apart: bool) -> bool {
    let Some((left, right)) = sides(read, row, gap) else { return false };
    let numeral = is_digit(left) || numerals::digit(left).is_some();
    if gap.tabs > 0 {
        let near = read[row.start..gap.start].iter().rev().take(MAX_NUMBER_CHARS);
        let told = near.take_while(|one| !is_blank(one.ch)).any(|one| is_digit(one.ch));
        return numeral || is_digit(right) && told;
    }
    let counted = is_digit(left) || matches!(left, '%' | '‰');
    if gap.pipes > 0 || gap.wide {
        return counted && is_digit(right);
    }
    is_digit(left) && is_digit(right) && (apart || !closes_number(read, row, gap))
}

/// A number with its unit has at most so many characters.
const MAX_NUMBER_CHARS: usize = 12;

/// Whether a gap certainly separates two numbers; then the other gaps of its line do so too.
fn is_apart(read: &[SourceChar], row: &Row, gap: &Gap) -> bool {
    sides(read, row, gap).is_some_and(|(left, right)| {
        let digits = is_digit(left) && is_digit(right);
        let closes = gap.pipes == 0 && !gap.wide && closes_number(read, row, gap);
        is_digit(left) && gap.tabs > 0 || digits && !closes
    })
}

/// Whether a gap is one blank between the digit groups of a number: 1 200, 1 234 567; not 320 325, and not after the number of a row.
fn closes_number(read: &[SourceChar], row: &Row, gap: &Gap) -> bool {
    let one = gap.end - gap.start == 1 && gap.tabs + gap.pipes + gap.commas == 0;
    let digits = |from: usize| {
        let near = read.get(from..row.end).unwrap_or(&[]).iter().take(4);
        near.take_while(|character| is_digit(character.ch)).count()
    };
    let before = read[row.start..gap.start].iter().rev().take(4);
    let lead = before.take_while(|character| is_digit(character.ch)).count();
    let Some(first) = gap.start.checked_sub(lead).filter(|_| (1..=3).contains(&lead)) else {
        return false;
    };
    let behind = first.checked_sub(1).filter(|at| *at >= row.start).map(|at| read[at].ch);
    if row.has_spaced_digits && one && lead == 1 && digits(gap.end) == 1 {
        return true;
    }
    let grouped = |from: usize| digits(from) == 3;
    if !one || gap.wide || !grouped(gap.end) || behind.is_none() || behind == Some('.') {
        return false;
    }
    // With another group before it or after it, the digits are certainly one number.
    let earlier = lead == 3 && behind == Some(' ') && first >= 2 && is_digit(read[first - 2].ch);
    let later = read.get(gap.end + 3).is_some_and(|one| one.ch == ' ') && grouped(gap.end + 4);
    let round = read[gap.end + 1].ch == '0' && read[gap.end + 2].ch == '0';
    read[first].ch != '0' && (lead < 3 || round || later) || earlier
}

fn is_straight_quote(pasted: &str, character: &SourceChar) -> bool {
    pasted.as_bytes().get(character.start as usize) == Some(&b'"')
}

/// A quoted cell of a spreadsheet, which may contain line breaks, has at most so many characters.
const MAX_QUOTED_CHARS: usize = 400;

/// Removes the quotes around whole cells beside tabs, and the line breaks inside them.
fn strip_cell_quotes(pasted: &str, mut read: Vec<SourceChar>) -> Vec<SourceChar> {
    let edge = |at: usize| read.get(at).is_none_or(|character| matches!(character.ch, '\t' | '\n'));
    let tab = |at: usize| read.get(at).is_some_and(|character| character.ch == '\t');
    let mut quotes: Vec<usize> = Vec::new();
    let mut from = 0;
    for at in 0..read.len() {
        let opens = at >= from && is_straight_quote(pasted, &read[at]) && (at == 0 || edge(at - 1));
        if !opens {
            continue;
        }
        let near = read[at + 1..].iter().take(MAX_QUOTED_CHARS);
        let close = near
            .take_while(|character| character.ch != '\t')
            .position(|character| is_straight_quote(pasted, character));
        count_work(close.unwrap_or(MAX_QUOTED_CHARS));
        let Some(close) = close.map(|close| at + 1 + close) else { continue };
        if edge(close + 1) && (tab(close + 1) || at > 0 && tab(at - 1)) {
            quotes.extend([at, close]);
            from = close + 1;
        }
    }
    for pair in quotes.chunks_exact(2) {
        for character in &mut read[pair[0]..=pair[1]] {
            let dropped = character.ch == '\n' || is_straight_quote(pasted, character);
            character.ch = if dropped { ' ' } else { character.ch };
        }
    }
    read
}
