//! Infers from the whole text the parts of the report that no heading and no sentence opens.

use super::{
    metadata::DocumentKind,
    outline::{Outline, Part, SectionId, Sentence, SentenceKind},
};
use crate::{lexicon::section_cues, text::is_han};

/// Since about this year every report has a part for the plan.
const PLAN_PARTS_SINCE_YEAR: i32 = 1990;

/// A shorter text, in bytes, is a passage of a report, which may be about the past alone.
const MIN_REPORT_BYTES: usize = 12_000;

fn is_body(sentence: &Sentence) -> bool {
    matches!(sentence.kind, SentenceKind::Body | SentenceKind::Heading)
}

/// Gives a part to what precedes the first sign of a part: the review where such a sign follows, as in a report cut off at its
/// start, or where the text is about the past; else the plan.
pub(super) fn fill_leading_parts(text: &str, outline: &mut Outline, has_sign: bool) {
    let part = if !is_chinese(text) {
        Part::Other
    } else if has_sign || section_cues::PAST_WORDS.any_in(text) {
        Part::Review
    } else {
        Part::Plan
    };
    for sentence in &mut outline.sentences {
        if !is_body(sentence) {
            continue;
        }
        if sentence.part != Part::Other {
            break;
        }
        sentence.part = part;
    }
    for section in outline.sections.iter_mut().take_while(|section| section.part == Part::Other) {
        section.part = part;
    }
}

/// Whether at least a quarter of the characters are Chinese; of other texts no part is known.
#[must_use]
pub fn is_chinese(text: &str) -> bool {
    let chinese = text.chars().filter(|ch| is_han(*ch)).count();
    chinese * 4 >= text.chars().count()
}

/// In an early report without a plan, gives the plan the sentences that look ahead by their modal words, and those that follow.
///
/// The reports of the early five-year plans tell plan and review by subject, not by part. A review that was pasted alone has no
/// plan either, and its modal words promise nothing.
pub(super) fn infer_by_modality(text: &str, outline: &mut Outline) {
    let is_early = outline.metadata.year.is_none_or(|year| year < PLAN_PARTS_SINCE_YEAR);
    let is_report = text.len() > MIN_REPORT_BYTES && !section_cues::YEAR_ON_YEAR.any_in(text);
    let is_text = |sentence: &Sentence| sentence.kind == SentenceKind::Body;
    let has_plan = || {
        outline.sentences.iter().any(|sentence| is_text(sentence) && sentence.part == Part::Plan)
    };
    if !is_early || !is_report || has_plan() {
        return;
    }
    let mut plan_line = None;
    for sentence in outline.sentences.iter_mut().filter(|sentence| is_text(sentence)) {
        let words = sentence.span.slice(text);
        let is_past = section_cues::PAST_MOOD.any_in(words);
        let continues_plan = plan_line == Some(sentence.line);
        if !is_past && (continues_plan || section_cues::AHEAD_MOOD.any_in(words)) {
            sentence.part = Part::Plan;
        }
        plan_line = if sentence.part == Part::Plan { Some(sentence.line) } else { None };
    }
}

/// Gives the plan the sections whose heading names no part and most of whose text belongs to the plan.
pub(super) fn infer_section_parts(text: &str, outline: &mut Outline) {
    // Bytes of the plan, and all bytes, of each section.
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
        let is_review = section_cues::REVIEW_HEADINGS.any_in(section.heading.slice(text));
        if section.level == 1 && !is_review && plan * 3 > all * 2 {
            section.part = Part::Plan;
        }
    }
}

/// All of a list of tasks is plan, and a notice on progress is neither plan nor review, whatever their headings say.
pub(super) fn apply_document_kind(outline: &mut Outline) {
    let part = match outline.metadata.document_kind {
        DocumentKind::Report => return,
        DocumentKind::Ledger => Part::Plan,
        DocumentKind::Progress => Part::Other,
    };
    for sentence in outline.sentences.iter_mut().filter(|sentence| is_body(sentence)) {
        sentence.part = part;
    }
    for section in &mut outline.sections {
        section.part = part;
    }
}
