//! Cards follow the text (随文): when somebody scrolls the text, the list shows the card of the first mark in sight.

use std::cell::Cell;

use web_sys::{HtmlElement, ScrollLogicalPosition};

use crate::ui::{
    browser::dom::{by_id, scroll_pane},
    model::element_id,
};

thread_local! {
    /// Whether the cards follow.
    static IS_ON: Cell<bool> = const { Cell::new(false) };
    /// Whether the text was scrolled since the cards followed last.
    static IS_DUE: Cell<bool> = const { Cell::new(false) };
    /// Until when the text is scrolled by the page itself, in milliseconds.
    static HELD_UNTIL: Cell<f64> = const { Cell::new(0.0) };
}

/// The page's own scrolling, with what is laid out after it, lasts no longer, in milliseconds.
const HOLD_MS: f64 = 500.0;
/// Paragraphs that are searched for a mark with a card.
const NEAR: usize = 12;

/// Lets the cards follow, or not.
pub(crate) fn set_on(is_on: bool) {
    IS_ON.set(is_on);
}

/// The page is about to scroll the text to a place that it chose with its card.
pub(crate) fn hold() {
    HELD_UNTIL.set(js_sys::Date::now() + HOLD_MS);
}

/// The text was scrolled.
pub(crate) fn text_was_scrolled() {
    IS_DUE.set(IS_ON.get() && js_sys::Date::now() > HELD_UNTIL.get());
}

/// Shows the card of the first mark in sight at the top of the list; `paragraph` is the index of the one in sight.
pub(crate) fn follow(paragraph: Option<usize>) -> Option<()> {
    if !IS_DUE.take() {
        return None;
    }
    let (list, from) = (by_id(element_id::CARDS)?, paragraph?);
    let top = by_id(element_id::READER)?.get_bounding_client_rect().top();
    let is_beside = list.scroll_height() > list.client_height() + 1;
    let near = (from..from + NEAR).filter_map(|at| by_id(&element_id::paragraph(at)));
    let card = near.into_iter().find_map(|paragraph| first_card(&paragraph, top));
    if let Some(card) = card.filter(|_| is_beside) {
        scroll_pane(&list, &card, ScrollLogicalPosition::Start);
    }
    Some(())
}

/// The shown card of the first mark of a paragraph that is not above `top`, in pixels of the window.
fn first_card(paragraph: &HtmlElement, top: f64) -> Option<HtmlElement> {
    let marks = paragraph.query_selector_all("[data-gc=mark][id]").ok()?;
    (0..marks.length()).find_map(|at| {
        let mark = wasm_bindgen::JsCast::dyn_into::<HtmlElement>(marks.get(at)?).ok()?;
        let card = by_id(&mark.id().replacen("mark-", "card-", 1))?;
        let is_in_sight = mark.get_bounding_client_rect().bottom() > top;
        (is_in_sight && card.offset_height() > 0).then_some(card)
    })
}
