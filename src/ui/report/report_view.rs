//! A report made ready for the page: byte offsets, paragraphs with their runs, numbers of the goals, text to search.

use std::ops::Range;

use crate::ui::{
    report::{
        mark_ranges,
        paragraphs::{self, FoundRanges, Paragraph, SourceParagraph},
        section_names::SectionNames,
        sentence,
    },
    shared::Shared,
};
use crate::{
    correct::Corrected,
    text::{IntoList, Utf16Index, Utf16Range, count_work},
    wire::{Analysis, Class, Goal, Quantity, QuantityReason, Stance},
};

/// An analysed report, laid out once when the analysis arrives.
#[derive(Debug)]
pub struct ReportView {
    /// The text as pasted.
    pub text: String,
    /// What was found in it, as corrected by hand.
    pub analysis: Analysis,
    /// What was corrected, rejected and lost; its own analysis is empty.
    pub corrections: Corrected,
    /// The same for every reading of one paste, corrected or not.
    pub paste: Shared<()>,
    /// 序号 of each goal in text order; 工作部署 have their own count.
    pub numbers: Vec<u32>,
    /// The byte range of each goal in the text, by id.
    pub goals: Vec<Range<usize>>,
    /// The byte range of each quantity, by id.
    pub quantities: Vec<Range<usize>>,
    /// The byte range of each leftover, by index.
    pub leftovers: Vec<Range<usize>>,
    /// The byte range of each section, heading included, by id.
    pub sections: Vec<Range<usize>>,
    /// The paragraphs with text in them.
    pub paragraphs: Vec<Shared<Paragraph>>,
    /// Ids of the quantities that the report states as done.
    pub results: Vec<u32>,
    /// Characters of the text without white space.
    pub characters: usize,
    /// Short names of the sections.
    pub(crate) names: SectionNames,
    /// The section of the two outermost levels that contains each goal.
    pub(crate) goal_sections: Vec<Option<u32>>,
    /// For each goal the text in which a search looks, in lower case.
    search_texts: Vec<String>,
    /// Offsets of the text in bytes and in UTF-16 units.
    utf16: Utf16Index,
}

impl ReportView {
    /// Lays out `analysis` of `text`.
    #[must_use]
    pub fn new(text: String, analysis: Analysis) -> Self {
        let units = Utf16Index::new(&text);
        let at = |start: u32, end: u32| byte_range(&units, start, end);
        let goals = analysis.goals.iter().map(|goal| at(goal.start, goal.end)).into_list();
        let quantities = analysis.quantities.iter();
        let quantities = quantities.map(|quantity| at(quantity.start, quantity.end)).into_list();
        let leftovers = analysis.leftovers.iter();
        let leftovers = leftovers.map(|leftover| at(leftover.start, leftover.end)).into_list();
        let sections = analysis.sections.iter();
        let sections: Vec<_> = sections.map(|section| at(section.start, section.end)).into_list();
        let names = SectionNames::new(&analysis.sections, &sections);
        let mut report = Self {
            names,
            numbers: goal_numbers(&analysis),
            results: result_ids(&analysis),
            search_texts: search_texts(&text, &analysis, &goals),
            characters: text.chars().filter(|c| !c.is_whitespace()).count(),
            corrections: Corrected::default(),
            paste: Shared::new(()),
            paragraphs: Vec::new(),
            goal_sections: Vec::new(),
            text,
            analysis,
            utf16: units,
            goals,
            quantities,
            leftovers,
            sections,
        };
        let sections = report.goals.iter().map(|range| report.names.top_section_at(range.start));
        report.goal_sections = sections.into_list();
        report.paragraphs = report.lay_out();
        report
    }

    /// The paragraphs of the text with their marks.
    fn lay_out(&self) -> Vec<Shared<Paragraph>> {
        let places = FoundRanges {
            goals: &self.goals,
            quantities: &self.quantities,
            leftovers: &self.leftovers,
            sections: &self.sections,
        };
        let source_paragraphs = self.analysis.paragraphs.iter();
        let source_paragraphs = source_paragraphs.map(|paragraph| SourceParagraph {
            range: byte_range(&self.utf16, paragraph.start, paragraph.end),
            kind: paragraph.kind,
        });
        let input = paragraphs::LayoutInput {
            text: &self.text,
            analysis: &self.analysis,
            places,
            numbers: &self.numbers,
            results: &self.results,
        };
        let (marks, emphases) = mark_ranges::marks_and_emphases(&input, &self.utf16);
        paragraphs::lay_out(&input, &source_paragraphs.into_list(), &marks, &emphases)
    }

    /// A range of bytes as UTF-16 units: start and end.
    #[must_use]
    pub(crate) fn units(&self, range: &Range<usize>) -> (u32, u32) {
        (self.utf16.unit_at(range.start), self.utf16.unit_at(range.end))
    }

    /// A range of UTF-16 units as bytes.
    #[must_use]
    pub(crate) fn bytes(&self, start: u32, end: u32) -> Range<usize> {
        byte_range(&self.utf16, start, end)
    }

    /// The text in a range of bytes; empty where that is not in the text or cuts a character.
    #[must_use]
    pub fn words(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// Whether goal `id` holds `needle`, which is in lower case.
    #[must_use]
    pub fn matches_search(&self, id: u32, search_term: &str) -> bool {
        self.search_texts.get(id as usize).is_some_and(|words| words.contains(search_term))
    }

    /// The paragraph that contains byte `at`.
    #[must_use]
    pub fn paragraph_at(&self, at: usize) -> Option<&Shared<Paragraph>> {
        let next = self.paragraphs.partition_point(|paragraph| paragraph.range.start <= at);
        self.paragraphs.get(next.saturating_sub(1))
    }

    /// The id of the paragraph that contains byte `at`.
    #[must_use]
    pub(crate) fn paragraph_id(&self, at: usize) -> usize {
        self.paragraph_at(at).map_or(0, |paragraph| paragraph.id)
    }
}

/// The bytes of a range of UTF-16 units; a range that ends before it starts is empty.
fn byte_range(units: &Utf16Index, start: u32, end: u32) -> Range<usize> {
    units.span(Utf16Range { start, end }).range()
}

/// Ids of the quantities that the report states as done, and that no goal has.
fn result_ids(analysis: &Analysis) -> Vec<u32> {
    let is_result = |quantity: &&Quantity| {
        quantity.stance == Stance::Result
            && quantity.goal.is_none()
            && is_in_review(quantity.reason)
    };
    analysis.quantities.iter().filter(is_result).map(|quantity| quantity.id).into_list()
}

/// For each goal the text in which a search looks, in lower case: title, sentence, headings, relation and projects, one a line.
fn search_texts(text: &str, analysis: &Analysis, goals: &[Range<usize>]) -> Vec<String> {
    let search_text = |(goal, range): (&Goal, &Range<usize>)| {
        let mut words = goal.title.to_ascii_lowercase();
        let sentence = sentence::sentence(text, range);
        count_work(sentence.len());
        for part in [text.get(sentence), goal.relation.as_deref()]
            .into_iter()
            .flatten()
            .chain(headings(analysis, goal.section))
            .chain(goal.projects.iter().map(String::as_str))
        {
            words.push('\n');
            words.push_str(&part.to_ascii_lowercase());
        }
        words
    };
    analysis.goals.iter().zip(goals).map(search_text).into_list()
}

/// The headings of a section and of those around it, the innermost first.
pub(crate) fn headings(analysis: &Analysis, section: Option<u32>) -> impl Iterator<Item = &str> {
    let find = |id: u32| analysis.sections.get(id as usize);
    let around = std::iter::successors(section.and_then(find), move |inner| find(inner.parent?));
    around.take(MOST_LEVELS).map(|section| section.heading.as_str())
}

/// Headings deeper than this are in no report.
const MOST_LEVELS: usize = 6;

/// Whether a number without a goal is a 完成情况: one outside the report proper, or a repeated one, is not.
fn is_in_review(reason: Option<QuantityReason>) -> bool {
    matches!(reason, None | Some(QuantityReason::Result))
}

/// The 序号 of each goal: goals and 工作部署 are counted apart, each from 1.
fn goal_numbers(analysis: &Analysis) -> Vec<u32> {
    let (mut goals, mut programmes) = (0, 0);
    let count = |goal: &Goal| {
        let counter = if goal.class == Class::Programme { &mut programmes } else { &mut goals };
        *counter += 1;
        *counter
    };
    analysis.goals.iter().map(count).into_list()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_analysis_gives_plain_paragraphs() {
        let report = ReportView::new("第一段\n第二段".into(), Analysis::default());
        assert_eq!(report.paragraphs.len(), 2);
        assert!(!report.paragraphs[0].is_marked);
        assert_eq!(report.paragraph_at(12).map(|paragraph| paragraph.id), Some(1));
    }
}
