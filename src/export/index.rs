//! What carries a number is found by it, without a look through all of it.

use crate::text::{IntoList, count_work, sort_by};

/// The places of things by a number that they carry.
pub(super) struct Index(Vec<(u32, usize)>);

impl Index {
    /// Of so many things, each with its number.
    pub(super) fn of(count: usize, number: &dyn Fn(usize) -> u32) -> Self {
        let mut all: Vec<(u32, usize)> = (0..count).map(|at| (number(at), at)).into_list();
        count_work(all.len());
        sort_by(&mut all, |left, right| left < right);
        Self(all)
    }

    /// The places of all that carry `number`, in their order.
    pub(super) fn places(&self, number: u32) -> &[(u32, usize)] {
        let from = self.0.partition_point(|(own, _)| *own < number);
        let to = self.0.partition_point(|(own, _)| *own <= number);
        count_work(1 + to - from);
        &self.0[from..to]
    }
}
