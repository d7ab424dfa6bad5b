//! Characters as pasted → characters to read: width forms, entities, markup, stray spaces, thousands separators.

use super::{CleanText, TextDefects, cells, digit_forms, unreadable_chars};
use crate::{
    lexicon::{character_forms, lookalike, unreadable},
    text::{Cursor, Pasted, Span, count_work, is_han, one_of},
};

/// One character to read, with the bytes of the paste it stands for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SourceChar {
    pub ch: char,
    pub start: u32,
    pub end: u32,
}

/// Reads every character; what is not kept here (spaces, markup) has no character.
pub(crate) fn source_chars(pasted: &str, clean: &mut CleanText) -> Vec<SourceChar> {
    let defects = &mut clean.defects;
    let mut read = Vec::with_capacity(pasted.len() / 2);
    let mut cursor = Cursor::new(pasted);
    let mut in_quotes = false;
    while let Some((at, ch)) = cursor.next() {
        let rest = &pasted[at..];
        // Markup begins with a mark of ASCII; most characters are none.
        let mut written = |rest| {
            entity(rest)
                .or_else(|| markup(rest))
                .or_else(|| escape(rest))
                .or_else(|| question_marks(rest, defects))
        };
        let marked = if ch.is_ascii_punctuation() { written(rest) } else { None };
        let (len, shown) = marked.unwrap_or((ch.len_utf8(), Some(ch)));
        if let Some(shown) = shown.and_then(|shown| normalized_char(shown, defects)) {
            let shown = if shown == '"' { directed_quote(in_quotes) } else { shown };
            in_quotes = match shown {
                '“' => true,
                '”' | '\n' => false,
                _ => in_quotes,
            };
            read.push(source_char(shown, at, at + len));
        }
        cursor.skip_to(at + len);
    }
    let read = unreadable_chars::strip_unreadable(read, &mut clean.defects);
    let read = cells::separate_cells(pasted, strip_page_numbers(read, &mut clean.dropped));
    let read = digit_forms::normalize_digits(strip_thousands_separators(&strip_spaces(&read)));
    digit_forms::strip_fused_notes(strip_footnotes(read, &mut clean.dropped), &mut clean.dropped)
}

/// A straight quotation mark opens and closes in turn, anew in each line.
fn directed_quote(inside: bool) -> char {
    if inside { '”' } else { '“' }
}

fn source_char(ch: char, start: usize, end: usize) -> SourceChar {
    let start = u32::try_from(start).unwrap_or(u32::MAX);
    SourceChar { ch, start, end: u32::try_from(end).unwrap_or(u32::MAX) }
}

/// The longest entity that is read, such as `&ldquo;`.
const ENTITY_LIMIT: usize = 10;

fn entity(rest: &str) -> Option<(usize, Option<char>)> {
    let body = rest.strip_prefix('&')?;
    let end = body.bytes().take(ENTITY_LIMIT).position(|byte| byte == b';')?;
    let name = &body[..end];
    let shown = match name.strip_prefix('#') {
        Some(number) => {
            let hexadecimal = number.strip_prefix(one_of(&['x', 'X']));
            let code = hexadecimal
                .map_or_else(|| number.parse(), |digits| u32::from_str_radix(digits, 16));
            char::from_u32(code.ok()?)?
        }
        None => character_forms::entity(name)?,
    };
    Some((end + 2, Some(shown)))
}

/// Subscript and superscript marks as sites paste them: `PM_{2.5}`, `CO<sub>2</sub>`, zero-width characters.
fn markup(rest: &str) -> Option<(usize, Option<char>)> {
    character_forms::DROPPED_MARKUP
        .iter()
        .find(|mark| rest.starts_with(**mark))
        .map(|mark| (mark.len(), None))
        .or_else(|| {
            let closes = rest.starts_with('}') && !rest.starts_with("}}");
            closes.then_some((1, None))
        })
}

/// Line breaks that a table or a script wrote as `\\n`, two characters.
fn escape(rest: &str) -> Option<(usize, Option<char>)> {
    let letter = rest.strip_prefix('\\')?.chars().next()?;
    let shown = match letter {
        'n' => Some('\n'),
        'r' => None,
        't' => Some('\t'),
        _ => return None,
    };
    let word = rest[2..].starts_with(|ch: char| ch.is_ascii_lowercase());
    (!word).then_some((2, shown))
}

/// Two or more question marks in a row are a failed conversion, not a question.
fn question_marks(rest: &str, defects: &mut TextDefects) -> Option<(usize, Option<char>)> {
    let count = rest.bytes().take_while(|byte| *byte == b'?').count();
    if count < 2 {
        return None;
    }
    defects.garbled = true;
    Some((count, Some(unreadable::UNREAD)))
}

fn normalized_char(ch: char, defects: &mut TextDefects) -> Option<char> {
    match ch {
        _ if is_han(ch) => Some(simplified(ch, defects)),
        '，' | '。' | '、' | '“' | '”' => Some(ch),
        unreadable::UNREAD => {
            defects.garbled = true;
            Some(ch)
        }
        '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{B}' | '\u{C}' => Some('\n'),
        '＂' => Some('"'),
        '\t' => Some('\t'),
        '\u{A0}' => Some(' '),
        '\u{3000}' => Some(cells::WIDE_SPACE),
        '\u{2000}'..='\u{200A}' | '\u{202F}' => Some(' '),
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' => None,
        '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
            char::from_u32(u32::from(ch) - 0xFEE0)
        }
        '％' | '﹪' => Some('%'),
        '．' => Some('.'),
        '＋' => Some('+'),
        '／' => Some('/'),
        '﹣' => Some('-'),
        '∶' | ':' | '：' => Some('：'),
        ',' | '﹐' => Some('，'),
        ';' | '﹔' => Some('；'),
        '(' | '﹙' => Some('（'),
        ')' | '﹚' => Some('）'),
        '!' => Some('！'),
        '?' => Some('？'),
        '｡' => Some('。'),
        '､' => Some('、'),
        '「' | '『' | '〝' => Some('“'),
        '」' | '』' | '〞' => Some('”'),
        _ if ch.is_ascii() => Some(ch),
        _ if unreadable::is_invisible(ch) => None,
        _ => Some(character_forms::latin(ch).or_else(|| lookalike(ch)).unwrap_or(ch)),
    }
}

/// The simplified form of a traditional character, which is counted.
fn simplified(ch: char, defects: &mut TextDefects) -> char {
    let simple = character_forms::simplified(ch);
    defects.traditional = defects.traditional.saturating_add(u32::from(simple.is_some()));
    simple.unwrap_or(ch)
}

/// Leaves out `— 12 —` in the middle of a line, where a page of a copied document ended.
fn strip_page_numbers(read: Vec<SourceChar>, dropped: &mut Vec<Span<Pasted>>) -> Vec<SourceChar> {
    let dash = |at: usize| {
        read.get(at).is_some_and(|character| matches!(character.ch, '—' | '-' | '－' | '–'))
    };
    // No page number stands further apart than this.
    let run_at =
        |from: usize, fits: fn(char) -> bool| run(read.get(from..).unwrap_or(&[]).iter(), 16, fits);
    let space = |ch: char| ch == ' ';
    let number_end = |at: usize| {
        if !dash(at) {
            return None;
        }
        let spaces = run_at(at + 1, space);
        let digits = run_at(at + 1 + spaces, |ch| ch.is_ascii_digit());
        let end = at + 1 + spaces + digits;
        let after = run_at(end, space);
        let fits = spaces > 0 && after > 0 && (1..=3).contains(&digits);
        (fits && dash(end + after)).then_some(end + after + 1)
    };
    let mut kept: Vec<SourceChar> = Vec::with_capacity(read.len());
    let mut from = 0;
    for (at, character) in read.iter().enumerate() {
        if at < from {
            continue;
        }
        let end = number_end(at).filter(|end| {
            let last = kept.iter().rev().take(16).find(|character| character.ch != ' ');
            let next = read.get(end + run_at(*end, space));
            last.is_some_and(|last| last.ch != '\n') && next.is_some_and(|next| next.ch != '\n')
        });
        if let Some(end) = end {
            let last = &read[end - 1];
            dropped.push(Span::new(character.start as usize, last.end as usize));
            from = end;
            continue;
        }
        kept.push(*character);
    }
    kept
}

/// Drops spaces that stand for nothing: Chinese text has none, and a space inside a number is a broken number.
fn strip_spaces(read: &[SourceChar]) -> Vec<SourceChar> {
    let mut kept: Vec<SourceChar> = Vec::with_capacity(read.len());
    let mut from = 0;
    // 6 . 77: where a space stands before the point, it is spaced out and no list number.
    let mut spaced_point = 0;
    for (at, character) in read.iter().enumerate() {
        if at < from {
            continue;
        }
        if character.ch != ' ' {
            kept.push(*character);
            continue;
        }
        let end = at + run(read[at..].iter(), usize::MAX, |ch| ch == ' ');
        let before = kept.last().map_or('\n', |character| character.ch);
        if read.get(end).is_some_and(|next| next.ch == '.') {
            spaced_point = kept.len();
        }
        let spaced_out = before == '.' && spaced_point > 0 && spaced_point + 1 == kept.len();
        if !spaced_out && is_meaningful_space(&kept, before, &read[end..]) {
            kept.push(*character);
        }
        from = end;
    }
    kept
}

/// Two words of letters stay apart; `1. 2024年` stays a list number; `5 G`, `P M` and `PM 2.5` are spaced out, not two words.
fn is_meaningful_space(kept: &[SourceChar], before: char, rest: &[SourceChar]) -> bool {
    let after = rest.first().map_or('\n', |character| character.ch);
    if before == '.' && after.is_ascii_digit() {
        let number = run(kept.iter().rev().skip(1), 3, |ch| ch.is_ascii_digit());
        let at_start = kept.len().checked_sub(number + 2).is_none_or(|at| kept[at].ch == '\n');
        return at_start && (1..=2).contains(&number);
    }
    if after.is_ascii_digit() && kept.len() > 1 && before == 'M' && kept[kept.len() - 2].ch == 'P' {
        return false;
    }
    let words = before.is_ascii_alphanumeric() && after.is_ascii_alphanumeric();
    let letters = before.is_ascii_alphabetic() || after.is_ascii_alphabetic();
    let lone = |run: usize| run == 1;
    let left = run(kept.iter().rev(), 2, |ch| ch.is_ascii_alphanumeric());
    let right = run(rest.iter(), 2, |ch| ch.is_ascii_alphanumeric());
    let spaced_out = lone(left) && (lone(right) || after.is_ascii_digit());
    words && letters && !spaced_out
}

/// How many of the next characters are of a kind; no more than `most` are looked at.
fn run<'g>(
    characters: impl Iterator<Item = &'g SourceChar>,
    most: usize,
    fits: impl Fn(char) -> bool,
) -> usize {
    let near = characters.take(most).inspect(|_| count_work(1));
    near.take_while(|character| fits(character.ch)).count()
}

/// `12，000` → `12000`, where the comma stands between one to three digits and exactly three.
fn strip_thousands_separators(read: &[SourceChar]) -> Vec<SourceChar> {
    let digit = |at: usize| read.get(at).is_some_and(|character| character.ch.is_ascii_digit());
    let mut kept: Vec<SourceChar> = Vec::with_capacity(read.len());
    let mut group_start = 0;
    for (at, character) in read.iter().enumerate() {
        if at == 0
            || !(digit(at - 1) || is_comma(read, at - 1))
            || !(digit(at) || is_comma(read, at))
        {
            group_start = at;
        }
        let separates = is_comma(read, at)
            && at > group_start
            && (at - group_start <= 3 || is_comma(read, at.wrapping_sub(4)))
            && at.checked_sub(1).is_some_and(digit)
            && (1..=3).all(|next| digit(at + next))
            && !digit(at + 4)
            && read[group_start].ch != '0'
            && read
                .get(group_start.wrapping_sub(1))
                .is_none_or(|before| !matches!(before.ch, '.' | '/'));
        if !separates {
            kept.push(*character);
        }
    }
    kept
}

/// Leaves out the marks of footnotes, which stand directly after what they explain: 示例工程[12], 示例工程③, 劳动生产率³.
///
/// A number that begins something stands at the head of a line or after a mark, and is kept.
fn strip_footnotes(read: Vec<SourceChar>, dropped: &mut Vec<Span<Pasted>>) -> Vec<SourceChar> {
    if !read.iter().any(|character| opens_note(character.ch)) {
        return read;
    }
    let mut kept: Vec<SourceChar> = Vec::with_capacity(read.len());
    let mut from = 0;
    for (at, character) in read.iter().enumerate() {
        if at < from {
            continue;
        }
        let before = kept.last().map_or('\n', |character| character.ch);
        let explains = is_han(before) || matches!(before, '”' | '》' | '%');
        let end = if explains && before != '第' { note_end(&read, at, before) } else { None };
        if let Some(end) = end {
            dropped.push(Span::new(character.start as usize, read[end - 1].end as usize));
            from = end;
        } else {
            kept.push(*character);
        }
    }
    kept
}

fn is_raised(ch: char) -> bool {
    matches!(ch, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹')
}

fn is_circled(ch: char) -> bool {
    matches!(ch, '①'..='⑳' | '㉑'..='㉟' | '㊱'..='㊿')
}

fn is_star(ch: char) -> bool {
    matches!(ch, '*' | '＊' | '†' | '‡')
}

fn opens_note(ch: char) -> bool {
    is_circled(ch) || is_raised(ch) || is_star(ch) || matches!(ch, '[' | '【' | '〔' | '（' | '［')
}

/// Where the mark of a note ends that begins here; 平方米² and 公里² are units.
fn note_end(read: &[SourceChar], at: usize, before: char) -> Option<usize> {
    let near = |from: usize| read.get(from..).unwrap_or(&[]).iter().take(4);
    match read[at].ch {
        ch if is_circled(ch) || is_star(ch) => Some(at + 1),
        ch if is_raised(ch) => {
            let digits = near(at).take(3).take_while(|character| is_raised(character.ch)).count();
            (!matches!(before, '米' | '里')).then_some(at + digits)
        }
        ch if opens_note(ch) => {
            let digits = near(at + 1).take_while(|character| character.ch.is_ascii_digit()).count();
            let closes = matches!(read.get(at + 1 + digits)?.ch, ']' | '】' | '〕' | '）' | '］');
            ((1..=3).contains(&digits) && closes).then_some(at + digits + 2)
        }
        _ => None,
    }
}

fn is_comma(read: &[SourceChar], at: usize) -> bool {
    read.get(at).is_some_and(|character| character.ch == '，')
}
