//! Analyzes and compares reports in a worker, or on the page's own thread where no worker can be started.

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
use yew::Callback;

use crate::ui::{
    browser::{
        analysis_request::AnalysisRequest,
        chunked_analysis::{ChunkedAnalysis, Found},
        watchdog::{self, Watchdog},
    },
    model::{
        action::{Action, ReportAction},
        page_state::Failure,
    },
};

/// Analyzes reports, one at a time.
#[derive(Debug, Default)]
pub struct Analyzer {
    /// A function of JavaScript that starts a worker.
    start: Option<Function>,
    /// The worker that waits for the next report.
    idle: Rc<RefCell<Option<WorkerHandle>>>,
}

/// A worker, and what is known of it.
#[derive(Debug)]
struct WorkerHandle {
    worker: Worker,
    /// It has sent a message, so it was started.
    has_answered: Rc<Cell<bool>>,
    /// It failed before its first message: the browser refused to start it.
    refused: Rc<Cell<bool>>,
    _listeners: [EventListener; 2],
}

/// The analysis of one report; dropping it before its end cancels it.
pub(crate) struct AnalysisTask {
    tasks: Rc<Tasks>,
    _listeners: Vec<EventListener>,
    handle: Option<WorkerHandle>,
    idle: Rc<RefCell<Option<WorkerHandle>>>,
}

/// What belongs to the analysis of one report.
struct Tasks {
    request: AnalysisRequest,
    on_action: Callback<Action>,
    /// The timer of the page's next task for it.
    next: Cell<Option<Timeout>>,
    watch: Watchdog,
    checks: Cell<Option<Interval>>,
    answered: Cell<bool>,
}

impl Analyzer {
    /// An analyzer whose worker is started now, so that it is ready for the first report.
    #[must_use]
    pub fn new(start: Option<Function>) -> Self {
        let analyzer = Self { start, idle: Rc::default() };
        analyzer.idle.replace(analyzer.start_worker());
        analyzer
    }

    fn start_worker(&self) -> Option<WorkerHandle> {
        let worker: Worker = self.start.as_ref()?.call0(&JsValue::NULL).ok()?.dyn_into().ok()?;
        let (has_answered, refused) = <(Rc<Cell<bool>>, Rc<Cell<bool>>)>::default();
        let (spoke, failed, before) =
            (Rc::clone(&has_answered), Rc::clone(&refused), Rc::clone(&has_answered));
        let listeners = [
            EventListener::once(&worker, "message", move |_| spoke.set(true)),
            EventListener::once(&worker, "error", move |_| failed.set(!before.get())),
        ];
        Some(WorkerHandle { worker, has_answered, refused, _listeners: listeners })
    }

    /// Starts what is requested, which dispatches its progress and its result.
    pub(crate) fn read(
        &self,
        request: &AnalysisRequest,
        on_action: &Callback<Action>,
    ) -> AnalysisTask {
        let handle = self.idle.take().or_else(|| self.start_worker());
        let handle = handle.filter(|handle| !handle.refused.get());
        let handle = handle.filter(|handle| handle.worker.post_message(&request.message()).is_ok());
        let tasks = Rc::new(Tasks {
            request: request.clone(),
            on_action: on_action.clone(),
            next: Cell::default(),
            watch: Watchdog::new(Date::now(), handle.is_some()),
            checks: Cell::default(),
            answered: Cell::default(),
        });
        let listeners = handle.as_ref().map(|handle| listen(handle, &tasks)).unwrap_or_default();
        if handle.is_none() {
            analyze_here(&tasks);
        }
        start_checks(handle.as_ref(), &tasks);
        AnalysisTask { tasks, _listeners: listeners, handle, idle: Rc::clone(&self.idle) }
    }
}

impl Drop for AnalysisTask {
    fn drop(&mut self) {
        self.tasks.end();
        let Some(handle) = self.handle.take() else { return };
        if self.tasks.answered.get() {
            self.idle.replace(Some(handle));
        } else {
            // A worker is busy until it has finished a cancelled report: the next one would have to wait.
            handle.worker.terminate();
        }
    }
}

impl Tasks {
    fn dispatch(&self, action: Action) {
        self.on_action.emit(action);
    }

    fn end(&self) {
        self.next.take();
        self.checks.take();
    }
}

/// Has the watchdog check the analysis at an interval.
fn start_checks(handle: Option<&WorkerHandle>, tasks: &Rc<Tasks>) {
    let has_answered = handle.map(|handle| Rc::clone(&handle.has_answered)).unwrap_or_default();
    let weak_tasks = Rc::downgrade(tasks);
    let checks = Interval::new(watchdog::CHECK_INTERVAL_MS, move || {
        if let Some(tasks) = weak_tasks.upgrade() {
            tasks.watch.check(Date::now(), has_answered.get(), &tasks.on_action);
        }
    });
    tasks.checks.set(Some(checks));
}

fn listen(handle: &WorkerHandle, tasks: &Rc<Tasks>) -> Vec<EventListener> {
    let listening = Rc::clone(tasks);
    let messages = EventListener::new(&handle.worker, "message", move |event| {
        if let Some(event) = event.dyn_ref::<MessageEvent>() {
            listening.watch.on_message();
            on_message(&event.data(), &listening);
        }
    });
    let (failing, has_answered) = (Rc::clone(tasks), Rc::clone(&handle.has_answered));
    let failed = EventListener::once(&handle.worker, "error", move |_| {
        if has_answered.get() {
            failing.dispatch(Action::Report(ReportAction::AnalysisFailed(Failure::Fault)));
        } else {
            // A policy refuses workers: the page analyzes by itself.
            failing.checks.take();
            analyze_here(&failing);
        }
    });
    vec![messages, failed]
}

/// Handles a message of the worker: a number is its progress, bytes are the result, a string says why it failed.
fn on_message(data: &JsValue, tasks: &Rc<Tasks>) {
    if let Some(step) = data.as_f64() {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to STEPS")]
        tasks.dispatch(Action::Report(ReportAction::Progress(step as u8)));
    } else if let Some(bytes) = data.dyn_ref::<Uint8Array>() {
        tasks.answered.set(true);
        tasks.checks.take();
        unpack_later(tasks, bytes.to_vec());
    } else {
        let out_of_memory = data.as_string().is_some_and(|why| why == "memory");
        tasks.dispatch(Action::Report(ReportAction::AnalysisFailed(if out_of_memory {
            Failure::Memory
        } else {
            Failure::Fault
        })));
    }
}

/// Unpacks the result in a task of its own, as the page prepares and renders it in others: in between it can handle events.
fn unpack_later(tasks: &Rc<Tasks>, found: Vec<u8>) {
    let weak_tasks = Rc::downgrade(tasks);
    tasks.next.set(Some(Timeout::new(0, move || {
        let Some(tasks) = weak_tasks.upgrade() else { return };
        match tasks.request.unpack(&found) {
            Some(found) => show(&tasks, found),
            None => tasks.dispatch(Action::Report(ReportAction::AnalysisFailed(Failure::Fault))),
        }
    })));
}

fn show(tasks: &Rc<Tasks>, found: Found) {
    let action = tasks.request.done(found);
    let on_action = tasks.on_action.clone();
    let timer = Timeout::new(0, move || on_action.emit(action));
    tasks.next.set(Some(timer));
}

/// Milliseconds for the page to paint before an analysis begins on its thread.
const FIRST_PAINT_MS: u32 = 20;
/// Milliseconds that the analysis may block the page at a time.
const TIME_SLICE_MS: f64 = 30.0;

/// Analyzes on the page's own thread, after the page has had time to paint its answer to the click.
fn analyze_here(tasks: &Rc<Tasks>) {
    analyze_slice(tasks, tasks.request.begin(), FIRST_PAINT_MS);
}

/// Works on `analysis` for a slice of time after `wait` milliseconds, until it is done.
fn analyze_slice(tasks: &Rc<Tasks>, mut analysis: ChunkedAnalysis, wait: u32) {
    let weak_tasks = Rc::downgrade(tasks);
    tasks.next.set(Some(Timeout::new(wait, move || {
        let Some(tasks) = weak_tasks.upgrade() else { return };
        let (start, done) = (Date::now(), analysis.done());
        while Date::now() - start < TIME_SLICE_MS {
            if let Some(found) = analysis.go() {
                tasks.checks.take();
                return show(&tasks, found);
            }
        }
        if analysis.done() > done {
            tasks.dispatch(Action::Report(ReportAction::Progress(analysis.done())));
        }
        analyze_slice(&tasks, analysis, 0);
    })));
}
