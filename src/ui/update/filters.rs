//! Changes of which cards are shown: one filter, order or group at a time, or whatever brings a card into the list.

use crate::ui::{
    model::{
        action::Action,
        card_query::{Active, Choice, Shelf},
    },
    queries::facets::{Sieve, result_holds},
    report::report_view::Reading,
};
use crate::wire::Class;

impl Choice {
    pub(crate) fn apply(&mut self, action: Action) {
        match action {
            Action::Search(search) => self.search = search,
            Action::Shelve(shelf) => self.shelf = shelf,
            Action::Class(class) => self.class = class.filter(|_| self.class != class),
            Action::Gather(class) => {
                self.show_all();
                self.shelf = Shelf::Goals;
                self.class = Some(class);
            }
            Action::Commitment(commitment) => {
                self.commitment = (self.commitment != Some(commitment)).then_some(commitment);
            }
            Action::Topic(topic) => {
                self.topic = (self.topic.as_ref() != Some(&topic)).then_some(topic);
            }
            Action::Bound(bound) => {
                self.bound = (self.bound != Some(bound)).then_some(bound);
            }
            Action::Section(section) => self.section = section,
            Action::Paired => self.paired = !self.paired,
            Action::Order(order) => self.order = order,
            Action::Group(group) => self.group = group,
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
            group: self.group,
            active: self.active.take(),
            evidence: self.evidence,
            ..Self::default()
        };
    }
}

/// Changes the choice so that the card of `active` is among those shown.
pub(crate) fn uncover(choice: &mut Choice, reading: &Reading, active: &Active) {
    match active {
        Active::Goal(id) => {
            let Some(goal) = reading.analysis.goals.get(*id as usize) else { return };
            let programme = goal.class == Class::Programme;
            choice.shelf = if programme { Shelf::Programmes } else { Shelf::Goals };
            if !Sieve::new(choice, reading).goal(goal, None) {
                choice.show_all();
            }
        }
        Active::Result(id) => {
            choice.shelf = Shelf::Results;
            if !result_holds(reading, *id, &choice.search.trim().to_ascii_lowercase()) {
                choice.show_all();
            }
        }
        Active::Spot(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::fixture;

    #[test]
    fn pointing_at_a_hidden_card_drops_the_conditions() {
        let reading = fixture::reading();
        let mut hidden = Choice { search: "没有这样的词".into(), ..Choice::default() };
        uncover(&mut hidden, &reading, &Active::Goal(0));
        assert!(hidden.search.is_empty());
    }
}
