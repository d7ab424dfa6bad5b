//! The card of a goal: title, commitment, value, deadline; open, also details, evidence and actions.

use yew::{AttrValue, Html, MouseEvent, Properties, classes, component, html};

use crate::ui::{
    format::deadline,
    i18n::Lang,
    model::{
        action::{Action, ViewAction},
        build_target::IS_PAGE,
        card_query::Selection,
        element_id,
        page_state::FocusTarget,
    },
    queries::card_value::{self, CardValue},
    report::report_view::{self, ReportView},
    views::{
        cards::{card_actions::CardActions, card_details, comparison, evidence, source_quote},
        common::{
            commitment_badge, highlight::highlight, quantity_figure, view_context::ViewContext,
        },
        corrections::card_form,
    },
};
use crate::{
    labels,
    wire::{Class, Goal, Horizon},
};

/// Props of [`card`].
#[expect(clippy::struct_excessive_bools, reason = "four independent switches")]
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub context: ViewContext,
    /// Id of the goal.
    pub id: u32,
    /// Whether it is the open card.
    pub open: bool,
    /// Whether it shows its evidence.
    pub evidence: bool,
    /// The search term, in lower case.
    pub search_term: AttrValue,
    /// Whether its form is open.
    pub editing: bool,
    /// Whether it is the card over the text on a phone, shown beside the one in the list.
    pub sheet: bool,
}

/// The card of a goal; showing or hiding it does not render its inside again.
pub(crate) fn card(shown: bool, props: Props) -> Html {
    let (id, open) = (props.id, props.open);
    let kind = if props.sheet { "sheet-card" } else { "card" };
    let card_id = card_id(&props);
    let title_id = element_id::title_of(&card_id);
    html! {
        <article class={classes!("gc-card", open.then_some("gc-card--active"))} hidden={!shown} key={id}
            data-gc={shown.then_some(kind)} data-goal={id.to_string()} id={card_id}
            aria-labelledby={title_id} aria-current={open.then_some("true")}>
            <Inside ..props />
        </article>
    }
}

/// The id of the card's element: on a phone the same goal may have a card in the list and one over the text.
fn card_id(props: &Props) -> String {
    if props.sheet { element_id::goal_sheet(props.id) } else { element_id::goal_card(props.id) }
}

/// The inside of the card of a goal.
#[component]
fn Inside(props: &Props) -> Html {
    let Props { context, id, open, evidence, search_term, sheet, editing } = props;
    let ViewContext { report, lang, on_action } = context;
    let Some(goal) = report.analysis.goals.get(*id as usize) else { return Html::default() };
    let number = report.numbers.get(*id as usize).copied().unwrap_or_default();
    let (due, stated) = deadline::deadline_label(&goal.deadline, goal.horizon, *lang);
    // What is the same for most is said once above the list; a widget has no such line.
    let is_usual = IS_PAGE && !open && goal.horizon == Horizon::Year;
    let shows_due = stated || goal.class != Class::Programme && !is_usual;
    let select = on_action.reform({
        let id = *id;
        move |_: MouseEvent| {
            Action::View(ViewAction::Select(Selection::Goal(id), FocusTarget::Mark, None))
        }
    });
    html! {
        <>
            <header class="gc-card__head">
                <span class="gc-card__no">{number}</span>
                <h4 class="gc-card__title" id={element_id::title_of(&card_id(props))} lang="zh-CN">
                    <button type="button" class="gc-card__open" data-gc="card-open" aria-expanded={open.to_string()}
                        onclick={select}>{highlight(&goal.title, search_term)}</button>
                </h4>
                {commitment_badge::view(goal.commitment, *lang)}
            </header>
            <div class="gc-card__value">
                {value(report, goal, search_term, *lang)}
                if shows_due {
                    <span class={classes!("gc-card__due", stated.then_some("gc-card__due--stated"))}>{due}</span>
                }
            </div>
            {card_details::lines(goal, *open && !sheet, search_term, *lang)}
            if IS_PAGE {
                {edits(report, *id, *lang)}
            }
            if *open && !sheet {
                {source_quote::view(report, *id, search_term)}
                {card_details::view(context, goal)}
            } else if !search_term.is_empty() && !goal.title.to_ascii_lowercase().contains(search_term.as_str()) {
                // The search matched words that a closed card does not show.
                {source_quote::view(report, *id, search_term)}
            }
            if !search_term.is_empty() {
                {heading_found(report, goal, search_term, *lang)}
            }
            if let Some(pair) = goal.pair.filter(|_| *open || *sheet) {
                {comparison::view(report, pair, *lang)}
            }
            if *open && *evidence && !editing {
                {evidence::view(report, *id, *lang)}
            }
            if IS_PAGE && *open && *editing {
                {card_form::view(context, *id, &card_id(props))}
            }
            if *open {
                <CardActions context={context.clone()} id={*id} evidence={*evidence} editing={*editing} />
            }
        </>
    }
}

fn value(report: &ReportView, goal: &Goal, search_term: &str, lang: Lang) -> Html {
    match card_value::value(report, goal, lang) {
        CardValue::Quantities(figures) => html! {
            for figure in figures {
                <span class="gc-card__figure">
                    {quantity_figure::view(&figure)}
                    if let Some(words) = figure.source_words {
                        <q class="gc-card__words" lang="zh-CN">{highlight(&words, search_term)}</q>
                    }
                </span>
            }
        },
        CardValue::Words { due, words } => html! {
            <span class="gc-fig gc-fig--words" lang="zh-CN">
                if let Some(due) = due {
                    <span class="gc-mark__deadline">{due}</span>{" "}
                }
                {highlight(&words, search_term)}
            </span>
        },
        CardValue::Nothing => html! {
            <span class="gc-card__words gc-card__gist" lang="zh-CN">{card_value::excerpt(report, goal)}</span>
        },
    }
}

/// The nearest heading in which a search found its words.
fn heading_found(report: &ReportView, goal: &Goal, search_term: &str, lang: Lang) -> Html {
    let mut over = report_view::headings(&report.analysis, goal.section);
    let found = over.find(|heading| heading.to_ascii_lowercase().contains(search_term));
    html! {
        if let Some(heading) = found {
            <p class="gc-card__line"><span class="gc-label">{lang.messages().heading}</span>
                <span lang="zh-CN">{highlight(heading, search_term)}</span></p>
        }
    }
}

/// The corrected fields, each with its old value.
fn edits(report: &ReportView, id: u32, lang: Lang) -> Html {
    html! {
        for edit in report.edits(id) {
            <p class="gc-card__line gc-card__fix" data-gc="edited">
                <span class="gc-tag">{lang.messages().mended}</span>{labels::field_label(edit.field, lang)}
                if !edit.old.is_empty() {
                    <del lang="zh-CN">{labels::old_value_label(edit.field, &edit.old, lang).to_owned()}</del>
                }
            </p>
        }
    }
}
