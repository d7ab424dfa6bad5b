//! Ways between places of a reading: from numbers and selections to passages, from a reading to the one after a correction.

use std::ops::Range;

use crate::correct::{self, Correction};
use crate::ui::report::report_view::ReportView;

/// Ends of a clause.
fn is_stop(letter: char) -> bool {
    matches!(
        letter,
        '，' | '。' | '；' | '：' | '！' | '？' | ',' | ';' | ':' | '!' | '?' | '\n' | '\r'
    )
}

impl ReportView {
    /// The same paste with `corrections` made in it.
    #[must_use]
    pub fn corrected(original: &Self, corrections: &[Correction]) -> Self {
        let mut fixes = correct::apply(&original.analysis, &original.text, corrections);
        let mut report = Self::new(original.text.clone(), std::mem::take(&mut fixes.analysis));
        report.corrections = fixes;
        report.paste = original.paste.clone();
        report
    }

    /// The clause around a place, without white space at its ends.
    #[must_use]
    pub(crate) fn clause(&self, place: &Range<usize>) -> Range<usize> {
        let before = self.text.get(..place.start).unwrap_or_default();
        let after = self.text.get(place.end..).unwrap_or_default();
        let from = before.char_indices().rev().find(|(_, letter)| is_stop(*letter));
        let from = from.map_or(0, |(at, letter)| at + letter.len_utf8());
        let to = place.end + after.find(is_stop).unwrap_or(after.len());
        let words = self.text.get(from..to).unwrap_or_default();
        let lead = words.len() - words.trim_start().len();
        let lead = lead.min(place.start - from);
        from + lead..from + words.trim_end().len().max(place.end - from)
    }

    /// The goal with exactly this byte range.
    #[must_use]
    pub(crate) fn goal_on(&self, range: &Range<usize>) -> Option<u32> {
        let at = self.goals.iter().position(|place| place == range)?;
        u32::try_from(at).ok()
    }

    /// The goal that a goal of an earlier reading has become: on its bytes, with its title where there are several, or over its start.
    #[must_use]
    pub(crate) fn goal_like(&self, range: &Range<usize>, title: &str) -> Option<u32> {
        let find = |fits: &dyn Fn(&Range<usize>, &str) -> bool| {
            let mut goals = self.goals.iter().zip(&self.analysis.goals);
            goals.position(|(place, goal)| fits(place, &goal.title))
        };
        find(&|place, named| place == range && named == title)
            .or_else(|| find(&|place, _| place == range))
            .or_else(|| find(&|place, named| place.contains(&range.start) && named == title))
            .or_else(|| find(&|place, _| place.contains(&range.start)))
            .and_then(|at| u32::try_from(at).ok())
    }

    /// What was corrected of goal `id`.
    #[must_use]
    pub(crate) fn edits(&self, id: u32) -> &[correct::Edited] {
        self.corrections.goal_edits.get(id as usize).map_or(&[], |mark| mark.edited.as_slice())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::fixture;

    #[test]
    fn a_clause_ends_at_its_marks() {
        let report = fixture::report();
        let place = |words: &str| {
            let at = report.text.find(words).unwrap_or_default();
            at..at + words.len()
        };
        for (words, clause) in [
            ("5G", "5G基站建成300座"),
            ("6%", "地区生产总值增长6%左右"),
            ("绿色", "深入推进绿色发展"),
            ("2030年示例市政府工作报告", "2030年示例市政府工作报告"),
        ] {
            assert_eq!(report.words(&report.clause(&place(words))), clause);
        }
    }

    #[test]
    fn a_range_of_bytes_is_one_of_units() {
        let report = ReportView::new("一 二三\n　四五".into(), crate::wire::Analysis::default());
        assert_eq!(report.units(&(4..7)), (2, 3));
    }
}
