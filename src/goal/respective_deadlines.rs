//! A deadline for each goal of a clause: 2027年、2028年分别建成甲桥、乙桥; 甲桥、乙桥分别于6月底前、年底前通车.

use std::ops::Range;

use super::{
    headline::Passages,
    term::TermContext,
    types::{Goal, StageOutputs},
};
use crate::{
    lexicon::{calendar, naming},
    quantity::Quantity,
    statement::{Deadline, TimePhrase, time_phrases},
    structure::{SentenceId, clauses},
    text::{Clean, Span, punctuation::CLAUSE_ENDS},
};

/// Gives each goal of a clause its own deadline, where 分别 and as many times as goals stand in the clause.
pub(super) fn fill(outputs: &StageOutputs<'_>, passages: &Passages, goals: &mut [Goal]) {
    for of_sentence in goals.chunk_by_mut(|one, next| one.sentence == next.sentence) {
        in_sentence(outputs, passages, of_sentence[0].sentence, of_sentence);
    }
}

fn in_sentence(
    outputs: &StageOutputs<'_>,
    passages: &Passages,
    sentence: SentenceId,
    goals: &mut [Goal],
) {
    let Some(sentence) = outputs.outline.sentences.get(sentence.0 as usize) else { return };
    if goals.len() < 2 || !sentence.span.slice(outputs.text).contains(naming::RESPECTIVELY) {
        return;
    }
    for clause in clauses(outputs.text, sentence.span) {
        let first = goals.partition_point(|goal| goal.span.start() < clause.start());
        let after = goals.partition_point(|goal| goal.span.start() < clause.end());
        let times = times_in_a_row(outputs, clause);
        if times.len() > 1 && times.len() == after - first {
            for (goal, time) in goals[first..after].iter_mut().zip(times) {
                set(outputs, passages, goal, time);
            }
        }
    }
}

/// The times that stand in a row in a clause with 分别: 6月底前、年底前.
fn times_in_a_row(outputs: &StageOutputs<'_>, clause: Span<Clean>) -> Vec<Deadline> {
    let words = clause.slice(outputs.text);
    let year = outputs.outline.metadata.year;
    if !words.contains(naming::RESPECTIVELY) {
        return Vec::new();
    }
    let mut row: Vec<Deadline> = Vec::new();
    for part in parts(words) {
        let own = &words[part.clone()];
        let opening = row.last().and(first_time(own, year));
        let closing = last_time(own, year);
        let deadline = |phrase: TimePhrase| {
            let base = clause.start() + part.start;
            let span = Span::new(base + phrase.start, base + phrase.end);
            Deadline { span, year: phrase.year, month: phrase.month }
        };
        let is_whole = closing.is_some_and(|phrase| phrase.start == 0);
        match (opening, closing) {
            (Some(_), Some(phrase)) if is_whole => row.push(deadline(phrase)),
            (Some(phrase), _) => {
                row.push(deadline(phrase));
                return row;
            }
            (None, Some(phrase)) if row.len() < 2 => row = vec![deadline(phrase)],
            (None, _) if row.len() > 1 => return row,
            (None, _) => row.clear(),
        }
    }
    row
}

/// 2028年｜分别建成: the time that a part begins with.
fn first_time(part: &str, year: Option<i32>) -> Option<TimePhrase> {
    time_phrases(part, year).into_iter().next().filter(|phrase| phrase.start == 0)
}

/// 甲桥分别于｜6月底前, 城镇化率｜2026年: the time that a part ends with.
fn last_time(part: &str, year: Option<i32>) -> Option<TimePhrase> {
    let end = part.trim_end_matches(CLAUSE_ENDS).len();
    let part = &part[..end];
    if let Some(found) = time_phrases(part, year).pop().filter(|phrase| phrase.end == end) {
        return Some(found);
    }
    // A year alone that is a time here, since another one follows at once.
    let start = part
        .trim_end_matches(calendar::YEAR)
        .trim_end_matches(|ch: char| ch.is_ascii_digit())
        .len();
    let found =
        time_phrases(&part[start..], year).pop().filter(|phrase| start + phrase.end == end)?;
    Some(TimePhrase { start: start + found.start, end, ..found })
}

/// The parts of a clause between the marks and words that join members.
fn parts(words: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, joint) in words.match_indices(naming::MEMBER_JOINTS) {
        found.push(start..at);
        start = at + joint.len();
    }
    found.push(start..words.len());
    found
}

/// Sets a deadline, with the horizon that it decides; one that is past is none.
fn set(outputs: &StageOutputs<'_>, passages: &Passages, goal: &mut Goal, deadline: Deadline) {
    let past = deadline.year.zip(outputs.outline.metadata.year);
    if past.is_some_and(|(due, year)| due < year) {
        return;
    }
    let quantity: Option<&Quantity> =
        goal.quantities.first().and_then(|id| outputs.quantities.found.get(id.0 as usize));
    let term = TermContext {
        text: outputs.text,
        outline: outputs.outline,
        passages,
        section: goal.section,
        span: quantity.map_or(goal.span, |quantity| quantity.span),
        deadline: Some(deadline),
    };
    (goal.horizon, goal.term) = term.horizon(quantity);
    goal.deadline = Some(deadline);
}
