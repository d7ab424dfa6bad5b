//! Corrections by hand in the state of the page: made, taken back, carried over to the next paste of the same report.

use std::ops::Range;

use crate::correct::{Correction, CorrectionFile, Edit, History};
use crate::ui::{
    i18n::{explanations, fill},
    model::{
        card_query::Selection,
        corrections::{CorrectionAction, OpenForm, Toast, UncardedNumber},
        page_state::{FocusTarget, Pane},
        state::State,
    },
    report::report_view::ReportView,
    shared::Shared,
};

impl State {
    pub(crate) fn show_toast(&mut self, words: &str, undo: usize) {
        let turn = self.toast.turn.wrapping_add(1);
        self.toast = Toast {
            turn,
            words: words.to_owned().into(),
            undo_steps: undo,
            offers_previous: false,
        };
    }

    /// A reading without corrections came; those that were kept of the same report are made in it.
    pub(crate) fn restore_corrections(&mut self, original: &Shared<ReportView>) {
        self.corrections.original = Some(original.clone());
        self.corrections.history = Shared::new(History::default());
        self.corrections.open_form = OpenForm::None;
        self.corrections.text_selection = None;
        let Some(kept) = self.corrections.kept.clone() else { return };
        if !kept.could_match(&original.analysis.report) {
            return;
        }
        let report = ReportView::corrected(original, &kept.corrections);
        if report.corrections.orphaned.len() < kept.corrections.len() {
            self.corrections.history = Shared::new(History::new(kept.corrections.clone()));
            self.report = Some(Shared::new(report));
        }
    }

    pub(crate) fn apply_correction(&mut self, mend: CorrectionAction) {
        let page = self.preferences.lang.page();
        let mut history = (*self.corrections.history).clone();
        match mend {
            CorrectionAction::Make(corrections) => self.make(corrections),
            CorrectionAction::Undo => self.undo_many(history, 1),
            CorrectionAction::UndoMany(steps) => self.undo_many(history, steps),
            CorrectionAction::Redo => {
                if history.redo() {
                    self.reapply(history);
                    self.show_toast(page.redone, 1);
                }
            }
            CorrectionAction::Open(tool) => {
                self.corrections.open_form =
                    if self.corrections.open_form == tool { OpenForm::None } else { tool };
                match self.corrections.open_form {
                    OpenForm::Card => {
                        // A phone opens it in the card over the text.
                        if self.pane != Pane::Reader || self.is_sheet_closed {
                            self.pane = Pane::Cards;
                        }
                        self.request_focus(FocusTarget::Form);
                    }
                    OpenForm::None => self.request_focus(FocusTarget::Card),
                    OpenForm::Report => {}
                }
            }
            CorrectionAction::SelectText(range) => self.corrections.text_selection = range,
            CorrectionAction::AddSelected => {
                if let Some(range) = self.corrections.text_selection.take() {
                    self.add(&range);
                }
            }
            CorrectionAction::Import(file) => {
                let before = history.corrections().len();
                for correction in &file.corrections {
                    history.push(correction.clone());
                }
                self.reapply(history);
                let lost = self.report.as_ref().map_or(0, |report| {
                    report
                        .corrections
                        .orphaned
                        .iter()
                        .filter(|lost| lost.correction >= before)
                        .count()
                });
                let made = (file.corrections.len() - lost).to_string();
                self.show_toast(&fill(page.imported, &[&made, &lost.to_string()]), 0);
            }
            CorrectionAction::Unreadable => self.show_toast(page.unreadable, 0),
        }
    }

    /// Makes a card of the clause around a number without one.
    pub(crate) fn make_card(&mut self, adopted: UncardedNumber) {
        let Some(report) = &self.report else { return };
        let place = match adopted {
            UncardedNumber::Leftover(id) => report.leftovers.get(id as usize),
            UncardedNumber::Quantity(id) => report.quantities.get(id as usize),
        };
        if let Some(clause) = place.map(|place| report.clause(place)) {
            self.add(&clause);
        }
    }

    fn add(&mut self, range: &Range<usize>) {
        let Some(report) = self.report.clone() else { return };
        let (start, end) = report.units(range);
        self.query.active = Some(Selection::TextRange(range.clone()));
        self.make(vec![Correction::add(&report.text, start, end, None)]);
    }

    fn undo_many(&mut self, mut history: History, steps: usize) {
        let done = (0..steps).filter(|_| history.undo()).count();
        if done > 0 {
            self.reapply(history);
            self.show_toast(self.preferences.lang.page().undone, 0);
        }
    }

    fn make(&mut self, corrections: Vec<Correction>) {
        let page = self.preferences.lang.page();
        let mut history = (*self.corrections.history).clone();
        let before = history.corrections().len();
        let Some(said) = corrections.last().map(|last| match last.edit {
            Edit::Reject => page.rejected,
            Edit::Restore => page.restored,
            Edit::Merge(_) => page.merged,
            Edit::Split(_) => page.parted,
            Edit::Add(_) => page.added,
            _ => page.corrected,
        }) else {
            self.corrections.open_form = OpenForm::None;
            return;
        };
        let steps = corrections.len();
        for correction in corrections {
            history.push(correction);
        }
        let Some(original) = &self.corrections.original else { return };
        let report = ReportView::corrected(original, history.corrections());
        let failed = report.corrections.orphaned.iter().find(|lost| lost.correction >= before);
        if let Some(lost) = failed {
            let why = explanations::orphan_reason(lost.reason, self.preferences.lang);
            self.show_toast(&fill(page.not_corrected, &[why]), 0);
            return;
        }
        // A card made by hand is seldom right at once.
        let added =
            matches!(history.corrections().last(), Some(Correction { edit: Edit::Add(_), .. }));
        self.corrections.open_form = if added { OpenForm::Card } else { OpenForm::None };
        self.replace_report(history, report);
        self.show_toast(said, steps);
    }

    fn reapply(&mut self, history: History) {
        let Some(original) = &self.corrections.original else { return };
        let report = ReportView::corrected(original, history.corrections());
        self.replace_report(history, report);
    }

    fn replace_report(&mut self, history: History, report: ReportView) {
        let Some(original) = &self.corrections.original else { return };
        let metadata = original.analysis.report.clone();
        let file = CorrectionFile::new(metadata, history.corrections().to_vec());
        self.corrections.kept = (!file.corrections.is_empty()).then(|| Shared::new(file));
        self.corrections.history = Shared::new(history);
        let before = self.report.take();
        let active = self.query.active.take();
        self.query.active = active.zip(before).and_then(|(active, before)| {
            if let Selection::TextRange(range) = &active {
                return Some(report.goal_on(range).map_or(active, Selection::Goal));
            }
            let Selection::Goal(id) = active else { return Some(active) };
            let (range, goal) =
                (before.goals.get(id as usize)?, before.analysis.goals.get(id as usize)?);
            report.goal_like(range, &goal.title).map(Selection::Goal)
        });
        self.report = Some(Shared::new(report));
        if let (Some(Selection::Goal(_)), Some(report)) = (&self.query.active, &self.report) {
            let active = self.query.active.clone();
            if let Some(active) = &active {
                crate::ui::update::filters::reveal(&mut self.query, report, active);
            }
            self.request_focus(FocusTarget::Card);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use yew::Reducible;

    use super::*;

    use crate::ui::{
        Action, Preferences, fixture,
        model::action::{PageAction, ReportAction, ViewAction},
    };
    use crate::{
        correct::{Anchor, Value},
        wire::Report,
    };

    fn read() -> Rc<State> {
        let state = Rc::new(State::new(fixture::TEXT.into(), Preferences::default()));
        state.reduce(Action::Report(ReportAction::AnalysisDone(Shared::new(fixture::report()))))
    }

    fn mend(state: Rc<State>, mend: CorrectionAction) -> Rc<State> {
        state.reduce(Action::Page(PageAction::Correct(mend)))
    }

    fn of(state: &State, id: usize, edit: Edit) -> CorrectionAction {
        let report = state.report.as_ref().expect("a report was read");
        let goal = &report.analysis.goals[id];
        CorrectionAction::Make(vec![Correction::of_goal(&report.text, goal, edit)])
    }

    fn titles(state: &State) -> Vec<String> {
        let report = state.report.as_ref().expect("a report was read");
        report.analysis.goals.iter().map(|goal| goal.title.clone()).collect()
    }

    #[test]
    fn corrections_are_made_taken_back_and_made_again() {
        let state = read();
        let before = titles(&state);
        let named = of(&state, 0, Edit::Set(Value::Title("经济增长".into())));
        let state = mend(state, named);
        assert_eq!(titles(&state)[0], "经济增长");
        let rejected = of(&state, 1, Edit::Reject);
        let state = mend(state, rejected);
        assert_eq!(titles(&state).len(), before.len() - 1);
        assert_eq!(state.report.as_ref().map(|report| report.corrections.rejected.len()), Some(1));
        let state = mend(mend(state, CorrectionAction::Undo), CorrectionAction::Undo);
        assert_eq!(titles(&state), before);
        let state = mend(state, CorrectionAction::Undo);
        assert_eq!(titles(&state), before);
        let state = mend(mend(state, CorrectionAction::Redo), CorrectionAction::Redo);
        assert_eq!(
            (titles(&state)[0].as_str(), titles(&state).len()),
            ("经济增长", before.len() - 1)
        );
    }

    #[test]
    fn the_open_card_stays_open_when_ids_move() {
        let state = read().reduce(Action::View(ViewAction::Select(
            Selection::Goal(4),
            FocusTarget::Card,
            None,
        )));
        let title = titles(&state)[4].clone();
        let rejected = of(&state, 0, Edit::Reject);
        let state = mend(state, rejected);
        assert_eq!(state.query.active, Some(Selection::Goal(3)));
        assert_eq!(titles(&state)[3], title);
        let rejected = of(&state, 3, Edit::Reject);
        let state = mend(state, rejected);
        assert_eq!(state.query.active, None);
    }

    #[test]
    fn cards_merge_and_split() {
        let state = read();
        let report = state.report.clone().expect("a report was read");
        let count = titles(&state).len();
        let other = Anchor::of_goal(&report.text, &report.analysis.goals[4]);
        let merged = of(&state, 3, Edit::Merge(vec![other]));
        let state = mend(state, merged);
        assert_eq!(titles(&state).len(), count - 1, "{}", state.toast.words);
        let report = state.report.clone().expect("a report was read");
        let range = report.goals[3].clone();
        let words = report.words(&range).replace('、', "、\n");
        let parts = crate::ui::views::corrections::form_values::parts(&report, &range, &words)
            .expect("two lines");
        let anchor = |part| {
            let (start, end) = report.units(part);
            Anchor::of_place(&report.text, start, end)
        };
        let split = of(&state, 3, Edit::Split(parts.iter().map(anchor).collect()));
        let state = mend(state, split);
        assert_eq!(titles(&state).len(), count, "{}", state.toast.words);
    }

    #[test]
    fn what_cannot_be_is_not_kept_and_says_why() {
        let state = read();
        let before = titles(&state);
        let empty = of(&state, 0, Edit::Set(Value::Title(String::new())));
        let state = mend(state, empty);
        assert_eq!(titles(&state), before);
        assert!(state.toast.words.starts_with("没能更正") && state.toast.undo_steps == 0);
        assert!(!state.corrections.history.can_undo());
    }

    #[test]
    fn a_number_without_a_card_is_adopted_with_its_clause() {
        let state = read().reduce(Action::Page(PageAction::MakeCard(UncardedNumber::Leftover(0))));
        let report = state.report.as_ref().expect("a report was read");
        let made = report.corrections.goal_edits.iter().position(|mark| mark.origin.is_none());
        let made = made.expect("a card was made");
        assert_eq!(report.words(&report.goals[made]), "5G基站建成300座");
        assert_eq!(state.query.active, Some(Selection::Goal(u32::try_from(made).unwrap_or(0))));
        assert_eq!(state.corrections.open_form, OpenForm::Card);
    }

    #[test]
    fn kept_corrections_are_made_in_the_next_paste_of_the_same_report() {
        let state = read();
        let rejected = of(&state, 0, Edit::Reject);
        let state = mend(state, rejected);
        let kept = state.corrections.kept.clone();
        assert!(kept.is_some());
        let again = state
            .reduce(Action::Report(ReportAction::AnalysisDone(Shared::new(fixture::report()))));
        assert_eq!(again.report.as_ref().map(|report| report.corrections.rejected.len()), Some(1));
        let mut other = fixture::report();
        other.analysis.report = Report { place: Some("样例县".into()), ..other.analysis.report };
        let other = again.reduce(Action::Report(ReportAction::AnalysisDone(Shared::new(other))));
        assert_eq!(other.report.as_ref().map(|report| report.corrections.rejected.len()), Some(0));
        assert_eq!(other.corrections.kept, kept, "they wait for their report");
        let forgotten = other.reduce(Action::Report(ReportAction::Forget));
        assert!(forgotten.corrections.kept.is_none() && forgotten.corrections.original.is_none());
    }

    #[test]
    fn a_file_of_another_report_says_what_is_lost() {
        let state = read();
        let anchor = Anchor { quote: "没有这样的话".into(), ..Anchor::default() };
        let corrections =
            vec![Correction { anchor, edit: Edit::Reject }, Correction::year(Some(2031))];
        let file = CorrectionFile::new(Report::default(), corrections);
        let state = mend(state, CorrectionAction::Import(Shared::new(file)));
        assert_eq!(&*state.toast.words, "读入 1 条更正，1 条没有找到位置");
        let report = state.report.as_ref().expect("a report was read");
        assert_eq!(
            (report.corrections.orphaned.len(), report.analysis.report.year),
            (1, Some(2031))
        );
    }
}
