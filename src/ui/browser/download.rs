//! Saves files through the browser.

use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use crate::ui::{
    browser::dom::document,
    i18n::{Lang, fill},
    queries::export_files::FileFormat,
};

/// Milliseconds after which the blob is released: time enough for a browser that saves slowly.
pub(crate) const REVOKE_URL_MS: u32 = 60_000;

/// Saves `content` as a file with this name; nothing where the browser refuses.
pub(crate) fn save_text(name: &str, kind: FileFormat, content: &str) -> Option<()> {
    let bag = BlobPropertyBag::new();
    bag.set_type(kind.mime());
    let parts = Array::of1(&JsValue::from_str(content));
    save_blob(name, &Blob::new_with_str_sequence_and_options(&parts, &bag).ok()?)
}

/// Saves a blob as a file with this name; nothing where the browser refuses.
pub(crate) fn save_blob(name: &str, blob: &Blob) -> Option<()> {
    let url = Url::create_object_url_with_blob(blob).ok()?;
    let document = document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.set_hidden(true);
    let body = document.body()?;
    body.append_child(&link).ok()?;
    link.click();
    link.remove();
    Timeout::new(REVOKE_URL_MS, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Some(())
}

/// The present day in words.
pub(crate) fn today(lang: Lang) -> String {
    let now = js_sys::Date::new_0();
    let parts =
        [now.get_full_year(), now.get_month() + 1, now.get_date()].map(|part| part.to_string());
    let [year, month, day] = &parts;
    fill(lang.page().take_date, &[year, month, day])
}
