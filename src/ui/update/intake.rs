//! Texts on their way in: files that are offered, what is being opened, and where its text goes.

use yew::AttrValue;

use crate::intake::Doubt;
use crate::ui::model::{
    file_intake::{AT_ONCE, Files, Intake, NEW_REPORT, Opening, Told},
    page_state::{Over, Start, Target},
    state::State,
};

impl State {
    pub(crate) fn take_in(&mut self, intake: Intake) {
        match intake {
            Intake::Offer(files) => {
                self.files = Files::default();
                match &files[..] {
                    [] => return,
                    [one] => self.files.opening = Some(Opening::File(one.clone())),
                    _ => self.files.offered = files,
                }
                self.clear_view();
            }
            Intake::Choose(at) => {
                self.files.told = None;
                self.files.chosen = Some(at);
                self.files.opening = self.files.offered.get(at).cloned().map(Opening::File);
            }
            Intake::Paste(pasted) => {
                self.files = Files { opening: Some(Opening::Paste(pasted)), ..Files::default() };
                self.clear_view();
            }
            Intake::Replace(text) => {
                self.files.told = None;
                self.put_in(text, true);
            }
            Intake::Insert(text, place) => self.place(text, Some(place), None),
            Intake::Opened(text, doubt) => self.opened(text, doubt),
            Intake::Refused(told) => self.refused(told),
            Intake::Stop => self.files.opening = None,
            Intake::Close => self.files = Files::default(),
            Intake::Drag(dragged) => self.files.dragged = dragged,
            Intake::Restore => self.restore(),
        }
    }

    /// What comes of a file is said where the person is, on the start screen or over the report.
    fn clear_view(&mut self) {
        self.over = Over::Nothing;
        if self.said.restores {
            self.say("", 0);
        }
        if !matches!(self.start, Start::Busy { .. } | Start::Hidden) {
            self.start = Start::Open;
        }
    }

    fn refused(&mut self, told: Told) {
        let name = self.files.name();
        let opening = self.files.opening.take();
        match opening {
            // What was copied is not lost with its form.
            Some(Opening::Paste(pasted)) if !pasted.plain.trim().is_empty() => {
                self.place(pasted.plain, pasted.place, None);
            }
            _ => self.files.told = Some((name, told)),
        }
    }

    fn opened(&mut self, text: AttrValue, doubt: Option<Doubt>) {
        let name = self.files.name();
        let Some(opening) = self.files.opening.take() else { return };
        self.files.told = doubt.map(|doubt| (name, Told::Doubt(doubt)));
        match opening {
            Opening::Paste(pasted) => {
                let text = if is_less(&text, &pasted.plain) { pasted.plain } else { text };
                // A few words in much HTML are no new report.
                if pasted.place.is_some() || text.chars().nth(NEW_REPORT).is_some() {
                    self.place(text, pasted.place, doubt);
                }
            }
            Opening::File(_) => self.place(text, None, doubt),
        }
    }

    /// A text that came in: at its place in the box, or in the place of the report.
    fn place(&mut self, text: AttrValue, place: Option<(usize, usize)>, doubt: Option<Doubt>) {
        match place {
            Some(place) => {
                let whole = with_inserted(&self.text, place, &text);
                let at_once =
                    self.text.trim().is_empty() && whole.chars().nth(AT_ONCE - 1).is_some();
                self.put_in(whole.into(), at_once);
            }
            None => self.put_in(text, doubt.is_none()),
        }
    }

    /// Puts a text into the box, from which undo leads back, and has it read.
    fn put_in(&mut self, text: AttrValue, at_once: bool) {
        if !self.text.is_empty() && self.start != Start::Hidden {
            self.cleared = Some(self.text.clone());
            self.replaced = at_once;
        }
        if at_once {
            self.begin(text);
        } else {
            self.text = text;
            self.start = Start::Open;
            self.look(Target::Paste);
        }
    }
}

/// HTML from which far less was read than its copier gave as plain text was not understood.
fn is_less(text: &str, plain: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|ch| !ch.is_whitespace()).count();
    letters(text) * 10 < letters(plain) * 8
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
    use super::*;

    use crate::intake::Refusal;
    use crate::ui::{
        Action, fixture, model::file_intake::Pasted, update::report_change::tests::after,
    };

    #[test]
    fn a_file_that_is_refused_leaves_the_report_where_it_is() {
        let pasted = Pasted { html: "<p>".into(), plain: AttrValue::default(), place: None };
        let told = Told::Refused(Refusal::Broken);
        let refused = after(vec![
            Action::Intake(Intake::Paste(pasted)),
            Action::Intake(Intake::Refused(told)),
        ]);
        assert_eq!((refused.text.as_str(), refused.start), (fixture::TEXT, Start::Hidden));
        assert!(refused.files.told.is_some());
    }

    #[test]
    fn a_paste_whose_form_cannot_be_read_is_taken_as_plain_text() {
        let pasted = Pasted { html: "<p>".into(), plain: "增长6%".into(), place: Some((0, 0)) };
        let paste = Action::Intake(Intake::Paste(pasted));
        for answer in [Intake::Refused(Told::Unreadable), Intake::Opened("6".into(), None)] {
            let placed = after(vec![Action::Another, paste.clone(), Action::Intake(answer)]);
            assert_eq!((placed.text.as_str(), &placed.files.told), ("增长6%", &None));
        }
    }

    #[test]
    fn what_cannot_be_read_or_is_stopped_leaves_the_text() {
        let pasted = Pasted { html: "<p>".into(), plain: AttrValue::default(), place: None };
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
        let pasted = Pasted { html: "<p>".into(), plain: AttrValue::default(), place: None };
        let opened = Intake::Opened("甲".repeat(600).into(), Some(Doubt::Encoding));
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
