//! Fields of forms, and reading their values.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;
use yew::{Callback, Html, SubmitEvent, html};

use crate::ui::model::action::Action;

/// The value of the field `name` in a form.
pub(crate) fn field_value(form: &Element, name: &str) -> Option<String> {
    let field = form.query_selector(&["[name=", name, "]"].concat()).ok()??;
    js_sys::Reflect::get(&field, &JsValue::from_str("value")).ok()?.as_string()
}

/// A callback that dispatches the `answer` to the form when it is submitted.
pub(crate) fn on_submit(
    on_action: &Callback<Action>,
    answer: impl Fn(&Element) -> Option<Action> + 'static,
) -> Callback<SubmitEvent> {
    let on_action = on_action.clone();
    Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        let form = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if let Some(action) = form.and_then(|form| answer(&form)) {
            on_action.emit(action);
        }
    })
}

/// A labelled text field; `more` is its placeholder.
pub(crate) fn line(label: &'static str, name: String, value: String, more: &'static str) -> Html {
    html! {
        <label class="gc-form__line"><span>{label}</span>
            <input type="text" {name} {value} placeholder={more} autocomplete="off" /></label>
    }
}
