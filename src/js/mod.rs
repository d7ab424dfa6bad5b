//! What JavaScript calls: the page is mounted from here, and a panic is told to the script around it.

use serde::Serialize;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::{ui, wire};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

/// Reads a report: `analyze(text)` gives the object that types.d.ts describes, offsets in UTF-16 code units of `text`.
///
/// # Errors
///
/// Only when JavaScript has no room for the object; any text gives an analysis.
#[wasm_bindgen(unchecked_return_type = "Analysis")]
pub fn analyze(text: &str) -> Result<JsValue, JsValue> {
    let analysis = wire::Analysis::from(&crate::analyze(text));
    let plain = serde_wasm_bindgen::Serializer::json_compatible();
    analysis.serialize(&plain).map_err(JsValue::from)
}

/// Reads a report for the page and packs what was found; `told` is called with 1, 2, … as the stages are done.
#[wasm_bindgen]
pub fn read(text: &str, told: &js_sys::Function) -> Vec<u8> {
    let mut step = 0;
    let analysis = crate::analyze::analyze_watched(text, &mut || {
        step += 1;
        // Nobody may listen any more.
        let _ = told.call1(&JsValue::NULL, &JsValue::from(step));
    });
    wire::pack(&wire::Analysis::from(&analysis))
}

/// The made-up report that the page shows at one click.
#[wasm_bindgen]
#[must_use]
pub fn sample() -> String {
    crate::SAMPLE.to_owned()
}

/// The version of this module, as in its package.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Puts the page into `root`; `typed` is what stood in the paste box before the page was ready.
///
/// `start_reader` starts a worker that reads reports, or gives nothing where workers are refused.
#[wasm_bindgen]
pub fn mount_app(root: web_sys::Element, typed: String, start_reader: Option<js_sys::Function>) {
    std::panic::set_hook(Box::new(|panic| {
        ui::tell("goalcards:died", &JsValue::from_str(&panic.to_string()));
    }));
    // The shell of the static page gives way.
    root.set_text_content(None);
    let analyst = ui::Shared::new(ui::Analyst::new(start_reader));
    let link = Some(ui::asked().into());
    let kept = ui::load_fixes().map(ui::Shared::new);
    let (typed, taste) = (typed.into(), ui::load_taste());
    let props = ui::AppProps { typed, taste, link, kept, analyst };
    yew::Renderer::<ui::App>::with_root_and_props(root, props).render();
}
