//! Stage 2: [`CleanText`] → [`Outline`]: headings, sections with their part, sentences.
//!
//! | line | marker | level |
//! |---|---|---|
//! | `一、2024年工作回顾` | `一、` | 1 |
//! | `（一）聚力稳增长` | `（一）` | 2 |
//! | `1.扩大投资` | `1.` | 3 |

mod columns;
mod headings;
mod hierarchy;
mod jurisdiction;
mod markers;
mod metadata;
mod part;
mod sentences;
mod table;

pub use columns::Column;
pub use headings::{Heading, heading};
pub use markers::{is_number_sign, marker_len};
pub use metadata::{DocumentKind, ReportMetadata, metadata};
pub use sentences::{clauses, sentence_spans};
pub use table::{Cell, Tables};

use crate::{
    lexicon::section_cues,
    normalize::{CleanText, LineKind},
    text::{Clean, Span, is_han},
};

/// The report's headings and sentences.
#[derive(Debug, Default)]
pub struct Outline {
    /// Title, year and place.
    pub metadata: ReportMetadata,
    /// In text order.
    pub sections: Vec<Section>,
    /// In text order; they do not overlap.
    pub sentences: Vec<Sentence>,
    /// The cells of tables; a row is one sentence.
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
    /// The section this one stands in.
    pub parent: Option<SectionId>,
    /// 1 for 一、, 2 for （一）.
    pub level: u32,
    /// `（一）`; empty where the heading has none.
    pub marker: Span<Clean>,
    /// The heading without its marker.
    pub heading: Span<Clean>,
    /// What it speaks of.
    pub part: Part,
    /// From the heading to the section's end.
    pub span: Span<Clean>,
}

/// What a stretch of the report speaks of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// 工作回顾
    Review,
    /// 工作安排
    Plan,
    /// Difficulties, greetings, glossary.
    #[default]
    Other,
}

/// A stretch of text up to 。！？ or the paragraph's end.
#[derive(Clone, Copy, Debug)]
pub struct Sentence {
    /// With its end mark.
    pub span: Span<Clean>,
    /// The innermost section.
    pub section: Option<SectionId>,
    /// Its part.
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
    /// A heading of its own line.
    Heading,
    /// An explanation after the body.
    Glossary,
    /// Page boilerplate, or the body for the second time.
    Boilerplate,
    /// The body for the second time.
    Repeated,
}

/// Finds headings, sections, parts and sentences.
#[must_use]
pub fn outline(clean: &CleanText) -> Outline {
    let metadata = metadata(clean);
    let tables = table::tables(clean, metadata.year);
    let mut outline = Outline { metadata, tables, ..Outline::default() };
    let mut course = part::PartTracker::new(outline.metadata.year);
    let mut open: Vec<SectionId> = Vec::new();
    for (line_index, line) in clean.lines.iter().enumerate() {
        let line_number = u32::try_from(line_index).unwrap_or(u32::MAX);
        let kind = match line.kind {
            LineKind::Body => SentenceKind::Body,
            LineKind::Boilerplate => SentenceKind::Boilerplate,
            LineKind::Glossary => SentenceKind::Glossary,
            LineKind::Repeated => SentenceKind::Repeated,
        };
        if kind != SentenceKind::Body {
            for span in sentence_spans(&clean.text, line.span) {
                let part = Part::Other;
                outline.sentences.push(Sentence {
                    span,
                    section: None,
                    part,
                    kind,
                    line: line_number,
                });
            }
            continue;
        }
        let is_row = outline.tables.table_at(line.span.start()).is_some();
        let heading = if is_row { None } else { heading(&clean.text, clean, line_index) };
        if let Some(heading) = heading {
            course.at_heading(&clean.text, &heading);
            open_section(&mut outline, &mut open, &heading, course.part());
        }
        let own_line = heading.is_some_and(|heading| heading.own_line);
        let mut aside = course.is_retrospective(line.span.slice(&clean.text));
        let rows = is_row.then(|| vec![line.span]);
        for span in rows.unwrap_or_else(|| sentence_spans(&clean.text, line.span)) {
            if !own_line {
                let before = course.part();
                course.at_sentence(span.slice(&clean.text));
                // A plan that begins without a heading stands in no chapter of the review.
                if before == Part::Review && course.part() == Part::Plan {
                    let sections = &outline.sections;
                    open.retain(|section| sections[section.0 as usize].level == 1);
                }
            }
            aside = aside && !part::opens_plan(span.slice(&clean.text));
            let kind = if own_line { SentenceKind::Heading } else { kind };
            let section = open.last().copied();
            outline.sentences.push(Sentence {
                span,
                section,
                part: if aside { Part::Review } else { course.part() },
                kind,
                line: line_number,
            });
        }
    }
    let unsaid = if !is_chinese(&clean.text) {
        Part::Other
    } else if course.is_decided() || is_in_past_tense(&clean.text) {
        Part::Review
    } else {
        Part::Plan
    };
    fill_leading_parts(&mut outline, unsaid);
    // A review that was pasted alone tells of no plan, and its moods promise nothing.
    let early = outline.metadata.year.is_none_or(|year| year < PLAN_PARTS_SINCE_YEAR);
    if early && clean.text.len() > MIN_REPORT_BYTES && !clean.text.contains("同比") {
        part::infer_by_modality(&clean.text, &mut outline.sentences);
    }
    infer_section_parts(&clean.text, &mut outline);
    match outline.metadata.document_kind {
        DocumentKind::Report => {}
        DocumentKind::Ledger => set_all_parts(&mut outline, Part::Plan),
        DocumentKind::Progress => set_all_parts(&mut outline, Part::Other),
    }
    hierarchy::set_hierarchy(&clean.text, &mut outline);
    close_sections(&mut outline, clean);
    outline
}

/// Of a list of tasks and of a notice on progress all is of one part, whatever the headings say.
fn set_all_parts(outline: &mut Outline, part: Part) {
    let body = |sentence: &&mut Sentence| {
        matches!(sentence.kind, SentenceKind::Body | SentenceKind::Heading)
    };
    for sentence in outline.sentences.iter_mut().filter(body) {
        sentence.part = part;
    }
    for section in &mut outline.sections {
        section.part = part;
    }
}

/// Since about this year every report has a part for the plan.
const PLAN_PARTS_SINCE_YEAR: i32 = 1990;

/// A shorter text, in bytes, is a passage of a report: it may well tell of the past alone.
const MIN_REPORT_BYTES: usize = 12_000;

/// A report cut off at its head begins in the review; a few lines that say nothing of a part are read as a plan.
fn fill_leading_parts(outline: &mut Outline, part: Part) {
    let body = |kind| matches!(kind, SentenceKind::Body | SentenceKind::Heading);
    for sentence in outline
        .sentences
        .iter_mut()
        .take_while(|sentence| !body(sentence.kind) || sentence.part == Part::Other)
    {
        if body(sentence.kind) {
            sentence.part = part;
        }
    }
    for section in outline.sections.iter_mut().take_while(|section| section.part == Part::Other) {
        section.part = part;
    }
}

/// A section whose heading says nothing of a part and whose text soon turns to the plan is of the plan.
fn infer_section_parts(text: &str, outline: &mut Outline) {
    let mut lengths = vec![(0, 0); outline.sections.len()];
    for sentence in &outline.sentences {
        let above = |section: &SectionId| outline.sections[section.0 as usize].parent;
        for section in std::iter::successors(sentence.section, above) {
            let (plan, all) = &mut lengths[section.0 as usize];
            *all += sentence.span.len();
            *plan += if sentence.part == Part::Plan { sentence.span.len() } else { 0 };
        }
    }
    for (section, (plan, all)) in outline.sections.iter_mut().zip(lengths) {
        let silent = !section_cues::REVIEW_HEADINGS.any_in(section.heading.slice(text));
        if section.level == 1 && silent && plan * 3 > all * 2 {
            section.part = Part::Plan;
        }
    }
}

/// At least a quarter of the characters are Chinese; of other text nothing is known, and nothing is promised.
#[must_use]
pub fn is_chinese(text: &str) -> bool {
    let chinese = text.chars().filter(|ch| is_han(*ch)).count();
    chinese * 4 >= text.chars().count()
}

fn is_in_past_tense(text: &str) -> bool {
    section_cues::PAST_WORDS.any_in(text)
}

fn open_section(outline: &mut Outline, open: &mut Vec<SectionId>, heading: &Heading, part: Part) {
    close_from(&outline.sections, open, heading.level);
    let id = SectionId(u32::try_from(outline.sections.len()).unwrap_or(u32::MAX));
    outline.sections.push(Section {
        parent: open.last().copied(),
        level: heading.level,
        marker: heading.marker,
        heading: heading.words,
        part,
        span: heading.marker.cover(heading.words),
    });
    open.push(id);
}

/// Of the sections that are open, one inside the other, those of this level and below end.
fn close_from(sections: &[Section], open: &mut Vec<SectionId>, level: u32) {
    let above = |section: &SectionId| sections[section.0 as usize].level < level;
    open.truncate(open.iter().rposition(above).map_or(0, |at| at + 1));
}

/// A section ends where the next of its level or above begins, or where the body ends.
fn close_sections(outline: &mut Outline, clean: &CleanText) {
    let body_end = clean
        .lines
        .iter()
        .rfind(|line| line.kind == LineKind::Body)
        .map_or(clean.text.len(), |line| line.span.end());
    for at in 0..outline.sections.len() {
        let level = outline.sections[at].level;
        let end = outline.sections[at + 1..]
            .iter()
            .find(|later| later.level <= level)
            .map_or(body_end, |later| later.span.start());
        let start = outline.sections[at].span.start();
        outline.sections[at].span = Span::new(start, end.max(outline.sections[at].span.end()));
    }
}
