//! Details of a goal: benchmark, places, projects, bodies, other numbers, and a link to its section.

use yew::{Html, html};

use crate::ui::{
    i18n::Lang,
    model::action::{Action, ViewAction, dispatches},
    views::common::{highlight::highlight, view_context::ViewContext},
};
use crate::{
    labels,
    text::IntoList,
    wire::{Goal, Horizon},
};

/// The details in words, one line each; a closed card leaves out places and projects.
pub(crate) fn lines(goal: &Goal, open: bool, search_term: &str, lang: Lang) -> Html {
    let messages = lang.messages();
    let relation = goal.relation.clone().filter(|_| !goal.quantities.is_empty());
    let nature = goal.nature.map(|nature| labels::nature(nature, lang));
    let term = (goal.horizon == Horizon::Term).then_some(labels::horizon(Horizon::Term, lang));
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
                        <span lang="zh-CN">{highlight(&words, search_term)}</span></p>
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

/// The numbers that describe the goal, and the link to its section.
pub(crate) fn view(context: &ViewContext, goal: &Goal) -> Html {
    let ViewContext { report, lang, on_action } = context;
    let messages = lang.messages();
    let attributes: Vec<&str> = goal
        .attributes
        .iter()
        .filter_map(|id| report.analysis.quantities.get(*id as usize))
        .map(|quantity| quantity.text.as_str())
        .into_list();
    let section = report.goal_sections.get(goal.id as usize).copied().flatten();
    let scroll_to_section = section.and_then(|id| report.sections.get(id as usize)).map(|range| {
        let at = range.start;
        dispatches(on_action, Action::View(ViewAction::ScrollTo(at)))
    });
    html! {
        <>
            if !attributes.is_empty() {
                <p class="gc-card__line"><span class="gc-label">{messages.attributes}</span>
                    <span lang="zh-CN">{attributes.join("，")}</span></p>
            }
            if let Some(scroll_to_section) = scroll_to_section {
                <p class="gc-card__meta">
                    <button type="button" class="gc-link" lang="zh-CN" onclick={scroll_to_section}>
                        {report.names.section_path(&report.analysis.sections, section)}</button>
                    <span>{labels::subject(goal.subject, *lang)}</span>
                </p>
            }
        </>
    }
}
