//! The sentence around a goal, with the goal marked in it.

use yew::{Html, html};

use crate::ui::{report::report_view::ReportView, views::common::highlight::highlight};

/// The most characters that are quoted before and after the goal.
const AROUND: usize = 48;

/// The sentence around goal `id`; what is searched for is marked once more.
pub(crate) fn view(reading: &ReportView, id: u32, needle: &str) -> Html {
    let Some(range) = reading.goals.get(id as usize) else { return Html::default() };
    let line = reading.paragraph_at(range.start).map_or(range.clone(), |one| one.range.clone());
    let stop = |c: char| matches!(c, '。' | '！' | '？' | '；' | ';');
    let before = reading.text.get(line.start..range.start).unwrap_or_default();
    let before = before.rsplit(stop).next().unwrap_or_default();
    let after = reading.text.get(range.end..line.end.max(range.end)).unwrap_or_default();
    let after = after.split_inclusive(stop).next().unwrap_or_default();
    let from = before.char_indices().rev().nth(AROUND).map_or(0, |(at, _)| at);
    let to = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
    html! {
        <blockquote class="gc-card__quote" lang="zh-CN">
            {if from > 0 { "……" } else { "" }}{highlight(&before[from..], needle)}
            <span class="gc-mark gc-mark--target">{highlight(reading.words(range), needle)}</span>
            {highlight(&after[..to], needle)}{if to < after.len() { "……" } else { "" }}
        </blockquote>
    }
}
