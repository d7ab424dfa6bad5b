//! Listens for texts that come in anywhere on the page: pasted, dropped, opened with Ctrl+O.

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

/// What hears an event.
type Hear = fn(&Event, &Callback<FileAction>);

/// Takes in what comes from outside, and opens what is asked for.
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
            let job = opening.as_ref().and_then(|opening| opener.open(opening, on_action));
            || drop(job)
        },
    );
    use_effect_with(on_action.clone(), |on_action| {
        let told = on_action.reform(|action| Action::Page(PageAction::Intake(action)));
        let hears: [(&'static str, Hear); 6] = [
            ("paste", pasted),
            ("dragenter", dragged),
            ("dragover", dragged),
            ("dragleave", left),
            ("drop", dropped),
            ("keydown", pressed),
        ];
        let ears = dom::document().map(|document| {
            hears.map(|(name, hear)| {
                let told = told.clone();
                let options =
                    EventListenerOptions { phase: EventListenerPhase::Bubble, passive: false };
                EventListener::new_with_options(&document, name, options, move |event| {
                    hear(event, &told);
                })
            })
        });
        || drop(ears)
    });
}

/// The box for a report, where the event goes to it.
fn paste_box(event: &Event) -> Option<HtmlTextAreaElement> {
    let area = event.target()?.dyn_into::<HtmlTextAreaElement>().ok()?;
    Some(area).filter(|area| area.id() == element_id::PASTE)
}

/// Whether the event goes to something that takes text itself.
fn is_in_field(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target
        .is_some_and(|target| matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"))
}

fn pasted(event: &Event, told: &Callback<FileAction>) {
    let board = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
    let Some(board) = board else { return };
    let area = paste_box(event);
    if area.is_none() && is_in_field(event) {
        return;
    }
    if let Some(taken) = taken(&board, area.as_ref()) {
        event.prevent_default();
        told.emit(taken);
    }
}

/// What a clipboard or a drag brings for us; nothing where the box takes it by itself.
fn taken(board: &DataTransfer, area: Option<&HtmlTextAreaElement>) -> Option<FileAction> {
    let text = board.get_data("text/plain").unwrap_or_default();
    let html = board.get_data("text/html").unwrap_or_default();
    let files = files(board.files());
    if !files.is_empty() && text.is_empty() && html.is_empty() {
        return Some(FileAction::Offer(files));
    }
    let is_long = text.chars().nth(MIN_NEW_REPORT_CHARS).is_some();
    if area.is_none() && !is_long && !(text.is_empty() && html.len() > MIN_NEW_REPORT_CHARS) {
        return None;
    }
    if says_more(&html, &text) {
        let (html, plain) = (html.into(), text.into());
        return Some(FileAction::Paste(Pasted { html, plain, place: area.and_then(place) }));
    }
    area.is_none().then(|| FileAction::Replace(text.into()))
}

/// What is chosen in the box, or where its caret stands.
fn place(area: &HtmlTextAreaElement) -> Option<(usize, usize)> {
    let at = |place: Option<u32>| usize::try_from(place.unwrap_or(0)).unwrap_or(0);
    Some((at(area.selection_start().ok()?), at(area.selection_end().ok()?)))
}

/// Plain text has neither the numbers of lists, nor the spans of tables, nor what is raised.
fn says_more(html: &str, text: &str) -> bool {
    let has = |mark: &str| html.contains(mark) || html.contains(&mark.to_ascii_uppercase());
    !html.is_empty() && (text.trim().is_empty() || has("<table") || has("<ol") || has("<sup"))
}

/// What is dragged, where it is for the page and not for a field.
fn brought(event: &Event) -> Option<DataTransfer> {
    let board = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    let types = board.types();
    let has = |name: &str| types.includes(&name.into(), 0);
    // The box itself takes plain text where it is dropped.
    let is_free = !is_in_field(event);
    let is_text = has("text/plain") && is_free
        || has("text/html") && (is_free || paste_box(event).is_some() && !has("text/plain"));
    (has("Files") || is_text).then_some(board)
}

/// A file that is dropped beside its place would take the page away.
fn dragged(event: &Event, told: &Callback<FileAction>) {
    let Some(board) = brought(event) else { return };
    event.prevent_default();
    if board.types().includes(&"Files".into(), 0) {
        told.emit(FileAction::Drag(true));
    }
}

fn left(event: &Event, told: &Callback<FileAction>) {
    let to = event.dyn_ref::<DragEvent>().and_then(|event| event.related_target());
    if to.is_none() {
        told.emit(FileAction::Drag(false));
    }
}

fn dropped(event: &Event, told: &Callback<FileAction>) {
    let Some(board) = brought(event) else { return };
    event.prevent_default();
    told.emit(FileAction::Drag(false));
    let files = files(board.files());
    if !files.is_empty() {
        told.emit(FileAction::Offer(files));
    } else if let Some(taken) = taken(&board, paste_box(event).as_ref()) {
        told.emit(taken);
    } else if let Some(place) = dom::text_area(element_id::PASTE).and_then(|area| place(&area)) {
        let text = board.get_data("text/plain").unwrap_or_default();
        told.emit(FileAction::Insert(text.into(), place));
    }
}

/// Ctrl+O opens a file for the report, in place of one for the browser.
fn pressed(event: &Event, _: &Callback<FileAction>) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
    let plain = !key.alt_key() && !key.shift_key() && (key.ctrl_key() || key.meta_key());
    if plain && key.key().eq_ignore_ascii_case("o") {
        event.prevent_default();
        pick_files();
    }
}
