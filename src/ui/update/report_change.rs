//! What a new report takes the place of: the text in the box, the report that was shown; each can be brought back.

use yew::AttrValue;

use crate::ui::{
    model::{
        card_query::CardQuery,
        comparison::ComparisonState,
        corrections::CorrectionState,
        file_intake::FileState,
        page_state::{FocusTarget, Overlay, StartPhase},
        preferences::Preferences,
        previous_report::Previous,
        state::State,
    },
    report::report_view::ReportView,
};

impl State {
    /// A new report takes the place of the one that is shown, which can be shown again.
    pub(crate) fn keep_previous(&mut self, next: &ReportView) {
        let report = self.report.clone().filter(|old| old.text != next.text);
        let draft = self.cleared_text.take().filter(|_| std::mem::take(&mut self.was_replaced));
        self.files = FileState { opening: None, message: None, ..std::mem::take(&mut self.files) };
        if report.is_some() || draft.is_some() {
            self.previous = Some(Previous { draft, report, corrections: self.corrections.clone() });
            self.offer_back();
        }
    }

    /// Says that the report before can be shown again.
    pub(crate) fn offer_back(&mut self) {
        self.show_toast(self.preferences.lang.page().replaced, 0);
        self.toast.offers_previous = true;
    }

    /// Sets the preferences; a toast in the other language is removed.
    pub(crate) fn change_preferences(&mut self, preferences: Preferences) {
        let speaks_otherwise = self.preferences.lang != preferences.lang;
        self.preferences = preferences;
        if speaks_otherwise && self.toast.offers_previous {
            self.offer_back();
        } else if speaks_otherwise {
            self.show_toast("", 0);
        }
    }

    /// What was there before; the report that is left can be shown again in turn.
    pub(crate) fn restore(&mut self) {
        let Some(previous) = self.previous.take() else { return };
        let left = self.report.take().map(|report| Previous {
            draft: None,
            report: Some(report),
            corrections: self.corrections.clone(),
        });
        self.previous = left;
        self.report = previous.report;
        self.corrections = previous.corrections;
        self.leave_comparison();
        self.query = CardQuery { evidence: true, ..Default::default() };
        self.cleared_text = None;
        self.show_toast("", 0);
        match (previous.draft, &self.report) {
            (None, Some(report)) => {
                self.text = report.text.clone().into();
                self.start = StartPhase::Hidden;
            }
            (draft, _) => {
                self.text = draft.unwrap_or_default();
                self.start = StartPhase::Open;
                self.request_focus(FocusTarget::Paste);
            }
        }
    }

    /// Back from a report to the box with its text, whole as it can be replaced by another.
    pub(crate) fn reopen(&mut self) {
        self.start = StartPhase::Open;
        self.overlay = Overlay::Nothing;
        self.request_focus(FocusTarget::PasteAll);
    }

    /// Takes back what emptied the box or replaced its text, and can itself be taken back.
    pub(crate) fn swap_cleared_text(&mut self) {
        if let Some(text) = self.cleared_text.take() {
            let left = std::mem::replace(&mut self.text, text);
            self.start = StartPhase::Open;
            self.was_replaced = false;
            self.cleared_text = Some(left).filter(|left| !left.is_empty());
        }
    }

    /// Nothing of any report stays.
    pub(crate) fn forget(&mut self) {
        self.text = AttrValue::default();
        self.cleared_text = None;
        self.report = None;
        self.previous = None;
        self.files = FileState::default();
        self.corrections = CorrectionState::default();
        self.comparison = ComparisonState::default();
        self.start = StartPhase::Forgotten;
    }

    /// An empty box for another report; the text of this one is set aside.
    pub(crate) fn open_start_screen(&mut self) {
        if self.start == StartPhase::Hidden {
            self.text = AttrValue::default();
            self.cleared_text = None;
        }
        self.comparison.is_awaited = false;
        // The start screen has a way back of its own, to the report that is left.
        self.show_toast("", 0);
        self.start = StartPhase::Open;
        self.overlay = Overlay::Nothing;
        self.files.message = None;
        self.request_focus(FocusTarget::Paste);
    }

    /// Shows the report again and puts its text back into the paste box.
    pub(crate) fn go_back(&mut self) {
        let Some(report) = &self.report else { return };
        self.text = report.text.clone().into();
        self.cleared_text = None;
        self.files.opening = None;
        self.start = StartPhase::Hidden;
    }

    /// The draft to keep; none while the paste box is empty beside a report, whose text is kept instead.
    pub(crate) fn draft(&self) -> Option<AttrValue> {
        let is_aside = self.report.is_some() && self.cleared_text.is_none() && self.text.is_empty();
        (!is_aside).then(|| self.text.clone())
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::rc::Rc;

    use yew::Reducible;

    use super::*;

    use crate::ui::{
        Action, fixture,
        i18n::Lang,
        model::{
            action::{PageAction, ReportAction},
            file_intake::FileAction,
        },
        shared::Shared,
    };

    /// The state of a page that shows a report, after these actions.
    pub(crate) fn after(actions: Vec<Action>) -> Rc<State> {
        let read = Action::Report(ReportAction::AnalysisDone(Shared::new(fixture::report())));
        let start = Rc::new(State::new(fixture::TEXT.into(), Preferences::default()));
        std::iter::once(read).chain(actions).fold(start, State::reduce)
    }

    #[test]
    fn another_report_begins_with_an_empty_box_and_loses_nothing() {
        let other = after(vec![Action::Report(ReportAction::NewReport)]);
        assert_eq!((other.text.as_str(), other.start), ("", StartPhase::Open));
        // The text of the report is not to be forgotten by the tab.
        assert_eq!(other.draft(), None);
        let back = after(vec![
            Action::Report(ReportAction::NewReport),
            Action::Report(ReportAction::Type("甲".into())),
            Action::Report(ReportAction::BackToReport),
        ]);
        assert_eq!((back.text.as_str(), back.start), (fixture::TEXT, StartPhase::Hidden));
        assert_eq!(back.draft().as_deref(), Some(fixture::TEXT));
    }

    #[test]
    fn a_new_report_can_be_taken_back() {
        let next = ReportView::new("甲".into(), crate::wire::Analysis::from(&crate::analyze("甲")));
        let next = Action::Report(ReportAction::AnalysisDone(Shared::new(next)));
        let changed = after(vec![Action::Report(ReportAction::NewReport), next.clone()]);
        assert!(changed.toast.offers_previous && changed.previous.is_some());
        // Where the box is open it has a way back of its own, and in another language it is said in that one.
        let opened = after(vec![
            Action::Report(ReportAction::NewReport),
            next.clone(),
            Action::Report(ReportAction::NewReport),
        ]);
        assert_eq!((opened.toast.offers_previous, opened.toast.words.as_str()), (false, ""));
        let english = Preferences { lang: Lang::En, ..Preferences::default() };
        let spoken = after(vec![
            Action::Report(ReportAction::NewReport),
            next.clone(),
            Action::Page(PageAction::SetPreferences(english)),
        ]);
        assert!(spoken.toast.offers_previous && spoken.toast.words.is_ascii());
        let restored = after(vec![
            Action::Report(ReportAction::NewReport),
            next,
            Action::Page(PageAction::Intake(FileAction::Restore)),
        ]);
        assert_eq!(restored.text, fixture::TEXT);
        assert_eq!(
            restored.report.as_ref().map(|report| report.text.as_str()),
            Some(fixture::TEXT)
        );
    }

    #[test]
    fn a_draft_that_a_new_report_replaced_comes_back() {
        let text = AttrValue::from("甲".repeat(600));
        let report = ReportView::new(text.to_string(), crate::wire::Analysis::default());
        let actions = vec![
            Action::Report(ReportAction::NewReport),
            Action::Report(ReportAction::Type("乙".into())),
            Action::Page(PageAction::Intake(FileAction::Replace(text.clone()))),
            Action::Report(ReportAction::AnalysisDone(Shared::new(report))),
        ];
        let changed = after(actions.clone());
        assert!(changed.toast.offers_previous && changed.text == text);
        let back = after(
            [actions.clone(), vec![Action::Page(PageAction::Intake(FileAction::Restore))]].concat(),
        );
        assert_eq!((back.text.as_str(), back.start), ("乙", StartPhase::Open));
        assert_eq!(back.report.as_ref().map(|report| report.text.as_str()), Some(fixture::TEXT));
        // And from there to the new one again.
        let twice = vec![
            Action::Page(PageAction::Intake(FileAction::Restore)),
            Action::Page(PageAction::Intake(FileAction::Restore)),
        ];
        assert_eq!(after([actions, twice].concat()).text, text);
    }
}
