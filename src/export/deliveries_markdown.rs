//! What became of last year's targets as Markdown: under the headings of the earlier report, each target with both quotes.

use super::{
    deliveries::{self, DeliveriesHead, DeliveryLine},
    escape,
};
use crate::labels::Lang;

/// The targets as a document.
///
/// ```
/// use goalcards::{analyze, compare, export, wire};
/// let old = analyze("二、2024年工作安排\n城镇新增就业5万人。");
/// let new = analyze("一、2024年工作回顾\n城镇新增就业5.2万人。");
/// let comparison = wire::Comparison::of(&compare(&old, &new), &old, &new);
/// let line = export::DeliveryLine {
///     delivery: &comparison.deliveries[0],
///     title: "城镇新增就业",
///     section: "主要预期目标",
///     state: "有数字",
///     link: "同一名称".into(),
///     sign: "▲",
///     outcome: "超过",
///     rules: "好于目标".into(),
/// };
/// let head = export::DeliveriesHead { title: "对照", reports: ["2024 年", "2025 年"], remarks: &[] };
/// let words = export::deliveries_markdown(&[line], &head, export::Lang::Zh);
/// assert!(words.contains("## 主要预期目标\n\n1. **城镇新增就业**：▲ 超过\n   - 目标原文：“城镇新增就业5万人"));
/// ```
#[must_use]
pub fn deliveries_markdown(
    lines: &[DeliveryLine<'_>],
    head: &DeliveriesHead<'_>,
    lang: Lang,
) -> String {
    let mut out = String::from("# ");
    escape::markdown(&mut out, head.title);
    out.push_str("\n\n");
    escape::markdown(&mut out, &deliveries::order(head, lang));
    out.push_str("\n\n");
    out.push_str(deliveries::basis(lang));
    out.push('\n');
    for remark in head.remarks {
        out.push_str("\n- ");
        escape::markdown(&mut out, remark);
    }
    out.push_str(if head.remarks.is_empty() { "" } else { "\n" });
    let mut number = 0;
    for section in deliveries::sections(lines) {
        out.push_str("\n## ");
        let heading = section.first().map_or("", |line| line.section);
        escape::markdown(&mut out, if heading.is_empty() { "—" } else { heading });
        out.push_str("\n\n");
        for line in section {
            number += 1;
            target(&mut out, number, line, lang);
        }
    }
    out
}

fn target(out: &mut String, number: usize, line: &DeliveryLine<'_>, lang: Lang) {
    let colon = lang.pick("：", ": ");
    let number = number.to_string();
    out.push_str(&number);
    out.push_str(". **");
    escape::markdown(out, line.title);
    out.push_str("**");
    out.push_str(colon);
    escape::markdown(out, &deliveries::verdict(line));
    out.push('\n');
    // A list within a list stands under the first letter of its item.
    let indent = " ".repeat(number.len() + 2);
    for (name, words) in deliveries::facts(line, lang).iter().filter(|(_, words)| !words.is_empty())
    {
        out.push_str(&indent);
        out.push_str("- ");
        out.push_str(name);
        out.push_str(colon);
        escape::markdown(out, words);
        out.push('\n');
    }
}
