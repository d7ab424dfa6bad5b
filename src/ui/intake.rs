//! Texts on their way in: files that are offered, what is being opened, and the report that a new one takes the place of.

use yew::AttrValue;

use super::{
    reading::Reading,
    shared::Shared,
    state::{Mending, Over, Start, State, Target},
};
use crate::intake::{Doubt, Refusal};

/// One way in which a text comes in.
#[derive(Clone, Debug)]
pub enum Intake {
    /// Files were chosen or dropped.
    Offer(Vec<web_sys::File>),
    /// Open this one of them.
    Choose(usize),
    /// HTML was pasted.
    Paste(Pasted),
    /// A text was pasted or dropped outside of any field.
    Replace(AttrValue),
    /// What was being opened has this text.
    Opened(AttrValue, Option<Doubt>),
    /// What was being opened has no text for us.
    Refused(Told),
    /// Stop opening.
    Stop,
    /// Something is dragged over the page, or no longer.
    Drag(bool),
    /// Show the report again that was shown before this one.
    Restore,
}

/// HTML from the clipboard.
#[derive(Clone, Debug, PartialEq)]
pub struct Pasted {
    /// The HTML.
    pub html: AttrValue,
    /// Where in the box its text goes, in UTF-16 code units; without a place it is a new report.
    pub place: Option<(usize, usize)>,
}

/// What is being opened.
#[derive(Clone, Debug, PartialEq)]
pub enum Opening {
    /// A file.
    File(web_sys::File),
    /// HTML from the clipboard.
    Paste(Pasted),
}

/// What is said of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// It has no text for us.
    Refused(Refusal),
    /// The browser could not read it.
    Unreadable,
    /// Its text may not be right, and waits to be looked at.
    Doubt(Doubt),
}

/// Files that are offered, and what is being opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Files {
    /// Files to choose from: more than one.
    pub offered: Vec<web_sys::File>,
    /// What is being opened.
    pub opening: Option<Opening>,
    /// What is said of the last one, with its name.
    pub told: Option<(AttrValue, Told)>,
    /// Something is dragged over the page.
    pub dragged: bool,
}

/// A report that was shown before another.
#[derive(Clone, Debug, PartialEq)]
pub struct Previous {
    reading: Shared<Reading>,
    mending: Mending,
}

/// A pasted text of so many characters in an empty box is read at once.
pub(super) const AT_ONCE: usize = 100;

impl State {
    pub(super) fn take_in(&mut self, intake: Intake) {
        match intake {
            Intake::Offer(files) => {
                self.files = Files::default();
                match &files[..] {
                    [] => return,
                    [one] => self.files.opening = Some(Opening::File(one.clone())),
                    _ => self.files.offered = files,
                }
                self.show_start();
            }
            Intake::Choose(at) => {
                self.files.told = None;
                self.files.opening = self.files.offered.get(at).cloned().map(Opening::File);
            }
            Intake::Paste(pasted) => {
                self.files = Files { opening: Some(Opening::Paste(pasted)), ..Files::default() };
                self.show_start();
            }
            Intake::Replace(text) => {
                self.files.told = None;
                self.put_in(text, true);
            }
            Intake::Opened(text, doubt) => self.opened(text, doubt),
            Intake::Refused(told) => {
                let name = self.files.name();
                self.files.opening = None;
                self.files.told = Some((name, told));
            }
            Intake::Stop => self.files.opening = None,
            Intake::Drag(dragged) => self.files.dragged = dragged,
            Intake::Restore => self.restore(),
        }
    }

    /// The start screen, where files are opened; text and report stay as they are.
    fn show_start(&mut self) {
        self.over = Over::Nothing;
        if self.said.restores {
            self.say("", 0);
        }
        if self.start == Start::Hidden {
            self.text = AttrValue::default();
        }
        if !matches!(self.start, Start::Busy { .. }) {
            self.start = Start::Open;
        }
    }

    fn opened(&mut self, text: AttrValue, doubt: Option<Doubt>) {
        let name = self.files.name();
        let Some(opening) = self.files.opening.take() else { return };
        self.files.told = doubt.map(|doubt| (name, Told::Doubt(doubt)));
        match opening {
            Opening::Paste(Pasted { place: Some(place), .. }) => {
                let whole = with_inserted(&self.text, place, &text);
                let at_once =
                    self.text.trim().is_empty() && whole.chars().nth(AT_ONCE - 1).is_some();
                self.put_in(whole.into(), at_once);
            }
            _ => self.put_in(text, doubt.is_none()),
        }
    }

    /// Puts a text into the box, from which undo leads back, and has it read.
    fn put_in(&mut self, text: AttrValue, at_once: bool) {
        if !self.text.is_empty() && self.start != Start::Hidden {
            self.cleared = Some(self.text.clone());
        }
        if at_once {
            self.begin(text);
        } else {
            self.text = text;
            self.start = Start::Open;
            self.look(Target::Paste);
        }
    }

    /// A new report takes the place of the one that is shown, which can be shown again.
    pub(super) fn set_aside(&mut self, next: &Reading) {
        let old = self.reading.clone().filter(|old| old.text != next.text);
        self.files = Files { offered: std::mem::take(&mut self.files.offered), ..Files::default() };
        if let Some(reading) = old {
            self.previous = Some(Previous { reading, mending: self.mending.clone() });
            self.say(self.taste.lang.page().replaced, 0);
            self.said.restores = true;
        }
    }

    fn restore(&mut self) {
        let Some(previous) = self.previous.take() else { return };
        self.text = previous.reading.text.clone().into();
        self.reading = Some(previous.reading);
        self.mending = previous.mending;
        self.choice = super::choice::Choice { evidence: true, ..Default::default() };
        self.start = Start::Hidden;
        self.say("", 0);
    }

    /// Nothing of any report stays.
    pub(super) fn forget(&mut self) {
        self.text = AttrValue::default();
        self.cleared = None;
        self.reading = None;
        self.previous = None;
        self.files = Files::default();
        self.mending = Mending::default();
        self.start = Start::Forgotten;
    }

    /// An empty box for another report; the text of this one is set aside.
    pub(super) fn another(&mut self) {
        if self.start == Start::Hidden {
            self.text = AttrValue::default();
            self.cleared = None;
        }
        self.start = Start::Open;
        self.over = Over::Nothing;
        self.files.told = None;
        self.look(Target::Paste);
    }

    /// Back to the report, whose text is the one that stands in the box again.
    pub(super) fn go_back(&mut self) {
        let Some(reading) = &self.reading else { return };
        self.text = reading.text.clone().into();
        self.cleared = None;
        self.files.opening = None;
        self.start = Start::Hidden;
    }

    /// The text that is to be kept: an empty box beside a report is no wish to lose that.
    pub(super) fn draft(&self) -> Option<AttrValue> {
        let is_aside = self.reading.is_some() && self.cleared.is_none() && self.text.is_empty();
        (!is_aside).then(|| self.text.clone())
    }
}

impl Files {
    /// The name of what is being opened; a paste has none.
    pub(crate) fn name(&self) -> AttrValue {
        match &self.opening {
            Some(Opening::File(file)) => file.name().into(),
            _ => AttrValue::default(),
        }
    }
}

/// `text` with something in the place of a selection, which is counted in UTF-16 code units.
fn with_inserted(text: &str, (start, end): (usize, usize), inserted: &str) -> String {
    let (mut before, mut after) = (String::new(), String::new());
    let mut at = 0;
    for ch in text.chars() {
        if at < start {
            before.push(ch);
        } else if at >= end {
            after.push(ch);
        }
        at += ch.len_utf16();
    }
    before + inserted + &after
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use yew::Reducible;

    use super::{super::fixture, *};
    use crate::ui::{Action, Taste};

    fn after(actions: Vec<Action>) -> Rc<State> {
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
        let restored = after(vec![Action::Another, next, Action::Intake(Intake::Restore)]);
        assert_eq!(restored.text, fixture::TEXT);
        assert_eq!(restored.reading.as_ref().map(|one| one.text.as_str()), Some(fixture::TEXT));
    }

    #[test]
    fn what_cannot_be_read_or_is_stopped_leaves_the_text() {
        let pasted = Pasted { html: "<p>".into(), place: None };
        let paste = Action::Intake(Intake::Paste(pasted));
        let told = Told::Refused(Refusal::Broken);
        let refused = after(vec![
            Action::Another,
            Action::Type("甲".into()),
            paste.clone(),
            Action::Intake(Intake::Refused(told)),
        ]);
        assert_eq!((refused.text.as_str(), refused.start), ("甲", Start::Open));
        assert_eq!(refused.files.told, Some((AttrValue::default(), told)));
        let stop = Action::Intake(Intake::Stop);
        // What was stopped and answers all the same is not taken.
        let late = Action::Intake(Intake::Opened("乙".into(), None));
        let stopped = after(vec![Action::Another, Action::Type("甲".into()), paste, stop, late]);
        assert_eq!((stopped.text.as_str(), stopped.files.opening.is_none()), ("甲", true));
    }

    #[test]
    fn a_doubtful_text_waits_to_be_looked_at() {
        let pasted = Pasted { html: "<p>".into(), place: None };
        let opened = Intake::Opened("甲".repeat(200).into(), Some(Doubt::Encoding));
        let doubtful = after(vec![Action::Intake(Intake::Paste(pasted)), Action::Intake(opened)]);
        assert_eq!(doubtful.start, Start::Open);
        assert!(matches!(doubtful.files.told, Some((_, Told::Doubt(Doubt::Encoding)))));
    }

    #[test]
    fn a_paste_takes_the_place_of_the_selection() {
        assert_eq!(with_inserted("一𠀀三", (1, 3), "二"), "一二三");
        assert_eq!(with_inserted("", (0, 0), "二"), "二");
        assert_eq!(with_inserted("一", (9, 9), "二"), "一二");
    }
}
