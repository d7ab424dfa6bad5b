//! Help and shortcuts, in a dialog.

use web_sys::HtmlDialogElement;
use yew::{Callback, Html, Properties, component, html, use_node_ref};

use crate::ui::{
    browser::effect_hook::use_effect_with,
    model::{
        action::{Action, dispatches},
        preferences::Preferences,
        shortcuts::SHORTCUTS,
    },
    views::common::{checkbox::checkbox, download_links::elsewhere},
};

/// What the help needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// It is open.
    pub open: bool,
    /// Language, and whether single keys are on.
    pub taste: Preferences,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// Help and shortcuts.
#[component]
pub(crate) fn HelpDialog(props: &Props) -> Html {
    let Props { open, taste, on_action } = props;
    let page = taste.lang.page();
    let dialog = use_node_ref();
    use_effect_with(*open, {
        let dialog = dialog.clone();
        move |open| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                if *open && !dialog.open() {
                    // An old engine without modal dialogs still shows the text.
                    if dialog.show_modal().is_err() {
                        dialog.set_open(true);
                    }
                } else if !open && dialog.open() {
                    dialog.close();
                }
            }
        }
    });
    let taste = *taste;
    let keys = on_action.reform(move |keys| {
        Action::SetPreferences(Preferences { single_key_shortcuts: keys, ..taste })
    });
    html! {
        <dialog class="gc-help" ref={dialog} aria-labelledby="help-title" onclose={dispatches(on_action, Action::Dismiss)}>
            <h2 id="help-title">{page.help_title}</h2>
            <p>{page.help_say_1}</p>
            <p>{page.help_say_2}</p>
            <p>{page.help_say_3}</p>
            {elsewhere(taste.lang)}
            <h3>{page.keys}</h3>
            <dl class="gc-help__keys">
                for shortcut in SHORTCUTS {
                    <div><dt><kbd>{shortcut.shown}</kbd></dt><dd>{(shortcut.label)(page)}</dd></div>
                }
            </dl>
            {checkbox("keys", page.keys_on, taste.single_key_shortcuts, keys)}
            <button type="button" class="gc-button gc-button--main" data-gc="help-close"
                onclick={dispatches(on_action, Action::Dismiss)}>{page.close}</button>
        </dialog>
    }
}
