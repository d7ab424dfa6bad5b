//! The task ledger of a supervision office (督查台账) as CSV: who is to do what by when, and a column for how far it is.

use super::{context::ExportContext, csv_writer::CsvWriter, input::ExportInput, join_lines::join};
use crate::{labels, wire::Goal};

const HEADS: [(&str, &str); 12] = [
    ("序号", "no."),
    ("领域", "subject"),
    ("目标任务", "task"),
    ("指标", "indicator"),
    ("目标值", "target"),
    ("承诺力度", "commitment"),
    ("牵头单位", "lead body"),
    ("责任单位", "responsible bodies"),
    ("完成时限", "deadline"),
    ("报告章节", "section of the report"),
    ("报告", "report"),
    ("进展情况", "progress"),
];

/// The shown goals as a task ledger: CSV as [`super::csv()`] writes it.
///
/// Bodies are filled in only where the text names them, and a lead body only where it says 牵头: nobody is guessed.
/// The column 进展情况 is empty, for the office to fill.
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
    ledger_with(input, None)
}

/// The shown goals as rows for paper, the heads first: number, task, lead bodies, other bodies, deadline, section, and room for the progress.
#[must_use]
pub fn ledger_rows(input: &ExportInput<'_>) -> Vec<Vec<String>> {
    let context = ExportContext::of(input);
    let heads = [0, 2, 6, 7, 8, 9, 11].map(|at| input.lang.pick(HEADS[at].0, HEADS[at].1));
    let mut rows = vec![heads.map(str::to_owned).to_vec()];
    for (at, goal) in context.goals().into_iter().enumerate() {
        let (leads, others) = bodies(&context, goal);
        let said = |write: &dyn Fn(&mut String)| {
            let mut words = String::new();
            write(&mut words);
            words
        };
        rows.push(vec![
            (at + 1).to_string(),
            said(&|out| context.statement(out, goal)),
            leads.join("、"),
            others.join("、"),
            said(&|out| context.due(out, goal)),
            said(&|out| context.path(out, goal.section)),
            String::new(),
        ]);
    }
    rows
}

/// The bodies of a goal: those that the text calls the lead, and the others.
fn bodies(context: &ExportContext<'_>, goal: &Goal) -> (Vec<String>, Vec<String>) {
    goal.bodies.iter().cloned().partition(|body| context.is_lead_body(goal, body))
}

/// What another report says of each goal, as a column of the task ledger.
#[derive(Clone, Copy, Debug)]
pub struct Completion<'a> {
    /// The head of the column, such as 上年完成（报告自述）.
    pub head: &'a str,
    /// The words on each goal, by its id; empty where there are none.
    pub words: &'a [String],
}

/// The task ledger with a column on what another report says, before the one for the progress.
#[must_use]
pub fn ledger_with(input: &ExportInput<'_>, completion: Option<Completion<'_>>) -> String {
    let context = ExportContext::of(input);
    let mut heads = HEADS.map(|(zh, en)| input.lang.pick(zh, en)).to_vec();
    if let Some(completion) = completion {
        heads.insert(HEADS.len() - 1, completion.head);
    }
    let mut writer = CsvWriter::new(&heads);
    for (at, goal) in context.goals().into_iter().enumerate() {
        let (leads, others) = bodies(&context, goal);
        writer.cell(&(at + 1).to_string());
        writer.cell(labels::subject(goal.subject, input.lang));
        writer.written(&mut |out| context.statement(out, goal));
        writer.cell(goal.indicator.as_ref().map_or("", |indicator| &indicator.text));
        writer.written(&mut |out| context.value(out, goal));
        writer.cell(labels::commitment(goal.commitment, input.lang));
        writer.written(&mut |out| join(out, &leads, "、"));
        writer.written(&mut |out| join(out, &others, "、"));
        writer.written(&mut |out| context.due(out, goal));
        writer.written(&mut |out| context.path(out, goal.section));
        writer.cell(&context.report_name());
        if let Some(completion) = completion {
            writer.cell(completion.words.get(goal.id as usize).map_or("", String::as_str));
        }
        writer.cell("");
        writer.end();
    }
    writer.finish()
}
