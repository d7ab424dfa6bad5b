//! The Rust half of the element `<goal-cards>`: it draws into a root that JavaScript made and tells what was opened.

use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use yew::{AppHandle, Callback};

use super::plain;
use crate::{ui, wire};

/// A widget that stands in a page.
#[wasm_bindgen]
pub struct Widget {
    app: AppHandle<ui::WidgetApp>,
    props: ui::WidgetProps,
}

/// Reads `text` and draws what was found into `root`; `told` is called with kind, id, start and end of what is opened,
/// and whether its place was asked for. `hosted` says that the text stands in the page around.
#[wasm_bindgen]
#[must_use]
pub fn mount_widget(
    root: web_sys::Element,
    text: String,
    view: &str,
    lang: &str,
    hosted: bool,
    told: Function,
) -> Widget {
    let analysis = wire::Analysis::from(&crate::analyze(&text));
    let reading = ui::Shared::new(ui::Reading::new(text, analysis));
    let on_select = {
        let reading = reading.clone();
        Callback::from(move |(active, locate): (ui::Active, bool)| {
            select(&reading, &active, locate, &told);
        })
    };
    let (view, lang) = (view_of(view), lang_of(lang));
    let props = ui::WidgetProps { reading, view, lang, hosted, on_select };
    let app = yew::Renderer::<ui::WidgetApp>::with_root_and_props(root, props.clone()).render();
    Widget { app, props }
}

#[wasm_bindgen]
impl Widget {
    /// Draws the same report in another view or language.
    pub fn change(&mut self, view: &str, lang: &str) {
        self.props.view = view_of(view);
        self.props.lang = lang_of(lang);
        self.app.update(self.props.clone());
    }

    /// What was found, as `analyze` gives it.
    ///
    /// # Errors
    ///
    /// Only when JavaScript has no room for the object.
    pub fn analysis(&self) -> Result<JsValue, JsValue> {
        plain(&self.props.reading.analysis)
    }

    /// Takes the widget out of the page.
    pub fn destroy(self) {
        self.app.destroy();
    }
}

fn select(reading: &ui::Reading, active: &ui::Active, locate: bool, told: &Function) {
    let analysis = &reading.analysis;
    let (kind, id, place) = match active {
        ui::Active::Goal(id) => {
            ("goal", *id, analysis.goals.get(*id as usize).map(|one| (one.start, one.end)))
        }
        ui::Active::Result(id) => {
            ("result", *id, analysis.quantities.get(*id as usize).map(|one| (one.start, one.end)))
        }
        ui::Active::Spot(_) => return,
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
