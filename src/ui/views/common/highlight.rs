//! Marks the hits of a search in a text.

use yew::{AttrValue, Html, html};

/// `words` cut into pieces, each with whether it is a hit.
#[must_use]
fn split_at_hits<'w>(words: &'w str, search_term: &str) -> Vec<(&'w str, bool)> {
    // ASCII lower case keeps all byte offsets.
    let low = words.to_ascii_lowercase();
    let mut pieces = Vec::new();
    let mut from = 0;
    if !search_term.is_empty() {
        for (at, hit) in low.match_indices(search_term) {
            pieces.push((&words[from..at], false));
            pieces.push((&words[at..at + hit.len()], true));
            from = at + hit.len();
        }
    }
    pieces.push((&words[from..], false));
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

/// `words` with every hit of `search_term`, which is in lower case, in a `<mark>`.
pub(crate) fn highlight(words: &str, search_term: &str) -> Html {
    if search_term.is_empty() {
        return html! { {words.to_owned()} };
    }
    html! {
        for (piece, hit) in split_at_hits(words, search_term) {
            if hit {
                <mark class="gc-hit">{piece.to_owned()}</mark>
            } else {
                {piece.to_owned()}
            }
        }
    }
}

/// The text of the search box in the form in which cards are searched: trimmed, in lower case.
#[must_use]
pub(crate) fn search_term(search: &AttrValue) -> AttrValue {
    search.trim().to_ascii_lowercase().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hits_are_found_in_any_case_and_stay_as_written() {
        assert_eq!(
            split_at_hits("5G基站、5g应用", "5g"),
            [("5G", true), ("基站、", false), ("5g", true), ("应用", false)]
        );
        assert_eq!(split_at_hits("没有", "5g"), [("没有", false)]);
        assert_eq!(split_at_hits("粮食", ""), [("粮食", false)]);
    }
}
