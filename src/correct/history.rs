//! The corrections in their order, with undo and redo without limit.

use super::Correction;

/// What was done and what was taken back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    done: Vec<Correction>,
    /// The last one taken back stands last.
    undone: Vec<Correction>,
}

impl History {
    /// A history in which `corrections` were made one after another.
    ///
    /// ```
    /// use goalcards::correct::{Correction, History};
    /// let mut history = History::new(Vec::new());
    /// history.push(Correction::year(Some(2030)));
    /// history.push(Correction::place(Some("示例市".into())));
    /// assert!(history.undo());
    /// assert_eq!(history.corrections(), [Correction::year(Some(2030))]);
    /// history.push(Correction::year(Some(2031)));
    /// assert!(!history.redo(), "a new correction drops what was taken back");
    /// ```
    #[must_use]
    pub fn new(corrections: Vec<Correction>) -> Self {
        Self { done: corrections, undone: Vec::new() }
    }

    /// The corrections that hold, in their order.
    #[must_use]
    pub fn corrections(&self) -> &[Correction] {
        &self.done
    }

    /// Makes a correction; what was taken back before is gone.
    pub fn push(&mut self, correction: Correction) {
        self.undone.clear();
        self.done.push(correction);
    }

    /// Takes the last correction back; `false` where there is none.
    pub fn undo(&mut self) -> bool {
        let last = self.done.pop();
        let undone = last.is_some();
        self.undone.extend(last);
        undone
    }

    /// Makes the correction again that was taken back last; `false` where there is none.
    pub fn redo(&mut self) -> bool {
        let last = self.undone.pop();
        let redone = last.is_some();
        self.done.extend(last);
        redone
    }

    /// Whether there is a correction to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is one to make again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }
}
