//! What is marked in the text, and what is emphasised inside the marks, in bytes of the text as pasted.

use std::ops::Range;

use crate::ui::report::{
    mark_spans::{EmphasisRange, MarkRange, MarkTarget},
    paragraphs::LayoutInput,
};
use crate::{
    text::{Utf16Index, one_of},
    wire::{Class, CueField, Goal},
};

/// The ranges of goals, 工作部署 and results, and of the numbers, deadlines and deciding words in them.
pub(crate) fn marks_and_emphases(
    input: &LayoutInput<'_>,
    units: &Utf16Index,
) -> (Vec<MarkRange>, Vec<EmphasisRange>) {
    let mut marks = Vec::new();
    let mut emphases = Vec::new();
    for (goal, range) in input.analysis.goals.iter().zip(input.places.goals) {
        let target = if goal.class == Class::Programme {
            MarkTarget::Programme(goal.id)
        } else {
            MarkTarget::Goal(goal.id)
        };
        marks.push(MarkRange { range: range.clone(), target });
        emphasise_cues(goal, range, units, &mut emphases);
    }
    for (quantity, range) in input.analysis.quantities.iter().zip(input.places.quantities) {
        if quantity.goal.is_some() || input.results.binary_search(&quantity.id).is_ok() {
            emphases.push(EmphasisRange { range: range.clone(), due: false });
        }
    }
    marks.extend(input.results.iter().filter_map(|id| result_mark(input, units, *id)));
    (marks, emphases)
}

/// Emphasises the deadline of a goal and the words that decide its class, where they are inside its mark.
fn emphasise_cues(
    goal: &Goal,
    goal_range: &Range<usize>,
    units: &Utf16Index,
    emphases: &mut Vec<EmphasisRange>,
) {
    for cue in &goal.cues {
        let due = match cue.field() {
            Some(CueField::Deadline) => true,
            Some(CueField::Class) if goal.class != Class::Programme => false,
            _ => continue,
        };
        let range = units.byte_at(cue.start)..units.byte_at(cue.end);
        if goal_range.start <= range.start && range.end <= goal_range.end {
            emphases.push(EmphasisRange { range, due });
        }
    }
}

/// The mark of a result: its number, with its indicator where that comes right before it.
fn result_mark(input: &LayoutInput<'_>, units: &Utf16Index, id: u32) -> Option<MarkRange> {
    let quantity = input.analysis.quantities.get(id as usize)?;
    let range = input.places.quantities.get(id as usize)?;
    let indicator = quantity.indicator.as_ref();
    let named = indicator.map_or(range.start, |named| units.byte_at(named.start));
    let between = input.text.get(named..range.start).unwrap_or("。");
    // An indicator carried over from another sentence may be far away: the count ends at the limit.
    let near = between.chars().nth(MAX_INDICATOR_DISTANCE).is_none()
        && !between.contains(one_of(&['。', '；', ';', '\n', '，', ',']));
    let start = if near { named.min(range.start) } else { range.start };
    Some(MarkRange { range: start..range.end, target: MarkTarget::Result(id) })
}

/// The most characters from the start of an indicator to its number that a mark covers.
const MAX_INDICATOR_DISTANCE: usize = 24;
