//! Help and shortcuts, in a dialog.

use web_sys::HtmlDialogElement;
use yew::{Callback, Html, Properties, component, html, use_node_ref};

use super::legend;
use crate::ui::{
    browser::effect_hook::use_effect_with,
    model::{
        action::{Action, PageAction, ViewAction, dispatches},
        preferences::Preferences,
        shortcuts::SHORTCUTS,
    },
    views::common::{checkbox::checkbox, download_links::elsewhere},
};

/// Props of [`HelpDialog`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// Whether it is open.
    pub open: bool,
    /// Language, and whether single keys are on.
    pub preferences: Preferences,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// Help and shortcuts.
#[component]
pub(crate) fn HelpDialog(props: &Props) -> Html {
    let Props { open, preferences, on_action } = props;
    let page = preferences.lang.page();
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
    let preferences = *preferences;
    let keys = on_action.reform(move |keys| {
        Action::Page(PageAction::SetPreferences(Preferences {
            single_key_shortcuts: keys,
            ..preferences
        }))
    });
    html! {
        <dialog class="gc-help" ref={dialog} aria-labelledby="help-title" onclose={dispatches(on_action, Action::View(ViewAction::Dismiss))}>
            <h2 id="help-title">{page.help_title}</h2>
            <p>{page.help_say_1}</p>
            <p>{page.help_say_2}</p>
            <p>{page.help_say_3}</p>
            {elsewhere(preferences.lang)}
            {legend::view(preferences.lang)}
            <h3>{page.keys}</h3>
            <dl class="gc-help__keys">
                for shortcut in SHORTCUTS {
                    <div><dt><kbd>{shortcut.shown}</kbd></dt><dd>{(shortcut.label)(page)}</dd></div>
                }
            </dl>
            {checkbox("keys", page.keys_on, preferences.single_key_shortcuts, keys)}
            <button type="button" class="gc-button gc-button--main" data-gc="help-close"
                onclick={dispatches(on_action, Action::View(ViewAction::Dismiss))}>{page.close}</button>
        </dialog>
    }
}
