//! Which part of the report a sentence stands in: said by headings first, by the language of the text where they are silent.

use super::{Heading, Part};
use crate::lexicon::{Words, parts};

/// The state of reading from top to bottom.
#[derive(Debug)]
pub(super) struct Course {
    year: Option<i32>,
    part: Part,
    /// The part was said by a heading, so that a hint alone does not change it.
    said_by_heading: bool,
    /// Something has said which part this is.
    said: bool,
}

impl Course {
    pub(super) fn new(year: Option<i32>) -> Self {
        Self { year, part: Part::Other, said_by_heading: false, said: false }
    }

    pub(super) fn part(&self) -> Part {
        self.part
    }

    /// Whether anything has said which part the text stands in.
    pub(super) fn has_been_said(&self) -> bool {
        self.said
    }

    pub(super) fn at_heading(&mut self, text: &str, heading: &Heading) {
        let words = heading.words.of(text);
        if heading.level > 1 && !self.speaks_of_year(words) {
            return;
        }
        if let Some(part) = self.part_of_heading(words) {
            self.part = part;
            self.said_by_heading = true;
            self.said = true;
        }
    }

    pub(super) fn at_sentence(&mut self, words: &str) {
        let has = |list: &Words| list.stands_in(words);
        let so_far = words.contains("年初") || words.contains("去年") && words.contains("确定的");
        match self.part {
            Part::Plan => {}
            _ if has(&parts::PLAN_SENTENCES) && !so_far => {
                self.part = Part::Plan;
                self.said = true;
            }
            Part::Other if has(&parts::REVIEW_HINTS) => {
                self.part = Part::Review;
                self.said = true;
            }
            Part::Review
                if !self.said_by_heading
                    && has(&parts::PLAN_HINTS)
                    && !words.contains("今年以来") =>
            {
                self.part = Part::Plan;
            }
            _ => {}
        }
    }

    fn speaks_of_year(&self, words: &str) -> bool {
        let year_word =
            years(words).next().is_some() || words.contains("今年") || words.contains("五年");
        year_word && self.part_of_heading(words).is_some()
    }

    fn part_of_heading(&self, words: &str) -> Option<Part> {
        let has = |list: &Words| list.stands_in(words);
        if has(&parts::REVIEW_HEADINGS) && !words.contains("今后") {
            return Some(Part::Review);
        }
        if let (Some(year), Some(said)) = (self.year, years(words).last()) {
            return Some(if said < year { Part::Review } else { Part::Plan });
        }
        has(&parts::PLAN_HEADINGS).then_some(Part::Plan)
    }
}

/// The four-digit years of a heading.
fn years(words: &str) -> impl Iterator<Item = i32> + '_ {
    words.match_indices('年').filter_map(|(at, _)| {
        let before = words.get(at.checked_sub(4)?..at)?;
        let year: i32 = before.parse().ok()?;
        (1949..2100).contains(&year).then_some(year)
    })
}
