//! Last year's results beside this year's targets: a chart and the same as a table.

use yew::{Callback, Html, MouseEvent, Properties, classes, component, html};

use super::{
    account::{self, Told},
    codes,
    format::{self, Figure},
    i18n::{Lang, fill},
    reading::Reading,
    shared::Shared,
    state::{Action, Active, Target, View},
};

/// Height of a row of the chart.
const ROW: usize = 48;

/// What the chart needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<Reading>,
    /// The language of the interface.
    pub lang: Lang,
    /// Called with every wish.
    pub on_action: Callback<Action>,
}

/// Last year's results beside this year's targets.
#[component]
pub(crate) fn Chart(props: &Props) -> Html {
    let Props { reading, lang, .. } = props;
    let messages = lang.messages();
    let told: Vec<Told> = reading
        .analysis
        .pairs
        .iter()
        .filter_map(|pair| account::told(reading, pair.id, *lang))
        .collect();
    if told.is_empty() {
        return Html::default();
    }
    let goals = account::tally(reading).goals;
    let rest = goals.saturating_sub(told.len());
    html! {
        <section class="gc-band gc-chart" data-gc="chart" aria-labelledby="chart-title">
            <header class="gc-band__head">
                <h2 id="chart-title">{messages.chart}</h2>
                <p>{fill(messages.chart_say, &[&told.len().to_string()])}</p>
            </header>
            <div class="gc-chart__body">
                <figure aria-hidden="true">
                    <svg class="gc-chart__svg" height={(told.len() * ROW).to_string()}>
                        for (row, one) in told.iter().enumerate() {
                            {bars(reading, one, row, *lang)}
                        }
                    </svg>
                    <figcaption class="gc-chart__key">
                        <span class="gc-chart__key-result">{messages.chart_result_key}</span>
                        <span class="gc-chart__key-target">{messages.chart_target_key}</span>
                    </figcaption>
                </figure>
                <div class="gc-chart__table">
                <table class="gc-table">
                    <caption class="gc-sr">{messages.chart}</caption>
                    <thead><tr>
                        <th scope="col">{messages.chart_indicator}</th>
                        <th scope="col" class="gc-num">{messages.last_year}</th>
                        <th scope="col" class="gc-num">{messages.this_year}</th>
                        <th scope="col">{messages.chart_note}</th>
                    </tr></thead>
                    <tbody>
                        for one in told.iter() {
                            {line(props, one)}
                        }
                        <tr class="gc-table__rest">
                            <th scope="row">{fill(messages.chart_rest, &[&rest.to_string()])}</th>
                            <td class="gc-num">{messages.no_figure}</td><td></td><td></td>
                        </tr>
                    </tbody>
                </table>
                </div>
            </div>
        </section>
    }
}

fn bars(reading: &Reading, told: &Told, row: usize, lang: Lang) -> Html {
    let (was, will) = format::bars(told.result, told.target);
    // Room for the value behind the longest bar.
    let (was, will) = (was * 62 / 100, will * 62 / 100);
    let top = row * ROW;
    let weak = (!told.sound).then_some("gc-chart--weak");
    let name: String = label(reading, told).chars().take(9).collect();
    html! {
        <>
            <text class="gc-chart__name" x="0" y={(top + 24).to_string()}>{name}</text>
            <svg class="gc-chart__rows" x="132" y={(top + 4).to_string()} width="62%" height="40">
                <rect class="gc-chart__result" x="1" y="3" width={super::survey::attribute(was)} height="12" />
                <text class="gc-chart__num" x={super::survey::attribute(was)} dx="8" y="14">
                    {Figure::new(told.result, lang).line()}</text>
                <rect class={classes!("gc-chart__target", weak)} x="1" y="19" width={super::survey::attribute(will)} height="12" />
                <text class="gc-chart__num gc-chart__num--target" x={super::survey::attribute(will)} dx="8" y="30">
                    {Figure::new(told.target, lang).line()}</text>
            </svg>
        </>
    }
}

fn label(reading: &Reading, told: &Told) -> String {
    let goal = told.target.goal.and_then(|id| reading.analysis.goals.get(id as usize));
    let named = told.target.indicator.as_ref().map(|named| named.text.clone());
    named.or_else(|| goal.map(|goal| goal.title.clone())).unwrap_or_default()
}

fn line(props: &Props, told: &Told) -> Html {
    let lang = props.lang;
    let name = label(&props.reading, told);
    let name = match told.target.goal {
        Some(id) => {
            let open = props.on_action.reform(move |_: MouseEvent| {
                Action::Point(Active::Goal(id), Target::Card, Some(View::Cards))
            });
            html! { <button type="button" class="gc-link" onclick={open}>{name}</button> }
        }
        None => html! { {name} },
    };
    html! {
        <tr>
            <th scope="row" lang="zh-CN">{name}</th>
            <td class="gc-num">{Figure::new(told.result, lang).line()}</td>
            <td class="gc-num">{Figure::new(told.target, lang).line()}</td>
            <td>
                {told.says.clone()}
                <span class="gc-table__why">{codes::pair_reason(&told.pair.reason, lang)}</span>
            </td>
        </tr>
    }
}
