//! A clause as the rules read it: its words without marks, what is quoted in it, and its phrases of time.

use crate::{
    lexicon::{Words, numerals},
    statement::{TimePhrase, time_phrases},
    structure::clauses,
    text::{Clean, IntoList, Span, count_work, one_of},
};

/// A clause of a sentence of the plan.
#[derive(Debug)]
pub(super) struct Clause<'t> {
    /// Without the marks around it.
    pub(super) words: &'t str,
    /// Where `words` begins in the clean text.
    pub(super) base: usize,
    /// Phrases of time, in bytes of `words`.
    pub(super) times: Vec<TimePhrase>,
    /// Whether ； or the end of the sentence follows.
    pub(super) closes: bool,
    /// Whether it is a heading at the head of a paragraph: （一）.
    pub(super) headed: bool,
    /// Quotes, book titles and brackets, in bytes of `words`.
    quoted: Vec<(usize, usize)>,
}

/// A longer clause, in bytes, is not read.
const LONGEST: usize = 1500;

/// The clauses of a sentence, in order.
pub(super) fn cut(text: &str, sentence: Span<Clean>, year: Option<i32>) -> Vec<Clause<'_>> {
    let mut found: Vec<Clause<'_>> =
        clauses(text, sentence).into_iter().filter_map(|span| clause(text, span, year)).into_list();
    if let Some(first) = found.first_mut() {
        let mark = text.get(sentence.start()..first.base).unwrap_or("").trim();
        let counted = mark.trim_matches(one_of(&['（', '）', '、']));
        first.headed = counted.len() < mark.len()
            && !counted.is_empty()
            && counted.chars().all(|ch| numerals::ITEMS.contains(ch));
    }
    found
}

pub(super) fn clause(text: &str, span: Span<Clean>, year: Option<i32>) -> Option<Clause<'_>> {
    let whole = span.slice(text);
    if whole.len() > LONGEST {
        return None;
    }
    let closes = whole.trim_end().ends_with(one_of(&['；', '。', '！', '？']));
    let kept =
        whole.trim_end_matches(|ch: char| ch.is_whitespace() || "，；：。！？,;".contains(ch));
    let words = kept.trim_start_matches(|ch: char| ch.is_whitespace() || matches!(ch, '、' | '，'));
    let base = span.start() + kept.len() - words.len();
    let times = time_phrases(words, year);
    Some(Clause { words, base, times, closes, headed: false, quoted: quoted(words) })
}

fn quoted(words: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut open: Option<(char, usize)> = None;
    for (at, ch) in words.char_indices() {
        if let Some((close, start)) = open {
            if ch == close {
                found.push((start, at + ch.len_utf8()));
                open = None;
            }
            continue;
        }
        let close = match ch {
            '“' => '”',
            '《' => '》',
            '（' => '）',
            _ => continue,
        };
        open = Some((close, at));
    }
    found
}

impl<'t> Clause<'t> {
    /// The words from byte `start` to byte `end`; empty where these are no boundaries.
    pub(super) fn part(&self, start: usize, end: usize) -> &'t str {
        self.words.get(start..end).unwrap_or("")
    }

    /// The words from `start` on.
    pub(super) fn from(&self, start: usize) -> &'t str {
        self.words.get(start..).unwrap_or("")
    }

    /// A part of the clause, read as a clause of its own.
    pub(super) fn piece(&self, start: usize, end: usize) -> Self {
        let inside = |from: usize, to: usize| {
            (start <= from && to <= end).then(|| (from - start, to - start))
        };
        let time = |time: &TimePhrase| {
            let (from, to) = inside(time.start, time.end)?;
            Some(TimePhrase { start: from, end: to, ..*time })
        };
        Clause {
            words: self.part(start, end),
            base: self.base + start,
            times: self.times.iter().filter_map(time).into_list(),
            closes: self.closes,
            headed: self.headed,
            quoted: self.quoted.iter().filter_map(|(from, to)| inside(*from, *to)).into_list(),
        }
    }

    /// The span of a part in the clean text.
    pub(super) fn span(&self, start: usize, end: usize) -> Span<Clean> {
        Span::new(self.base + start, self.base + end)
    }

    /// Whether a byte lies inside quotes, a book title or brackets.
    pub(super) fn is_quoted(&self, at: usize) -> bool {
        self.quote_at(at).is_some()
    }

    /// The quote, title or bracket that a byte lies in.
    pub(super) fn quote_at(&self, at: usize) -> Option<(usize, usize)> {
        let quoted = self.quoted.iter().copied().inspect(|_| count_work(1));
        { quoted }.find(|(start, end)| (*start..*end).contains(&at))
    }

    /// Where the phrase of time that begins at `at` ends.
    pub(super) fn time_from(&self, at: usize) -> Option<usize> {
        self.times.iter().find(|time| time.start == at).map(|time| time.end)
    }

    /// Where the phrase of time that ends at `at` begins.
    pub(super) fn time_to(&self, at: usize) -> Option<usize> {
        self.times.iter().find(|time| time.end == at).map(|time| time.start)
    }

    /// The places where a character begins, outside quotes.
    pub(super) fn open_places(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.char_indices().map(|(at, _)| at).filter(|at| !self.is_quoted(*at))
    }
}

/// The longest word of a list that the text begins with.
pub(super) fn begins(text: &str, list: &Words) -> Option<&'static str> {
    list.longest_prefix_of(text)
}

/// The longest word of a list that the text ends with.
pub(super) fn ends(text: &str, list: &Words) -> Option<&'static str> {
    list.longest_suffix_of(text)
}

/// Whether a word of the list is in the text.
pub(super) fn has(text: &str, list: &Words) -> bool {
    list.any_in(text)
}
