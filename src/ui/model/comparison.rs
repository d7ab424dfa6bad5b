//! The comparison with other reports of the same place: their texts, how far it is, what of it is shown.

use yew::AttrValue;

use crate::correct::ResolvedLink;
use crate::ui::{
    model::page_state::Failure,
    report::{compared_reports::ComparedReports, year_reports::YearReports},
    shared::Shared,
};
use crate::wire::{Delivery, DeliveryState, Verdict};

pub(crate) use crate::compare::MOST_REPORTS;

/// The state of the comparison.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ComparisonState {
    /// It is shown instead of the report.
    pub is_open: bool,
    /// The text of the other report.
    pub other: AttrValue,
    /// Further reports of the same place.
    pub more: Vec<AttrValue>,
    /// The reports are shown by year, and not one as the answer to the other.
    pub is_by_year: bool,
    /// So many texts were refused, since no more reports are read.
    pub refused: usize,
    /// How far it is.
    pub phase: ComparisonPhase,
    /// What was found last.
    pub found: Option<Shared<ComparedReports>>,
    /// What was found last of all reports by year.
    pub years: Option<Shared<YearReports>>,
    /// The order of the two reports was set by hand: the one on the page is the earlier one, or not.
    pub page_is_earlier: Option<bool>,
    /// Only targets with this outcome are shown.
    pub outcome: Option<Outcome>,
    /// The target whose passages are shown: an index into the deliveries, or into the cells of a table by year, row by row.
    pub opened: Option<usize>,
    /// The links set by hand with which the two are compared.
    pub links: Vec<ResolvedLink>,
    /// How many links set by hand found no place in the two texts.
    pub lost_links: usize,
    /// The other report is compared as soon as the one on the page is there.
    pub is_awaited: bool,
}

impl ComparisonState {
    /// A comparison that has not begun, with the texts of the last visit.
    #[must_use]
    pub fn of_texts(texts: &[AttrValue]) -> Self {
        let mut texts = texts.iter().cloned();
        let other = texts.next().unwrap_or_default();
        Self { other, more: texts.collect(), ..Self::default() }
    }

    /// The texts beside that of the page.
    #[must_use]
    pub fn others(&self) -> Vec<AttrValue> {
        let first = (!self.other.trim().is_empty()).then(|| self.other.clone());
        first.into_iter().chain(self.more.iter().cloned()).collect()
    }

    /// How many reports fit in beside that of the page and the others.
    #[must_use]
    pub fn room(&self) -> usize {
        MOST_REPORTS.saturating_sub(1 + self.others().len())
    }

    /// The table by year is of the present texts.
    #[must_use]
    pub fn has_read_all(&self) -> bool {
        let others = self.others();
        self.years.as_ref().is_some_and(|years| years.texts.get(1..) == Some(&others[..]))
    }

    /// What comes in is one more report, and not the other one in the place of that in the box.
    #[must_use]
    pub fn takes_more(&self) -> bool {
        self.is_by_year || self.done().is_some()
    }

    /// The two reports, where they have been compared.
    #[must_use]
    pub fn done(&self) -> Option<&Shared<ComparedReports>> {
        let is_there = matches!(self.phase, ComparisonPhase::Done | ComparisonPhase::Relinking);
        self.found.as_ref().filter(|_| is_there && !self.is_by_year)
    }
}

/// How far the comparison is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ComparisonPhase {
    /// Waiting for the other report.
    #[default]
    Open,
    /// Both are being analysed.
    Busy {
        /// The number of steps that are done.
        steps: u8,
        /// It takes longer than most.
        long: bool,
    },
    /// It failed; the text is kept.
    Failed(Failure),
    /// A comparison was requested without a text.
    Empty,
    /// The text is too long.
    TooLong,
    /// The comparison is there.
    Done,
    /// The comparison is there, and both are analysed again with links that were set by hand.
    Relinking,
}

/// What a widget shows of the comparison with the report that its page names.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum WidgetComparison {
    /// No other report is named.
    #[default]
    None,
    /// The other report is being fetched or read.
    Reading,
    /// There is nothing to compare with.
    Refused(OtherRefusal, AttrValue),
    /// Both are read.
    Done(Shared<ComparedReports>),
}

/// Why a widget has no other report; with each goes what was named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherRefusal {
    /// The page around has no such element.
    NoElement,
    /// There is no text in it.
    NoText,
    /// The file could not be loaded.
    NotLoaded,
}

/// What became of a target, as the page counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// 超过
    Exceeded,
    /// 达到
    Met,
    /// 接近
    Close,
    /// 未达到
    Missed,
    /// A number that cannot decide: 不能判断
    Undecided,
    /// 只有文字
    Words,
    /// 未给出数字
    Silent,
}

impl Outcome {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::Exceeded,
        Self::Met,
        Self::Close,
        Self::Missed,
        Self::Undecided,
        Self::Words,
        Self::Silent,
    ];

    /// The outcome of a target.
    #[must_use]
    pub fn of(delivery: &Delivery) -> Self {
        Self::new(delivery.verdict, delivery.state)
    }

    /// The outcome with this verdict and kind of answer.
    #[must_use]
    pub fn new(verdict: Verdict, state: DeliveryState) -> Self {
        match (verdict, state) {
            (Verdict::Exceeded, _) => Self::Exceeded,
            (Verdict::Met, _) => Self::Met,
            (Verdict::Close, _) => Self::Close,
            (Verdict::Missed, _) => Self::Missed,
            (Verdict::Unknown, DeliveryState::Figure) => Self::Undecided,
            (Verdict::Unknown, DeliveryState::Words) => Self::Words,
            (Verdict::Unknown, DeliveryState::Silent) => Self::Silent,
        }
    }

    /// Its code in the page's markup.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Exceeded => "exceeded",
            Self::Met => "met",
            Self::Close => "close",
            Self::Missed => "missed",
            Self::Undecided => "undecided",
            Self::Words => "words",
            Self::Silent => "silent",
        }
    }

    /// Its sign, which tells it apart without colour.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::Exceeded => "▲",
            Self::Met => "●",
            Self::Close => "◐",
            Self::Missed => "▽",
            Self::Undecided => "？",
            Self::Words => "≡",
            Self::Silent => "◌",
        }
    }
}
