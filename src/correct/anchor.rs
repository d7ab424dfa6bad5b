//! What a correction is tied to in the text: a quote with its context, and no offset.

use serde::{Deserialize, Serialize};

use crate::{
    text::{Utf16Index, Utf16Range},
    wire::Goal,
};

/// At most this many characters of context are kept on each side.
const CONTEXT_CHARS: usize = 24;

/// A place of the text by its words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Anchor {
    /// The words of the place, as pasted; empty where a correction speaks of the report.
    pub quote: String,
    /// Up to 24 characters before them.
    #[serde(default)]
    pub before: String,
    /// Up to 24 characters after them.
    #[serde(default)]
    pub after: String,
    /// The title of the goal, to choose among goals with the same words; empty for a mere passage.
    #[serde(default)]
    pub title: String,
}

impl Anchor {
    /// The place between two UTF-16 offsets of `text`; an offset inside a character is that character's start.
    ///
    /// ```
    /// use goalcards::correct::Anchor;
    /// let anchor = Anchor::of_place("完成造林3万亩，推进绿化。", 2, 7);
    /// assert_eq!((anchor.before.as_str(), anchor.quote.as_str()), ("完成", "造林3万亩"));
    /// assert_eq!(anchor.after, "，推进绿化。");
    /// ```
    #[must_use]
    pub fn of_place(text: &str, start: u32, end: u32) -> Self {
        let span = Utf16Index::new(text).span(Utf16Range { start, end });
        let (before, rest) = text.split_at(span.start());
        let (quote, after) = rest.split_at(span.len());
        let from = before.char_indices().rev().nth(CONTEXT_CHARS - 1).map_or(0, |(at, _)| at);
        let to = after.char_indices().nth(CONTEXT_CHARS).map_or(after.len(), |(at, _)| at);
        Self {
            quote: quote.to_owned(),
            before: before[from..].to_owned(),
            after: after[..to].to_owned(),
            title: String::new(),
        }
    }

    /// The place of `goal`, which may be one that corrections have made or changed.
    #[must_use]
    pub fn of_goal(text: &str, goal: &Goal) -> Self {
        Self { title: goal.title.clone(), ..Self::of_place(text, goal.start, goal.end) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_cut_at_characters_and_inside_the_text() {
        for (start, end, quote) in
            [(1, 3, "𠮷"), (2, 4, "𠮷目"), (3, 2, ""), (4, 99, "标"), (99, 99, "")]
        {
            assert_eq!(Anchor::of_place("a𠮷目标", start, end).quote, quote, "{start}..{end}");
        }
    }

    #[test]
    fn context_is_at_most_24_characters() {
        let text = "前".repeat(40) + "词" + &"后".repeat(40);
        let anchor = Anchor::of_place(&text, 40, 41);
        assert_eq!((anchor.before.chars().count(), anchor.after.chars().count()), (24, 24));
    }
}
