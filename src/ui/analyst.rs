//! Who reads reports: a worker beside the page, or the page's own thread where workers are refused.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::{events::EventListener, timers::callback::Timeout};
use js_sys::{Function, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker};
use yew::{AttrValue, Callback};

use super::{reading::Reading, shared::Shared, state::Action};
use crate::wire;

/// Reads reports, one at a time.
#[derive(Debug, Default)]
pub struct Analyst {
    /// Starts a worker; gives nothing where the browser refuses.
    start: Option<Function>,
    worker: Rc<RefCell<Option<Worker>>>,
}

/// A report that is being read; dropped before its end, the reading is given up.
pub(crate) struct Job {
    _ears: Vec<EventListener>,
    /// The next task of the page's own part of it.
    next: NextTask,
    worker: Option<Worker>,
    answered: Rc<Cell<bool>>,
    idle: Rc<RefCell<Option<Worker>>>,
}

type NextTask = Rc<Cell<Option<Timeout>>>;

impl Analyst {
    /// An analyst whose worker is started now, so that it is ready when a report comes.
    #[must_use]
    pub fn new(start: Option<Function>) -> Self {
        let analyst = Self { start, worker: Rc::default() };
        analyst.worker.replace(analyst.hire());
        analyst
    }

    fn hire(&self) -> Option<Worker> {
        let worker = self.start.as_ref()?.call0(&JsValue::NULL).ok()?;
        worker.dyn_into().ok()
    }

    /// Reads `text`, and says how far it is and what it found.
    pub(crate) fn read(&self, text: &AttrValue, on_action: &Callback<Action>) -> Job {
        let worker = self.worker.take().or_else(|| self.hire());
        let answered = Rc::new(Cell::new(false));
        let asked = worker.filter(|worker| worker.post_message(&JsValue::from_str(text)).is_ok());
        let next = NextTask::default();
        let ears = asked.as_ref().map(|worker| listen(worker, text, &answered, &next, on_action));
        if asked.is_none() {
            next.set(Some(read_here(text, on_action)));
        }
        Job {
            next,
            _ears: ears.unwrap_or_default(),
            worker: asked,
            answered,
            idle: Rc::clone(&self.worker),
        }
    }
}

impl Drop for Job {
    fn drop(&mut self) {
        self.next.take();
        let Some(worker) = self.worker.take() else { return };
        if self.answered.get() {
            self.idle.replace(Some(worker));
        } else {
            // Given up in the midst of a reading, it would answer the next question late.
            worker.terminate();
        }
    }
}

fn listen(
    worker: &Worker,
    text: &AttrValue,
    answered: &Rc<Cell<bool>>,
    next: &NextTask,
    on_action: &Callback<Action>,
) -> Vec<EventListener> {
    let (text, own, told) = (text.clone(), text.clone(), on_action.clone());
    let answered = Rc::clone(answered);
    let layout = Rc::clone(next);
    let heard = EventListener::new(worker, "message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else { return };
        let said = event.data();
        if let Some(step) = said.as_f64() {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "1 to STEPS"
            )]
            told.emit(Action::Progress(step as u8));
            return;
        }
        answered.set(true);
        let found = said.dyn_into::<Uint8Array>().map(|bytes| bytes.to_vec()).unwrap_or_default();
        // Unpacking, laying out and drawing are three tasks, so that the page answers in between.
        let (told, text, later) = (told.clone(), text.clone(), Rc::clone(&layout));
        let lay_out = move || {
            let reading = match wire::unpack(&found) {
                Some(analysis) => Shared::new(Reading::new(text.to_string(), analysis)),
                None => read(&text),
            };
            later.set(Some(Timeout::new(0, move || told.emit(Action::Read(reading)))));
        };
        layout.set(Some(Timeout::new(0, lay_out)));
    });
    // Refused by a policy, or out of memory: the page tries by itself.
    let on_action = on_action.clone();
    let failed =
        EventListener::once(worker, "error", move |_| on_action.emit(Action::Read(read(&own))));
    vec![heard, failed]
}

/// The page paints its answer to the click before the analysis takes its thread.
fn read_here(text: &AttrValue, on_action: &Callback<Action>) -> Timeout {
    let (text, on_action) = (text.clone(), on_action.clone());
    Timeout::new(20, move || on_action.emit(Action::Read(read(&text))))
}

/// Reads a report on this thread; any text gives a reading.
fn read(text: &str) -> Shared<Reading> {
    let analysis = crate::analyze(text);
    Shared::new(Reading::new(text.to_owned(), wire::Analysis::from(&analysis)))
}
