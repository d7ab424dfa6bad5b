//! A small chart for each indicator: targets as bars with their limits, results as dots, joined between adjacent years.

use yew::{Html, html};

use crate::text::IntoList;
use crate::ui::{
    format::percent::{percent, percent_attribute},
    i18n::{Lang, fill},
    queries::year_lines::{Mark, Slot, Spot, TOP, YearLine},
};

/// Heights in pixels: room for a number above and below what is drawn, then the years.
const ROOM: i32 = 28;
const PLOT: i32 = 52;
const BASE: i32 = ROOM + PLOT + ROOM;
const HEIGHT: i32 = BASE + 24;

/// With more years than this a chart is wider.
const MANY: usize = 7;

/// The charts.
pub(crate) fn view(lines: &[YearLine<'_>], slots: &[Slot], lang: Lang) -> Html {
    let words = lang.years();
    let drawn: Vec<&YearLine<'_>> = lines.iter().filter(|line| line.is_drawn()).into_list();
    let left = lines.len() - drawn.len();
    let width = if slots.len() > MANY {
        "gc-year-charts__list gc-year-charts__list--wide"
    } else {
        "gc-year-charts__list"
    };
    html! {
        <section class="gc-year-charts" aria-labelledby="year-charts">
            <h2 id="year-charts">{words.charts}</h2>
            <p class="gc-year-charts__say">{words.charts_say}</p>
            <div class={width} tabindex="0" role="group" aria-labelledby="year-charts">
                for line in drawn {
                    {chart(line, slots, lang)}
                }
            </div>
            if left > 0 {
                <p class="gc-year-charts__say">{fill(words.not_drawn, &[&left.to_string()])}</p>
            }
        </section>
    }
}

fn chart(line: &YearLine<'_>, slots: &[Slot], lang: Lang) -> Html {
    let x = |at: usize| percent_attribute(percent(2 * at + 1, 2 * slots.len()));
    let dot = |at: usize| line.spots.get(at).and_then(|spot| middle(spot.result.as_ref()?));
    let is_year = |at: usize| matches!(slots.get(at), Some(Slot::Year(_)));
    let joined = |at: &usize| is_year(*at) && is_year(*at + 1);
    let joins = (0..slots.len()).filter(joined).filter_map(|at| Some((at, dot(at)?, dot(at + 1)?)));
    html! {
        <figure class="gc-year-chart" data-gc="year-chart">
            <figcaption><b lang="zh-CN">{line.name.to_owned()}</b>{" "}<span lang="zh-CN">{line.unit.clone()}</span></figcaption>
            <svg width="100%" height={HEIGHT.to_string()} role="img" aria-label={line.words(slots, lang)}>
                for (at, slot) in slots.iter().enumerate().filter(|(_, slot)| matches!(slot, Slot::Gap(..))) {
                    <rect class="gc-year-chart__gap" x={percent_attribute(percent(at, slots.len()))} y="0"
                        width={percent_attribute(percent(1, slots.len()))} height={BASE.to_string()}>
                        <title>{slot.name(lang)}</title>
                    </rect>
                }
                <line class="gc-year-chart__base" x1="0" x2="100%" y1={BASE.to_string()} y2={BASE.to_string()} />
                for (at, from, to) in joins {
                    <line class="gc-year-chart__join" data-gc="year-join" x1={x(at)} x2={x(at + 1)} y1={from.to_string()} y2={to.to_string()} />
                }
                for (at, (slot, spot)) in slots.iter().zip(&line.spots).enumerate() {
                    <svg class="gc-year-chart__year" x={x(at)} overflow="visible">
                        <text class="gc-year-chart__name" y={BASE.to_string()} dy="1.3em">{year(*slot)}</text>
                        {marks(line, spot)}
                    </svg>
                }
            </svg>
        </figure>
    }
}

/// A year as a figure; of a gap only that there is one.
fn year(slot: Slot) -> String {
    match slot {
        Slot::Year(column) => column.year.to_string(),
        Slot::Gap(..) => "…".to_owned(),
    }
}

/// The target as a bar and the result as a dot; the number of the higher one stands above it, that of the lower one below.
fn marks(line: &YearLine<'_>, spot: &Spot<'_>) -> Html {
    let [target, result] = [&spot.target, &spot.result]
        .map(|mark| mark.as_ref().filter(|mark| mark.heights.is_some()));
    let [at, told] = [target, result].map(|mark| mark.and_then(middle));
    let is_below = at.zip(told).is_some_and(|(at, told)| at > told);
    html! {
        <>
        if let Some((mark, [low, high])) = target.and_then(|mark| Some((mark, mark.heights?.map(across)))) {
            <rect class="gc-year-chart__target" x="-9" width="18" y={(high - 2).to_string()} height={(low - high + 4).to_string()} />
            {number(line.short(mark), if is_below { low } else { high }, is_below, "gc-year-chart__num gc-year-chart__num--target")}
        }
        if let Some((mark, y)) = result.zip(told) {
            <circle class="gc-year-chart__result" cy={y.to_string()} r="4.5" />
            {number(line.short(mark), y, at.is_some() && !is_below, "gc-year-chart__num")}
        }
        </>
    }
}

fn number(words: String, y: i32, is_below: bool, class: &'static str) -> Html {
    let dy = if is_below { "1.5em" } else { "-0.7em" };
    html! { <text {class} y={y.to_string()} {dy}>{words}</text> }
}

/// Pixels from the top.
fn across(height: i32) -> i32 {
    ROOM + (TOP - height) * PLOT / TOP
}

fn middle(mark: &Mark) -> Option<i32> {
    mark.heights.map(|[low, high]| i32::midpoint(across(low), across(high)))
}
