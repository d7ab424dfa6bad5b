//! Everything that a person, the worker or the browser can ask of the page.

use yew::{AttrValue, Callback};

use crate::ui::{
    model::{
        card_query::{CardKind, Grouping, Order, Selection},
        corrections::{CorrectionAction, UncardedNumber},
        file_intake::FileAction,
        page_state::{Failure, FocusTarget, Overlay, Pane},
        preferences::Preferences,
    },
    report::report_view::ReportView,
    shared::Shared,
};
use crate::wire::{Bound, Class, Commitment};

/// One way in which the state changes.
#[derive(Clone, Debug)]
pub enum Action {
    /// The text in the paste box became this.
    Type(AttrValue),
    /// Read this text.
    Analyze(AttrValue),
    /// So many steps of the analysis are done.
    Progress(u8),
    /// The reading takes long.
    AnalysisSlow,
    /// The reading came to no end.
    AnalysisFailed(Failure),
    /// Give up reading; the text stays in the box.
    Cancel,
    /// The reading is ready.
    AnalysisDone(Shared<ReportView>),
    /// Empty the paste box.
    Clear,
    /// Bring back what clearing took away.
    RestoreCleared,
    /// The draft was removed from the browser; nothing of it stays here either.
    Forget,
    /// Go to the start screen; text and report are kept.
    NewReport,
    /// Go back to the report.
    BackToReport,
    /// Search the cards.
    Search(AttrValue),
    /// Show another kind of card.
    SetCardKind(CardKind),
    /// Show one class, or all; the same once more is all.
    Class(Option<Class>),
    /// Show one commitment, or all; the same once more is all.
    Commitment(Commitment),
    /// Show one topic, or all; the same once more is all.
    Topic(AttrValue),
    /// Show only numbers limited so, or all; the same once more is all.
    Bound(Bound),
    /// Show one section, or all.
    Section(Option<u32>),
    /// Show only goals with last year's result, or all.
    Paired,
    /// Order the cards.
    Order(Order),
    /// Put the cards under other headings.
    Group(Grouping),
    /// Make a card of a number without one.
    MakeCard(UncardedNumber),
    /// The address asks for this view.
    OpenLink(AttrValue),
    /// Show every card again.
    Reset,
    /// Open or point at this and lead the eye there; where given, a phone goes to that pane.
    Select(Selection, FocusTarget, Option<Pane>),
    /// Lead the eye to this byte of the text.
    ScrollTo(usize),
    /// Lead the eye to the search box.
    FocusSearch,
    /// Open the card that is so many after the open one.
    SelectNext(i32),
    /// Show or hide the evidence.
    Evidence,
    /// Show this pane on a phone.
    Show(Pane),
    /// Fold or unfold what has no mark.
    Fold(bool),
    /// Join broken lines, or show them as pasted.
    Flow(bool),
    /// Lead the eye to the numbers without a card.
    Leftovers,
    /// Lay this over the page, or take it away when it is there.
    Toggle(Overlay),
    /// Take away what lies over the page.
    Dismiss,
    /// Change what is kept for the next visit.
    SetPreferences(Preferences),
    /// Show the goals of this class alone.
    ShowOnlyClass(Class),
    /// Say this for a moment; nothing ends what is said.
    Say(AttrValue),
    /// Change corrections.
    Correct(CorrectionAction),
    /// Take a text in from a file, a drop or the clipboard.
    Intake(FileAction),
}

/// Sends this action, whatever event calls for it: one closure for all of them, where each `reform` would make its own.
pub(crate) fn dispatches<Event: 'static>(
    on_action: &Callback<Action>,
    action: Action,
) -> Callback<Event> {
    let on_action = on_action.clone();
    Callback::from(move |_| on_action.emit(action.clone()))
}
