//! The shown goals as a table for the clipboard: HTML that Word takes as a table, and text that a spreadsheet takes as cells.

use super::{context::ExportContext, csv_writer::escape_formula, escape, input::ExportInput};
use crate::{
    labels::{self, Lang},
    text::IntoList,
    wire::Goal,
};

const HEADS: [(&str, &str); 9] = [
    ("序号", "No."),
    ("目标", "Goal"),
    ("目标值", "Target"),
    ("承诺力度", "Commitment"),
    ("完成时限", "Deadline"),
    ("上年完成（报告自述）", "Last year (as reported)"),
    ("原文", "Text"),
    ("报告", "Report"),
    ("更正", "Corrections"),
];

/// The shown goals as an HTML table, for the `text/html` side of the clipboard alone: everything in it is escaped.
///
/// The column of corrections is left out where nothing was corrected.
/// Cells that a spreadsheet would run are guarded as in [`super::csv()`].
///
/// ```
/// use goalcards::{analyze, export, wire};
/// let text = "二、今年工作\n确保城镇新增就业5.2万人以上。";
/// let analysis = wire::Analysis::from(&analyze(text));
/// let input = export::ExportInput { analysis: &analysis, text, goals: &[0], edited: &[], lang: export::Lang::Zh };
/// assert!(export::table_html(&input).contains("<td>1</td><td>城镇新增就业</td><td>5.2万人以上</td>"));
/// ```
#[must_use]
pub fn table_html(input: &ExportInput<'_>) -> String {
    html_of(&rows(input))
}

/// Rows as an HTML table; the first row holds the heads.
pub(super) fn html_of(rows: &[Vec<String>]) -> String {
    let mut out = String::from("<meta charset=\"utf-8\"><table border=\"1\" cellspacing=\"0\">");
    for (at, row) in rows.iter().enumerate() {
        let (open, close) = if at == 0 { ("<th>", "</th>") } else { ("<td>", "</td>") };
        out.push_str("<tr>");
        for cell in row {
            out.push_str(open);
            escape::html(&mut out, cell);
            out.push_str(close);
        }
        out.push_str("</tr>");
    }
    out.push_str("</table>");
    out
}

/// The same table as lines with tabs, for the `text/plain` side.
///
/// ```
/// use goalcards::{analyze, export, wire};
/// let text = "二、今年工作\n确保城镇新增就业5.2万人以上。";
/// let analysis = wire::Analysis::from(&analyze(text));
/// let input = export::ExportInput { analysis: &analysis, text, goals: &[0], edited: &[], lang: export::Lang::Zh };
/// assert!(export::table_text(&input).contains("\n1\t城镇新增就业\t5.2万人以上\t确保\t"));
/// ```
#[must_use]
pub fn table_text(input: &ExportInput<'_>) -> String {
    text_of(&rows(input))
}

/// Rows as lines with tabs.
pub(super) fn text_of(rows: &[Vec<String>]) -> String {
    let mut out = String::new();
    for row in rows {
        for (at, cell) in row.iter().enumerate() {
            out.push_str(if at > 0 { "\t" } else { "" });
            for letter in cell.chars() {
                out.push(if letter.is_control() { ' ' } else { letter });
            }
        }
        out.push('\n');
    }
    out
}

/// The heads and a row for each goal.
fn rows(input: &ExportInput<'_>) -> Vec<Vec<String>> {
    let context = ExportContext::of(input);
    let goals = context.goals();
    let corrected = goals.iter().any(|goal| !context.edits(goal).is_empty());
    let columns = if corrected { HEADS.len() } else { HEADS.len() - 1 };
    let heads = HEADS.iter().take(columns);
    let mut rows = vec![heads.map(|(zh, en)| input.lang.pick(zh, en).to_owned()).into_list()];
    for (at, goal) in goals.into_iter().enumerate() {
        let mut row = cells(&context, input.lang, at + 1, goal);
        row.truncate(columns);
        rows.push(row);
    }
    rows
}

fn cells(context: &ExportContext<'_>, lang: Lang, number: usize, goal: &Goal) -> Vec<String> {
    let mut row = vec![number.to_string()];
    let mut cell = |write: &dyn Fn(&mut String)| {
        let (mut words, mut safe) = (String::new(), String::new());
        write(&mut words);
        escape_formula(&mut safe, &words);
        row.push(safe);
    };
    cell(&|out| out.push_str(&goal.title));
    cell(&|out| context.value(out, goal));
    cell(&|out| out.push_str(labels::commitment(goal.commitment, lang)));
    cell(&|out| context.due(out, goal));
    cell(&|out| context.results(out, goal));
    cell(&|out| context.quote(out, goal));
    cell(&|out| out.push_str(&context.report_name()));
    cell(&|out| context.corrections(out, goal));
    row
}
