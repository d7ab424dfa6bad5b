//! Carries things out of the page: files through a blob, words through the clipboard, all at a person's wish.

use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Timeout,
};
use js_sys::{Array, JSON, Reflect};
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, ClipboardEvent, HtmlAnchorElement, HtmlDocument, HtmlInputElement, Url,
};
use yew::Callback;

use crate::correct::CorrectionFile;
use crate::ui::{
    action::Action,
    choice::{Choice, Shelf},
    dom::document,
    files::{self, Kind},
    i18n::{Lang, fill},
    mend::Mend,
    reading::Reading,
    shared::Shared,
};

/// A browser that saves a file slowly still finds it.
const PATIENCE: u32 = 60_000;

/// Saves `content` under `name`; what was said is for the person.
pub(crate) fn save_text(name: &str, kind: Kind, content: &str) -> Option<()> {
    let bag = BlobPropertyBag::new();
    bag.set_type(kind.mime());
    let parts = Array::of1(&JsValue::from_str(content));
    save(name, &Blob::new_with_str_sequence_and_options(&parts, &bag).ok()?)
}

/// Saves a blob under `name`.
pub(crate) fn save(name: &str, blob: &Blob) -> Option<()> {
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let document = document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.set_hidden(true);
    let body = document.body()?;
    body.append_child(&link).ok()?;
    link.click();
    link.remove();
    Timeout::new(PATIENCE, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}

/// Puts words on the clipboard, and a table of them where one is given; works without TLS and in old browsers.
pub(crate) fn copy(text: &str, html: Option<&str>) -> bool {
    let Some(document) = document().and_then(|one| one.dyn_into::<HtmlDocument>().ok()) else {
        return false;
    };
    let (text, html) = (text.to_owned(), html.map(str::to_owned));
    let options =
        EventListenerOptions { phase: gloo::events::EventListenerPhase::Capture, passive: false };
    let ear = EventListener::new_with_options(&document, "copy", options, move |event| {
        let Some(event) = event.dyn_ref::<ClipboardEvent>() else { return };
        let Some(board) = event.clipboard_data() else { return };
        let _ = board.set_data("text/plain", &text);
        if let Some(html) = &html {
            let _ = board.set_data("text/html", html);
        }
        event.prevent_default();
        event.stop_propagation();
    });
    let done = document.exec_command("copy").unwrap_or(false);
    drop(ear);
    done
}

/// The words of a value of ours as JSON.
fn json(value: &impl Serialize, more: &dyn Fn(&JsValue)) -> Option<String> {
    let plain = serde_wasm_bindgen::Serializer::json_compatible();
    let value = value.serialize(&plain).ok()?;
    more(&value);
    JSON::stringify_with_replacer_and_space(&value, &JsValue::NULL, &JsValue::from(1))
        .ok()?
        .as_string()
}

/// Saves what is shown as a file of `kind`, and says so.
pub(crate) fn take(
    kind: Kind,
    choice: &Choice,
    reading: &Reading,
    lang: Lang,
    on_action: &Callback<Action>,
) {
    let content = match kind {
        Kind::Json => json(&reading.analysis, &|value| {
            let shown: Array =
                files::shown(choice, reading, lang).into_iter().map(JsValue::from).collect();
            let name = if choice.shelf == Shelf::Results { "shownResults" } else { "shown" };
            let _ = Reflect::set(value, &name.into(), &shown);
            let _ = Reflect::set(value, &"edited".into(), &edited(reading));
        }),
        kind => Some(files::content(kind, choice, reading, lang, &today(lang))),
    };
    let name = files::name(&reading.analysis.report, kind, choice.shelf, lang);
    tell(content.and_then(|content| save_text(&name, kind, &content)), &name, lang, on_action);
}

/// Saves the corrections, and says so.
pub(crate) fn take_fixes(file: &CorrectionFile, lang: Lang, on_action: &Callback<Action>) {
    let name = files::name(&file.report, Kind::Fixes, Shelf::Goals, lang);
    let content = fixes_json(file);
    tell(
        content.and_then(|content| save_text(&name, Kind::Fixes, &content)),
        &name,
        lang,
        on_action,
    );
}

/// The corrections as JSON.
pub(crate) fn fixes_json(file: &CorrectionFile) -> Option<String> {
    json(file, &|_| {})
}

/// Corrections from JSON; nothing where it holds none.
pub(crate) fn read_fixes(words: &str) -> Option<CorrectionFile> {
    serde_wasm_bindgen::from_value(JSON::parse(words).ok()?).ok()
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

/// Says whether a file was saved.
pub(crate) fn tell(done: Option<()>, name: &str, lang: Lang, on_action: &Callback<Action>) {
    let page = lang.page();
    let words = match done {
        Some(()) => fill(page.taken, &[name]),
        None => page.not_taken.to_owned(),
    };
    on_action.emit(Action::Say(words.into()));
}

/// What was corrected, for the JSON.
fn edited(reading: &Reading) -> Array {
    let all = Array::new();
    for (goal, mark) in (0_u32..).zip(&reading.fixes.marks) {
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
