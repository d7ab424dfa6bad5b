//! Search, order and facets with counts.

use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, KeyboardEvent, TargetCast, classes, component, html};

use crate::labels;
use crate::ui::{
    i18n::fill,
    model::{
        action::{Action, FilterAction, PageAction, ViewAction, dispatches},
        card_query::{CardKind, CardQuery, Order},
        codes, element_id,
        page_state::Overlay,
        shortcuts::SEARCH_KEY,
    },
    views::{
        cards::filter_panel::{self, FilterProps},
        common::{
            commitment_badge,
            facet_button::{Entry, facet_button, select},
        },
    },
};
use crate::wire::{Class, Commitment};

/// Search, order and facets.
#[component]
pub(crate) fn FilterBar(props: &FilterProps) -> Html {
    let FilterProps { query, lang, open, on_action, .. } = props;
    let messages = lang.messages();
    let search = on_action.reform(|event: InputEvent| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        Action::Filter(FilterAction::Search(
            input.map(|input| input.value()).unwrap_or_default().into(),
        ))
    });
    let found = {
        let on_action = on_action.clone();
        Callback::from(move |event: KeyboardEvent| {
            // While an input method composes a word, Enter belongs to it.
            if event.key() == "Enter" && !event.is_composing() {
                // Otherwise the key would also activate the card that gets the focus.
                event.prevent_default();
                on_action.emit(Action::Page(PageAction::SelectNext(1)));
            }
        })
    };
    let hidden = conditions_in_panel(query);
    html! {
        <>
            <div class="gc-toolbar gc-cards__bar">
                <label class="gc-search">
                    <span class="gc-sr">{messages.search}</span>
                    <input type="search" data-gc="search" id={element_id::SEARCH} placeholder={messages.search_hint}
                        value={query.search.clone()} oninput={search} onkeydown={found} />
                    <kbd aria-hidden="true">{SEARCH_KEY}</kbd>
                </label>
                {order(props)}
                <button type="button" class="gc-button" data-gc="filter" aria-expanded={open.to_string()}
                    aria-controls="filters" onclick={dispatches(on_action, Action::View(ViewAction::Toggle(Overlay::Filters)))}>
                    {if hidden > 0 { fill(messages.filter_on, &[&hidden.to_string()]) } else { messages.filter.to_owned() }}
                </button>
            </div>
            <div class={classes!("gc-facets", open.then_some("gc-facets--open"))}>
                {card_kinds(props)}
                if query.kind != CardKind::Results && !open {
                    {subjects_row(props)}
                }
                if query.kind == CardKind::Goals {
                    {classes_row(props)}
                }
                if query.kind != CardKind::Results {
                    {commitments_row(props)}
                }
                // The open panel comes after the rows that stay visible.
                if query.kind != CardKind::Results && *open {
                    {subjects_row(props)}
                }
            </div>
        </>
    }
}

/// The number of filters set in the panel, shown on its button while it is closed.
fn conditions_in_panel(query: &CardQuery) -> usize {
    let goals = query.kind == CardKind::Goals;
    let hidden = [
        query.subject.is_some(),
        query.section.is_some(),
        goals && query.only_paired,
        goals && query.bound.is_some(),
    ];
    hidden.into_iter().filter(|is_set| *is_set).count()
}

fn order(props: &FilterProps) -> Html {
    let messages = props.lang.messages();
    let chosen = props.query.order;
    let orders = [
        (Order::Text, messages.sort_text),
        (Order::Commitment, messages.sort_commitment),
        (Order::Due, messages.sort_due),
        (Order::Size, messages.sort_size),
    ];
    let options = orders.map(|(order, name)| Entry {
        value: codes::order_code(order).into(),
        name: name.into(),
        chosen: order == chosen,
        quoted: false,
    });
    let choose = props
        .on_action
        .reform(|value: String| Action::Filter(FilterAction::Order(codes::order_of(&value))));
    html! {
        <label class="gc-select">
            <span class="gc-sr">{messages.sort}</span>
            {select("sort", &options, choose)}
        </label>
    }
}

fn card_kinds(props: &FilterProps) -> Html {
    let FilterProps { query, counts, lang, on_action, .. } = props;
    let messages = lang.messages();
    let card_kinds = [
        (CardKind::Goals, "shelf", "goals", messages.cards, counts.goals),
        (CardKind::Results, "shelf", "results", messages.shelf_results, counts.results),
        (
            CardKind::Programmes,
            "class",
            "programme",
            labels::class_tab(Class::Programme, *lang),
            counts.programmes,
        ),
    ];
    html! {
        <div class="gc-shelves" role="group" aria-label={messages.card_kind}>
            for (card_kind, facet, value, name, count) in card_kinds {
                {facet_button(facet, value.into(), query.kind == card_kind,
                    &dispatches(on_action, Action::Filter(FilterAction::SetCardKind(card_kind))), html! { {name} }, count)}
            }
        </div>
    }
}

fn classes_row(props: &FilterProps) -> Html {
    let FilterProps { query, facets, lang, on_action, .. } = props;
    let messages = lang.messages();
    html! {
        <div class="gc-tabs" role="group" aria-label={messages.class}>
            {facet_button("class", "".into(), query.class.is_none(),
                &dispatches(on_action, Action::Filter(FilterAction::Class(None))), html! { {messages.all} }, facets.all)}
            for (class, count) in Class::GOALS.into_iter().zip(facets.classes) {
                if count > 0 || query.class == Some(class) {
                    {facet_button("class", class.code().into(), query.class == Some(class),
                        &dispatches(on_action, Action::Filter(FilterAction::Class(Some(class)))),
                        html! { {labels::class_tab(class, *lang)} }, count)}
                }
            }
        </div>
    }
}

fn commitments_row(props: &FilterProps) -> Html {
    let FilterProps { query, facets, lang, on_action, .. } = props;
    html! {
        <div class="gc-chips" role="group" aria-label={lang.messages().commitment}>
            for (commitment, count) in Commitment::ALL.iter().copied().zip(facets.commitments) {
                if count > 0 || query.commitment == Some(commitment) {
                    {facet_button("commitment", commitment.code().into(),
                        query.commitment == Some(commitment),
                        &dispatches(on_action, Action::Filter(FilterAction::Commitment(commitment))),
                        commitment_badge::view(commitment, *lang), count)}
                }
            }
        </div>
    }
}

/// The subjects on one line; opened, on as many lines as they need, with the filter panel.
fn subjects_row(props: &FilterProps) -> Html {
    let FilterProps { query, facets, open, lang, on_action, .. } = props;
    let choose = |subject| dispatches(on_action, Action::Filter(FilterAction::Subject(subject)));
    html! {
        <div id="filters" class={classes!("gc-subjects", open.then_some("gc-subjects--open"))}>
            <div class="gc-subjects__row" role="group" aria-label={lang.messages().subject}>
                for (subject, count) in facets.subjects.iter().copied() {
                    if count > 0 || query.subject == Some(subject) {
                        {facet_button("subject", subject.code().into(), query.subject == Some(subject),
                            &choose(subject), html! { {labels::subject(subject, *lang)} }, count)}
                    }
                }
            </div>
            if *open {
                {filter_panel::panel(props)}
            }
        </div>
    }
}
