//! The tokens of HTML and XML, however broken the markup is; each byte is visited a fixed number of times.

use crate::text::one_of;
use std::borrow::Cow;

use super::character_references;

/// One token.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token<'t> {
    /// `<name attributes>`, or `<name attributes/>`, which is closed.
    Open { name: &'t str, attributes: &'t str, closed: bool },
    /// `</name>`
    Close(&'t str),
    /// Text between tags, with its character references.
    Text(&'t str),
    /// Text between tags that has no character references: `<![CDATA[…]]>`, scripts, styles.
    Raw(&'t str),
}

/// Elements of HTML whose content is no markup.
const RAW: &[&str] = &["script", "style", "textarea", "title", "xmp", "iframe", "noframes"];

/// Iterates over the tokens of a text.
pub(super) struct Tokens<'t> {
    rest: &'t str,
    is_html: bool,
    /// The element of raw text that was just opened.
    raw: Option<&'t str>,
}

impl<'t> Tokens<'t> {
    pub(super) fn xml(text: &'t str) -> Self {
        Self { rest: text, is_html: false, raw: None }
    }

    pub(super) fn html(text: &'t str) -> Self {
        Self { rest: text, is_html: true, raw: None }
    }

    fn take(&mut self, length: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        taken
    }

    /// The text before `end`, which is skipped; all the rest where there is none.
    fn until(&mut self, end: &str) -> &'t str {
        let length = self.rest.find(end).unwrap_or(self.rest.len());
        let taken = self.take(length);
        self.take(end.len().min(self.rest.len()));
        taken
    }

    /// The raw text up to `</name`.
    fn raw_text(&mut self, name: &str) -> Option<Token<'t>> {
        let bytes = self.rest.as_bytes();
        let ends = |at: &usize| {
            let after = bytes.get(at + 2..at + 2 + name.len());
            bytes[*at] == b'<'
                && bytes.get(at + 1) == Some(&b'/')
                && after.is_some_and(|after| after.eq_ignore_ascii_case(name.as_bytes()))
        };
        let end = (0..bytes.len()).find(ends).unwrap_or(bytes.len());
        (end > 0).then(|| Token::Raw(self.take(end)))
    }

    /// Skips `<!…>`, `<?…>` and the like; only CDATA is a token.
    fn declaration(&mut self) -> Option<Token<'t>> {
        if self.rest.starts_with("<![CDATA[") {
            self.take("<![CDATA[".len());
            return Some(Token::Raw(self.until("]]>")));
        }
        if self.rest.starts_with("<!--") {
            self.take("<!--".len());
            if self.rest.starts_with('>') {
                self.take(1);
            } else {
                self.until("-->");
            }
        } else {
            self.until(">");
        }
        None
    }

    fn tag(&mut self) -> Token<'t> {
        let is_close = self.rest.as_bytes().get(1) == Some(&b'/');
        self.take(1 + usize::from(is_close));
        let end = tag_end(self.rest);
        let tag = self.take(end);
        // A tag without an end is dropped, as browsers do.
        self.take(self.rest.len().min(1));
        let name_end =
            tag.find(one_of(&[' ', '\t', '\n', '\r', '\u{C}', '/'])).unwrap_or(tag.len());
        let (name, attributes) = tag.split_at(name_end);
        if is_close {
            return Token::Close(name);
        }
        let closed = attributes.ends_with('/');
        if self.is_html && RAW.iter().any(|raw| raw.eq_ignore_ascii_case(name)) {
            self.raw = Some(name);
        }
        Token::Open { name, attributes, closed }
    }
}

/// The byte of the `>` that ends a tag; quotes around a value hide it.
fn tag_end(text: &str) -> usize {
    let mut quote = None;
    let mut before = b' ';
    for (at, byte) in text.bytes().enumerate() {
        match quote {
            Some(open) if byte == open => quote = None,
            Some(_) => {}
            None if byte == b'>' => return at,
            None if matches!(byte, b'"' | b'\'') && before == b'=' => quote = Some(byte),
            None => {}
        }
        if !byte.is_ascii_whitespace() {
            before = byte;
        }
    }
    text.len()
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        if let Some(name) = self.raw.take()
            && let Some(text) = self.raw_text(name)
        {
            return Some(text);
        }
        loop {
            let next = *self.rest.as_bytes().get(1).unwrap_or(&b' ');
            if self.rest.is_empty() {
                return None;
            }
            if !self.rest.starts_with('<')
                || !(next.is_ascii_alphabetic() || b"/!?_".contains(&next))
            {
                // A `<` that begins no tag is text.
                let first = usize::from(self.rest.starts_with('<'));
                let end = self.rest[first..].find('<');
                let length = end.map_or(self.rest.len(), |end| end + first);
                return Some(Token::Text(self.take(length)));
            }
            let token =
                if matches!(next, b'!' | b'?') { self.declaration() } else { Some(self.tag()) };
            if token.is_some() {
                return token;
            }
        }
    }
}

/// The value of an attribute, by its name without a namespace prefix.
pub(super) fn attribute<'t>(attributes: &'t str, wanted: &str) -> Option<Cow<'t, str>> {
    each(attributes)
        .find(|(name, _)| local(name).eq_ignore_ascii_case(wanted))
        .map(|(_, value)| character_references::decode(value))
}

/// Every attribute with its value as written.
pub(super) fn each(attributes: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = attributes;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|ch: char| ch.is_ascii_whitespace() || ch == '/');
        if rest.is_empty() {
            return None;
        }
        let is_end = |ch: char| ch.is_ascii_whitespace() || ch == '=';
        // A name has at least one character, so that each turn advances.
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let name_end = rest[first..].find(is_end).map_or(rest.len(), |end| end + first);
        let (name, after) = rest.split_at(name_end);
        let Some(value) = after.trim_start().strip_prefix('=') else {
            rest = after;
            return Some((name, ""));
        };
        let value = value.trim_start();
        let (value, after) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let inside = &value[1..];
                let end = inside.find(quote).unwrap_or(inside.len());
                (&inside[..end], inside.get(end + 1..).unwrap_or(""))
            }
            _ => value
                .split_at(value.find(|ch: char| ch.is_ascii_whitespace()).unwrap_or(value.len())),
        };
        rest = after;
        Some((name, value))
    })
}

/// `w:val` → `val`
pub(super) fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(html: &str) -> String {
        Tokens::html(html)
            .map(|token| match token {
                Token::Open { name, closed, .. } => {
                    format!("<{name}{}>", if closed { "/" } else { "" })
                }
                Token::Close(name) => format!("</{name}>"),
                Token::Text(text) => format!("[{text}]"),
                Token::Raw(text) => format!("{{{text}}}"),
            })
            .collect()
    }

    #[test]
    fn tokens_of_any_markup() {
        for (html, tokens) in [
            ("<p a=\"1>2\">x<br/></P >", "<p>[x]<br/></P>"),
            ("增长<6%，>5%", "[增长][<6%，>5%]"),
            ("<!-- <p> -->x<!DOCTYPE html><?xml version='1'?>", "[x]"),
            ("<script>if (a<b) '<p>'</SCRIPT>x", "<script>{if (a<b) '<p>'}</SCRIPT>[x]"),
            ("<script></script>", "<script></script>"),
            ("<![if !supportLists]>1.<![endif]>", "[1.]"),
            ("<p title=\"x", "<p>"),
            ("<p '>x", "<p>[x]"),
            ("<", "[<]"),
            ("<!--", ""),
            ("<![CDATA[a<b]]>c", "{a<b}[c]"),
        ] {
            assert_eq!(written(html), tokens, "{html}");
        }
    }

    #[test]
    fn attributes_in_any_dress() {
        let all = " class=a  w:val = '一' hidden data-x=\"&lt;\" y";
        assert_eq!(attribute(all, "CLASS").as_deref(), Some("a"));
        assert_eq!(attribute(all, "val").as_deref(), Some("一"));
        assert_eq!(attribute(all, "hidden").as_deref(), Some(""));
        assert_eq!(attribute(all, "data-x").as_deref(), Some("<"));
        assert_eq!(attribute(all, "none"), None);
        assert_eq!(each("==\"\"='").count(), each("==\"\"='").count());
    }
}
