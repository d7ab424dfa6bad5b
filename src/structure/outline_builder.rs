//! Builds the outline line by line: opens a section at each heading, and cuts the other lines into sentences.

use super::{
    headings::{Heading, heading},
    metadata::metadata,
    outline::{Outline, Part, Section, SectionId, Sentence, SentenceKind, close_sections_from},
    part_tracker::{PartTracker, opens_plan},
    sentences::sentence_spans,
    table,
};
use crate::{
    normalize::{CleanText, Line, LineKind},
    text::{Clean, Span},
};

/// Reads the lines of a text, and whether anything in them says which part it is.
pub(super) fn build_outline(clean: &CleanText) -> (Outline, bool) {
    let metadata = metadata(clean);
    let tables = table::tables(clean, metadata.year);
    let mut builder = OutlineBuilder {
        clean,
        tracker: PartTracker::new(metadata.year),
        outline: Outline { metadata, tables, ..Outline::default() },
        open_sections: Vec::new(),
    };
    for (index, line) in clean.lines.iter().enumerate() {
        match line.kind {
            LineKind::Body => builder.read_body_line(index, line),
            LineKind::Boilerplate => {
                builder.read_other_line(index, line, SentenceKind::Boilerplate)
            }
            LineKind::Glossary => builder.read_other_line(index, line, SentenceKind::Glossary),
            LineKind::Repeated => builder.read_other_line(index, line, SentenceKind::Repeated),
        }
    }
    (builder.outline, builder.tracker.is_decided())
}

struct OutlineBuilder<'t> {
    clean: &'t CleanText,
    outline: Outline,
    tracker: PartTracker,
    /// The sections that contain the current line, the outermost first.
    open_sections: Vec<SectionId>,
}

impl OutlineBuilder<'_> {
    /// A line outside the body: its sentences belong to no section.
    fn read_other_line(&mut self, index: usize, line: &Line, kind: SentenceKind) {
        for span in sentence_spans(&self.clean.text, line.span) {
            self.push_sentence(span, index, None, Part::Other, kind);
        }
    }

    fn read_body_line(&mut self, index: usize, line: &Line) {
        let text = &self.clean.text;
        let is_row = self.outline.tables.table_at(line.span.start()).is_some();
        let heading = if is_row { None } else { heading(text, self.clean, index) };
        if let Some(heading) = heading {
            self.tracker.at_heading(text, &heading);
            self.open_section(&heading);
        }
        let is_heading_line = heading.is_some_and(|heading| heading.own_line);
        let kind = if is_heading_line { SentenceKind::Heading } else { SentenceKind::Body };
        let mut is_retrospective = self.tracker.is_retrospective(line.span.slice(text));
        let spans = if is_row { vec![line.span] } else { sentence_spans(text, line.span) };
        for span in spans {
            let words = span.slice(text);
            if !is_heading_line {
                self.track_part(words);
            }
            is_retrospective = is_retrospective && !opens_plan(words);
            let part = if is_retrospective { Part::Review } else { self.tracker.part() };
            let section = self.open_sections.last().copied();
            self.push_sentence(span, index, section, part, kind);
        }
    }

    /// A plan that begins without a heading belongs to no chapter of the review.
    fn track_part(&mut self, words: &str) {
        let part_before = self.tracker.part();
        self.tracker.at_sentence(words);
        if part_before == Part::Review && self.tracker.part() == Part::Plan {
            let sections = &self.outline.sections;
            self.open_sections.retain(|section| sections[section.0 as usize].level == 1);
        }
    }

    fn open_section(&mut self, heading: &Heading) {
        let sections = &mut self.outline.sections;
        close_sections_from(sections, &mut self.open_sections, heading.level);
        let id = SectionId(number(sections.len()));
        sections.push(Section {
            parent: self.open_sections.last().copied(),
            level: heading.level,
            marker: heading.marker,
            heading: heading.words,
            part: self.tracker.part(),
            span: heading.marker.cover(heading.words),
        });
        self.open_sections.push(id);
    }

    fn push_sentence(
        &mut self,
        span: Span<Clean>,
        line: usize,
        section: Option<SectionId>,
        part: Part,
        kind: SentenceKind,
    ) {
        self.outline.sentences.push(Sentence { span, section, part, kind, line: number(line) });
    }
}

fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
