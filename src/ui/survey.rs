//! The report at a glance: short names of sections, the outline with counts, the strip.

use yew::AttrValue;

use super::reading::Reading;
use crate::wire::{Class, Part};

/// Short names of all sections, without what the headings around them share; and which of the two outermost levels begin where.
#[derive(Debug, Default)]
pub(crate) struct Names {
    short: Vec<String>,
    outer: Vec<(usize, u32)>,
}

impl Names {
    /// The names of `reading`'s sections.
    #[must_use]
    pub(crate) fn of(reading: &Reading) -> Self {
        let sections = &reading.analysis.sections;
        let mut short: Vec<String> = sections.iter().map(|one| plain(&one.heading)).collect();
        let mut kin: Vec<usize> = (0..sections.len()).collect();
        let family = |id: usize| (sections[id].parent, sections[id].level);
        crate::text::sort_by(&mut kin, |left, right| {
            (family(*left), left) < (family(*right), right)
        });
        for children in kin.chunk_by(|left, right| family(*left) == family(*right)) {
            let headings: Vec<Vec<char>> =
                children.iter().map(|id| short[*id].chars().collect()).collect();
            let (before, after) = shared(&headings);
            for (id, heading) in children.iter().zip(&headings) {
                short[*id] = heading[before..heading.len() - after].iter().collect();
            }
        }
        let outer = sections.iter().filter(|one| depth(reading, one.id as usize) < 2);
        let mut outer: Vec<(usize, u32)> =
            outer.map(|one| (reading.sections[one.id as usize].start, one.id)).collect();
        crate::text::sort_by(&mut outer, |left, right| left < right);
        Self { short, outer }
    }

    /// The short name of section `id`.
    #[must_use]
    pub(crate) fn short(&self, id: u32) -> &str {
        self.short.get(id as usize).map_or("", String::as_str)
    }

    /// The section of the two outermost levels in which byte `at` stands.
    #[must_use]
    pub(crate) fn near_top(&self, reading: &Reading, at: usize) -> Option<u32> {
        let next = self.outer.partition_point(|(start, _)| *start <= at);
        let (_, id) = self.outer.get(next.checked_sub(1)?)?;
        (at < reading.sections[*id as usize].end).then_some(*id)
    }

    /// The sections of the two outermost levels, in text order.
    pub(crate) fn outer(&self) -> impl Iterator<Item = u32> + '_ {
        self.outer.iter().map(|(_, id)| *id)
    }

    /// A topic as short as it stays clear: a goal may carry its section's heading as topic.
    #[must_use]
    pub(crate) fn topic(&self, reading: &Reading, topic: &str) -> AttrValue {
        let section = reading.analysis.sections.iter().find(|section| section.heading == topic);
        section.map_or(topic, |section| self.short(section.id)).to_owned().into()
    }

    /// The way to a section: `三(一)扩大需求`.
    #[must_use]
    pub(crate) fn path(&self, reading: &Reading, id: Option<u32>) -> AttrValue {
        let Some(section) = id.and_then(|id| reading.analysis.sections.get(id as usize)) else {
            return AttrValue::default();
        };
        let over = section.parent.and_then(|id| reading.analysis.sections.get(id as usize));
        let over = over.map_or(String::new(), |over| numeral(&over.marker));
        let marker = narrow(&if over.is_empty() {
            numeral(&section.marker)
        } else {
            section.marker.clone()
        });
        let space = if marker.ends_with([')', '）']) || marker.is_empty() { "" } else { " " };
        format!("{over}{marker}{space}{}", self.short(section.id)).into()
    }
}

/// The first clause of a heading, where it says enough.
fn plain(heading: &str) -> String {
    let heading = heading.trim_end_matches(['。', '：', ':', '；']);
    let clause = heading.split(['，', ',', '；', ';']).next().unwrap_or(heading);
    if clause.chars().count() < 4 { heading.to_owned() } else { clause.to_owned() }
}

/// A marker with narrow brackets, as the outline has little room.
fn narrow(marker: &str) -> String {
    marker.replace('（', "(").replace('）', ")")
}

/// `三、` as `三`.
#[must_use]
pub(crate) fn numeral(marker: &str) -> String {
    marker.trim_end_matches(['、', '.', '．']).to_owned()
}

/// How many characters all headings share at their start and at their end; nothing where little would remain.
fn shared(headings: &[Vec<char>]) -> (usize, usize) {
    let [first, rest @ ..] = headings else { return (0, 0) };
    if rest.len() < 2 {
        return (0, 0);
    }
    let shortest = headings.iter().map(Vec::len).min().unwrap_or(0);
    let same = |test: &dyn Fn(usize) -> bool| (0..shortest).take_while(|at| test(*at)).count();
    let before = same(&|at| rest.iter().all(|one| one[at] == first[at]));
    let after =
        same(&|at| rest.iter().all(|one| one[one.len() - 1 - at] == first[first.len() - 1 - at]));
    if before + after + 2 > shortest { (0, 0) } else { (before, after) }
}

fn depth(reading: &Reading, id: usize) -> usize {
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
        let inside = |id: &&u32| range.contains(&reading.quantities[**id as usize].start);
        Row {
            id: section.id,
            depth: depth(reading, section.id as usize),
            marker: narrow(&section.marker).into(),
            name: names.short(section.id).to_owned().into(),
            title: format!("{}{}", section.marker, section.heading).into(),
            part: section.part,
            goals: (first..last.max(first)).filter(|at| goal(*at)).count(),
            results: reading.results.iter().filter(inside).count(),
        }
    };
    sections.map(row).collect()
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
        bars.map(|(at, count)| (percent(at, BINS), count)).collect()
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
    let starts: Vec<i32> = rows.iter().map(start).chain([WHOLE]).collect();
    let places = starts.windows(2).map(|pair| (pair[0], (pair[1] - pair[0]).max(0)));
    let sections = rows.into_iter().zip(places).map(|(row, (from, wide))| (row, from, wide));
    Strip {
        goals: filled(goals),
        results: filled(results),
        bar: percent(72, BINS * 100),
        sections: sections.collect(),
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
    fn short_names_lose_what_siblings_share() {
        let headings = ["努力在农业上实现突破", "努力在工业上实现突破", "努力在旅游上实现突破"];
        let headings: Vec<Vec<char>> = headings.iter().map(|one| one.chars().collect()).collect();
        assert_eq!(shared(&headings), (3, 5));
        assert_eq!(shared(&headings[..2]), (0, 0));
    }

    #[test]
    fn outline_counts_goals_below() {
        let reading = fixture::reading();
        let rows = outline(&reading);
        let goals: usize = rows.iter().filter(|row| row.depth == 0).map(|row| row.goals).sum();
        let all =
            reading.analysis.goals.iter().filter(|goal| goal.class != Class::Programme).count();
        assert_eq!(goals, all);
        assert_eq!(reading.names.path(&reading, Some(3)), "三(一)强市");
    }

    #[test]
    fn strip_counts_every_goal_once() {
        let reading = fixture::reading();
        let strip = strip(&reading);
        let goals: usize = strip.goals.iter().map(|(_, count)| count).sum();
        assert_eq!(goals, reading.numbers.len() - 1);
    }
}
