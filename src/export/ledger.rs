//! The task ledger of a supervision office (督查台账) as CSV: who is to do what by when, and a column for how far it is.

use super::{
    Shown,
    cells::Rows,
    lines::{join, join_lines},
    sheet::Sheet,
    words,
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
/// Bodies stand there only when the text names them, and one takes the lead only when the text says 牵头: nobody is guessed.
/// The column 进展 is empty, for the office to fill.
///
/// ```
/// use goalcards::{analyze, export, wire};
/// let text = "二、今年工作\n确保城镇新增就业5.2万人以上。";
/// let analysis = wire::Analysis::from(&analyze(text));
/// let shown = export::Shown { analysis: &analysis, text, goals: &[0], edited: &[], lang: export::Lang::Zh };
/// assert!(export::ledger(&shown).contains(",确保城镇新增就业5.2万人以上,城镇新增就业,5.2万人以上,确保,,,"));
/// ```
#[must_use]
pub fn ledger(shown: &Shown<'_>) -> String {
    let sheet = Sheet::of(shown);
    let heads = HEADS.map(|(zh, en)| shown.lang.pick(zh, en));
    let mut rows = Rows::new(&heads);
    for (at, goal) in sheet.goals().into_iter().enumerate() {
        let (leads, others): (Vec<String>, Vec<String>) =
            goal.bodies.iter().cloned().partition(|body| sheet.leads(goal, body));
        rows.cell(&(at + 1).to_string());
        rows.written(&mut |out| join_lines(out, &goal.topic));
        rows.written(&mut |out| sheet.statement(out, goal));
        rows.cell(goal.indicator.as_ref().map_or("", |indicator| &indicator.text));
        rows.written(&mut |out| sheet.value(out, goal));
        rows.cell(words::commitment(goal.commitment, shown.lang));
        rows.written(&mut |out| join(out, &leads, "、"));
        rows.written(&mut |out| join(out, &others, "、"));
        rows.written(&mut |out| sheet.due(out, goal));
        rows.written(&mut |out| sheet.path(out, goal.section));
        rows.cell("");
        rows.end();
    }
    rows.finish()
}
