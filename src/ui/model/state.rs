//! The one state of the page and every way in which it changes.

use yew::AttrValue;

use crate::ui::{
    model::{
        card_query::CardQuery,
        comparison::ComparisonState,
        corrections::{CorrectionState, Toast},
        file_intake::FileState,
        page_state::{FocusRequest, Overlay, Pane, PrintChoice, StartPhase},
        preferences::Preferences,
        previous_report::Previous,
    },
    report::report_view::ReportView,
    shared::Shared,
};

/// More characters than this are not analysed.
pub(crate) const TOO_LONG: usize = 2_000_000;
/// Whether a text is too long to be analysed.
pub(crate) fn is_too_long(text: &str) -> bool {
    text.len() > TOO_LONG && text.chars().count() > TOO_LONG
}

/// More characters than this are analysed with a word of warning.
pub(crate) const LONG: usize = 200_000;

/// The state of the page, from which everything shown is derived.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "no one of them follows from or rules out another"
)]
pub struct State {
    /// The text in the paste box.
    pub text: AttrValue,
    /// The text that was in the box before it was cleared or replaced.
    pub cleared_text: Option<AttrValue>,
    /// Whether a report that is analysed at once replaced it.
    pub was_replaced: bool,
    /// The phase of the start screen.
    pub start: StartPhase,
    /// The report that was analysed last.
    pub report: Option<Shared<ReportView>>,
    /// Which cards are shown, and which one is open.
    pub query: CardQuery,
    /// The pane that a phone shows.
    pub pane: Pane,
    /// The report folds paragraphs without marks.
    pub is_folded: bool,
    /// Broken lines of the report are joined, and boilerplate is dimmed.
    pub is_joined: bool,
    /// A view that the address asked for, until a report is there.
    pub link: AttrValue,
    /// The card over the text of a phone was closed, until another one is chosen.
    pub is_sheet_closed: bool,
    /// What is shown over the page.
    pub overlay: Overlay,
    /// What is printed, and how often printing was asked for.
    pub print: (PrintChoice, u32),
    /// What is kept for the next visit.
    pub preferences: Preferences,
    /// The element to focus next.
    pub focus_request: FocusRequest,
    /// The last short message.
    pub toast: Toast,
    /// Corrections by hand.
    pub corrections: CorrectionState,
    /// The comparison with another report.
    pub comparison: ComparisonState,
    /// Files that are offered or being opened.
    pub files: FileState,
    /// The report that was shown before this one.
    pub previous: Option<Previous>,
}

impl State {
    /// The first state: `text` is in the paste box.
    #[must_use]
    pub fn new(text: AttrValue, preferences: Preferences) -> Self {
        Self {
            text,
            cleared_text: None,
            was_replaced: false,
            start: StartPhase::Open,
            report: None,
            query: CardQuery { evidence: true, ..CardQuery::default() },
            pane: Pane::default(),
            is_folded: false,
            is_joined: false,
            link: AttrValue::default(),
            is_sheet_closed: false,
            overlay: Overlay::Nothing,
            print: Default::default(),
            preferences,
            focus_request: FocusRequest::default(),
            toast: Toast::default(),
            corrections: CorrectionState::default(),
            comparison: ComparisonState::default(),
            files: FileState::default(),
            previous: None,
        }
    }
}
