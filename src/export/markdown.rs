//! Goals as Markdown: a document by section, or one goal as a line or a sentence.

use super::{context::ExportContext, escape, input::ExportInput};
use crate::{
    labels::{self, Lang},
    wire::Goal,
};

/// The shown goals as a document, grouped by section, each goal a line with its figure, commitment, deadline and quote.
///
/// ```
/// use goalcards::{analyze, export, wire};
/// let text = "二、今年工作\n确保城镇新增就业5.2万人以上。";
/// let analysis = wire::Analysis::from(&analyze(text));
/// let input = export::ExportInput { analysis: &analysis, text, goals: &[0], edited: &[], lang: export::Lang::Zh };
/// assert!(export::markdown(&input).contains("- **城镇新增就业**：5.2万人以上。承诺：确保。原文：“城镇新增就业5.2万人以上”"));
/// ```
#[must_use]
pub fn markdown(input: &ExportInput<'_>) -> String {
    let context = ExportContext::of(input);
    let goals = context.goals();
    let mut out = String::from("# ");
    escape::markdown(&mut out, &context.report_name());
    out.push_str(input.lang.pick("：", ": "));
    out.push_str(context.kind());
    out.push_str(&goals.len().to_string());
    out.push('\n');
    let mut corrections = String::new();
    context.report_corrections(&mut corrections);
    if !corrections.is_empty() {
        out.push_str(input.lang.pick("\n已更正：", "\nCorrected: "));
        escape::markdown(&mut out, &corrections);
        out.push('\n');
    }
    for (section, goals) in context.sections() {
        out.push_str("\n## ");
        let mut path = String::new();
        context.path(&mut path, section);
        let path =
            if path.is_empty() { input.lang.pick("未分章节", "No section") } else { &path };
        escape::markdown(&mut out, path);
        out.push_str("\n\n");
        for goal in goals {
            line(&mut out, &context, goal);
        }
    }
    out
}

/// Goal `id` as a line of [`markdown()`] with the name of the report; empty where there is no such goal.
#[must_use]
pub fn goal_markdown(input: &ExportInput<'_>, id: u32) -> String {
    let mut out = String::new();
    if let Some(goal) = input.analysis.goals.get(id as usize) {
        let context = ExportContext::of(input);
        line(&mut out, &context, goal);
        out.truncate(out.trim_end().len());
        out.push_str(input.lang.pick("。出自", " From "));
        escape::markdown(&mut out, &context.report_name());
        out.push('\n');
    }
    out
}

/// Goal `id` as a plain sentence with where it comes from; empty where there is no such goal.
///
/// ```
/// use goalcards::{analyze, export, wire};
/// let text = "2030年示例市政府工作报告\n二、今年工作\n确保城镇新增就业5.2万人以上。";
/// let analysis = wire::Analysis::from(&analyze(text));
/// let input = export::ExportInput { analysis: &analysis, text, goals: &[0], edited: &[], lang: export::Lang::Zh };
/// assert_eq!(export::sentence(&input, 0), "确保城镇新增就业5.2万人以上。（《示例市2030年政府工作报告》）");
/// ```
#[must_use]
pub fn sentence(input: &ExportInput<'_>, id: u32) -> String {
    let mut out = String::new();
    let Some(goal) = input.analysis.goals.get(id as usize) else { return out };
    let context = ExportContext::of(input);
    context.statement(&mut out, goal);
    out.push_str("。（");
    out.push_str(&context.report_name());
    let mut corrections = String::new();
    context.corrections(&mut corrections, goal);
    if !corrections.is_empty() {
        out.push_str(input.lang.pick("；已更正：", "; corrected: "));
        out.push_str(&corrections);
    }
    out.push('）');
    out
}

fn line(out: &mut String, context: &ExportContext<'_>, goal: &Goal) {
    let lang = context.lang();
    out.push_str("- **");
    escape::markdown(out, &goal.title);
    out.push_str("**");
    let mut value = String::new();
    context.value(&mut value, goal);
    if !value.is_empty() {
        out.push_str(lang.pick("：", ": "));
        escape::markdown(out, &value);
    }
    out.push_str(lang.pick("。", "."));
    label(out, lang, "承诺", "Commitment", labels::commitment(goal.commitment, lang));
    let mut fact = String::new();
    context.due(&mut fact, goal);
    label(out, lang, "时限", "Deadline", &fact);
    fact.clear();
    context.results(&mut fact, goal);
    label(out, lang, "上年完成（报告自述）", "Last year (as reported)", &fact);
    fact.clear();
    context.corrections(&mut fact, goal);
    label(out, lang, "已更正", "Corrected", &fact);
    fact.clear();
    context.quote(&mut fact, goal);
    out.push_str(lang.pick("原文：“", " Text: “"));
    escape::markdown(out, &fact);
    out.push_str("”\n");
}

fn label(out: &mut String, lang: Lang, zh: &'static str, en: &'static str, words: &str) {
    if words.is_empty() {
        return;
    }
    out.push_str(lang.pick("", " "));
    out.push_str(lang.pick(zh, en));
    out.push_str(lang.pick("：", ": "));
    escape::markdown(out, words);
    out.push_str(lang.pick("。", "."));
}
