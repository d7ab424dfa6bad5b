//! A text that is read piece by piece, so that whoever reads it can do something else in between.

use std::{
    cell::Cell,
    fmt,
    future::Future,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};

use crate::{analyze::analyze_in_pieces, text::pause, wire};

/// A reading under way.
pub struct ChunkedAnalysis {
    reading: Pin<Box<dyn Future<Output = (String, wire::Analysis)>>>,
    done: Rc<Cell<u8>>,
}

impl fmt::Debug for ChunkedAnalysis {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pieces").field("done", &self.done).finish_non_exhaustive()
    }
}

impl ChunkedAnalysis {
    /// A reading of `text` that has not begun.
    #[must_use]
    pub fn new(text: String) -> Self {
        let done = Rc::new(Cell::default());
        let told = Rc::clone(&done);
        let reading = async move {
            let analysis = analyze_in_pieces(&text, &told).await;
            let found = wire::Analysis::from(&analysis);
            drop(analysis);
            pause().await;
            (text, found)
        };
        Self { reading: Box::pin(reading), done }
    }

    /// Reads one piece, about a clause; gives the text and what was found after the last one, and must not be asked again.
    pub fn go(&mut self) -> Option<(String, wire::Analysis)> {
        match self.reading.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
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
    fn a_text_in_pieces_gives_what_it_gives_at_once() {
        let mut pieces = ChunkedAnalysis::new(crate::SAMPLE.to_owned());
        let mut turns = 0;
        let (text, found) = loop {
            turns += 1;
            if let Some(found) = pieces.go() {
                break found;
            }
        };
        assert_eq!(text, crate::SAMPLE);
        assert_eq!(found, wire::Analysis::from(&crate::analyze(crate::SAMPLE)));
        assert_eq!(pieces.done(), crate::analyze::STEPS);
        let sentences = crate::analyze(crate::SAMPLE).outline.sentences.len();
        assert!(turns > sentences, "expected a pause for each of {sentences}, found {turns}");
    }
}
