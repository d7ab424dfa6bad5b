//! An analysis in small steps, between which the caller can do something else.

use std::{
    cell::Cell,
    fmt,
    future::Future,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};

use crate::{analyze::analyze_in_pieces, text::pause, wire};

/// An analysis under way.
pub struct ChunkedAnalysis {
    future: Pin<Box<dyn Future<Output = (String, wire::Analysis)>>>,
    done: Rc<Cell<u8>>,
}

impl fmt::Debug for ChunkedAnalysis {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ChunkedAnalysis").field("done", &self.done).finish_non_exhaustive()
    }
}

impl ChunkedAnalysis {
    /// An analysis of `text` that has not begun.
    #[must_use]
    pub fn new(text: String) -> Self {
        let done = Rc::new(Cell::default());
        let steps = Rc::clone(&done);
        let future = async move {
            let analysis = analyze_in_pieces(&text, &steps).await;
            let found = wire::Analysis::from(&analysis);
            drop(analysis);
            pause().await;
            (text, found)
        };
        Self { future: Box::pin(future), done }
    }

    /// Does one step, about a clause; the last one returns the text and its analysis, after which this must not be called again.
    pub fn go(&mut self) -> Option<(String, wire::Analysis)> {
        match self.future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(found) => Some(found),
            Poll::Pending => None,
        }
    }

    /// How many of the analysis's [steps](crate::analyze::STEPS) are done.
    #[must_use]
    pub fn done(&self) -> u8 {
        self.done.get()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_analysis_in_steps_equals_one_at_once() {
        let mut analysis = ChunkedAnalysis::new(crate::SAMPLE.to_owned());
        let mut calls = 0;
        let (text, found) = loop {
            calls += 1;
            if let Some(found) = analysis.go() {
                break found;
            }
        };
        assert_eq!(text, crate::SAMPLE);
        assert_eq!(found, wire::Analysis::from(&crate::analyze(crate::SAMPLE)));
        assert_eq!(analysis.done(), crate::analyze::STEPS);
        let sentences = crate::analyze(crate::SAMPLE).outline.sentences.len();
        assert!(calls > sentences, "expected a pause for each of {sentences}, found {calls}");
    }
}
