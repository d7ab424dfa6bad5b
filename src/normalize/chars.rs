//! The characters of the paste in the forms that are read: half-width digits, full-width punctuation, entities and markup resolved.

use super::{cells::WIDE_SPACE, clean_text::TextDefects, source_char::SourceChar};
use crate::{
    lexicon::{character_forms, lookalike, unreadable},
    text::{Cursor, is_han, one_of},
};

/// Reads every character; invisible characters and markup are left out.
pub(super) fn read_chars(pasted: &str, defects: &mut TextDefects) -> Vec<SourceChar> {
    let mut read = Vec::with_capacity(pasted.len() / 2);
    let mut cursor = Cursor::new(pasted);
    let mut in_quotes = false;
    while let Some((at, ch)) = cursor.next() {
        // Markup begins with ASCII punctuation, as few characters do.
        let markup = if ch.is_ascii_punctuation() { markup(&pasted[at..], defects) } else { None };
        let (len, shown) = markup.unwrap_or((ch.len_utf8(), Some(ch)));
        if let Some(shown) = shown.and_then(|shown| normalized_char(shown, defects)) {
            let shown = if shown == '"' { directed_quote(in_quotes) } else { shown };
            in_quotes = match shown {
                '“' => true,
                '”' | '\n' => false,
                _ => in_quotes,
            };
            read.push(SourceChar::new(shown, at, at + len));
        }
        cursor.skip_to(at + len);
    }
    read
}

/// What is written with several characters: its bytes, and the character that it stands for, if any.
type Written = (usize, Option<char>);

/// The markup that begins a text.
fn markup(rest: &str, defects: &mut TextDefects) -> Option<Written> {
    entity(rest)
        .or_else(|| subscript(rest))
        .or_else(|| escape(rest))
        .or_else(|| question_marks(rest, defects))
}

/// The opening and the closing quotation mark for a straight one: they alternate in each line.
fn directed_quote(in_quotes: bool) -> char {
    if in_quotes { '”' } else { '“' }
}

/// An entity has at most so many bytes, such as `&ldquo;`.
const MAX_ENTITY_BYTES: usize = 10;

/// `&ldquo;`, `&#8220;`
fn entity(rest: &str) -> Option<Written> {
    let body = rest.strip_prefix('&')?;
    let end = body.bytes().take(MAX_ENTITY_BYTES).position(|byte| byte == b';')?;
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

/// Subscript and superscript markup that sites leave in a text: `PM_{2.5}`, `CO<sub>2</sub>`.
fn subscript(rest: &str) -> Option<Written> {
    character_forms::DROPPED_MARKUP
        .iter()
        .find(|mark| rest.starts_with(**mark))
        .map(|mark| (mark.len(), None))
        .or_else(|| {
            let closes = rest.starts_with('}') && !rest.starts_with("}}");
            closes.then_some((1, None))
        })
}

/// Line breaks and tabs that a table or a script wrote as two characters, such as `\\n`.
fn escape(rest: &str) -> Option<Written> {
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

/// Two question marks or more in a row are a failed conversion, no question.
fn question_marks(rest: &str, defects: &mut TextDefects) -> Option<Written> {
    let count = rest.bytes().take_while(|byte| *byte == b'?').count();
    if count < 2 {
        return None;
    }
    defects.garbled = true;
    Some((count, Some(unreadable::UNREAD)))
}

/// The form of a character that is read; `None` for one that is left out.
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
        '\u{3000}' => Some(WIDE_SPACE),
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

/// The simplified form of a character; traditional ones are counted.
fn simplified(ch: char, defects: &mut TextDefects) -> char {
    let simplified = character_forms::simplified(ch);
    defects.traditional = defects.traditional.saturating_add(u32::from(simplified.is_some()));
    simplified.unwrap_or(ch)
}
