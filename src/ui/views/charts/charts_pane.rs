//! The charts: results beside targets, goals by topic, goals by commitment; each with the same as a table.

use yew::{Callback, Html, MouseEvent, Properties, classes, component, html, use_memo};

use crate::ui::{
    format::percent,
    i18n::Lang,
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
    report::report_view::ReportView,
    shared::Shared,
    views::charts::save_chart,
};

/// Height of a line of bars.
const LANE: i32 = 16;

/// What the charts need.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<ReportView>,
    /// How many of them are drawn; each counts twice, its table comes after it.
    pub drawings: usize,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// The charts.
#[component]
pub(crate) fn ChartsPane(props: &Props) -> Html {
    let drawings = use_memo((props.reading.clone(), props.lang), |(reading, lang)| {
        all_charts::all_charts(reading, *lang)
    });
    html! {
        for (at, drawing) in drawings.iter().enumerate().take(props.drawings.div_ceil(2)) {
            {band(props, drawing, 2 * at + 1 < props.drawings)}
        }
    }
}

fn band(props: &Props, drawing: &Chart, whole: bool) -> Html {
    let page = props.lang.page();
    let title = [drawing.code, "-title"].concat();
    let save = |kind: FileFormat| {
        let (reading, drawing, on_action) =
            (props.reading.clone(), drawing.clone(), props.on_action.clone());
        let lang = props.lang;
        Callback::from(move |_: MouseEvent| {
            save_chart::save(kind, &drawing, &reading, lang, &on_action);
        })
    };
    html! {
        <section class="gc-band gc-chart" key={drawing.code} data-gc={drawing.code} aria-labelledby={title.clone()}>
            <header class="gc-band__head">
                <h2 id={title}>{drawing.title}</h2>
                <p>{drawing.says.clone()}</p>
                <div class="gc-band__tools" role="group" aria-label={page.chart_save}>
                    <button type="button" class="gc-button" data-gc="chart-png" onclick={save(FileFormat::Png)}>
                        {page.chart_save}<span class="gc-sr">{" PNG"}</span></button>
                    <button type="button" class="gc-button" data-gc="chart-svg" onclick={save(FileFormat::Svg)}>{"SVG"}</button>
                </div>
            </header>
            <div class="gc-chart__body">
                <figure aria-hidden="true">
                    for group in &drawing.groups {
                        {plot(group)}
                    }
                    <figcaption class="gc-chart__key">
                        for (ink, words) in &drawing.key {
                            <span class={if *ink == BarStyle::Result { "gc-chart__key-result" } else { "gc-chart__key-target" }}>{*words}</span>
                        }
                    </figcaption>
                </figure>
                if whole {
                    {table(props, drawing)}
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
                            // Each name is cut where the next column begins.
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

fn table(props: &Props, drawing: &Chart) -> Html {
    // Only the first chart has words in its last column.
    let words =
        |at: usize| at == 0 || drawing.code == "chart" && at + 1 == drawing.column_heads.len();
    let class = |at: usize| (!words(at)).then_some("gc-num");
    html! {
        <div class="gc-chart__table" tabindex="0" role="group" aria-label={drawing.title}>
        <table class="gc-table">
            <caption class="gc-sr">{drawing.title}</caption>
            <thead><tr>
                for (at, head) in drawing.column_heads.iter().enumerate() {
                    <th scope="col" class={classes!(class(at))}>{head.clone()}</th>
                }
            </tr></thead>
            <tbody>
                for row in &drawing.table {
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
            let open = props.on_action.reform(move |_: MouseEvent| {
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
