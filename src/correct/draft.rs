//! The analysis while it is corrected: cards in text order, none taken out before the end.

use super::{
    Anchor, Edited, Mark, Why,
    places::{Place, Places},
};
use crate::{
    text::{IntoList, count_work},
    wire::{Analysis, Goal, Quantity, Report},
};

/// An analysis that is being corrected; ids of goals and quantities are those of the analysis it began with.
pub(super) struct Draft<'a> {
    pub(super) base: &'a Analysis,
    pub(super) places: Places<'a>,
    /// In text order.
    pub(super) cards: Vec<Card>,
    pub(super) quantities: Vec<Quantity>,
    pub(super) report: Report,
    /// What was corrected of the report.
    pub(super) edited: Vec<Edited>,
}

/// A goal with what became of it.
pub(super) struct Card {
    pub(super) goal: Goal,
    pub(super) mark: Mark,
    pub(super) fate: Fate,
}

/// What became of a goal.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    Stands,
    /// By the correction of this index.
    Rejected(usize),
    /// Others stand for it: it was merged or split.
    Gone,
}

impl<'a> Draft<'a> {
    pub(super) fn of(base: &'a Analysis, text: &'a str) -> Self {
        let card = |goal: &Goal| Card {
            goal: goal.clone(),
            mark: Mark { origin: Some(goal.id), edited: Vec::new() },
            fate: Fate::Stands,
        };
        Self {
            base,
            places: Places::of(text),
            cards: base.goals.iter().map(card).into_list(),
            quantities: base.quantities.clone(),
            report: base.report.clone(),
            edited: Vec::new(),
        }
    }

    /// The card that stands at an anchor.
    pub(super) fn standing(&self, anchor: &Anchor) -> Result<usize, Why> {
        let places = self.places.find(anchor, None)?;
        match self.card(anchor, &places, &|card| card.fate == Fate::Stands) {
            Err(Why::NoGoal)
                if self.card(anchor, &places, &|card| card.fate != Fate::Gone).is_ok() =>
            {
                Err(Why::Rejected)
            }
            found => found,
        }
    }

    fn card(
        &self,
        anchor: &Anchor,
        places: &[Place],
        fits: &dyn Fn(&Card) -> bool,
    ) -> Result<usize, Why> {
        let titled = |card: &Card| {
            card.goal.title == anchor.title || card.mark.old("title") == Some(&anchor.title)
        };
        let on_it = |card: &Card| {
            fits(card) && places.binary_search(&(card.goal.start, card.goal.end)).is_ok()
        };
        let (all, seen) = self.only(&on_it);
        if seen == 1 {
            return all.ok_or(Why::NoGoal);
        }
        if seen > 1 {
            let (one, seen) = self.only(&|card| on_it(card) && titled(card));
            return one.filter(|_| seen == 1).ok_or(Why::Ambiguous);
        }
        // The analysis may draw the span a little otherwise than it once did.
        let around = |card: &Card| {
            let (start, end) = (card.goal.start, card.goal.end);
            let next = places.partition_point(|(from, _)| *from < start);
            // They are in order and apart: no place before the last that begins ahead of the card reaches around it.
            let around = |place: &Place| place.0 <= start && end <= place.1;
            places[..next].last().is_some_and(around)
                || places.get(next).is_some_and(|place| place.1 <= end || around(place))
        };
        let (one, seen) = self.only(&|card| fits(card) && titled(card) && around(card));
        match seen {
            0 => Err(Why::NoGoal),
            1 => one.ok_or(Why::NoGoal),
            _ => Err(Why::Ambiguous),
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
            card.fate = Fate::Rejected(correction);
        }
    }

    pub(super) fn restore(&mut self, anchor: &Anchor) -> Result<(), Why> {
        let places = self.places.find(anchor, None)?;
        let rejected = |card: &Card| matches!(card.fate, Fate::Rejected(_));
        let found = match self.card(anchor, &places, &rejected) {
            Err(Why::NoGoal)
                if self.card(anchor, &places, &|card| card.fate == Fate::Stands).is_ok() =>
            {
                return Err(Why::NotRejected);
            }
            found => found?,
        };
        let goal = &self.cards[found].goal;
        let taken = self.taken();
        if goal.quantities.iter().chain(&goal.attributes).any(|id| is_in(&taken, *id)) {
            return Err(Why::Taken);
        }
        self.cards[found].fate = Fate::Stands;
        Ok(())
    }

    /// For each quantity, whether it stands on a card now.
    pub(super) fn taken(&self) -> Vec<bool> {
        let mut taken = vec![false; self.quantities.len()];
        for card in self.cards.iter().filter(|card| card.fate == Fate::Stands) {
            for id in card.goal.quantities.iter().chain(&card.goal.attributes) {
                if let Some(taken) = taken.get_mut(*id as usize) {
                    *taken = true;
                }
            }
        }
        count_work(taken.len());
        taken
    }

    /// Puts a card in its place of the text order.
    pub(super) fn insert(&mut self, card: Card) {
        let after = |other: &Card| other.goal.start > card.goal.start;
        let at = self.cards.iter().position(after).unwrap_or(self.cards.len());
        self.cards.insert(at, card);
    }

    pub(super) fn place(&mut self, place: Option<&str>) {
        let before = self.report.place.take().unwrap_or_default();
        record(&mut self.edited, "place", None, before, place.unwrap_or_default());
        self.report.place = place.map(str::to_owned);
    }

    /// The year of the report is also that of every deadline without a year of its own.
    pub(super) fn year(&mut self, year: Option<i32>) {
        let before = self.report.year;
        self.report.year = year;
        let words = |year: Option<i32>| year.map(|year| year.to_string()).unwrap_or_default();
        record(&mut self.edited, "year", None, words(before), &words(year));
        for card in &mut self.cards {
            let deadline = &mut card.goal.deadline;
            let dated = deadline.text.as_deref().is_some_and(names_year);
            if deadline.year == before && !(deadline.stated && dated) {
                deadline.year = year;
            }
        }
    }
}

/// Whether a quantity is among those of a list by their ids.
pub(super) fn is_in(taken: &[bool], quantity: u32) -> bool {
    taken.get(quantity as usize).copied().unwrap_or(false)
}

/// Whether words name a year: 2030年, ２０３０年, 二〇三〇年; 6月底 and 年底 do not.
fn names_year(words: &str) -> bool {
    let digit = |letter: char| {
        matches!(letter, '0'..='9' | '０'..='９') || "〇零一二三四五六七八九".contains(letter)
    };
    words.match_indices('年').any(|(at, _)| words[..at].trim_end().ends_with(digit))
}

impl Mark {
    fn old(&self, field: &str) -> Option<&String> {
        self.edited.iter().find(|edit| edit.field == field).map(|edit| &edit.old)
    }
}

/// Notes that a field went from `before` to `now`: the first value stays noted, and one that is back is no correction.
pub(super) fn record(
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
