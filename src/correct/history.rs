//! The corrections in the order in which they were made, with undo and redo without limit.

use super::correction::Correction;

/// The corrections that hold and those that were undone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    done: Vec<Correction>,
    /// In the order in which they were undone.
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
    /// assert!(!history.redo(), "a new correction drops what was undone");
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

    /// Makes a correction; what was undone before cannot be redone.
    pub fn push(&mut self, correction: Correction) {
        self.undone.clear();
        self.done.push(correction);
    }

    /// Undoes the last correction; `false` where there is none.
    pub fn undo(&mut self) -> bool {
        let last = self.done.pop();
        let undone = last.is_some();
        self.undone.extend(last);
        undone
    }

    /// Makes the correction again that was undone last; `false` where there is none.
    pub fn redo(&mut self) -> bool {
        let last = self.undone.pop();
        let redone = last.is_some();
        self.done.extend(last);
        redone
    }

    /// Whether there is a correction to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is one to redo.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }
}
