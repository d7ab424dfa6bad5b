//! The four panes of a phone, under the thumb.

use yew::{Callback, Html, Properties, component, html};

use crate::ui::{
    i18n::Lang,
    model::{
        action::{Action, dispatches},
        codes::view_code,
        page_state::Pane,
    },
};

/// What the dock needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The pane that is shown.
    pub view: Pane,
    /// How many goals there are.
    pub goals: usize,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// The four panes of a phone.
#[component]
pub(crate) fn BottomNav(props: &Props) -> Html {
    let page = props.lang.page();
    let views = [
        (Pane::Cards, page.view_cards),
        (Pane::Reader, page.view_reader),
        (Pane::Outline, page.view_outline),
        (Pane::Leftovers, page.view_left),
    ];
    html! {
        <nav class="gc-dock" aria-label={page.views}>
            for (view, name) in views {
                <button type="button" data-gc="view" data-value={view_code(view)}
                    aria-pressed={(props.view == view).to_string()}
                    onclick={dispatches(&props.on_action, Action::Show(view))}>
                    {name}
                    if view == Pane::Cards {
                        <span class="gc-count">{props.goals}</span>
                    }
                </button>
            }
        </nav>
    }
}
