//! Saves a chart as a file in the colours of the page: an SVG as it is, a PNG drawn from the SVG on a canvas.

use gloo::events::EventListener;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url,
};
use yew::Callback;

use crate::ui::{
    browser::{dom::document, download},
    i18n::Lang,
    model::action::Action,
    queries::{
        charts::{all_charts, chart::Chart},
        export_files::FileFormat,
    },
    report::report_view::ReportView,
    views::{
        charts::{svg_document, svg_writer::Palette},
        common::toast,
    },
};

/// Pixels of the PNG for each pixel of the SVG.
const SCALE: i32 = 2;

/// Saves a chart, and shows a toast.
pub(crate) fn save(
    kind: FileFormat,
    chart: &Chart,
    report: &ReportView,
    lang: Lang,
    on_action: &Callback<Action>,
) {
    let name = all_charts::file_name(chart, report, kind);
    let heading = crate::export::report_name(&report.analysis.report, lang);
    let (svg, height) =
        svg_document::svg(chart, &heading, lang.page().take_source, &palette().unwrap_or_default());
    if kind == FileFormat::Svg {
        toast::toast_saved(download::save_text(&name, kind, &svg), &name, lang, on_action);
    } else if paint(&svg, height, &name, lang, on_action).is_none() {
        toast::toast_saved(None, &name, lang, on_action);
    }
}

/// The present values of the design tokens, which depend on the theme.
fn palette() -> Option<Palette> {
    let root = document()?.document_element()?;
    let style = web_sys::window()?.get_computed_style(&root).ok()??;
    let token = |name: &str| {
        let value = style.get_property_value(&["--gc-", name].concat()).unwrap_or_default();
        value.trim().to_owned()
    };
    Some(Palette {
        paper: token("color--paper"),
        ink: token("color--ink"),
        grey: token("color--grey-1"),
        hair: token("color--grey-3"),
        cinnabar: token("color--cinnabar"),
        tint: token("color--cinnabar-tint"),
        azurite: token("color--azurite"),
        serif: token("font--text"),
        sans: token("font--ui"),
    })
}

fn paint(
    svg: &str,
    height: i32,
    name: &str,
    lang: Lang,
    on_action: &Callback<Action>,
) -> Option<()> {
    let bag = BlobPropertyBag::new();
    bag.set_type(FileFormat::Svg.mime());
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&svg.into()), &bag).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let image = HtmlImageElement::new().ok()?;
    let (own, file_name, on_action) = (image.clone(), name.to_owned(), on_action.clone());
    let refused = {
        let (name, on_action) = (name.to_owned(), on_action.clone());
        EventListener::once(&image, "error", move |_| {
            toast::toast_saved(None, &name, lang, &on_action);
        })
    };
    let url = address.clone();
    let loaded = EventListener::once(&image, "load", move |_| {
        let _ = Url::revoke_object_url(&url);
        if copy(&own, height, &file_name, lang, &on_action).is_none() {
            toast::toast_saved(None, &file_name, lang, &on_action);
        }
    });
    refused.forget();
    loaded.forget();
    image.set_src(&address);
    Some(())
}

/// Draws the image on a canvas and saves the canvas.
fn copy(
    image: &HtmlImageElement,
    height: i32,
    name: &str,
    lang: Lang,
    on_action: &Callback<Action>,
) -> Option<()> {
    let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    let (wide, high) = (svg_document::WIDTH * SCALE, height * SCALE);
    canvas.set_width(wide.unsigned_abs());
    canvas.set_height(high.unsigned_abs());
    let board: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    board
        .draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, wide.into(), high.into())
        .ok()?;
    let (name, on_action) = (name.to_owned(), on_action.clone());
    let done = Closure::once_into_js(move |blob: JsValue| {
        let saved = blob.dyn_into::<Blob>().ok().and_then(|blob| download::save_blob(&name, &blob));
        toast::toast_saved(saved, &name, lang, &on_action);
    });
    canvas.to_blob(done.unchecked_ref()).ok()
}
