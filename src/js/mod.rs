//! What JavaScript calls: the analysis as a plain object; with the page also its start, and the widget's.

#[cfg(feature = "module")]
use serde::Serialize;
#[cfg(feature = "module")]
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[cfg(feature = "module")]
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
pub use page::{mount_app, read};

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

/// An analysis as a plain object.
#[cfg(feature = "module")]
pub(crate) fn plain(analysis: &wire::Analysis) -> Result<JsValue, JsValue> {
    let plain = serde_wasm_bindgen::Serializer::json_compatible();
    analysis.serialize(&plain).map_err(JsValue::from)
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
