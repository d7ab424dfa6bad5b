//! The visible text of HTML: a line for each block, numbers before list items, tabs between cells.

use crate::text::one_of;
use std::ops::Range;

use super::{
    article,
    list_numerals::NumberFormat,
    markup::attribute,
    page::{BLOCKS, Element, Node, nodes, squeezed},
    table::{self, Cell},
    text_lines::{Lines, joined, raised},
};

/// A cell of more characters contains a part of a page: its table is layout.
const MAX_CELL_CHARS: usize = 1000;

/// A heading contains fewer nodes; one that is never closed may contain the whole page.
const MAX_HEADING_NODES: usize = 50;

/// The text of the article of a page, with the title of the report.
pub(super) fn page(html: &str) -> String {
    let nodes = nodes(html, true);
    let article = article::range(&nodes);
    let mut lines = Vec::new();
    lines.extend(title(&nodes, &article));
    lines.append(&mut read(&nodes, article));
    lines.join("\n")
}

/// The whole text of a copied part of a page or document.
pub(super) fn fragment(html: &str) -> String {
    let nodes = nodes(html, false);
    read(&nodes, 0..nodes.len()).join("\n")
}

/// The title of the report, if it is outside the article.
fn title(nodes: &[Node<'_>], article: &Range<usize>) -> Option<String> {
    let is_report = |line: &String| line.contains("工作报告") && line.chars().count() < 60;
    let inside = read(nodes, article.clone());
    if inside.iter().take(12).any(is_report) {
        return None;
    }
    let headings = nodes.iter().enumerate().take(article.start).filter_map(|(at, node)| {
        let Node::Element(element) = node else { return None };
        let is_heading = matches!(element.name.as_str(), "h1" | "h2" | "h3");
        let is_short = element.end - at < MAX_HEADING_NODES;
        (is_heading && is_short && !element.is_hidden)
            .then(|| read(nodes, at..element.end).concat())
    });
    let mut headings = headings.filter(is_report);
    headings.next().or_else(|| {
        let at = nodes
            .iter()
            .position(|node| matches!(node, Node::Element(element) if element.name == "title"))?;
        let Some(Node::Text(text)) = nodes.get(at + 1) else { return None };
        // The name of the portal follows the title.
        let title = text
            .trim()
            .split(one_of(&['_', '|', '-', '—', '\n']))
            .next()
            .unwrap_or_default()
            .trim()
            .to_owned();
        Some(title).filter(is_report)
    })
}

/// An open element, and what its end does.
struct OpenHtml {
    end: usize,
    is_block: bool,
    is_exact: bool,
    list: Option<List>,
}

/// A numbered list.
struct List {
    next: u32,
    counting: NumberFormat,
}

/// The lines of a range of nodes.
fn read(nodes: &[Node<'_>], range: Range<usize>) -> Vec<String> {
    let mut reader = HtmlReader { nodes, lines: Lines::default(), open: Vec::new() };
    reader.read(range);
    reader.lines.finish()
}

struct HtmlReader<'p, 't> {
    nodes: &'p [Node<'t>],
    lines: Lines,
    open: Vec<OpenHtml>,
}

impl HtmlReader<'_, '_> {
    fn read(&mut self, range: Range<usize>) {
        let nodes = self.nodes;
        let mut at = range.start;
        while at < range.end {
            self.close(at);
            at = match &nodes[at] {
                Node::Text(text) => {
                    if self.open.last().is_some_and(|open| open.is_exact) {
                        self.lines.exact(text);
                    } else {
                        self.lines.text(text);
                    }
                    at + 1
                }
                Node::Element(element) if element.is_hidden => element.end.max(at + 1),
                Node::Element(element) => self.element(at, element),
            };
        }
        self.close(usize::MAX);
    }

    /// Closes the elements that end at or before this node.
    fn close(&mut self, at: usize) {
        while self.open.last().is_some_and(|open| open.end <= at) {
            if self.open.pop().is_some_and(|open| open.is_block) {
                self.lines.end_line();
            }
        }
    }

    /// Opens an element; returns the index of the next node.
    fn element(&mut self, at: usize, element: &Element<'_>) -> usize {
        match element.name.as_str() {
            "br" => self.lines.end_line(),
            "sup" => {
                self.lines.text(&raised(&self.inner_text(at, element), self.lines.last()));
                return element.end;
            }
            "table" if !element.is_nested => {
                if let Some((titles, rows)) = self.rows(at, element) {
                    self.lines.append(titles);
                    self.lines.append(table::lines(rows));
                    return element.end;
                }
            }
            _ => {}
        }
        let is_block = BLOCKS.contains(&element.name.as_str()) && !is_inline(element);
        if is_block {
            self.lines.end_line();
        }
        let list =
            matches!(element.name.as_str(), "ol" | "ul" | "menu" | "dir").then(|| list(element));
        if element.name == "li" {
            self.number(element);
        }
        let outer = self.open.last().is_some_and(|open| open.is_exact);
        let is_exact = outer || element.name == "pre";
        self.open.push(OpenHtml { end: element.end, is_block, is_exact, list });
        at + 1
    }

    /// Writes the number that its list shows before an item.
    fn number(&mut self, element: &Element<'_>) {
        let Some(list) = self.open.iter_mut().rev().find_map(|open| open.list.as_mut()) else {
            return;
        };
        if let Some(number) =
            attribute(element.attributes, "value").and_then(|value| value.trim().parse().ok())
        {
            list.next = number;
        }
        let shown = counting(element).unwrap_or(list.counting).show(list.next);
        list.next = list.next.saturating_add(1);
        if !shown.is_empty() {
            let after = if shown.is_ascii() { ". " } else { "、" };
            self.lines.mark(shown + after);
        }
    }

    fn inner_text(&self, at: usize, element: &Element<'_>) -> String {
        let inside = self.nodes.get(at..element.end).unwrap_or_default();
        let texts = inside.iter().filter_map(|node| match node {
            Node::Text(text) => Some(text.as_ref()),
            Node::Element(_) => None,
        });
        texts.collect()
    }

    /// The caption and the rows of a table; `None` for a table that is layout.
    fn rows(&self, at: usize, table: &Element<'_>) -> Option<(Vec<String>, Vec<Vec<Cell>>)> {
        let mut titles = Vec::new();
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        let mut at = at + 1;
        while at < table.end {
            let Node::Element(element) = &self.nodes[at] else {
                at += 1;
                continue;
            };
            match element.name.as_str() {
                _ if element.is_hidden => at = element.end.max(at + 1),
                "tr" => {
                    rows.push(Vec::new());
                    at += 1;
                }
                "td" | "th" => {
                    let cell = self.cell(at, element);
                    if cell.text.chars().nth(MAX_CELL_CHARS).is_some() {
                        return None;
                    }
                    match rows.last_mut() {
                        Some(row) => row.push(cell),
                        None => rows.push(vec![cell]),
                    }
                    at = element.end.max(at + 1);
                }
                "caption" => {
                    titles.append(&mut read(self.nodes, at + 1..element.end));
                    at = element.end.max(at + 1);
                }
                _ => at += 1,
            }
        }
        rows.iter().any(|row| row.len() > 1).then_some((titles, rows))
    }

    /// A cell with its text; tables that are no layout contain no others, so that this does not recurse further.
    fn cell(&self, at: usize, element: &Element<'_>) -> Cell {
        let span = |name: &str| {
            let value = attribute(element.attributes, name)?;
            value.trim().parse::<usize>().ok()
        };
        Cell {
            text: joined(&read(self.nodes, at + 1..element.end)),
            across: span("colspan").unwrap_or(1).clamp(1, 1000),
            down: span("rowspan").unwrap_or(1).clamp(1, 65_534),
            continues: false,
        }
    }
}

/// Whether the style of a block element displays it inline.
fn is_inline(element: &Element<'_>) -> bool {
    element.attributes.contains("inline")
        && attribute(element.attributes, "style")
            .is_some_and(|style| squeezed(&style).contains("display:inline"))
}

fn list(element: &Element<'_>) -> List {
    let start = attribute(element.attributes, "start").and_then(|start| start.trim().parse().ok());
    let plain = if element.name == "ol" { NumberFormat::Decimal } else { NumberFormat::None };
    List { next: start.unwrap_or(1), counting: counting(element).unwrap_or(plain) }
}

/// The number format of an element, by its style or type.
fn counting(element: &Element<'_>) -> Option<NumberFormat> {
    if let Some(style) = attribute(element.attributes, "style") {
        let style = squeezed(&style);
        let named = style.split(';').find_map(|rule| {
            rule.strip_prefix("list-style-type:").or_else(|| rule.strip_prefix("list-style:"))
        });
        if let Some(named) = named {
            return Some(NumberFormat::of_html(named));
        }
    }
    attribute(element.attributes, "type").map(|name| NumberFormat::of_html(&name))
}
