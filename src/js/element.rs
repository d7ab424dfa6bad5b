//! The Rust half of the element `<goal-cards>`: it draws into a root that JavaScript made and reports what was opened.

use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use yew::{AppHandle, Callback};

use super::plain;
use crate::{ui, wire};

/// A text that is read for a widget, piece by piece, so that the page around answers in between.
#[wasm_bindgen]
pub struct Reading {
    pieces: ui::ChunkedAnalysis,
    found: Option<(String, wire::Analysis)>,
}

#[wasm_bindgen]
impl Reading {
    /// A reading of `text` that has not begun.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(text: String) -> Self {
        Self { pieces: ui::ChunkedAnalysis::new(text), found: None }
    }

    /// Reads one piece, about a clause; whether it was the last one.
    pub fn go(&mut self) -> bool {
        if self.found.is_none() {
            self.found = self.pieces.go();
        }
        self.found.is_some()
    }
}

/// A frame for widgets: one report after another is shown in it, since what Yew listens with is never given back.
#[wasm_bindgen]
pub struct Widget {
    app: AppHandle<ui::WidgetFrame>,
    shown: Option<ui::WidgetProps>,
    turn: u32,
}

#[wasm_bindgen]
impl Widget {
    /// An empty frame in `root`.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(root: web_sys::Element) -> Self {
        let app = yew::Renderer::<ui::WidgetFrame>::with_root(root).render();
        Self { app, shown: None, turn: 0 }
    }

    /// Draws what was read; nothing where that has not come to its end.
    ///
    /// `told` is called with kind, id, start and end of what is opened, and whether its place was asked for. `hosted` says that
    /// the text stands in the page around.
    pub fn show(&mut self, read: Reading, view: &str, lang: &str, hosted: bool, told: Function) {
        let shown = read.found.map(|(text, analysis)| {
            let reading = ui::Shared::new(ui::ReportView::new(text, analysis));
            let on_select = {
                let reading = reading.clone();
                Callback::from(move |(active, locate): (ui::Selection, bool)| {
                    select(&reading, &active, locate, &told);
                })
            };
            let (view, lang) = (view_of(view), lang_of(lang));
            ui::WidgetProps { reading, view, lang, hosted, on_select }
        });
        self.turn = self.turn.wrapping_add(1);
        self.draw(shown);
    }

    /// Draws the same report in another view or language.
    pub fn change(&mut self, view: &str, lang: &str) {
        let (view, lang) = (view_of(view), lang_of(lang));
        let shown = self.shown.take();
        self.draw(shown.map(|shown| ui::WidgetProps { view, lang, ..shown }));
    }

    /// What was found, as `analyze` gives it; nothing in an empty frame.
    ///
    /// # Errors
    ///
    /// Only when JavaScript has no room for the object.
    pub fn analysis(&self) -> Result<JsValue, JsValue> {
        self.shown.as_ref().map_or(Ok(JsValue::NULL), |shown| plain(&shown.reading.analysis))
    }

    /// Empties the frame; another report may be shown in it, for whichever element.
    pub fn clear(&mut self) {
        self.draw(None);
    }
}

impl Widget {
    fn draw(&mut self, shown: Option<ui::WidgetProps>) {
        self.shown.clone_from(&shown);
        self.app.update(ui::WidgetFrameProps { shown, turn: self.turn });
    }
}

fn select(reading: &ui::ReportView, active: &ui::Selection, locate: bool, told: &Function) {
    let analysis = &reading.analysis;
    let (kind, id, place) = match active {
        ui::Selection::Goal(id) => {
            ("goal", *id, analysis.goals.get(*id as usize).map(|one| (one.start, one.end)))
        }
        ui::Selection::Result(id) => {
            ("result", *id, analysis.quantities.get(*id as usize).map(|one| (one.start, one.end)))
        }
        ui::Selection::TextRange(_) => return,
    };
    let Some((start, end)) = place else { return };
    // Nobody may listen any more.
    let (kind, locate) = (JsValue::from_str(kind), JsValue::from_bool(locate));
    let _ = told.call5(&JsValue::NULL, &kind, &id.into(), &start.into(), &end.into(), &locate);
}

fn view_of(name: &str) -> ui::WidgetView {
    match name {
        "reader" => ui::WidgetView::Reader,
        "summary" => ui::WidgetView::Summary,
        "full" => ui::WidgetView::Full,
        _ => ui::WidgetView::Cards,
    }
}

fn lang_of(name: &str) -> ui::Lang {
    if name.starts_with("en") { ui::Lang::En } else { ui::Lang::Zh }
}
