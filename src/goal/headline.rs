//! The 主要预期目标 passage: the sentences or the list that name this year's main targets.

use super::types::Horizon;
use crate::{
    indicator::catalog,
    lexicon::{headlines, section_cues},
    structure::{Outline, Part, Sentence, SentenceKind, clauses},
    text::{Clean, IntoList, Span, count_work, first_bytes, last_bytes, one_of, sort_by},
};

/// A passage of main targets.
#[derive(Clone, Copy, Debug)]
pub struct Headline {
    /// From its opening words to the end of its last sentence.
    pub span: Span<Clean>,
    /// This year's, or a longer term's.
    pub horizon: Horizon,
}

/// Finds the passages of main targets; where no words open one for this year, the sentences that list them.
#[must_use]
pub fn headlines(text: &str, outline: &Outline) -> Vec<Headline> {
    let mut found: Vec<Headline> = Vec::new();
    for (index, sentence) in outline.sentences.iter().enumerate() {
        if !is_plan(sentence) || found.last().is_some_and(|last| last.span.overlaps(sentence.span))
        {
            continue;
        }
        let Some((opening, targets)) = opening(sentence.span.slice(text)) else { continue };
        let before = index.checked_sub(1).and_then(|at| outline.sentences.get(at));
        let inside = before.is_some_and(|before| before.line == sentence.line);
        let apart = found.last().is_some_and(|last| {
            last.horizon == Horizon::Year
                && before.is_none_or(|before| !last.span.overlaps(before.span))
        });
        if inside && apart {
            continue;
        }
        let start = sentence.span.start() + opening;
        let end = passage_end(text, outline, index, start);
        let horizon = passage_horizon(text, outline, sentence, sentence.span.start() + targets);
        found.push(Headline { span: Span::new(start, end), horizon });
    }
    for passage in tabled(text, outline) {
        if !found.iter().any(|headline| headline.span.overlaps(passage.span)) {
            found.push(passage);
        }
    }
    sort_by(&mut found, |left, right| left.span < right.span);
    if found.iter().all(|headline| headline.horizon == Horizon::Term) {
        found.extend(unopened(text, outline));
        sort_by(&mut found, |left, right| left.span < right.span);
    }
    found
}

/// Tables below a line that is their title or their heading: 2025年主要预期目标.
fn tabled(text: &str, outline: &Outline) -> Vec<Headline> {
    let titled = |table: &Span<Clean>| {
        let first = outline.sentences.partition_point(|one| one.span.end() <= table.start());
        let above = last_bytes(text[..table.start()].trim_end(), TITLE_REACH);
        let line = above.rfind('\n').map_or(0, |line| line + 1);
        let title = &above[line..];
        let runs_on = title.contains(one_of(&['。', '，', '；']));
        let opens = headlines::TABLE_TITLES.any_in(title)
            && !(runs_on || headlines::REFERRING.any_in(title));
        let horizon = if headlines::TERMS.any_in(title) || headlines::PERIODS.any_in(title) {
            Horizon::Term
        } else {
            Horizon::Year
        };
        let plan = outline.sentences.get(first).is_some_and(is_plan);
        (opens && plan).then_some(Headline { span: *table, horizon })
    };
    outline.tables.spans().iter().filter_map(titled).into_list()
}

/// The title of a table is looked for in this many bytes before it.
const TITLE_REACH: usize = 120;

fn is_plan(sentence: &Sentence) -> bool {
    sentence.kind == SentenceKind::Body && sentence.part == Part::Plan
}

/// The bytes of a sentence at which the passage begins, with words that name the main targets, and at which the targets begin.
fn opening(sentence: &str) -> Option<(usize, usize)> {
    count_work(sentence.len());
    let at = |opening: &str| {
        let at = sentence.find(opening)?;
        let from = at + opening.len();
        let after = first_bytes(&sentence[from..], OPENING_REACH);
        let says = after.find(headlines::BEFORE_TARGETS)?;
        let refers = headlines::REFERRING.any_in(last_bytes(&sentence[..at], REFERRING_REACH));
        (!after[..says].contains(one_of(&['，', '。'])) && !refers).then_some((at, from + says))
    };
    section_cues::HEADLINE_OPENINGS.iter().filter_map(at).min()
}

/// 是 or ： follows the naming of the targets within this many bytes.
const OPENING_REACH: usize = 60;
/// Words that only refer to the targets come at most this many bytes before their naming.
const REFERRING_REACH: usize = 30;

/// The end of the sentence or list that begins at `start`, with the sentences of its paragraph that go on with targets.
fn passage_end(text: &str, outline: &Outline, index: usize, start: usize) -> usize {
    let sentence = outline.sentences[index];
    let own = text[start..sentence.span.end()].trim_end();
    let named = own.ends_with('：');
    let empty = own.len() < SHORTEST_PASSAGE && !own.contains(|ch: char| ch.is_ascii_digit());
    let introduces = named || own.ends_with('；') || empty;
    let (mut end, mut line) = (sentence.span.end(), sentence.line);
    for (at, next) in outline.sentences[index + 1..].iter().enumerate() {
        let words = next.span.slice(text);
        let in_table = outline.tables.table_at(next.span.start()).is_some();
        let listed =
            introduces && (at == 0 && named || in_table || in_list(words) || lists_targets(words));
        let goes_on = listed || next.line == line && lists_targets(words);
        if next.kind != SentenceKind::Body || !goes_on {
            break;
        }
        (end, line) = (next.span.end(), next.line);
    }
    end
}

/// A shorter passage, in bytes, holds no target: the targets follow it.
const SHORTEST_PASSAGE: usize = 60;

/// Whether a line belongs to the list: it begins with a dash, ends as a member does, or is short and has a number.
fn in_list(words: &str) -> bool {
    let dashed = words.starts_with(one_of(&['—', '●', '■', '-', '◆']));
    dashed
        || words.trim_end().ends_with(one_of(&['；', '：']))
        || words.chars().count() < 60 && words.contains(|ch: char| ch.is_ascii_digit())
}

/// Whether a sentence only goes on with targets: it names an indicator and does not reflect on what was said.
fn lists_targets(sentence: &str) -> bool {
    count_work(sentence.len());
    let own: Vec<&str> = clauses_of(sentence);
    let reflects = |clause: &&str| headlines::REFLECTING.any_prefix_of(clause);
    let names = |clause: &&str| {
        clause.contains(headlines::INDICATOR) && headlines::MET.any_in(clause)
            || !measured(clause).is_empty()
    };
    !own.iter().any(reflects) && own.iter().any(names)
}

fn clauses_of(sentence: &str) -> Vec<&str> {
    let whole: Span<Clean> = Span::new(0, sentence.len());
    let marks = |ch: char| ch.is_whitespace() || "，；：。—●■◆-".contains(ch);
    clauses(sentence, whole)
        .into_iter()
        .map(|clause| clause.slice(sentence).trim_matches(marks))
        .into_list()
}

/// The ids of the canonical indicators that a clause sets, before its number or its state.
fn measured(clause: &str) -> Vec<&'static str> {
    let named = clause.find(|ch: char| ch.is_ascii_digit()).map_or(clause, |at| &clause[..at]);
    let end =
        if named.len() < clause.len() { Some(named.len()) } else { catalog::subject_end(named) };
    let subject = end.and_then(|end| named.get(..end)).unwrap_or("");
    if subject.chars().count() > LONGEST_SUBJECT {
        return Vec::new();
    }
    catalog::each_of_words(subject).into_iter().map(|(_, entry)| entry.id).into_list()
}

/// Before the number of a main target there are at most this many characters.
const LONGEST_SUBJECT: usize = 40;

/// Whether the targets are for this year; for a longer term where the nearest words or the heading say so.
fn passage_horizon(text: &str, outline: &Outline, sentence: &Sentence, targets: usize) -> Horizon {
    let own = last_bytes(&text[sentence.span.start()..targets], TERM_REACH);
    let after = text[targets..sentence.span.end()].trim_start_matches(headlines::BEFORE_TARGETS);
    let year = last_of(own, headlines::THIS_YEAR.iter());
    let term = last_of(own, headlines::TERMS.iter().chain(headlines::PERIODS.iter()));
    let section = sentence.section.and_then(|id| outline.sections.get(id.0 as usize));
    let heading = section.map_or("", |section| section.heading.slice(text));
    let under_term = year.is_none() && headlines::TERMS.any_in(heading);
    let dated = headlines::PERIODS.any_prefix_of(after);
    if dated || term > year || under_term { Horizon::Term } else { Horizon::Year }
}

/// Words of a longer term come at most this many bytes before the targets.
const TERM_REACH: usize = 120;

fn last_of<'w>(text: &str, words: impl Iterator<Item = &'w str>) -> Option<usize> {
    words.filter_map(|word| text.rfind(word)).max()
}

/// The first sentences in a row that set the core indicators, which every report names.
fn unopened(text: &str, outline: &Outline) -> Option<Headline> {
    let mut row: Option<Span<Clean>> = None;
    let mut set: Vec<&'static str> = Vec::new();
    for sentence in &outline.sentences {
        let own = sentence.span.slice(text);
        if set.len() >= ENOUGH {
            if !is_plan(sentence) || !(lists_targets(own) || own.trim_end().ends_with('；')) {
                break;
            }
            row = row.map(|row| row.cover(sentence.span));
            continue;
        }
        let core = if is_plan(sentence) && !headlines::PERIODS.any_in(own) {
            core(own)
        } else {
            Vec::new()
        };
        if core.is_empty() && !(row.is_some() && lists_targets(own)) {
            row = None;
            set.clear();
            continue;
        }
        row = row.map_or(Some(sentence.span), |row| Some(row.cover(sentence.span)));
        set.extend(core);
        sort_by(&mut set, |left, right| left < right);
        set.dedup();
    }
    if set.len() < ENOUGH {
        return None;
    }
    row.map(|span| Headline { span, horizon: Horizon::Year })
}

/// This many core indicators in a row are a passage of main targets.
const ENOUGH: usize = 3;

/// The core indicators of a sentence that lists targets.
fn core(sentence: &str) -> Vec<&'static str> {
    if !headlines::CORE_WORDS.any_in(sentence) || headlines::TERMS.any_in(sentence) {
        return Vec::new();
    }
    let own = clauses_of(sentence);
    if own.iter().any(|clause| headlines::REFLECTING.any_prefix_of(clause)) {
        return Vec::new();
    }
    let core =
        |clause: &str| measured(clause).into_iter().filter(|id| headlines::CORE.contains(id));
    let numbered = |clause: &&str| clause.contains(|ch: char| ch.is_ascii_digit());
    let opens = own.iter().copied().filter(numbered).flat_map(core).next().is_some();
    if opens { own.into_iter().flat_map(core).into_list() } else { Vec::new() }
}

/// The spans of the passages of this year and of longer terms, each list in text order without overlap.
pub(super) struct Passages {
    year: Vec<Span<Clean>>,
    term: Vec<Span<Clean>>,
}

impl Passages {
    pub(super) fn of(headlines: &[Headline]) -> Self {
        let of = |horizon| {
            let own = headlines.iter().filter(|headline| headline.horizon == horizon);
            own.map(|headline| headline.span).into_list()
        };
        Self { year: of(Horizon::Year), term: of(Horizon::Term) }
    }

    /// The passage of this horizon that a span is in.
    pub(super) fn around(&self, horizon: Horizon, span: Span<Clean>) -> Option<Span<Clean>> {
        let passages = if horizon == Horizon::Year { &self.year } else { &self.term };
        let next = passages.partition_point(|passage| passage.start() <= span.start());
        passages[..next].last().filter(|passage| passage.contains(span)).copied()
    }

    /// Whether a span is in a passage of this horizon.
    pub(super) fn hold(&self, horizon: Horizon, span: Span<Clean>) -> bool {
        self.around(horizon, span).is_some()
    }

    /// Whether a span overlaps a passage of this year.
    pub(super) fn meet(&self, span: Span<Clean>) -> bool {
        let next = self.year.partition_point(|passage| passage.end() <= span.start());
        self.year.get(next).is_some_and(|passage| passage.overlaps(span))
    }
}
