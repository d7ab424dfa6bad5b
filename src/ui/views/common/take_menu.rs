//! The menu of what can be taken away, under its button, and beside it undo and redo of corrections.

use yew::{AttrValue, Callback, Html, MouseEvent, html};

use crate::ui::model::{
    action::{Action, PageAction, ViewAction, dispatches},
    corrections::CorrectionAction,
    element_id,
    page_state::Overlay,
    state::State,
};

/// One thing that can be taken away.
pub(crate) struct Entry {
    /// Its code in the page's markup.
    pub value: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// What it is for.
    pub description: &'static str,
    /// Takes it.
    pub onclick: Callback<MouseEvent>,
}

impl Entry {
    /// An entry that closes the menu and then does `act`.
    pub(crate) fn new(
        value: &'static str,
        [name, description]: [&'static str; 2],
        on_action: &Callback<Action>,
        act: Callback<()>,
    ) -> Self {
        let on_action = on_action.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            on_action.emit(Action::View(ViewAction::Dismiss));
            act.emit(());
        });
        Self { value, name, description, onclick }
    }
}

/// The button of the menu, the menu with its title while it is open, and the steps of corrections.
pub(crate) fn view(
    state: &State,
    menu: impl FnOnce() -> (AttrValue, Vec<Entry>),
    on_action: &Callback<Action>,
) -> Html {
    let page = state.preferences.lang.page();
    let open = state.overlay == Overlay::Take;
    let history = &state.corrections.history;
    let mend = |mend: CorrectionAction| {
        dispatches(on_action, Action::Page(PageAction::Correct(mend.clone())))
    };
    html! {
        <div class="gc-take">
            <button type="button" class="gc-button" data-gc="take" id={element_id::EXPORT_BUTTON} aria-expanded={open.to_string()}
                aria-controls={element_id::EXPORT_MENU} onclick={dispatches(on_action, Action::View(ViewAction::Toggle(Overlay::Take)))}>{page.take}</button>
            if open {
                <div class="gc-take__veil" onclick={dispatches(on_action, Action::View(ViewAction::Dismiss))}></div>
                {list(menu())}
            }
            if history.can_undo() || history.can_redo() {
                <span class="gc-take__steps">
                    <button type="button" class="gc-button gc-button--quiet" data-gc="undo-mend"
                        disabled={!history.can_undo()} onclick={mend(CorrectionAction::Undo)}>{page.undo_mend}</button>
                    <button type="button" class="gc-button gc-button--quiet" data-gc="redo-mend"
                        disabled={!history.can_redo()} onclick={mend(CorrectionAction::Redo)}>{page.redo_mend}</button>
                </span>
            }
        </div>
    }
}

fn list((title, entries): (AttrValue, Vec<Entry>)) -> Html {
    html! {
        <div class="gc-take__menu" id={element_id::EXPORT_MENU} role="group" aria-labelledby="take-title">
            <p class="gc-take__say" id="take-title">{title}</p>
            <ul>
                for Entry { value, name, description, onclick } in entries {
                    <li><button type="button" data-gc="take-kind" data-value={value} {onclick}>
                        <b>{name}</b><span>{description}</span></button></li>
                }
            </ul>
        </div>
    }
}

/// Prints the page.
pub(crate) fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
