//! What a list of tasks says beside each task: who is responsible, and by when.

use super::Goal;
use crate::{
    lexicon::tables as words,
    statement::{Deadline, phrases},
    structure::{Column, Outline},
    text::{Clean, Span, head, looked},
};

/// A bracket behind a task: （牵头单位：…；完成时限：…）.
struct Note {
    span: Span<Clean>,
    bodies: Vec<Span<Clean>>,
    deadline: Option<Deadline>,
}

/// Gives goals the bodies and the deadline that stand behind them in brackets, or in their row of a table.
pub(super) fn fill(text: &str, outline: &Outline, goals: &mut [Goal]) {
    let year = outline.facts.year;
    let notes = notes(text, year);
    for goal in goals {
        let sentence = outline.sentences.get(goal.sentence.0 as usize);
        let row = sentence.map_or(&[][..], |sentence| outline.tables.row(sentence.span));
        let mut bodies = Vec::new();
        let mut due = None;
        for cell in row {
            match cell.column {
                Column::Bodies => bodies.extend(split(text, cell.span)),
                Column::Deadline => due = due.or_else(|| deadline(text, cell.span, year)),
                _ => {}
            }
        }
        if let Some(note) = behind(text, &notes, goal.span) {
            bodies.extend(&note.bodies);
            due = due.or(note.deadline);
        }
        if !bodies.is_empty() {
            goal.bodies = bodies;
        }
        goal.deadline = due.or(goal.deadline);
    }
}

/// A bracket stands at most so many bytes behind its task.
const REACH: usize = 900;

/// The next bracket, on the line of the goal or at the head of the line after it.
fn behind<'n>(text: &str, notes: &'n [Note], goal: Span<Clean>) -> Option<&'n Note> {
    let next = notes.partition_point(|note| note.span.start() < goal.end());
    let note = notes.get(next)?;
    let between = text.get(goal.end()..note.span.start()).filter(|words| words.len() <= REACH)?;
    let between = between.trim_end_matches(|ch: char| ch.is_whitespace() || "（【".contains(ch));
    (!between.contains('\n')).then_some(note)
}

/// A bracket is at most so long, in bytes.
const LONGEST: usize = 900;

fn notes(text: &str, year: Option<i32>) -> Vec<Note> {
    let mut found = Vec::new();
    for (at, open) in text.match_indices(['（', '【']) {
        let rest = head(&text[at + open.len()..], LONGEST);
        looked(rest.len());
        let Some(end) = rest.find(['（', '【', '）', '】', '\n']) else { continue };
        let inside: Span<Clean> = Span::new(at + open.len(), at + open.len() + end);
        found.extend(note(text, inside, year));
    }
    found
}

fn note(text: &str, inside: Span<Clean>, year: Option<i32>) -> Option<Note> {
    let mut note = Note { span: inside, bodies: Vec::new(), deadline: None };
    let mut start = inside.start();
    let mut said = false;
    for part in inside.of(text).split(['；', '。']) {
        let span: Span<Clean> = Span::new(start, start + part.len());
        start = span.end() + '；'.len_utf8();
        let Some((key, value)) = part.split_once('：') else { continue };
        let value = Span::new(span.end() - value.len(), span.end());
        if words::DEADLINE_KEYS.stands_in(key) {
            note.deadline = note.deadline.or_else(|| deadline(text, value, year));
            said = true;
        } else if words::BODY_KEYS.stands_in(key) {
            note.bodies.extend(split(text, value));
            said = true;
        }
    }
    said.then_some(note)
}

/// The name of a body has at most so many characters.
const LONGEST_NAME: usize = 24;

/// 区教育局、区住建局
fn split(text: &str, within: Span<Clean>) -> Vec<Span<Clean>> {
    let mut found = Vec::new();
    let mut start = within.start();
    for name in within.of(text).split(['、', '，', '；']) {
        let lead = name.len() - name.trim_start().len();
        let kept = name.trim();
        if (2..=LONGEST_NAME).contains(&kept.chars().count()) {
            found.push(Span::new(start + lead, start + lead + kept.len()));
        }
        start += name.len() + '、'.len_utf8();
    }
    found
}

/// 8月底前, 12月31日, 全年
fn deadline(text: &str, within: Span<Clean>, year: Option<i32>) -> Option<Deadline> {
    let said = within.of(text);
    if let Some(phrase) = phrases(said, year).into_iter().next() {
        let span = Span::new(within.start() + phrase.start, within.start() + phrase.end);
        return Some(Deadline { span, year: phrase.year, month: phrase.month });
    }
    let (at, word) = words::WHOLE_YEAR.first_in(said)?;
    let span = Span::new(within.start() + at, within.start() + at + word.len());
    Some(Deadline { span, year, month: Some(12) })
}
