//! What corrections by hand are made of in the state of the page: the actions, the open form, what was said last.

use std::ops::Range;

use yew::AttrValue;

use crate::correct::{Correction, CorrectionFile, History};
use crate::ui::{report::report_view::Reading, shared::Shared};

/// One way in which corrections change.
#[derive(Clone, Debug)]
pub enum Mend {
    /// Make these, one after another; all or none.
    Make(Vec<Correction>),
    /// Take the last one back.
    Undo,
    /// Take so many back.
    Back(usize),
    /// Make the one again that was taken back last.
    Redo,
    /// Open this form, or close it when it is open.
    Open(Tool),
    /// This passage of the text is selected, in bytes.
    Grasp(Option<Range<usize>>),
    /// The selected passage is a goal.
    Add,
    /// Corrections from a file.
    Import(Shared<CorrectionFile>),
    /// The file holds no corrections.
    Unreadable,
}

/// The form that is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tool {
    /// None.
    #[default]
    None,
    /// The fields of the open card.
    Card,
    /// Place and year of the report.
    Report,
}

/// What was said last; counted, so that the same words can be said twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// How often anything was said.
    pub turn: u32,
    /// The words; empty when they have been heard.
    pub words: AttrValue,
    /// How many corrections can be taken back at once.
    pub undo: usize,
    /// The report before this one can be shown again.
    pub restores: bool,
}

/// The original findings, what was corrected in them, and what is kept of that.
#[derive(Clone, Debug, PartialEq)]
pub struct Mending {
    /// The report without corrections.
    pub original: Option<Shared<Reading>>,
    /// The corrections.
    pub history: Shared<History>,
    /// The corrections of the report that was corrected last, for this browser to keep.
    pub kept: Option<Shared<CorrectionFile>>,
    /// The form that is open.
    pub tool: Tool,
    /// The passage that is selected in the text, in bytes.
    pub grasp: Option<Range<usize>>,
}

impl Default for Mending {
    fn default() -> Self {
        let history = Shared::new(History::default());
        Self { original: None, history, kept: None, tool: Tool::None, grasp: None }
    }
}

/// A number without a card that a reader makes a card of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adopted {
    /// Digits that are no quantity, by their index.
    Leftover(u32),
    /// A quantity on no card.
    Quantity(u32),
}
