//! Makes one goal of several, several of one, and one of a passage.

use super::{
    Anchor, Edited, Mark, Why,
    draft::{Card, Draft, Fate, is_in},
    places::Place,
};
use crate::text::{IntoList, one_of};
use crate::wire::{Class, Commitment, Cue, Deadline, Goal, GoalIndicator, Horizon};

impl Draft<'_> {
    /// Merges the cards at `others` into `card`, whose title and commitment stay.
    pub(super) fn merge(&mut self, card: usize, others: &[Anchor]) -> Result<(), Why> {
        let mut parts = Vec::new();
        for anchor in others {
            let other = self.standing(anchor)?;
            if other == card || parts.contains(&other) {
                return Err(Why::Impossible);
            }
            parts.push(other);
        }
        if parts.is_empty() {
            return Err(Why::Impossible);
        }
        let mut goal = self.cards[card].goal.clone();
        let mut mark = self.cards[card].mark.clone();
        let mut titles: Vec<String> = Vec::new();
        for part in &parts {
            let other = &self.cards[*part].goal;
            titles.push(other.title.clone());
            absorb(&mut goal, other);
            // A goal of two sentences keeps its own words: the span of both would mark all that stands between.
            let both = (goal.start.min(other.start), goal.end.max(other.end));
            if !self.places.words(both).contains(one_of(&['。', '！', '？', '\n', '\r'])) {
                (goal.start, goal.end) = both;
            }
        }
        if let Some(merged) = mark.edited.iter_mut().find(|edit| edit.field == "merged") {
            merged.old.push('；');
            merged.old.push_str(&titles.join("；"));
        } else {
            mark.edited.push(Edited { field: "merged", number: None, old: titles.join("；") });
        }
        goal.pair = self.pair_of(&goal);
        for part in parts.into_iter().chain([card]) {
            self.cards[part].fate = Fate::Gone;
        }
        self.insert(Card { goal, mark, fate: Fate::Stands });
        Ok(())
    }

    /// Splits `card` into the parts of its words; a number outside all of them leaves the card.
    pub(super) fn split(&mut self, card: usize, parts: &[Anchor]) -> Result<(), Why> {
        let whole = self.cards[card].goal.clone();
        let mark = self.cards[card].mark.clone();
        let mut places: Vec<Place> = Vec::new();
        for anchor in parts {
            let found = self.places.find(anchor, Some((whole.start, whole.end)))?;
            let [place] = found[..] else { return Err(Why::Ambiguous) };
            if places.iter().any(|(from, to)| place.0 < *to && *from < place.1) {
                return Err(Why::Impossible);
            }
            let at = places.iter().position(|other| other.0 > place.0).unwrap_or(places.len());
            places.insert(at, place);
        }
        if places.len() < 2 {
            return Err(Why::Impossible);
        }
        let mut made = Vec::new();
        for place in &places {
            let goal = self.part(&whole, *place, &places);
            let mut mark = Mark { origin: mark.origin, edited: mark.edited.clone() };
            // What was corrected of a number may belong to another part; the whole is named instead.
            mark.edited.retain(|edit| edit.number.is_none() && edit.field != "title");
            mark.edited.push(Edited { field: "split", number: None, old: whole.title.clone() });
            made.push(Card { goal, mark, fate: Fate::Stands });
        }
        self.cards[card].fate = Fate::Gone;
        for card in made {
            self.insert(card);
        }
        Ok(())
    }

    /// The goal on one part of a whole; what stands in another part is not its own, what stands in none is shared.
    fn part(&self, whole: &Goal, place: Place, places: &[Place]) -> Goal {
        let words = self.places.words(place);
        let elsewhere = |text: &str| {
            let others = places.iter().filter(|other| **other != place);
            !words.contains(text)
                && others.into_iter().any(|other| self.places.words(*other).contains(text))
        };
        let own = |cue: &Cue| {
            let inside = |(from, to): &Place| *from <= cue.start && cue.end <= *to;
            inside(&place) || !places.iter().any(inside)
        };
        let inside = |ids: &[u32]| -> Vec<u32> {
            ids.iter().copied().filter(|id| self.is_inside(*id, place)).into_list()
        };
        let mut goal = whole.clone();
        (goal.start, goal.end) = place;
        goal.quantities = inside(&whole.quantities);
        goal.attributes = inside(&whole.attributes);
        goal.cues.retain(own);
        goal.relation.take_if(|relation| elsewhere(relation));
        goal.stretch.take_if(|stretch| elsewhere(stretch));
        goal.places.retain(|name| !elsewhere(name));
        goal.projects.retain(|name| !elsewhere(name));
        goal.bodies.retain(|name| !elsewhere(name));
        let is_due = |cue: &&Cue| cue.says.starts_with("deadline:");
        let (due_before, due_now) =
            (whole.cues.iter().any(|cue| is_due(&cue)), goal.cues.iter().any(|cue| is_due(&cue)));
        if due_before && !due_now {
            goal.deadline = Deadline { year: self.report.year, ..Deadline::default() };
        }
        if !goal.quantities.is_empty() {
            goal.class = Class::Numeric;
        } else if whole.class == Class::Numeric {
            goal.class = class_by_cue(goal.cues.iter()).unwrap_or(Class::Programme);
        }
        goal.indicator = self.indicator_in(&goal.quantities, place);
        goal.title = goal.indicator.as_ref().map_or_else(|| plain(words), |one| one.text.clone());
        goal.pair = self.pair_of(&goal);
        goal
    }

    /// Makes a goal of a passage; the numbers in it that stand on no card are its own.
    pub(super) fn add(&mut self, anchor: &Anchor, class: Option<Class>) -> Result<(), Why> {
        let found = self.places.find(anchor, None)?;
        let [place] = found[..] else { return Err(Why::Ambiguous) };
        let (start, end) = place;
        let same =
            |card: &Card| card.fate == Fate::Stands && (card.goal.start, card.goal.end) == place;
        if self.cards.iter().any(same) {
            return Err(Why::Taken);
        }
        let ids = self.quantities.iter().map(|one| one.id);
        let taken = self.taken();
        let quantities: Vec<u32> =
            ids.filter(|id| self.is_inside(*id, place) && !is_in(&taken, *id)).into_list();
        let cues: Vec<Cue> = quantities
            .iter()
            .filter_map(|id| self.quantities.get(*id as usize))
            .flat_map(|one| one.cues.iter().filter(|cue| !cue.says.starts_with("stance:")))
            .cloned()
            .into_list();
        let inside = |cue: &&Cue| start <= cue.start && cue.end <= end;
        let known = self.base.goals.iter().flat_map(|goal| &goal.cues).filter(inside);
        let held = if quantities.is_empty() { class_by_cue(known) } else { Some(Class::Numeric) };
        let mut sections = self.base.sections.iter();
        let section = sections.rfind(|one| one.start <= start && start < one.end);
        let indicator = self.indicator_in(&quantities, place);
        let words = plain(self.places.words(place));
        let mut goal = Goal {
            id: 0,
            class: class.or(held).unwrap_or(Class::Programme),
            headline: false,
            horizon: Horizon::Year,
            title: indicator.as_ref().map_or(words, |one| one.text.clone()),
            indicator,
            quantities,
            attributes: Vec::new(),
            relation: None,
            stretch: None,
            commitment: Commitment::Plain,
            nature: None,
            deadline: Deadline { year: self.report.year, ..Deadline::default() },
            topic: section.map(|one| one.heading.clone()).unwrap_or_default(),
            section: section.map(|one| one.id),
            places: Vec::new(),
            projects: Vec::new(),
            bodies: Vec::new(),
            pair: None,
            rule: "by_hand".to_owned(),
            cues,
            start,
            end,
        };
        goal.pair = self.pair_of(&goal);
        let added = Edited { field: "added", number: None, old: String::new() };
        let mark = Mark { origin: None, edited: vec![added] };
        self.insert(Card { goal, mark, fate: Fate::Stands });
        Ok(())
    }

    fn is_inside(&self, quantity: u32, (start, end): Place) -> bool {
        let one = self.quantities.get(quantity as usize);
        one.is_some_and(|one| start <= one.start && one.end <= end)
    }

    /// What the first number measures, when its name stands in the place too.
    fn indicator_in(&self, quantities: &[u32], (start, end): Place) -> Option<GoalIndicator> {
        let first = self.quantities.get(*quantities.first()? as usize)?;
        let named = first.indicator.as_ref()?;
        let inside = start <= named.start && named.end <= end;
        inside.then(|| GoalIndicator { text: named.text.clone(), id: named.id.clone() })
    }

    /// The pair of a goal's first paired number.
    fn pair_of(&self, goal: &Goal) -> Option<u32> {
        let mut paired: Vec<Option<u32>> = vec![None; self.quantities.len()];
        for pair in &self.base.pairs {
            if let Some(paired) = paired.get_mut(pair.target as usize) {
                *paired = Some(pair.id);
            }
        }
        goal.quantities.iter().find_map(|id| paired.get(*id as usize).copied().flatten())
    }
}

/// Takes the findings of `other` over, in text order.
fn absorb(goal: &mut Goal, other: &Goal) {
    goal.class = goal.class.min(other.class);
    goal.headline |= other.headline;
    for (own, more) in
        [(&mut goal.quantities, &other.quantities), (&mut goal.attributes, &other.attributes)]
    {
        for id in more {
            let at = own.iter().position(|one| one > id).unwrap_or(own.len());
            own.insert(at, *id);
        }
    }
    for cue in &other.cues {
        if !goal.cues.contains(cue) {
            let at = goal.cues.iter().position(|one| one.start > cue.start);
            goal.cues.insert(at.unwrap_or(goal.cues.len()), cue.clone());
        }
    }
    for (own, more) in [
        (&mut goal.places, &other.places),
        (&mut goal.projects, &other.projects),
        (&mut goal.bodies, &other.bodies),
    ] {
        for name in more {
            if !own.contains(name) {
                own.push(name.clone());
            }
        }
    }
    if goal.relation.is_none() {
        goal.relation.clone_from(&other.relation);
    }
    if goal.stretch.is_none() {
        goal.stretch.clone_from(&other.stretch);
    }
}

/// The class that a cue gives without a number.
fn class_by_cue<'c>(mut cues: impl Iterator<Item = &'c Cue>) -> Option<Class> {
    cues.find_map(|cue| match cue.says.as_str() {
        "class:closed" => Some(Class::Closed),
        "class:relational" => Some(Class::Relational),
        "class:milestone" => Some(Class::Milestone),
        _ => None,
    })
}

/// A title of the words themselves, on one line and without the marks around them.
fn plain(words: &str) -> String {
    let trimmed = words.trim_matches(|letter: char| {
        letter.is_whitespace()
            || matches!(letter, '，' | '。' | '；' | '、' | '：' | ',' | ';' | ':')
    });
    let title: String = trimmed.chars().filter(|letter| !letter.is_control()).collect();
    if title.is_empty() { words.to_owned() } else { title }
}
