//! Changes of which cards are shown: one filter, order or group at a time, or whatever brings a card into the list.

use crate::ui::{
    model::{
        action::Action,
        card_query::{CardKind, CardQuery, Selection},
    },
    queries::facets::{CardFilter, result_matches_search},
    report::report_view::ReportView,
};
use crate::wire::Class;

impl CardQuery {
    pub(crate) fn apply(&mut self, action: Action) {
        match action {
            Action::Search(search) => self.search = search,
            Action::SetCardKind(shelf) => self.kind = shelf,
            Action::Class(class) => self.class = class.filter(|_| self.class != class),
            Action::ShowOnlyClass(class) => {
                self.show_all();
                self.kind = CardKind::Goals;
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
            Action::Paired => self.only_paired = !self.only_paired,
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
            kind: self.kind,
            order: self.order,
            group: self.group,
            active: self.active.take(),
            evidence: self.evidence,
            ..Self::default()
        };
    }
}

/// Changes the choice so that the card of `active` is among those shown.
pub(crate) fn reveal(choice: &mut CardQuery, reading: &ReportView, active: &Selection) {
    match active {
        Selection::Goal(id) => {
            let Some(goal) = reading.analysis.goals.get(*id as usize) else { return };
            let programme = goal.class == Class::Programme;
            choice.kind = if programme { CardKind::Programmes } else { CardKind::Goals };
            if !CardFilter::new(choice, reading).goal(goal, None) {
                choice.show_all();
            }
        }
        Selection::Result(id) => {
            choice.kind = CardKind::Results;
            if !result_matches_search(reading, *id, &choice.search.trim().to_ascii_lowercase()) {
                choice.show_all();
            }
        }
        Selection::TextRange(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::fixture;

    #[test]
    fn pointing_at_a_hidden_card_drops_the_conditions() {
        let reading = fixture::reading();
        let mut hidden = CardQuery { search: "没有这样的词".into(), ..CardQuery::default() };
        reveal(&mut hidden, &reading, &Selection::Goal(0));
        assert!(hidden.search.is_empty());
    }
}
