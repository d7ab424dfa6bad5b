//! Files on the start screen: the one being opened, those to choose from, and the message about the last one.

use yew::{Callback, Event, Html, TargetCast, html};

use crate::intake::{Doubt, Refusal};
use crate::ui::{
    browser::file_picker,
    i18n::{Lang, fill},
    model::{
        action::{Action, PageAction, dispatches},
        element_id,
        file_intake::{FileAction, FileMessage, FileState, Opening},
        page_state::StartPhase,
        state::State,
    },
};

/// Media types and extensions that the file picker offers.
const ACCEPTED: &str = ".docx,.txt,.html,.htm,.md,text/plain,text/html,\
                        application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// The button that opens a file.
pub(crate) fn button(lang: Lang) -> Html {
    html! {
        <button type="button" class="gc-button" data-gc="open" aria-keyshortcuts="Control+O"
            onclick={Callback::from(|_| file_picker::pick_files())}>{lang.page().open_file}</button>
    }
}

/// The state of opening files, under the paste box.
pub(crate) fn view(files: &FileState, lang: Lang, on_action: &Callback<Action>) -> Html {
    html! {
        <>
        <div class="gc-offer" data-gc="offer" role="status">{what(files, lang, on_action)}</div>
        if *files == FileState::default() {
            <p class="gc-offer__say">{lang.page().open_say}</p>
        }
        </>
    }
}

/// The file being opened, the message about it, and the other files to open.
fn what(files: &FileState, lang: Lang, on_action: &Callback<Action>) -> Html {
    let page = lang.page();
    let choose =
        |at: usize| dispatches(on_action, Action::Page(PageAction::Intake(FileAction::Choose(at))));
    let current = |at: usize| (files.chosen == Some(at)).then_some("true");
    html! {
        <>
            if let Some(opening) = &files.opening {
                <p class="gc-offer__busy">
                    <progress class="gc-offer__progress" aria-label={page.opening_any} />
                    <span>{match opening {
                        Opening::File(_) => fill(page.opening, &[&files.name()]),
                        Opening::Paste(_) => page.opening_paste.to_owned(),
                    }}</span>
                    <button type="button" class="gc-button" data-gc="stop-opening"
                        onclick={dispatches(on_action, Action::Page(PageAction::Intake(FileAction::Stop)))}>{page.stop_opening}</button>
                </p>
            }
            if let Some((name, message)) = &files.message {
                <p class="gc-offer__told" data-gc="file-says">{message_text(name, *message, lang)}</p>
            }
            if !files.offered.is_empty() {
                <p>{page.offered}</p>
                <ul class="gc-offer__files">
                    for (at, file) in files.offered.iter().enumerate() {
                        <li><button type="button" class="gc-button" data-gc="offered" aria-current={current(at)}
                            onclick={choose(at)}>{file.name()}</button></li>
                    }
                </ul>
            }
        </>
    }
}

/// The same over a report, which stays until another one is analyzed.
fn over(files: &FileState, lang: Lang, on_action: &Callback<Action>) -> Html {
    html! {
        <div class="gc-offer gc-offer--over" data-gc="offer" role="status">
            <div>{what(files, lang, on_action)}</div>
            <button type="button" class="gc-button gc-button--quiet" data-gc="close-offer"
                onclick={dispatches(on_action, Action::Page(PageAction::Intake(FileAction::Close)))}>{lang.page().close}</button>
        </div>
    }
}

/// Parts of every screen: the hidden file input, and the area for dropping a file while one is dragged.
pub(crate) fn around(state: &State, on_action: &Callback<Action>) -> Html {
    let page = state.preferences.lang.page();
    let onchange = {
        let on_action = on_action.clone();
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into() else { return };
            on_action.emit(Action::Page(PageAction::Intake(FileAction::Offer(
                file_picker::take_picked_files(&input),
            ))));
        })
    };
    html! {
        <>
            <input type="file" id={element_id::OPEN_FILE} data-gc="open-file" hidden=true multiple=true accept={ACCEPTED} {onchange} />
            if state.start == StartPhase::Hidden && has_words(&state.files) {
                {over(&state.files, state.preferences.lang, on_action)}
            }
            if state.files.dragged {
                <div class="gc-drop" data-gc="drop"><p>{page.drop_here}</p></div>
            }
        </>
    }
}

/// Whether there is a message, a file being opened or files offered.
fn has_words(files: &FileState) -> bool {
    files.opening.is_some() || files.message.is_some() || !files.offered.is_empty()
}

/// The message about a file, with its name and what to do.
fn message_text(name: &str, message: FileMessage, lang: Lang) -> String {
    let page = lang.page();
    let name = if name.is_empty() { page.the_paste } else { name };
    let words = match message {
        FileMessage::Unreadable => page.file_unreadable,
        FileMessage::Doubt(Doubt::Encoding) => page.file_encoding,
        FileMessage::Doubt(Doubt::Characters) => page.file_characters,
        FileMessage::Refused(refusal) => match refusal {
            Refusal::Empty => page.file_empty,
            Refusal::Large => page.file_large,
            Refusal::Bomb => page.file_bomb,
            Refusal::Broken => page.file_broken,
            Refusal::Encrypted => page.file_encrypted,
            Refusal::Pdf | Refusal::Ofd => page.file_pdf,
            Refusal::OldWord | Refusal::Rtf => page.file_word,
            Refusal::Sheet => page.file_sheet,
            Refusal::Slides => page.file_slides,
            Refusal::Archive => page.file_archive,
            Refusal::Picture => page.file_picture,
            Refusal::Unknown => page.file_unknown,
        },
    };
    fill(words, &[name])
}
