//! Two charts of all goals: where in the report they stand by topic, and how firm their wording is.

use crate::ui::{
    format::percent::{WHOLE, percent},
    i18n::{Lang, labels},
    queries::charts::chart::{Bar, BarStyle, Chart, ChartRow, RowGroup, cell},
    report::{report_view::ReportView, section_names},
};
use crate::{
    text::IntoList,
    wire::{Bound, Class, Commitment},
};

/// More topics than these stand in the last row together.
const TOPICS: usize = 12;

/// Where in the report goals stand, by topic.
pub(crate) fn by_topic(reading: &ReportView, lang: Lang) -> Option<Chart> {
    let messages = lang.messages();
    let page = lang.page();
    let names = &reading.names;
    let length = reading.text.len();
    let tops: Vec<usize> = (0..reading.sections.len())
        .filter(|id| reading.analysis.sections[*id].parent.is_none())
        .filter(|id| reading.goals.iter().any(|goal| reading.sections[*id].contains(&goal.start)))
        .into_list();
    let mut topics: Vec<(&str, Vec<usize>)> = Vec::new();
    // Where each topic stands among them, by its first goal.
    let mut known = vec![None; reading.goals.len()];
    for (goal, range) in reading.analysis.goals.iter().zip(&reading.goals) {
        if goal.class == Class::Programme {
            continue;
        }
        let at =
            *known[reading.first_of_topic[goal.id as usize] as usize].get_or_insert_with(|| {
                topics.push((&goal.topic, Vec::new()));
                topics.len() - 1
            });
        topics[at].1.push(range.start);
    }
    if topics.is_empty() {
        return None;
    }
    crate::text::sort_by(&mut topics, |left, right| left.1.len() > right.1.len());
    let mut named: Vec<(String, Vec<usize>)> = Vec::new();
    for (at, (topic, places)) in topics.into_iter().enumerate() {
        if at < TOPICS {
            let topic = if topic.is_empty() {
                page.chart_no_topic.to_owned()
            } else {
                names.topic(&reading.analysis.sections, topic).to_string()
            };
            named.push((topic, places));
        } else if at == TOPICS {
            named.push((page.chart_other_topics.to_owned(), places));
        } else if let Some((_, others)) = named.last_mut() {
            others.extend(places);
        }
    }
    if let Some((_, others)) = named.last_mut() {
        crate::text::sort_by(others, |left, right| left < right);
    }
    let row = |(name, places): &(String, Vec<usize>)| ChartRow {
        name: name.clone(),
        bars: ticks(places, length),
        description: places.len().to_string(),
    };
    let column = |id: &usize| {
        let section = &reading.analysis.sections[*id];
        let number = u32::try_from(*id).unwrap_or(0);
        let numeral = section_names::section_number(&section.marker);
        let space = if numeral.is_empty() { "" } else { " " };
        [numeral.as_str(), space, names.short(number)].concat()
    };
    let starts: Vec<i32> =
        tops.iter().map(|id| percent(reading.sections[*id].start, length)).into_list();
    let head = |(at, id): (usize, &usize)| {
        let room = starts.get(at + 1).map_or(WHOLE, |next| *next) - starts[at];
        // A narrow part has its numeral alone, and a sliver nothing: it would be cut off.
        let numeral = section_names::section_number(&reading.analysis.sections[*id].marker);
        let name = match room {
            ..SLIVER => String::new(),
            ..NARROW if !numeral.is_empty() => numeral,
            _ => column(id),
        };
        (starts[at], name)
    };
    let columns: Vec<_> = tops.iter().enumerate().map(head).into_list();
    let inside = |id: &usize, places: &[usize]| {
        places.iter().filter(|at| reading.sections[*id].contains(at)).count()
    };
    let line = |(name, places): &(String, Vec<usize>)| {
        let counts = tops.iter().map(|id| cell(inside(id, places).to_string()));
        std::iter::once(cell(name.clone()))
            .chain(counts)
            .chain([cell(places.len().to_string())])
            .into_list()
    };
    let heads = std::iter::once(messages.topic.to_owned()).chain(tops.iter().map(column));
    Some(Chart {
        code: "chart-places",
        title: page.chart_places,
        says: page.chart_places_say.to_owned(),
        groups: vec![RowGroup { title: "", columns, rows: named.iter().map(row).into_list() }],
        key: vec![(BarStyle::Target, page.chart_places_key)],
        column_heads: heads.chain([messages.goals.to_owned()]).into_list(),
        table: named.iter().map(line).into_list(),
    })
}

/// A part of the report that has no room for its name.
const NARROW: i32 = 2000;
/// A part that has no room for its numeral.
const SLIVER: i32 = 400;

/// The width of a goal's tick.
const TICK: i32 = 50;

/// A tick for each place; ticks that touch are one bar, as a long report would have thousands of them.
fn ticks(places: &[usize], length: usize) -> Vec<Bar> {
    let mut bars: Vec<Bar> = Vec::new();
    for at in places {
        let from = percent(*at, length).min(WHOLE - TICK);
        if let Some(last) = bars.last_mut().filter(|last| from <= last.start + last.width) {
            last.width = from + TICK - last.start;
        } else {
            bars.push(Bar {
                lane: 0,
                start: from,
                width: TICK,
                style: BarStyle::Target,
                label: String::new(),
            });
        }
    }
    bars
}

/// How firm the wording is: commitment by bound.
pub(crate) fn by_commitment(reading: &ReportView, lang: Lang) -> Option<Chart> {
    let messages = lang.messages();
    let page = lang.page();
    let quantities = &reading.analysis.quantities;
    let mut counts = [[0_usize; 5]; 5];
    for goal in reading.analysis.goals.iter().filter(|goal| goal.class != Class::Programme) {
        let bound = goal
            .quantities
            .first()
            .and_then(|id| quantities.get(*id as usize))
            .map(|one| one.bound);
        let column = ORDER.iter().position(|one| bound == Some(*one)).unwrap_or(4);
        let row = Commitment::ALL.iter().position(|one| *one == goal.commitment).unwrap_or(2);
        counts[row][column] += 1;
    }
    let most = counts.iter().flatten().max().copied().filter(|most| *most > 0)?;
    let bound =
        |bound: Bound| labels::bound(bound, lang).map_or(page.field_exact, |(_, word)| word);
    let heads: Vec<String> =
        ORDER.map(bound).into_iter().chain([page.chart_no_number]).map(str::to_owned).into_list();
    let bar = |column: usize, count: usize| Bar {
        lane: 0,
        start: i32::try_from(column).unwrap_or(0) * COLUMN,
        width: percent(count, most) * (COLUMN * 62 / 100) / WHOLE,
        style: BarStyle::Target,
        label: count.to_string(),
    };
    let row = |commitment: Commitment, counts: &[usize; 5]| ChartRow {
        name: labels::commitment(commitment, lang).to_owned(),
        bars: (0..)
            .zip(counts)
            .filter(|(_, count)| **count > 0)
            .map(|(at, count)| bar(at, *count))
            .into_list(),
        description: counts.iter().sum::<usize>().to_string(),
    };
    let line = |commitment: Commitment, counts: &[usize; 5]| {
        let numbers = counts.iter().map(|count| cell(count.to_string()));
        let sum = cell(counts.iter().sum::<usize>().to_string());
        std::iter::once(cell(labels::commitment(commitment, lang)))
            .chain(numbers)
            .chain([sum])
            .into_list()
    };
    let rows = || Commitment::ALL.iter().copied().zip(&counts);
    let columns = (0..).zip(&heads).map(|(at, head)| (at * COLUMN, head.clone())).into_list();
    Some(Chart {
        code: "chart-firmness",
        title: page.chart_firmness,
        says: page.chart_firmness_say.to_owned(),
        groups: vec![RowGroup {
            title: "",
            columns,
            rows: rows().map(|(commitment, counts)| row(commitment, counts)).into_list(),
        }],
        key: vec![(BarStyle::Target, page.chart_firmness_key)],
        column_heads: std::iter::once(messages.commitment.to_owned())
            .chain(heads)
            .chain([page.chart_sum.to_owned()])
            .into_list(),
        table: rows().map(|(commitment, counts)| line(commitment, counts)).into_list(),
    })
}

/// The bounds as columns, the firmest first.
const ORDER: [Bound; 4] = [Bound::AtLeast, Bound::AtMost, Bound::Exact, Bound::About];

/// The width of a column: five fill the row.
const COLUMN: i32 = WHOLE / 5;

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::{fixture, queries::counts};

    #[test]
    fn every_goal_stands_in_each_chart_once() {
        let reading = fixture::reading();
        let goals = counts::count_all(&reading).goals;
        let places = by_topic(&reading, Lang::Zh).map(|one| one.groups);
        let ticks = places.iter().flatten().flat_map(|group| &group.rows).map(|row| row.bars.len());
        assert_eq!(ticks.sum::<usize>(), goals);
        let firm = by_commitment(&reading, Lang::Zh).map(|one| one.table).unwrap_or_default();
        let sums = firm.iter().filter_map(|row| row.last()?.words.parse::<usize>().ok());
        assert_eq!(sums.sum::<usize>(), goals);
    }

    #[test]
    fn ticks_that_touch_are_one_bar() {
        let bars = ticks(&[0, 10, 5000, 5050, 5101], 10_000);
        let bars: Vec<_> = bars.iter().map(|bar| (bar.start, bar.width)).collect();
        assert_eq!(bars, [(0, 60), (5000, 100), (5101, TICK)]);
    }
}
