//! Writes to the clipboard.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlDocument};

use crate::ui::browser::dom::document;

/// Puts text on the clipboard, and its HTML where given; works without TLS and in old browsers. Returns whether it worked.
pub(crate) fn copy_to_clipboard(text: &str, html: Option<&str>) -> bool {
    let Some(document) = document().and_then(|document| document.dyn_into::<HtmlDocument>().ok())
    else {
        return false;
    };
    let (text, html) = (text.to_owned(), html.map(str::to_owned));
    let options =
        EventListenerOptions { phase: gloo::events::EventListenerPhase::Capture, passive: false };
    let listener = EventListener::new_with_options(&document, "copy", options, move |event| {
        let Some(event) = event.dyn_ref::<ClipboardEvent>() else { return };
        let Some(data) = event.clipboard_data() else { return };
        let _ = data.set_data("text/plain", &text);
        if let Some(html) = &html {
            let _ = data.set_data("text/html", html);
        }
        event.prevent_default();
        event.stop_propagation();
    });
    let done = document.exec_command("copy").unwrap_or(false);
    drop(listener);
    done
}
