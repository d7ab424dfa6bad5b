//! Everything that a person, the worker or the browser can ask of the page.

use yew::{AttrValue, Callback};

use crate::ui::{
    model::{
        card_query::{CardKind, Grouping, Order, Selection},
        comparison::Outcome,
        corrections::{CorrectionAction, UncardedNumber},
        file_intake::FileAction,
        page_state::{Failure, FocusTarget, Overlay, Pane, PrintChoice},
        preferences::Preferences,
    },
    report::{
        compared_reports::ComparedReports, report_view::ReportView, year_reports::YearReports,
    },
    shared::Shared,
};
use crate::wire::{Bound, Class, Commitment, Subject};

/// One way in which the state changes.
#[derive(Clone, Debug)]
pub enum Action {
    /// What is looked at: the open card, the pane, what lies over the page.
    View(ViewAction),
    /// Which cards are shown, in which order.
    Filter(FilterAction),
    /// The text and its analysis: typed, analysed, left, brought back.
    Report(ReportAction),
    /// What only the page does and the widget never: corrections, files, preferences, links.
    Page(PageAction),
    /// The comparison with another report.
    Compare(ComparisonAction),
    /// What of the ledger of targets is shown.
    Ledger(LedgerAction),
}

/// What of the ledger of targets is shown.
#[derive(Clone, Copy, Debug)]
pub enum LedgerAction {
    /// Show only the targets with this outcome, or all; the same once more is all.
    Filter(Option<Outcome>),
    /// Show the passages of this target or cell, or hide them.
    Open(usize),
}

/// The comparison with another report.
#[derive(Clone, Debug)]
pub enum ComparisonAction {
    /// Show it, or go back to the report.
    Show(bool),
    /// The text of the other report became this.
    Type(AttrValue),
    /// Compare with this text.
    Begin(AttrValue),
    /// This many steps are done.
    Progress(u8),
    /// It takes long.
    Slow,
    /// It failed.
    Failed(Failure),
    /// Cancel it; the text stays in the box.
    Cancel,
    /// It is done.
    Done(Shared<ComparedReports>),
    /// Let the two reports change places.
    Swap,
    /// Put another text in the place of the other report.
    Replace,
    /// Add these texts to the reports.
    Add(Vec<AttrValue>),
    /// So many texts are not taken in, since no more reports are read.
    Refuse(usize),
    /// Take away the report with this number; that of the page has 0 and stays.
    Remove(usize),
    /// Show the reports by year, or one as the answer to the other.
    ByYear(bool),
    /// The reports were read by year.
    YearsDone(Shared<YearReports>),
}

/// What is looked at: the open card, the pane, what lies over the page.
#[derive(Clone, Debug)]
pub enum ViewAction {
    /// Select this and focus the target; where given, a phone shows that pane.
    Select(Selection, FocusTarget, Option<Pane>),
    /// Scroll to this byte of the text as pasted.
    ScrollTo(usize),
    /// Show this pane on a phone.
    Show(Pane),
    /// Fold or unfold what has no mark.
    Fold(bool),
    /// Join broken lines, or show them as pasted.
    Flow(bool),
    /// Lay this over the page, or take it away when it is there.
    Toggle(Overlay),
    /// Take away what lies over the page.
    Dismiss,
    /// Close the card over the text of a phone; it stays chosen.
    CloseSheet,
}

/// Which cards are shown, in which order.
#[derive(Clone, Debug)]
pub enum FilterAction {
    /// Search the cards.
    Search(AttrValue),
    /// Show another kind of card.
    SetCardKind(CardKind),
    /// Show one class, or all; the same once more is all.
    Class(Option<Class>),
    /// Show one commitment, or all; the same once more is all.
    Commitment(Commitment),
    /// Show one subject, or all; the same once more is all.
    Subject(Subject),
    /// Show only goals with a number of this bound, or all; the same once more is all.
    Bound(Bound),
    /// Show one section, or all.
    Section(Option<u32>),
    /// Show only goals with last year's result, or all.
    Paired,
    /// Order the cards.
    Order(Order),
    /// Put the cards under other headings.
    Group(Grouping),
    /// Show every card again.
    Reset,
    /// Show or hide the evidence.
    Evidence,
    /// Show the goals of this class alone.
    ShowOnlyClass(Class),
}

/// The text and its analysis: typed, analysed, left, brought back.
#[derive(Clone, Debug)]
pub enum ReportAction {
    /// The text in the paste box became this.
    Type(AttrValue),
    /// Analyse this text.
    Analyze(AttrValue),
    /// This many steps of the analysis are done.
    Progress(u8),
    /// The analysis takes long.
    AnalysisSlow,
    /// The analysis failed.
    AnalysisFailed(Failure),
    /// Cancel the analysis; the text stays in the box.
    Cancel,
    /// The analysis is done, and the report laid out.
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
}

/// What only the page does and the widget never: corrections, files, preferences, links.
#[derive(Clone, Debug)]
pub enum PageAction {
    /// Make a card of a number without one.
    MakeCard(UncardedNumber),
    /// The address asks for this view.
    OpenLink(AttrValue),
    /// Focus the search box.
    FocusSearch,
    /// Open the card this many after the open one; before it where negative.
    SelectNext(i32),
    /// Show the hit of the search in the text that comes next, or before where negative.
    SelectHit(i32),
    /// Focus the numbers without a card.
    Leftovers,
    /// Show the next number without a card in the text, with its reason.
    NextNumber,
    /// Print this.
    Print(PrintChoice),
    /// Change what is kept for the next visit.
    SetPreferences(Preferences),
    /// Show this message in the toast; an empty one dismisses it.
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
