//! Has files and pasted HTML read beside the page, by the module that boot.js keeps for it.

use std::{cell::Cell, rc::Rc};

use gloo::events::EventListener;
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::FileReader;
use yew::Callback;

use crate::intake::{Doubt, MAX_FILE_BYTES, Refusal};
use crate::ui::model::{
    action::Action,
    file_intake::{FileAction, FileMessage, Opening},
};

/// Who reads files; where boot.js gave nobody, none is read.
#[derive(Debug, Default)]
pub struct FileOpener {
    open: Option<Function>,
}

/// A file that is being read; dropped before its end, the reading is given up.
pub(crate) struct FileTask {
    ear: Option<EventListener>,
    answered: Closure<dyn FnMut(JsValue)>,
    stop: Rc<Cell<Option<Function>>>,
}

impl Drop for FileTask {
    fn drop(&mut self) {
        self.ear.take();
        if let Some(stop) = self.stop.take() {
            let _ = stop.call0(&JsValue::NULL);
        }
    }
}

impl FileOpener {
    /// An opener that asks this function: `open({ name, bytes } or { html }, answered)` gives what stops it.
    #[must_use]
    pub fn new(open: Option<Function>) -> Self {
        Self { open }
    }

    /// Opens it, and says what stands in it.
    pub(crate) fn open(&self, opening: &Opening, on_action: &Callback<Action>) -> Option<FileTask> {
        let told = on_action.reform(Action::Intake);
        let Some(open) = self.open.clone() else {
            told.emit(FileAction::Refused(FileMessage::Unreadable));
            return None;
        };
        let stop = Rc::new(Cell::new(None));
        let (done, heard) = (Rc::clone(&stop), told.clone());
        let answered = Closure::new(move |answer: JsValue| {
            done.take();
            heard.emit(intake(&answer));
        });
        let mut job = FileTask { ear: None, answered, stop };
        match opening {
            Opening::Paste(pasted) => {
                let request = request(&[("html", JsValue::from_str(&pasted.html))]);
                job.stop.set(ask(&open, &request, job.answered.as_ref()));
            }
            // A size in bytes, as a number of JavaScript.
            #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
            Opening::File(file) if file.size() > MAX_FILE_BYTES as f64 => {
                told.emit(FileAction::Refused(FileMessage::Refused(Refusal::Large)));
            }
            Opening::File(file) => {
                let reader = FileReader::new().ok()?;
                let (own, name, stop) = (reader.clone(), file.name(), Rc::clone(&job.stop));
                let answered = job.answered.as_ref().clone();
                job.ear = Some(EventListener::once(&reader, "loadend", move |_| {
                    match own.result().ok().filter(|bytes| !bytes.is_null()) {
                        Some(bytes) => {
                            let request = request(&[("name", name.into()), ("bytes", bytes)]);
                            stop.set(ask(&open, &request, &answered));
                        }
                        // Moved, removed, or a folder.
                        None => told.emit(FileAction::Refused(FileMessage::Unreadable)),
                    }
                }));
                reader.read_as_array_buffer(file).ok()?;
            }
        }
        Some(job)
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

/// What the module says of a file, as `read_file` has it.
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
