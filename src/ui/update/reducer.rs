//! The one place where the state of the page changes: what each action does.

use std::rc::Rc;

use yew::{AttrValue, Reducible};

use crate::ui::{
    model::{
        action::{Action, PageAction, ReportAction, ViewAction},
        build_target::{HAS_LEDGER, IS_PAGE},
        card_query::{CardQuery, Selection},
        corrections::OpenForm,
        page_state::{FocusRequest, FocusTarget, Overlay, Pane, StartPhase},
        state::{State, is_too_long},
    },
    queries::{
        card_list,
        url::{self, UrlView},
    },
    report::report_view::ReportView,
    shared::Shared,
    update::filters,
};

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        next.apply(action);
        if next == *self { self } else { Rc::new(next) }
    }
}

impl State {
    /// The first state of a page whose address asks for a view; a text of the length it speaks of is read at once.
    #[must_use]
    pub fn linked(mut self, link: AttrValue) -> Self {
        if url::fits_text(&link, &self.text) {
            self.begin(self.text.clone());
        }
        self.link = link;
        self
    }

    fn apply(&mut self, action: Action) {
        match action {
            Action::View(action) => self.apply_view(action),
            Action::Filter(action) => self.query.apply(action),
            Action::Report(action) if IS_PAGE => self.apply_report(action),
            Action::Page(action) if IS_PAGE => self.apply_page(action),
            Action::Compare(action) if IS_PAGE => self.apply_comparison(action),
            Action::Ledger(action) if HAS_LEDGER => self.comparison.apply(action),
            // The widget is handed its reports and shows those.
            Action::Report(_) | Action::Page(_) | Action::Compare(_) | Action::Ledger(_) => {}
        }
    }

    fn apply_view(&mut self, action: ViewAction) {
        match action {
            ViewAction::Select(selection, target, pane) => {
                self.select_card(selection, target, pane);
            }
            ViewAction::ScrollTo(at) => {
                self.pane = Pane::Reader;
                self.overlay = Overlay::Nothing;
                self.request_focus(FocusTarget::Place(at));
            }
            ViewAction::Show(pane) => {
                if self.pane == Pane::Reader && pane == Pane::Cards {
                    self.request_focus(FocusTarget::Chosen);
                }
                self.pane = pane;
                self.overlay = Overlay::Nothing;
            }
            ViewAction::Fold(is_folded) => self.is_folded = is_folded,
            ViewAction::Flow(is_joined) => self.is_joined = is_joined,
            ViewAction::Toggle(overlay) => {
                self.overlay = if self.overlay == overlay { Overlay::Nothing } else { overlay };
            }
            ViewAction::Dismiss => self.overlay = Overlay::Nothing,
            ViewAction::CloseSheet => self.is_sheet_closed = true,
        }
    }

    fn apply_report(&mut self, action: ReportAction) {
        match action {
            ReportAction::Type(text) => {
                self.text = text;
                self.start = StartPhase::Open;
            }
            ReportAction::Analyze(text) => self.begin(text),
            ReportAction::Progress(steps) => {
                if let StartPhase::Busy { steps: done, .. } = &mut self.start {
                    *done = steps;
                }
            }
            ReportAction::AnalysisSlow => {
                if let StartPhase::Busy { long, .. } = &mut self.start {
                    *long = true;
                }
            }
            ReportAction::AnalysisFailed(failure) => {
                if self.start.is_busy() {
                    self.start = StartPhase::Failed(failure);
                }
            }
            ReportAction::Cancel => {
                if self.start.is_busy() {
                    self.start = StartPhase::Open;
                }
            }
            ReportAction::AnalysisDone(report) => {
                // A report that was analysed while everything was forgotten comes too late.
                if self.start != StartPhase::Forgotten {
                    self.show_report(&report);
                }
            }
            ReportAction::Clear => {
                if !self.text.is_empty() {
                    self.cleared_text = Some(std::mem::take(&mut self.text));
                    self.was_replaced = false;
                    self.start = StartPhase::Open;
                }
            }
            ReportAction::RestoreCleared => self.swap_cleared_text(),
            ReportAction::Forget => self.forget(),
            ReportAction::NewReport => self.open_start_screen(),
            ReportAction::BackToReport => self.go_back(),
        }
    }

    fn apply_page(&mut self, action: PageAction) {
        match action {
            PageAction::FocusSearch => {
                self.pane = Pane::Cards;
                self.request_focus(FocusTarget::Search);
            }
            PageAction::SelectNext(by) => self.select_adjacent(by),
            PageAction::SelectHit(by) => self.select_hit(by),
            PageAction::Leftovers => {
                self.pane = Pane::Leftovers;
                self.request_focus(FocusTarget::Leftovers);
            }
            PageAction::Print(choice) => self.print = (choice, self.print.1.wrapping_add(1)),
            PageAction::NextNumber => self.select_number(),
            PageAction::Intake(action) => self.apply_file_action(action),
            PageAction::OpenLink(link) if self.report.is_none() => self.link = link,
            PageAction::OpenLink(link) if link.is_empty() => self.reopen(),
            PageAction::OpenLink(link) => self.follow(&link),
            PageAction::SetPreferences(preferences) => self.change_preferences(preferences),
            PageAction::Say(words) => self.show_toast(&words, 0),
            PageAction::Correct(action) => {
                self.apply_correction(action);
                self.relink();
            }
            PageAction::MakeCard(number) => self.make_card(number),
        }
    }

    /// Shows a report that has been analysed, with the corrections that were kept of it.
    fn show_report(&mut self, report: &Shared<ReportView>) {
        self.keep_previous(report);
        self.leave_comparison();
        self.query = CardQuery { evidence: true, ..CardQuery::default() };
        self.report = Some(report.clone());
        self.restore_corrections(report);
        self.start = StartPhase::Hidden;
        self.pane = Pane::Cards;
        self.cleared_text = None;
        let link = std::mem::take(&mut self.link);
        self.follow(&link);
        if url::linked_report(&link).is_some() && !url::fits_text(&link, &report.text) {
            self.show_toast(self.preferences.lang.page().linked_other, 0);
        }
    }

    pub(crate) fn begin(&mut self, text: AttrValue) {
        let empty = text.trim().is_empty();
        let long = is_too_long(&text);
        self.text = text;
        self.start = match (empty, long) {
            (true, _) => StartPhase::Empty,
            (_, true) => StartPhase::Open,
            _ => StartPhase::Busy { steps: 0, long: false },
        };
    }

    /// Shows the view that an address asks for; another address than the page's own changes nothing.
    fn follow(&mut self, link: &str) {
        let Some(report) = self.report.clone() else { return };
        let Some(asked) = url::parse(&report, link) else { return };
        self.show(asked);
        self.go_back();
        self.overlay = Overlay::Nothing;
        if self.query.active.is_some() {
            let to = if self.pane == Pane::Reader { FocusTarget::Mark } else { FocusTarget::Card };
            self.request_focus(to);
        }
    }

    /// Shows what an address asks for; whether cards show their evidence is no part of an address.
    pub(crate) fn show(&mut self, asked: UrlView) {
        self.query = CardQuery { evidence: self.query.evidence, ..asked.query };
        self.pane = asked.view;
        self.is_folded = asked.folded;
        self.is_joined = asked.flowing;
    }

    pub(crate) fn request_focus(&mut self, to: FocusTarget) {
        self.focus_request = FocusRequest { turn: self.focus_request.turn.wrapping_add(1), to };
    }

    pub(crate) fn select_card(
        &mut self,
        active: Selection,
        target: FocusTarget,
        view: Option<Pane>,
    ) {
        if let Some(report) = &self.report {
            filters::reveal(&mut self.query, report, &active);
        }
        if self.query.active.as_ref() != Some(&active) {
            self.corrections.open_form = OpenForm::None;
        }
        self.query.active = Some(active);
        self.is_sheet_closed = false;
        self.pane = view.unwrap_or(self.pane);
        self.request_focus(target);
    }

    fn select_adjacent(&mut self, by: i32) {
        let Some(report) = &self.report else { return };
        if let Some(active) = card_list::adjacent_card(&self.query, report, by) {
            self.query.active = Some(active);
            self.corrections.open_form = OpenForm::None;
            self.request_focus(FocusTarget::Card);
        } else {
            self.select_hit(by);
        }
    }
}
