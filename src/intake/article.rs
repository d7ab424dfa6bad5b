//! Where the article of a page stands: the smallest part that holds nearly all of its sentences.

use crate::text::one_of;
use std::ops::Range;

use super::{
    markup::attribute,
    page::{Element, Node},
};

/// A part of a page is its article when it holds so many in a hundred of the characters in sentences.
const NEARLY_ALL: usize = 96;

/// So many are enough where the page itself calls the part its article.
const MOST: usize = 60;

/// What portals, `WeChat` and the editors of both call the article.
const NAMES: &[&str] = &[
    "js_content", "rich_media_content", "ucap-content", "trs_editor", "trs_ueditor", "view",
    "zoom", "zoomcon", "articlecontent", "article-content", "article_content", "article-con",
    "newscontent", "news_content", "pages_content", "artibody", "artical_content", "con_text",
    "contenttext", "endtext", "bt-content", "xxgk_content", "detail-content", "main-content",
];

/// The pieces of the article.
pub(super) fn range(pieces: &[Node<'_>]) -> Range<usize> {
    let sums = sums(pieces);
    let weight = |range: &Range<usize>| sums[range.end] - sums[range.start];
    let mut range = 0..pieces.len();
    let whole = weight(&range);
    let named = pieces.iter().enumerate().rev().find_map(|(at, piece)| {
        let Node::Element(element) = piece else { return None };
        let inside = at..element.end;
        (is_named(element) && weight(&inside) * 100 > whole * MOST).then_some(inside)
    });
    if let Some(named) = named {
        range = named;
    }
    // Each turn goes one element deeper, and looks at its children once.
    while let Some(inner) = inner(pieces, &range, &|part| {
        weight(part) * 100 >= weight(&range) * NEARLY_ALL && weight(part) > 0
    }) {
        range = inner;
    }
    range
}

fn is_named(element: &Element<'_>) -> bool {
    let is_name = |value: &str| {
        value
            .split_ascii_whitespace()
            .any(|word| NAMES.iter().any(|name| name.eq_ignore_ascii_case(word)))
    };
    element.name == "article"
        || ["id", "class", "itemprop"].iter().any(|name| {
            attribute(element.attributes, name)
                .is_some_and(|value| is_name(&value) || value.eq_ignore_ascii_case("articleBody"))
        })
}

/// The one child that holds enough; tables are kept whole.
fn inner(
    pieces: &[Node<'_>],
    range: &Range<usize>,
    is_enough: &dyn Fn(&Range<usize>) -> bool,
) -> Option<Range<usize>> {
    let mut at = range.start;
    if let Some(Node::Element(own)) = pieces.get(at)
        && own.end == range.end
    {
        at += 1;
    }
    while at < range.end {
        match &pieces[at] {
            Node::Text(_) => at += 1,
            Node::Element(element) => {
                let part = at..element.end.max(at + 1);
                let is_part = matches!(
                    element.name.as_str(),
                    "html"
                        | "body"
                        | "div"
                        | "section"
                        | "article"
                        | "main"
                        | "form"
                        | "center"
                        | "table"
                        | "tbody"
                        | "tr"
                        | "td"
                );
                let is_layout = element.name != "table" || element.is_nested;
                if is_part && is_layout && !element.is_hidden && is_enough(&part) {
                    return Some(part);
                }
                at = part.end;
            }
        }
    }
    None
}

/// How many characters of sentences stand before each piece.
fn sums(pieces: &[Node<'_>]) -> Vec<usize> {
    let mut sums = Vec::with_capacity(pieces.len() + 1);
    let (mut sum, mut quiet) = (0, 0);
    for (at, piece) in pieces.iter().enumerate() {
        sums.push(sum);
        match piece {
            Node::Element(element) if element.is_hidden || element.name == "a" => {
                quiet = element.end.max(quiet);
            }
            Node::Text(text) if at >= quiet && is_said(text) => {
                sum += text.chars().filter(|ch| !ch.is_whitespace()).count();
            }
            _ => {}
        }
    }
    sums.push(sum);
    sums
}

/// Menus and lists of links have no marks of sentences and no numbers.
fn is_said(text: &str) -> bool {
    text.contains(one_of(&[
        '，', '。', '；', '、', ',', '%', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
    ]))
}
