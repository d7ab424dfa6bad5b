//! Counts steps of work in builds with debug assertions, so that tests can hold the work to the length of the text.
//!
//! Code that searches or walks through text counts here how far it went; a release build has neither the counter nor the calls.

#[cfg(debug_assertions)]
use std::cell::Cell;

#[cfg(debug_assertions)]
thread_local! {
    static WORK: Cell<u64> = const { Cell::new(0) };
}

/// Counts bytes, characters or list entries that were looked at.
#[inline]
pub(crate) fn count_work(amount: usize) {
    #[cfg(debug_assertions)]
    WORK.with(|count| count.set(count.get().saturating_add(amount as u64)));
    #[cfg(not(debug_assertions))]
    let _ = amount;
}

/// The steps counted on this thread so far; only in builds with debug assertions.
#[cfg(debug_assertions)]
#[must_use]
pub fn work_counted() -> u64 {
    WORK.with(Cell::get)
}
