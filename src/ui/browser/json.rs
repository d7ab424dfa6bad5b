//! Wire values as JSON text, and corrections from JSON text.

use js_sys::JSON;
use serde::Serialize;
use wasm_bindgen::JsValue;

use crate::correct::CorrectionFile;

/// A value as JSON text; `more` may add properties to its object.
pub(crate) fn to_json(value: &impl Serialize, more: &dyn Fn(&JsValue)) -> Option<String> {
    let plain = serde_wasm_bindgen::Serializer::json_compatible();
    let value = value.serialize(&plain).ok()?;
    more(&value);
    JSON::stringify_with_replacer_and_space(&value, &JsValue::NULL, &JsValue::from(1))
        .ok()?
        .as_string()
}

/// The corrections as JSON.
pub(crate) fn corrections_to_json(file: &CorrectionFile) -> Option<String> {
    to_json(file, &|_| {})
}

/// Corrections from JSON text; nothing where it is not a file of corrections.
pub(crate) fn corrections_from_json(words: &str) -> Option<CorrectionFile> {
    serde_wasm_bindgen::from_value(JSON::parse(words).ok()?).ok()
}
