//! A report made ready for the page: byte offsets, paragraphs with their runs, numbers of the goals, text to search.

use std::ops::Range;

use crate::ui::{
    report::{
        mark_spans::{EmphasisRange, MarkRange, MarkTarget},
        offsets::ByteOffsets,
        paragraphs::{self, FoundRanges, Paragraph, SourceParagraph},
        section_names::SectionNames,
    },
    shared::Shared,
};
use crate::{
    correct::Corrected,
    text::{IntoList, count_work, one_of, sort_by},
    wire::{Analysis, Class, Stance},
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
    /// Where each goal stands, in bytes.
    pub goals: Vec<Range<usize>>,
    /// Where each quantity stands, in bytes.
    pub quantities: Vec<Range<usize>>,
    /// Where each leftover stands, in bytes.
    pub leftovers: Vec<Range<usize>>,
    /// Where each section stands, heading included, in bytes.
    pub sections: Vec<Range<usize>>,
    /// The paragraphs with text in them.
    pub paragraphs: Vec<Shared<Paragraph>>,
    /// Ids of the quantities that the report states as done.
    pub results: Vec<u32>,
    /// Characters of the text without white space.
    pub characters: usize,
    /// Short names of the sections.
    pub(crate) names: SectionNames,
    /// The section of the two outermost levels in which each goal stands.
    pub(crate) goal_sections: Vec<Option<u32>>,
    /// For each goal the first one of its topic.
    pub(crate) first_of_topic: Vec<u32>,
    search_texts: Vec<String>,
}

impl ReportView {
    /// Lays out `analysis` of `text`.
    #[must_use]
    pub fn new(text: String, analysis: Analysis) -> Self {
        let bytes = ByteOffsets::of(&text);
        let at = |start: u32, end: u32| bytes.at(start)..bytes.at(end).max(bytes.at(start));
        let goals: Vec<_> = analysis.goals.iter().map(|goal| at(goal.start, goal.end)).into_list();
        let quantities: Vec<_> =
            analysis.quantities.iter().map(|one| at(one.start, one.end)).into_list();
        let leftovers: Vec<_> =
            analysis.leftovers.iter().map(|one| at(one.start, one.end)).into_list();
        let sections: Vec<_> =
            analysis.sections.iter().map(|one| at(one.start, one.end)).into_list();
        let results = analysis
            .quantities
            .iter()
            .filter(|one| {
                one.stance == Stance::Result && one.goal.is_none() && is_told(one.reason.as_deref())
            })
            .map(|one| one.id)
            .into_list();
        let haystacks = analysis
            .goals
            .iter()
            .zip(&goals)
            .map(|(goal, range)| {
                let mut words = goal.title.to_ascii_lowercase();
                count_work(range.len());
                for part in [text.get(range.clone()), goal.relation.as_deref()]
                    .into_iter()
                    .flatten()
                    .chain(goal.projects.iter().map(String::as_str))
                {
                    words.push('\n');
                    words.push_str(&part.to_ascii_lowercase());
                }
                words
            })
            .into_list();
        let names = SectionNames::new(&analysis.sections, &sections);
        let tops = goals.iter().map(|place| names.top_section_at(place.start)).into_list();
        let numbers = goal_numbers(&analysis);
        let places = FoundRanges {
            goals: &goals,
            quantities: &quantities,
            leftovers: &leftovers,
            sections: &sections,
        };
        let (stretches, emphases) = stretches(&text, &analysis, &places, &results, &bytes);
        let joints: Vec<SourceParagraph> = (analysis.paragraphs.iter())
            .map(|one| SourceParagraph { range: at(one.start, one.end), kind: one.kind })
            .into_list();
        let input = paragraphs::LayoutInput {
            text: &text,
            analysis: &analysis,
            places,
            numbers: &numbers,
            results: &results,
        };
        let paragraphs = paragraphs::lay_out(&input, &joints, &stretches, &emphases);
        Self {
            first_of_topic: first_goal_of_topic(&analysis),
            characters: text.chars().filter(|c| !c.is_whitespace()).count(),
            corrections: Corrected::default(),
            paste: Shared::new(()),
            text,
            analysis,
            numbers,
            goals,
            quantities,
            leftovers,
            sections,
            paragraphs,
            results,
            names,
            goal_sections: tops,
            search_texts: haystacks,
        }
    }

    /// The words of the text between two bytes; empty where they are no place in it.
    #[must_use]
    pub fn words(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// Whether goal `id` holds `needle`, which is in lower case.
    #[must_use]
    pub fn matches_search(&self, id: u32, needle: &str) -> bool {
        self.search_texts.get(id as usize).is_some_and(|words| words.contains(needle))
    }

    /// The paragraph in which byte `at` stands.
    #[must_use]
    pub fn paragraph_at(&self, at: usize) -> Option<&Shared<Paragraph>> {
        let next = self.paragraphs.partition_point(|paragraph| paragraph.range.start <= at);
        self.paragraphs.get(next.saturating_sub(1))
    }

    /// The id of the paragraph in which byte `at` stands.
    #[must_use]
    pub(crate) fn paragraph_id(&self, at: usize) -> usize {
        self.paragraph_at(at).map_or(0, |paragraph| paragraph.id)
    }
}

/// What is marked in the text, and what stands out inside of the marks.
fn stretches(
    text: &str,
    analysis: &Analysis,
    places: &FoundRanges<'_>,
    results: &[u32],
    bytes: &ByteOffsets,
) -> (Vec<MarkRange>, Vec<EmphasisRange>) {
    let mut stretches = Vec::new();
    let mut emphases = Vec::new();
    for (goal, range) in analysis.goals.iter().zip(places.goals) {
        let owner = if goal.class == Class::Programme {
            MarkTarget::Programme(goal.id)
        } else {
            MarkTarget::Goal(goal.id)
        };
        stretches.push(MarkRange { range: range.clone(), owner });
        for cue in &goal.cues {
            let place = bytes.at(cue.start)..bytes.at(cue.end);
            let due = cue.says.starts_with("deadline");
            let closing = cue.says.starts_with("class:") && goal.class != Class::Programme;
            if (due || closing) && range.start <= place.start && place.end <= range.end {
                emphases.push(EmphasisRange { range: place, due });
            }
        }
    }
    for one in &analysis.quantities {
        let Some(range) = places.quantities.get(one.id as usize) else { continue };
        if one.goal.is_some() || results.binary_search(&one.id).is_ok() {
            emphases.push(EmphasisRange { range: range.clone(), due: false });
        }
    }
    for id in results {
        let (Some(one), Some(range)) =
            (analysis.quantities.get(*id as usize), places.quantities.get(*id as usize))
        else {
            continue;
        };
        // The naming phrase joins the mark when it stands right before the number.
        let named = one.indicator.as_ref().map_or(range.start, |named| bytes.at(named.start));
        let between = text.get(named..range.start).unwrap_or("。");
        // A carried name may stand far away: no more is counted than can be near.
        let near = between.chars().nth(NEAR).is_none()
            && !between.contains(one_of(&['。', '；', ';', '\n', '，', ',']));
        let start = if near { named.min(range.start) } else { range.start };
        stretches.push(MarkRange { range: start..range.end, owner: MarkTarget::Result(*id) });
    }
    (stretches, emphases)
}

/// Characters between a naming phrase and its number that a mark covers with them.
const NEAR: usize = 24;

/// A result that stands outside the report, or twice in it, is no 完成情况.
fn is_told(reason: Option<&str>) -> bool {
    matches!(reason, None | Some("result"))
}

fn first_goal_of_topic(analysis: &Analysis) -> Vec<u32> {
    let goals = &analysis.goals;
    let mut sorted: Vec<&crate::wire::Goal> = goals.iter().into_list();
    sort_by(&mut sorted, |left, right| left.topic < right.topic);
    let mut topics = vec![0; goals.len()];
    for same in sorted.chunk_by(|left, right| left.topic == right.topic) {
        for goal in same {
            topics[goal.id as usize] = same[0].id;
        }
    }
    topics
}

fn goal_numbers(analysis: &Analysis) -> Vec<u32> {
    let (mut goals, mut programmes) = (0, 0);
    let count = |goal: &crate::wire::Goal| {
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
        let reading = ReportView::new("第一段\n第二段".into(), Analysis::default());
        assert_eq!(reading.paragraphs.len(), 2);
        assert!(!reading.paragraphs[0].is_marked);
        assert_eq!(reading.paragraph_at(12).map(|paragraph| paragraph.id), Some(1));
    }
}
