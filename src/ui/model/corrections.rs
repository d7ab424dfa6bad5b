//! What corrections by hand are made of in the state of the page: the actions, the open form, the toast.

use std::ops::Range;

use yew::AttrValue;

use crate::correct::{Correction, CorrectionFile, History};
use crate::ui::{report::report_view::ReportView, shared::Shared};

/// One way in which corrections change.
#[derive(Clone, Debug)]
pub enum CorrectionAction {
    /// Make these, one after another; all or none.
    Make(Vec<Correction>),
    /// Undo the last one.
    Undo,
    /// Undo this many.
    UndoMany(usize),
    /// Redo the one that was undone last.
    Redo,
    /// Open this form, or close it when it is open.
    Open(OpenForm),
    /// This passage of the text is selected, in bytes.
    SelectText(Option<Range<usize>>),
    /// The selected passage is a goal.
    AddSelected,
    /// Corrections from a file.
    Import(Shared<CorrectionFile>),
    /// The file holds no corrections.
    Unreadable,
}

/// The form that is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OpenForm {
    /// None.
    #[default]
    None,
    /// The fields of the open card.
    Card,
    /// Place and year of the report.
    Report,
}

/// The last short message; `turn` makes repeated messages distinct.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Toast {
    /// The number of messages so far.
    pub turn: u32,
    /// The message; empty when it has been dismissed.
    pub words: AttrValue,
    /// How many corrections its undo button undoes; 0 for no button.
    pub undo_steps: usize,
    /// Whether it has a button that shows the previous report again.
    pub offers_previous: bool,
}

/// The original findings, what was corrected in them, and what is kept of that.
#[derive(Clone, Debug, PartialEq)]
pub struct CorrectionState {
    /// The report without corrections.
    pub original: Option<Shared<ReportView>>,
    /// The corrections.
    pub history: Shared<History>,
    /// The corrections of the report that was corrected last, for this browser to keep.
    pub kept: Option<Shared<CorrectionFile>>,
    /// The form that is open.
    pub open_form: OpenForm,
    /// The passage that is selected in the text, in bytes.
    pub text_selection: Option<Range<usize>>,
}

impl Default for CorrectionState {
    fn default() -> Self {
        let history = Shared::new(History::default());
        Self {
            original: None,
            history,
            kept: None,
            open_form: OpenForm::None,
            text_selection: None,
        }
    }
}

/// A number without a card that a reader makes a card of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UncardedNumber {
    /// Digits that are no quantity, by their index.
    Leftover(u32),
    /// A quantity on no card.
    Quantity(u32),
}
