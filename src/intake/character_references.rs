//! Character references of HTML and XML, as far as office documents use them.

use crate::text::one_of;
use std::borrow::Cow;

/// Names without `&` and `;`; other references stay as written.
const NAMED: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{A0}'),
    ("ensp", '\u{2002}'),
    ("emsp", '\u{2003}'),
    ("thinsp", '\u{2009}'),
    ("shy", '\u{AD}'),
    ("zwj", '\u{200D}'),
    ("zwnj", '\u{200C}'),
    ("middot", '·'),
    ("bull", '•'),
    ("hellip", '…'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("times", '×'),
    ("divide", '÷'),
    ("plusmn", '±'),
    ("minus", '−'),
    ("le", '≤'),
    ("ge", '≥'),
    ("ne", '≠'),
    ("asymp", '≈'),
    ("deg", '°'),
    ("permil", '‰'),
    ("micro", 'µ'),
    ("sup2", '²'),
    ("sup3", '³'),
    ("frac12", '½'),
    ("frac14", '¼'),
    ("frac34", '¾'),
    ("yen", '¥'),
    ("euro", '€'),
    ("pound", '£'),
    ("sect", '§'),
    ("copy", '©'),
    ("reg", '®'),
    ("rarr", '→'),
    ("uarr", '↑'),
    ("darr", '↓'),
];

/// A reference has at most so many bytes.
const MAX_REFERENCE_BYTES: usize = 12;

/// The text with its references replaced by characters.
pub(super) fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        decoded.push_str(&rest[..at]);
        rest = &rest[at..];
        let (ch, length) = reference(rest).unwrap_or(('&', 1));
        decoded.push(ch);
        rest = &rest[length..];
    }
    decoded.push_str(rest);
    Cow::Owned(decoded)
}

/// The character of the reference that begins the text, and the bytes of the reference.
fn reference(text: &str) -> Option<(char, usize)> {
    let name = text.get(1..)?;
    let end = name
        .bytes()
        .take(MAX_REFERENCE_BYTES)
        .position(|byte| !byte.is_ascii_alphanumeric() && byte != b'#')
        .unwrap_or_else(|| name.len().min(MAX_REFERENCE_BYTES));
    let closed = usize::from(name.as_bytes().get(end) == Some(&b';'));
    let name = &name[..end];
    let ch = match name.strip_prefix('#') {
        Some(number) => numbered(number)?,
        None => NAMED.iter().find(|(known, _)| closed == 1 && *known == name)?.1,
    };
    Some((ch, 1 + end + closed))
}

/// The character of a code point, `38` or `x26`; U+FFFD where there is none.
fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(one_of(&['x', 'X'])) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    // These code points are used with their meaning in Windows-1252.
    let code = match code {
        0x80 => 0x20AC,
        0x85 => 0x2026,
        0x91 => 0x2018,
        0x92 => 0x2019,
        0x93 => 0x201C,
        0x94 => 0x201D,
        0x95 => 0x2022,
        0x96 => 0x2013,
        0x97 => 0x2014,
        0 => 0xFFFD,
        code => code,
    };
    Some(char::from_u32(code).unwrap_or('\u{FFFD}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_become_characters_and_the_rest_stays() {
        assert_eq!(decode("增长&ge;6&#37;&nbsp;&#x4E07;"), "增长≥6%\u{A0}万");
        assert_eq!(decode("R&D 增长 &unknown; &; &"), "R&D 增长 &unknown; &; &");
        assert_eq!(decode("&#xD800;&#0;&#x110000;"), "\u{FFFD}\u{FFFD}\u{FFFD}");
        assert_eq!(decode("&#99999999999999999999;"), "&#99999999999999999999;");
    }
}
