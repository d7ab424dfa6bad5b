//! The task ledger of a supervision office (督查台账) as CSV: who is to do what by when, and a column for how far it is.

use super::{
    context::ExportContext,
    csv_writer::CsvWriter,
    input::ExportInput,
    join_lines::{join, join_lines},
    labels,
};

const HEADS: [(&str, &str); 11] = [
    ("序号", "no."),
    ("领域", "topic"),
    ("目标任务", "task"),
    ("指标", "indicator"),
    ("目标值", "target"),
    ("承诺力度", "commitment"),
    ("牵头单位", "lead body"),
    ("责任单位", "responsible bodies"),
    ("完成时限", "deadline"),
    ("依据段落", "section of the report"),
    ("进展", "progress"),
];

/// The shown goals as a task ledger: CSV as [`super::csv()`] writes it.
///
/// Bodies are filled in only where the text names them, and a lead body only where it says 牵头: nobody is guessed.
/// The column 进展 is empty, for the office to fill.
///
/// ```
/// use goalcards::{analyze, export, wire};
/// let text = "二、今年工作\n确保城镇新增就业5.2万人以上。";
/// let analysis = wire::Analysis::from(&analyze(text));
/// let input = export::ExportInput { analysis: &analysis, text, goals: &[0], edited: &[], lang: export::Lang::Zh };
/// assert!(export::ledger(&input).contains(",确保城镇新增就业5.2万人以上,城镇新增就业,5.2万人以上,确保,,,"));
/// ```
#[must_use]
pub fn ledger(input: &ExportInput<'_>) -> String {
    let context = ExportContext::of(input);
    let heads = HEADS.map(|(zh, en)| input.lang.pick(zh, en));
    let mut writer = CsvWriter::new(&heads);
    for (at, goal) in context.goals().into_iter().enumerate() {
        let (leads, others): (Vec<String>, Vec<String>) =
            goal.bodies.iter().cloned().partition(|body| context.is_lead_body(goal, body));
        writer.cell(&(at + 1).to_string());
        writer.written(&mut |out| join_lines(out, &goal.topic));
        writer.written(&mut |out| context.statement(out, goal));
        writer.cell(goal.indicator.as_ref().map_or("", |indicator| &indicator.text));
        writer.written(&mut |out| context.value(out, goal));
        writer.cell(labels::commitment(goal.commitment, input.lang));
        writer.written(&mut |out| join(out, &leads, "、"));
        writer.written(&mut |out| join(out, &others, "、"));
        writer.written(&mut |out| context.due(out, goal));
        writer.written(&mut |out| context.path(out, goal.section));
        writer.cell("");
        writer.end();
    }
    writer.finish()
}
