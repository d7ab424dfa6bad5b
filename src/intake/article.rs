//! Finds the article of a page: the smallest part that contains nearly all of its sentences.

use crate::text::one_of;
use std::ops::Range;

use super::{
    markup::attribute,
    page::{Element, Node},
};

/// The article contains at least so many per cent of the characters in sentences.
const MIN_SHARE_PERCENT: usize = 96;

/// A part that the page itself names its article contains more than so many per cent.
const MIN_NAMED_SHARE_PERCENT: usize = 60;

/// Ids and classes of the article in portals, in `WeChat` and in their editors.
const ARTICLE_NAMES: &[&str] = &[
    "js_content", "rich_media_content", "ucap-content", "trs_editor", "trs_ueditor", "view",
    "zoom", "zoomcon", "articlecontent", "article-content", "article_content", "article-con",
    "newscontent", "news_content", "pages_content", "artibody", "artical_content", "con_text",
    "contenttext", "endtext", "bt-content", "xxgk_content", "detail-content", "main-content",
];

/// The range of nodes of the article.
pub(super) fn range(nodes: &[Node<'_>]) -> Range<usize> {
    let sums = sums(nodes);
    let weight = |range: &Range<usize>| sums[range.end] - sums[range.start];
    let mut range = 0..nodes.len();
    let whole = weight(&range);
    let named = nodes.iter().enumerate().rev().find_map(|(at, node)| {
        let Node::Element(element) = node else { return None };
        let inside = at..element.end;
        (is_named(element) && weight(&inside) * 100 > whole * MIN_NAMED_SHARE_PERCENT)
            .then_some(inside)
    });
    if let Some(named) = named {
        range = named;
    }
    // Each turn goes one element deeper and visits its children once.
    while let Some(inner) = inner(nodes, &range, &|part| {
        weight(part) * 100 >= weight(&range) * MIN_SHARE_PERCENT && weight(part) > 0
    }) {
        range = inner;
    }
    range
}

fn is_named(element: &Element<'_>) -> bool {
    let is_name = |value: &str| {
        value
            .split_ascii_whitespace()
            .any(|word| ARTICLE_NAMES.iter().any(|name| name.eq_ignore_ascii_case(word)))
    };
    element.name == "article"
        || ["id", "class", "itemprop"].iter().any(|name| {
            attribute(element.attributes, name)
                .is_some_and(|value| is_name(&value) || value.eq_ignore_ascii_case("articleBody"))
        })
}

/// The child that contains enough; tables are kept whole.
fn inner(
    nodes: &[Node<'_>],
    range: &Range<usize>,
    is_enough: &dyn Fn(&Range<usize>) -> bool,
) -> Option<Range<usize>> {
    let mut at = range.start;
    if let Some(Node::Element(own)) = nodes.get(at)
        && own.end == range.end
    {
        at += 1;
    }
    while at < range.end {
        match &nodes[at] {
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

/// The number of characters of sentences before each node.
fn sums(nodes: &[Node<'_>]) -> Vec<usize> {
    let mut sums = Vec::with_capacity(nodes.len() + 1);
    let (mut sum, mut quiet) = (0, 0);
    for (at, node) in nodes.iter().enumerate() {
        sums.push(sum);
        match node {
            Node::Element(element) if element.is_hidden || element.name == "a" => {
                quiet = element.end.max(quiet);
            }
            Node::Text(text) if at >= quiet && is_sentence(text) => {
                sum += text.chars().filter(|ch| !ch.is_whitespace()).count();
            }
            _ => {}
        }
    }
    sums.push(sum);
    sums
}

/// Whether a text is part of a sentence: menus and lists of links have no punctuation and no numbers.
fn is_sentence(text: &str) -> bool {
    text.contains(one_of(&[
        '，', '。', '；', '、', ',', '%', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
    ]))
}
