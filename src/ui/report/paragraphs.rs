//! A paragraph of the text as the reader shows it: what kind it is, and its runs.

use std::ops::Range;

use crate::ui::{
    report::{
        mark_spans::{self, EmphasisRange, MarkRange, MarkSpan, MarkTarget},
        text_lines::lines,
    },
    shared::Shared,
};
use crate::{
    text::{IntoList, count_work},
    wire::{Analysis, Class, ParagraphKind},
};

/// One paragraph of the text as pasted.
#[derive(Debug)]
pub struct Paragraph {
    /// Index into `paragraphs`.
    pub id: usize,
    /// Bytes of the text as pasted, without the white space around it.
    pub range: Range<usize>,
    /// Text or heading.
    pub kind: ParagraphRole,
    /// Sections whose heading begins here.
    pub sections: Vec<u32>,
    /// The text in spans of one look each.
    pub runs: Vec<MarkSpan>,
    /// First and last number of the goals that begin here.
    pub goals: Option<(u32, u32)>,
    /// Whether a goal or a result is marked here.
    pub is_marked: bool,
    /// The number of numbers here without a card.
    pub uncarded_numbers: usize,
    /// Characters of it.
    pub characters: usize,
    /// Which of the paragraphs that were read it belongs to: lines of one joint were one paragraph before a page broke them.
    pub source: Option<usize>,
    /// Page furniture, a glossary or a repetition.
    pub is_boilerplate: bool,
    /// Page furniture inside the line, in bytes: （上接第一版） at its head.
    pub boilerplate: Vec<Range<usize>>,
}

/// A stretch of the text that was read as one paragraph, in bytes.
pub(crate) struct SourceParagraph {
    /// Where.
    pub range: Range<usize>,
    /// What it is.
    pub kind: ParagraphKind,
}

/// What a paragraph is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParagraphRole {
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

fn heading_kind(line: &str, section: &crate::wire::Section, start: usize) -> ParagraphRole {
    let heading = section.marker.chars().count() + section.heading.chars().count();
    let length = line.chars().count();
    if length <= heading + 4 {
        return if section.parent.is_none() { ParagraphRole::Part } else { ParagraphRole::Section };
    }
    let mut end = line.char_indices().nth(heading).map_or(line.len(), |(at, _)| at);
    if let Some(stop) = line[end..].chars().next().filter(|c| matches!(c, '。' | '：' | ':')) {
        end += stop.len_utf8();
    }
    ParagraphRole::Body { lead: start + end }
}

/// The byte ranges of what was found in the text, by id.
#[derive(Clone, Copy)]
pub(crate) struct FoundRanges<'r> {
    /// Byte ranges of the goals.
    pub goals: &'r [Range<usize>],
    /// Byte ranges of the quantities.
    pub quantities: &'r [Range<usize>],
    /// Byte ranges of the leftovers.
    pub leftovers: &'r [Range<usize>],
    /// Byte ranges of the sections, headings included.
    pub sections: &'r [Range<usize>],
}

/// What the layout of a report is made from.
pub(crate) struct LayoutInput<'r> {
    /// The text as pasted.
    pub text: &'r str,
    /// What was found in it.
    pub analysis: &'r Analysis,
    /// The byte ranges of that.
    pub places: FoundRanges<'r>,
    /// 序号 of each goal.
    pub numbers: &'r [u32],
    /// Ids of the quantities that the report states as done.
    pub results: &'r [u32],
}

/// The lines of the text as paragraphs with their runs.
pub(crate) fn lay_out(
    input: &LayoutInput<'_>,
    joints: &[SourceParagraph],
    mark_ranges: &[MarkRange],
    emphases: &[EmphasisRange],
) -> Vec<Shared<Paragraph>> {
    let lines = lines(input.text);
    let mut headings: Vec<_> = input.analysis.sections.iter().into_list();
    let starts = |id: u32| input.places.sections[id as usize].start;
    crate::text::sort_by(&mut headings, |left, right| starts(left.id) < starts(right.id));
    let mut headings = headings.into_iter().peekable();
    let runs = mark_spans::mark_spans(&lines, mark_ranges, emphases);
    let mut paragraphs = Vec::with_capacity(lines.len());
    for (id, (range, runs)) in lines.into_iter().zip(runs).enumerate() {
        let mut sections = Vec::new();
        let mut kind = ParagraphRole::Body { lead: range.start };
        while let Some(section) =
            headings.next_if(|section| input.places.sections[section.id as usize].start < range.end)
        {
            let start = input.places.sections[section.id as usize].start;
            sections.push(section.id);
            if sections.len() == 1 && start <= range.start + 12 {
                kind = heading_kind(&input.text[range.clone()], section, range.start);
            }
        }
        let first = input.places.goals.partition_point(|place| place.start < range.start);
        let last = input.places.goals.partition_point(|place| place.start < range.end);
        let numbers = (first..last.max(first))
            .filter(|goal| input.analysis.goals[*goal].class != Class::Programme)
            .map(|goal| input.numbers[goal]);
        let (joint, is_boilerplate) = source_paragraph_of(joints, &range);
        paragraphs.push(Shared::new(Paragraph {
            id,
            kind,
            sections,
            goals: numbers.clone().min().zip(numbers.max()),
            source: joint,
            is_boilerplate,
            boilerplate: boilerplate_in(joints, &range),
            is_marked: runs
                .iter()
                .any(|run| matches!(run.target, Some(MarkTarget::Goal(_) | MarkTarget::Result(_)))),
            uncarded_numbers: uncarded_in(input, &range),
            characters: input.text[range.clone()].chars().count(),
            range,
            runs,
        }));
    }
    paragraphs
}

/// How many numbers in `range` have no card and are no results.
fn uncarded_in(input: &LayoutInput<'_>, range: &Range<usize>) -> usize {
    let within = |places: &[Range<usize>]| {
        let first = places.partition_point(|place| place.start < range.start);
        let last = places.partition_point(|place| place.start < range.end);
        first..last
    };
    let quantities = within(input.places.quantities)
        .filter(|id| input.analysis.quantities[*id].goal.is_none())
        .filter(|id| input.results.binary_search(&u32::try_from(*id).unwrap_or(u32::MAX)).is_err());
    quantities.count() + within(input.places.leftovers).len()
}

/// The source paragraph around a line, and whether the line is boilerplate, which may be inside a body paragraph.
fn source_paragraph_of(joints: &[SourceParagraph], line: &Range<usize>) -> (Option<usize>, bool) {
    let next = joints.partition_point(|joint| joint.range.start <= line.start);
    let around = |at: &usize| joints[*at].range.end >= line.end;
    // Pieces cut out of a source paragraph come right after it.
    let mut found = (next.saturating_sub(16)..next).rev().filter(around);
    let Some(inner) = found.next() else { return (None, false) };
    let outer = found.next_back().unwrap_or(inner);
    (Some(outer), joints[inner].kind != ParagraphKind::Body)
}

/// Boilerplate ranges inside a line that also has body text.
fn boilerplate_in(joints: &[SourceParagraph], line: &Range<usize>) -> Vec<Range<usize>> {
    let first = joints.partition_point(|joint| joint.range.start < line.start);
    let near = joints[first..].iter().inspect(|_| count_work(1));
    let inside = near.take_while(|joint| joint.range.start < line.end);
    let less = |joint: &&SourceParagraph| {
        joint.kind == ParagraphKind::Furniture
            && joint.range.end <= line.end
            && joint.range.len() < line.len()
    };
    inside.filter(less).map(|joint| joint.range.clone()).into_list()
}

/// Whether a line that was broken at byte `at` needs a space there when joined: Latin words do, Chinese does not.
#[must_use]
pub(crate) fn is_spaced(text: &str, at: usize, end: usize) -> bool {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let (before, after) = (text.get(..at), text.get(at..end));
    letter(before.and_then(|words| words.chars().next_back()))
        && letter(after.and_then(|words| words.trim_start().chars().next()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn furniture_at_the_head_of_a_line_stands_aside_and_the_line_does_not() {
        let joint_of = |range, kind| SourceParagraph { range, kind };
        let joints = [
            joint_of(0..40, ParagraphKind::Body),
            joint_of(0..9, ParagraphKind::Furniture),
            joint_of(41..60, ParagraphKind::Furniture),
        ];
        let found = boilerplate_in(&joints, &(0..40));
        assert_eq!(found.first(), Some(&(0..9)));
        assert_eq!(found.len(), 1);
        assert!(boilerplate_in(&joints, &(41..60)).is_empty(), "all of the line is furniture");
        assert!(!source_paragraph_of(&joints, &(0..40)).1);
    }

    #[test]
    fn furniture_inside_a_joint_stands_aside() {
        let joint_of = |range, kind| SourceParagraph { range, kind };
        let joints = [
            joint_of(0..40, ParagraphKind::Body),
            joint_of(10..20, ParagraphKind::Furniture),
            joint_of(41..60, ParagraphKind::Body),
            joint_of(61..70, ParagraphKind::Glossary),
        ];
        let at = |range| source_paragraph_of(&joints, &range);
        assert_eq!(at(0..9), (Some(0), false));
        assert_eq!(at(10..20), (Some(0), true));
        assert_eq!(at(21..40), (Some(0), false));
        assert_eq!(at(10..24), (Some(0), false), "a line that only begins with furniture is text");
        assert_eq!(at(41..60), (Some(2), false));
        assert_eq!(at(61..70), (Some(3), true));
        assert_eq!(at(71..80), (None, false));
    }

    #[test]
    fn words_of_letters_are_parted_where_a_line_was_broken() {
        assert!(is_spaced("the\nreport", 3, 10));
        assert!(!is_spaced("收入\n完成", 6, 13));
        assert!(!is_spaced("5\n个", 1, 5));
        assert!(!is_spaced("end", 3, 3));
    }
}
