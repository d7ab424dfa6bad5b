//! Everything that a person, the worker or the browser can ask of the page.

use yew::{AttrValue, Callback};

use crate::ui::{
    model::{
        card_query::{Active, Grouping, Order, Shelf},
        corrections::{Adopted, Mend},
        file_intake::Intake,
        page_state::{Failure, Over, Target, View},
        preferences::Taste,
    },
    report::report_view::Reading,
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
    Long,
    /// The reading came to no end.
    Fail(Failure),
    /// Give up reading; the text stays in the box.
    Cancel,
    /// The reading is ready.
    Read(Shared<Reading>),
    /// Empty the paste box.
    Clear,
    /// Bring back what clearing took away.
    Undo,
    /// The draft was removed from the browser; nothing of it stays here either.
    Forget,
    /// Go to the start screen; text and report are kept.
    Another,
    /// Go back to the report.
    Back,
    /// Search the cards.
    Search(AttrValue),
    /// Show another kind of card.
    Shelve(Shelf),
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
    Adopt(Adopted),
    /// The address asks for this view.
    Follow(AttrValue),
    /// Show every card again.
    Reset,
    /// Open or point at this and lead the eye there; where given, a phone goes to that pane.
    Point(Active, Target, Option<View>),
    /// Lead the eye to this byte of the text.
    Visit(usize),
    /// Lead the eye to the search box.
    Seek,
    /// Open the card that is so many after the open one.
    Step(i32),
    /// Show or hide the evidence.
    Evidence,
    /// Show this pane on a phone.
    Show(View),
    /// Fold or unfold what has no mark.
    Fold(bool),
    /// Join broken lines, or show them as pasted.
    Flow(bool),
    /// Lead the eye to the numbers without a card.
    Leftovers,
    /// Lay this over the page, or take it away when it is there.
    Toggle(Over),
    /// Take away what lies over the page.
    Dismiss,
    /// Change what is kept for the next visit.
    Taste(Taste),
    /// Show the goals of this class alone.
    Gather(Class),
    /// Say this for a moment; nothing ends what is said.
    Say(AttrValue),
    /// Change corrections.
    Mend(Mend),
    /// Take a text in from a file, a drop or the clipboard.
    Intake(Intake),
}

/// Sends this action, whatever event calls for it: one closure for all of them, where each `reform` would make its own.
pub(crate) fn sends<Event: 'static>(
    on_action: &Callback<Action>,
    action: Action,
) -> Callback<Event> {
    let on_action = on_action.clone();
    Callback::from(move |_| on_action.emit(action.clone()))
}
