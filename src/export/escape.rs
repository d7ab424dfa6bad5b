//! Text that stays text inside HTML and inside Markdown.

use crate::text::count_work;

/// The entity of a letter that HTML and XML read as markup.
pub(crate) fn entity(letter: char) -> Option<&'static str> {
    match letter {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        _ => None,
    }
}

/// Appends `words` for HTML, in an element or in a quoted attribute.
pub(super) fn html(out: &mut String, words: &str) {
    count_work(words.len());
    for letter in words.chars() {
        match letter {
            '\'' => out.push_str("&#39;"),
            // Not allowed in a document.
            '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}' => {}
            _ => match entity(letter) {
                Some(entity) => out.push_str(entity),
                None => out.push(letter),
            },
        }
    }
}

/// Appends `words` for a line of Markdown: nothing in them marks, links or becomes HTML.
pub(super) fn markdown(out: &mut String, words: &str) {
    count_work(words.len());
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' | '>' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' | '\r' => out.push(' '),
            _ => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_text() {
        let mut out = String::new();
        html(&mut out, "<img src=x onerror='alert(1)'>&nbsp;\"\0\u{1b}结束");
        assert_eq!(out, "&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;nbsp;&quot;结束");
    }

    #[test]
    fn marks_of_markdown_become_text() {
        let mut out = String::new();
        markdown(&mut out, "PM_{2.5}*[a](b)<b>&nbsp;# |\n1+3");
        assert_eq!(out, "PM\\_{2.5}\\*\\[a\\](b)&lt;b\\>&amp;nbsp;\\# \\| 1+3");
    }
}
