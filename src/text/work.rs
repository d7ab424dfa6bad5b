//! How much was looked at, counted where debug assertions are on, so that tests hold the work to the length of the text.
//!
//! Whatever searches or walks through text notes here how far it looked; a release has neither the counter nor the calls.

#[cfg(debug_assertions)]
use std::cell::Cell;

#[cfg(debug_assertions)]
thread_local! {
    static LOOKED_AT: Cell<u64> = const { Cell::new(0) };
}

/// Notes that so many bytes, characters or entries were looked at.
#[inline]
pub(crate) fn looked(amount: usize) {
    #[cfg(debug_assertions)]
    LOOKED_AT.with(|count| count.set(count.get().saturating_add(amount as u64)));
    #[cfg(not(debug_assertions))]
    let _ = amount;
}

/// How much was looked at on this thread so far; in builds with debug assertions alone.
#[cfg(debug_assertions)]
#[must_use]
pub fn looked_at() -> u64 {
    LOOKED_AT.with(Cell::get)
}
