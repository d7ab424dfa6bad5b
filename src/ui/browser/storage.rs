//! What is kept for the next visit, and what the page tells the script around it.

use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, Storage};

use crate::ui::{
    browser::json,
    i18n::Lang,
    model::preferences::{Preferences, Theme},
};
use crate::{correct::CorrectionFile, text::IntoList};

/// Where the taste is kept; the script around the page reads it too, before the first paint.
const PREFERENCES_KEY: &str = "goalcards.taste";

/// A browser may refuse storage; then nothing is kept.
fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// What was kept.
#[must_use]
pub fn load_preferences() -> Preferences {
    let kept =
        storage().and_then(|storage| storage.get_item(PREFERENCES_KEY).ok()?).unwrap_or_default();
    let words: Vec<&str> = kept.split(' ').into_list();
    Preferences {
        lang: if words.contains(&"en") { Lang::En } else { Lang::Zh },
        theme: match words.iter().find(|word| matches!(**word, "light" | "dark")) {
            Some(&"light") => Theme::Light,
            Some(_) => Theme::Dark,
            None => Theme::System,
        },
        large_type: words.contains(&"elder"),
        single_key_shortcuts: !words.contains(&"nokeys"),
        persist: words.contains(&"keep"),
    }
}

/// Keeps `taste` and shows it on the page's root element.
pub(crate) fn save_preferences(taste: Preferences) {
    let theme = match taste.theme {
        Theme::System => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    };
    let mut words = vec![if taste.lang == Lang::En { "en" } else { "zh" }];
    words.extend(theme);
    words.extend(taste.large_type.then_some("elder"));
    words.extend((!taste.single_key_shortcuts).then_some("nokeys"));
    words.extend(taste.persist.then_some("keep"));
    if let Some(storage) = storage() {
        let _ = storage.set_item(PREFERENCES_KEY, &words.join(" "));
    }
    dispatch_event("goalcards:keep", &JsValue::from_bool(taste.persist));
    let Some(root) = web_sys::window().and_then(|window| window.document()?.document_element())
    else {
        return;
    };
    let _ = root.set_attribute("lang", taste.lang.code());
    let _ = match theme {
        Some(theme) => root.set_attribute("data-theme", theme),
        None => root.remove_attribute("data-theme"),
    };
    let _ = if taste.large_type {
        root.set_attribute("data-elder", "true")
    } else {
        root.remove_attribute("data-elder")
    };
}

/// Where the corrections are kept, beside the draft.
const CORRECTIONS_KEY: &str = "goalcards.corrections";

/// What lasts as long as the page's tab, reloads and crashes included.
fn session() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// The corrections that were kept.
#[must_use]
pub fn load_corrections() -> Option<CorrectionFile> {
    let kept = [session(), storage()].into_iter().flatten();
    let mut kept = kept.filter_map(|storage| storage.get_item(CORRECTIONS_KEY).ok()?);
    json::corrections_from_json(&kept.next()?)
}

/// Keeps corrections for the tab, and longer where that was asked for; or removes what was kept.
pub(crate) fn save_corrections(file: Option<&CorrectionFile>, longer: bool) {
    let words = file.and_then(json::corrections_to_json);
    for (storage, keeps) in [(session(), true), (storage(), longer)] {
        let Some(storage) = storage else { continue };
        let _ = match words.as_deref().filter(|_| keeps) {
            Some(words) => storage.set_item(CORRECTIONS_KEY, words),
            None => storage.remove_item(CORRECTIONS_KEY),
        };
    }
}

/// Tells the script around the page what stands in the paste box now; it keeps the draft.
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
