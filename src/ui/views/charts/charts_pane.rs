//! The charts: results beside targets, goals by subject, goals by commitment; each also as a table.

use yew::{Callback, Html, MouseEvent, Properties, classes, component, html, use_memo};

use crate::ui::{
    format::percent,
    model::{
        action::{Action, ViewAction},
        card_query::Selection,
        page_state::{FocusTarget, Pane},
    },
    queries::{
        charts::{
            all_charts,
            chart::{BarStyle, Chart, ChartRow, RowGroup, TableCell, lane_count},
        },
        export_files::FileFormat,
    },
    views::{charts::save_chart, common::view_context::ViewContext},
};

/// Height of a line of bars, in CSS pixels.
const LANE: i32 = 16;

/// Props of [`ChartsPane`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub context: ViewContext,
    /// How many charts and tables are rendered; each chart comes before its table.
    pub mounted: usize,
}

/// The charts.
#[component]
pub(crate) fn ChartsPane(props: &Props) -> Html {
    let charts = use_memo((props.context.report.clone(), props.context.lang), |(report, lang)| {
        all_charts::all_charts(report, *lang)
    });
    html! {
        for (at, chart) in charts.iter().enumerate().take(props.mounted.div_ceil(2)) {
            {band(props, chart, 2 * at + 1 < props.mounted)}
        }
    }
}

fn band(props: &Props, chart: &Chart, whole: bool) -> Html {
    let page = props.context.lang.page();
    let title = [chart.code, "-title"].concat();
    let save = |kind: FileFormat| {
        let (report, chart, on_action) =
            (props.context.report.clone(), chart.clone(), props.context.on_action.clone());
        let lang = props.context.lang;
        Callback::from(move |_: MouseEvent| {
            save_chart::save(kind, &chart, &report, lang, &on_action);
        })
    };
    html! {
        <section class="gc-band gc-chart" key={chart.code} data-gc={chart.code} aria-labelledby={title.clone()}>
            <header class="gc-band__head">
                <h2 id={title}>{chart.title}</h2>
                <p>{chart.description.clone()}</p>
                <div class="gc-band__tools" role="group" aria-label={page.chart_save}>
                    <button type="button" class="gc-button" data-gc="chart-png" onclick={save(FileFormat::Png)}>
                        {page.chart_save}<span class="gc-sr">{" PNG"}</span></button>
                    <button type="button" class="gc-button" data-gc="chart-svg" onclick={save(FileFormat::Svg)}>{"SVG"}</button>
                </div>
            </header>
            <div class="gc-chart__body">
                <figure aria-hidden="true">
                    for group in &chart.groups {
                        {plot(group)}
                    }
                    <figcaption class="gc-chart__key">
                        for (ink, words) in &chart.key {
                            <span class={if *ink == BarStyle::Result { "gc-chart__key-result" } else { "gc-chart__key-target" }}>{*words}</span>
                        }
                    </figcaption>
                </figure>
                if whole {
                    {table(props, chart)}
                }
            </div>
        </section>
    }
}

fn plot(group: &RowGroup) -> Html {
    html! {
        <div class="gc-chart__plot">
            if !group.title.is_empty() {
                <p class="gc-chart__group">{group.title}</p>
            }
            if !group.columns.is_empty() {
                <div class="gc-chart__row gc-chart__heads"><span></span>
                    <svg height="24" width="100%">
                        for (at, (from, name)) in group.columns.iter().enumerate() {
                            // CSS cuts each name where the next column begins.
                            <svg x={percent::percent_attribute(*from)} height="24"
                                width={percent::percent_attribute(group.columns.get(at + 1).map_or(percent::WHOLE, |next| next.0) - from)}>
                                <text class="gc-chart__head" y="18">{name.clone()}</text>
                            </svg>
                        }
                    </svg><span></span>
                </div>
            }
            for row in &group.rows {
                {line(row, &group.columns)}
            }
        </div>
    }
}

fn line(row: &ChartRow, columns: &[(i32, String)]) -> Html {
    let height = lane_count(row) * LANE;
    let ink = |ink: BarStyle| match ink {
        BarStyle::Result => "gc-chart__result",
        BarStyle::Target => "gc-chart__target",
        BarStyle::Weak => "gc-chart__target gc-chart--weak",
    };
    let at = |lane: i32, more: i32| (lane * LANE + more).to_string();
    html! {
        <div class="gc-chart__row">
            <span class="gc-chart__name">{row.name.clone()}</span>
            <svg class="gc-chart__bars" width="100%" height={height.to_string()}>
                for (from, _) in columns {
                    <line class="gc-chart__rule" x1={percent::percent_attribute(*from)} x2={percent::percent_attribute(*from)} y1="0" y2="100%" />
                }
                for bar in &row.bars {
                    <rect class={classes!(ink(bar.style))} x={percent::percent_attribute(bar.start)} y={at(bar.lane, 2)}
                        width={percent::percent_attribute(bar.width)} height="12" />
                    if !bar.label.is_empty() {
                        <text class={classes!("gc-chart__num", (bar.style != BarStyle::Result).then_some("gc-chart__num--target"))}
                            x={percent::percent_attribute(bar.start + bar.width)} dx="8" y={at(bar.lane, 13)}>{bar.label.clone()}</text>
                    }
                }
            </svg>
            <span class="gc-chart__say">{row.description.clone()}</span>
        </div>
    }
}

fn table(props: &Props, chart: &Chart) -> Html {
    // The last column of the first chart has words, all other columns have numbers.
    let words = |at: usize| at == 0 || chart.code == "chart" && at + 1 == chart.column_heads.len();
    let class = |at: usize| (!words(at)).then_some("gc-num");
    html! {
        <div class="gc-chart__table" tabindex="0" role="group" aria-label={chart.title}>
        <table class="gc-table">
            <caption class="gc-sr">{chart.title}</caption>
            <thead><tr>
                for (at, head) in chart.column_heads.iter().enumerate() {
                    <th scope="col" class={classes!(class(at))}>{head.clone()}</th>
                }
            </tr></thead>
            <tbody>
                for row in &chart.table {
                    <tr>
                        for (at, cell) in row.iter().enumerate() {
                            if at == 0 {
                                <th scope="row" lang="zh-CN">{inside(props, cell)}</th>
                            } else {
                                <td class={classes!(class(at))}>{inside(props, cell)}</td>
                            }
                        }
                    </tr>
                }
            </tbody>
        </table>
        </div>
    }
}

fn inside(props: &Props, cell: &TableCell) -> Html {
    let words = cell.words.clone();
    let words = match cell.goal {
        Some(id) => {
            let open = props.context.on_action.reform(move |_: MouseEvent| {
                Action::View(ViewAction::Select(
                    Selection::Goal(id),
                    FocusTarget::Card,
                    Some(Pane::Cards),
                ))
            });
            html! { <button type="button" class="gc-link" onclick={open}>{words}</button> }
        }
        None => html! { {words} },
    };
    html! {
        <>
            {words}
            if !cell.why.is_empty() {
                <span class="gc-table__why">{cell.why}</span>
            }
        </>
    }
}
