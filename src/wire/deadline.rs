//! Whether a deadline names its year itself.

use super::types::Deadline;

impl Deadline {
    /// Whether the words of a stated deadline name a year: 2030年, ２０３０年, 二〇三〇年; 6月底 and 年底 do not.
    ///
    /// ```
    /// use goalcards::wire::Deadline;
    /// let deadline = |words: &str| Deadline { text: Some(words.into()), stated: true, ..Deadline::default() };
    /// assert!(deadline("二〇三〇年底").names_year() && !deadline("年底").names_year());
    /// ```
    #[must_use]
    pub fn names_year(&self) -> bool {
        let Some(words) = self.text.as_deref().filter(|_| self.stated) else { return false };
        let is_digit = |character: char| {
            matches!(character, '0'..='9' | '０'..='９')
                || "〇零一二三四五六七八九".contains(character)
        };
        words.match_indices('年').any(|(at, _)| words[..at].trim_end().ends_with(is_digit))
    }
}
