//! The sentence around a goal, with the goal marked in it.

use yew::{Html, html};

use crate::ui::{
    report::{report_view::ReportView, sentence},
    views::common::highlight::highlight,
};

/// Greatest number of characters quoted before and after the goal, where no search looks for more.
const AROUND: usize = 48;

/// The sentence around goal `id`, with the hits of `search_term` marked too.
pub(crate) fn view(report: &ReportView, id: u32, search_term: &str) -> Html {
    let Some(range) = report.goals.get(id as usize) else { return Html::default() };
    let sentence = sentence::sentence(&report.text, range);
    let before = report.words(&(sentence.start..range.start));
    let after = report.words(&(range.end..sentence.end));
    // A search may have found words at any distance.
    let around = if search_term.is_empty() { AROUND } else { usize::MAX };
    let from = before.char_indices().rev().nth(around).map_or(0, |(at, _)| at);
    let to = after.char_indices().nth(around).map_or(after.len(), |(at, _)| at);
    html! {
        <blockquote class="gc-card__quote" lang="zh-CN">
            {if from > 0 { "……" } else { "" }}{highlight(&before[from..], search_term)}
            <span class="gc-mark gc-mark--target">{highlight(report.words(range), search_term)}</span>
            {highlight(&after[..to], search_term)}{if to < after.len() { "……" } else { "" }}
        </blockquote>
    }
}
