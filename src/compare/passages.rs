//! Which sentences of a report are of several years together: 五年来，…, and what follows in the same section.

use crate::{
    lexicon::{
        calendar,
        comparison::{self, ONE_YEAR, SEVERAL_YEARS},
    },
    structure::{Outline, Part, SectionId, Sentence},
    text::{IntoList, first_bytes, last_bytes},
};

/// For each sentence, whether it stands in a passage on several years; in the plan only its own words say so.
#[must_use]
pub(super) fn passages_of_years(text: &str, outline: &Outline) -> Vec<bool> {
    let mut passage = Passage { is_of_years: false, section: None, line: None };
    let mut is_of_years = |sentence: &Sentence| {
        let own = opens_years(sentence.span.slice(text));
        if sentence.part == Part::Plan {
            return own.unwrap_or(false);
        }
        let begins_line = passage.line != Some(sentence.line);
        if passage.section != sentence.section && begins_line {
            passage.is_of_years = section_is_of_years(text, outline, sentence.section);
            passage.section = sentence.section;
        }
        // A sentence inside a paragraph may speak of its own time.
        if begins_line {
            passage.is_of_years = own.unwrap_or(passage.is_of_years);
            passage.line = Some(sentence.line);
        }
        own.unwrap_or(passage.is_of_years)
    };
    outline.sentences.iter().map(&mut is_of_years).into_list()
}

/// What is known where a sentence begins.
struct Passage {
    /// The paragraphs since the last words on time are of several years.
    is_of_years: bool,
    section: Option<SectionId>,
    line: Option<u32>,
}

/// Whether the heading of a section, or of one that contains it, names several years.
fn section_is_of_years(text: &str, outline: &Outline, section: Option<SectionId>) -> bool {
    let at = |id: SectionId| outline.sections.get(id.0 as usize);
    let mut above = std::iter::successors(section.and_then(at), |inner| inner.parent.and_then(at));
    above.find_map(|section| opens_years(section.heading.slice(text))).unwrap_or(false)
}

/// Whether the opening words speak of several years or of one; `None` where they name no time.
fn opens_years(words: &str) -> Option<bool> {
    let opening = first_bytes(words, OPENING);
    let years = SEVERAL_YEARS.find_in(opening).map(|(at, _)| at);
    let year = ONE_YEAR.find_in(opening).map(|(at, _)| at);
    match (years, year) {
        (Some(years), Some(year)) => Some(years < year),
        (Some(_), None) => Some(true),
        (None, Some(_)) => Some(false),
        (None, None) => calendar::names_a_year(opening).then_some(false),
    }
}

/// The words that name a time stand in the first so many bytes of a sentence.
const OPENING: usize = 60;

/// 较2020年下降11.7%: a change since a year before the last one.
pub(super) fn since_a_year(clause: &str, report_year: Option<i32>) -> bool {
    let Some(report_year) = report_year else { return false };
    clause.match_indices(calendar::YEAR).any(|(at, _)| {
        let before = &clause[..at];
        let digits = last_bytes(before, 4);
        let lead = &before[..before.len() - digits.len()];
        let year = digits.parse::<i32>().ok().filter(|_| lead.ends_with(comparison::SINCE));
        year.is_some_and(|year| year < report_year - 2)
    })
}

/// 2024年同2015年相比，｜…: the head of a sentence, where it says what all its numbers are compared with.
pub(super) fn compared_with(sentence: &str) -> &str {
    let head = first_bytes(sentence, OPENING);
    head.find(comparison::COMPARED_WITH).map_or("", |at| &head[..at])
}
