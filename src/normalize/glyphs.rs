//! Characters as pasted → characters to read: width forms, entities, markup, stray spaces, thousands separators.

use super::{CleanText, Oddities, cells, dress, unread};
use crate::{
    lexicon::{forms, lookalike, unreadable},
    text::{Cursor, Pasted, Span, count_work, is_han, one_of},
};

/// One character to read, with the bytes of the paste it stands for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Glyph {
    pub ch: char,
    pub start: u32,
    pub end: u32,
}

/// Reads every character; what is not kept here (spaces, markup) has no glyph.
pub(crate) fn glyphs(pasted: &str, clean: &mut CleanText) -> Vec<Glyph> {
    let oddities = &mut clean.oddities;
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
                .or_else(|| question_marks(rest, oddities))
        };
        let marked = if ch.is_ascii_punctuation() { written(rest) } else { None };
        let (len, shown) = marked.unwrap_or((ch.len_utf8(), Some(ch)));
        if let Some(shown) = shown.and_then(|shown| plain(shown, oddities)) {
            let shown = if shown == '"' { quote(in_quotes) } else { shown };
            in_quotes = match shown {
                '“' => true,
                '”' | '\n' => false,
                _ => in_quotes,
            };
            read.push(glyph(shown, at, at + len));
        }
        cursor.skip_to(at + len);
    }
    let read = unread::without_unread(read, &mut clean.oddities);
    let read = cells::part(pasted, without_page_numbers(read, &mut clean.dropped));
    let read = dress::digits_and_points(without_separators(&without_spaces(&read)));
    dress::without_fused_notes(without_footnotes(read, &mut clean.dropped), &mut clean.dropped)
}

/// A straight quotation mark opens and closes in turn, anew in each line.
fn quote(inside: bool) -> char {
    if inside { '”' } else { '“' }
}

fn glyph(ch: char, start: usize, end: usize) -> Glyph {
    let start = u32::try_from(start).unwrap_or(u32::MAX);
    Glyph { ch, start, end: u32::try_from(end).unwrap_or(u32::MAX) }
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
        None => forms::entity(name)?,
    };
    Some((end + 2, Some(shown)))
}

/// Subscript and superscript marks as sites paste them: `PM_{2.5}`, `CO<sub>2</sub>`, zero-width characters.
fn markup(rest: &str) -> Option<(usize, Option<char>)> {
    forms::DROPPED_MARKUP
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
fn question_marks(rest: &str, oddities: &mut Oddities) -> Option<(usize, Option<char>)> {
    let count = rest.bytes().take_while(|byte| *byte == b'?').count();
    if count < 2 {
        return None;
    }
    oddities.garbled = true;
    Some((count, Some(unreadable::UNREAD)))
}

fn plain(ch: char, oddities: &mut Oddities) -> Option<char> {
    match ch {
        _ if is_han(ch) => Some(simplified(ch, oddities)),
        '，' | '。' | '、' | '“' | '”' => Some(ch),
        unreadable::UNREAD => {
            oddities.garbled = true;
            Some(ch)
        }
        '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{B}' | '\u{C}' => Some('\n'),
        '＂' => Some('"'),
        '\t' => Some('\t'),
        '\u{A0}' => Some(' '),
        '\u{3000}' => Some(cells::WIDE),
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
        _ => Some(forms::latin(ch).or_else(|| lookalike(ch)).unwrap_or(ch)),
    }
}

/// The simplified form of a traditional character, which is counted.
fn simplified(ch: char, oddities: &mut Oddities) -> char {
    let simple = forms::simplified(ch);
    oddities.traditional = oddities.traditional.saturating_add(u32::from(simple.is_some()));
    simple.unwrap_or(ch)
}

/// Leaves out `— 12 —` in the middle of a line, where a page of a copied document ended.
fn without_page_numbers(read: Vec<Glyph>, dropped: &mut Vec<Span<Pasted>>) -> Vec<Glyph> {
    let dash =
        |at: usize| read.get(at).is_some_and(|glyph| matches!(glyph.ch, '—' | '-' | '－' | '–'));
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
    let mut kept: Vec<Glyph> = Vec::with_capacity(read.len());
    let mut from = 0;
    for (at, glyph) in read.iter().enumerate() {
        if at < from {
            continue;
        }
        let end = number_end(at).filter(|end| {
            let last = kept.iter().rev().take(16).find(|glyph| glyph.ch != ' ');
            let next = read.get(end + run_at(*end, space));
            last.is_some_and(|last| last.ch != '\n') && next.is_some_and(|next| next.ch != '\n')
        });
        if let Some(end) = end {
            let last = &read[end - 1];
            dropped.push(Span::new(glyph.start as usize, last.end as usize));
            from = end;
            continue;
        }
        kept.push(*glyph);
    }
    kept
}

/// Drops spaces that stand for nothing: Chinese text has none, and a space inside a number is a broken number.
fn without_spaces(read: &[Glyph]) -> Vec<Glyph> {
    let mut kept: Vec<Glyph> = Vec::with_capacity(read.len());
    let mut from = 0;
    // 6 . 77: where a space stands before the point, it is spaced out and no list number.
    let mut spaced_point = 0;
    for (at, glyph) in read.iter().enumerate() {
        if at < from {
            continue;
        }
        if glyph.ch != ' ' {
            kept.push(*glyph);
            continue;
        }
        let end = at + run(read[at..].iter(), usize::MAX, |ch| ch == ' ');
        let before = kept.last().map_or('\n', |glyph| glyph.ch);
        if read.get(end).is_some_and(|next| next.ch == '.') {
            spaced_point = kept.len();
        }
        let spaced_out = before == '.' && spaced_point > 0 && spaced_point + 1 == kept.len();
        if !spaced_out && space_matters(&kept, before, &read[end..]) {
            kept.push(*glyph);
        }
        from = end;
    }
    kept
}

/// Two words of letters stay apart; `1. 2024年` stays a list number; `5 G`, `P M` and `PM 2.5` are spaced out, not two words.
fn space_matters(kept: &[Glyph], before: char, rest: &[Glyph]) -> bool {
    let after = rest.first().map_or('\n', |glyph| glyph.ch);
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

/// How many of the next glyphs are of a kind; no more than `most` are looked at.
fn run<'g>(
    glyphs: impl Iterator<Item = &'g Glyph>,
    most: usize,
    fits: impl Fn(char) -> bool,
) -> usize {
    let near = glyphs.take(most).inspect(|_| count_work(1));
    near.take_while(|glyph| fits(glyph.ch)).count()
}

/// `12，000` → `12000`, where the comma stands between one to three digits and exactly three.
fn without_separators(read: &[Glyph]) -> Vec<Glyph> {
    let digit = |at: usize| read.get(at).is_some_and(|glyph| glyph.ch.is_ascii_digit());
    let mut kept: Vec<Glyph> = Vec::with_capacity(read.len());
    let mut group_start = 0;
    for (at, glyph) in read.iter().enumerate() {
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
            kept.push(*glyph);
        }
    }
    kept
}

/// Leaves out the marks of footnotes, which stand directly after what they explain: 示例工程[12], 示例工程③, 劳动生产率³.
///
/// A number that begins something stands at the head of a line or after a mark, and is kept.
fn without_footnotes(read: Vec<Glyph>, dropped: &mut Vec<Span<Pasted>>) -> Vec<Glyph> {
    if !read.iter().any(|glyph| opens_note(glyph.ch)) {
        return read;
    }
    let mut kept: Vec<Glyph> = Vec::with_capacity(read.len());
    let mut from = 0;
    for (at, glyph) in read.iter().enumerate() {
        if at < from {
            continue;
        }
        let before = kept.last().map_or('\n', |glyph| glyph.ch);
        let explains = is_han(before) || matches!(before, '”' | '》' | '%');
        let end = if explains && before != '第' { note_end(&read, at, before) } else { None };
        if let Some(end) = end {
            dropped.push(Span::new(glyph.start as usize, read[end - 1].end as usize));
            from = end;
        } else {
            kept.push(*glyph);
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
fn note_end(read: &[Glyph], at: usize, before: char) -> Option<usize> {
    let near = |from: usize| read.get(from..).unwrap_or(&[]).iter().take(4);
    match read[at].ch {
        ch if is_circled(ch) || is_star(ch) => Some(at + 1),
        ch if is_raised(ch) => {
            let digits = near(at).take(3).take_while(|glyph| is_raised(glyph.ch)).count();
            (!matches!(before, '米' | '里')).then_some(at + digits)
        }
        ch if opens_note(ch) => {
            let digits = near(at + 1).take_while(|glyph| glyph.ch.is_ascii_digit()).count();
            let closes = matches!(read.get(at + 1 + digits)?.ch, ']' | '】' | '〕' | '）' | '］');
            ((1..=3).contains(&digits) && closes).then_some(at + digits + 2)
        }
        _ => None,
    }
}

fn is_comma(read: &[Glyph], at: usize) -> bool {
    read.get(at).is_some_and(|glyph| glyph.ch == '，')
}
