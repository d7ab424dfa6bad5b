//! The start of the page, and the reading of reports in its worker; a panic is reported to the script around it.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::{ui, wire};

/// Analyses a report for the page and packs what was found; after every piece `told` is called with the number of steps done.
#[wasm_bindgen]
pub fn read(text: String, told: &js_sys::Function) -> Vec<u8> {
    let mut pieces = ui::ChunkedAnalysis::new(text);
    loop {
        if let Some((_, found)) = pieces.go() {
            return wire::pack(&found);
        }
        // Nobody may listen any more.
        let _ = told.call1(&JsValue::NULL, &JsValue::from(pieces.done()));
    }
}

/// Puts the page into `root`; `typed` is what stood in the paste box before the page was ready.
///
/// `start_reader` starts a worker that reads reports, or gives nothing where workers are refused.
/// `open_file` has a file or the HTML of a clipboard read, reports its text, and returns a function that stops this.
#[wasm_bindgen]
pub fn mount_app(
    root: web_sys::Element,
    typed: String,
    start_reader: Option<js_sys::Function>,
    open_file: Option<js_sys::Function>,
) {
    std::panic::set_hook(Box::new(|panic| {
        ui::dispatch_event("goalcards:died", &JsValue::from_str(&panic.to_string()));
    }));
    // The shell of the static page gives way.
    root.set_text_content(None);
    let analyst = ui::Shared::new(ui::Analyzer::new(start_reader));
    let props = ui::AppProps {
        typed: typed.into(),
        taste: ui::load_preferences(),
        kept: ui::load_corrections().map(ui::Shared::new),
        link: Some(ui::current_fragment().into()),
        analyst,
        opener: ui::Shared::new(ui::FileOpener::new(open_file)),
    };
    yew::Renderer::<ui::App>::with_root_and_props(root, props).render();
}
