//! By when: 年内, 6月底前, 到2027年, “十五五”末.

mod phrase;

pub use phrase::{TimePhrase, periods, time_phrases};

use crate::{
    structure::clauses,
    text::{Clean, Span, first_bytes, last_bytes, one_of, punctuation::last_clause_start},
};

/// A deadline that the text states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The words.
    pub span: Span<Clean>,
    /// The year, when stated or given by the report's year.
    pub year: Option<i32>,
    /// The month, when stated.
    pub month: Option<u32>,
}

/// So many bytes before the object are looked at, and of the object; a third of them after it.
const MAX_BYTES: usize = 900;

/// The deadline that a sentence states for its `object`.
///
/// Looked for in the object's span, then before it in its clause, then directly after it, then at the head of the clauses
/// before it (`到2027年，…`).
///
/// ```
/// use goalcards::{statement::deadline, text::Span};
/// let text = "确保示例水厂6月底前建成投用。";
/// let whole = Span::new(0, text.len());
/// let found = deadline(text, whole, Span::new(6, text.len() - 3), Some(2025)).unwrap();
/// assert_eq!((found.span.slice(text), found.year, found.month), ("6月底前", Some(2025), Some(6)));
/// ```
#[must_use]
pub fn deadline(
    text: &str,
    sentence: Span<Clean>,
    object: Span<Clean>,
    report_year: Option<i32>,
) -> Option<Deadline> {
    let lead = last_bytes(text.get(sentence.start()..object.start())?, MAX_BYTES);
    let rest = first_bytes(text.get(object.end()..sentence.end())?, MAX_BYTES / 3);
    let own = first_bytes(object.slice(text), MAX_BYTES);
    let found = inside(own, report_year).map(|phrase| (object.start(), phrase)).or_else(|| {
        let clause = last_clause_start(lead);
        let base = object.start() - lead.len();
        before(&lead[clause..], report_year)
            .map(|phrase| (base + clause, phrase))
            .or_else(|| after(rest, report_year).map(|phrase| (object.end(), phrase)))
            .or_else(|| earlier(text, Span::new(base, base + clause), report_year))
    });
    let (base, phrase) = found?;
    let past = phrase.year.zip(report_year).is_some_and(|(due, year)| due < year);
    let span = Span::new(base + phrase.start, base + phrase.end);
    (!past).then_some(Deadline { span, year: phrase.year, month: phrase.month })
}

fn inside(own: &str, report_year: Option<i32>) -> Option<TimePhrase> {
    time_phrases(own, report_year).into_iter().next()
}

/// The nearest phrase before the object in its clause, unless it belongs to another member of a list.
fn before(lead: &str, report_year: Option<i32>) -> Option<TimePhrase> {
    let phrase = time_phrases(lead, report_year).pop()?;
    let between = &lead[phrase.end..];
    let own = !between.contains('、');
    let opens = lead[..phrase.start].chars().count() <= MAX_LEAD_CHARS;
    (own || opens).then_some(phrase)
}

/// A phrase that opens its clause has at most so many characters before it: 力争, 确保.
const MAX_LEAD_CHARS: usize = 4;

/// The phrase directly after the object: 示例大桥建成通车年底前…
fn after(rest: &str, report_year: Option<i32>) -> Option<TimePhrase> {
    let clause = rest.find(one_of(&['，', '；', '。', '、'])).map_or(rest, |end| &rest[..end]);
    time_phrases(clause, report_year).into_iter().next().filter(|phrase| phrase.start == 0)
}

/// The phrase of an earlier clause that sets the time for all that follow: 到2027年，…
fn earlier(text: &str, lead: Span<Clean>, report_year: Option<i32>) -> Option<(usize, TimePhrase)> {
    clauses(text, lead).into_iter().rev().find_map(|clause| {
        let words = clause.slice(text).trim_end_matches(one_of(&['，', '；', '：', '。']));
        let phrase = time_phrases(words, report_year).into_iter().next()?;
        let leads = words[..phrase.start].chars().count() <= MAX_LEAD_CHARS;
        let is_whole = leads && phrase.end == words.len();
        let opens = is_whole || phrase.start == 0 && phrase.sets_end;
        opens.then_some((clause.start(), phrase))
    })
}
