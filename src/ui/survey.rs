//! The report at a glance: the outline with counts, the strip.

use crate::text::{IntoList, one_of};
use yew::AttrValue;

use crate::ui::reading::Reading;
use crate::wire::{Class, Part};

/// A marker with narrow brackets, as the outline has little room.
pub(crate) fn narrow(marker: &str) -> String {
    marker.replace('（', "(").replace('）', ")")
}

/// `三、` as `三`.
#[must_use]
pub(crate) fn numeral(marker: &str) -> String {
    marker.trim_end_matches(one_of(&['、', '.', '．'])).to_owned()
}

pub(crate) fn depth(reading: &Reading, id: usize) -> usize {
    let sections = &reading.analysis.sections;
    let mut parent = sections.get(id).and_then(|one| one.parent);
    let mut depth = 0;
    while let Some(over) = parent.and_then(|id| sections.get(id as usize)) {
        depth += 1;
        parent = over.parent.filter(|_| depth < 9);
    }
    depth
}

/// One line of the outline.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    /// The section.
    pub id: u32,
    /// 0 for the outermost level.
    pub depth: usize,
    /// The marker as written.
    pub marker: AttrValue,
    /// The short name.
    pub name: AttrValue,
    /// The heading in full.
    pub title: AttrValue,
    /// What the section speaks of.
    pub part: Part,
    /// Goals in it and below it.
    pub goals: usize,
    /// Results in it and below it.
    pub results: usize,
}

/// The two outermost levels of the outline, with counts.
#[must_use]
pub(crate) fn outline(reading: &Reading) -> Vec<Row> {
    let names = &reading.names;
    let sections =
        reading.analysis.sections.iter().filter(|one| depth(reading, one.id as usize) < 2);
    let row = |section: &crate::wire::Section| {
        let range = &reading.sections[section.id as usize];
        let goal = |at: usize| reading.analysis.goals[at].class != Class::Programme;
        let first = reading.goals.partition_point(|place| place.start < range.start);
        let last = reading.goals.partition_point(|place| place.start < range.end);
        let before = |at: usize| {
            reading.results.partition_point(|id| reading.quantities[*id as usize].start < at)
        };
        Row {
            id: section.id,
            depth: depth(reading, section.id as usize),
            marker: narrow(&section.marker).into(),
            name: names.short(section.id).to_owned().into(),
            title: format!("{}{}", section.marker, section.heading).into(),
            part: section.part,
            goals: (first..last.max(first)).filter(|at| goal(*at)).count(),
            results: before(range.end.max(range.start)) - before(range.start),
        }
    };
    sections.map(row).into_list()
}

/// How many bars the strip has from end to end.
const BINS: usize = 150;

/// A section with less room in the strip cannot be hit, and belongs to the one before it.
const NARROW: i32 = 25;

/// The strip: bars and sections in hundredths of a per cent of the report's length.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Strip {
    /// Goals by place: where from, how many.
    pub goals: Vec<(i32, usize)>,
    /// Results by place: where from, how many.
    pub results: Vec<(i32, usize)>,
    /// The width of a bar.
    pub bar: i32,
    /// Sections with where from and how wide; a section with others under it reaches to the first of these.
    pub sections: Vec<(Row, i32, i32)>,
}

/// Lays the report along the strip.
#[must_use]
pub(crate) fn strip(reading: &Reading) -> Strip {
    let length = reading.text.len().max(1);
    let mut goals = [0; BINS];
    let mut results = [0; BINS];
    let bin = |at: usize| (at * BINS / length).min(BINS - 1);
    for (goal, range) in reading.analysis.goals.iter().zip(&reading.goals) {
        if goal.class != Class::Programme {
            goals[bin(range.start)] += 1;
        }
    }
    for id in &reading.results {
        results[bin(reading.quantities[*id as usize].start)] += 1;
    }
    let filled = |bins: [usize; BINS]| {
        let bars = bins.into_iter().enumerate().filter(|(_, count)| *count > 0);
        bars.map(|(at, count)| (percent(at, BINS), count)).into_list()
    };
    let start = |row: &Row| percent(reading.sections[row.id as usize].start, length);
    let mut rows = outline(reading);
    let mut free = 0;
    rows.retain(|row| {
        let kept = row.depth == 0 || start(row) >= free;
        // The first section of a part begins almost where the part does.
        let room = if row.depth == 0 { 0 } else { NARROW };
        free = if kept { start(row) + room } else { free };
        kept
    });
    let starts: Vec<i32> = rows.iter().map(start).chain([WHOLE]).into_list();
    let places = starts.windows(2).map(|pair| (pair[0], (pair[1] - pair[0]).max(0)));
    let sections = rows.into_iter().zip(places).map(|(row, (from, wide))| (row, from, wide));
    Strip {
        goals: filled(goals),
        results: filled(results),
        bar: percent(72, BINS * 100),
        sections: sections.into_list(),
    }
}

/// All of a whole, in hundredths of a per cent.
pub(crate) const WHOLE: i32 = 10_000;

/// `part` of `whole` in hundredths of a per cent: whole numbers spare the page the tables that print floats.
#[must_use]
pub(crate) fn percent(part: usize, whole: usize) -> i32 {
    let whole = whole.max(1) as u64;
    let share = (part as u64).saturating_mul(10_000).saturating_add(whole / 2) / whole;
    i32::try_from(share).unwrap_or(WHOLE)
}

/// Hundredths of a per cent as an attribute: `12.34%`.
#[must_use]
pub(crate) fn attribute(share: i32) -> String {
    format!("{}.{:02}%", share / 100, share % 100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::fixture;

    #[test]
    fn outline_counts_goals_below() {
        let reading = fixture::reading();
        let rows = outline(&reading);
        let goals: usize = rows.iter().filter(|row| row.depth == 0).map(|row| row.goals).sum();
        let all =
            reading.analysis.goals.iter().filter(|goal| goal.class != Class::Programme).count();
        assert_eq!(goals, all);
        assert_eq!(reading.names.path(&reading, Some(3)), "三(一)强市建设");
    }

    #[test]
    fn strip_counts_every_goal_once() {
        let reading = fixture::reading();
        let strip = strip(&reading);
        let goals: usize = strip.goals.iter().map(|(_, count)| count).sum();
        assert_eq!(goals, reading.numbers.len() - 1);
    }
}
