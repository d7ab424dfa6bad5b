//! Search, order and facets with counts.

use web_sys::HtmlInputElement;
use yew::{
    AttrValue, Callback, Html, InputEvent, KeyboardEvent, TargetCast, classes, component, html,
};

use crate::ui::{
    i18n::{fill, labels},
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
    let FilterProps { choice, lang, open, on_action, .. } = props;
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
            // An Enter that ends the input of a Chinese word is for the input method.
            if event.key() == "Enter" && !event.is_composing() {
                // Otherwise the key would also press the card that gets the focus.
                event.prevent_default();
                on_action.emit(Action::Page(PageAction::SelectNext(1)));
            }
        })
    };
    let hidden = conditions_in_panel(choice);
    html! {
        <>
            <div class="gc-toolbar gc-cards__bar">
                <label class="gc-search">
                    <span class="gc-sr">{messages.search}</span>
                    <input type="search" data-gc="search" id={element_id::SEARCH} placeholder={messages.search_hint}
                        value={choice.search.clone()} oninput={search} onkeydown={found} />
                    <kbd aria-hidden="true">{SEARCH_KEY}</kbd>
                </label>
                {order(props)}
                <button type="button" class="gc-button" data-gc="filter" aria-expanded={open.to_string()}
                    aria-controls="filters" onclick={dispatches(on_action, Action::View(ViewAction::Toggle(Overlay::Filters)))}>
                    {if hidden > 0 { fill(messages.filter_on, &[&hidden.to_string()]) } else { messages.filter.to_owned() }}
                </button>
            </div>
            <div class={classes!("gc-facets", open.then_some("gc-facets--open"))}>
                {shelves(props)}
                if choice.kind != CardKind::Results && !open {
                    {topics_row(props)}
                }
                if choice.kind == CardKind::Goals {
                    {classes_row(props)}
                }
                if choice.kind != CardKind::Results {
                    {commitments_row(props)}
                }
                // The panel opens downward, under what stays.
                if choice.kind != CardKind::Results && *open {
                    {topics_row(props)}
                }
            </div>
        </>
    }
}

/// The number of conditions that are set in the panel, where a closed panel does not show them.
fn conditions_in_panel(choice: &CardQuery) -> usize {
    let goals = choice.kind == CardKind::Goals;
    let hidden = [
        choice.topic.is_some(),
        choice.section.is_some(),
        goals && choice.only_paired,
        goals && choice.bound.is_some(),
    ];
    hidden.into_iter().filter(|is_set| *is_set).count()
}

fn order(props: &FilterProps) -> Html {
    let messages = props.lang.messages();
    let chosen = props.choice.order;
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

fn shelves(props: &FilterProps) -> Html {
    let FilterProps { choice, tally, lang, on_action, .. } = props;
    let messages = lang.messages();
    let shelves = [
        (CardKind::Goals, "shelf", "goals", messages.cards, tally.goals),
        (CardKind::Results, "shelf", "results", messages.shelf_results, tally.results),
        (
            CardKind::Programmes,
            "class",
            "programme",
            labels::class(Class::Programme, *lang),
            tally.programmes,
        ),
    ];
    html! {
        <div class="gc-shelves" role="group" aria-label={messages.shelf}>
            for (shelf, facet, value, name, count) in shelves {
                {facet_button(facet, value.into(), choice.kind == shelf,
                    &dispatches(on_action, Action::Filter(FilterAction::SetCardKind(shelf))), html! { {name} }, count)}
            }
        </div>
    }
}

fn classes_row(props: &FilterProps) -> Html {
    let FilterProps { choice, facets, lang, on_action, .. } = props;
    let messages = lang.messages();
    html! {
        <div class="gc-tabs" role="group" aria-label={messages.class}>
            {facet_button("class", "".into(), choice.class.is_none(),
                &dispatches(on_action, Action::Filter(FilterAction::Class(None))), html! { {messages.all} }, facets.all)}
            for (class, count) in Class::GOALS.into_iter().zip(facets.classes) {
                if count > 0 || choice.class == Some(class) {
                    {facet_button("class", class.code().into(), choice.class == Some(class),
                        &dispatches(on_action, Action::Filter(FilterAction::Class(Some(class)))),
                        html! { {labels::class(class, *lang)} }, count)}
                }
            }
        </div>
    }
}

fn commitments_row(props: &FilterProps) -> Html {
    let FilterProps { choice, facets, lang, on_action, .. } = props;
    html! {
        <div class="gc-chips" role="group" aria-label={lang.messages().commitment}>
            for (commitment, count) in Commitment::ALL.iter().copied().zip(facets.commitments) {
                if count > 0 || choice.commitment == Some(commitment) {
                    {facet_button("commitment", commitment.code().into(),
                        choice.commitment == Some(commitment),
                        &dispatches(on_action, Action::Filter(FilterAction::Commitment(commitment))),
                        commitment_badge::view(commitment, *lang), count)}
                }
            }
        </div>
    }
}

/// More topics than one line has room for.
const TOPICS: usize = 24;

/// The topics on one line; opened, on as many as they need, with the rarer conditions.
fn topics_row(props: &FilterProps) -> Html {
    let FilterProps { choice, facets, open, lang, on_action, .. } = props;
    let choose = |topic: AttrValue| {
        dispatches(on_action, Action::Filter(FilterAction::Topic(topic.clone())))
    };
    html! {
        <div id="filters" class={classes!("gc-topics", open.then_some("gc-topics--open"))}>
            <div class="gc-topics__row" role="group" aria-label={lang.messages().topic}>
                for (at, (topic, name, count)) in facets.topics.iter().enumerate() {
                    if (*count > 0 && (*open || at < TOPICS)) || choice.topic.as_ref() == Some(topic) {
                        {facet_button("topic", topic.clone(), choice.topic.as_ref() == Some(topic),
                            &choose(topic.clone()), html! { <span lang="zh-CN">{name.clone()}</span> }, *count)}
                    }
                }
            </div>
            if *open {
                {filter_panel::panel(props)}
            }
        </div>
    }
}
