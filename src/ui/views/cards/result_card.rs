//! The card of a number that the report states as done: 报告自述, never mixed with goals.

use yew::{AttrValue, Callback, Html, Properties, classes, component, html};

use crate::ui::{
    format::quantity_label::QuantityLabel,
    i18n::Lang,
    model::{
        action::{Action, ViewAction, dispatches},
        build_target::IS_PAGE,
        card_query::Selection,
        element_id,
        page_state::{FocusTarget, Pane},
    },
    report::report_view::ReportView,
    shared::Shared,
    views::{
        common::{highlight::highlight, quantity_figure},
        export::copy_menu,
    },
};

/// What the card of a result needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<ReportView>,
    /// The quantity.
    pub id: u32,
    /// It fits the conditions.
    pub shown: bool,
    /// It is the open one.
    pub open: bool,
    /// What is searched for, in lower case.
    pub needle: AttrValue,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// The card of a number that the report states as done.
#[component]
pub(crate) fn ResultCard(props: &Props) -> Html {
    let Props { reading, id, shown, open, needle, lang, on_action } = props;
    let Some(one) = reading.analysis.quantities.get(*id as usize) else { return Html::default() };
    let messages = lang.messages();
    let id = *id;
    let name =
        one.indicator.as_ref().map(|named| named.text.clone()).filter(|name| !name.is_empty());
    let figure = QuantityLabel::new(one, *lang);
    let point = |view: Option<Pane>| {
        dispatches(
            on_action,
            Action::View(ViewAction::Select(Selection::Result(id), FocusTarget::Mark, view)),
        )
    };
    let paired = reading.analysis.pairs.iter().find(|pair| pair.result == id);
    let goal = paired.and_then(|pair| reading.analysis.quantities.get(pair.target as usize)?.goal);
    let card_id = element_id::result_card(id);
    let title_id = element_id::title_of(&card_id);
    html! {
        <article class={classes!("gc-card", "gc-card--result", open.then_some("gc-card--active"))} hidden={!shown}
            data-gc={(*shown).then_some("result-card")} data-quantity={id.to_string()} id={card_id}
            aria-labelledby={title_id.clone()} aria-current={open.then_some("true")}>
            <header class="gc-card__head">
                <h4 class="gc-card__title" id={title_id} lang="zh-CN">
                    <button type="button" class="gc-card__open" data-gc="card-open" aria-expanded={open.to_string()}
                        onclick={point(None)}>{highlight(name.as_deref().unwrap_or(&one.text), needle)}</button>
                </h4>
                <span class="gc-self">{messages.self_told}</span>
            </header>
            <div class="gc-card__value">
                {quantity_figure::view(&figure)}
                if let Some(words) = figure.source_words {
                    <q class="gc-card__words" lang="zh-CN">{highlight(&words, needle)}</q>
                }
            </div>
            if *open {
                <footer class="gc-card__actions">
                    <button type="button" data-gc="locate" onclick={point(Some(Pane::Reader))}>{messages.locate}</button>
                    if let Some(goal) = goal {
                        <button type="button" data-gc="to-goal" onclick={dispatches(on_action, Action::View(ViewAction::Select(Selection::Goal(goal), FocusTarget::Card, None)))}>{messages.this_year}</button>
                    }
                    if IS_PAGE {
                        {copy_menu::menu(reading, &Selection::Result(id), *lang, on_action)}
                    }
                </footer>
            }
        </article>
    }
}
