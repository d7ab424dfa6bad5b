//! The Rust half of the element `<goal-cards>`: it draws into a root that JavaScript made and reports what was opened.

use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use yew::{AppHandle, Callback};

use super::plain;
use crate::ui;

/// A text that is read for a widget, piece by piece, so that the page around answers in between; then, where one is handed over,
/// a second one, with which it is compared.
#[wasm_bindgen]
pub struct Reading {
    pieces: ui::StagedReading,
    report: Option<ui::Shared<ui::ReportView>>,
    compared: Option<ui::Shared<ui::ComparedReports>>,
}

#[wasm_bindgen]
impl Reading {
    /// A reading of `text` that has not begun.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(text: String) -> Self {
        Self { pieces: ui::StagedReading::new(text), report: None, compared: None }
    }

    /// Hands over the text that the first one is compared with.
    pub fn compare_with(&mut self, other: String) {
        self.pieces.compare_with(other);
    }

    /// Reads one piece, about a clause; whether it was the last one of the report, or after that of the comparison.
    pub fn go(&mut self) -> bool {
        match self.pieces.go() {
            Some(ui::Stage::Report(found)) => self.report = Some(ui::Shared::new(*found)),
            Some(ui::Stage::Comparison(found)) => self.compared = Some(ui::Shared::new(*found)),
            None => return false,
        }
        true
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

    /// Draws the report that was read; nothing where that has not come to its end.
    ///
    /// `told` is called with kind, id, start and end of what is opened, and whether its place was asked for. `hosted` says that
    /// the text stands in the page around, `compares` that the comparison with another text follows.
    pub fn show(
        &mut self,
        read: &Reading,
        view: &str,
        lang: &str,
        hosted: bool,
        compares: bool,
        listener: Function,
    ) {
        let shown = read.report.clone().map(|report| {
            let on_select = {
                let report = report.clone();
                Callback::from(move |(active, locate): (ui::Selection, bool)| {
                    select(&report, &active, locate, &listener);
                })
            };
            let (view, lang) = (view_of(view), lang_of(lang));
            let comparison =
                if compares { ui::WidgetComparison::Reading } else { ui::WidgetComparison::None };
            ui::WidgetProps { report, view, lang, hosted, comparison, on_select }
        });
        self.turn = self.turn.wrapping_add(1);
        self.draw(shown);
    }

    /// Draws the comparison that was read under its report.
    pub fn show_comparison(&mut self, read: &Reading) {
        if let Some(reports) = read.compared.clone() {
            self.set_comparison(ui::WidgetComparison::Done(reports));
        }
    }

    /// Says why there is no comparison: `element`, `text` or `file`, and what was named in its place.
    pub fn refuse_comparison(&mut self, reason: &str, named: &str) {
        let reason = match reason {
            "element" => ui::OtherRefusal::NoElement,
            "text" => ui::OtherRefusal::NoText,
            _ => ui::OtherRefusal::NotLoaded,
        };
        self.set_comparison(ui::WidgetComparison::Refused(reason, named.to_owned().into()));
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
        self.shown.as_ref().map_or(Ok(JsValue::NULL), |shown| plain(&shown.report.analysis))
    }

    /// What was compared, as `compare` gives it; nothing where there is no comparison.
    ///
    /// # Errors
    ///
    /// Only when JavaScript has no room for the object.
    pub fn comparison(&self) -> Result<JsValue, JsValue> {
        match self.shown.as_ref().map(|shown| &shown.comparison) {
            Some(ui::WidgetComparison::Done(reports)) if ui::HAS_LEDGER => {
                plain(&reports.comparison)
            }
            _ => Ok(JsValue::NULL),
        }
    }

    /// Empties the frame; another report may be shown in it, for whichever element.
    pub fn clear(&mut self) {
        self.draw(None);
    }
}

impl Widget {
    fn set_comparison(&mut self, comparison: ui::WidgetComparison) {
        let shown = self.shown.take();
        self.draw(shown.map(|shown| ui::WidgetProps { comparison, ..shown }));
    }

    fn draw(&mut self, shown: Option<ui::WidgetProps>) {
        self.shown.clone_from(&shown);
        self.app.update(ui::WidgetFrameProps { shown, turn: self.turn });
    }
}

fn select(report: &ui::ReportView, active: &ui::Selection, locate: bool, listener: &Function) {
    let analysis = &report.analysis;
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
    let _ = listener.call5(&JsValue::NULL, &kind, &id.into(), &start.into(), &end.into(), &locate);
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
