//! A checkbox with its label.

use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, TargetCast, html};

/// A checkbox.
pub(crate) fn checkbox(
    code: &'static str,
    label: &'static str,
    on: bool,
    on_choose: Callback<bool>,
) -> Html {
    let onchange = on_choose.reform(|event: Event| {
        event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked())
    });
    html! {
        <label class="gc-switch">
            <input type="checkbox" data-gc={code} checked={on} {onchange} />
            {label}
        </label>
    }
}
