//! The query for cards: which are shown, in which order, and which one is open.

use std::ops::Range;

use yew::AttrValue;

use crate::wire::{Bound, Class, Commitment, Subject};

/// Which cards are shown, in which order, and which one is open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CardQuery {
    /// What kind of card.
    pub kind: CardKind,
    /// Words to search for.
    pub search: AttrValue,
    /// Only this class.
    pub class: Option<Class>,
    /// Only this commitment.
    pub commitment: Option<Commitment>,
    /// Only this subject.
    pub subject: Option<Subject>,
    /// Only goals with a number of this bound.
    pub bound: Option<Bound>,
    /// Only this section of the two outermost levels.
    pub section: Option<u32>,
    /// Only goals with last year's result.
    pub only_paired: bool,
    /// The order of the cards.
    pub order: Order,
    /// What the cards are grouped by.
    pub group: Grouping,
    /// What is open or pointed at.
    pub active: Option<Selection>,
    /// The open card shows its evidence.
    pub evidence: bool,
}

/// What kind of card is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CardKind {
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

/// What cards are grouped by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// As the order suggests: sections in text order, units by size, else nothing.
    #[default]
    Order,
    /// Their section.
    Section,
    /// Their subject.
    Subject,
    /// Their class.
    Class,
    /// Their commitment.
    Commitment,
}

/// What is open or pointed at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selection {
    /// A goal or 工作部署, by id.
    Goal(u32),
    /// A result, by the id of its quantity.
    Result(u32),
    /// Any range of the text as pasted, in bytes.
    TextRange(Range<usize>),
}
