//! The sentence around a goal, with the goal marked in it.

use yew::{Html, html};

use crate::ui::{report::report_view::ReportView, views::common::highlight::highlight};

/// Greatest number of characters quoted before and after the goal.
const AROUND: usize = 48;

/// The sentence around goal `id`, with the hits of `search_term` marked too.
pub(crate) fn view(report: &ReportView, id: u32, search_term: &str) -> Html {
    let Some(range) = report.goals.get(id as usize) else { return Html::default() };
    let line =
        report.paragraph_at(range.start).map_or(range.clone(), |paragraph| paragraph.range.clone());
    let stop = |c: char| matches!(c, '。' | '！' | '？' | '；' | ';');
    let before = report.text.get(line.start..range.start).unwrap_or_default();
    let before = before.rsplit(stop).next().unwrap_or_default();
    let after = report.text.get(range.end..line.end.max(range.end)).unwrap_or_default();
    let after = after.split_inclusive(stop).next().unwrap_or_default();
    let from = before.char_indices().rev().nth(AROUND).map_or(0, |(at, _)| at);
    let to = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
    html! {
        <blockquote class="gc-card__quote" lang="zh-CN">
            {if from > 0 { "……" } else { "" }}{highlight(&before[from..], search_term)}
            <span class="gc-mark gc-mark--target">{highlight(report.words(range), search_term)}</span>
            {highlight(&after[..to], search_term)}{if to < after.len() { "……" } else { "" }}
        </blockquote>
    }
}
