//! Marks of punctuation that end sentences and clauses, in the full-width forms of the clean text.

/// What ends a sentence; a line break does too, where whoever asks has not taken the lines apart.
pub const SENTENCE_ENDS: &[char] = &['。', '！', '？'];

/// What ends a clause, the end of its sentence and of its line included.
pub const CLAUSE_ENDS: &[char] = &['，', '；', '：', '。', '！', '？', '\n'];

/// Whether a character ends a sentence.
///
/// ```
/// use goalcards::text::punctuation::{ends_clause, ends_sentence};
/// assert!(ends_sentence('。') && !ends_sentence('；'));
/// assert!(ends_clause('。') && ends_clause('；') && !ends_clause('、'));
/// ```
#[must_use]
pub fn ends_sentence(character: char) -> bool {
    SENTENCE_ENDS.contains(&character)
}

/// Whether a character ends a clause.
#[must_use]
pub fn ends_clause(character: char) -> bool {
    CLAUSE_ENDS.contains(&character)
}

/// The byte where the last clause of a text begins; the length of a text that ends with the end of a clause.
///
/// ```
/// use goalcards::text::punctuation::last_clause_start;
/// let text = "稳增长，促就业";
/// assert_eq!(&text[last_clause_start(text)..], "促就业");
/// ```
#[must_use]
pub fn last_clause_start(text: &str) -> usize {
    let end = text.rfind(CLAUSE_ENDS);
    end.map_or(0, |at| at + text[at..].chars().next().map_or(0, char::len_utf8))
}
/// Whether every quotation that is opened is closed, so that no name is cut.
pub(crate) fn is_balanced(words: &str) -> bool {
    let count = |mark: char| words.matches(mark).count();
    count('“') == count('”') && count('《') == count('》')
}
