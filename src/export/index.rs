//! What carries a number is found by it, without a look through all of it.

use crate::text::{looked, sort_by};

/// The places of things by a number that they carry.
pub(super) struct Index(Vec<(u32, usize)>);

impl Index {
    /// Of the number of each thing, in their order; one without a number is not found.
    pub(super) fn of(numbers: impl Iterator<Item = Option<u32>>) -> Self {
        let numbered = numbers.enumerate();
        let mut all: Vec<(u32, usize)> =
            numbered.filter_map(|(at, number)| Some((number?, at))).collect();
        looked(all.len());
        sort_by(&mut all, |left, right| left < right);
        Self(all)
    }

    /// The places of all that carry `number`, in their order.
    pub(super) fn places(&self, number: u32) -> impl Iterator<Item = usize> + Clone + '_ {
        let from = self.0.partition_point(|(own, _)| *own < number);
        let same = self.0[from..].iter().take_while(move |(own, _)| *own == number);
        same.map(|(_, at)| {
            looked(1);
            *at
        })
    }
}
