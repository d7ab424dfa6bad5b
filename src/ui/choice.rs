//! What a reader of the page has chosen: cards, views, layers, taste; plain values without behaviour of their own.

use std::ops::Range;

use yew::AttrValue;

use crate::wire::{Bound, Class, Commitment};

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
    /// The paste box with all its text chosen.
    Whole,
    /// The form in the open card.
    Form,
    /// The numbers without a card.
    Leftovers,
}

/// Why a reading came to no end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The browser gave no more memory.
    Memory,
    /// The program stopped at a fault of its own.
    Fault,
    /// The worker was not heard of any more.
    Silent,
}

/// What the start screen is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Start {
    /// Waiting for a text.
    #[default]
    Open,
    /// The text is being read.
    Busy {
        /// So many steps of the analysis are done.
        steps: u8,
        /// It takes longer than most readings.
        long: bool,
    },
    /// The reading came to no end; the text is kept.
    Failed(Failure),
    /// Analysing was asked for without a text.
    Empty,
    /// The draft was removed from the browser.
    Forgotten,
    /// The report is shown instead.
    Hidden,
}

impl Start {
    /// Whether a text is being read.
    #[must_use]
    pub fn is_busy(self) -> bool {
        matches!(self, Self::Busy { .. })
    }
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
    /// Only numbers that the text limits so.
    pub bound: Option<Bound>,
    /// Only this section of the two outermost levels.
    pub section: Option<u32>,
    /// Only goals with last year's result.
    pub paired: bool,
    /// The order of the cards.
    pub order: Order,
    /// What the cards stand under.
    pub group: Grouping,
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
    /// The largest number first, one unit after the other.
    Size,
}

/// What cards stand under.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// As the order suggests: sections in text order, units by size, else nothing.
    #[default]
    Order,
    /// Their section.
    Section,
    /// Their topic.
    Topic,
    /// Their class.
    Class,
    /// Their commitment.
    Commitment,
}

/// A number without a card that a reader makes a card of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adopted {
    /// Digits that are no quantity, by their index.
    Leftover(u32),
    /// A quantity on no card.
    Quantity(u32),
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
    /// What can be taken away.
    Take,
}
