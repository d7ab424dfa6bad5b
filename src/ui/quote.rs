//! The sentence around a goal, with the goal marked in it.

use yew::{Html, Properties, component, html};

use super::{reading::Reading, shared::Shared};

/// At most so many characters stand before and after the goal.
const AROUND: usize = 48;

/// What a quote needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<Reading>,
    /// The goal.
    pub id: u32,
}

/// The sentence around a goal.
#[component]
pub(crate) fn Quote(props: &Props) -> Html {
    let reading = &props.reading;
    let Some(range) = reading.goals.get(props.id as usize) else { return Html::default() };
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
            {if from > 0 { "……" } else { "" }}{before[from..].to_owned()}
            <span class="gc-mark gc-mark--target">{reading.words(range).to_owned()}</span>
            {after[..to].to_owned()}{if to < after.len() { "……" } else { "" }}
        </blockquote>
    }
}
