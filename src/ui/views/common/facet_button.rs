//! A button with a count that turns a filter on, and a list of values to choose from.

use web_sys::HtmlSelectElement;
use yew::{AttrValue, Callback, Event, Html, TargetCast, html};

/// An entry of a list to choose from.
pub(crate) struct Entry {
    pub value: AttrValue,
    pub name: AttrValue,
    pub chosen: bool,
    /// Its name is in words of the report.
    pub quoted: bool,
}

/// A list of which one entry is chosen.
pub(crate) fn select(name: &'static str, entries: &[Entry], on_choose: Callback<String>) -> Html {
    let onchange = on_choose.reform(|event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        select.map(|select| select.value()).unwrap_or_default()
    });
    html! {
        <select data-gc={name} {onchange}>
            for one in entries {
                <option value={one.value.clone()} selected={one.chosen}
                    lang={one.quoted.then_some("zh-CN")}>{one.name.clone()}</option>
            }
        </select>
    }
}

/// A facet with its count.
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
