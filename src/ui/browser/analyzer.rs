//! Who reads reports: a worker beside the page, or the page's own thread where no worker can be started.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::{
    events::EventListener,
    timers::callback::{Interval, Timeout},
};
use js_sys::{Date, Function, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker};
use yew::{AttrValue, Callback};

use crate::ui::{
    browser::{
        chunked_analysis::ChunkedAnalysis,
        watchdog::{self, Watchdog},
    },
    model::{
        action::{Action, ReportAction},
        page_state::Failure,
    },
    report::report_view::ReportView,
    shared::Shared,
};
use crate::wire;

/// Reads reports, one at a time.
#[derive(Debug, Default)]
pub struct Analyzer {
    /// Starts a worker; gives nothing where the browser refuses.
    start: Option<Function>,
    idle: Rc<RefCell<Option<Hand>>>,
}

/// A worker, and what is known of it.
#[derive(Debug)]
struct Hand {
    worker: Worker,
    /// It has spoken: it was started.
    born: Rc<Cell<bool>>,
    /// It failed before it spoke: the browser refused to start it.
    refused: Rc<Cell<bool>>,
    _ears: [EventListener; 2],
}

/// A report that is being read; dropped before its end, the reading is given up.
pub(crate) struct AnalysisTask {
    tasks: Rc<Tasks>,
    _ears: Vec<EventListener>,
    hand: Option<Hand>,
    idle: Rc<RefCell<Option<Hand>>>,
}

/// What goes on for one report.
struct Tasks {
    text: AttrValue,
    on_action: Callback<Action>,
    /// The next task of the page's own part of it.
    next: Cell<Option<Timeout>>,
    watch: Watchdog,
    looks: Cell<Option<Interval>>,
    answered: Cell<bool>,
}

impl Analyzer {
    /// An analyst whose worker is started now, so that it is ready when a report comes.
    #[must_use]
    pub fn new(start: Option<Function>) -> Self {
        let analyst = Self { start, idle: Rc::default() };
        analyst.idle.replace(analyst.start_worker());
        analyst
    }

    fn start_worker(&self) -> Option<Hand> {
        let worker: Worker = self.start.as_ref()?.call0(&JsValue::NULL).ok()?.dyn_into().ok()?;
        let (born, refused) = <(Rc<Cell<bool>>, Rc<Cell<bool>>)>::default();
        let (spoke, failed, before) = (Rc::clone(&born), Rc::clone(&refused), Rc::clone(&born));
        let ears = [
            EventListener::once(&worker, "message", move |_| spoke.set(true)),
            EventListener::once(&worker, "error", move |_| failed.set(!before.get())),
        ];
        Some(Hand { worker, born, refused, _ears: ears })
    }

    /// Reads `text`, and says how far it is and what it found.
    pub(crate) fn read(&self, text: &AttrValue, on_action: &Callback<Action>) -> AnalysisTask {
        let hand = self.idle.take().or_else(|| self.start_worker());
        let hand = hand.filter(|hand| !hand.refused.get());
        let hand = hand.filter(|hand| hand.worker.post_message(&JsValue::from_str(text)).is_ok());
        let tasks = Rc::new(Tasks {
            text: text.clone(),
            on_action: on_action.clone(),
            next: Cell::default(),
            watch: Watchdog::new(Date::now(), hand.is_some()),
            looks: Cell::default(),
            answered: Cell::default(),
        });
        let ears = hand.as_ref().map(|hand| listen(hand, &tasks)).unwrap_or_default();
        if hand.is_none() {
            read_here(&tasks);
        }
        look(hand.as_ref(), &tasks);
        AnalysisTask { tasks, _ears: ears, hand, idle: Rc::clone(&self.idle) }
    }
}

impl Drop for AnalysisTask {
    fn drop(&mut self) {
        self.tasks.end();
        let Some(hand) = self.hand.take() else { return };
        if self.tasks.answered.get() {
            self.idle.replace(Some(hand));
        } else {
            // Given up in the midst of a reading, it would answer the next question late.
            hand.worker.terminate();
        }
    }
}

impl Tasks {
    fn tell(&self, action: Action) {
        self.on_action.emit(action);
    }

    fn end(&self) {
        self.next.take();
        self.looks.take();
    }
}

/// Looks at the reading now and then.
fn look(hand: Option<&Hand>, tasks: &Rc<Tasks>) {
    let born = hand.map(|hand| Rc::clone(&hand.born)).unwrap_or_default();
    let watched = Rc::downgrade(tasks);
    let looks = Interval::new(watchdog::CHECK_INTERVAL_MS, move || {
        if let Some(tasks) = watched.upgrade() {
            tasks.watch.look(Date::now(), born.get(), &tasks.on_action);
        }
    });
    tasks.looks.set(Some(looks));
}

fn listen(hand: &Hand, tasks: &Rc<Tasks>) -> Vec<EventListener> {
    let listening = Rc::clone(tasks);
    let heard = EventListener::new(&hand.worker, "message", move |event| {
        if let Some(event) = event.dyn_ref::<MessageEvent>() {
            listening.watch.heard();
            hear(&event.data(), &listening);
        }
    });
    let (failing, born) = (Rc::clone(tasks), Rc::clone(&hand.born));
    let failed = EventListener::once(&hand.worker, "error", move |_| {
        if born.get() {
            failing.tell(Action::Report(ReportAction::AnalysisFailed(Failure::Fault)));
        } else {
            // Refused by a policy: the page reads by itself.
            failing.looks.take();
            read_here(&failing);
        }
    });
    vec![heard, failed]
}

/// What the worker says: how far it is, what it found, or, in a word, why it cannot go on.
fn hear(said: &JsValue, tasks: &Rc<Tasks>) {
    if let Some(step) = said.as_f64() {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to STEPS")]
        tasks.tell(Action::Report(ReportAction::Progress(step as u8)));
    } else if let Some(bytes) = said.dyn_ref::<Uint8Array>() {
        tasks.answered.set(true);
        tasks.looks.take();
        lay_out(tasks, bytes.to_vec());
    } else {
        let starved = said.as_string().is_some_and(|why| why == "memory");
        tasks.tell(Action::Report(ReportAction::AnalysisFailed(if starved {
            Failure::Memory
        } else {
            Failure::Fault
        })));
    }
}

/// Unpacking, laying out and drawing are three tasks, so that the page answers in between.
fn lay_out(tasks: &Rc<Tasks>, found: Vec<u8>) {
    let laying = Rc::downgrade(tasks);
    tasks.next.set(Some(Timeout::new(0, move || {
        let Some(tasks) = laying.upgrade() else { return };
        match wire::unpack(&found) {
            Some(analysis) => show(&tasks, tasks.text.to_string(), analysis),
            None => tasks.tell(Action::Report(ReportAction::AnalysisFailed(Failure::Fault))),
        }
    })));
}

fn show(tasks: &Rc<Tasks>, text: String, analysis: wire::Analysis) {
    let reading = Shared::new(ReportView::new(text, analysis));
    let on_action = tasks.on_action.clone();
    let told = Timeout::new(0, move || {
        on_action.emit(Action::Report(ReportAction::AnalysisDone(reading)));
    });
    tasks.next.set(Some(told));
}

/// Milliseconds after which the page's own reading lets the page answer.
const SLICE: f64 = 30.0;

/// The page paints its answer to the click before the analysis takes its thread.
fn read_here(tasks: &Rc<Tasks>) {
    go_on(tasks, ChunkedAnalysis::new(tasks.text.to_string()), 20);
}

fn go_on(tasks: &Rc<Tasks>, mut pieces: ChunkedAnalysis, wait: u32) {
    let reading = Rc::downgrade(tasks);
    tasks.next.set(Some(Timeout::new(wait, move || {
        let Some(tasks) = reading.upgrade() else { return };
        let (began, done) = (Date::now(), pieces.done());
        while Date::now() - began < SLICE {
            if let Some((text, analysis)) = pieces.go() {
                tasks.looks.take();
                return show(&tasks, text, analysis);
            }
        }
        if pieces.done() > done {
            tasks.tell(Action::Report(ReportAction::Progress(pieces.done())));
        }
        go_on(&tasks, pieces, 0);
    })));
}
