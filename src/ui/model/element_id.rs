//! The ids of elements that other elements lead to: marks in the text, and cards.

use crate::ui::model::card_query::Selection;

/// The ids of the mark and of the card of what is open; empty where there is none.
pub(crate) fn places(active: Option<&Selection>) -> (String, String) {
    match active {
        Some(Selection::Goal(id)) => (format!("mark-g{id}"), format!("card-g{id}")),
        Some(Selection::Result(id)) => (format!("mark-r{id}"), format!("card-r{id}")),
        Some(Selection::TextRange(_)) => ("mark-spot".to_owned(), String::new()),
        None => Default::default(),
    }
}
