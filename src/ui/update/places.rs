//! Places of the text that are shown one after the other: hits of a search, numbers without a card.

use crate::ui::{
    model::{
        card_query::Selection,
        page_state::{FocusTarget, Pane},
        state::State,
    },
    queries::{text_hits, uncarded},
};

impl State {
    /// Shows the next number without a card; the focus stays, so that the same key goes on.
    pub(crate) fn select_number(&mut self) {
        let Some(report) = self.report.clone() else { return };
        let at = match &self.query.active {
            Some(Selection::TextRange(range)) => Some(range.start),
            Some(Selection::Goal(id)) => report.goals.get(*id as usize).map(|range| range.end),
            Some(Selection::Result(id)) => {
                report.quantities.get(*id as usize).map(|range| range.end)
            }
            None => None,
        };
        if let Some(number) = uncarded::number_after(&report, at) {
            self.select_card(Selection::TextRange(number), FocusTarget::Spot, Some(Pane::Reader));
        }
    }

    /// Shows the next hit of the search in the text; the focus stays, so that the same key goes on.
    pub(crate) fn select_hit(&mut self, by: i32) {
        let Some(report) = self.report.clone() else { return };
        let search_term = self.query.search.trim().to_ascii_lowercase();
        let hit = text_hits::step(&report, &search_term, self.query.active.as_ref(), by);
        if let Some(hit) = hit {
            self.select_card(Selection::TextRange(hit), FocusTarget::Spot, Some(Pane::Reader));
        }
    }
}
