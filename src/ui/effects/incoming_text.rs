//! Listens for texts that come in anywhere on the page: pasted, dropped, opened with Ctrl+O.

use std::cell::Cell;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use web_sys::{
    ClipboardEvent, DataTransfer, DragEvent, Element, Event, HtmlTextAreaElement, KeyboardEvent,
};
use yew::{Callback, UseReducerHandle, hook};

use crate::ui::{
    browser::{
        dom,
        effect_hook::use_effect_with,
        file_opener::FileOpener,
        file_picker::{files, pick_files},
    },
    model::{
        action::{Action, PageAction},
        element_id,
        file_intake::{FileAction, MIN_NEW_REPORT_CHARS, Pasted},
        state::State,
    },
    shared::Shared,
};

/// Handles an event.
type Handler = fn(&Event, &Callback<FileAction>);

/// Listens for incoming texts and files, and opens the one that the state asks for.
#[hook]
pub(crate) fn use_incoming(
    state: &UseReducerHandle<State>,
    opener: &Shared<FileOpener>,
    on_action: &Callback<Action>,
) {
    let opening = state.files.opening.clone();
    use_effect_with(
        (opening, opener.clone(), on_action.clone()),
        |(opening, opener, on_action)| {
            let task = opening.as_ref().and_then(|opening| opener.open(opening, on_action));
            || drop(task)
        },
    );
    use_effect_with(on_action.clone(), |on_action| {
        let on_file = on_action.reform(|action| Action::Page(PageAction::Intake(action)));
        let handlers: [(&'static str, Handler); 8] = [
            ("paste", on_paste),
            ("dragstart", on_own_drag),
            ("dragend", on_own_drag),
            ("dragenter", on_drag),
            ("dragover", on_drag),
            ("dragleave", on_drag_leave),
            ("drop", on_drop),
            ("keydown", on_key),
        ];
        let listeners = dom::document().map(|document| {
            handlers.map(|(name, handler)| {
                let on_file = on_file.clone();
                let options =
                    EventListenerOptions { phase: EventListenerPhase::Bubble, passive: false };
                EventListener::new_with_options(&document, name, options, move |event| {
                    handler(event, &on_file);
                })
            })
        });
        || drop(listeners)
    });
}

/// The paste box, if it is the target of the event.
fn paste_box(event: &Event) -> Option<HtmlTextAreaElement> {
    let area = event.target()?.dyn_into::<HtmlTextAreaElement>().ok()?;
    Some(area).filter(|area| area.id() == element_id::PASTE)
}

/// Whether the target of the event is a field for text.
fn is_in_field(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target
        .is_some_and(|target| matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"))
}

fn on_paste(event: &Event, on_file: &Callback<FileAction>) {
    let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
    let Some(data) = data else { return };
    let area = paste_box(event);
    if area.is_none() && is_in_field(event) {
        return;
    }
    if let Some(file_action) = file_action(&data, area.as_ref()) {
        event.prevent_default();
        on_file.emit(file_action);
    }
}

/// What to do with the data of a clipboard or a drag; nothing where the browser puts it into the field by itself.
fn file_action(data: &DataTransfer, area: Option<&HtmlTextAreaElement>) -> Option<FileAction> {
    let text = data.get_data("text/plain").unwrap_or_default();
    let html = data.get_data("text/html").unwrap_or_default();
    let files = files(data.files());
    if !files.is_empty() && text.is_empty() && html.is_empty() {
        return Some(FileAction::Offer(files));
    }
    let is_long = text.chars().nth(MIN_NEW_REPORT_CHARS).is_some();
    if area.is_none() && !is_long && !(text.is_empty() && html.len() > MIN_NEW_REPORT_CHARS) {
        return None;
    }
    if is_richer(&html, &text) {
        let (html, plain) = (html.into(), text.into());
        return Some(FileAction::Paste(Pasted { html, plain, place: area.and_then(selection_in) }));
    }
    area.is_none().then(|| FileAction::Replace(text.into()))
}

/// The selection or the caret of the box, in UTF-16 units.
fn selection_in(area: &HtmlTextAreaElement) -> Option<(usize, usize)> {
    let at = |offset: Option<u32>| usize::try_from(offset.unwrap_or(0)).unwrap_or(0);
    Some((at(area.selection_start().ok()?), at(area.selection_end().ok()?)))
}

/// Whether the HTML has what the plain text lacks: numbers of lists, cells of tables, superscripts.
fn is_richer(html: &str, text: &str) -> bool {
    let has = |mark: &str| html.contains(mark) || html.contains(&mark.to_ascii_uppercase());
    !html.is_empty() && (text.trim().is_empty() || has("<table") || has("<ol") || has("<sup"))
}

thread_local! {
    /// Whether something of the page itself is dragged, which is no text from outside.
    static IS_OWN: Cell<bool> = const { Cell::new(false) };
}

/// Notes that a drag began or ended on the page itself.
fn on_own_drag(event: &Event, on_file: &Callback<FileAction>) {
    IS_OWN.set(event.type_() == "dragstart");
    on_file.emit(FileAction::Drag(false));
}

/// The data of a drag from outside that the page handles itself, and no field does.
fn dragged_data(event: &Event) -> Option<DataTransfer> {
    let data = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    let types = data.types();
    let has = |name: &str| types.includes(&name.into(), 0);
    // The browser inserts plain text into a field by itself.
    let is_free = !is_in_field(event);
    let is_text = has("text/plain") && is_free
        || has("text/html") && (is_free || paste_box(event).is_some() && !has("text/plain"));
    (has("Files") || is_text && !IS_OWN.get()).then_some(data)
}

/// Shows where to drop; that the browser does not leave the page is the work of `guard.js`, which is there before the program.
fn on_drag(event: &Event, on_file: &Callback<FileAction>) {
    let dragged = dragged_data(event).is_some();
    if dragged {
        event.prevent_default();
    }
    on_file.emit(FileAction::Drag(dragged));
}

fn on_drag_leave(event: &Event, on_file: &Callback<FileAction>) {
    let to = event.dyn_ref::<DragEvent>().and_then(|event| event.related_target());
    if to.is_none() {
        on_file.emit(FileAction::Drag(false));
    }
}

fn on_drop(event: &Event, on_file: &Callback<FileAction>) {
    on_file.emit(FileAction::Drag(false));
    let Some(data) = dragged_data(event) else { return };
    event.prevent_default();
    let files = files(data.files());
    if !files.is_empty() {
        on_file.emit(FileAction::Offer(files));
    } else if let Some(file_action) = file_action(&data, paste_box(event).as_ref()) {
        on_file.emit(file_action);
    } else if let Some(range) =
        dom::text_area(element_id::PASTE).and_then(|area| selection_in(&area))
    {
        let text = data.get_data("text/plain").unwrap_or_default();
        on_file.emit(FileAction::Insert(text.into(), range));
    }
}

/// Ctrl+O opens the page's dialog for files instead of the browser's.
fn on_key(event: &Event, _: &Callback<FileAction>) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
    let plain = !key.alt_key() && !key.shift_key() && (key.ctrl_key() || key.meta_key());
    if plain && key.key().eq_ignore_ascii_case("o") {
        event.prevent_default();
        pick_files();
    }
}
