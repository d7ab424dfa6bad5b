//! What the text adds to a goal: benchmark, places, projects, bodies, details, and the way to its section.

use yew::{Callback, Html, html};

use crate::ui::{
    i18n::Lang,
    model::action::{Action, dispatches},
    report::report_view::ReportView,
    views::common::highlight::highlight,
};
use crate::{
    text::IntoList,
    wire::{Goal, Horizon, Nature},
};

/// What the text adds to the goal, a line each; an open card shows all of it.
pub(crate) fn lines(goal: &Goal, open: bool, needle: &str, lang: Lang) -> Html {
    let messages = lang.messages();
    let relation = goal.relation.clone().filter(|_| !goal.quantities.is_empty());
    let nature = goal.nature.map(|nature| match nature {
        Nature::Anticipatory => messages.anticipatory,
        Nature::Obligatory => messages.obligatory,
    });
    let term = (goal.horizon == Horizon::Term).then_some(messages.term);
    let joined = |words: &[String]| (!words.is_empty()).then(|| words.join("、"));
    let others = |words: &[String]| joined(words).filter(|words| open && *words != goal.title);
    let rows = [
        (messages.stretch, goal.stretch.clone()),
        (messages.relation, relation),
        (messages.bodies, joined(&goal.bodies)),
        (messages.projects, others(&goal.projects)),
        (messages.places, others(&goal.places)),
    ];
    html! {
        <>
            for (name, words) in rows {
                if let Some(words) = words {
                    <p class="gc-card__line"><span class="gc-label">{name}</span>
                        <span lang="zh-CN">{highlight(&words, needle)}</span></p>
                }
            }
            if nature.is_some() || term.is_some() {
                <p class="gc-card__tags">
                    for tag in [nature, term].into_iter().flatten() {
                        <span class="gc-tag">{tag}</span>
                    }
                </p>
            }
        </>
    }
}

/// The numbers that describe the goal, and its section.
pub(crate) fn view(
    reading: &ReportView,
    goal: &Goal,
    lang: Lang,
    on_action: &Callback<Action>,
) -> Html {
    let messages = lang.messages();
    let attributes: Vec<&str> = goal
        .attributes
        .iter()
        .filter_map(|id| reading.analysis.quantities.get(*id as usize))
        .map(|one| one.text.as_str())
        .into_list();
    let section = reading.goal_sections.get(goal.id as usize).copied().flatten();
    let heading = section.and_then(|id| reading.analysis.sections.get(id as usize));
    let heading = heading.map_or("", |section| section.heading.as_str());
    let visit = section.and_then(|id| reading.sections.get(id as usize)).map(|range| {
        let at = range.start;
        dispatches(on_action, Action::ScrollTo(at))
    });
    html! {
        <>
            if !attributes.is_empty() {
                <p class="gc-card__line"><span class="gc-label">{messages.attributes}</span>
                    <span lang="zh-CN">{attributes.join("，")}</span></p>
            }
            if let Some(visit) = visit {
                <p class="gc-card__meta">
                    <button type="button" class="gc-link" lang="zh-CN" onclick={visit}>
                        {reading.names.section_path(&reading.analysis.sections, section)}</button>
                    if !heading.contains(goal.topic.as_str()) {
                        <span lang="zh-CN">{goal.topic.clone()}</span>
                    }
                </p>
            }
        </>
    }
}
