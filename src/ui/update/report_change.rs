//! What a new report takes the place of: the text in the box, the report that was shown; each can be brought back.

use yew::AttrValue;

use crate::ui::{
    model::{
        card_query::Choice,
        corrections::Mending,
        file_intake::Files,
        page_state::{Over, Start, Target},
        preferences::Taste,
        previous_report::Previous,
        state::State,
    },
    report::report_view::Reading,
};

impl State {
    /// A new report takes the place of the one that is shown, which can be shown again.
    pub(crate) fn set_aside(&mut self, next: &Reading) {
        let reading = self.reading.clone().filter(|old| old.text != next.text);
        let draft = self.cleared.take().filter(|_| std::mem::take(&mut self.replaced));
        self.files = Files { opening: None, told: None, ..std::mem::take(&mut self.files) };
        if reading.is_some() || draft.is_some() {
            self.previous = Some(Previous { draft, reading, mending: self.mending.clone() });
            self.offer_back();
        }
    }

    /// Says that the report before can be shown again.
    pub(crate) fn offer_back(&mut self) {
        self.say(self.taste.lang.page().replaced, 0);
        self.said.restores = true;
    }

    /// Other settings; what was said in the other language does not stay.
    pub(crate) fn change_taste(&mut self, taste: Taste) {
        let speaks_otherwise = self.taste.lang != taste.lang;
        self.taste = taste;
        if speaks_otherwise && self.said.restores {
            self.offer_back();
        } else if speaks_otherwise {
            self.say("", 0);
        }
    }

    /// What was there before; the report that is left can be shown again in turn.
    pub(crate) fn restore(&mut self) {
        let Some(previous) = self.previous.take() else { return };
        let left = self.reading.take().map(|reading| Previous {
            draft: None,
            reading: Some(reading),
            mending: self.mending.clone(),
        });
        self.previous = left;
        self.reading = previous.reading;
        self.mending = previous.mending;
        self.choice = Choice { evidence: true, ..Default::default() };
        self.cleared = None;
        self.say("", 0);
        match (previous.draft, &self.reading) {
            (None, Some(reading)) => {
                self.text = reading.text.clone().into();
                self.start = Start::Hidden;
            }
            (draft, _) => {
                self.text = draft.unwrap_or_default();
                self.start = Start::Open;
                self.look(Target::Paste);
            }
        }
    }

    /// Back from a report to the box with its text, whole as it can be replaced by another.
    pub(crate) fn reopen(&mut self) {
        self.start = Start::Open;
        self.over = Over::Nothing;
        self.look(Target::Whole);
    }

    /// Takes back what emptied the box or replaced its text, and can itself be taken back.
    pub(crate) fn swap_cleared(&mut self) {
        if let Some(text) = self.cleared.take() {
            let left = std::mem::replace(&mut self.text, text);
            self.start = Start::Open;
            self.replaced = false;
            self.cleared = Some(left).filter(|left| !left.is_empty());
        }
    }

    /// Nothing of any report stays.
    pub(crate) fn forget(&mut self) {
        self.text = AttrValue::default();
        self.cleared = None;
        self.reading = None;
        self.previous = None;
        self.files = Files::default();
        self.mending = Mending::default();
        self.start = Start::Forgotten;
    }

    /// An empty box for another report; the text of this one is set aside.
    pub(crate) fn another(&mut self) {
        if self.start == Start::Hidden {
            self.text = AttrValue::default();
            self.cleared = None;
        }
        // The start screen has a way back of its own, to the report that is left.
        self.say("", 0);
        self.start = Start::Open;
        self.over = Over::Nothing;
        self.files.told = None;
        self.look(Target::Paste);
    }

    /// Back to the report, whose text is the one that stands in the box again.
    pub(crate) fn go_back(&mut self) {
        let Some(reading) = &self.reading else { return };
        self.text = reading.text.clone().into();
        self.cleared = None;
        self.files.opening = None;
        self.start = Start::Hidden;
    }

    /// The text that is to be kept: an empty box beside a report is no wish to lose that.
    pub(crate) fn draft(&self) -> Option<AttrValue> {
        let is_aside = self.reading.is_some() && self.cleared.is_none() && self.text.is_empty();
        (!is_aside).then(|| self.text.clone())
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::rc::Rc;

    use yew::Reducible;

    use super::*;

    use crate::ui::{Action, fixture, i18n::Lang, model::file_intake::Intake, shared::Shared};

    /// The state of a page that shows a report, after these actions.
    pub(crate) fn after(actions: Vec<Action>) -> Rc<State> {
        let read = Action::Read(Shared::new(fixture::reading()));
        let start = Rc::new(State::new(fixture::TEXT.into(), Taste::default()));
        std::iter::once(read).chain(actions).fold(start, State::reduce)
    }

    #[test]
    fn another_report_begins_with_an_empty_box_and_loses_nothing() {
        let other = after(vec![Action::Another]);
        assert_eq!((other.text.as_str(), other.start), ("", Start::Open));
        // The text of the report is not to be forgotten by the tab.
        assert_eq!(other.draft(), None);
        let back = after(vec![Action::Another, Action::Type("甲".into()), Action::Back]);
        assert_eq!((back.text.as_str(), back.start), (fixture::TEXT, Start::Hidden));
        assert_eq!(back.draft().as_deref(), Some(fixture::TEXT));
    }

    #[test]
    fn a_new_report_can_be_taken_back() {
        let next = Reading::new("甲".into(), crate::wire::Analysis::from(&crate::analyze("甲")));
        let next = Action::Read(Shared::new(next));
        let changed = after(vec![Action::Another, next.clone()]);
        assert!(changed.said.restores && changed.previous.is_some());
        // Where the box is open it has a way back of its own, and in another language it is said in that one.
        let opened = after(vec![Action::Another, next.clone(), Action::Another]);
        assert_eq!((opened.said.restores, opened.said.words.as_str()), (false, ""));
        let english = Taste { lang: Lang::En, ..Taste::default() };
        let spoken = after(vec![Action::Another, next.clone(), Action::Taste(english)]);
        assert!(spoken.said.restores && spoken.said.words.is_ascii());
        let restored = after(vec![Action::Another, next, Action::Intake(Intake::Restore)]);
        assert_eq!(restored.text, fixture::TEXT);
        assert_eq!(restored.reading.as_ref().map(|one| one.text.as_str()), Some(fixture::TEXT));
    }

    #[test]
    fn a_draft_that_a_new_report_replaced_comes_back() {
        let text = AttrValue::from("甲".repeat(600));
        let reading = Reading::new(text.to_string(), crate::wire::Analysis::default());
        let actions = vec![
            Action::Another,
            Action::Type("乙".into()),
            Action::Intake(Intake::Replace(text.clone())),
            Action::Read(Shared::new(reading)),
        ];
        let changed = after(actions.clone());
        assert!(changed.said.restores && changed.text == text);
        let back = after([actions.clone(), vec![Action::Intake(Intake::Restore)]].concat());
        assert_eq!((back.text.as_str(), back.start), ("乙", Start::Open));
        assert_eq!(back.reading.as_ref().map(|one| one.text.as_str()), Some(fixture::TEXT));
        // And from there to the new one again.
        let twice = vec![Action::Intake(Intake::Restore), Action::Intake(Intake::Restore)];
        assert_eq!(after([actions, twice].concat()).text, text);
    }
}
