//! Saves what is shown as a file.

use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;
use yew::Callback;

use crate::ui::{
    browser::{download::save_text, json::to_json},
    i18n::{Lang, fill},
    model::{
        action::Action,
        card_query::{CardKind, CardQuery},
    },
    queries::export_files::{self, FileFormat},
    report::report_view::ReportView,
    views::common::toast::toast_saved,
};

/// Saves the shown cards as a file of `kind`, and shows a toast.
pub(crate) fn save_export(
    kind: FileFormat,
    choice: &CardQuery,
    reading: &ReportView,
    lang: Lang,
    on_action: &Callback<Action>,
) {
    let content = match kind {
        FileFormat::Json => to_json(&reading.analysis, &|value| {
            let shown: Array = export_files::shown_ids(choice, reading, lang)
                .into_iter()
                .map(JsValue::from)
                .collect();
            let name = if choice.kind == CardKind::Results { "shownResults" } else { "shown" };
            let _ = Reflect::set(value, &name.into(), &shown);
            let _ = Reflect::set(value, &"edited".into(), &edited(reading));
        }),
        kind => Some(export_files::file_content(kind, choice, reading, lang, &today(lang))),
    };
    let name = export_files::file_name(&reading.analysis.report, kind, choice.kind, lang);
    toast_saved(
        content.and_then(|content| save_text(&name, kind, &content)),
        &name,
        lang,
        on_action,
    );
}

/// What was corrected, for the JSON.
fn edited(reading: &ReportView) -> Array {
    let all = Array::new();
    for (goal, mark) in (0_u32..).zip(&reading.corrections.goal_edits) {
        for edit in &mark.edited {
            let one = js_sys::Object::new();
            let number = edit.number.map_or(JsValue::NULL, JsValue::from);
            for (name, value) in [
                ("goal", JsValue::from(goal)),
                ("field", edit.field.into()),
                ("number", number),
                ("old", JsValue::from_str(&edit.old)),
            ] {
                let _ = Reflect::set(&one, &name.into(), &value);
            }
            all.push(&one);
        }
    }
    all
}

/// The day in words.
fn today(lang: Lang) -> String {
    let now = js_sys::Date::new_0();
    let parts =
        [now.get_full_year(), now.get_month() + 1, now.get_date()].map(|part| part.to_string());
    let [year, month, day] = &parts;
    fill(lang.page().take_date, &[year, month, day])
}
