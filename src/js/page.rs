//! The start of the page, and the reading of reports in its worker; a panic is reported to the script around it.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::{ui, wire};

/// Analyses a report for the page and packs what was found; after every piece `on_progress` is called with the number of steps done.
#[wasm_bindgen]
pub fn read(text: String, on_progress: &js_sys::Function) -> Vec<u8> {
    packed(ui::ChunkedAnalysis::new(text), on_progress)
}

/// The same for two reports beside each other, the earlier one first where `keeps_order` holds, with links set by hand.
#[wasm_bindgen]
pub fn read_pair(
    first: String,
    second: String,
    keeps_order: bool,
    links: Vec<u32>,
    on_progress: &js_sys::Function,
) -> Vec<u8> {
    packed(
        ui::ChunkedAnalysis::of_pair([first, second], keeps_order, ui::unpack_links(&links)),
        on_progress,
    )
}

/// The same for several reports of one place by year.
#[wasm_bindgen]
pub fn read_years(texts: Vec<String>, on_progress: &js_sys::Function) -> Vec<u8> {
    packed(ui::ChunkedAnalysis::of_years(texts), on_progress)
}

fn packed(mut pieces: ui::ChunkedAnalysis, on_progress: &js_sys::Function) -> Vec<u8> {
    loop {
        match pieces.go() {
            Some(ui::Found::Report(_, found)) => return wire::pack(&*found),
            Some(ui::Found::Pair(found)) => return wire::pack(&*found),
            Some(ui::Found::Years(found)) => return wire::pack(&*found),
            None => {}
        }
        // Nobody may listen any more.
        let _ = on_progress.call1(&JsValue::NULL, &JsValue::from(pieces.done()));
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
    let analyzer = ui::Shared::new(ui::Analyzer::new(start_reader));
    let props = ui::AppProps {
        typed: typed.into(),
        preferences: ui::load_preferences(),
        kept: ui::load_corrections().map(ui::Shared::new),
        others: ui::load_other_reports(),
        link: Some(ui::current_fragment().into()),
        analyzer,
        opener: ui::Shared::new(ui::FileOpener::new(open_file)),
    };
    yew::Renderer::<ui::App>::with_root_and_props(root, props).render();
}
