//! Opens files and pasted HTML in a worker, through the function that boot.js provides.

use std::{cell::Cell, rc::Rc};

use gloo::events::EventListener;
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::FileReader;
use yew::Callback;

use crate::intake::{Doubt, MAX_FILE_BYTES, Refusal};
use crate::ui::model::{
    action::{Action, PageAction},
    file_intake::{FileAction, FileMessage, Opening},
};

/// Opens files; without a function from boot.js it refuses all of them.
#[derive(Debug, Default)]
pub struct FileOpener {
    open: Option<Function>,
}

/// The opening of one file; dropping it before its end cancels it.
pub(crate) struct FileTask {
    listener: Option<EventListener>,
    answered: Closure<dyn FnMut(JsValue)>,
    stop: Rc<Cell<Option<Function>>>,
}

impl Drop for FileTask {
    fn drop(&mut self) {
        self.listener.take();
        if let Some(stop) = self.stop.take() {
            let _ = stop.call0(&JsValue::NULL);
        }
    }
}

impl FileOpener {
    /// An opener that calls `open({ name, bytes } or { html }, answered)`, which returns a function that cancels it.
    #[must_use]
    pub fn new(open: Option<Function>) -> Self {
        Self { open }
    }

    /// Opens a file or pasted HTML, and dispatches its text or why it has none.
    pub(crate) fn open(&self, opening: &Opening, on_action: &Callback<Action>) -> Option<FileTask> {
        let on_file = on_action.reform(|action| Action::Page(PageAction::Intake(action)));
        let Some(open) = self.open.clone() else {
            on_file.emit(FileAction::Refused(FileMessage::Unreadable));
            return None;
        };
        let stop = Rc::new(Cell::new(None));
        let (done, on_answer) = (Rc::clone(&stop), on_file.clone());
        let answered = Closure::new(move |answer: JsValue| {
            done.take();
            on_answer.emit(intake(&answer));
        });
        let mut task = FileTask { listener: None, answered, stop };
        match opening {
            Opening::Paste(pasted) => {
                let request = request(&[("html", JsValue::from_str(&pasted.html))]);
                task.stop.set(ask(&open, &request, task.answered.as_ref()));
            }
            // The size is in bytes, as a number of JavaScript.
            #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
            Opening::File(file) if file.size() > MAX_FILE_BYTES as f64 => {
                on_file.emit(FileAction::Refused(FileMessage::Refused(Refusal::Large)));
            }
            Opening::File(file) => {
                let reader = FileReader::new().ok()?;
                let (loaded, name, stop) = (reader.clone(), file.name(), Rc::clone(&task.stop));
                let answered = task.answered.as_ref().clone();
                task.listener = Some(EventListener::once(&reader, "loadend", move |_| {
                    match loaded.result().ok().filter(|bytes| !bytes.is_null()) {
                        Some(bytes) => {
                            let request = request(&[("name", name.into()), ("bytes", bytes)]);
                            stop.set(ask(&open, &request, &answered));
                        }
                        // It was moved or removed, or is a folder.
                        None => on_file.emit(FileAction::Refused(FileMessage::Unreadable)),
                    }
                }));
                reader.read_as_array_buffer(file).ok()?;
            }
        }
        Some(task)
    }
}

fn ask(open: &Function, request: &JsValue, answered: &JsValue) -> Option<Function> {
    open.call2(&JsValue::NULL, request, answered).ok()?.dyn_into().ok()
}

fn request(fields: &[(&str, JsValue)]) -> JsValue {
    let request = Object::new();
    for (name, value) in fields {
        let _ = Reflect::set(&request, &JsValue::from_str(name), value);
    }
    request.into()
}

/// The answer of the module's `read_file`: `[text, doubt]`, or `[null, refusal]`, both by index.
fn intake(answer: &JsValue) -> FileAction {
    let Some(answer) = answer.dyn_ref::<Array>() else {
        return FileAction::Refused(FileMessage::Unreadable);
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small index")]
    let code = answer.get(1).as_f64().unwrap_or_default() as usize;
    let Some(text) = answer.get(0).as_string() else {
        let refusal = Refusal::ALL.get(code).copied().unwrap_or(Refusal::Unknown);
        return FileAction::Refused(FileMessage::Refused(refusal));
    };
    let doubt = [None, Some(Doubt::Encoding), Some(Doubt::Characters)];
    FileAction::Opened(text.into(), doubt.get(code).copied().flatten())
}
