//! Tracks which part of the report the text is in: by headings first, by sentences where headings do not say.

use super::{headings::Heading, outline::Part};
use crate::{
    lexicon::{Words, calendar, section_cues},
    text::{count_work, one_of},
};

/// The part at the current line of a text that is read from top to bottom.
#[derive(Debug)]
pub(super) struct PartTracker {
    /// The year of the report.
    year: Option<i32>,
    /// The part of the current line.
    part: Part,
    /// A heading set the part, so that a hint alone does not change it.
    set_by_heading: bool,
    /// Something has set the part.
    decided: bool,
}

impl PartTracker {
    pub(super) fn new(year: Option<i32>) -> Self {
        Self { year, part: Part::Other, set_by_heading: false, decided: false }
    }

    /// The part of the current line.
    pub(super) fn part(&self) -> Part {
        self.part
    }

    /// Whether anything has set the part.
    pub(super) fn is_decided(&self) -> bool {
        self.decided
    }

    /// Reads a heading, which may change the part.
    pub(super) fn at_heading(&mut self, text: &str, heading: &Heading) {
        let words = heading.words.slice(text);
        if heading.level > 1 && !self.is_about_year(words) {
            return;
        }
        if let Some(part) = self.part_of_heading(words) {
            self.part = part;
            self.set_by_heading = true;
            self.decided = true;
        }
    }

    /// Reads a sentence, which may change the part.
    pub(super) fn at_sentence(&mut self, words: &str) {
        count_work(words.len());
        let has = |list: &Words| list.any_in(words);
        let is_about_past = words.contains(section_cues::START_OF_YEAR)
            || words.contains(section_cues::LAST_YEAR) && words.contains(section_cues::DECIDED)
            || has(&section_cues::TARGETS_MET);
        match self.part {
            Part::Plan => {}
            _ if has(&section_cues::PLAN_SENTENCES) && !is_about_past => {
                self.part = Part::Plan;
                self.decided = true;
            }
            Part::Other if has(&section_cues::REVIEW_HINTS) => {
                self.part = Part::Review;
                self.decided = true;
            }
            Part::Review
                if !self.set_by_heading
                    && has(&section_cues::PLAN_HINTS)
                    && !words.contains(section_cues::THIS_YEAR_SO_FAR) =>
            {
                self.part = Part::Plan;
            }
            _ => {}
        }
    }

    /// Whether a paragraph of the plan begins with the past: 过去五年，…
    pub(super) fn is_retrospective(&self, line: &str) -> bool {
        let line = line.strip_prefix(section_cues::DEPUTIES).unwrap_or(line);
        let line = line.trim_start_matches(one_of(&['！', '，', '：', '　', ' ']));
        self.part == Part::Plan && section_cues::LOOKING_BACK.any_prefix_of(line)
    }

    fn is_about_year(&self, words: &str) -> bool {
        let year_word = years(words).next().is_some()
            || section_cues::YEAR_WORDS.iter().any(|word| words.contains(word));
        year_word && self.part_of_heading(words).is_some()
    }

    fn part_of_heading(&self, words: &str) -> Option<Part> {
        let has = |list: &Words| list.any_in(words);
        if has(&section_cues::REVIEW_HEADINGS) && !words.contains(section_cues::FROM_NOW_ON) {
            return Some(Part::Review);
        }
        if let (Some(year), Some(heading_year)) = (self.year, years(words).last()) {
            return Some(if heading_year < year { Part::Review } else { Part::Plan });
        }
        has(&section_cues::PLAN_HEADINGS).then_some(Part::Plan)
    }
}

/// Whether a sentence opens a plan: 今后五年, 主要预期目标是.
pub(super) fn opens_plan(words: &str) -> bool {
    section_cues::PLAN_SENTENCES.any_in(words) || section_cues::PLAN_HINTS.any_in(words)
}

/// The years of four digits in a text.
fn years(words: &str) -> impl Iterator<Item = i32> + '_ {
    words.match_indices(calendar::YEAR).filter_map(|(at, _)| {
        let before = words.get(at.checked_sub(4)?..at)?;
        let year: i32 = before.parse().ok()?;
        (1949..2100).contains(&year).then_some(year)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{normalize::normalize, structure::outline};

    #[track_caller]
    fn check(text: &str, words: &str, expected: Part) {
        let clean = normalize(text);
        let outline = outline(&clean);
        let found = outline
            .sentences
            .iter()
            .find(|sentence| sentence.span.slice(&clean.text).contains(words));
        assert_eq!(found.map(|sentence| sentence.part), Some(expected), "{words}");
    }

    #[test]
    fn targets_that_were_met_open_no_plan() {
        let text = "一、2024年工作回顾\n圆满完成全年经济社会发展主要预期目标。新建学校16所。\n\
                    二、2025年工作安排\n今年主要预期目标是：新建学校8所。";
        check(text, "16所", Part::Review);
        check(text, "8所", Part::Plan);
    }

    #[test]
    fn a_paragraph_of_the_plan_looks_back() {
        let text = "一、2024年工作回顾\n新建学校16所。\n二、五年成就和主要目标任务\n\
                    过去五年，我们新建公园12个。今后五年，新建公园15个。\n新建医院3家。";
        check(text, "12个", Part::Review);
        check(text, "15个", Part::Plan);
        check(text, "3家", Part::Plan);
    }

    #[test]
    fn without_a_plan_the_mood_tells() {
        let past = "去年农业总产值比上年增加了。一九五三年修了公路三百公里。".repeat(200);
        let text = format!("{past}\n计划规定，工业总产值将增长百分之八。其中，钢增长百分之九。");
        check(&text, "百分之八", Part::Plan);
        check(&text, "百分之九", Part::Plan);
        check(&text, "三百公里", Part::Review);
        let other = text.replace("修了公路", "按合同比例修了公路");
        check(&other, "百分之八", Part::Plan);
        let modern = text.replace("比上年", "同比");
        check(&modern, "百分之八", Part::Review);
    }
}
