//! The chart of last year's results beside this year's targets.

use crate::ui::{
    format::{comparison, quantity_label::QuantityLabel},
    i18n::{Lang, fill, labels},
    queries::{
        charts::chart::{Bar, BarStyle, Chart, ChartRow, RowGroup, TableCell, cell},
        counts,
        pairs::{self, ComparedPair},
    },
    report::report_view::ReportView,
};
use crate::{text::IntoList, wire::Change};

/// The longest bar leaves room for the value behind it.
pub(crate) const ROOM: i32 = 6200;

/// No report pairs as many: what many reports in one text have more is counted, and not drawn.
pub(crate) const MOST: usize = 120;

/// Last year's results beside this year's targets: growth rates with one scale, levels each with its own.
pub(crate) fn results(reading: &ReportView, lang: Lang) -> Option<Chart> {
    let messages = lang.messages();
    let page = lang.page();
    let pairs = reading.analysis.pairs.iter();
    let told: Vec<ComparedPair<'_>> =
        pairs.filter_map(|pair| pairs::compare_pair(reading, pair.id, lang)).into_list();
    if told.is_empty() {
        return None;
    }
    let rate = |one: &ComparedPair<'_>| {
        one.target.unit == "%"
            && one.result.unit == "%"
            && one.target.change != Change::Level
            && one.result.change != Change::Level
    };
    let ends = |one: &ComparedPair<'_>| one.result.max.max(one.target.max).max(0.0);
    let most = told.iter().filter(|one| rate(one)).map(ends).fold(0.0, f64::max);
    let row = |one: &ComparedPair<'_>| {
        let longest = if rate(one) { most } else { ends(one) };
        let bar = |lane, quantity: &crate::wire::Quantity, ink| Bar {
            lane,
            start: 0,
            width: comparison::bar_width(quantity.max, longest, ROOM),
            style: ink,
            label: QuantityLabel::new(quantity, lang).line(),
        };
        let ink = if one.is_comparable { BarStyle::Target } else { BarStyle::Weak };
        ChartRow {
            name: name(reading, one),
            bars: vec![bar(0, one.result, BarStyle::Result), bar(1, one.target, ink)],
            description: one.difference.clone(),
        }
    };
    let drawn = &told[..told.len().min(MOST)];
    let group = |title, rates: bool| {
        let rows: Vec<ChartRow> =
            drawn.iter().filter(|one| rate(one) == rates).map(row).into_list();
        (!rows.is_empty()).then(|| RowGroup { title, columns: Vec::new(), rows })
    };
    let groups = [group(page.chart_rates, true), group(page.chart_levels, false)];
    let line = |one: &ComparedPair<'_>| {
        let named = TableCell { goal: one.target.goal, ..cell(name(reading, one)) };
        let why = labels::pair_reason_words(&one.pair.reason, lang);
        vec![
            named,
            cell(QuantityLabel::new(one.result, lang).line()),
            cell(QuantityLabel::new(one.target, lang).line()),
            TableCell { why, ..cell(one.difference.clone()) },
        ]
    };
    let more = told.len() - drawn.len();
    let more = (more > 0).then(|| {
        let says = fill(page.chart_more, &[&more.to_string()]);
        vec![cell(says), cell(""), cell(""), cell("")]
    });
    let rest = counts::count_all(reading).goals.saturating_sub(told.len());
    let rest = vec![
        cell(fill(page.chart_rest, &[&rest.to_string()])),
        cell(page.no_figure),
        cell(""),
        cell(""),
    ];
    Some(Chart {
        code: "chart",
        title: page.chart,
        says: fill(page.chart_say, &[&told.len().to_string()]),
        groups: groups.into_iter().flatten().into_list(),
        key: vec![
            (BarStyle::Result, page.chart_result_key),
            (BarStyle::Target, page.chart_target_key),
        ],
        column_heads: [
            page.chart_indicator, messages.last_year, messages.this_year, page.chart_note,
        ]
        .map(str::to_owned)
        .to_vec(),
        table: drawn.iter().map(line).chain(more).chain([rest]).into_list(),
    })
}

pub(crate) fn name(reading: &ReportView, told: &ComparedPair<'_>) -> String {
    let goal = told.target.goal.and_then(|id| reading.analysis.goals.get(id as usize));
    let named = told.target.indicator.as_ref().map(|named| named.text.clone());
    named.or_else(|| goal.map(|goal| goal.title.clone())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::fixture;

    #[test]
    fn a_level_has_its_own_scale_and_growth_rates_share_one() {
        let mut reading = fixture::reading();
        let pair = reading.analysis.pairs[0].clone();
        let drawn = results(&reading, Lang::Zh).map(|one| one.groups).unwrap_or_default();
        assert_eq!(drawn.len(), 1);
        assert_eq!(drawn[0].rows[0].bars[1].width, ROOM);
        for (id, value) in [(pair.result, 3.0), (pair.target, 6.0)] {
            let one = &mut reading.analysis.quantities[id as usize];
            (one.min, one.max, one.change) = (value, value, Change::Rise);
            one.unit = "%".into();
        }
        let drawn = results(&reading, Lang::Zh).map(|one| one.groups).unwrap_or_default();
        assert_eq!(drawn[0].title, Lang::Zh.page().chart_rates);
        assert_eq!(
            drawn[0].rows[0].bars.iter().map(|bar| bar.width).collect::<Vec<_>>(),
            [ROOM / 2, ROOM]
        );
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
