//! The one state of the page and every way in which it changes.

use std::rc::Rc;

use yew::{AttrValue, Reducible};

pub use super::choice::{
    Active, Choice, Gaze, Order, Over, Shelf, Start, Target, Taste, Theme, View,
};
pub use super::mend::{Adopted, Mend, Mending, Said, Tool};
use super::{MENDS, reading::Reading, select, shared::Shared};
use crate::wire::{Class, Commitment};

/// More characters than this are not analysed.
pub(crate) const TOO_LONG: usize = 2_000_000;
/// More characters than this are analysed with a word of warning.
pub(crate) const LONG: usize = 200_000;

/// Everything the page shows is read from here.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What stands in the paste box.
    pub text: AttrValue,
    /// What clearing took away.
    pub cleared: Option<AttrValue>,
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
}

/// One way in which the state changes.
#[derive(Clone, Debug)]
pub enum Action {
    /// The text in the paste box became this.
    Type(AttrValue),
    /// Read this text.
    Analyze(AttrValue),
    /// So many steps of the analysis are done.
    Progress(u8),
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
    /// Show the goals of this class alone.
    Gather(Class),
    /// Show one commitment, or all; the same once more is all.
    Commitment(Commitment),
    /// Show one topic, or all; the same once more is all.
    Topic(AttrValue),
    /// Show only goals with last year's result, or all.
    Paired,
    /// Order the cards.
    Order(Order),
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
    /// Lay this over the page, or take it away when it is there.
    Toggle(Over),
    /// Take away what lies over the page.
    Dismiss,
    /// Change what is kept for the next visit.
    Taste(Taste),
    /// Say this for a moment; nothing ends what is said.
    Say(AttrValue),
    /// Change corrections.
    Mend(Mend),
    /// Make a card of a number without one.
    Adopt(Adopted),
}

impl State {
    /// The first state: `text` stands in the paste box.
    #[must_use]
    pub fn new(text: AttrValue, taste: Taste) -> Self {
        Self {
            text,
            cleared: None,
            start: Start::Open,
            reading: None,
            choice: Choice { evidence: true, ..Choice::default() },
            view: View::default(),
            folded: false,
            over: Over::Nothing,
            taste,
            gaze: Gaze::default(),
            said: Said::default(),
            mending: Mending::default(),
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        next.apply(action);
        if next == *self { self } else { Rc::new(next) }
    }
}

impl State {
    fn apply(&mut self, action: Action) {
        match action {
            Action::Type(text) => {
                self.text = text;
                self.start = Start::Open;
            }
            Action::Analyze(text) => self.begin(text),
            Action::Progress(steps) if self.start.is_busy() => self.start = Start::Busy(steps),
            Action::Cancel if self.start.is_busy() => self.start = Start::Open,
            Action::Read(reading) => {
                self.choice = Choice { evidence: true, ..Choice::default() };
                self.reading = Some(reading.clone());
                self.begin_mending(&reading);
                self.start = Start::Hidden;
                self.view = View::Cards;
                self.cleared = None;
            }
            Action::Clear if !self.text.is_empty() => {
                self.cleared = Some(std::mem::take(&mut self.text));
                self.start = Start::Open;
            }
            Action::Undo => {
                if let Some(text) = self.cleared.take() {
                    self.text = text;
                }
            }
            Action::Forget => {
                self.text = AttrValue::default();
                self.cleared = None;
                self.reading = None;
                self.mending = Mending::default();
                self.start = Start::Forgotten;
            }
            Action::Another => {
                self.start = Start::Open;
                self.over = Over::Nothing;
                self.look(Target::Paste);
            }
            Action::Back if self.reading.is_some() => self.start = Start::Hidden,
            Action::Point(active, target, view) => self.point(active, target, view),
            Action::Visit(at) => {
                self.view = View::Reader;
                self.over = Over::Nothing;
                self.look(Target::Place(at));
            }
            Action::Seek => {
                self.view = View::Cards;
                self.look(Target::Search);
            }
            Action::Step(by) => self.step(by),
            Action::Show(view) => {
                self.view = view;
                self.over = Over::Nothing;
            }
            Action::Fold(folded) => self.folded = folded,
            Action::Toggle(over) => {
                self.over = if self.over == over { Over::Nothing } else { over };
            }
            Action::Dismiss => self.over = Over::Nothing,
            Action::Taste(taste) => self.taste = taste,
            Action::Say(words) => self.say(&words, 0),
            Action::Mend(mend) if MENDS => self.mend(mend),
            Action::Adopt(adopted) if MENDS => self.adopt(adopted),
            Action::Clear | Action::Back | Action::Progress(_) | Action::Cancel => {}
            choosing => self.choice.apply(choosing),
        }
    }

    fn begin(&mut self, text: AttrValue) {
        let empty = text.trim().is_empty();
        let long = text.len() > TOO_LONG && text.chars().count() > TOO_LONG;
        self.text = text;
        self.start = match (empty, long) {
            (true, _) => Start::Empty,
            (_, true) => Start::Open,
            _ => Start::Busy(0),
        };
    }

    pub(super) fn look(&mut self, to: Target) {
        self.gaze = Gaze { turn: self.gaze.turn.wrapping_add(1), to };
    }

    fn point(&mut self, active: Active, target: Target, view: Option<View>) {
        if let Some(reading) = &self.reading {
            select::uncover(&mut self.choice, reading, &active);
        }
        if self.choice.active.as_ref() != Some(&active) {
            self.mending.tool = Tool::None;
        }
        self.choice.active = Some(active);
        self.view = view.unwrap_or(self.view);
        self.look(target);
    }

    fn step(&mut self, by: i32) {
        let Some(reading) = &self.reading else { return };
        if let Some(active) = select::neighbour(&self.choice, reading, by) {
            self.choice.active = Some(active);
            self.mending.tool = Tool::None;
            self.look(Target::Card);
        }
    }
}
