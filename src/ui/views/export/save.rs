//! Saves what is shown as a file.

use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;
use yew::Callback;

use crate::ui::{
    browser::{
        download::{save_text, today},
        json::to_json,
    },
    model::{
        action::{Action, PageAction},
        card_query::CardKind,
        state::State,
    },
    queries::{
        completions::ledger_content,
        export_files::{self, FileFormat},
    },
    report::report_view::ReportView,
    views::common::toast::toast_saved,
};

/// Saves the shown cards as a file of `kind`, and shows a toast.
pub(crate) fn save_export(
    report: &ReportView,
    state: &State,
    kind: FileFormat,
    on_action: &Callback<Action>,
) {
    let (query, lang) = (&state.query, state.preferences.lang);
    if export_files::shown_ids(query, report, lang).is_empty() {
        let words = lang.page().nothing_to_take.into();
        return on_action.emit(Action::Page(PageAction::Say(words)));
    }
    let content = match kind {
        FileFormat::Json => to_json(&report.analysis, &|value| {
            let shown: Array = export_files::shown_ids(query, report, lang)
                .into_iter()
                .map(JsValue::from)
                .collect();
            let name = if query.kind == CardKind::Results { "shownResults" } else { "shown" };
            let _ = Reflect::set(value, &name.into(), &shown);
            let _ = Reflect::set(value, &"edited".into(), &edited(report));
        }),
        FileFormat::Ledger => {
            Some(ledger_content(query, report, state.comparison.done().map(|found| &**found), lang))
        }
        kind => Some(export_files::file_content(kind, query, report, lang, &today(lang))),
    };
    let name = export_files::file_name(&report.analysis.report, kind, query.kind, lang);
    toast_saved(
        content.and_then(|content| save_text(&name, kind, &content)),
        &name,
        lang,
        on_action,
    );
}

/// The corrected fields as an array for the JSON file.
fn edited(report: &ReportView) -> Array {
    let all = Array::new();
    for (goal, mark) in (0_u32..).zip(&report.corrections.goal_edits) {
        for edit in &mark.edited {
            let object = js_sys::Object::new();
            let number = edit.number.map_or(JsValue::NULL, JsValue::from);
            for (name, value) in [
                ("goal", JsValue::from(goal)),
                ("field", edit.field.into()),
                ("number", number),
                ("old", JsValue::from_str(&edit.old)),
            ] {
                let _ = Reflect::set(&object, &name.into(), &value);
            }
            all.push(&object);
        }
    }
    all
}
