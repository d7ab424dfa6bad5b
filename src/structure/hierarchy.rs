//! Which sections stand inside which: a numbering that begins anew below a heading without a number belongs to that heading.

use super::{Outline, Section, SectionId};
use crate::text::one_of;

/// Sets levels and parents by the numberings: 2025年工作安排 holds the 一、 that follows it.
pub(super) fn set_hierarchy(text: &str, outline: &mut Outline) {
    let sections = &mut outline.sections;
    // How much deeper the numbered headings stand, and whether the part around them has no number itself.
    let mut deeper = 0;
    let mut bare_part = true;
    for at in 0..sections.len() {
        let holds = is_bare(&sections[at])
            && sections
                .get(at + 1)
                .is_some_and(|next| restarts_numbering(next, text) && next.level <= 2);
        let next_level = sections.get(at + 1).map_or(0, |next| next.level);
        let section = &mut sections[at];
        if holds && (next_level == 1 || bare_part) {
            section.level = 1;
            deeper = 2 - next_level;
            bare_part = true;
        } else if !is_bare(section) {
            bare_part = bare_part && section.level + deeper > 1;
            section.level += deeper;
        } else if section.level == 1 {
            deeper = 0;
            bare_part = true;
        }
    }
    let mut open: Vec<SectionId> = Vec::new();
    for at in 0..sections.len() {
        super::close_from(sections, &mut open, sections[at].level);
        sections[at].parent = open.last().copied();
        open.push(SectionId(u32::try_from(at).unwrap_or(u32::MAX)));
    }
}

fn is_bare(section: &Section) -> bool {
    section.marker.is_empty()
}

/// 一、, （一）, 1.
fn restarts_numbering(section: &Section, text: &str) -> bool {
    let marker = section.marker.slice(text).trim_matches(one_of(&['（', '）', '、', '．', '.']));
    matches!(marker, "一" | "1")
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
