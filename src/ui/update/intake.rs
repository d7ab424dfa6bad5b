//! Texts on their way in: files that are offered, what is being opened, and where its text goes.

use yew::AttrValue;

use crate::intake::Doubt;
use crate::ui::model::{
    action::ComparisonAction,
    comparison::{ComparisonState, MOST_REPORTS},
    file_intake::{
        FileAction, FileMessage, FileState, MIN_AUTO_ANALYZE_CHARS, MIN_NEW_REPORT_CHARS, Opening,
    },
    page_state::{FocusTarget, Overlay, StartPhase},
    state::State,
};

impl State {
    pub(crate) fn apply_file_action(&mut self, intake: FileAction) {
        match intake {
            FileAction::Offer(files) => {
                self.files = FileState::default();
                match &files[..] {
                    [] => return,
                    _ if self.is_compared()
                        && (files.len() > 1 || self.comparison.takes_more()) =>
                    {
                        self.offer_to_comparison(files);
                    }
                    [file] => self.files.opening = Some(Opening::File(file.clone())),
                    [one, other] => {
                        // Names mostly hold the year, and the later report is the one to show.
                        let first = if one.name() <= other.name() { one } else { other };
                        self.files.opening = Some(Opening::File(first.clone()));
                        self.files.pair = files;
                    }
                    _ => self.files.offered = files,
                }
                self.show_start_screen();
            }
            FileAction::Choose(at) => {
                self.files.message = None;
                self.files.chosen = Some(at);
                self.files.opening = self.files.offered.get(at).cloned().map(Opening::File);
            }
            FileAction::Paste(pasted) => {
                self.files =
                    FileState { opening: Some(Opening::Paste(pasted)), ..FileState::default() };
                self.show_start_screen();
            }
            FileAction::Replace(text) => {
                self.files.message = None;
                self.set_text(text, true);
            }
            FileAction::Insert(text, place) => self.place(text, Some(place), None),
            FileAction::Opened(text, doubt) => self.opened(text, doubt),
            FileAction::Refused(message) => self.refused(message),
            FileAction::Stop => self.files.stop(),
            FileAction::Close => self.files = FileState::default(),
            FileAction::Drag(dragged) => self.files.dragged = dragged,
            FileAction::Restore => self.restore(),
        }
    }

    /// What comes in goes to the comparison on screen.
    fn is_compared(&self) -> bool {
        self.comparison.is_open && self.start == StartPhase::Hidden
    }

    /// Opens as many files as there is room for reports, one after another.
    fn offer_to_comparison(&mut self, mut files: Vec<web_sys::File>) {
        let takes_more = self.comparison.takes_more();
        let room = if takes_more { self.comparison.room() } else { MOST_REPORTS - 1 };
        self.apply_comparison(ComparisonAction::Refuse(files.len().saturating_sub(room)));
        files.truncate(room);
        files.reverse();
        self.files.queue = files;
        self.open_next();
    }

    /// Opens the next file that is added to the comparison; after the last one all are added at once.
    fn open_next(&mut self) {
        self.files.opening = self.files.queue.pop().map(Opening::File);
        if self.files.opening.is_none() && !self.files.texts.is_empty() {
            let refused = self.comparison.refused;
            let texts = std::mem::take(&mut self.files.texts);
            self.apply_comparison(ComparisonAction::Add(texts));
            self.comparison.refused += refused;
        }
    }

    /// Closes what would hide messages about a file, which appear on the start screen or over the report.
    fn show_start_screen(&mut self) {
        self.overlay = Overlay::Nothing;
        if self.toast.offers_previous {
            self.show_toast("", 0);
        }
        if !matches!(self.start, StartPhase::Busy { .. } | StartPhase::Hidden) {
            self.start = StartPhase::Open;
        }
    }

    fn refused(&mut self, message: FileMessage) {
        let name = self.files.name();
        let opening = self.files.opening.take();
        if !self.files.pair.is_empty() {
            self.files.offered = std::mem::take(&mut self.files.pair);
            self.files.first_text = None;
        }
        match opening {
            // What was copied is not lost with its form.
            Some(Opening::Paste(pasted)) if !pasted.plain.trim().is_empty() => {
                self.place(pasted.plain, pasted.place, None);
            }
            _ => self.files.message = Some((name, message)),
        }
        self.open_next();
    }

    fn opened(&mut self, text: AttrValue, doubt: Option<Doubt>) {
        let name = self.files.name();
        let Some(opening) = self.files.opening.take() else { return };
        let has_more = self.files.first_text.is_some() || self.files.is_adding();
        let before = self.files.message.take().filter(|_| has_more);
        self.files.message = doubt.map(|doubt| (name, FileMessage::Doubt(doubt))).or(before);
        match opening {
            Opening::File(_)
                if self.files.is_adding() || self.is_compared() && self.comparison.takes_more() =>
            {
                self.files.texts.push(text);
                self.open_next();
            }
            Opening::File(file) if !self.files.pair.is_empty() => self.opened_of_pair(&file, text),
            Opening::Paste(pasted) => {
                let text = if is_much_shorter(&text, &pasted.plain) { pasted.plain } else { text };
                // A few words in much HTML are no new report.
                if pasted.place.is_some() || text.chars().nth(MIN_NEW_REPORT_CHARS).is_some() {
                    self.place(text, pasted.place, doubt);
                }
            }
            Opening::File(_) => self.place(text, None, doubt),
        }
    }

    /// One of two files that are compared: the other one is opened next; with both the comparison begins as soon as the report is read.
    fn opened_of_pair(&mut self, file: &web_sys::File, text: AttrValue) {
        let Some(first) = self.files.first_text.take() else {
            let next = self.files.pair.iter().find(|other| *other != file);
            self.files.opening = next.cloned().map(Opening::File);
            self.files.first_text = Some(text);
            return;
        };
        self.files.pair.clear();
        self.comparison = ComparisonState { other: first, ..ComparisonState::default() };
        let is_sure = self.files.message.is_none();
        self.set_text(text, is_sure);
        self.comparison.is_awaited = true;
    }

    /// A text that came in: at its place in the box, or in the place of the report.
    fn place(&mut self, text: AttrValue, place: Option<(usize, usize)>, doubt: Option<Doubt>) {
        match place {
            Some(place) => {
                let whole = with_inserted(&self.text, place, &text);
                let at_once = self.text.trim().is_empty()
                    && whole.chars().nth(MIN_AUTO_ANALYZE_CHARS - 1).is_some();
                self.set_text(whole.into(), at_once);
            }
            None => self.set_text(text, doubt.is_none()),
        }
    }

    /// Puts a text into the box, from which undo leads back, and has it read.
    fn set_text(&mut self, text: AttrValue, at_once: bool) {
        self.comparison.is_awaited = false;
        // What comes in while two reports are compared is the other one.
        if self.is_compared() {
            let takes_more = self.comparison.takes_more();
            self.apply_comparison(if takes_more {
                ComparisonAction::Add(vec![text])
            } else {
                ComparisonAction::Begin(text)
            });
            return;
        }
        if !self.text.is_empty() && self.start != StartPhase::Hidden {
            self.cleared_text = Some(self.text.clone());
            self.was_replaced = at_once;
        }
        if at_once {
            self.begin(text);
        } else {
            self.text = text;
            self.start = StartPhase::Open;
            self.request_focus(FocusTarget::Paste);
        }
    }
}

/// HTML from which far less was read than its copier gave as plain text was not understood.
fn is_much_shorter(text: &str, plain: &str) -> bool {
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
        Action, fixture,
        model::{
            action::{PageAction, ReportAction},
            file_intake::Pasted,
        },
        update::report_change::tests::after,
    };

    #[test]
    fn a_file_that_is_refused_leaves_the_report_where_it_is() {
        let pasted = Pasted { html: "<p>".into(), plain: AttrValue::default(), place: None };
        let message = FileMessage::Refused(Refusal::Broken);
        let refused = after(vec![
            Action::Page(PageAction::Intake(FileAction::Paste(pasted))),
            Action::Page(PageAction::Intake(FileAction::Refused(message))),
        ]);
        assert_eq!((refused.text.as_str(), refused.start), (fixture::TEXT, StartPhase::Hidden));
        assert!(refused.files.message.is_some());
    }

    #[test]
    fn a_paste_whose_form_cannot_be_read_is_taken_as_plain_text() {
        let pasted = Pasted { html: "<p>".into(), plain: "增长6%".into(), place: Some((0, 0)) };
        let paste = Action::Page(PageAction::Intake(FileAction::Paste(pasted)));
        for answer in
            [FileAction::Refused(FileMessage::Unreadable), FileAction::Opened("6".into(), None)]
        {
            let placed = after(vec![
                Action::Report(ReportAction::NewReport),
                paste.clone(),
                Action::Page(PageAction::Intake(answer)),
            ]);
            assert_eq!((placed.text.as_str(), &placed.files.message), ("增长6%", &None));
        }
    }

    #[test]
    fn what_cannot_be_read_or_is_stopped_leaves_the_text() {
        let pasted = Pasted { html: "<p>".into(), plain: AttrValue::default(), place: None };
        let paste = Action::Page(PageAction::Intake(FileAction::Paste(pasted)));
        let message = FileMessage::Refused(Refusal::Broken);
        let refused = after(vec![
            Action::Report(ReportAction::NewReport),
            Action::Report(ReportAction::Type("甲".into())),
            paste.clone(),
            Action::Page(PageAction::Intake(FileAction::Refused(message))),
        ]);
        assert_eq!((refused.text.as_str(), refused.start), ("甲", StartPhase::Open));
        assert_eq!(refused.files.message, Some((AttrValue::default(), message)));
        let stop = Action::Page(PageAction::Intake(FileAction::Stop));
        // What was stopped and answers all the same is not taken.
        let late = Action::Page(PageAction::Intake(FileAction::Opened("乙".into(), None)));
        let stopped = after(vec![
            Action::Report(ReportAction::NewReport),
            Action::Report(ReportAction::Type("甲".into())),
            paste,
            stop,
            late,
        ]);
        assert_eq!((stopped.text.as_str(), stopped.files.opening.is_none()), ("甲", true));
    }

    #[test]
    fn a_doubtful_text_waits_to_be_looked_at() {
        let pasted = Pasted { html: "<p>".into(), plain: AttrValue::default(), place: None };
        let opened = FileAction::Opened("甲".repeat(600).into(), Some(Doubt::Encoding));
        let doubtful = after(vec![
            Action::Page(PageAction::Intake(FileAction::Paste(pasted))),
            Action::Page(PageAction::Intake(opened)),
        ]);
        assert_eq!(doubtful.start, StartPhase::Open);
        assert!(matches!(doubtful.files.message, Some((_, FileMessage::Doubt(Doubt::Encoding)))));
    }

    #[test]
    fn a_paste_takes_the_place_of_the_selection() {
        assert_eq!(with_inserted("一𠀀三", (1, 3), "二"), "一二三");
        assert_eq!(with_inserted("", (0, 0), "二"), "二");
        assert_eq!(with_inserted("一", (9, 9), "二"), "一二");
    }
}
