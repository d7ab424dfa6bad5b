//! The one state of the page and every way in which it changes.

use std::{ops::Range, rc::Rc};

use yew::{AttrValue, Reducible};

use super::{i18n::Lang, reading::Reading, select, shared::Shared};
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
}

/// Where the eye is led after the page has changed; counted, so that one place can be asked for twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gaze {
    /// How often the eye was led anywhere.
    pub turn: u32,
    /// To what.
    pub to: Target,
}

/// What the eye is led to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Target {
    /// Where it is.
    #[default]
    Stay,
    /// The mark of what is active.
    Mark,
    /// The card of what is active.
    Card,
    /// The paragraph at this byte of the text.
    Place(usize),
    /// The search box.
    Search,
    /// The paste box.
    Paste,
}

/// What the start screen is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Start {
    /// Waiting for a text.
    #[default]
    Open,
    /// The text is being read.
    Busy,
    /// Analysing was asked for without a text.
    Empty,
    /// The draft was removed from the browser.
    Forgotten,
    /// The report is shown instead.
    Hidden,
}

/// Which cards are shown, in which order, and which one is open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// What kind of card.
    pub shelf: Shelf,
    /// Words to search for.
    pub search: AttrValue,
    /// Only this class.
    pub class: Option<Class>,
    /// Only this commitment.
    pub commitment: Option<Commitment>,
    /// Only this topic.
    pub topic: Option<AttrValue>,
    /// Only goals with last year's result.
    pub paired: bool,
    /// The order of the cards.
    pub order: Order,
    /// What is open or pointed at.
    pub active: Option<Active>,
    /// The open card shows its evidence.
    pub evidence: bool,
}

/// What kind of card is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shelf {
    /// 目标
    #[default]
    Goals,
    /// 完成情况
    Results,
    /// 工作部署
    Programmes,
}

/// The order of the cards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// As in the text.
    #[default]
    Text,
    /// The firmest commitment first.
    Commitment,
    /// The nearest deadline first.
    Due,
}

/// What is open or pointed at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Active {
    /// A goal or 工作部署, by id.
    Goal(u32),
    /// A result, by the id of its quantity.
    Result(u32),
    /// Any place in the text, in bytes.
    Spot(Range<usize>),
}

/// The pane that a phone shows; a wide page shows all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// 卡片
    #[default]
    Cards,
    /// 原文
    Reader,
    /// 大纲
    Outline,
    /// 未成卡
    Leftovers,
}

/// What lies over the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Over {
    /// Nothing.
    #[default]
    Nothing,
    /// The help dialog.
    Help,
    /// The outline, where the page is too narrow for it.
    Drawer,
    /// The settings, where the header is too narrow for them.
    Menu,
    /// The panel with more facets.
    Filters,
}

/// What is kept for the next visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taste {
    /// The language of the interface.
    pub lang: Lang,
    /// Light, dark, or as the system says.
    pub theme: Theme,
    /// 长者模式
    pub elder: bool,
    /// Single-key shortcuts are on.
    pub keys: bool,
}

/// Light, dark, or as the system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// One way in which the state changes.
#[derive(Clone, Debug)]
pub enum Action {
    /// The text in the paste box became this.
    Type(AttrValue),
    /// Read this text.
    Analyze(AttrValue),
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
}

impl Default for Taste {
    fn default() -> Self {
        Self { lang: Lang::Zh, theme: Theme::System, elder: false, keys: true }
    }
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
            Action::Read(reading) => {
                self.choice = Choice { evidence: true, ..Choice::default() };
                self.reading = Some(reading);
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
            Action::Clear | Action::Back => {}
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
            _ => Start::Busy,
        };
    }

    fn look(&mut self, to: Target) {
        self.gaze = Gaze { turn: self.gaze.turn.wrapping_add(1), to };
    }

    fn point(&mut self, active: Active, target: Target, view: Option<View>) {
        if let Some(reading) = &self.reading {
            select::uncover(&mut self.choice, reading, &active);
        }
        self.choice.active = Some(active);
        self.view = view.unwrap_or(self.view);
        self.look(target);
    }

    fn step(&mut self, by: i32) {
        let Some(reading) = &self.reading else { return };
        if let Some(active) = select::neighbour(&self.choice, reading, by) {
            self.choice.active = Some(active);
            self.look(Target::Card);
        }
    }
}

impl Choice {
    fn apply(&mut self, action: Action) {
        match action {
            Action::Search(search) => self.search = search,
            Action::Shelve(shelf) => self.shelf = shelf,
            Action::Class(class) => self.class = class.filter(|_| self.class != class),
            Action::Commitment(commitment) => {
                self.commitment = (self.commitment != Some(commitment)).then_some(commitment);
            }
            Action::Topic(topic) => {
                self.topic = (self.topic.as_ref() != Some(&topic)).then_some(topic);
            }
            Action::Paired => self.paired = !self.paired,
            Action::Order(order) => self.order = order,
            Action::Evidence => self.evidence = !self.evidence,
            Action::Reset => self.show_all(),
            _ => {}
        }
    }

    /// Drops every condition.
    pub fn show_all(&mut self) {
        *self = Self {
            shelf: self.shelf,
            order: self.order,
            active: self.active.take(),
            evidence: self.evidence,
            ..Self::default()
        };
    }
}
