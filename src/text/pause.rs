//! Points where a long analysis can be suspended and continued later, so that a page stays responsive.

use std::{
    future::{Future, poll_fn},
    mem::replace,
    pin::pin,
    task::{Context, Poll, Waker},
};

/// Suspends the analysis once; the caller that polls it continues by itself, so that nothing needs to be woken.
pub async fn pause() {
    let mut paused = false;
    poll_fn(|_| if replace(&mut paused, true) { Poll::Ready(()) } else { Poll::Pending }).await;
}

/// Polls a future to its end, through all its pauses.
///
/// ```
/// use goalcards::text::{block_on, pause};
/// let sum = async {
///     let mut sum = 0;
///     for number in 1..=4 {
///         sum += number;
///         pause().await;
///     }
///     sum
/// };
/// assert_eq!(block_on(sum), 10);
/// ```
pub fn block_on<Output>(future: impl Future<Output = Output>) -> Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}
