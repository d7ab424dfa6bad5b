//! The one place where the state of the page changes: what each action does.

use std::rc::Rc;

use yew::{AttrValue, Reducible};

use crate::ui::{
    model::{
        action::Action,
        build_target::IS_PAGE,
        card_query::{Active, Choice},
        corrections::Tool,
        page_state::{Gaze, Over, Start, Target, View},
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
        if url::is_of(&link, &self.text) {
            self.begin(self.text.clone());
        }
        self.link = link;
        self
    }

    fn apply(&mut self, action: Action) {
        match action {
            Action::Point(active, target, view) => self.point(active, target, view),
            Action::Visit(at) => {
                self.view = View::Reader;
                self.over = Over::Nothing;
                self.look(Target::Place(at));
            }
            Action::Show(view) => {
                self.view = view;
                self.over = Over::Nothing;
            }
            Action::Fold(folded) => self.folded = folded,
            Action::Flow(flowing) => self.flowing = flowing,
            Action::Toggle(over) => {
                self.over = if self.over == over { Over::Nothing } else { over };
            }
            Action::Dismiss => self.over = Over::Nothing,
            // The widget is handed its report and shows that one.
            more if IS_PAGE => self.apply_to_page(more),
            choosing => self.choice.apply(choosing),
        }
    }

    /// What a page does beyond showing one report.
    fn apply_to_page(&mut self, action: Action) {
        match action {
            Action::Type(text) => {
                self.text = text;
                self.start = Start::Open;
            }
            Action::Analyze(text) => self.begin(text),
            Action::Progress(_) | Action::Long | Action::Fail(_) => self.hear(&action),
            Action::Cancel if self.start.is_busy() => self.start = Start::Open,
            // A reading that was under way when everything was forgotten comes too late.
            Action::Read(_) if self.start == Start::Forgotten => {}
            Action::Read(reading) => {
                self.set_aside(&reading);
                self.choice = Choice { evidence: true, ..Choice::default() };
                self.reading = Some(reading.clone());
                self.begin_mending(&reading);
                self.start = Start::Hidden;
                self.view = View::Cards;
                self.cleared = None;
                let link = std::mem::take(&mut self.link);
                self.follow(&link);
            }
            Action::Clear if !self.text.is_empty() => {
                self.cleared = Some(std::mem::take(&mut self.text));
                self.replaced = false;
                self.start = Start::Open;
            }
            Action::Undo => self.swap_cleared(),
            Action::Forget => self.forget(),
            Action::Another => self.another(),
            Action::Back => self.go_back(),
            Action::Intake(intake) => self.take_in(intake),
            Action::Seek => {
                self.view = View::Cards;
                self.look(Target::Search);
            }
            Action::Step(by) => self.step(by),
            Action::Leftovers => {
                self.view = View::Leftovers;
                self.look(Target::Leftovers);
            }
            Action::Follow(link) if self.reading.is_none() => self.link = link,
            Action::Follow(link) if link.is_empty() => self.reopen(),
            Action::Follow(link) => self.follow(&link),
            Action::Taste(taste) => self.change_taste(taste),
            Action::Say(words) => self.say(&words, 0),
            Action::Mend(mend) => self.mend(mend),
            Action::Adopt(adopted) => self.adopt(adopted),
            Action::Clear | Action::Cancel => {}
            choosing => self.choice.apply(choosing),
        }
    }

    /// What is said of a reading that is under way.
    fn hear(&mut self, said: &Action) {
        let Start::Busy { steps, long } = self.start else { return };
        self.start = match said {
            Action::Progress(steps) => Start::Busy { steps: *steps, long },
            Action::Long => Start::Busy { steps, long: true },
            Action::Fail(why) => Start::Failed(*why),
            _ => self.start,
        };
    }

    pub(crate) fn begin(&mut self, text: AttrValue) {
        let empty = text.trim().is_empty();
        let long = text.len() > TOO_LONG && text.chars().count() > TOO_LONG;
        self.text = text;
        self.start = match (empty, long) {
            (true, _) => Start::Empty,
            (_, true) => Start::Open,
            _ => Start::Busy { steps: 0, long: false },
        };
    }

    /// Shows the view that an address asks for; another address than the page's own changes nothing.
    fn follow(&mut self, link: &str) {
        let Some(reading) = self.reading.clone() else { return };
        let Some(asked) = url::parse(&reading, link) else { return };
        self.show(asked);
        self.go_back();
        self.over = Over::Nothing;
        if self.choice.active.is_some() {
            let to = if self.view == View::Reader { Target::Mark } else { Target::Card };
            self.look(to);
        }
    }

    /// Shows what an address asks for; whether cards show their evidence is no part of an address.
    pub(crate) fn show(&mut self, asked: UrlView) {
        self.choice = Choice { evidence: self.choice.evidence, ..asked.choice };
        self.view = asked.view;
        self.folded = asked.folded;
        self.flowing = asked.flowing;
    }

    pub(crate) fn look(&mut self, to: Target) {
        self.gaze = Gaze { turn: self.gaze.turn.wrapping_add(1), to };
    }

    fn point(&mut self, active: Active, target: Target, view: Option<View>) {
        if let Some(reading) = &self.reading {
            filters::uncover(&mut self.choice, reading, &active);
        }
        if self.choice.active.as_ref() != Some(&active) {
            self.mending.tool = Tool::None;
        }
        self.choice.active = Some(active);
        self.view = view.unwrap_or(self.view);
        self.look(target);
    }

    fn step(&mut self, by: i32) {
        let Some(reading) = &self.reading else { return };
        if let Some(active) = card_list::neighbour(&self.choice, reading, by) {
            self.choice.active = Some(active);
            self.mending.tool = Tool::None;
            self.look(Target::Card);
        }
    }
}
