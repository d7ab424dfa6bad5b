//! The browser's selection in the report, as a range of bytes of the text as pasted: for the clipboard, and for a new card.

use std::ops::Range;

use js_sys::{Function, Reflect};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Element, Event, HtmlElement, MouseEvent, Node};

use crate::ui::{
    browser::dom::{document, find, pixels},
    model::element_id,
    report::report_view::ReportView,
};

/// Copies the selected text as it was pasted, without what the page adds to it.
pub(crate) fn copy_selection(event: &Event, report: &ReportView) {
    let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
    if let (Some(data), Some(range)) = (data, selected_range(report))
        && data.set_data("text/plain", report.words(&range)).is_ok()
    {
        event.prevent_default();
    }
}

/// The longest passage of which a card is offered, in bytes.
const MAX_PASSAGE_BYTES: usize = 600;

/// The selected passage of which a card can be made, in bytes of the text as pasted: trimmed, and not too long.
#[must_use]
pub(crate) fn selected_passage(report: &ReportView) -> Option<Range<usize>> {
    // While someone types nothing is selected in the report, and asking would force a layout for every key.
    let focused = document()?.active_element();
    if focused.is_some_and(|element| matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA")) {
        return None;
    }
    let range = selected_range(report)?;
    let words = report.words(&range);
    let lead = words.len() - words.trim_start().len();
    let passage = range.start + lead..range.start + words.trim_end().len();
    (!passage.is_empty() && passage.len() <= MAX_PASSAGE_BYTES).then_some(passage)
}

/// Puts the button for a new card beside the selection; a phone keeps it at the bottom.
pub(crate) fn place_button() -> Option<()> {
    let selection = web_sys::window()?.get_selection().ok()??;
    let frame = selection.get_range_at(0).ok()?.get_bounding_client_rect();
    let style = find("[data-gc=add-card]")?.dyn_into::<HtmlElement>().ok()?.style();
    let _ = style.set_property("--gc-grasp--left", &pixels(frame.left()));
    let _ = style.set_property("--gc-grasp--top", &pixels(frame.bottom()));
    Some(())
}

/// The selection in bytes of the text as pasted; nothing where it begins or ends outside of the report.
#[must_use]
pub(crate) fn selected_range(report: &ReportView) -> Option<Range<usize>> {
    let range = web_sys::window()?.get_selection().ok()??.get_range_at(0).ok()?;
    let start = byte_at(&range.start_container().ok()?, range.start_offset().ok()?, report)?;
    let end = byte_at(&range.end_container().ok()?, range.end_offset().ok()?, report)?;
    (start < end).then_some(start..end)
}

/// The byte of the text that a mouse or a finger points at; nothing while words are selected.
#[must_use]
pub(crate) fn byte_under(event: &MouseEvent, report: &ReportView) -> Option<usize> {
    if selected_range(report).is_some() {
        return None;
    }
    let document = document()?;
    // Firefox has another name for it, and the selection where it was clicked at.
    let ask = Reflect::get(&document, &"caretRangeFromPoint".into()).ok()?;
    let (x, y) = (event.client_x().into(), event.client_y().into());
    let range = match ask.dyn_into::<Function>() {
        Ok(ask) => ask.call2(&document, &x, &y).ok()?.dyn_into().ok()?,
        Err(_) => web_sys::window()?.get_selection().ok()??.get_range_at(0).ok()?,
    };
    byte_at(&range.start_container().ok()?, range.start_offset().ok()?, report)
}

/// The byte of the text as pasted at `offset` UTF-16 units (in a text node) or children (in an element) of `node`.
fn byte_at(node: &Node, offset: u32, report: &ReportView) -> Option<usize> {
    let element = match node.dyn_ref::<Element>() {
        Some(element) => element.clone(),
        None => node.parent_element()?,
    };
    let line = element.closest("[id^=p][data-from]").ok()??;
    let before = document()?.create_range().ok()?;
    before.select_node_contents(&line).ok()?;
    before.set_end(node, offset).ok()?;
    let units = before.to_string().length();
    let id = element_id::paragraph_index(&line.id())?;
    Some(byte_after(report, id, units))
}

/// The byte of the text as pasted that lies `units` UTF-16 units after the start of paragraph `id`.
fn byte_after(report: &ReportView, id: usize, units: u32) -> usize {
    let Some(paragraph) = report.paragraphs.get(id) else { return 0 };
    let mut left = units as usize;
    let mut at = paragraph.range.start;
    for letter in report.words(&paragraph.range).chars() {
        if left < letter.len_utf16() {
            break;
        }
        left -= letter.len_utf16();
        at += letter.len_utf8();
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::ReportView;
    use crate::wire::Analysis;

    #[test]
    fn utf16_units_of_a_paragraph_become_bytes_of_the_text() {
        let report = ReportView::new("甲\n  a𠮷目".into(), Analysis::default());
        let at: Vec<usize> = (0..6).map(|units| byte_after(&report, 1, units)).collect();
        assert_eq!(at, [6, 7, 7, 11, 14, 14]);
        assert_eq!(byte_after(&report, 9, 1), 0);
    }
}
