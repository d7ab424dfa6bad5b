//! What became of last year's targets as CSV, one row a target.

use super::{csv_writer::CsvWriter, join_lines::join_lines};
use crate::{
    labels::Lang,
    wire::{Delivery, format_decimal},
};

/// What stands over the targets of two compared reports.
#[derive(Clone, Copy, Debug)]
pub struct DeliveriesHead<'a> {
    /// The title.
    pub title: &'a str,
    /// Place and year of the earlier and of the later report.
    pub reports: [&'a str; 2],
    /// What a reader should know before reading on.
    pub remarks: &'a [String],
}

/// One target with the words in which its outcome is shown.
#[derive(Clone, Debug)]
pub struct DeliveryLine<'a> {
    /// What was found.
    pub delivery: &'a Delivery,
    /// The title of its goal.
    pub title: &'a str,
    /// The heading under which it stands in the earlier report.
    pub section: &'a str,
    /// Whether the later report gives a number, words or nothing, in words.
    pub state: &'a str,
    /// How sure the link is and by which rule it was made, in words.
    pub link: String,
    /// The sign of its outcome, which tells it apart in black and white.
    pub sign: &'a str,
    /// What became of it, in words.
    pub outcome: &'a str,
    /// The rules that decided, in words.
    pub rules: String,
}

/// The heads in both languages, in the order of the cells below.
const HEADS: [(&str, &str); 16] = [
    ("序号", "no."),
    ("章节", "section"),
    ("目标", "goal"),
    ("目标原文", "target, quote"),
    ("目标下限", "target, lower limit"),
    ("目标上限", "target, upper limit"),
    ("目标单位", "target, unit"),
    ("后一份报告原文（报告自述）", "answer, quote (as reported)"),
    ("完成下限", "answer, lower limit"),
    ("完成上限", "answer, upper limit"),
    ("完成单位", "answer, unit"),
    ("说法", "kind of answer"),
    ("对应", "link"),
    ("结论（按字面）", "outcome (by the words)"),
    ("依据", "rules"),
    ("规则代码", "rule codes"),
];

/// The targets as CSV with a byte order mark, lines ended by CR LF; 千, 万 and 亿 are folded into the limits.
///
/// ```
/// use goalcards::{analyze, compare, export, wire};
/// let old = analyze("二、2024年工作安排\n城镇新增就业5万人。");
/// let new = analyze("一、2024年工作回顾\n城镇新增就业5.2万人。");
/// let comparison = wire::Comparison::of(&compare(&old, &new), &old, &new);
/// let line = export::DeliveryLine {
///     delivery: &comparison.deliveries[0],
///     title: "城镇新增就业",
///     section: "",
///     state: "有数字",
///     link: "同一名称".into(),
///     sign: "▲",
///     outcome: "超过",
///     rules: "好于目标".into(),
/// };
/// let csv = export::deliveries_csv(&[line], export::Lang::Zh);
/// assert!(csv.contains(",50000,50000,人,"));
/// assert!(csv.contains(",有数字,同一名称,超过,好于目标,"));
/// ```
#[must_use]
pub fn deliveries_csv(lines: &[DeliveryLine<'_>], lang: Lang) -> String {
    let heads = HEADS.map(|(zh, en)| lang.pick(zh, en));
    let mut writer = CsvWriter::new(&heads);
    for (at, line) in lines.iter().enumerate() {
        row(&mut writer, at + 1, line);
    }
    writer.finish()
}

fn row(writer: &mut CsvWriter, number: usize, line: &DeliveryLine<'_>) {
    let DeliveryLine { delivery, .. } = line;
    let target = &delivery.target;
    let result = delivery.result.as_ref();
    let limit = |value: Option<f64>| value.and_then(format_decimal).unwrap_or_default();
    writer.cell(&number.to_string());
    writer.cell(line.section);
    writer.cell(line.title);
    writer.written(&mut |out| join_lines(out, &delivery.promise.text));
    writer.cell(&limit(target.min));
    writer.cell(&limit(target.max));
    writer.cell(&target.unit);
    writer.written(&mut |out| {
        join_lines(out, delivery.answer.as_ref().map_or("", |quote| quote.text.as_str()));
    });
    writer.cell(&limit(result.map(|result| result.min)));
    writer.cell(&limit(result.map(|result| result.max)));
    writer.cell(result.map_or("", |result| result.unit.as_str()));
    writer.cell(line.state);
    writer.cell(&line.link);
    writer.cell(line.outcome);
    writer.cell(&line.rules);
    writer.cell(&[delivery.reason.code(), " ", delivery.link_reason.code()].concat());
    writer.end();
}

/// What both documents say of a target: what was promised, what the later report says, the kind of answer, the link, the rules.
pub(super) fn facts(line: &DeliveryLine<'_>, lang: Lang) -> [(&'static str, String); 5] {
    let quote = |words: &str| {
        let mut quoted = String::new();
        if !words.is_empty() {
            quoted.push('“');
            join_lines(&mut quoted, words);
            quoted.push('”');
        }
        quoted
    };
    let answer = line.delivery.answer.as_ref().map_or("", |answer| answer.text.as_str());
    [
        (lang.pick("目标原文", "Target"), quote(&line.delivery.promise.text)),
        (lang.pick("后一份报告自述", "Answer, as reported"), quote(answer)),
        (lang.pick("说法", "Kind of answer"), line.state.to_owned()),
        (lang.pick("对应", "Link"), line.link.clone()),
        (lang.pick("依据", "Rules"), line.rules.clone()),
    ]
}

/// Sign and words of what became of a target.
pub(super) fn verdict(line: &DeliveryLine<'_>) -> String {
    [line.sign, " ", line.outcome].concat()
}

/// From which report the targets are, and which one answers.
pub(super) fn order(head: &DeliveriesHead<'_>, lang: Lang) -> String {
    let [old, new] = head.reports;
    let (from, to) =
        (lang.pick("目标出自：", "Targets from: "), lang.pick("；完成见于：", "; answered in: "));
    [from, old, to, new].concat()
}

/// The only thing that both documents say of their own account.
pub(super) fn basis(lang: Lang) -> &'static str {
    lang.pick(
        "结论只按两份报告的字面，完成数为报告自述。",
        "Only the words of the two reports decide; results are the reports’ own account.",
    )
}

/// The targets under the headings of the earlier report: a new heading where it differs from that of the target before.
pub(super) fn sections<'l, 'a>(
    lines: &'l [DeliveryLine<'a>],
) -> impl Iterator<Item = &'l [DeliveryLine<'a>]> {
    lines.chunk_by(|one, next| one.section == next.section)
}
