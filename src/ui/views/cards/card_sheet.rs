//! The selected card over the text of a phone, with buttons for the next and the previous card.

use yew::{
    AttrValue, Callback, Html, PointerEvent, Properties, component, html, use_mut_ref, use_state,
};

use crate::ui::{
    i18n::fill,
    model::{
        action::{Action, FilterAction, ViewAction, dispatches},
        card_query::{CardQuery, Selection},
        element_id,
        page_state::FocusTarget,
    },
    queries::card_list,
    views::{
        cards::goal_card::{self, card},
        common::view_context::ViewContext,
    },
};

/// Props of [`CardSheet`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub context: ViewContext,
    /// Filters and selection.
    pub query: CardQuery,
    /// Whether the form of the card is open.
    pub editing: bool,
}

/// A finger that moves down by more pixels than this closes the card.
const SWIPE: i32 = 32;

/// The selected card over the text of a phone.
#[component]
pub(crate) fn CardSheet(props: &Props) -> Html {
    let Props { context, query, editing } = props;
    let evidence = use_state(|| false);
    let touched = use_mut_ref(|| 0);
    let ViewContext { report, lang, on_action } = context;
    let messages = lang.messages();
    let page = lang.page();
    let Some(Selection::Goal(id)) = query.active else { return Html::default() };
    let shown = card_list::shown(&card_list::card_groups(query, report, *lang));
    let at = shown.iter().position(|shown| *shown == id);
    let place = at.map_or_else(String::new, |at| {
        fill(messages.showing, &[&(at + 1).to_string(), &shown.len().to_string()])
    });
    let step = |by: i32| {
        let next = card_list::adjacent_card(query, report, by);
        on_action.reform(move |_| match next.clone() {
            Some(active) => Action::View(ViewAction::Select(active, FocusTarget::Mark, None)),
            None => Action::View(ViewAction::Dismiss),
        })
    };
    // Its evidence is closed at first, whatever the list shows.
    let toggled = evidence.clone();
    let outer = on_action.clone();
    let own_action = Callback::from(move |action| match action {
        Action::Filter(FilterAction::Evidence) => toggled.set(!*toggled),
        other => outer.emit(other),
    });
    let close = dispatches(on_action, Action::View(ViewAction::CloseSheet));
    let onpointerdown = {
        let touched = touched.clone();
        move |event: PointerEvent| *touched.borrow_mut() = event.client_y()
    };
    let onpointerup = {
        let close = close.clone();
        move |event: PointerEvent| {
            if event.client_y() - *touched.borrow() > SWIPE {
                close.emit(event.into());
            }
        }
    };
    let search_term = AttrValue::default();
    let chosen = goal_card::Props {
        context: ViewContext { on_action: own_action, ..context.clone() },
        id,
        open: true,
        evidence: *evidence,
        search_term,
        editing: *editing,
        sheet: true,
    };
    html! {
        <aside class="gc-sheet" data-gc="sheet" id={element_id::SHEET} aria-label={page.chosen}>
            <header class="gc-sheet__head" {onpointerdown} {onpointerup}>
                <span class="gc-sheet__handle" aria-hidden="true"></span>
                <button type="button" class="gc-button gc-button--quiet" data-gc="sheet-close" onclick={close}>{page.close}</button>
            </header>
            {card(true, chosen)}
            <p class="gc-sheet__step">
                <button type="button" class="gc-button" onclick={step(-1)}>{page.previous}</button>
                <span>{place}</span>
                <button type="button" class="gc-button" onclick={step(1)}>{page.next}</button>
            </p>
        </aside>
    }
}
