//! Changes of which cards are shown: one filter, order or group at a time, or whatever brings a card into the list.

use crate::ui::{
    model::{
        action::FilterAction,
        card_query::{CardKind, CardQuery, Selection},
    },
    queries::facets::{CardFilter, result_matches_search},
    report::report_view::ReportView,
};
use crate::wire::Class;

impl CardQuery {
    pub(crate) fn apply(&mut self, action: FilterAction) {
        match action {
            FilterAction::Search(search) => self.search = search,
            FilterAction::SetCardKind(card_kind) => self.kind = card_kind,
            FilterAction::Class(class) => self.class = class.filter(|_| self.class != class),
            FilterAction::ShowOnlyClass(class) => {
                self.show_all();
                self.kind = CardKind::Goals;
                self.class = Some(class);
            }
            FilterAction::Commitment(commitment) => {
                self.commitment = (self.commitment != Some(commitment)).then_some(commitment);
            }
            FilterAction::Subject(subject) => {
                self.subject = (self.subject != Some(subject)).then_some(subject);
            }
            FilterAction::Bound(bound) => {
                self.bound = (self.bound != Some(bound)).then_some(bound);
            }
            FilterAction::Section(section) => self.section = section,
            FilterAction::Paired => self.only_paired = !self.only_paired,
            FilterAction::Order(order) => self.order = order,
            FilterAction::Group(group) => self.group = group,
            FilterAction::Evidence => self.evidence = !self.evidence,
            FilterAction::Reset => self.show_all(),
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
pub(crate) fn reveal(query: &mut CardQuery, report: &ReportView, active: &Selection) {
    match active {
        Selection::Goal(id) => {
            let Some(goal) = report.analysis.goals.get(*id as usize) else { return };
            let programme = goal.class == Class::Programme;
            query.kind = if programme { CardKind::Programmes } else { CardKind::Goals };
            if !CardFilter::new(query, report).goal(goal, None) {
                query.show_all();
            }
        }
        Selection::Result(id) => {
            query.kind = CardKind::Results;
            if !result_matches_search(report, *id, &query.search.trim().to_ascii_lowercase()) {
                query.show_all();
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
        let report = fixture::report();
        let mut hidden = CardQuery { search: "没有这样的词".into(), ..CardQuery::default() };
        reveal(&mut hidden, &report, &Selection::Goal(0));
        assert!(hidden.search.is_empty());
    }
}
