//! Two reports beside each other, made ready for the page: their analyses, what became of each target, the passages around quotes.

use std::ops::Range;

use crate::{
    text::{Utf16Index, Utf16Range, one_of},
    wire::{Analysis, Comparison, Goal, PlaceComparison, Quantity},
};

/// The earlier report is at 0, the later one at 1.
#[derive(Debug)]
pub struct ComparedReports {
    /// The texts as pasted.
    pub texts: [String; 2],
    /// What was found in each.
    pub analyses: [Analysis; 2],
    /// What the later one says of the targets of the earlier one.
    pub comparison: Comparison,
    /// The targets side by side instead, where the reports are of two places and one year.
    pub places: Option<PlaceComparison>,
    units: [Utf16Index; 2],
}

/// One of the two reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The earlier one.
    Old,
    /// The later one.
    New,
}

/// The words of a quote without the mark after them.
pub(crate) fn clause(words: &str) -> &str {
    words.trim().trim_end_matches(one_of(&['，', '、', '；', '。', '：', ',', ';']))
}

impl ComparedReports {
    /// Makes two texts with their findings ready.
    #[must_use]
    pub fn new(
        texts: [String; 2],
        analyses: [Analysis; 2],
        comparison: Comparison,
        places: Option<PlaceComparison>,
    ) -> Self {
        let units = [&texts[0], &texts[1]].map(|text| Utf16Index::new(text));
        Self { texts, analyses, comparison, places, units }
    }

    /// The analysis of one of the reports.
    #[must_use]
    pub fn analysis(&self, side: Side) -> &Analysis {
        &self.analyses[side as usize]
    }

    /// A goal of the earlier report.
    #[must_use]
    pub fn goal(&self, id: u32) -> Option<&Goal> {
        self.analysis(Side::Old).goals.get(id as usize)
    }

    /// A number of one of the reports.
    #[must_use]
    pub fn quantity(&self, side: Side, id: Option<u32>) -> Option<&Quantity> {
        self.analysis(side).quantities.get(id? as usize)
    }

    /// A range of bytes of one of the texts in UTF-16 code units.
    #[must_use]
    pub(crate) fn units(&self, side: Side, range: &Range<usize>) -> (u32, u32) {
        let units = &self.units[side as usize];
        (units.unit_at(range.start), units.unit_at(range.end))
    }

    /// The paragraph around a range of UTF-16 code units, and where the range is in it, both in bytes of the text.
    #[must_use]
    pub fn passage(&self, side: Side, start: u32, end: u32) -> (Range<usize>, Range<usize>) {
        passage_in(&self.texts[side as usize], &self.units[side as usize], start, end)
    }
}

/// The same in any text.
#[must_use]
pub(crate) fn passage_in(
    text: &str,
    units: &Utf16Index,
    start: u32,
    end: u32,
) -> (Range<usize>, Range<usize>) {
    let span = units.span(Utf16Range { start, end });
    let (from, to) = (span.start(), span.end());
    let paragraph_start = text[..from].rfind('\n').map_or(0, |at| at + 1);
    let paragraph_end = text[to..].find('\n').map_or(text.len(), |at| to + at);
    (paragraph_start..paragraph_end, from..to)
}
