//! The ids of the elements that links, focus and scrolling lead to.

use crate::ui::model::card_query::Selection;

/// The pane with the list of cards.
pub(crate) const CARDS: &str = "cards";
/// The pane with the text of the report.
pub(crate) const READER: &str = "reader";
/// The outline.
pub(crate) const OUTLINE: &str = "outline";
/// The summary.
pub(crate) const SUMMARY: &str = "summary";
/// The panel of numbers without a card.
pub(crate) const UNCARDED: &str = "left";
/// The search box.
pub(crate) const SEARCH: &str = "search";
/// The paste box.
pub(crate) const PASTE: &str = "paste";
/// The box for the report that is compared.
pub(crate) const OTHER_REPORT: &str = "other-report";
/// The box for a further report.
pub(crate) const MORE_REPORT: &str = "more-report";
/// The heading of the list of reports by year.
pub(crate) const YEAR_LIST: &str = "year-list";
/// The search for another sentence as the result of a target.
pub(crate) const LINK_SEARCH: &str = "link-search";
/// The hidden file input.
pub(crate) const OPEN_FILE: &str = "open-file";
/// The export menu.
pub(crate) const EXPORT_MENU: &str = "take";
/// The button that opens the export menu.
pub(crate) const EXPORT_BUTTON: &str = "take-button";
/// The card over the text of a phone.
pub(crate) const SHEET: &str = "sheet";
/// The mark of a selected passage of the text.
pub(crate) const TEXT_RANGE_MARK: &str = "mark-spot";

/// The mark of goal `id` in the text.
pub(crate) fn goal_mark(id: u32) -> String {
    numbered("mark-g", id)
}

/// The card of goal `id` in the list.
pub(crate) fn goal_card(id: u32) -> String {
    numbered("card-g", id)
}

/// The card of goal `id` over the text of a phone.
pub(crate) fn goal_sheet(id: u32) -> String {
    numbered("sheet-g", id)
}

/// The mark of the result with quantity `id` in the text.
pub(crate) fn result_mark(id: u32) -> String {
    numbered("mark-r", id)
}

/// The card of the result with quantity `id`.
pub(crate) fn result_card(id: u32) -> String {
    numbered("card-r", id)
}

/// The title of the card with the id `card`.
pub(crate) fn title_of(card: &str) -> String {
    [card, "-title"].concat()
}

/// The form in the card with the id `card`.
pub(crate) fn form_of(card: &str) -> String {
    [card, "-form"].concat()
}

/// The paragraph with this index.
pub(crate) fn paragraph(index: usize) -> String {
    ["p", &index.to_string()].concat()
}

/// The index of the paragraph whose element has this id.
pub(crate) fn paragraph_index(id: &str) -> Option<usize> {
    id.strip_prefix('p')?.parse().ok()
}

/// A link to the element with this id.
pub(crate) fn link_to(id: &str) -> String {
    ["#", id].concat()
}

fn numbered(prefix: &str, id: u32) -> String {
    [prefix, &id.to_string()].concat()
}

/// The ids of the mark and of the card of `active`; empty where there is none.
pub(crate) fn places(active: Option<&Selection>) -> (String, String) {
    match active {
        Some(Selection::Goal(id)) => (goal_mark(*id), goal_card(*id)),
        Some(Selection::Result(id)) => (result_mark(*id), result_card(*id)),
        Some(Selection::TextRange(_)) => (TEXT_RANGE_MARK.to_owned(), String::new()),
        None => Default::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_is_found_by_its_id() {
        assert_eq!(paragraph_index(&paragraph(12)), Some(12));
        assert_eq!(paragraph_index(PASTE), None);
    }
}
