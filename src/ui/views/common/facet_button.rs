//! A button with a count that switches a filter, and a select menu.

use web_sys::HtmlSelectElement;
use yew::{AttrValue, Callback, Event, Html, TargetCast, html};

/// An entry of a select menu.
pub(crate) struct Entry {
    pub value: AttrValue,
    pub name: AttrValue,
    pub chosen: bool,
    /// Whether its name quotes the report, and is Chinese in every language of the page.
    pub quoted: bool,
}

/// A select menu.
pub(crate) fn select(name: &'static str, entries: &[Entry], on_choose: Callback<String>) -> Html {
    let onchange = on_choose.reform(|event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        select.map(|select| select.value()).unwrap_or_default()
    });
    html! {
        <select data-gc={name} {onchange}>
            for entry in entries {
                <option value={entry.value.clone()} selected={entry.chosen}
                    lang={entry.quoted.then_some("zh-CN")}>{entry.name.clone()}</option>
            }
        </select>
    }
}

/// The button of a facet with its count.
pub(crate) fn facet_button(
    facet: &'static str,
    value: AttrValue,
    pressed: bool,
    on_choose: &Callback<()>,
    name: Html,
    count: usize,
) -> Html {
    html! {
        <button type="button" class="gc-facet" data-gc="facet" data-facet={facet} data-value={value}
            aria-pressed={pressed.to_string()} onclick={on_choose.reform(|_| ())}>
            {name}
            <span class="gc-count">{count}</span>
        </button>
    }
}
