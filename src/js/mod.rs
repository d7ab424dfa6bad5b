//! What JavaScript calls: the analysis and the comparison as plain objects; with the page also its start, and the widget's.

#[cfg(feature = "module")]
use serde::Serialize;
#[cfg(feature = "module")]
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[cfg(all(feature = "module", any(feature = "web", not(feature = "widget"))))]
use crate::wire;

#[cfg(feature = "widget")]
mod element;
#[cfg(feature = "files")]
mod files;
#[cfg(feature = "web")]
mod page;

#[cfg(feature = "widget")]
pub use element::{Reading, Widget};
#[cfg(feature = "files")]
pub use files::{read_clipboard, read_file};
#[cfg(feature = "web")]
pub use page::{mount_app, read, read_pair, read_years};

#[cfg(feature = "module")]
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// Reads a report: `analyze(text)` gives the object that types.d.ts describes, offsets in UTF-16 code units of `text`.
///
/// # Errors
///
/// Only when JavaScript has no room for the object; any text gives an analysis.
#[cfg(all(feature = "module", any(feature = "web", not(feature = "widget"))))]
#[wasm_bindgen(unchecked_return_type = "Analysis")]
pub fn analyze(text: &str) -> Result<JsValue, JsValue> {
    plain(&wire::Analysis::from(&crate::analyze(text)))
}

/// Compares two consecutive reports of one place: `compare(oldText, newText)` gives the object that types.d.ts describes.
///
/// # Errors
///
/// Only when JavaScript has no room for the object; any texts give a comparison.
#[cfg(feature = "comparison")]
#[wasm_bindgen(unchecked_return_type = "Comparison")]
pub fn compare(old_text: &str, new_text: &str) -> Result<JsValue, JsValue> {
    let (old, new) = (crate::analyze(old_text), crate::analyze(new_text));
    plain(&wire::Comparison::of(&crate::compare(&old, &new), &old, &new))
}

/// Puts the targets of two places side by side: `comparePlaces(textA, textB)` gives the object that types.d.ts describes.
///
/// # Errors
///
/// Only when JavaScript has no room for the object; any texts give a comparison.
#[cfg(feature = "comparison")]
#[wasm_bindgen(js_name = comparePlaces, unchecked_return_type = "PlaceComparison")]
pub fn compare_places(text_a: &str, text_b: &str) -> Result<JsValue, JsValue> {
    let (first, second) = (crate::analyze(text_a), crate::analyze(text_b));
    let found = crate::compare::compare_places(&first, &second);
    plain(&wire::PlaceComparison::of(&found, &first, &second))
}

/// The headline targets of up to ten reports of one place by year: `yearRows(texts)` gives the object that types.d.ts describes.
///
/// # Errors
///
/// Only when JavaScript has no room for the object; any texts give rows.
#[cfg(feature = "comparison")]
#[wasm_bindgen(js_name = yearRows, unchecked_return_type = "YearRows")]
#[expect(clippy::needless_pass_by_value, reason = "wasm-bindgen hands over a list of its own")]
pub fn year_rows(texts: Vec<String>) -> Result<JsValue, JsValue> {
    let reports: Vec<crate::Analysis<'_>> = texts.iter().map(|text| crate::analyze(text)).collect();
    plain(&wire::YearRows::of(&crate::compare::row_of_years(&reports), &reports))
}

/// What was found as a plain object.
#[cfg(feature = "module")]
pub(crate) fn plain(found: &impl Serialize) -> Result<JsValue, JsValue> {
    let plain = serde_wasm_bindgen::Serializer::json_compatible();
    found.serialize(&plain).map_err(JsValue::from)
}

/// The made-up report that the page shows at one click; the widget has a text of its own.
#[cfg(all(feature = "module", any(feature = "web", not(feature = "widget"))))]
#[wasm_bindgen]
#[must_use]
pub fn sample() -> String {
    crate::SAMPLE.to_owned()
}

/// The version of this module, as in its package.
#[cfg(all(feature = "module", any(feature = "web", not(feature = "widget"))))]
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
