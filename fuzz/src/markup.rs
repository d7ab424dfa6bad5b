//! Checks exported HTML: it contains only the tags of its templates.

/// The tags that the exports write, as they write them.
const TAGS: &[&str] = &[
    "!doctype html",
    "html lang=\"zh-CN\"",
    "html lang=\"en\"",
    "/html",
    "meta charset=\"utf-8\"",
    "meta name=\"viewport\" content=\"width=device-width\"",
    "title",
    "/title",
    "style",
    "/style",
    "h1",
    "/h1",
    "h2",
    "/h2",
    "h3",
    "/h3",
    "p class=\"source\"",
    "p class=\"figure\"",
    "p",
    "/p",
    "br",
    "section",
    "/section",
    "article",
    "/article",
    "dl",
    "/dl",
    "dt",
    "/dt",
    "dd",
    "/dd",
    "blockquote",
    "/blockquote",
    "table border=\"1\" cellspacing=\"0\"",
    "/table",
    "tr",
    "/tr",
    "th",
    "/th",
    "td",
    "/td",
];

/// The content policy of the export.
const POLICY: &str = "meta http-equiv=\"Content-Security-Policy\" ";

/// Checks every tag.
pub(crate) fn check(page: &str) {
    for part in page.split('<').skip(1) {
        let tag = part.split_once('>').map_or(part, |(tag, _)| tag);
        assert!(TAGS.contains(&tag) || tag.starts_with(POLICY), "expected no tag <{tag}>");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[should_panic(expected = "expected no tag <script>")]
    fn a_tag_of_the_text_is_found() {
        check("<p>a</p><script>");
    }
}
