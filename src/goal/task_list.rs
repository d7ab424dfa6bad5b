//! What a list of tasks says beside each task: who is responsible, and by when.

use super::types::Goal;
use crate::{
    lexicon::tables,
    statement::{Deadline, time_phrases},
    structure::{Column, DocumentKind, Outline, ReportMetadata},
    text::{Clean, IntoList, Span, count_work, first_bytes, one_of, sort_by},
};

/// What a bracket after a task says: （牵头单位：…；完成时限：…）.
struct Note {
    span: Span<Clean>,
    bodies: Vec<Span<Clean>>,
    deadline: Option<Deadline>,
}

/// Sets the bodies and the deadline of goals from the brackets after them, or from their row of a table.
pub(super) fn fill(text: &str, outline: &Outline, goals: &mut [Goal]) {
    let year = outline.metadata.year;
    let notes = notes(text, &outline.metadata);
    for goal in goals {
        let sentence = outline.sentences.get(goal.sentence.0 as usize);
        let row = sentence.map_or(&[][..], |sentence| outline.tables.cells_in(sentence.span));
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

/// A bracket comes at most this many bytes after its task.
const REACH: usize = 900;

/// The next bracket, on the line of the goal or at the head of the line after it.
fn behind<'n>(text: &str, notes: &'n [Note], goal: Span<Clean>) -> Option<&'n Note> {
    let next = notes.partition_point(|note| note.span.start() < goal.end());
    let note = notes.get(next)?;
    let between = text.get(goal.end()..note.span.start()).filter(|words| words.len() <= REACH)?;
    let between = between.trim_end_matches(|ch: char| ch.is_whitespace() || "（【".contains(ch));
    (!between.contains('\n')).then_some(note)
}

/// A bracket is at most this long, in bytes.
const LONGEST: usize = 900;

/// The notes in brackets that hold keys, and in a list of tasks also those without brackets.
fn notes(text: &str, facts: &ReportMetadata) -> Vec<Note> {
    let mut found = Vec::new();
    for (at, open) in text.match_indices(one_of(&['（', '【', '〔', '［'])) {
        let rest = first_bytes(&text[at + open.len()..], LONGEST);
        count_work(rest.len());
        let brackets = one_of(&['（', '【', '〔', '［', '）', '】', '〕', '］', '\n']);
        let Some(end) = rest.find(brackets) else { continue };
        let inside: Span<Clean> = Span::new(at + open.len(), at + open.len() + end);
        found.extend(note(text, inside, facts.year).or_else(|| told(text, inside)));
    }
    if facts.document_kind == DocumentKind::Ledger {
        let mut start = 0;
        for piece in text.split_inclusive(one_of(&['。', '\n', '）', '】'])) {
            let span: Span<Clean> = Span::new(start, start + piece.len());
            start = span.end();
            let colon = piece.find('：').filter(|colon| key_kind(&piece[..*colon]).is_some());
            let Some(colon) = colon else { continue };
            let span = Span::new(span.start() + key_start(piece, 0, colon), span.end());
            let brackets = one_of(&['（', '【', '〔', '［', '）', '】', '〕', '］']);
            let bare = piece.len() <= LONGEST && !piece.contains(brackets);
            found.extend(note(text, span, facts.year).filter(|_| bare));
        }
        sort_by(&mut found, |left, right| left.span.start() < right.span.start());
    }
    joined(text, found)
}

/// Notes with nothing but marks between them are one: 责任单位 and 完成时限 on two lines.
fn joined(text: &str, found: Vec<Note>) -> Vec<Note> {
    let mut notes: Vec<Note> = Vec::with_capacity(found.len());
    for note in found {
        let Some(last) = notes.last_mut() else {
            notes.push(note);
            continue;
        };
        let between = text.get(last.span.end()..note.span.start()).unwrap_or("。");
        let marks = between.chars().all(|ch| ch.is_whitespace() || "（）【】；。".contains(ch));
        if marks {
            last.span = last.span.cover(note.span);
            last.bodies.extend(note.bodies);
            last.deadline = last.deadline.or(note.deadline);
        } else {
            notes.push(note);
        }
    }
    notes
}

/// What the words before a colon announce.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Key {
    Bodies,
    Deadline,
    /// 责任领导: a person, who is no body.
    Person,
}

fn key_kind(words: &str) -> Option<Key> {
    let kinds = [
        (&tables::PERSON_KEYS, Key::Person),
        (&tables::DEADLINE_KEYS, Key::Deadline),
        (&tables::BODY_KEYS, Key::Bodies),
    ];
    let ending =
        kinds.iter().filter_map(|(list, key)| Some((list.longest_suffix_of(words)?, *key)));
    ending.max_by_key(|(word, _)| word.len()).map(|(_, key)| key)
}

/// 牵头单位：…；配合单位：…，完成时限：…: the note that a text with keys holds; the value of a key ends at the next key.
fn note(text: &str, inside: Span<Clean>, year: Option<i32>) -> Option<Note> {
    let mut note = Note { span: inside, bodies: Vec::new(), deadline: None };
    let words = inside.slice(text);
    let colons = words.match_indices('：').map(|(at, _)| at).into_list();
    let mut said = false;
    for (nth, colon) in colons.iter().copied().enumerate() {
        let Some(key) = key_kind(&words[..colon]) else { continue };
        let from = colon + '：'.len_utf8();
        let end = colons.get(nth + 1).map_or(words.len(), |next| key_start(words, from, *next));
        let value = Span::new(inside.start() + from, inside.start() + end);
        match key {
            Key::Deadline => note.deadline = note.deadline.or_else(|| deadline(text, value, year)),
            Key::Bodies => note.bodies.extend(split(text, value)),
            Key::Person => {}
        }
        said |= key != Key::Person;
    }
    said.then_some(note)
}

/// The byte at which the key before a colon begins: after the last mark, or at a known key directly after a value.
fn key_start(words: &str, from: usize, colon: usize) -> usize {
    let near = &words[from..colon];
    count_work(near.len());
    let lists = [&tables::PERSON_KEYS, &tables::DEADLINE_KEYS, &tables::BODY_KEYS];
    let known = lists.iter().filter_map(|list| list.longest_suffix_of(near)).map(str::len).max();
    let marked = near.rfind(one_of(&['；', '，', '。', '、', ' ', '\n']));
    known.map(|len| near.len() - len).or(marked).map_or(colon, |at| from + at)
}

/// （市发展改革委牵头，市住房城乡建设局配合）: a note in which every part names a body and its role.
fn told(text: &str, inside: Span<Clean>) -> Option<Note> {
    let mut note = Note { span: inside, bodies: Vec::new(), deadline: None };
    let mut start = inside.start();
    for part in inside.slice(text).split(one_of(&['，', '；'])) {
        let role = tables::ROLES.longest_suffix_of(part)?;
        let lead = if part.starts_with('由') { '由'.len_utf8() } else { 0 };
        let named =
            Span::new(start + lead.min(part.len() - role.len()), start + part.len() - role.len());
        note.bodies.extend(split(text, named));
        start += part.len() + '，'.len_utf8();
    }
    (!note.bodies.is_empty()).then_some(note)
}

/// The name of a body has at most this many characters.
const LONGEST_NAME: usize = 24;

/// The names of a list: 区教育局、区住建局.
fn split(text: &str, within: Span<Clean>) -> Vec<Span<Clean>> {
    let mut found = Vec::new();
    let mut start = within.start();
    for name in within.slice(text).split(one_of(&['、', '，', '；', '。', '\n'])) {
        let lead = name.len() - name.trim_start().len();
        let kept = name.trim();
        if (2..=LONGEST_NAME).contains(&kept.chars().count()) {
            found.push(Span::new(start + lead, start + lead + kept.len()));
        }
        let mark = text.get(start + name.len()..).and_then(|rest| rest.chars().next());
        start += name.len() + mark.map_or(0, char::len_utf8);
    }
    found
}

/// The deadline that a value names: 8月底前, 12月31日, 全年.
fn deadline(text: &str, within: Span<Clean>, year: Option<i32>) -> Option<Deadline> {
    let said = within.slice(text);
    if let Some(phrase) = time_phrases(said, year).into_iter().next() {
        let span = Span::new(within.start() + phrase.start, within.start() + phrase.end);
        return Some(Deadline { span, year: phrase.year, month: phrase.month });
    }
    let (at, word) = tables::WHOLE_YEAR.find_in(said)?;
    let span = Span::new(within.start() + at, within.start() + at + word.len());
    Some(Deadline { span, year, month: Some(12) })
}
