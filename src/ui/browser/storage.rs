//! What is kept in the browser's storage, and the events for the script around the page.

use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, Storage};
use yew::AttrValue;

use crate::ui::{
    browser::json,
    i18n::Lang,
    model::{
        comparison::MOST_REPORTS,
        preferences::{Preferences, Theme},
    },
};
use crate::{correct::CorrectionFile, text::IntoList};

/// The key of the preferences; the script around the page reads it too, before the first paint.
const PREFERENCES_KEY: &str = "goalcards.taste";

/// The storage that outlives the tab; nothing where the browser refuses it.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// The preferences of the last visit, or the default ones.
#[must_use]
pub fn load_preferences() -> Preferences {
    let kept =
        storage().and_then(|storage| storage.get_item(PREFERENCES_KEY).ok()?).unwrap_or_default();
    let tokens: Vec<&str> = kept.split(' ').into_list();
    Preferences {
        lang: if tokens.contains(&"en") { Lang::En } else { Lang::Zh },
        theme: match tokens.iter().find(|word| matches!(**word, "light" | "dark")) {
            Some(&"light") => Theme::Light,
            Some(_) => Theme::Dark,
            None => Theme::System,
        },
        large_type: tokens.contains(&"elder"),
        single_key_shortcuts: !tokens.contains(&"nokeys"),
        follows_text: !tokens.contains(&"nofollow"),
        persist: tokens.contains(&"keep"),
    }
}

/// Stores `preferences` and sets them on the page's root element.
pub(crate) fn save_preferences(preferences: Preferences) {
    let theme = match preferences.theme {
        Theme::System => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    };
    let mut tokens = vec![if preferences.lang == Lang::En { "en" } else { "zh" }];
    tokens.extend(theme);
    tokens.extend(preferences.large_type.then_some("elder"));
    tokens.extend((!preferences.single_key_shortcuts).then_some("nokeys"));
    tokens.extend((!preferences.follows_text).then_some("nofollow"));
    tokens.extend(preferences.persist.then_some("keep"));
    if let Some(storage) = storage() {
        let _ = storage.set_item(PREFERENCES_KEY, &tokens.join(" "));
    }
    dispatch_event("goalcards:keep", &JsValue::from_bool(preferences.persist));
    let Some(root) = web_sys::window().and_then(|window| window.document()?.document_element())
    else {
        return;
    };
    let _ = root.set_attribute("lang", preferences.lang.code());
    let _ = match theme {
        Some(theme) => root.set_attribute("data-theme", theme),
        None => root.remove_attribute("data-theme"),
    };
    let _ = if preferences.large_type {
        root.set_attribute("data-elder", "true")
    } else {
        root.remove_attribute("data-elder")
    };
}

/// The key of the corrections.
const CORRECTIONS_KEY: &str = "goalcards.corrections";

/// The storage that lasts as long as the tab, through reloads and crashes.
fn session() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// The stored corrections.
#[must_use]
pub fn load_corrections() -> Option<CorrectionFile> {
    let kept = [session(), storage()].into_iter().flatten();
    let mut kept = kept.filter_map(|storage| storage.get_item(CORRECTIONS_KEY).ok()?);
    json::corrections_from_json(&kept.next()?)
}

/// Stores corrections for the tab, with `persist` also beyond it; without a `file` removes them. Whether that was done.
pub(crate) fn save_corrections(file: Option<&CorrectionFile>, persist: bool) -> bool {
    store(CORRECTIONS_KEY, file.and_then(json::corrections_to_json).as_deref(), persist)
}

/// The key of a text that the report is compared with: `goalcards.other`, `goalcards.other1`.
fn other_report_key(at: usize) -> String {
    let number = if at == 0 { String::new() } else { at.to_string() };
    ["goalcards.other", &number].concat()
}

/// The stored texts that the report is compared with.
#[must_use]
pub fn load_other_reports() -> Vec<AttrValue> {
    let kept = [session(), storage()].into_iter().flatten();
    let texts = kept.map(|storage| {
        let texts =
            (0..MOST_REPORTS).map_while(|at| storage.get_item(&other_report_key(at)).ok()?);
        texts.map(AttrValue::from).collect::<Vec<AttrValue>>()
    });
    texts.into_iter().find(|texts| !texts.is_empty()).unwrap_or_default()
}

/// Stores the texts that the report is compared with, as corrections are; what is left of more is removed. Whether that was done.
pub(crate) fn save_other_reports(texts: &[AttrValue], persist: bool) -> bool {
    let mut all = true;
    for at in 0..MOST_REPORTS {
        all &= store(&other_report_key(at), texts.get(at).map(|text| &**text), persist);
    }
    all
}

/// Stores `value` for the tab, with `persist` also beyond it, or removes what was stored; whether that was done.
fn store(key: &str, value: Option<&str>, persist: bool) -> bool {
    let places = [(session(), true), (storage(), persist)];
    let stored = places.map(|(storage, keeps)| {
        let value = value.filter(|_| keeps);
        match (storage, value) {
            (Some(storage), Some(value)) => storage.set_item(key, value).is_ok(),
            (Some(storage), None) => storage.remove_item(key).is_ok(),
            (None, value) => value.is_none(),
        }
    });
    stored.into_iter().all(|is_stored| is_stored)
}

/// Sends the content of the paste box to the script around the page, which stores the draft.
pub(crate) fn dispatch_text(text: &str) {
    dispatch_event("goalcards:text", &JsValue::from_str(text));
}

/// Asks the script around the page to remove the draft from the browser.
pub(crate) fn dispatch_forget() {
    dispatch_event("goalcards:forget", &JsValue::NULL);
}

/// Dispatches an event to the script around the page.
pub fn dispatch_event(name: &str, detail: &JsValue) {
    let init = CustomEventInit::new();
    init.set_detail(detail);
    if let (Some(window), Ok(event)) =
        (web_sys::window(), CustomEvent::new_with_event_init_dict(name, &init))
    {
        let _ = window.dispatch_event(&event);
    }
}
