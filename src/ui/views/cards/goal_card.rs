//! The card of a goal: what, how firmly, how much, by when; open, also what is inside, the evidence and what to do.

use yew::{AttrValue, Callback, Html, MouseEvent, Properties, classes, component, html};

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
    queries::{
        card_value::{self, CardValue},
        export_files,
    },
    report::report_view::ReportView,
    shared::Shared,
    views::{
        cards::{
            card_actions::{CardActions, select_in_text},
            card_details, comparison, evidence, source_quote,
        },
        common::{commitment_badge, highlight::highlight, quantity_figure},
        corrections::card_form,
    },
};
use crate::{
    export,
    wire::{Class, Goal},
};

/// What a card needs.
#[expect(clippy::struct_excessive_bools, reason = "four plain questions, each with its own answer")]
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<ReportView>,
    /// The goal.
    pub id: u32,
    /// It is the open one.
    pub open: bool,
    /// It shows its evidence.
    pub evidence: bool,
    /// What is searched for, in lower case.
    pub needle: AttrValue,
    /// The language of the interface.
    pub lang: Lang,
    /// Its form is open.
    pub mending: bool,
    /// It lies over the text on a phone, beside its twin in the list.
    pub sheet: bool,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// The card of a goal; shown or not, what is inside of it is not drawn again.
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

/// What is inside of the card of a goal.
#[component]
fn Inside(props: &Props) -> Html {
    let Props { reading, id, open, evidence, needle, lang, sheet, mending, on_action } = props;
    let Some(goal) = reading.analysis.goals.get(*id as usize) else { return Html::default() };
    let messages = lang.messages();
    let number = reading.numbers.get(*id as usize).copied().unwrap_or_default();
    let (due, stated) = deadline::deadline_label(&goal.deadline, *lang);
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
                        onclick={select}>{highlight(&goal.title, needle)}</button>
                </h4>
                {commitment_badge::view(goal.commitment, *lang)}
            </header>
            <div class="gc-card__value">
                {value(reading, goal, needle, *lang)}
                if stated || goal.class != Class::Programme {
                    <span class={classes!("gc-card__due", stated.then_some("gc-card__due--stated"))}>{due}</span>
                }
                if !open {
                    <button type="button" class="gc-card__locate" data-gc="locate"
                        aria-label={format!("{}：{}", messages.locate, goal.title)}
                        onclick={select_in_text(*id, on_action)}><span aria-hidden="true">{"→"}</span></button>
                }
            </div>
            {card_details::lines(goal, *open && !sheet, needle, *lang)}
            if IS_PAGE {
                {edits(reading, *id, *lang)}
            }
            if *open && !sheet {
                {source_quote::view(reading, *id, needle)}
                {card_details::view(reading, goal, *lang, on_action)}
            } else if !needle.is_empty() && !goal.title.to_ascii_lowercase().contains(needle.as_str()) {
                // The search matched words that a closed card does not show.
                {source_quote::view(reading, *id, needle)}
            }
            if let Some(pair) = goal.pair.filter(|_| *open || *sheet) {
                {comparison::view(reading, pair, *lang)}
            }
            if *open && *evidence && !sheet && !mending {
                {evidence::view(reading, *id, *lang)}
            }
            if IS_PAGE && *open && *mending {
                {card_form::view(reading, *id, *lang, on_action)}
            }
            if *open {
                <CardActions reading={reading.clone()} id={*id} evidence={*evidence} mending={*mending} lang={*lang}
                    on_action={on_action.clone()} />
            }
        </>
    }
}

fn value(reading: &ReportView, goal: &Goal, needle: &str, lang: Lang) -> Html {
    match card_value::value(reading, goal, lang) {
        CardValue::Quantities(figures) => html! {
            for figure in figures {
                <span class="gc-card__figure">
                    {quantity_figure::view(&figure)}
                    if let Some(words) = figure.source_words {
                        <q class="gc-card__words" lang="zh-CN">{highlight(&words, needle)}</q>
                    }
                </span>
            }
        },
        CardValue::Words { due, words } => html! {
            <span class="gc-fig gc-fig--words" lang="zh-CN">
                if let Some(due) = due {
                    <span class="gc-mark__deadline">{due}</span>{" "}
                }
                {highlight(&words, needle)}
            </span>
        },
        CardValue::Nothing => html! {
            <span class="gc-card__words gc-card__gist" lang="zh-CN">{card_value::excerpt(reading, goal)}</span>
        },
    }
}

/// What was corrected by hand, with the value before.
fn edits(reading: &ReportView, id: u32, lang: Lang) -> Html {
    let tongue = export_files::export_lang(lang);
    html! {
        for edit in reading.edits(id) {
            <p class="gc-card__line gc-card__fix" data-gc="edited">
                <span class="gc-tag">{lang.messages().mended}</span>{export::field_label(edit.field, tongue)}
                if !edit.old.is_empty() {
                    <del lang="zh-CN">{export::old_value_label(edit.field, &edit.old, tongue).to_owned()}</del>
                }
            </p>
        }
    }
}
