//! A selection in the report, as a passage of the text, and the button near it that makes a card of it.

use std::ops::Range;

use wasm_bindgen::JsCast;
use web_sys::{Element, Node};
use yew::{Callback, Html, MouseEvent, html};

use crate::ui::{
    action::{Action, sends},
    corrections::Mend,
    dom::{document, find},
    reading::Reading,
    state::State,
};

/// A longer selection is read or copied, not made into a card.
const MOST: usize = 600;

/// The passage that is selected in the report now.
pub(crate) fn selected(reading: &Reading) -> Option<Range<usize>> {
    // Whoever types selects nothing; asking all the same would have the page laid out for every key.
    let typing = document()?.active_element();
    if typing.is_some_and(|one| matches!(one.tag_name().as_str(), "INPUT" | "TEXTAREA")) {
        return None;
    }
    let selection = web_sys::window()?.get_selection().ok()??;
    if selection.is_collapsed() || selection.range_count() == 0 {
        return None;
    }
    let range = selection.get_range_at(0).ok()?;
    let start = letters(&range.start_container().ok()?, range.start_offset().ok()?)?;
    let end = letters(&range.end_container().ok()?, range.end_offset().ok()?)?;
    let start = reading.byte_after(start.0, start.1)?;
    let end = reading.byte_after(end.0, end.1)?;
    let words = reading.text.get(start..end)?;
    let lead = words.len() - words.trim_start().len();
    let passage = start + lead..start + words.trim_end().len();
    (!passage.is_empty() && passage.len() <= MOST).then_some(passage)
}

/// The paragraph in which a point of the page lies, and how many letters stand before it there.
fn letters(node: &Node, offset: u32) -> Option<(usize, usize)> {
    let element = node.dyn_ref::<Element>().cloned().or_else(|| node.parent_element())?;
    let paragraph = element.closest(".gc-text [id^=p]").ok()??;
    let id = paragraph.id().strip_prefix('p')?.parse().ok()?;
    let before = document()?.create_range().ok()?;
    before.set_start(&paragraph, 0).ok()?;
    before.set_end(node, offset).ok()?;
    let words = String::from(before.to_string());
    Some((id, words.chars().filter(|letter| !letter.is_whitespace()).count()))
}

/// Puts the button beside the selection; a phone keeps it at the bottom.
pub(crate) fn place() -> Option<()> {
    let selection = web_sys::window()?.get_selection().ok()??;
    let frame = selection.get_range_at(0).ok()?.get_bounding_client_rect();
    let button = find("[data-gc=add-card]")?.dyn_into::<web_sys::HtmlElement>().ok()?;
    #[expect(clippy::cast_possible_truncation, reason = "a place in the window is small")]
    let pixels = |length: f64| [(length.round() as i32).to_string().as_str(), "px"].concat();
    let style = button.style();
    let _ = style.set_property("--gc-grasp--left", &pixels(frame.left()));
    let _ = style.set_property("--gc-grasp--top", &pixels(frame.bottom()));
    Some(())
}

/// The button.
pub(crate) fn view(state: &State, on_action: &Callback<Action>) -> Html {
    if state.mending.grasp.is_none() {
        return Html::default();
    }
    html! {
        // The press would take the selection away before the click comes.
        <button type="button" class="gc-button gc-button--main gc-grasp" data-gc="add-card"
            onmousedown={Callback::from(|event: MouseEvent| event.prevent_default())}
            onclick={sends(on_action, Action::Mend(Mend::Add))}>
            {state.taste.lang.page().add_card}</button>
    }
}
