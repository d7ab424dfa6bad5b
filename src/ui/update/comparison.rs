//! What the actions on the comparison with another report do.

use crate::correct;
use crate::ui::model::{
    action::{ComparisonAction, LedgerAction},
    comparison::{ComparisonPhase, ComparisonState},
    page_state::Overlay,
    state::{State, is_too_long},
};

impl State {
    pub(crate) fn apply_comparison(&mut self, action: ComparisonAction) {
        let comparison = &mut self.comparison;
        match action {
            ComparisonAction::Show(is_open) => {
                comparison.is_open = is_open && self.report.is_some();
                self.overlay = Overlay::Nothing;
                // Three and more that were kept of the last visit are read at once.
                if comparison.is_open && !comparison.more.is_empty() && comparison.years.is_none() {
                    comparison.begin();
                }
            }
            ComparisonAction::Type(text) => {
                comparison.other = text;
                comparison.phase = ComparisonPhase::Open;
            }
            ComparisonAction::Begin(text) => {
                comparison.page_is_earlier = None;
                comparison.found = None;
                comparison.other = text;
                comparison.begin();
            }
            ComparisonAction::Progress(done) => {
                if let ComparisonPhase::Busy { steps, .. } = &mut comparison.phase {
                    *steps = done;
                }
            }
            ComparisonAction::Slow => {
                if let ComparisonPhase::Busy { long, .. } = &mut comparison.phase {
                    *long = true;
                }
            }
            ComparisonAction::Failed(failure) if comparison.phase.is_busy() => {
                comparison.phase = ComparisonPhase::Failed(failure);
            }
            ComparisonAction::Cancel if comparison.phase.is_busy() => {
                comparison.phase = ComparisonPhase::Open;
            }
            ComparisonAction::Failed(_) | ComparisonAction::Cancel => {}
            ComparisonAction::Done(found) => {
                if comparison.phase != ComparisonPhase::Relinking {
                    comparison.outcome = None;
                    comparison.opened = None;
                }
                comparison.found = Some(found);
                comparison.phase = ComparisonPhase::Done;
                self.relink();
            }
            ComparisonAction::Swap => {
                let page = self.report.as_ref().map(|report| &report.text);
                let earlier = comparison.found.as_ref().map(|found| &found.texts[0]);
                comparison.page_is_earlier = Some(page != earlier);
                comparison.begin();
            }
            ComparisonAction::Replace => comparison.phase = ComparisonPhase::Open,
            by_year => {
                comparison.apply_by_year(by_year);
                self.relink();
            }
        }
    }

    /// Has the two reports compared anew where links set by hand have changed since.
    pub(crate) fn relink(&mut self) {
        let comparison = &mut self.comparison;
        let Some(found) = comparison.done().cloned() else { return };
        let [old, new] = &found.texts;
        let corrections = self.corrections.history.corrections();
        let (links, lost) = correct::links(&found.comparison, [old, new], corrections);
        comparison.lost_links = lost.len();
        if links != comparison.links {
            comparison.links = links;
            comparison.phase = ComparisonPhase::Relinking;
        }
    }

    /// Another report on the page is compared anew; at once where two came together.
    pub(crate) fn leave_comparison(&mut self) {
        let is_awaited = self.comparison.is_awaited;
        let ComparisonState { other, more, .. } = std::mem::take(&mut self.comparison);
        self.comparison = ComparisonState { other, more, ..ComparisonState::default() };
        if is_awaited {
            self.comparison.is_open = true;
            self.comparison.begin();
        }
    }
}

impl ComparisonState {
    pub(crate) fn apply(&mut self, action: LedgerAction) {
        match action {
            LedgerAction::Filter(outcome) => {
                self.outcome = outcome.filter(|wanted| self.outcome != Some(*wanted));
                self.opened = None;
            }
            LedgerAction::Open(at) => {
                self.opened = Some(at).filter(|at| self.opened != Some(*at));
            }
        }
    }

    /// Has the present texts analysed.
    pub(crate) fn begin(&mut self) {
        self.is_by_year |= !self.more.is_empty();
        let others = self.others();
        let empty = others.is_empty();
        let long = others.iter().any(|text| is_too_long(text));
        self.links.clear();
        self.lost_links = 0;
        // A table by year stays in sight until the next is there.
        if !self.is_by_year {
            (self.found, self.years) = (None, None);
        }
        self.phase = match (empty, long) {
            (true, _) => ComparisonPhase::Empty,
            (_, true) => ComparisonPhase::TooLong,
            _ => ComparisonPhase::Busy { steps: 0, long: false },
        };
    }
}

impl ComparisonPhase {
    /// Whether the texts are being analysed.
    #[must_use]
    pub fn is_busy(self) -> bool {
        matches!(self, Self::Busy { .. } | Self::Relinking)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::rc::Rc;

    use yew::Reducible;

    use super::*;

    use crate::{
        compare,
        correct::Correction,
        ui::{
            Action, ChunkedAnalysis, Found,
            model::{
                action::{PageAction, ReportAction},
                corrections::CorrectionAction,
                preferences::Preferences,
            },
            report::{compared_reports::ComparedReports, report_view::ReportView},
            shared::Shared,
        },
        wire::{self, LinkReason},
    };

    pub(crate) const TEXTS: [&str; 2] = [
        "示例市2024年政府工作报告\n二、2024年工作安排\n新建公园5个。",
        "示例市2025年政府工作报告\n一、2024年工作回顾\n口袋绿地建成6个。",
    ];

    /// The state of a page that compares the two texts.
    pub(crate) fn compared() -> Rc<State> {
        let [old, new] = TEXTS.map(crate::analyze);
        let report = ReportView::new(TEXTS[1].to_owned(), wire::Analysis::from(&new));
        let state = Rc::new(State::new(TEXTS[1].into(), Preferences::default()));
        let found = wire::Comparison::of(&compare(&old, &new), &old, &new);
        let analyses = [&old, &new].map(wire::Analysis::from);
        let found = ComparedReports::new(TEXTS.map(str::to_owned), analyses, found, None);
        let actions = [
            Action::Report(ReportAction::AnalysisDone(Shared::new(report))),
            Action::Compare(ComparisonAction::Show(true)),
            Action::Compare(ComparisonAction::Begin(TEXTS[0].into())),
            Action::Compare(ComparisonAction::Done(Shared::new(found))),
            Action::Ledger(LedgerAction::Open(0)),
        ];
        actions.into_iter().fold(state, State::reduce)
    }

    /// What the worker does with the links that the state asks for.
    fn answered(state: Rc<State>) -> Rc<State> {
        let links = state.comparison.links.clone();
        let mut pair = ChunkedAnalysis::of_pair(TEXTS.map(str::to_owned), true, links);
        let found = std::iter::from_fn(|| Some(pair.go())).find_map(|found| found);
        let Some(Found::Pair(found)) = found else { panic!("expected a pair") };
        let texts = TEXTS.map(str::to_owned);
        let found = ComparedReports::new(texts, found.analyses, found.comparison, None);
        state.reduce(Action::Compare(ComparisonAction::Done(Shared::new(found))))
    }

    fn reason(state: &State) -> LinkReason {
        let found = state.comparison.done().expect("a comparison");
        found.comparison.deliveries[0].link_reason
    }

    #[test]
    fn a_link_by_hand_is_made_and_undone() {
        let state = compared();
        let delivery =
            state.comparison.done().expect("a comparison").comparison.deliveries[0].clone();
        let correct =
            |state: Rc<State>, action| state.reduce(Action::Page(PageAction::Correct(action)));
        let link = Correction::link(TEXTS, &delivery, Some((27, 35)));
        let state = correct(state, CorrectionAction::Make(vec![link]));
        assert_eq!(state.comparison.phase, ComparisonPhase::Relinking);
        let state = answered(state);
        assert_eq!(
            (state.comparison.phase, reason(&state)),
            (ComparisonPhase::Done, LinkReason::SetByHand)
        );
        assert_eq!(state.comparison.opened, Some(0), "the passages stay in sight");
        let removed = Correction::link(TEXTS, &delivery, None);
        let state = answered(correct(state, CorrectionAction::Make(vec![removed])));
        assert_eq!(reason(&state), LinkReason::RemovedByHand);
        let state = answered(correct(state, CorrectionAction::UndoMany(2)));
        assert_eq!((reason(&state), state.comparison.lost_links), (LinkReason::NoAnswer, 0));
    }

    #[test]
    fn a_link_of_other_texts_is_told_as_lost() {
        let state = compared();
        let delivery = &state.comparison.done().expect("a comparison").comparison.deliveries[0];
        let mut link = Correction::link(TEXTS, delivery, None);
        link.anchor.quote = "9999个".to_owned();
        let make = CorrectionAction::Make(vec![link]);
        let state = state.clone().reduce(Action::Page(PageAction::Correct(make)));
        assert_eq!(
            (state.comparison.phase, state.comparison.lost_links),
            (ComparisonPhase::Done, 1)
        );
    }
}
