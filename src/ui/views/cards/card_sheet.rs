//! The selected card over the text of a phone, with buttons for the next and the previous card.

use yew::{AttrValue, Html, Properties, component, html};

use crate::ui::{
    i18n::fill,
    model::{
        action::{Action, ViewAction},
        card_query::{CardQuery, Selection},
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
}

/// The selected card over the text of a phone.
#[component]
pub(crate) fn CardSheet(props: &Props) -> Html {
    let Props { context, query } = props;
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
    let search_term = AttrValue::default();
    let chosen = goal_card::Props {
        context: context.clone(),
        id,
        open: true,
        evidence: false,
        search_term,
        editing: false,
        sheet: true,
    };
    html! {
        <aside class="gc-sheet" data-gc="sheet" aria-label={page.chosen}>
            {card(true, chosen)}
            <p class="gc-sheet__step">
                <button type="button" class="gc-button" onclick={step(-1)}>{page.previous}</button>
                <span>{place}</span>
                <button type="button" class="gc-button" onclick={step(1)}>{page.next}</button>
            </p>
        </aside>
    }
}
