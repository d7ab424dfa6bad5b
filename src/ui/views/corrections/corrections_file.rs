//! Corrections as a file: saved, and opened again.

use gloo::events::EventListener;
use web_sys::HtmlInputElement;
use yew::Callback;

use crate::correct::CorrectionFile;
use crate::ui::{
    browser::{
        download::save_text,
        json::{fixes_json, read_fixes},
    },
    i18n::Lang,
    model::{action::Action, card_query::Shelf, corrections::Mend},
    queries::export_files::{self, Kind},
    shared::Shared,
    views::common::toast::tell,
};

/// Saves the corrections, and says so.
pub(crate) fn take_fixes(file: &CorrectionFile, lang: Lang, on_action: &Callback<Action>) {
    let name = export_files::name(&file.report, Kind::Fixes, Shelf::Goals, lang);
    let content = fixes_json(file);
    tell(
        content.and_then(|content| save_text(&name, Kind::Fixes, &content)),
        &name,
        lang,
        on_action,
    );
}

/// Reads the corrections of the file that a person chose.
pub(crate) fn open_fixes(input: &HtmlInputElement, on_action: &Callback<Action>) {
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    let Ok(reader) = web_sys::FileReader::new() else { return };
    let (own, on_action) = (reader.clone(), on_action.clone());
    let ear = EventListener::once(&reader, "loadend", move |_| {
        let words = own.result().ok().and_then(|words| words.as_string());
        let file = words.and_then(|words| read_fixes(&words));
        on_action.emit(Action::Mend(match file {
            Some(file) => Mend::Import(Shared::new(file)),
            None => Mend::Unreadable,
        }));
    });
    ear.forget();
    let _ = reader.read_as_text(&file);
    // The same file can be chosen again.
    input.set_value("");
}
