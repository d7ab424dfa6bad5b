//! Names as weighted characters: what two names share, when rare characters weigh more than those that stand in every name.

use crate::text::{IntoList, count_work, sort_by};

/// How much each character of the names of two reports weighs.
#[derive(Debug)]
pub(super) struct Weights {
    /// Sorted by character.
    weights: Vec<(char, u32)>,
    rarest: u32,
}

impl Weights {
    /// Counts the names in which each character stands.
    pub(super) fn of<'n>(names: impl Iterator<Item = &'n String>) -> Self {
        let mut chars: Vec<(char, usize)> = Vec::new();
        let mut count = 0;
        for (at, name) in names.enumerate() {
            chars.extend(name.chars().map(|ch| (ch, at)));
            count = at + 1;
        }
        sort_by(&mut chars, |left, right| left < right);
        chars.dedup();
        let groups = chars.chunk_by(|left, right| left.0 == right.0);
        let weight = |group: &[(char, usize)]| {
            let ratio = (count.max(1) / group.len().max(1)).max(1);
            Some((group.first()?.0, BASE + ratio.ilog2()))
        };
        let weights = groups.filter_map(weight).into_list();
        Self { weights, rarest: BASE + count.max(1).ilog2() }
    }

    fn weight(&self, ch: char) -> u32 {
        let found = self.weights.binary_search_by_key(&ch, |(known, _)| *known);
        found.ok().and_then(|at| self.weights.get(at)).map_or(self.rarest, |(_, weight)| *weight)
    }
}

/// A character that stands in every name weighs this.
const BASE: u32 = 3;

/// A name, as its characters with their weights, sorted.
#[derive(Clone, Debug)]
pub(super) struct Name {
    chars: Vec<(char, u32)>,
    /// The weight of all characters.
    pub(super) weight: u32,
}

impl Name {
    pub(super) fn new(words: &str, weights: &Weights) -> Self {
        let mut chars: Vec<(char, u32)> =
            words.chars().map(|ch| (ch, weights.weight(ch))).into_list();
        sort_by(&mut chars, |left, right| left < right);
        let weight = chars.iter().map(|(_, weight)| weight).sum();
        Self { chars, weight }
    }

    /// The weight of the characters that both have.
    pub(super) fn shared(&self, other: &Self) -> u32 {
        count_work(self.chars.len() + other.chars.len());
        let mut others = other.chars.iter().peekable();
        let mut shared = 0;
        for (ch, weight) in &self.chars {
            while others.next_if(|(other, _)| other < ch).is_some() {}
            if others.next_if(|(other, _)| other == ch).is_some() {
                shared += weight;
            }
        }
        shared
    }
}
