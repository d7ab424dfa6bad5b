//! Places where a long reading may stop and go on later, so that whoever asked for it stays awake.

use std::{
    future::{Future, poll_fn},
    mem::replace,
    pin::pin,
    task::{Context, Poll, Waker},
};

/// Gives way once to whoever drives the reading; nobody needs to be woken, since the driver comes back by itself.
pub async fn pause() {
    let mut paused = false;
    poll_fn(|_| if replace(&mut paused, true) { Poll::Ready(()) } else { Poll::Pending }).await;
}

/// Drives a reading through all its pauses to its end.
///
/// ```
/// use goalcards::text::{finish, pause};
/// let sum = async {
///     let mut sum = 0;
///     for number in 1..=4 {
///         sum += number;
///         pause().await;
///     }
///     sum
/// };
/// assert_eq!(finish(sum), 10);
/// ```
pub fn finish<Found>(reading: impl Future<Output = Found>) -> Found {
    let mut reading = pin!(reading);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(found) = reading.as_mut().poll(&mut context) {
            return found;
        }
    }
}
