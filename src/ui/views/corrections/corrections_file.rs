//! Corrections as a file: saved, and opened again.

use gloo::events::EventListener;
use web_sys::HtmlInputElement;
use yew::Callback;

use crate::correct::CorrectionFile;
use crate::ui::{
    browser::{
        download::save_text,
        json::{corrections_from_json, corrections_to_json},
    },
    i18n::Lang,
    model::{
        action::{Action, PageAction},
        card_query::CardKind,
        corrections::CorrectionAction,
    },
    queries::export_files::{self, FileFormat},
    shared::Shared,
    views::common::toast::toast_saved,
};

/// Saves the corrections, and shows a toast.
pub(crate) fn save_corrections_file(
    file: &CorrectionFile,
    lang: Lang,
    on_action: &Callback<Action>,
) {
    let name = export_files::file_name(&file.report, FileFormat::Fixes, CardKind::Goals, lang);
    let content = corrections_to_json(file);
    toast_saved(
        content.and_then(|content| save_text(&name, FileFormat::Fixes, &content)),
        &name,
        lang,
        on_action,
    );
}

/// Reads corrections from the file chosen in `input`.
pub(crate) fn open_corrections_file(input: &HtmlInputElement, on_action: &Callback<Action>) {
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    let Ok(reader) = web_sys::FileReader::new() else { return };
    let (own, on_action) = (reader.clone(), on_action.clone());
    let ear = EventListener::once(&reader, "loadend", move |_| {
        let words = own.result().ok().and_then(|words| words.as_string());
        let file = words.and_then(|words| corrections_from_json(&words));
        on_action.emit(Action::Page(PageAction::Correct(match file {
            Some(file) => CorrectionAction::Import(Shared::new(file)),
            None => CorrectionAction::Unreadable,
        })));
    });
    ear.forget();
    let _ = reader.read_as_text(&file);
    // Emptied, so that choosing the same file again is a change.
    input.set_value("");
}
