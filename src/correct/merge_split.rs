//! Merges several goals into one, splits one into several, and makes a goal of a passage.

use super::{
    anchor::Anchor,
    corrected::{Edited, GoalEdits, OrphanReason},
    working_analysis::{Card, CardStatus, WorkingAnalysis, is_in, range_of},
};
use crate::text::{IntoList, Utf16Range, one_of};
use crate::wire::{
    Class, Commitment, Cue, CueField, Deadline, Goal, GoalIndicator, Horizon, Subject,
};

impl WorkingAnalysis<'_> {
    /// Merges the cards at `others` into `card`, whose title and commitment stay.
    pub(super) fn merge(&mut self, card: usize, others: &[Anchor]) -> Result<(), OrphanReason> {
        let mut parts = Vec::new();
        for anchor in others {
            let other = self.resolve(anchor)?;
            if other == card || parts.contains(&other) {
                return Err(OrphanReason::Impossible);
            }
            parts.push(other);
        }
        if parts.is_empty() {
            return Err(OrphanReason::Impossible);
        }
        let mut goal = self.cards[card].goal.clone();
        let mut edits = self.cards[card].edits.clone();
        let mut titles: Vec<String> = Vec::new();
        for part in &parts {
            let other = &self.cards[*part].goal;
            titles.push(other.title.clone());
            absorb(&mut goal, other);
            // Goals of two sentences keep the first span: one over both would mark what is between them.
            let both =
                Utf16Range { start: goal.start.min(other.start), end: goal.end.max(other.end) };
            if !self.index.words(both).contains(one_of(&['。', '！', '？', '\n', '\r'])) {
                (goal.start, goal.end) = (both.start, both.end);
            }
        }
        if let Some(merged) = edits.edited.iter_mut().find(|edit| edit.field == "merged") {
            merged.old.push('；');
            merged.old.push_str(&titles.join("；"));
        } else {
            edits.edited.push(Edited { field: "merged", number: None, old: titles.join("；") });
        }
        goal.pair = self.pair_of(&goal);
        for part in parts.into_iter().chain([card]) {
            self.cards[part].status = CardStatus::Replaced;
        }
        self.insert(Card { goal, edits, status: CardStatus::Kept });
        Ok(())
    }

    /// Splits `card` into parts of its words; a number outside all parts is on no card then.
    pub(super) fn split(&mut self, card: usize, parts: &[Anchor]) -> Result<(), OrphanReason> {
        let whole = self.cards[card].goal.clone();
        let edits = self.cards[card].edits.clone();
        let mut places: Vec<Utf16Range> = Vec::new();
        for anchor in parts {
            let found = self.index.find(anchor, Some(range_of(&whole)))?;
            let [place] = found[..] else { return Err(OrphanReason::Ambiguous) };
            if places.iter().any(|other| place.start < other.end && other.start < place.end) {
                return Err(OrphanReason::Impossible);
            }
            let at =
                places.iter().position(|other| other.start > place.start).unwrap_or(places.len());
            places.insert(at, place);
        }
        if places.len() < 2 {
            return Err(OrphanReason::Impossible);
        }
        let mut made = Vec::new();
        for place in &places {
            let goal = self.part(&whole, *place, &places);
            let mut edits = GoalEdits { origin: edits.origin, edited: edits.edited.clone() };
            // A corrected number may belong to another part, so that only the title of the whole is noted.
            edits.edited.retain(|edit| edit.number.is_none() && edit.field != "title");
            edits.edited.push(Edited { field: "split", number: None, old: whole.title.clone() });
            made.push(Card { goal, edits, status: CardStatus::Kept });
        }
        self.cards[card].status = CardStatus::Replaced;
        for card in made {
            self.insert(card);
        }
        Ok(())
    }

    /// The goal of one part of a whole: without what is in another part, with what is in none.
    fn part(&self, whole: &Goal, place: Utf16Range, places: &[Utf16Range]) -> Goal {
        let words = self.index.words(place);
        let elsewhere = |text: &str| {
            let others = places.iter().filter(|other| **other != place);
            !words.contains(text)
                && others.into_iter().any(|other| self.index.words(*other).contains(text))
        };
        let own = |cue: &Cue| {
            let inside = |place: &Utf16Range| place.start <= cue.start && cue.end <= place.end;
            inside(&place) || !places.iter().any(inside)
        };
        let inside = |ids: &[u32]| -> Vec<u32> {
            ids.iter().copied().filter(|id| self.is_inside(*id, place)).into_list()
        };
        let mut goal = whole.clone();
        (goal.start, goal.end) = (place.start, place.end);
        goal.quantities = inside(&whole.quantities);
        goal.attributes = inside(&whole.attributes);
        goal.cues.retain(own);
        goal.relation.take_if(|relation| elsewhere(relation));
        goal.stretch.take_if(|stretch| elsewhere(stretch));
        goal.places.retain(|name| !elsewhere(name));
        goal.projects.retain(|name| !elsewhere(name));
        goal.bodies.retain(|name| !elsewhere(name));
        let is_due = |cue: &&Cue| cue.field() == Some(CueField::Deadline);
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

    /// Makes a goal of a passage, with the numbers in it that are on no card.
    pub(super) fn add(
        &mut self,
        anchor: &Anchor,
        class: Option<Class>,
    ) -> Result<(), OrphanReason> {
        let found = self.index.find(anchor, None)?;
        let [place] = found[..] else { return Err(OrphanReason::Ambiguous) };
        let Utf16Range { start, end } = place;
        let same = |card: &Card| card.status == CardStatus::Kept && range_of(&card.goal) == place;
        if self.cards.iter().any(same) {
            return Err(OrphanReason::Taken);
        }
        let ids = self.quantities.iter().map(|one| one.id);
        let taken = self.taken();
        let quantities: Vec<u32> =
            ids.filter(|id| self.is_inside(*id, place) && !is_in(&taken, *id)).into_list();
        let cues: Vec<Cue> = quantities
            .iter()
            .filter_map(|id| self.quantities.get(*id as usize))
            .flat_map(|one| one.cues.iter().filter(|cue| cue.field() != Some(CueField::Stance)))
            .cloned()
            .into_list();
        let inside = |cue: &&Cue| start <= cue.start && cue.end <= end;
        let known = self.base.goals.iter().flat_map(|goal| &goal.cues).filter(inside);
        let held = if quantities.is_empty() { class_by_cue(known) } else { Some(Class::Numeric) };
        let mut sections = self.base.sections.iter();
        let section = sections.rfind(|one| one.start <= start && start < one.end);
        let indicator = self.indicator_in(&quantities, place);
        let words = plain(self.index.words(place));
        let heading = || Subject::of_words(&section?.heading);
        let subject = Subject::of_words(&words).or_else(heading).unwrap_or(Subject::Other);
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
            subject,
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
        let edits = GoalEdits { origin: None, edited: vec![added] };
        self.insert(Card { goal, edits, status: CardStatus::Kept });
        Ok(())
    }

    fn is_inside(&self, quantity: u32, place: Utf16Range) -> bool {
        let one = self.quantities.get(quantity as usize);
        one.is_some_and(|one| place.start <= one.start && one.end <= place.end)
    }

    /// What the first number measures, where its name is inside the range.
    fn indicator_in(&self, quantities: &[u32], place: Utf16Range) -> Option<GoalIndicator> {
        let first = self.quantities.get(*quantities.first()? as usize)?;
        let named = first.indicator.as_ref()?;
        let inside = place.start <= named.start && named.end <= place.end;
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

/// Adds what was found for `other` to `goal`, in text order.
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

/// The class by the first cue that names one without a number.
fn class_by_cue<'c>(mut cues: impl Iterator<Item = &'c Cue>) -> Option<Class> {
    cues.find_map(|cue| match cue.says.as_str() {
        "class:closed" => Some(Class::Closed),
        "class:relational" => Some(Class::Relational),
        "class:milestone" => Some(Class::Milestone),
        _ => None,
    })
}

/// A title made of the words, on one line and without the punctuation around them.
fn plain(words: &str) -> String {
    let trimmed = words.trim_matches(|letter: char| {
        letter.is_whitespace()
            || matches!(letter, '，' | '。' | '；' | '、' | '：' | ',' | ';' | ':')
    });
    let title: String = trimmed.chars().filter(|letter| !letter.is_control()).collect();
    if title.is_empty() { words.to_owned() } else { title }
}
