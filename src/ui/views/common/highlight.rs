//! Words with the hits of a search marked in them.

use yew::{AttrValue, Html, html};

/// The words before a hit, the hit itself, and so on; the last piece has no hit after it.
#[must_use]
fn pieces<'w>(words: &'w str, needle: &str) -> Vec<(&'w str, bool)> {
    // Lower case of ASCII keeps every byte in its place.
    let low = words.to_ascii_lowercase();
    let mut pieces = Vec::new();
    let mut from = 0;
    if !needle.is_empty() {
        for (at, hit) in low.match_indices(needle) {
            pieces.push((&words[from..at], false));
            pieces.push((&words[at..at + hit.len()], true));
            from = at + hit.len();
        }
    }
    pieces.push((&words[from..], false));
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

/// Words as the page shows them: what is searched for, in lower case, is marked.
pub(crate) fn highlight(words: &str, needle: &str) -> Html {
    if needle.is_empty() {
        return html! { {words.to_owned()} };
    }
    html! {
        for (piece, hit) in pieces(words, needle) {
            if hit {
                <mark class="gc-hit">{piece.to_owned()}</mark>
            } else {
                {piece.to_owned()}
            }
        }
    }
}

/// What is searched for, as cards compare it.
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
            pieces("5G基站、5g应用", "5g"),
            [("5G", true), ("基站、", false), ("5g", true), ("应用", false)]
        );
        assert_eq!(pieces("没有", "5g"), [("没有", false)]);
        assert_eq!(pieces("粮食", ""), [("粮食", false)]);
    }
}
