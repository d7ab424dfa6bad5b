//! The paragraph styles of a document: their lists, and whether they belong to a table of contents.

use std::collections::BTreeMap;

use super::markup::{Token, Tokens, attribute, local};

/// A chain of styles is followed over so many styles.
const MAX_STYLE_CHAIN: usize = 20;

/// The list and the level of a paragraph, as far as it has its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ListPosition {
    /// The list; `0` takes a paragraph out of the list of its style.
    pub(super) list: Option<String>,
    /// Its level, from 0.
    pub(super) level: Option<usize>,
}

/// The styles by their ids.
#[derive(Debug, Default)]
pub(super) struct Styles {
    by_id: BTreeMap<String, Style>,
}

#[derive(Debug, Default)]
struct Style {
    based_on: Option<String>,
    in_list: ListPosition,
    is_contents: bool,
    is_hidden: bool,
}

impl Styles {
    /// Reads `word/styles.xml`.
    pub(super) fn read(xml: &str) -> Self {
        let mut styles = Self::default();
        let mut id = String::new();
        for token in Tokens::xml(xml) {
            let Token::Open { name, attributes, .. } = token else { continue };
            let value = || attribute(attributes, "val").unwrap_or_default().into_owned();
            if local(name) == "style" {
                id = attribute(attributes, "styleId").unwrap_or_default().into_owned();
                styles.by_id.entry(id.clone()).or_default();
                continue;
            }
            let Some(style) = styles.by_id.get_mut(&id) else { continue };
            match local(name) {
                "name" => style.is_contents = value().to_ascii_lowercase().starts_with("toc "),
                "basedOn" => style.based_on = Some(value()),
                "numId" => style.in_list.list = Some(value()),
                "ilvl" => style.in_list.level = value().parse().ok(),
                "vanish" => style.is_hidden = is_on(attributes),
                _ => {}
            }
        }
        styles
    }

    /// The list of a style, its own or that of the style it is based on.
    pub(super) fn list_of(&self, style: &str) -> ListPosition {
        let mut found = ListPosition::default();
        for style in self.chain(style) {
            found.list = found.list.or_else(|| style.in_list.list.clone());
            found.level = found.level.or(style.in_list.level);
        }
        found
    }

    /// Whether paragraphs of this style are lines of a table of contents.
    pub(super) fn is_contents(&self, style: &str) -> bool {
        self.chain(style).any(|style| style.is_contents)
    }

    /// Whether text of this style is not shown.
    pub(super) fn is_hidden(&self, style: &str) -> bool {
        self.by_id.get(style).is_some_and(|style| style.is_hidden)
    }

    fn chain<'s>(&'s self, style: &str) -> impl Iterator<Item = &'s Style> {
        let first = self.by_id.get(style);
        std::iter::successors(first, |style| self.by_id.get(style.based_on.as_ref()?))
            .take(MAX_STYLE_CHAIN)
    }
}

/// `<w:vanish/>`, and not `<w:vanish w:val="0"/>`.
pub(super) fn is_on(attributes: &str) -> bool {
    attribute(attributes, "val")
        .is_none_or(|value| !matches!(&*value, "0" | "false" | "off" | "none"))
}
