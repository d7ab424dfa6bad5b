//! An index of texts by the pairs of neighbouring characters in them.

use crate::text::{IntoList, count_work, sort_by};

/// Two neighbouring characters, as one number.
pub(super) type Pair = u64;

/// The pairs of neighbouring characters of some words, sorted, each once; marks are left out.
pub(super) fn pairs(words: &str) -> Vec<Pair> {
    count_work(words.len());
    let chars = words.chars().filter(|ch| !"“”‘’《》（）、，。；：".contains(*ch));
    let chars: Vec<u64> = chars.map(|ch| u64::from(u32::from(ch))).into_list();
    let mut pairs = chars.windows(2).map(|pair| pair[0] << 32 | pair[1]).into_list();
    sort_by(&mut pairs, |left, right| left < right);
    pairs.dedup();
    pairs
}

/// Texts by the pairs in them.
#[derive(Default)]
pub(super) struct PairIndex {
    /// A pair, and the number of a text that it stands in; sorted once it is closed.
    places: Vec<(Pair, usize)>,
}

impl PairIndex {
    /// Adds a text under a number.
    pub(super) fn add(&mut self, words: &str, number: usize) {
        self.places.extend(pairs(words).into_iter().map(|pair| (pair, number)));
    }

    /// Sorts the index, after the last text.
    pub(super) fn closed(mut self) -> Self {
        sort_by(&mut self.places, |left, right| left < right);
        self
    }

    /// The numbers of the texts in which one of the pairs stands, sorted, once for each pair.
    pub(super) fn texts_with(&self, asked: &[Pair]) -> Vec<usize> {
        let mut found = Vec::new();
        for pair in asked {
            let from = self.places.partition_point(|(known, _)| known < pair);
            let same = self.places[from..].iter().take_while(|(known, _)| known == pair);
            found.extend(same.take(MOST_OF_A_PAIR).map(|(_, number)| *number));
        }
        sort_by(&mut found, |left, right| left < right);
        count_work(found.len());
        found
    }
}

/// Of the texts with one pair at most so many are looked at.
const MOST_OF_A_PAIR: usize = 32;
