//! The numbers that a report states as done: one row each for a spreadsheet and for the clipboard, or one in words; always as 报告自述.

use super::{
    context::ExportContext,
    csv::{limit, lower, upper},
    csv_writer::{CsvWriter, escape_formula},
    escape,
    input::ExportInput,
    join_lines::join_lines,
    table,
};
use crate::{
    labels::{self, Lang},
    text::{IntoList, one_of},
    wire::{Pair, Quantity},
};

const HEADS: [(&str, &str); 15] = [
    ("序号", "no."),
    ("指标", "indicator"),
    ("指标代码", "indicator id"),
    ("方向", "direction"),
    ("限定", "bound"),
    ("数值下限", "lower limit"),
    ("数值上限", "upper limit"),
    ("单位", "unit"),
    ("原文数字", "number as written"),
    ("来源", "source"),
    ("今年目标", "this year's target"),
    ("对照", "comparison"),
    ("章节", "section"),
    ("原文", "quote"),
    ("报告", "report"),
];

/// The results `ids`, which are ids of quantities, as CSV with the limits of [`super::csv()`].
///
/// ```
/// use goalcards::{analyze, export, wire};
/// let text = "一、去年工作\n城镇新增就业完成4.1万人。";
/// let analysis = wire::Analysis::from(&analyze(text));
/// let input = export::ExportInput { analysis: &analysis, text, goals: &[], edited: &[], lang: export::Lang::Zh };
/// assert!(export::results_csv(&input, &[0]).contains(",41000,41000,人,4.1万人,报告自述,"));
/// ```
#[must_use]
pub fn results_csv(input: &ExportInput<'_>, ids: &[u32]) -> String {
    let mut writer = CsvWriter::new(&HEADS.map(|(zh, en)| input.lang.pick(zh, en)));
    for row in cells(input, ids) {
        for cell in row {
            writer.cell(&cell);
        }
        writer.end();
    }
    writer.finish()
}

/// The same as a table for the clipboard: as HTML and as text, as [`super::table_html()`] and [`super::table_text()`] give them.
#[must_use]
pub fn results_table(input: &ExportInput<'_>, ids: &[u32]) -> (String, String) {
    let mut rows: Vec<Vec<String>> =
        vec![HEADS.iter().map(|(zh, en)| input.lang.pick(zh, en).to_owned()).into_list()];
    rows.extend(
        cells(input, ids).into_iter().map(|row| row.iter().map(|cell| safe(cell)).into_list()),
    );
    (table::html_of(&rows), table::text_of(&rows))
}

/// Result `id` as a plain sentence with where it comes from; empty where there is no such number.
///
/// ```
/// use goalcards::{analyze, export, wire};
/// let text = "2030年示例市政府工作报告\n一、去年工作\n城镇新增就业完成4.1万人。";
/// let analysis = wire::Analysis::from(&analyze(text));
/// let input = export::ExportInput { analysis: &analysis, text, goals: &[], edited: &[], lang: export::Lang::Zh };
/// assert_eq!(export::result_sentence(&input, 0), "城镇新增就业完成4.1万人。（报告自述，《示例市2030年政府工作报告》）");
/// ```
#[must_use]
pub fn result_sentence(input: &ExportInput<'_>, id: u32) -> String {
    let mut out = String::new();
    let Some(quantity) = input.analysis.quantities.get(id as usize) else { return out };
    let context = ExportContext::of(input);
    let lang = context.lang();
    let words = quantity.indicator.as_ref().map(|named| context.slice(named.start, quantity.end));
    let words = words.filter(|words| !words.contains(one_of(&['。', '；', ';', '\n'])));
    out.push_str(words.unwrap_or_default());
    if out.is_empty() {
        join_lines(&mut out, quantity.indicator.as_ref().map_or("", |named| &named.text));
        out.push_str(if out.is_empty() { "" } else { lang.pick("：", ": ") });
        context.amount(&mut out, quantity, false);
    }
    out.push_str(lang.pick("。（报告自述，", ". (As reported, "));
    out.push_str(&context.report_name());
    out.push_str(lang.pick("）", ")"));
    out
}

/// Result `id` as a line of Markdown with its sentence; empty where there is no such number.
#[must_use]
pub fn result_markdown(input: &ExportInput<'_>, id: u32) -> String {
    let Some(quantity) = input.analysis.quantities.get(id as usize) else { return String::new() };
    let context = ExportContext::of(input);
    let lang = context.lang();
    let mut out = String::from("- ");
    if let Some(named) = quantity.indicator.as_ref().filter(|named| !named.text.is_empty()) {
        out.push_str("**");
        escape::markdown(&mut out, &named.text);
        out.push_str(lang.pick("**：", "**: "));
    }
    let mut words = String::new();
    context.amount(&mut words, quantity, false);
    escape::markdown(&mut out, &words);
    out.push_str(lang.pick("。报告自述。原文：“", ". As reported. Text: “"));
    words.clear();
    context.sentence_at(&mut words, quantity.start, quantity.end);
    escape::markdown(&mut out, &words);
    out.push_str(lang.pick("”。出自", "” From "));
    escape::markdown(&mut out, &context.report_name());
    out
}

fn safe(cell: &str) -> String {
    let mut safe = String::new();
    escape_formula(&mut safe, cell);
    safe
}

fn cells(input: &ExportInput<'_>, ids: &[u32]) -> Vec<Vec<String>> {
    let context = ExportContext::of(input);
    let numbers = context.quantities(ids);
    (1_usize..).zip(numbers).map(|(number, quantity)| row(&context, number, quantity)).into_list()
}

fn row(context: &ExportContext<'_>, number: usize, quantity: &Quantity) -> Vec<String> {
    let lang = context.lang();
    let mut row = vec![number.to_string()];
    let mut cell = |write: &dyn Fn(&mut String)| {
        let mut words = String::new();
        write(&mut words);
        row.push(words);
    };
    let named = quantity.indicator.as_ref();
    cell(&|out| join_lines(out, named.map_or("", |named| &named.text)));
    cell(&|out| out.push_str(named.and_then(|named| named.id.as_deref()).unwrap_or_default()));
    cell(&|out| {
        out.push_str(quantity.basis.map_or("", |basis| labels::basis(basis, lang)));
        out.push_str(labels::change(quantity.change, lang));
    });
    cell(&|out| out.push_str(limit(quantity, lang)));
    cell(&|out| out.push_str(&lower(quantity)));
    cell(&|out| out.push_str(&upper(quantity)));
    cell(&|out| out.push_str(&quantity.unit));
    cell(&|out| join_lines(out, &quantity.text));
    cell(&|out| out.push_str(lang.pick("报告自述", "as reported")));
    cell(&|out| target(out, context, quantity));
    cell(&|out| compared(out, context, quantity));
    cell(&|out| context.path(out, context.section_at(quantity.start)));
    cell(&|out| context.sentence_at(out, quantity.start, quantity.end));
    cell(&|out| out.push_str(&context.report_name()));
    row
}

/// This year's target for the same indicator.
fn target(out: &mut String, context: &ExportContext<'_>, quantity: &Quantity) {
    let analysis = context.input.analysis;
    for pair in context.pairs_of(quantity.id) {
        let Some(promised) = analysis.quantities.get(pair.target as usize) else { continue };
        out.push_str(if out.is_empty() { "" } else { context.lang().pick("；", "; ") });
        let goal = promised.goal.and_then(|goal| analysis.goals.get(goal as usize));
        context.amount(out, promised, goal.is_some_and(|goal| context.is_amended(goal)));
    }
}

/// Whether result and target have the same scope.
fn compared(out: &mut String, context: &ExportContext<'_>, quantity: &Quantity) {
    let mut pairs = context.pairs_of(quantity.id);
    let Some(first) = pairs.next() else { return };
    let doubtful = first.has_doubtful_scope() || pairs.any(Pair::has_doubtful_scope);
    out.push_str(match (context.lang(), doubtful) {
        (Lang::Zh, true) => "口径可能不同",
        (Lang::Zh, false) => "同一指标",
        (Lang::En, true) => "scope may differ",
        (Lang::En, false) => "one indicator",
    });
}
