//! Two charts of all goals: where in the report they are, by subject, and how firm their wording is.

use crate::ui::{
    format::percent::{WHOLE, percent},
    queries::charts::chart::{Bar, BarStyle, Chart, ChartRow, RowGroup, TableCell, cell},
    report::{report_view::ReportView, section_names},
};
use crate::{
    labels::{self, Lang},
    text::IntoList,
    wire::{Bound, Class, Commitment, Subject},
};

/// Where in the report the goals of each subject are, with a column for each part of the report.
pub(crate) fn by_subject(report: &ReportView, lang: Lang) -> Option<Chart> {
    let page = lang.page();
    let subjects = subjects(report);
    if subjects.is_empty() {
        return None;
    }
    let parts = parts_with_goals(report);
    let row = |(subject, starts): &(Subject, Vec<usize>)| ChartRow {
        name: labels::subject(*subject, lang).to_owned(),
        bars: ticks(starts, report.text.len()),
        description: starts.len().to_string(),
    };
    let (column_heads, table) = subject_table(report, &subjects, &parts, lang);
    Some(Chart {
        code: "chart-places",
        title: page.chart_places,
        description: page.chart_places_say.to_owned(),
        groups: vec![RowGroup {
            title: "",
            columns: part_columns(report, &parts),
            rows: subjects.iter().map(row).into_list(),
        }],
        key: vec![(BarStyle::Target, page.chart_places_key)],
        column_heads,
        table,
    })
}

/// The subjects, the one with the most goals first, each with the bytes of the text as pasted where its goals start.
fn subjects(report: &ReportView) -> Vec<(Subject, Vec<usize>)> {
    let mut found: Vec<(Subject, Vec<usize>)> = Vec::new();
    for (goal, range) in report.analysis.goals.iter().zip(&report.goals) {
        if goal.class == Class::Programme {
            continue;
        }
        match found.iter_mut().find(|(subject, _)| *subject == goal.subject) {
            Some((_, starts)) => starts.push(range.start),
            None => found.push((goal.subject, vec![range.start])),
        }
    }
    crate::text::sort_by(&mut found, |left, right| left.1.len() > right.1.len());
    found
}

/// The ids of the sections of the outermost level with goals in them, in text order.
fn parts_with_goals(report: &ReportView) -> Vec<usize> {
    (0..report.sections.len())
        .filter(|id| report.analysis.sections[*id].parent.is_none())
        .filter(|id| report.goals.iter().any(|goal| report.sections[*id].contains(&goal.start)))
        .into_list()
}

/// Numeral and short name of a section: `三 重点工作`.
fn part_name(report: &ReportView, id: usize) -> String {
    let numeral = section_names::section_number(&report.analysis.sections[id].marker);
    let space = if numeral.is_empty() { "" } else { " " };
    let short = report.names.short(u32::try_from(id).unwrap_or(0));
    [numeral.as_str(), space, short].concat()
}

/// Where the column of each part starts, in hundredths of a per cent of the row, with its name as far as it has room.
fn part_columns(report: &ReportView, parts: &[usize]) -> Vec<(i32, String)> {
    let length = report.text.len();
    let starts: Vec<i32> =
        parts.iter().map(|id| percent(report.sections[*id].start, length)).into_list();
    let column = |(at, id): (usize, &usize)| {
        let room = starts.get(at + 1).map_or(WHOLE, |next| *next) - starts[at];
        // A narrow part shows its numeral alone, and a sliver nothing: more would be cut off.
        let numeral = section_names::section_number(&report.analysis.sections[*id].marker);
        let name = match room {
            ..SLIVER => String::new(),
            ..NARROW if !numeral.is_empty() => numeral,
            _ => part_name(report, *id),
        };
        (starts[at], name)
    };
    parts.iter().enumerate().map(column).into_list()
}

/// Heads and rows of the table: goals of each subject in each part, and their sum.
fn subject_table(
    report: &ReportView,
    subjects: &[(Subject, Vec<usize>)],
    parts: &[usize],
    lang: Lang,
) -> (Vec<String>, Vec<Vec<TableCell>>) {
    let count = |id: &usize, starts: &[usize]| {
        starts.iter().filter(|at| report.sections[*id].contains(at)).count()
    };
    let row = |(subject, starts): &(Subject, Vec<usize>)| {
        let counts = parts.iter().map(|id| cell(count(id, starts).to_string()));
        std::iter::once(cell(labels::subject(*subject, lang).to_owned()))
            .chain(counts)
            .chain([cell(starts.len().to_string())])
            .into_list()
    };
    let heads = std::iter::once(lang.messages().subject.to_owned())
        .chain(parts.iter().map(|id| part_name(report, *id)))
        .chain([lang.messages().goals.to_owned()]);
    (heads.into_list(), subjects.iter().map(row).into_list())
}

/// A part of the report narrower than this, in hundredths of a per cent, has no room for its name.
const NARROW: i32 = 2000;
/// A part narrower than this, in hundredths of a per cent, has no room for its numeral.
const SLIVER: i32 = 400;

/// The width of a goal's tick, in hundredths of a per cent.
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

/// How firm the wording is: how many goals have each commitment and bound.
pub(crate) fn by_commitment(report: &ReportView, lang: Lang) -> Option<Chart> {
    let messages = lang.messages();
    let page = lang.page();
    let counts = commitment_counts(report);
    let most = counts.iter().flatten().max().copied().filter(|most| *most > 0)?;
    let bound =
        |bound: Bound| labels::bound_sign(bound, lang).map_or(page.field_exact, |(_, word)| word);
    let heads: Vec<String> =
        ORDER.map(bound).into_iter().chain([page.chart_no_number]).map(str::to_owned).into_list();
    let bar = |column: usize, count: usize| Bar {
        lane: 0,
        start: i32::try_from(column).unwrap_or(0) * COLUMN,
        width: percent(count, most) * (COLUMN * 62 / 100) / WHOLE,
        style: BarStyle::Target,
        label: count.to_string(),
    };
    let row = |(commitment, counts): (Commitment, &[usize; 5])| ChartRow {
        name: labels::commitment(commitment, lang).to_owned(),
        bars: (0..)
            .zip(counts)
            .filter(|(_, count)| **count > 0)
            .map(|(at, count)| bar(at, *count))
            .into_list(),
        description: counts.iter().sum::<usize>().to_string(),
    };
    let line = |(commitment, counts): (Commitment, &[usize; 5])| {
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
        description: page.chart_firmness_say.to_owned(),
        groups: vec![RowGroup { title: "", columns, rows: rows().map(row).into_list() }],
        key: vec![(BarStyle::Target, page.chart_firmness_key)],
        column_heads: std::iter::once(messages.commitment.to_owned())
            .chain(heads)
            .chain([page.chart_sum.to_owned()])
            .into_list(),
        table: rows().map(line).into_list(),
    })
}

/// How many goals there are by commitment, as in [`Commitment::ALL`], and by the bound of their first number, as in [`ORDER`]; goals without a number come last.
fn commitment_counts(report: &ReportView) -> [[usize; 5]; 5] {
    let mut counts = [[0; 5]; 5];
    for goal in report.analysis.goals.iter().filter(|goal| goal.class != Class::Programme) {
        let bound = goal
            .quantities
            .first()
            .and_then(|id| report.analysis.quantities.get(*id as usize))
            .map(|quantity| quantity.bound);
        let column = ORDER.iter().position(|known| bound == Some(*known)).unwrap_or(4);
        let row = Commitment::ALL.iter().position(|known| *known == goal.commitment).unwrap_or(2);
        counts[row][column] += 1;
    }
    counts
}

/// The bounds as columns, the firmest first.
const ORDER: [Bound; 4] = [Bound::AtLeast, Bound::AtMost, Bound::Exact, Bound::About];

/// The width of a column, in hundredths of a per cent: five fill the row.
const COLUMN: i32 = WHOLE / 5;

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::{fixture, queries::counts};

    #[test]
    fn every_goal_stands_in_each_chart_once() {
        let report = fixture::report();
        let goals = counts::count_all(&report).goals;
        let places = by_subject(&report, Lang::Zh).map(|chart| chart.groups);
        let ticks = places.iter().flatten().flat_map(|group| &group.rows).map(|row| row.bars.len());
        assert_eq!(ticks.sum::<usize>(), goals);
        let firm = by_commitment(&report, Lang::Zh).map(|chart| chart.table).unwrap_or_default();
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
