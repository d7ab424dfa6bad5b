//! Files and pasted HTML while they are opened: the files offered, the one being opened, and the message about the last one.

use yew::AttrValue;

use crate::intake::{Doubt, Refusal};

/// One way in which a text comes in.
#[derive(Clone, Debug)]
pub enum FileAction {
    /// Files were chosen or dropped.
    Offer(Vec<web_sys::File>),
    /// Open this one of them.
    Choose(usize),
    /// HTML was pasted.
    Paste(Pasted),
    /// A text was pasted or dropped outside of any field.
    Replace(AttrValue),
    /// A few words were dropped beside the box; where in it they go, in UTF-16 code units.
    Insert(AttrValue, (usize, usize)),
    /// What was being opened has this text.
    Opened(AttrValue, Option<Doubt>),
    /// What was being opened has no text for us.
    Refused(FileMessage),
    /// Stop opening.
    Stop,
    /// Offer and say nothing more.
    Close,
    /// Something is dragged over the page, or no longer.
    Drag(bool),
    /// Show the report again that was shown before this one.
    Restore,
}

/// HTML from the clipboard.
#[derive(Clone, Debug, PartialEq)]
pub struct Pasted {
    /// The HTML.
    pub html: AttrValue,
    /// The same as plain text, as far as the clipboard has it.
    pub plain: AttrValue,
    /// Where in the box its text goes, in UTF-16 code units; without a place it is a new report.
    pub place: Option<(usize, usize)>,
}

/// What is being opened.
#[derive(Clone, Debug, PartialEq)]
pub enum Opening {
    /// A file.
    File(web_sys::File),
    /// HTML from the clipboard.
    Paste(Pasted),
}

/// The message about a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileMessage {
    /// It has no text for us.
    Refused(Refusal),
    /// The browser could not read it.
    Unreadable,
    /// Its text may not be right, and waits to be looked at.
    Doubt(Doubt),
}

/// Files that are offered, and what is being opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileState {
    /// Files to choose from: more than one.
    pub offered: Vec<web_sys::File>,
    /// The one of them that was chosen last.
    pub chosen: Option<usize>,
    /// What is being opened.
    pub opening: Option<Opening>,
    /// Two files that are opened together, to be compared.
    pub pair: Vec<web_sys::File>,
    /// The text of the one of them that was opened first.
    pub first_text: Option<AttrValue>,
    /// Files that are opened next, to be added to the reports of a comparison.
    pub queue: Vec<web_sys::File>,
    /// The texts of those that were opened before.
    pub texts: Vec<AttrValue>,
    /// The name of the last file and the message about it.
    pub message: Option<(AttrValue, FileMessage)>,
    /// Something is dragged over the page.
    pub dragged: bool,
}

/// More characters than this, pasted outside of any field, are a new report.
pub(crate) const MIN_NEW_REPORT_CHARS: usize = 500;

/// The minimum number of characters of a pasted text that is analysed at once if the paste box was empty.
pub(crate) const MIN_AUTO_ANALYZE_CHARS: usize = 100;

impl FileState {
    /// Opens nothing any more.
    pub(crate) fn stop(&mut self) {
        self.opening = None;
        self.pair.clear();
        self.first_text = None;
        self.queue.clear();
        self.texts.clear();
    }

    /// Files are opened one after another to be added to a comparison.
    pub(crate) fn is_adding(&self) -> bool {
        !self.queue.is_empty() || !self.texts.is_empty()
    }

    /// The name of what is being opened; a paste has none.
    pub(crate) fn name(&self) -> AttrValue {
        match &self.opening {
            Some(Opening::File(file)) => file.name().into(),
            _ => AttrValue::default(),
        }
    }
}
