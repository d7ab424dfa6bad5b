//! A web page as a flat list of nodes: each element has the index of its end, so that no function recurses.

use crate::text::one_of;
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use super::{
    character_references,
    markup::{Token, Tokens, attribute},
};

/// An element or a text.
pub(super) enum Node<'t> {
    Element(Element<'t>),
    Text(Cow<'t, str>),
}

/// An element, with the index after its last node.
pub(super) struct Element<'t> {
    /// In lower case.
    pub(super) name: String,
    pub(super) attributes: &'t str,
    pub(super) end: usize,
    /// It is invisible, or belongs to the frame of the page.
    pub(super) is_hidden: bool,
    /// A table that contains another.
    pub(super) is_nested: bool,
}

/// Elements without an end tag.
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "basefont", "frame", "keygen",
];

/// Elements without readable text.
const UNREAD: &[&str] = &[
    "script", "style", "template", "noscript", "iframe", "object", "applet", "svg", "canvas",
    "video", "audio", "select", "button", "textarea", "datalist", "title", "xml", "rp", "rt",
    "del", "noframes", "map", "dialog", "head",
];

/// Elements of the head of a page; any other element ends the head.
const IN_HEAD: &[&str] = &[
    "html", "head", "title", "meta", "link", "script", "style", "base", "noscript", "template",
    "xml", "object",
];

/// Elements of a page that are never its article.
const AROUND: &[&str] = &["nav", "footer", "aside"];

/// Blocks, which end an open paragraph and have lines of their own.
pub(super) const BLOCKS: &[&str] = &[
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol",
    "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
];

/// The nodes of a text; elements that its styles hide are marked.
pub(super) fn nodes(html: &str, is_page: bool) -> Vec<Node<'_>> {
    let mut builder = Builder::default();
    for token in Tokens::html(html) {
        match token {
            Token::Open { name, attributes, closed } => builder.open(name, attributes, closed),
            Token::Close(name) => builder.close(&name.to_ascii_lowercase()),
            Token::Text(text) => builder.nodes.push(Node::Text(character_references::decode(text))),
            Token::Raw(text) => builder.nodes.push(Node::Text(Cow::Borrowed(text))),
        }
    }
    builder.pop_to(0);
    let mut nodes = builder.nodes;
    let sheet = Sheet::of(&nodes);
    let hidden: Vec<bool> = nodes
        .iter()
        .map(|node| match node {
            Node::Text(_) => false,
            Node::Element(element) => {
                let name = element.name.as_str();
                UNREAD.contains(&name)
                    || (is_page && AROUND.contains(&name))
                    || (!matches!(name, "html" | "body") && sheet.hides(element.attributes))
            }
        })
        .collect();
    for (node, is_hidden) in nodes.iter_mut().zip(hidden) {
        if let Node::Element(element) = node {
            element.is_hidden = is_hidden;
        }
    }
    nodes
}

#[derive(Default)]
struct Builder<'t> {
    nodes: Vec<Node<'t>>,
    /// The open elements, the outermost first.
    open: Vec<usize>,
    /// The indices of the open elements by name.
    by_name: BTreeMap<String, Vec<usize>>,
}

impl<'t> Builder<'t> {
    /// The depth of the innermost open element of these names, from 1; 0 where none is open.
    fn innermost(&self, names: &[&str]) -> usize {
        let depths = names.iter().filter_map(|name| self.by_name.get(*name)?.last());
        depths.max().map_or(0, |depth| depth + 1)
    }

    fn pop_to(&mut self, depth: usize) {
        let end = self.nodes.len();
        while self.open.len() > depth {
            let Some(at) = self.open.pop() else { return };
            let Some(Node::Element(element)) = self.nodes.get_mut(at) else { continue };
            element.end = end;
            if let Some(depths) = self.by_name.get_mut(&element.name) {
                depths.pop();
            }
        }
    }

    /// Closes the elements that a new element of this name closes.
    fn end_implied(&mut self, name: &str) {
        const CELLS: &[&str] = &["td", "th"];
        let ended: &[(&[&str], &[&str])] = match name {
            "li" => &[(&["li"], &["ul", "ol", "menu"])],
            "dt" | "dd" => &[(&["dt", "dd"], &["dl"])],
            "td" | "th" => &[(CELLS, &["tr", "table"])],
            "tr" => &[(&["tr"], &["table"])],
            "tbody" | "thead" | "tfoot" => {
                &[(&["tr"], &["table"]), (&["tbody", "thead", "tfoot"], &["table"])]
            }
            "option" => &[(&["option"], &["select"])],
            _ if !IN_HEAD.contains(&name) => &[(&["head"], &[])],
            _ => &[],
        };
        for (inner, outer) in ended {
            let depth = self.innermost(inner);
            if depth > self.innermost(outer) {
                self.pop_to(depth - 1);
            }
        }
        if BLOCKS.contains(&name) {
            let depth = self.innermost(&["p"]);
            if depth > self.innermost(&["td", "th", "table", "li", "div", "section"]) {
                self.pop_to(depth - 1);
            }
        }
    }

    fn open(&mut self, name: &str, attributes: &'t str, closed: bool) {
        let name = name.to_ascii_lowercase();
        self.end_implied(&name);
        let at = self.nodes.len();
        if name == "table"
            && let Some(outer) = self.innermost(&["table"]).checked_sub(1)
            && let Some(Node::Element(outer)) = self.nodes.get_mut(self.open[outer])
        {
            outer.is_nested = true;
        }
        let is_void = VOID.contains(&name.as_str())
            || (closed && (name.contains(':') || UNREAD.contains(&name.as_str())));
        if !is_void {
            self.by_name.entry(name.clone()).or_default().push(self.open.len());
            self.open.push(at);
        }
        let element = Element { name, attributes, end: at + 1, is_hidden: false, is_nested: false };
        self.nodes.push(Node::Element(element));
    }

    fn close(&mut self, name: &str) {
        let depth = self.innermost(&[name]);
        // An end tag inside a cell closes nothing outside the table.
        let walls: &[&str] =
            if matches!(name, "table" | "tr" | "tbody" | "thead" | "tfoot" | "body" | "html") {
                &[]
            } else {
                &["td", "th"]
            };
        if depth > 0 && (matches!(name, "td" | "th") || depth > self.innermost(walls)) {
            self.pop_to(depth - 1);
        }
    }
}

/// The classes and ids that the styles of a page hide, without those that they show under a condition.
struct Sheet<'t> {
    hidden: BTreeSet<&'t str>,
    shown: BTreeSet<&'t str>,
}

impl<'t> Sheet<'t> {
    fn of(nodes: &'t [Node<'_>]) -> Self {
        let mut sheet = Self { hidden: BTreeSet::new(), shown: BTreeSet::new() };
        for (at, node) in nodes.iter().enumerate() {
            if let Node::Element(element) = node
                && element.name == "style"
                && let Some(Node::Text(text)) = nodes.get(at + 1)
            {
                sheet.add(text);
            }
        }
        Self { hidden: sheet.hidden.difference(&sheet.shown).copied().collect(), ..sheet }
    }

    /// Reads simple rules such as `.menu{display:none}`; rules under a condition, as for print, hide nothing.
    fn add(&mut self, text: &'t str) {
        let mut depth = 0_usize;
        let mut selectors = "";
        let mut from = 0;
        for (at, byte) in text.bytes().enumerate() {
            match byte {
                b'{' => {
                    if depth == 0 {
                        selectors = &text[from..at];
                    }
                    depth += 1;
                    from = at + 1;
                }
                b'}' => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 && !selectors.contains('@') {
                        self.rule(selectors, &text[from..at]);
                    }
                    from = at + 1;
                }
                _ => {}
            }
        }
    }

    fn rule(&mut self, selectors: &'t str, declarations: &str) {
        let declarations = squeezed(declarations);
        let hides = hides(&declarations);
        if !hides && !declarations.contains("display:") {
            return;
        }
        for selector in selectors.split(',') {
            let selector = selector.trim();
            let name = selector.strip_prefix(one_of(&['.', '#']));
            let is_simple = name.is_some_and(|name| name.chars().all(is_of_name));
            match name.filter(|_| is_simple) {
                Some(name) if hides => {
                    self.hidden.insert(name);
                }
                _ if !hides => {
                    let parts = selector.split(|ch| !is_of_name(ch));
                    self.shown.extend(parts.filter(|name| !name.is_empty()));
                }
                _ => {}
            }
        }
    }

    fn hides(&self, attributes: &str) -> bool {
        if attributes.is_empty() {
            return false;
        }
        let style = attribute(attributes, "style").map(|style| squeezed(&style));
        let id = attribute(attributes, "id");
        // WeChat hides its article until its script has run; others hide the whole page.
        if id.as_deref() == Some("js_content") {
            return false;
        }
        let class = attribute(attributes, "class").unwrap_or_default();
        attribute(attributes, "hidden").is_some()
            || style.is_some_and(|style| hides(&style))
            || id.is_some_and(|id| self.hidden.contains(&*id))
            || class.split_ascii_whitespace().any(|class| self.hidden.contains(class))
    }
}

/// A style without white space, in lower case.
pub(super) fn squeezed(style: &str) -> String {
    let kept = style.chars().filter(|ch| !ch.is_whitespace());
    kept.map(|ch| ch.to_ascii_lowercase()).collect()
}

fn hides(style: &str) -> bool {
    const MARKS: &[&str] =
        &["display:none", "visibility:hidden", "mso-hide:all", "mso-element:comment-list"];
    let is_tiny = |rule: &str| {
        rule.strip_prefix("font-size:").is_some_and(|size| {
            let number = size.trim_end_matches(|ch: char| ch.is_ascii_alphabetic() || ch == '%');
            number.starts_with('0') && number.trim_matches(one_of(&['0', '.'])).is_empty()
        })
    };
    MARKS.iter().any(|mark| style.contains(mark)) || style.split(';').any(is_tiny)
}

/// Whether a character can be part of a class or an id, as all beyond ASCII can in CSS.
fn is_of_name(ch: char) -> bool {
    ch.is_ascii_alphanumeric() || !ch.is_ascii() || matches!(ch, '-' | '_')
}
