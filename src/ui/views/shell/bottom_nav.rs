//! The four panes of a phone, under the thumb.

use yew::{Callback, Html, Properties, component, html};

use crate::ui::{
    i18n::Lang,
    model::{
        action::{Action, sends},
        codes::view_code,
        page_state::View,
    },
};

/// What the dock needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The pane that is shown.
    pub view: View,
    /// How many goals there are.
    pub goals: usize,
    /// The language of the interface.
    pub lang: Lang,
    /// Called with every wish.
    pub on_action: Callback<Action>,
}

/// The four panes of a phone.
#[component]
pub(crate) fn Dock(props: &Props) -> Html {
    let page = props.lang.page();
    let views = [
        (View::Cards, page.view_cards),
        (View::Reader, page.view_reader),
        (View::Outline, page.view_outline),
        (View::Leftovers, page.view_left),
    ];
    html! {
        <nav class="gc-dock" aria-label={page.views}>
            for (view, name) in views {
                <button type="button" data-gc="view" data-value={view_code(view)}
                    aria-pressed={(props.view == view).to_string()}
                    onclick={sends(&props.on_action, Action::Show(view))}>
                    {name}
                    if view == View::Cards {
                        <span class="gc-count">{props.goals}</span>
                    }
                </button>
            }
        </nav>
    }
}
