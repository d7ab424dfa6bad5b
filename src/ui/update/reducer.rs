//! The one place where the state of the page changes: what each action does.

use std::rc::Rc;

use yew::{AttrValue, Reducible};

use crate::ui::{
    model::{
        action::Action,
        build_target::IS_PAGE,
        card_query::{CardQuery, Selection},
        corrections::OpenForm,
        page_state::{FocusRequest, FocusTarget, Overlay, Pane, StartPhase},
        state::{State, TOO_LONG},
    },
    queries::{
        card_list,
        url::{self, UrlView},
    },
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
            Action::Select(active, target, view) => self.select_card(active, target, view),
            Action::ScrollTo(at) => {
                self.pane = Pane::Reader;
                self.overlay = Overlay::Nothing;
                self.request_focus(FocusTarget::Place(at));
            }
            Action::Show(view) => {
                self.pane = view;
                self.overlay = Overlay::Nothing;
            }
            Action::Fold(folded) => self.is_folded = folded,
            Action::Flow(flowing) => self.is_joined = flowing,
            Action::Toggle(over) => {
                self.overlay = if self.overlay == over { Overlay::Nothing } else { over };
            }
            Action::Dismiss => self.overlay = Overlay::Nothing,
            // The widget is handed its report and shows that one.
            more if IS_PAGE => self.apply_to_page(more),
            choosing => self.query.apply(choosing),
        }
    }

    /// What a page does beyond showing one report.
    fn apply_to_page(&mut self, action: Action) {
        match action {
            Action::Type(text) => {
                self.text = text;
                self.start = StartPhase::Open;
            }
            Action::Analyze(text) => self.begin(text),
            Action::Progress(_) | Action::AnalysisSlow | Action::AnalysisFailed(_) => {
                self.report_progress(&action)
            }
            Action::Cancel if self.start.is_busy() => self.start = StartPhase::Open,
            // A reading that was under way when everything was forgotten comes too late.
            Action::AnalysisDone(_) if self.start == StartPhase::Forgotten => {}
            Action::AnalysisDone(reading) => {
                self.keep_previous(&reading);
                self.query = CardQuery { evidence: true, ..CardQuery::default() };
                self.reading = Some(reading.clone());
                self.restore_corrections(&reading);
                self.start = StartPhase::Hidden;
                self.pane = Pane::Cards;
                self.cleared_text = None;
                let link = std::mem::take(&mut self.link);
                self.follow(&link);
            }
            Action::Clear if !self.text.is_empty() => {
                self.cleared_text = Some(std::mem::take(&mut self.text));
                self.was_replaced = false;
                self.start = StartPhase::Open;
            }
            Action::RestoreCleared => self.swap_cleared_text(),
            Action::Forget => self.forget(),
            Action::NewReport => self.open_start_screen(),
            Action::BackToReport => self.go_back(),
            Action::Intake(intake) => self.apply_file_action(intake),
            Action::FocusSearch => {
                self.pane = Pane::Cards;
                self.request_focus(FocusTarget::Search);
            }
            Action::SelectNext(by) => self.select_adjacent(by),
            Action::Leftovers => {
                self.pane = Pane::Leftovers;
                self.request_focus(FocusTarget::Leftovers);
            }
            Action::OpenLink(link) if self.reading.is_none() => self.link = link,
            Action::OpenLink(link) if link.is_empty() => self.reopen(),
            Action::OpenLink(link) => self.follow(&link),
            Action::SetPreferences(taste) => self.change_taste(taste),
            Action::Say(words) => self.show_toast(&words, 0),
            Action::Correct(mend) => self.apply_correction(mend),
            Action::MakeCard(adopted) => self.make_card(adopted),
            Action::Clear | Action::Cancel => {}
            choosing => self.query.apply(choosing),
        }
    }

    /// What is said of a reading that is under way.
    fn report_progress(&mut self, said: &Action) {
        let StartPhase::Busy { steps, long } = self.start else { return };
        self.start = match said {
            Action::Progress(steps) => StartPhase::Busy { steps: *steps, long },
            Action::AnalysisSlow => StartPhase::Busy { steps, long: true },
            Action::AnalysisFailed(why) => StartPhase::Failed(*why),
            _ => self.start,
        };
    }

    pub(crate) fn begin(&mut self, text: AttrValue) {
        let empty = text.trim().is_empty();
        let long = text.len() > TOO_LONG && text.chars().count() > TOO_LONG;
        self.text = text;
        self.start = match (empty, long) {
            (true, _) => StartPhase::Empty,
            (_, true) => StartPhase::Open,
            _ => StartPhase::Busy { steps: 0, long: false },
        };
    }

    /// Shows the view that an address asks for; another address than the page's own changes nothing.
    fn follow(&mut self, link: &str) {
        let Some(reading) = self.reading.clone() else { return };
        let Some(asked) = url::parse(&reading, link) else { return };
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
        self.query = CardQuery { evidence: self.query.evidence, ..asked.choice };
        self.pane = asked.view;
        self.is_folded = asked.folded;
        self.is_joined = asked.flowing;
    }

    pub(crate) fn request_focus(&mut self, to: FocusTarget) {
        self.focus_request = FocusRequest { turn: self.focus_request.turn.wrapping_add(1), to };
    }

    fn select_card(&mut self, active: Selection, target: FocusTarget, view: Option<Pane>) {
        if let Some(reading) = &self.reading {
            filters::reveal(&mut self.query, reading, &active);
        }
        if self.query.active.as_ref() != Some(&active) {
            self.corrections.open_form = OpenForm::None;
        }
        self.query.active = Some(active);
        self.pane = view.unwrap_or(self.pane);
        self.request_focus(target);
    }

    fn select_adjacent(&mut self, by: i32) {
        let Some(reading) = &self.reading else { return };
        if let Some(active) = card_list::adjacent_card(&self.query, reading, by) {
            self.query.active = Some(active);
            self.corrections.open_form = OpenForm::None;
            self.request_focus(FocusTarget::Card);
        }
    }
}
