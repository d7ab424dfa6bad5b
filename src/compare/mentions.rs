//! Where the later report names a thing: its clauses by the pairs of neighbouring characters in them.

use super::{
    pairs::{PairIndex, pairs},
    passages::passages_of_years,
};
use crate::{
    structure::{Outline, Part, SentenceKind, clauses},
    text::{Clean, IntoList, Span, sort_by},
};

/// The clauses of a report that are no promises, by the pairs of characters in them.
pub(super) struct Mentions<'a> {
    text: &'a str,
    clauses: Vec<Span<Clean>>,
    /// For each clause, whether it stands in a passage on several years.
    of_years: Vec<bool>,
    index: PairIndex,
}

impl<'a> Mentions<'a> {
    pub(super) fn of(text: &'a str, outline: &Outline) -> Self {
        let passages = passages_of_years(text, outline);
        let told = outline.sentences.iter().zip(passages).filter(|(sentence, _)| {
            sentence.part != Part::Plan && sentence.kind == SentenceKind::Body
        });
        let told = told.flat_map(|(sentence, is_of_years)| {
            clauses(text, sentence.span).into_iter().map(move |clause| (clause, is_of_years))
        });
        let told = told.filter(|(clause, _)| clause.len() <= LONGEST);
        let (clauses, of_years): (Vec<Span<Clean>>, Vec<bool>) = told.unzip();
        let mut index = PairIndex::default();
        for (at, clause) in clauses.iter().enumerate() {
            index.add(clause.slice(text), at);
        }
        Self { text, clauses, of_years, index: index.closed() }
    }

    /// A clause with the one that follows it in its sentence, unless they are of several years.
    pub(super) fn with_next(&self, clause: Span<Clean>) -> impl Iterator<Item = Span<Clean>> {
        let at = self.clauses.partition_point(|known| known.start() < clause.start());
        let is_of_years = self.of_years.get(at).copied().unwrap_or(false);
        let next = self.clauses.get(at + 1).copied();
        let next = next.filter(|next| clause.end() == next.start());
        let both = [Some(clause), next].into_iter().flatten();
        both.filter(move |_| !is_of_years)
    }

    /// The clauses that name a thing, best first, in text order where they are alike.
    pub(super) fn of_thing(&self, thing: &str) -> Vec<Span<Clean>> {
        let asked = pairs(thing);
        if asked.len() < FEWEST_PAIRS {
            return Vec::new();
        }
        let seen = self.index.texts_with(&asked);
        let mut found: Vec<(usize, Span<Clean>)> = Vec::new();
        for same in seen.chunk_by(|left, right| left == right) {
            let at = same.first().and_then(|at| self.clauses.get(*at));
            let Some(clause) = at.filter(|_| 2 * same.len() >= asked.len()) else { continue };
            // A pair that stands in many clauses is not found for all of them: the clause itself decides.
            let own = pairs(clause.slice(self.text));
            let shared = asked.iter().filter(|pair| own.binary_search(pair).is_ok()).count();
            let share = 100 * shared / asked.len();
            if share >= LEAST_SHARE {
                found.push((share, *clause));
            }
        }
        sort_by(&mut found, |left, right| left.0 > right.0);
        found.iter().map(|(_, clause)| *clause).into_list()
    }
}

/// A clause of more bytes names everything.
const LONGEST: usize = 600;

/// A thing of fewer pairs of characters may be named by chance: 公园.
const FEWEST_PAIRS: usize = 3;

/// A clause names a thing if it has so many hundredths of the pairs of its name.
const LEAST_SHARE: usize = 70;
