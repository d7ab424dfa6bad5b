//! The analysis while it is corrected: cards in text order, of which none is removed before the end.

use super::{
    anchor::Anchor,
    anchoring::AnchorIndex,
    corrected::{Edited, GoalEdits, OrphanReason},
};
use crate::{
    text::{IntoList, Utf16Range, count_work},
    wire::{Analysis, Goal, Quantity, Report},
};

/// An analysis that is being corrected; ids of goals and quantities are those of the analysis it began with.
pub(super) struct WorkingAnalysis<'a> {
    pub(super) base: &'a Analysis,
    pub(super) index: AnchorIndex<'a>,
    /// In text order.
    pub(super) cards: Vec<Card>,
    pub(super) quantities: Vec<Quantity>,
    pub(super) report: Report,
    /// What was corrected of the report.
    pub(super) edited: Vec<Edited>,
}

/// A goal with what was corrected and what became of it.
pub(super) struct Card {
    pub(super) goal: Goal,
    pub(super) edits: GoalEdits,
    pub(super) status: CardStatus,
}

/// What became of a card.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum CardStatus {
    Kept,
    /// By the correction of this index.
    Rejected(usize),
    /// It was merged or split; other cards hold what it held.
    Replaced,
}

impl<'a> WorkingAnalysis<'a> {
    pub(super) fn of(base: &'a Analysis, text: &'a str) -> Self {
        let card = |goal: &Goal| Card {
            goal: goal.clone(),
            edits: GoalEdits { origin: Some(goal.id), edited: Vec::new() },
            status: CardStatus::Kept,
        };
        Self {
            base,
            index: AnchorIndex::of(text),
            cards: base.goals.iter().map(card).into_list(),
            quantities: base.quantities.clone(),
            report: base.report.clone(),
            edited: Vec::new(),
        }
    }

    /// The index of the card that an anchor means.
    pub(super) fn resolve(&self, anchor: &Anchor) -> Result<usize, OrphanReason> {
        let places = self.index.find(anchor, None)?;
        match self.card(anchor, &places, &|card| card.status == CardStatus::Kept) {
            Err(OrphanReason::NoGoal)
                if self
                    .card(anchor, &places, &|card| card.status != CardStatus::Replaced)
                    .is_ok() =>
            {
                Err(OrphanReason::Rejected)
            }
            found => found,
        }
    }

    fn card(
        &self,
        anchor: &Anchor,
        places: &[Utf16Range],
        fits: &dyn Fn(&Card) -> bool,
    ) -> Result<usize, OrphanReason> {
        let titled = |card: &Card| {
            card.goal.title == anchor.title || card.edits.old("title") == Some(&anchor.title)
        };
        let on_it = |card: &Card| fits(card) && places.binary_search(&range_of(&card.goal)).is_ok();
        let (all, seen) = self.only(&on_it);
        if seen == 1 {
            return all.ok_or(OrphanReason::NoGoal);
        }
        if seen > 1 {
            let (one, seen) = self.only(&|card| on_it(card) && titled(card));
            return one.filter(|_| seen == 1).ok_or(OrphanReason::Ambiguous);
        }
        // A newer analysis may begin or end the goal elsewhere: a card that overlaps one of the places is enough.
        let around = |card: &Card| {
            let (start, end) = (card.goal.start, card.goal.end);
            let next = places.partition_point(|place| place.start < start);
            // The places are in order and apart, so that only the last that begins before the card can contain it.
            let around = |place: &Utf16Range| place.start <= start && end <= place.end;
            places[..next].last().is_some_and(around)
                || places.get(next).is_some_and(|place| place.end <= end || around(place))
        };
        let (one, seen) = self.only(&|card| fits(card) && titled(card) && around(card));
        match seen {
            0 => Err(OrphanReason::NoGoal),
            1 => one.ok_or(OrphanReason::NoGoal),
            _ => Err(OrphanReason::Ambiguous),
        }
    }

    /// The first card that fits, and how many do.
    fn only(&self, fits: &dyn Fn(&Card) -> bool) -> (Option<usize>, usize) {
        count_work(self.cards.len());
        let first = self.cards.iter().position(fits);
        (first, self.cards.iter().filter(|card| fits(card)).count())
    }

    pub(super) fn reject(&mut self, card: usize, correction: usize) {
        if let Some(card) = self.cards.get_mut(card) {
            card.status = CardStatus::Rejected(correction);
        }
    }

    pub(super) fn restore(&mut self, anchor: &Anchor) -> Result<(), OrphanReason> {
        let places = self.index.find(anchor, None)?;
        let rejected = |card: &Card| matches!(card.status, CardStatus::Rejected(_));
        let found = match self.card(anchor, &places, &rejected) {
            Err(OrphanReason::NoGoal)
                if self.card(anchor, &places, &|card| card.status == CardStatus::Kept).is_ok() =>
            {
                return Err(OrphanReason::NotRejected);
            }
            found => found?,
        };
        let goal = &self.cards[found].goal;
        let taken = self.taken();
        if goal.quantities.iter().chain(&goal.attributes).any(|id| is_in(&taken, *id)) {
            return Err(OrphanReason::Taken);
        }
        self.cards[found].status = CardStatus::Kept;
        Ok(())
    }

    /// For each quantity, by id, whether it is on a card now.
    pub(super) fn taken(&self) -> Vec<bool> {
        let mut taken = vec![false; self.quantities.len()];
        for card in self.cards.iter().filter(|card| card.status == CardStatus::Kept) {
            for id in card.goal.quantities.iter().chain(&card.goal.attributes) {
                if let Some(taken) = taken.get_mut(*id as usize) {
                    *taken = true;
                }
            }
        }
        count_work(taken.len());
        taken
    }

    /// Inserts a card in text order.
    pub(super) fn insert(&mut self, card: Card) {
        let after = |other: &Card| other.goal.start > card.goal.start;
        let at = self.cards.iter().position(after).unwrap_or(self.cards.len());
        self.cards.insert(at, card);
    }

    pub(super) fn place(&mut self, place: Option<&str>) {
        let before = self.report.place.take().unwrap_or_default();
        record_edit(&mut self.edited, "place", None, before, place.unwrap_or_default());
        self.report.place = place.map(str::to_owned);
    }

    /// Corrects the year of the report, and with it every deadline that names no year.
    pub(super) fn year(&mut self, year: Option<i32>) {
        let before = self.report.year;
        self.report.year = year;
        let words = |year: Option<i32>| year.map(|year| year.to_string()).unwrap_or_default();
        record_edit(&mut self.edited, "year", None, words(before), &words(year));
        for card in &mut self.cards {
            let deadline = &mut card.goal.deadline;
            if deadline.year == before && !deadline.names_year() {
                deadline.year = year;
            }
        }
    }
}

/// Whether the quantity of this id is on a card.
pub(super) fn is_in(taken: &[bool], quantity: u32) -> bool {
    taken.get(quantity as usize).copied().unwrap_or(false)
}

impl GoalEdits {
    fn old(&self, field: &str) -> Option<&String> {
        self.edited.iter().find(|edit| edit.field == field).map(|edit| &edit.old)
    }
}

/// Notes that a field changed from `before` to `now`. The first value stays noted; a field that has it again is not corrected.
pub(super) fn record_edit(
    edited: &mut Vec<Edited>,
    field: &'static str,
    number: Option<u32>,
    before: String,
    now: &str,
) {
    let known = edited.iter().position(|edit| edit.field == field && edit.number == number);
    match known {
        Some(at) if edited[at].old == now => {
            edited.remove(at);
        }
        Some(_) => {}
        None if before != now => edited.push(Edited { field, number, old: before }),
        None => {}
    }
}

/// The range of a goal's words in the text as pasted.
pub(super) fn range_of(goal: &Goal) -> Utf16Range {
    Utf16Range { start: goal.start, end: goal.end }
}
