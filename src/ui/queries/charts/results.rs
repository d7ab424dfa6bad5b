//! The chart of last year's results beside this year's targets.

use crate::ui::{
    format::{comparison, quantity_label::QuantityLabel},
    i18n::{Lang, explanations, fill},
    queries::{
        charts::chart::{Bar, BarStyle, Chart, ChartRow, RowGroup, TableCell, cell},
        counts,
        pairs::{self, ComparedPair},
    },
    report::report_view::ReportView,
};
use crate::{
    text::IntoList,
    wire::{Change, Quantity},
};

/// The longest bar leaves room for the value behind it.
pub(crate) const ROOM: i32 = 6200;

/// No report pairs as many: what many reports in one text have more is counted, and not drawn.
pub(crate) const MOST: usize = 120;

/// Last year's results beside this year's targets: growth rates with one scale, levels each with its own.
pub(crate) fn results(report: &ReportView, lang: Lang) -> Option<Chart> {
    let messages = lang.messages();
    let page = lang.page();
    let pairs = report.analysis.pairs.iter();
    let pairs: Vec<ComparedPair<'_>> =
        pairs.filter_map(|pair| pairs::compare_pair(report, pair.id, lang)).into_list();
    if pairs.is_empty() {
        return None;
    }
    let drawn = &pairs[..pairs.len().min(MOST)];
    let largest_rate =
        pairs.iter().filter(|pair| is_rate(pair)).map(larger_value).fold(0.0, f64::max);
    let group = |title, rates: bool| {
        let row = |pair: &ComparedPair<'_>| {
            row(report, pair, if rates { largest_rate } else { larger_value(pair) }, lang)
        };
        let rows: Vec<ChartRow> =
            drawn.iter().filter(|pair| is_rate(pair) == rates).map(row).into_list();
        (!rows.is_empty()).then(|| RowGroup { title, columns: Vec::new(), rows })
    };
    let groups = [group(page.chart_rates, true), group(page.chart_levels, false)];
    Some(Chart {
        code: "chart",
        title: page.chart,
        description: fill(page.chart_say, &[&pairs.len().to_string()]),
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
        table: table(report, drawn, pairs.len(), lang),
    })
}

/// Whether both numbers are rates of change in per cent, which share one scale.
fn is_rate(pair: &ComparedPair<'_>) -> bool {
    pair.target.unit == "%"
        && pair.result.unit == "%"
        && pair.target.change != Change::Level
        && pair.result.change != Change::Level
}

/// The larger of the two numbers, and at least 0.
fn larger_value(pair: &ComparedPair<'_>) -> f64 {
    pair.result.max.max(pair.target.max).max(0.0)
}

/// The two bars of a pair; `longest` is the value whose bar takes [`ROOM`].
fn row(report: &ReportView, pair: &ComparedPair<'_>, longest: f64, lang: Lang) -> ChartRow {
    let bar = |lane, quantity: &Quantity, style| Bar {
        lane,
        start: 0,
        width: comparison::bar_width(quantity.max, longest, ROOM),
        style,
        label: QuantityLabel::new(quantity, lang).line(),
    };
    let style = if pair.is_comparable { BarStyle::Target } else { BarStyle::Weak };
    ChartRow {
        name: name(report, pair),
        bars: vec![bar(0, pair.result, BarStyle::Result), bar(1, pair.target, style)],
        description: pair.difference.clone(),
    }
}

/// A row for each pair drawn, one with how many of `pair_count` are not drawn, and one with how many goals have no pair.
fn table(
    report: &ReportView,
    drawn: &[ComparedPair<'_>],
    pair_count: usize,
    lang: Lang,
) -> Vec<Vec<TableCell>> {
    let page = lang.page();
    let line = |pair: &ComparedPair<'_>| {
        let named = TableCell { goal: pair.target.goal, ..cell(name(report, pair)) };
        let why = explanations::pair_reason_words(pair.pair.reason.code(), lang);
        vec![
            named,
            cell(QuantityLabel::new(pair.result, lang).line()),
            cell(QuantityLabel::new(pair.target, lang).line()),
            TableCell { why, ..cell(pair.difference.clone()) },
        ]
    };
    let more = pair_count - drawn.len();
    let more = (more > 0).then(|| {
        let words = fill(page.chart_more, &[&more.to_string()]);
        vec![cell(words), cell(""), cell(""), cell("")]
    });
    let rest = counts::count_all(report).goals.saturating_sub(pair_count);
    let rest = vec![
        cell(fill(page.chart_rest, &[&rest.to_string()])),
        cell(page.no_figure),
        cell(""),
        cell(""),
    ];
    drawn.iter().map(line).chain(more).chain([rest]).into_list()
}

/// The indicator of a pair's target as written, or the title of its goal.
pub(crate) fn name(report: &ReportView, pair: &ComparedPair<'_>) -> String {
    let goal = pair.target.goal.and_then(|id| report.analysis.goals.get(id as usize));
    let named = pair.target.indicator.as_ref().map(|named| named.text.clone());
    named.or_else(|| goal.map(|goal| goal.title.clone())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::fixture;

    #[test]
    fn a_level_has_its_own_scale_and_growth_rates_share_one() {
        let mut report = fixture::report();
        let pair = report.analysis.pairs[0].clone();
        let drawn = results(&report, Lang::Zh).map(|chart| chart.groups).unwrap_or_default();
        assert_eq!(drawn.len(), 1);
        assert_eq!(drawn[0].rows[0].bars[1].width, ROOM);
        for (id, value) in [(pair.result, 3.0), (pair.target, 6.0)] {
            let quantity = &mut report.analysis.quantities[id as usize];
            (quantity.min, quantity.max, quantity.change) = (value, value, Change::Rise);
            quantity.unit = "%".into();
        }
        let drawn = results(&report, Lang::Zh).map(|chart| chart.groups).unwrap_or_default();
        assert_eq!(drawn[0].title, Lang::Zh.page().chart_rates);
        assert_eq!(
            drawn[0].rows[0].bars.iter().map(|bar| bar.width).collect::<Vec<_>>(),
            [ROOM / 2, ROOM]
        );
    }

    #[test]
    fn of_more_pairs_than_can_be_drawn_the_rest_is_counted() {
        let mut report = fixture::report();
        let pair = report.analysis.pairs[0].clone();
        report.analysis.pairs = vec![pair; MOST + 7];
        let drawn = results(&report, Lang::Zh).map(|chart| chart.table).unwrap_or_default();
        let words = |from_end: usize| drawn[drawn.len() - from_end][0].words.as_str();
        assert_eq!(drawn.len(), MOST + 2);
        assert_eq!(words(2), "另有 7 项没有画出，见卡片");
    }
}
