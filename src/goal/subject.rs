//! What a goal is about: by its indicator, by words of its title, or by those of the passage it stands in.
//!
//! | title | where the words stand | subject |
//! |---|---|---|
//! | `农村公路` | in the title | 交通 |
//! | `质量提升行动` | 办好人民满意教育 begins the paragraph | 教育 |
//! | `三年行动` | nowhere near it, but in the heading | that of the heading |
//! | `三年行动` | nowhere | 其他 |

use super::types::{Goal, StageOutputs};
use crate::{
    lexicon::goal_subjects::{LEAD_ENDS, SUBJECT_WORDS, Subject},
    structure::{Outline, SectionId},
    text::{Clean, IntoList, Span, first_bytes, last_bytes},
};

/// Sets the subject of each goal, with the word that decided it.
pub(super) fn fill(outputs: &StageOutputs<'_>, goals: &mut [Goal]) {
    let headings = HeadingSubjects::of(outputs.text, outputs.outline);
    for goal in goals {
        goal.subject = subject(outputs, &headings, goal);
    }
}

/// The subject that words name, for a goal that the program did not find; none where no word names one.
///
/// ```
/// use goalcards::{goal::subject_of_words, lexicon::goal_subjects::Subject};
/// assert_eq!(subject_of_words("改造农村公路120公里"), Some(Subject::Transport));
/// assert_eq!(subject_of_words("三年行动"), None);
/// ```
#[must_use]
pub fn subject_of_words(words: &str) -> Option<Subject> {
    named_in(words).map(|(subject, _)| subject)
}

fn subject(
    outputs: &StageOutputs<'_>,
    headings: &HeadingSubjects,
    goal: &Goal,
) -> (Subject, Option<Span<Clean>>) {
    if let Some(entry) = goal.entry {
        return (entry.subject, None);
    }
    let text = outputs.text;
    if let Some((subject, word)) = named_in(&goal.title_words(text)) {
        return (subject, place_of(text, outputs.outline, goal, word));
    }
    let lead = || lead(text, outputs.outline, goal).and_then(|lead| named_in_span(text, lead));
    let sentence = || named_in_span(text, sentence_around(text, outputs.outline, goal));
    let found = named_in_span(text, goal.span)
        .or_else(lead)
        .or_else(|| headings.over(outputs.outline, goal.section))
        .or_else(sentence);
    found.map_or((Subject::Other, None), |(subject, span)| (subject, Some(span)))
}

/// The subject that the words of a passage name, and where the deciding one stands.
fn named_in_span(text: &str, span: Span<Clean>) -> Option<(Subject, Span<Clean>)> {
    let (subject, word) = named_in(span.slice(text))?;
    let at = span.start() + span.slice(text).find(word)?;
    Some((subject, Span::new(at, at + word.len())))
}

/// The subject whose words cover most of `words`, and its longest word: a certain word counts twice for each character, a general one
/// once, and the last word, which is the head of a Chinese noun phrase, a little more.
fn named_in(words: &str) -> Option<(Subject, &'static str)> {
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while let Some(first) = words[at..].chars().next() {
        let Some((subject, word, each)) = word_at(&words[at..]) else {
            at += first.len_utf8();
            continue;
        };
        at += word.len();
        let is_head = words[at..].chars().nth(HEAD_REACH).is_none();
        let weight = each * word.chars().count() + usize::from(is_head);
        match found.iter_mut().find(|one| one.subject == subject) {
            Some(one) => one.add(weight, at, word),
            None => found.push(Found { subject, weight, end: at, word }),
        }
    }
    let most = found.into_iter().max_by_key(|one| (one.weight, one.end))?;
    Some((most.subject, most.word))
}

/// A word this near the end of a title, in characters, is its head.
const HEAD_REACH: usize = 1;

/// What was found for one subject.
struct Found {
    subject: Subject,
    weight: usize,
    /// The byte after its last word.
    end: usize,
    /// Its longest word.
    word: &'static str,
}

impl Found {
    fn add(&mut self, weight: usize, end: usize, word: &'static str) {
        self.weight += weight;
        self.end = end;
        if word.len() > self.word.len() {
            self.word = word;
        }
    }
}

/// The longest word of any subject that the text begins with, and what each of its characters counts.
fn word_at(text: &str) -> Option<(Subject, &'static str, usize)> {
    let lists =
        SUBJECT_WORDS.iter().flat_map(|one| [(one, &one.certain, 2), (one, &one.general, 1)]);
    let found = lists.filter_map(|(one, words, each)| {
        words.longest_prefix_of(text).map(|word| (one.subject, word, each))
    });
    found.max_by_key(|(_, word, _)| word.len())
}

/// Where the word of a title stands: in the goal's own words, or else in its sentence.
fn place_of(text: &str, outline: &Outline, goal: &Goal, word: &str) -> Option<Span<Clean>> {
    let within = |span: Span<Clean>| {
        let at = span.start() + span.slice(text).find(word)?;
        Some(Span::new(at, at + word.len()))
    };
    within(goal.object)
        .or_else(|| within(goal.span))
        .or_else(|| within(sentence_around(text, outline, goal)))
}

/// The sentence of a goal, as far as it lies near the goal.
fn sentence_around(text: &str, outline: &Outline, goal: &Goal) -> Span<Clean> {
    let Some(sentence) = outline.sentences.get(goal.sentence.0 as usize) else { return goal.span };
    let whole = sentence.span.cover(goal.span);
    let before = last_bytes(&text[whole.start()..goal.span.start()], SENTENCE_REACH);
    let after = first_bytes(&text[goal.span.end()..whole.end()], SENTENCE_REACH);
    Span::new(goal.span.start() - before.len(), goal.span.end() + after.len())
}

/// A sentence is read for so many bytes before a goal and after it.
const SENTENCE_REACH: usize = 300;

/// The words that begin the paragraph of a goal, where they are as short as a heading: 办好人民满意教育。
fn lead(text: &str, outline: &Outline, goal: &Goal) -> Option<Span<Clean>> {
    let line = outline.sentences.get(goal.sentence.0 as usize)?.line;
    let first = outline.sentences.partition_point(|one| one.line < line);
    let start = outline.sentences.get(first)?.span.start();
    let begun = first_bytes(&text[start..], LONGEST_LEAD);
    let end = begun.find(LEAD_ENDS)?;
    Some(Span::new(start, start + end))
}

/// A lead is no longer than so many bytes.
const LONGEST_LEAD: usize = 75;

/// The subject that each heading names, with the word.
struct HeadingSubjects(Vec<Option<(Subject, Span<Clean>)>>);

impl HeadingSubjects {
    fn of(text: &str, outline: &Outline) -> Self {
        let named = |heading: Span<Clean>| {
            let words = first_bytes(heading.slice(text), LONGEST_HEADING);
            named_in_span(text, Span::new(heading.start(), heading.start() + words.len()))
        };
        Self(outline.sections.iter().map(|section| named(section.heading)).into_list())
    }

    /// That of the nearest heading over a section, its own first.
    fn over(
        &self,
        outline: &Outline,
        section: Option<SectionId>,
    ) -> Option<(Subject, Span<Clean>)> {
        let parent = |inner: &SectionId| outline.sections.get(inner.0 as usize)?.parent;
        let mut around = std::iter::successors(section, parent);
        around.find_map(|id| *self.0.get(id.0 as usize)?)
    }
}

/// A heading is read for so many bytes.
const LONGEST_HEADING: usize = 300;
