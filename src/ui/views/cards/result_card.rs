//! The card of a result: a number that the report states as achieved (报告自述); never mixed with goals.

use yew::{AttrValue, Html, Properties, classes, component, html};

use crate::ui::{
    format::quantity_label::QuantityLabel,
    model::{
        action::{Action, ViewAction, dispatches},
        build_target::IS_PAGE,
        card_query::Selection,
        element_id,
        page_state::{FocusTarget, Pane},
    },
    views::{
        common::{highlight::highlight, quantity_figure, view_context::ViewContext},
        export::copy_menu,
    },
};

/// Props of [`ResultCard`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub context: ViewContext,
    /// Id of the quantity.
    pub id: u32,
    /// Whether it passes the filters.
    pub shown: bool,
    /// Whether it is the open card.
    pub open: bool,
    /// The search term, in lower case.
    pub search_term: AttrValue,
}

/// The card of a result.
#[component]
pub(crate) fn ResultCard(props: &Props) -> Html {
    let Props { context, id, shown, open, search_term } = props;
    let ViewContext { report, lang, on_action } = context;
    let Some(quantity) = report.analysis.quantities.get(*id as usize) else {
        return Html::default();
    };
    let messages = lang.messages();
    let id = *id;
    let name =
        quantity.indicator.as_ref().map(|named| named.text.clone()).filter(|name| !name.is_empty());
    let figure = QuantityLabel::new(quantity, *lang);
    let point = |view: Option<Pane>| {
        dispatches(
            on_action,
            Action::View(ViewAction::Select(Selection::Result(id), FocusTarget::Mark, view)),
        )
    };
    let paired = report.analysis.pairs.iter().find(|pair| pair.result == id);
    let goal = paired.and_then(|pair| report.analysis.quantities.get(pair.target as usize)?.goal);
    let card_id = element_id::result_card(id);
    let title_id = element_id::title_of(&card_id);
    html! {
        <article class={classes!("gc-card", "gc-card--result", open.then_some("gc-card--active"))} hidden={!shown}
            data-gc={(*shown).then_some("result-card")} data-quantity={id.to_string()} id={card_id}
            aria-labelledby={title_id.clone()} aria-current={open.then_some("true")}>
            <header class="gc-card__head">
                <h4 class="gc-card__title" id={title_id} lang="zh-CN">
                    <button type="button" class="gc-card__open" data-gc="card-open" aria-expanded={open.to_string()}
                        onclick={point(None)}>{highlight(name.as_deref().unwrap_or(&quantity.text), search_term)}</button>
                </h4>
                <span class="gc-self">{messages.self_told}</span>
            </header>
            <div class="gc-card__value">
                {quantity_figure::view(&figure)}
                if let Some(words) = figure.source_words {
                    <q class="gc-card__words" lang="zh-CN">{highlight(&words, search_term)}</q>
                }
            </div>
            if *open {
                <footer class="gc-card__actions">
                    <button type="button" data-gc="locate" onclick={point(Some(Pane::Reader))}>{messages.locate}</button>
                    if let Some(goal) = goal {
                        <button type="button" data-gc="to-goal" onclick={dispatches(on_action, Action::View(ViewAction::Select(Selection::Goal(goal), FocusTarget::Card, None)))}>{messages.this_year}</button>
                    }
                    if IS_PAGE {
                        {copy_menu::menu(context, &Selection::Result(id))}
                    }
                </footer>
            }
        </article>
    }
}
