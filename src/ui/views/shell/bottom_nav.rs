//! The navigation at the bottom of a phone: four panes.

use yew::{Callback, Html, Properties, component, html};

use crate::ui::{
    i18n::Lang,
    model::{
        action::{Action, ViewAction, dispatches},
        codes::view_code,
        page_state::Pane,
    },
};

/// Props of [`BottomNav`].
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

/// The navigation at the bottom of a phone.
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
                    onclick={dispatches(&props.on_action, Action::View(ViewAction::Show(view)))}>
                    {name}
                    if view == Pane::Cards {
                        <span class="gc-count">{props.goals}</span>
                    }
                </button>
            }
        </nav>
    }
}
