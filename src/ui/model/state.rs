//! The one state of the page and every way in which it changes.

use yew::AttrValue;

use crate::ui::{
    model::{
        card_query::Choice,
        corrections::{Mending, Said},
        file_intake::Files,
        page_state::{Gaze, Over, Start, View},
        preferences::Taste,
        previous_report::Previous,
    },
    report::report_view::Reading,
    shared::Shared,
};

/// More characters than this are not analysed.
pub(crate) const TOO_LONG: usize = 2_000_000;
/// More characters than this are analysed with a word of warning.
pub(crate) const LONG: usize = 200_000;

/// Everything the page shows is read from here.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What stands in the paste box.
    pub text: AttrValue,
    /// What clearing took away, or a text that came in.
    pub cleared: Option<AttrValue>,
    /// It was taken away by a report that is read at once.
    pub replaced: bool,
    /// How the paste box answers.
    pub start: Start,
    /// The report that was read last.
    pub reading: Option<Shared<Reading>>,
    /// The choice of cards and of what is open.
    pub choice: Choice,
    /// The pane that a phone shows.
    pub view: View,
    /// The report folds paragraphs without marks.
    pub folded: bool,
    /// Broken lines of the report are joined, and what is no part of it stands back.
    pub flowing: bool,
    /// A view that the address asked for, until a report is there.
    pub link: AttrValue,
    /// What lies over the page.
    pub over: Over,
    /// What is kept for the next visit.
    pub taste: Taste,
    /// Where the eye is led.
    pub gaze: Gaze,
    /// What was said last.
    pub said: Said,
    /// Corrections by hand.
    pub mending: Mending,
    /// Files that are offered or being opened.
    pub files: Files,
    /// The report that was shown before this one.
    pub previous: Option<Previous>,
}

impl State {
    /// The first state: `text` stands in the paste box.
    #[must_use]
    pub fn new(text: AttrValue, taste: Taste) -> Self {
        Self {
            text,
            cleared: None,
            replaced: false,
            start: Start::Open,
            reading: None,
            choice: Choice { evidence: true, ..Choice::default() },
            view: View::default(),
            folded: false,
            flowing: false,
            link: AttrValue::default(),
            over: Over::Nothing,
            taste,
            gaze: Gaze::default(),
            said: Said::default(),
            mending: Mending::default(),
            files: Files::default(),
            previous: None,
        }
    }
}
