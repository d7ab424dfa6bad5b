//! What the charts show, as rows of bars in whole numbers: results and targets, where goals stand, how firm the wording is.

use crate::text::IntoList;
use crate::ui::pairs;
use crate::ui::{
    account, codes,
    files::Kind,
    format::{self, Figure},
    i18n::{Lang, fill},
    pairs::Told,
    reading::Reading,
    spread,
};
use crate::wire::Change;

/// How a bar is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ink {
    /// Done: hollow.
    Result,
    /// Promised: solid.
    Target,
    /// Promised, but hardly comparable: hollow and dashed.
    Weak,
}

/// A bar on one of the lines of a row, in hundredths of a per cent of the row's width.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bar {
    /// Its line, from 0.
    pub lane: i32,
    /// Where it begins.
    pub from: i32,
    /// How wide it is.
    pub wide: i32,
    /// How it is painted.
    pub ink: Ink,
    /// What stands behind it.
    pub label: String,
}

/// A row of bars with its name before and its words behind.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    /// The name.
    pub name: String,
    /// The bars.
    pub bars: Vec<Bar>,
    /// What stands at its end.
    pub says: String,
}

/// Rows with one heading and one scale.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Group {
    /// The heading; empty where there is one group alone.
    pub title: &'static str,
    /// Where its columns begin, with their names.
    pub columns: Vec<(i32, String)>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A cell of the table beneath a chart.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Cell {
    /// The words.
    pub words: String,
    /// More in small type.
    pub why: &'static str,
    /// The goal to which the cell leads.
    pub goal: Option<u32>,
}

/// A chart with the same as a table.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Drawing {
    /// Its name in the page's attributes.
    pub code: &'static str,
    /// The title.
    pub title: &'static str,
    /// How it is to be read.
    pub says: String,
    /// The rows.
    pub groups: Vec<Group>,
    /// What the paints mean.
    pub key: Vec<(Ink, &'static str)>,
    /// The heads of the table.
    pub heads: Vec<String>,
    /// The rows of the table; the first cell names the row.
    pub table: Vec<Vec<Cell>>,
}

/// Lines of a row.
pub(crate) fn lanes(row: &Row) -> i32 {
    row.bars.iter().map(|bar| bar.lane + 1).max().unwrap_or(1)
}

pub(crate) fn cell(words: impl Into<String>) -> Cell {
    Cell { words: words.into(), why: "", goal: None }
}

/// The charts that this report gives rise to.
#[must_use]
pub(crate) fn all(reading: &Reading, lang: Lang) -> Vec<Drawing> {
    [results(reading, lang), spread::places(reading, lang), spread::firmness(reading, lang)]
        .into_iter()
        .flatten()
        .into_list()
}

/// The longest bar leaves room for the value behind it.
const ROOM: i32 = 6200;

/// No report pairs as many: what many reports in one text have more is counted, and not drawn.
const MOST: usize = 120;

/// Last year's results beside this year's targets: growth rates with one scale, levels each with its own.
fn results(reading: &Reading, lang: Lang) -> Option<Drawing> {
    let messages = lang.messages();
    let page = lang.page();
    let pairs = reading.analysis.pairs.iter();
    let told: Vec<Told<'_>> =
        pairs.filter_map(|pair| pairs::told(reading, pair.id, lang)).into_list();
    if told.is_empty() {
        return None;
    }
    let rate = |one: &Told<'_>| {
        one.target.unit == "%"
            && one.result.unit == "%"
            && one.target.change != Change::Level
            && one.result.change != Change::Level
    };
    let ends = |one: &Told<'_>| one.result.max.max(one.target.max).max(0.0);
    let most = told.iter().filter(|one| rate(one)).map(ends).fold(0.0, f64::max);
    let row = |one: &Told<'_>| {
        let longest = if rate(one) { most } else { ends(one) };
        let bar = |lane, quantity: &crate::wire::Quantity, ink| Bar {
            lane,
            from: 0,
            wide: format::share(quantity.max, longest, ROOM),
            ink,
            label: Figure::new(quantity, lang).line(),
        };
        let ink = if one.sound { Ink::Target } else { Ink::Weak };
        Row {
            name: name(reading, one),
            bars: vec![bar(0, one.result, Ink::Result), bar(1, one.target, ink)],
            says: one.says.clone(),
        }
    };
    let drawn = &told[..told.len().min(MOST)];
    let group = |title, rates: bool| {
        let rows: Vec<Row> = drawn.iter().filter(|one| rate(one) == rates).map(row).into_list();
        (!rows.is_empty()).then(|| Group { title, columns: Vec::new(), rows })
    };
    let groups = [group(page.chart_rates, true), group(page.chart_levels, false)];
    let line = |one: &Told<'_>| {
        let named = Cell { goal: one.target.goal, ..cell(name(reading, one)) };
        let why = codes::pair_reason_words(&one.pair.reason, lang);
        vec![
            named,
            cell(Figure::new(one.result, lang).line()),
            cell(Figure::new(one.target, lang).line()),
            Cell { why, ..cell(one.says.clone()) },
        ]
    };
    let more = told.len() - drawn.len();
    let more = (more > 0).then(|| {
        let says = fill(page.chart_more, &[&more.to_string()]);
        vec![cell(says), cell(""), cell(""), cell("")]
    });
    let rest = account::tally(reading).goals.saturating_sub(told.len());
    let rest = vec![
        cell(fill(page.chart_rest, &[&rest.to_string()])),
        cell(page.no_figure),
        cell(""),
        cell(""),
    ];
    Some(Drawing {
        code: "chart",
        title: page.chart,
        says: fill(page.chart_say, &[&told.len().to_string()]),
        groups: groups.into_iter().flatten().into_list(),
        key: vec![(Ink::Result, page.chart_result_key), (Ink::Target, page.chart_target_key)],
        heads: [page.chart_indicator, messages.last_year, messages.this_year, page.chart_note]
            .map(str::to_owned)
            .to_vec(),
        table: drawn.iter().map(line).chain(more).chain([rest]).into_list(),
    })
}

fn name(reading: &Reading, told: &Told<'_>) -> String {
    let goal = told.target.goal.and_then(|id| reading.analysis.goals.get(id as usize));
    let named = told.target.indicator.as_ref().map(|named| named.text.clone());
    named.or_else(|| goal.map(|goal| goal.title.clone())).unwrap_or_default()
}

/// The file's word for a chart, with its kind.
pub(crate) fn file(drawing: &Drawing, reading: &Reading, kind: Kind) -> String {
    crate::ui::files::named(&reading.analysis.report, drawing.title, kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{fixture, percent::WHOLE};

    #[test]
    fn a_level_has_its_own_scale_and_growth_rates_share_one() {
        let mut reading = fixture::reading();
        let pair = reading.analysis.pairs[0].clone();
        let drawn = results(&reading, Lang::Zh).map(|one| one.groups).unwrap_or_default();
        assert_eq!(drawn.len(), 1);
        assert_eq!(drawn[0].rows[0].bars[1].wide, ROOM);
        for (id, value) in [(pair.result, 3.0), (pair.target, 6.0)] {
            let one = &mut reading.analysis.quantities[id as usize];
            (one.min, one.max, one.change) = (value, value, Change::Rise);
            one.unit = "%".into();
        }
        let drawn = results(&reading, Lang::Zh).map(|one| one.groups).unwrap_or_default();
        assert_eq!(drawn[0].title, Lang::Zh.page().chart_rates);
        assert_eq!(
            drawn[0].rows[0].bars.iter().map(|bar| bar.wide).collect::<Vec<_>>(),
            [ROOM / 2, ROOM]
        );
    }

    #[test]
    fn bars_stay_in_their_row() {
        let reading = fixture::reading();
        for drawing in all(&reading, Lang::En) {
            for bar in drawing.groups.iter().flat_map(|group| &group.rows).flat_map(|row| &row.bars)
            {
                assert!(bar.from >= 0 && bar.wide >= 0 && bar.from + bar.wide <= WHOLE, "{bar:?}");
            }
            for row in &drawing.table {
                assert_eq!(row.len(), drawing.heads.len(), "{}", drawing.code);
            }
        }
    }

    #[test]
    fn of_more_pairs_than_can_be_drawn_the_rest_is_counted() {
        let mut reading = fixture::reading();
        let pair = reading.analysis.pairs[0].clone();
        reading.analysis.pairs = vec![pair; MOST + 7];
        let drawn = results(&reading, Lang::Zh).map(|one| one.table).unwrap_or_default();
        let says = |from_end: usize| drawn[drawn.len() - from_end][0].words.as_str();
        assert_eq!(drawn.len(), MOST + 2);
        assert_eq!(says(2), "另有 7 项没有画出，见卡片");
    }
}
