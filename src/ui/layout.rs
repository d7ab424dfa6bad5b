//! A paragraph of the text as the reader shows it: what kind it is, and its runs.

use std::ops::Range;

use super::runs::Run;

/// One paragraph of the text as pasted.
#[derive(Debug)]
pub struct Paragraph {
    /// Index into `paragraphs`.
    pub id: usize,
    /// Where it stands, without the white space around it.
    pub range: Range<usize>,
    /// Text or heading.
    pub kind: Kind,
    /// Sections whose heading begins here.
    pub sections: Vec<u32>,
    /// The text in runs of one look.
    pub runs: Vec<Run>,
    /// First and last number of the goals that begin here.
    pub goals: Option<(u32, u32)>,
    /// Whether a goal or a result is marked here.
    pub marked: bool,
    /// Numbers that stand here without a card.
    pub uncarded: usize,
    /// Characters of it.
    pub characters: usize,
}

/// What a paragraph is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Running text, its first bytes a heading where `lead` is not zero.
    Body {
        /// End of the heading that begins the paragraph.
        lead: usize,
    },
    /// A heading of the outermost level.
    Part,
    /// Any other heading.
    Section,
}

pub(super) fn heading_kind(line: &str, section: &crate::wire::Section, start: usize) -> Kind {
    let heading = section.marker.chars().count() + section.heading.chars().count();
    let length = line.chars().count();
    if length <= heading + 4 {
        return if section.parent.is_none() { Kind::Part } else { Kind::Section };
    }
    let mut end = line.char_indices().nth(heading).map_or(line.len(), |(at, _)| at);
    if let Some(stop) = line[end..].chars().next().filter(|c| matches!(c, '。' | '：' | ':')) {
        end += stop.len_utf8();
    }
    Kind::Body { lead: start + end }
}
