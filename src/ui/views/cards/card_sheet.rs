//! The chosen card over the text of a phone, with the way to the next and the one before.

use yew::{AttrValue, Callback, Html, Properties, component, html};

use crate::ui::{
    i18n::{Lang, fill},
    model::{
        action::Action,
        card_query::{CardQuery, Selection},
        page_state::FocusTarget,
    },
    queries::card_list,
    report::report_view::ReportView,
    shared::Shared,
    views::cards::goal_card::{self, card},
};

/// What the sheet needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<ReportView>,
    /// What is chosen and open.
    pub choice: CardQuery,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// The chosen card over the text of a phone.
#[component]
pub(crate) fn CardSheet(props: &Props) -> Html {
    let Props { reading, choice, lang, on_action } = props;
    let messages = lang.messages();
    let page = lang.page();
    let Some(Selection::Goal(id)) = choice.active else { return Html::default() };
    let shown = card_list::shown(&card_list::card_groups(choice, reading, *lang));
    let at = shown.iter().position(|one| *one == id);
    let place = at.map_or_else(String::new, |at| {
        fill(messages.showing, &[&(at + 1).to_string(), &shown.len().to_string()])
    });
    let step = |by: i32| {
        let next = card_list::adjacent_card(choice, reading, by);
        on_action.reform(move |_| match next.clone() {
            Some(active) => Action::Select(active, FocusTarget::Mark, None),
            None => Action::Dismiss,
        })
    };
    let (reading, on_action) = (reading.clone(), on_action.clone());
    let needle = AttrValue::default();
    let chosen = goal_card::Props {
        reading,
        id,
        open: true,
        evidence: false,
        needle,
        lang: *lang,
        mending: false,
        sheet: true,
        on_action,
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
