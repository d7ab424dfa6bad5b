//! Levels and ends of sections: a numbering that restarts below a heading without a number belongs to that heading.

use super::outline::{Outline, Section, SectionId, close_sections_from};
use crate::{
    lexicon::section_cues,
    normalize::{CleanText, LineKind},
    text::{Span, one_of},
};

/// Sets levels and parents by the numberings: 2025年工作安排 contains the 一、 that follows it.
pub(super) fn set_hierarchy(text: &str, outline: &mut Outline) {
    let sections = &mut outline.sections;
    // How many levels deeper the numbered headings are than their marker says.
    let mut deeper = 0;
    // Whether the level-1 heading above them has no number.
    let mut is_part_bare = true;
    for at in 0..sections.len() {
        let next = sections.get(at + 1);
        let next_level = next.map_or(0, |next| next.level);
        let next_restarts =
            next.is_some_and(|next| next_level <= 2 && restarts_numbering(next, text));
        let section = &mut sections[at];
        if is_bare(section) && next_restarts && (next_level == 1 || is_part_bare) {
            section.level = 1;
            deeper = 2 - next_level;
            is_part_bare = true;
        } else if !is_bare(section) {
            is_part_bare = is_part_bare && section.level + deeper > 1;
            section.level += deeper;
        } else if section.level == 1 {
            deeper = 0;
            is_part_bare = true;
        }
    }
    let mut open: Vec<SectionId> = Vec::new();
    for at in 0..sections.len() {
        close_sections_from(sections, &mut open, sections[at].level);
        sections[at].parent = open.last().copied();
        open.push(SectionId(u32::try_from(at).unwrap_or(u32::MAX)));
    }
}

/// Ends each section where the next of its level or above begins, or where the body ends.
pub(super) fn close_sections(clean: &CleanText, outline: &mut Outline) {
    let body_end = clean
        .lines
        .iter()
        .rfind(|line| line.kind == LineKind::Body)
        .map_or(clean.text.len(), |line| line.span.end());
    for at in 0..outline.sections.len() {
        let level = outline.sections[at].level;
        let end = outline.sections[at + 1..]
            .iter()
            .find(|later| later.level <= level)
            .map_or(body_end, |later| later.span.start());
        let start = outline.sections[at].span.start();
        outline.sections[at].span = Span::new(start, end.max(outline.sections[at].span.end()));
    }
}

fn is_bare(section: &Section) -> bool {
    section.marker.is_empty()
}

/// Whether a heading has the first number of a numbering: 一、, （一）, 1.
fn restarts_numbering(section: &Section, text: &str) -> bool {
    let marker = section.marker.slice(text).trim_matches(one_of(&['（', '）', '、', '．', '.']));
    section_cues::FIRST_NUMBERS.contains(&marker)
}

#[cfg(test)]
mod tests {
    use crate::{normalize::normalize, structure::outline};

    #[track_caller]
    fn check(lines: &str, expected: &str) {
        let body = |at: usize| {
            format!(
                "第{at}年，全市人民团结奋斗，新建学校{at}所，各项工作取得新的成绩，人民生活得到新的改善。"
            )
        };
        let named = lines.split(' ').enumerate();
        let text: Vec<String> = named.map(|(at, line)| format!("{line}\n{}", body(at))).collect();
        let text = text.join("\n");
        let clean = normalize(&format!("2025年示例市政府工作报告\n{}\n{text}", body(99)));
        let outline = outline(&clean);
        let levels: Vec<String> =
            outline.sections.iter().map(|section| section.level.to_string()).collect();
        assert_eq!(levels.join(" "), expected, "{lines}");
    }

    #[test]
    fn numberings_belong_to_the_heading_above_them() {
        check("一、2024年工作回顾 （一）经济稳中向好 二、2025年工作安排 （一）扩大需求", "1 2 1 2");
        check(
            "2024年工作回顾 一、经济稳中向好 2025年工作安排 一、扩大需求 二、改善民生",
            "1 2 1 2 2",
        );
        check("2024年工作回顾 （一）经济稳中向好 努力做好各项工作 （一）扩大需求", "1 2 1 2");
        check("2024年工作回顾 （一）经济稳中向好 全面加强自身建设 改善服务质量", "1 2 2 2");
        check("一、2024年工作回顾 二、2025年工作安排 总体思路 （一）扩大需求", "1 1 2 2");
        check(
            "一、2024年工作回顾 二、2025年工作安排 2025年民生实事 一、扩大就业 二、改善出行",
            "1 1 1 2 2",
        );
    }
}
