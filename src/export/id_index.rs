//! Looks up things by an id that they carry, without going through all of them.

use crate::text::{IntoList, count_work, sort_by};

/// Pairs of an id and the index of a thing that carries it, sorted.
pub(super) struct IdIndex(Vec<(u32, usize)>);

impl IdIndex {
    /// An index of `count` things; `number` gives the id that the thing at an index carries.
    pub(super) fn of(count: usize, number: &dyn Fn(usize) -> u32) -> Self {
        let mut all: Vec<(u32, usize)> = (0..count).map(|at| (number(at), at)).into_list();
        count_work(all.len());
        sort_by(&mut all, |left, right| left < right);
        Self(all)
    }

    /// The entries of all things that carry `number`, in the order of the things.
    pub(super) fn places(&self, number: u32) -> &[(u32, usize)] {
        let from = self.0.partition_point(|(own, _)| *own < number);
        let to = self.0.partition_point(|(own, _)| *own <= number);
        count_work(1 + to - from);
        &self.0[from..to]
    }
}
