//! Goals as CSV, one row a goal: the whole card, for a spreadsheet.

use super::{
    Lang, Shown,
    cells::Rows,
    lines::{join, join_lines},
    sheet::{Sheet, pledge},
    words,
};
use crate::wire::{Bound, Goal, Quantity, digits};

/// The heads in both languages, in the order of the cells below.
const HEADS: [(&str, &str); 26] = [
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
    ("领域", "topic"),
    ("章节", "section"),
    ("地点", "places"),
    ("项目", "projects"),
    ("责任单位", "bodies"),
    ("上年完成（报告自述）", "last year's result (as reported)"),
    ("原文", "quote"),
    ("规则", "rule"),
    ("更正", "corrections"),
];

/// The shown goals as CSV with a byte order mark, lines ended by CR LF.
///
/// A lower limit stands where the number or its bound gives one: `60%以上` has no upper limit, `不超过20项` no lower one.
/// 千, 万 and 亿 are folded into the limits, whose unit is the bare one.
/// Several numbers of a goal stand in one cell, parted by `；`, in the same order in each of its cells; an empty place says there is none.
///
/// ```
/// use goalcards::{analyze, export, wire};
/// let text = "二、今年工作\n城镇新增就业5.2万人以上。";
/// let analysis = wire::Analysis::from(&analyze(text));
/// let shown = export::Shown { analysis: &analysis, text, goals: &[0], edited: &[], lang: export::Lang::Zh };
/// let csv = export::csv(&shown);
/// assert!(csv.starts_with("\u{feff}序号,分类,主要目标,目标,"));
/// assert!(csv.contains(",不少于,52000,,人,5.2万人以上,"));
/// ```
#[must_use]
pub fn csv(shown: &Shown<'_>) -> String {
    let sheet = Sheet::of(shown);
    let heads = HEADS.map(|(zh, en)| shown.lang.pick(zh, en));
    let mut rows = Rows::new(&heads);
    for (at, goal) in sheet.goals().into_iter().enumerate() {
        row(&mut rows, &sheet, at + 1, goal);
    }
    rows.finish()
}

fn row(rows: &mut Rows, sheet: &Sheet<'_>, number: usize, goal: &Goal) {
    let lang = sheet.lang();
    let numbers = sheet.quantities(&goal.quantities);
    let indicator = goal.indicator.as_ref();
    rows.cell(&number.to_string());
    rows.cell(words::class(goal.class, lang));
    rows.cell(lang.yes(goal.headline));
    rows.cell(&goal.title);
    rows.cell(indicator.map_or("", |indicator| &indicator.text));
    rows.cell(indicator.and_then(|indicator| indicator.id.as_deref()).unwrap_or_default());
    each(rows, &numbers, &|out, one| {
        out.push_str(words::basis(one.basis, lang));
        out.push_str(words::change(one.change, lang));
    });
    each(rows, &numbers, &|out, one| out.push_str(limit(one, lang)));
    each(rows, &numbers, &|out, one| out.push_str(&lower(one)));
    each(rows, &numbers, &|out, one| out.push_str(&upper(one)));
    each(rows, &numbers, &|out, one| out.push_str(&one.unit));
    each(rows, &numbers, &|out, one| join_lines(out, &one.text));
    rows.cell(words::commitment(goal.commitment, lang));
    rows.written(&mut |out| pledge(out, goal));
    rows.cell(words::nature(goal.nature, lang));
    rows.written(&mut |out| words::due(out, &goal.deadline, lang));
    rows.cell(lang.yes(goal.deadline.stated));
    rows.written(&mut |out| join_lines(out, &goal.topic));
    rows.written(&mut |out| sheet.path(out, goal.section));
    rows.written(&mut |out| join(out, &goal.places, "；"));
    rows.written(&mut |out| join(out, &goal.projects, "；"));
    rows.written(&mut |out| join(out, &goal.bodies, "；"));
    rows.written(&mut |out| sheet.results(out, goal));
    rows.written(&mut |out| sheet.quote(out, goal));
    rows.cell(&goal.rule);
    rows.written(&mut |out| sheet.corrections(out, goal));
    rows.end();
}

/// One cell with what `write` says of each number; nothing where it says nothing of any.
fn each(rows: &mut Rows, numbers: &[&Quantity], write: &dyn Fn(&mut String, &Quantity)) {
    let mut words = String::new();
    let mut said = false;
    for (at, one) in numbers.iter().enumerate() {
        words.push_str(if at > 0 { "；" } else { "" });
        let before = words.len();
        write(&mut words, one);
        said |= words.len() > before;
    }
    rows.cell(if said { &words } else { "" });
}

/// The lower limit; empty where the bound gives none.
pub(super) fn lower(one: &Quantity) -> String {
    let given = one.bound != Bound::AtMost || one.min < one.max;
    given.then(|| digits(one.min)).flatten().unwrap_or_default()
}

/// The upper limit; empty where the bound gives none.
pub(super) fn upper(one: &Quantity) -> String {
    let given = one.bound != Bound::AtLeast || one.min < one.max;
    given.then(|| digits(one.max)).flatten().unwrap_or_default()
}

/// The bound; a range without one is said to be a range.
pub(super) fn limit(one: &Quantity, lang: Lang) -> &'static str {
    if one.bound == Bound::Exact && one.min < one.max {
        lang.pick("区间", "range")
    } else {
        words::bound(one.bound, lang)
    }
}
