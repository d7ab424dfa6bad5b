//! Scrolls to the requested element, focuses it, and keeps it in place while the browser lays out what was only estimated.

use std::cell::{Cell, RefCell};

use gloo::render::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, HtmlDetailsElement, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};

use crate::ui::{
    browser::{
        dom::{self, by_id, focus, focus_in, height, scroll_pane, text_area},
        following,
        leader_line::{NEXT_FRAME, redraw, schedule_redraw},
        scroll_spy,
    },
    model::{
        card_query::Selection,
        element_id,
        page_state::{FocusTarget, Pane},
        state::State,
    },
};

thread_local! {
    /// Whether the list of cards was scrolled: reading its scroll position would force a layout.
    static SCROLLED: Cell<bool> = const { Cell::new(false) };
    /// The pane that a phone shows, and how far each pane was scrolled, in pixels.
    static PLACES: RefCell<(Pane, [f64; 4])> = const { RefCell::new((Pane::Cards, [0.0; 4])) };
}

/// Goes to where a pane of a phone was left; the panes share the scroll position of the page.
pub(crate) fn show_pane(pane: Pane) {
    let top = PLACES.with_borrow_mut(|(shown, places)| {
        *shown = pane;
        places[pane as usize]
    });
    if dom::is_narrow() {
        dom::scroll_page(top);
    }
}

/// Every pane begins at its top again.
pub(crate) fn forget_places() {
    PLACES.with_borrow_mut(|(_, places)| *places = [0.0; 4]);
}

/// Scrolls to and focuses what the state requests.
pub(crate) fn focus_and_scroll(state: &State) {
    let (mark, card) = element_id::places(state.query.active.as_ref());
    // The strip and the outline lead the text, which the cards follow.
    if !matches!(state.focus_request.to, FocusTarget::Place(_)) {
        following::hold();
    }
    match state.focus_request.to {
        FocusTarget::Stay => {}
        FocusTarget::Mark => {
            scroll_into_view(&card, ScrollLogicalPosition::Nearest);
            scroll_into_view(&mark, ScrollLogicalPosition::Center);
            focus(&mark);
        }
        FocusTarget::Card => {
            scroll_into_view_if_hidden(&mark);
            scroll_into_view(&card, ScrollLogicalPosition::Nearest);
            focus_in(&card, "[data-gc=card-open]");
        }
        FocusTarget::Spot => scroll_into_view(&mark, ScrollLogicalPosition::Center),
        FocusTarget::Chosen => scroll_into_view(&card, ScrollLogicalPosition::Center),
        FocusTarget::Place(at) => {
            let paragraph = state
                .report
                .as_ref()
                .and_then(|report| report.paragraph_at(at).map(|paragraph| paragraph.id));
            if let Some(id) = paragraph {
                scroll_into_view(&element_id::paragraph(id), ScrollLogicalPosition::Start);
            }
        }
        FocusTarget::Search => focus(element_id::SEARCH),
        FocusTarget::Paste => focus(element_id::PASTE),
        FocusTarget::PasteAll => {
            focus(element_id::PASTE);
            if let Some(area) = text_area(element_id::PASTE) {
                area.select();
            }
        }
        FocusTarget::Form => {
            let Some(form) = shown_form(state) else { return };
            scroll_into_view(&form, ScrollLogicalPosition::Start);
            focus_in(&form, "input");
            return scroll_again_after_layout(form, ScrollLogicalPosition::Start, 2);
        }
        FocusTarget::Leftovers => {
            scroll_into_view(element_id::UNCARDED, ScrollLogicalPosition::Start);
            focus_in(element_id::UNCARDED, "h2");
        }
    }
    match state.focus_request.to {
        FocusTarget::Mark | FocusTarget::Spot => {
            scroll_again_after_layout(mark, ScrollLogicalPosition::Center, 2);
        }
        FocusTarget::Card => scroll_again_after_layout(card, ScrollLogicalPosition::Nearest, 2),
        FocusTarget::Chosen => scroll_again_after_layout(card, ScrollLogicalPosition::Center, 2),
        _ => schedule_redraw(),
    }
}

/// Keeps the paragraph or the card in sight where the size of the letters changes.
pub(crate) fn keep_place() {
    let (paragraph, goal) = scroll_spy::visible();
    let shows_cards = PLACES.with_borrow(|(pane, _)| *pane == Pane::Cards);
    let id = match (paragraph.map(element_id::paragraph), goal.map(element_id::goal_card)) {
        (_, Some(card)) if dom::is_narrow() && shows_cards => card,
        (Some(paragraph), _) => paragraph,
        _ => return,
    };
    following::hold();
    scroll_again_after_layout(id, ScrollLogicalPosition::Start, 3);
}

/// Scrolls again in the next `frames` frames: paragraphs that come near get their true height and move the element away.
fn scroll_again_after_layout(id: String, block: ScrollLogicalPosition, frames: u8) {
    let frame = request_animation_frame(move |_| {
        NEXT_FRAME.take();
        scroll_into_view(&id, block);
        if frames > 0 {
            scroll_again_after_layout(id, block, frames - 1);
        } else {
            redraw();
        }
    });
    NEXT_FRAME.replace(Some(frame));
}

/// The id of the form that is shown, in the card of the list or in the one over the text of a phone.
fn shown_form(state: &State) -> Option<String> {
    let Some(Selection::Goal(id)) = state.query.active else { return None };
    let ids = [element_id::goal_sheet(id), element_id::goal_card(id)];
    let forms = ids.map(|card| element_id::form_of(&card));
    forms.into_iter().find(|form| by_id(form).is_some_and(|form| form.offset_height() > 0))
}

fn scroll_into_view(id: &str, block: ScrollLogicalPosition) {
    if let Some(element) = by_id(id) {
        scroll_to(&element, block);
    }
}

fn scroll_to(element: &HtmlElement, block: ScrollLogicalPosition) {
    // A folded paragraph is unfolded first.
    if let Ok(Some(fold)) = element.closest("details")
        && let Ok(fold) = fold.dyn_into::<HtmlDetailsElement>()
        && element.class_name() != "gc-summary__source"
    {
        fold.set_open(true);
    }
    let pane = element.closest(".gc-reader, .gc-cards__list").ok().flatten();
    match pane.filter(|pane| pane.scroll_height() > pane.client_height() + 1) {
        Some(pane) => {
            scroll_pane(&pane, element, block);
            scroll_element(&pane, ScrollLogicalPosition::Nearest);
        }
        None => scroll_element(element, block),
    }
}

fn scroll_element(element: &Element, block: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    options.set_inline(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Scrolls to the mark `id` unless it is visible in the text.
fn scroll_into_view_if_hidden(id: &str) {
    let (Some(mark), Some(reader)) = (by_id(id), by_id(element_id::READER)) else { return };
    let (mark, frame) = (mark.get_bounding_client_rect(), reader.get_bounding_client_rect());
    if mark.top() < frame.top() + 48.0 || mark.bottom() > frame.bottom().min(height()) {
        scroll_into_view(id, ScrollLogicalPosition::Center);
    }
}

/// Handles the scroll event of any pane.
pub(crate) fn on_scroll(event: &Event) {
    let pane = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if pane.as_ref().is_some_and(|pane| pane.id() == element_id::CARDS) {
        SCROLLED.set(true);
    }
    if pane.as_ref().is_some_and(|pane| pane.id() == element_id::READER) {
        following::text_was_scrolled();
    }
    if pane.is_none() {
        PLACES.with_borrow_mut(|(pane, places)| places[*pane as usize] = dom::page_top());
    }
    schedule_redraw();
}

/// Scrolls the list of cards to its start.
pub(crate) fn reset_list_scroll() {
    if SCROLLED.replace(false)
        && let Some(list) = by_id(element_id::CARDS)
    {
        list.set_scroll_top(0);
    }
}
