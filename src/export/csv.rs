//! Goals as CSV, one row a goal: the whole card, for a spreadsheet.

use super::{
    context::{ExportContext, commitment_words},
    csv_writer::CsvWriter,
    deadline,
    input::ExportInput,
    join_lines::{join, join_lines},
};

use crate::{
    labels::{self, Lang},
    wire::{Bound, Goal, Quantity, format_decimal},
};

/// The heads in both languages, in the order of the cells below.
const HEADS: [(&str, &str); 27] = [
    ("序号", "no."),
    ("分类", "class"),
    ("主要目标", "headline"),
    ("目标", "goal"),
    ("指标", "indicator"),
    ("指标代码", "indicator id"),
    ("方向", "direction"),
    ("限定", "bound"),
    ("数值下限", "lower limit"),
    ("数值上限", "upper limit"),
    ("单位", "unit"),
    ("原文数字", "number as written"),
    ("承诺力度", "commitment"),
    ("承诺词", "commitment word"),
    ("性质", "nature"),
    ("完成时限", "deadline"),
    ("时限是否明示", "deadline stated"),
    ("领域", "subject"),
    ("章节", "section"),
    ("地点", "places"),
    ("项目", "projects"),
    ("责任单位", "bodies"),
    ("上年完成（报告自述）", "last year's result (as reported)"),
    ("原文", "quote"),
    ("报告", "report"),
    ("规则", "rule"),
    ("更正", "corrections"),
];

/// The shown goals as CSV with a byte order mark, lines ended by CR LF.
///
/// A limit is empty where the bound gives none: `60%以上` has no upper limit, `不超过20项` no lower one.
/// 千, 万 and 亿 are folded into the limits, whose unit is the bare one.
/// Several numbers of a goal share one cell, separated by `；`, in the same order in each column; an empty part means none.
///
/// ```
/// use goalcards::{analyze, export, wire};
/// let text = "二、今年工作\n城镇新增就业5.2万人以上。";
/// let analysis = wire::Analysis::from(&analyze(text));
/// let input = export::ExportInput { analysis: &analysis, text, goals: &[0], edited: &[], lang: export::Lang::Zh };
/// let csv = export::csv(&input);
/// assert!(csv.starts_with("\u{feff}序号,分类,主要目标,目标,"));
/// assert!(csv.contains(",不少于,52000,,人,5.2万人以上,"));
/// ```
#[must_use]
pub fn csv(input: &ExportInput<'_>) -> String {
    let context = ExportContext::of(input);
    let heads = HEADS.map(|(zh, en)| input.lang.pick(zh, en));
    let mut writer = CsvWriter::new(&heads);
    for (at, goal) in context.goals().into_iter().enumerate() {
        row(&mut writer, &context, at + 1, goal);
    }
    writer.finish()
}

fn row(writer: &mut CsvWriter, context: &ExportContext<'_>, number: usize, goal: &Goal) {
    let lang = context.lang();
    let numbers = context.quantities(&goal.quantities);
    let indicator = goal.indicator.as_ref();
    writer.cell(&number.to_string());
    writer.cell(labels::class(goal.class, lang));
    writer.cell(lang.yes(goal.headline));
    writer.cell(&goal.title);
    writer.cell(indicator.map_or("", |indicator| &indicator.text));
    writer.cell(indicator.and_then(|indicator| indicator.id.as_deref()).unwrap_or_default());
    each(writer, &numbers, &|out, quantity| {
        out.push_str(quantity.basis.map_or("", |basis| labels::basis(basis, lang)));
        out.push_str(labels::change(quantity.change, lang));
    });
    each(writer, &numbers, &|out, quantity| out.push_str(limit(quantity, lang)));
    each(writer, &numbers, &|out, quantity| out.push_str(&lower(quantity)));
    each(writer, &numbers, &|out, quantity| out.push_str(&upper(quantity)));
    each(writer, &numbers, &|out, quantity| out.push_str(&quantity.unit));
    each(writer, &numbers, &|out, quantity| join_lines(out, &quantity.text));
    writer.cell(labels::commitment(goal.commitment, lang));
    writer.written(&mut |out| commitment_words(out, goal));
    writer.cell(goal.nature.map_or("", |nature| labels::nature(nature, lang)));
    writer.written(&mut |out| deadline::due(out, &goal.deadline, lang));
    writer.cell(lang.yes(goal.deadline.stated));
    writer.cell(labels::subject(goal.subject, lang));
    writer.written(&mut |out| context.path(out, goal.section));
    writer.written(&mut |out| join(out, &goal.places, "；"));
    writer.written(&mut |out| join(out, &goal.projects, "；"));
    writer.written(&mut |out| join(out, &goal.bodies, "；"));
    writer.written(&mut |out| context.results(out, goal));
    writer.written(&mut |out| context.quote(out, goal));
    writer.cell(&context.report_name());
    writer.cell(&goal.rule);
    writer.written(&mut |out| context.corrections(out, goal));
    writer.end();
}

/// One cell with what `write` says of each number; nothing where it says nothing of any.
fn each(writer: &mut CsvWriter, numbers: &[&Quantity], write: &dyn Fn(&mut String, &Quantity)) {
    let mut words = String::new();
    let mut has_words = false;
    for (at, quantity) in numbers.iter().enumerate() {
        words.push_str(if at > 0 { "；" } else { "" });
        let before = words.len();
        write(&mut words, quantity);
        has_words |= words.len() > before;
    }
    writer.cell(if has_words { &words } else { "" });
}

/// The lower limit; empty where the bound gives none.
pub(super) fn lower(quantity: &Quantity) -> String {
    let given = quantity.bound != Bound::AtMost || quantity.min < quantity.max;
    given.then(|| format_decimal(quantity.min)).flatten().unwrap_or_default()
}

/// The upper limit; empty where the bound gives none.
pub(super) fn upper(quantity: &Quantity) -> String {
    let given = quantity.bound != Bound::AtLeast || quantity.min < quantity.max;
    given.then(|| format_decimal(quantity.max)).flatten().unwrap_or_default()
}

/// The bound; a range without one is said to be a range.
pub(super) fn limit(quantity: &Quantity, lang: Lang) -> &'static str {
    if quantity.bound == Bound::Exact && quantity.min < quantity.max {
        lang.pick("区间", "range")
    } else {
        labels::bound(quantity.bound, lang)
    }
}
