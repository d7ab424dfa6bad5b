//! What JavaScript calls: the page is mounted from here, and a panic is told to the script around it.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::ui;

/// Puts the page into `root`; `typed` is what stood in the paste box before the page was ready.
#[wasm_bindgen]
pub fn mount_app(root: web_sys::Element, typed: String) {
    std::panic::set_hook(Box::new(|panic| {
        ui::tell("goalcards:died", &JsValue::from_str(&panic.to_string()));
    }));
    // The shell of the static page gives way.
    root.set_text_content(None);
    let props = ui::AppProps { typed: typed.into(), taste: ui::load_taste() };
    yew::Renderer::<ui::App>::with_root_and_props(root, props).render();
}
