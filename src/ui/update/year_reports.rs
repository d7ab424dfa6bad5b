//! What the actions on reports by year do: further reports come and go, and all are shown by year.

use yew::AttrValue;

use crate::text::IntoList;
use crate::ui::model::{
    action::ComparisonAction,
    comparison::{ComparisonPhase, ComparisonState},
};

impl ComparisonState {
    /// Does what the action says of reports by year; others do nothing here.
    pub(crate) fn apply_by_year(&mut self, action: ComparisonAction) {
        match action {
            ComparisonAction::Add(texts) => self.add(texts),
            ComparisonAction::Refuse(count) => self.refused = count,
            ComparisonAction::Remove(at) => self.remove(at),
            ComparisonAction::ByYear(is_by_year) => {
                self.is_by_year = is_by_year;
                self.opened = None;
                self.links.clear();
                self.phase = ComparisonPhase::Done;
                if self.done().is_none() && (!is_by_year || self.years.is_none()) {
                    self.begin();
                }
            }
            ComparisonAction::YearsDone(years) => {
                self.opened = None;
                self.years = Some(years);
                self.phase = ComparisonPhase::Done;
            }
            _ => {}
        }
    }

    /// Adds reports as long as there is room for them; before there is a comparison the first is the other one.
    fn add(&mut self, texts: Vec<AttrValue>) {
        if !self.takes_more() {
            (self.other, self.more) = Default::default();
        }
        let mut others = self.others();
        let (before, room) = (others.len(), self.room());
        let texts = texts.into_iter().filter(|text| !text.trim().is_empty()).into_list();
        self.refused = texts.len().saturating_sub(room);
        others.extend(texts.into_iter().take(room));
        if others.len() == before && (self.refused > 0 || self.has_read_all()) {
            self.phase = if self.refused > 0 { self.phase } else { ComparisonPhase::Empty };
            return;
        }
        (self.is_by_year, self.found) = (true, None);
        self.set_others(others);
        self.begin();
    }

    fn set_others(&mut self, others: Vec<AttrValue>) {
        let mut others = others.into_iter();
        self.other = others.next().unwrap_or_default();
        self.more = others.collect();
    }

    fn remove(&mut self, at: usize) {
        let mut others = self.others();
        if at == 0 || at > others.len() {
            return;
        }
        others.remove(at - 1);
        self.refused = 0;
        self.found = None;
        self.is_by_year = !others.is_empty();
        self.set_others(others);
        if self.is_by_year {
            self.begin();
        } else {
            (self.years, self.phase) = (None, ComparisonPhase::Open);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use yew::Reducible;

    use super::*;

    use crate::ui::{
        Action,
        model::{action::ReportAction, state::State},
        report::report_view::ReportView,
        shared::Shared,
        update::comparison::tests::{TEXTS, compared},
    };
    use crate::wire;

    fn act(state: Rc<State>, action: ComparisonAction) -> Rc<State> {
        state.reduce(Action::Compare(action))
    }

    #[test]
    fn a_further_report_shows_all_by_year_and_an_eleventh_is_refused() {
        let state = act(compared(), ComparisonAction::Add(vec!["甲".into(), " ".into()]));
        let comparison = &state.comparison;
        assert!(comparison.is_by_year && comparison.phase.is_busy() && comparison.done().is_none());
        assert_eq!(comparison.others(), [TEXTS[0], "甲"]);
        let many = (0..9).map(|at| AttrValue::from(at.to_string())).collect();
        let full = act(state, ComparisonAction::Add(many));
        assert_eq!((full.comparison.others().len(), full.comparison.refused), (9, 2));
        let more = act(full, ComparisonAction::Add(vec!["乙".into()]));
        assert_eq!((more.comparison.others().len(), more.comparison.refused), (9, 1));
        let fewer = act(more, ComparisonAction::Remove(9));
        assert_eq!((fewer.comparison.others().len(), fewer.comparison.refused), (8, 0));
    }

    #[test]
    fn reports_are_taken_away_down_to_that_of_the_page() {
        let state = act(compared(), ComparisonAction::Add(vec!["甲".into()]));
        let state = act(act(state, ComparisonAction::Remove(0)), ComparisonAction::Remove(1));
        assert_eq!(
            (state.comparison.others(), state.comparison.is_by_year),
            (vec!["甲".into()], true)
        );
        let state = act(state, ComparisonAction::Remove(1));
        assert!(state.comparison.others().is_empty() && !state.comparison.is_by_year);
        assert_eq!(state.comparison.phase, ComparisonPhase::Open);
    }

    #[test]
    fn two_reports_are_shown_by_year_and_back() {
        let by_year = act(compared(), ComparisonAction::ByYear(true));
        assert!(by_year.comparison.phase.is_busy() && by_year.comparison.done().is_none());
        let back = act(by_year, ComparisonAction::ByYear(false));
        assert!(back.comparison.done().is_some(), "what was found before is still there");
    }

    #[test]
    fn several_texts_that_come_before_a_comparison_replace_the_one_in_the_box() {
        let state = act(compared(), ComparisonAction::Replace);
        let state = act(state, ComparisonAction::Add(vec!["甲".into(), "乙".into()]));
        assert_eq!(state.comparison.others(), ["甲", "乙"]);
        let other = ReportView::new("丙".into(), wire::Analysis::default());
        let state = state.reduce(Action::Report(ReportAction::AnalysisDone(Shared::new(other))));
        assert_eq!(
            state.comparison.others(),
            ["甲", "乙"],
            "the texts are kept with another report"
        );
        let state = act(state, ComparisonAction::Show(true));
        assert!(state.comparison.is_by_year && state.comparison.phase.is_busy());
    }
}
