//! The outline of a report: sections, sentences and tables, with the part of the report that each belongs to.

use super::{metadata::ReportMetadata, table::Tables};
use crate::text::{Clean, Span};

/// The headings, sentences and tables of a report.
#[derive(Debug, Default)]
pub struct Outline {
    /// Title, year and jurisdiction.
    pub metadata: ReportMetadata,
    /// In text order.
    pub sections: Vec<Section>,
    /// In text order; they do not overlap.
    pub sentences: Vec<Sentence>,
    /// The cells of tables; each row is one sentence.
    pub tables: Tables,
}

/// Index into [`Outline::sections`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SectionId(pub u32);

/// Index into [`Outline::sentences`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SentenceId(pub u32);

/// A heading with all the text under it.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// The section that contains this one.
    pub parent: Option<SectionId>,
    /// 1 for 一、, 2 for （一）, 3 for 1.
    pub level: u32,
    /// The number of the heading, `（一）`; empty where it has none.
    pub marker: Span<Clean>,
    /// The heading without its marker.
    pub heading: Span<Clean>,
    /// The part of the report.
    pub part: Part,
    /// From the heading to the section's end.
    pub span: Span<Clean>,
}

/// A part of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// 工作回顾: what was done.
    Review,
    /// 工作安排: what will be done.
    Plan,
    /// Difficulties, greetings, glossary: neither.
    #[default]
    Other,
}

/// A sentence: text up to 。！？ or the end of the paragraph.
#[derive(Clone, Copy, Debug)]
pub struct Sentence {
    /// Its text with the end mark.
    pub span: Span<Clean>,
    /// The innermost section.
    pub section: Option<SectionId>,
    /// The part of the report.
    pub part: Part,
    /// What it is.
    pub kind: SentenceKind,
    /// Index into the lines of the clean text.
    pub line: u32,
}

/// What a sentence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SentenceKind {
    /// Running text.
    Body,
    /// A heading on its own line.
    Heading,
    /// An explanation after the body.
    Glossary,
    /// Page boilerplate.
    Boilerplate,
    /// The body for the second time.
    Repeated,
}

/// Ends the open sections, which are inside each other, down to the one that a heading of this level belongs to.
pub(super) fn close_sections_from(sections: &[Section], open: &mut Vec<SectionId>, level: u32) {
    let is_above = |section: &SectionId| sections[section.0 as usize].level < level;
    open.truncate(open.iter().rposition(is_above).map_or(0, |at| at + 1));
}
