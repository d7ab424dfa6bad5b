//! A row of years as CSV: a line for each indicator and year, gaps said.

use super::{csv_writer::CsvWriter, join_lines::join_lines};
use crate::{
    labels::{self, Lang},
    wire::{
        DeliveryState, IndicatorRow, Verdict, VerdictReason, YearCell, YearColumn, YearRows,
        format_decimal,
    },
};

/// The heads in both languages, in the order of the cells below.
const HEADS: [(&str, &str); 15] = [
    ("指标", "indicator"),
    ("指标代码", "indicator id"),
    ("年份", "year"),
    ("目标原文", "target, quote"),
    ("目标限定", "target, bound"),
    ("目标下限", "target, lower limit"),
    ("目标上限", "target, upper limit"),
    ("目标单位", "target, unit"),
    ("承诺力度", "commitment"),
    ("次年报告原文（报告自述）", "result, quote (as reported the year after)"),
    ("完成下限", "result, lower limit"),
    ("完成上限", "result, upper limit"),
    ("完成单位", "result, unit"),
    ("说明", "note"),
    ("规则代码", "rule codes"),
];

/// The headline targets by indicator and year as CSV with a byte order mark, lines ended by CR LF.
///
/// Each indicator has a line for every year from the one before the first report to that of the last one; a year without a report
/// says so.
/// 千, 万 and 亿 are folded into the limits.
///
/// ```
/// use goalcards::{analyze, export, row_of_years, wire};
/// let reports = [
///     analyze("示例市2024年政府工作报告\n二、2024年工作安排\n主要预期目标是：地区生产总值增长6%左右。"),
///     analyze("示例市2025年政府工作报告\n一、2024年工作回顾\n地区生产总值增长5.8%。"),
/// ];
/// let rows = wire::YearRows::of(&row_of_years(&reports), &reports);
/// let csv = export::year_rows_csv(&rows, export::Lang::Zh);
/// assert!(csv.contains(",2024,地区生产总值增长6%左右,约,6,6,%,"));
/// ```
#[must_use]
pub fn year_rows_csv(rows: &YearRows, lang: Lang) -> String {
    let heads = HEADS.map(|(zh, en)| lang.pick(zh, en));
    let mut writer = CsvWriter::new(&heads);
    for row in &rows.rows {
        let mut cells = row.cells.iter().peekable();
        for column in &rows.years {
            let cell = cells.next_if(|cell| cell.year == column.year);
            line(&mut writer, row, *column, cell, lang);
        }
    }
    writer.finish()
}

fn line(
    writer: &mut CsvWriter,
    row: &IndicatorRow,
    column: YearColumn,
    cell: Option<&YearCell>,
    lang: Lang,
) {
    let limit = |value: Option<f64>| value.and_then(format_decimal).unwrap_or_default();
    let set = cell.and_then(|cell| cell.target.as_ref());
    let number = set.map(|set| &set.target).filter(|target| target.min.is_some());
    let result = cell.and_then(|cell| cell.result.as_ref());
    let answer = cell.and_then(|cell| cell.answer.as_ref());
    writer.cell(&row.indicator);
    writer.cell(row.id.as_deref().unwrap_or(""));
    writer.cell(&column.year.to_string());
    writer.written(&mut |out| join_lines(out, set.map_or("", |set| &set.quote.text)));
    writer.cell(number.map_or("", |target| labels::bound(target.bound, lang)));
    writer.cell(&limit(number.and_then(|target| target.min)));
    writer.cell(&limit(number.and_then(|target| target.max)));
    writer.cell(number.map_or("", |target| target.unit.as_str()));
    writer.cell(set.map_or("", |set| labels::commitment(set.target.commitment, lang)));
    writer.written(&mut |out| join_lines(out, answer.map_or("", |quote| quote.text.as_str())));
    writer.cell(&limit(result.map(|result| result.min)));
    writer.cell(&limit(result.map(|result| result.max)));
    writer.cell(result.map_or("", |result| result.unit.as_str()));
    writer.cell(&notes(column, cell, lang));
    writer.cell(&codes(cell));
    writer.end();
}

/// What is missing, and why.
fn notes(column: YearColumn, cell: Option<&YearCell>, lang: Lang) -> String {
    let set = cell.and_then(|cell| cell.target.as_ref());
    let target = match set {
        _ if column.report.is_none() => lang.pick("缺本年报告", "no report of this year"),
        None => lang.pick("本年报告主要目标中未见", "not among the headline targets of this year"),
        Some(set) if set.target.min.is_none() => lang.pick("目标为文字", "a target in words"),
        Some(_) => "",
    };
    let result = match cell.map(|cell| cell.state) {
        _ if column.next.is_none() => lang.pick("缺次年报告", "no report of the year after"),
        Some(DeliveryState::Figure) => "",
        // What became of words is not judged.
        Some(_) if set.is_some_and(|set| set.target.min.is_none()) => "",
        Some(DeliveryState::Words) => lang.pick("次年报告只有文字", "words alone the year after"),
        Some(DeliveryState::Silent) | None => {
            lang.pick("次年报告未见数字", "no number found the year after")
        }
    };
    let joint = if target.is_empty() || result.is_empty() { "" } else { lang.pick("；", "; ") };
    [target, joint, result].concat()
}

fn codes(cell: Option<&YearCell>) -> String {
    let Some(cell) = cell else { return String::new() };
    let mut codes = cell.link_reason.code().to_owned();
    let verdict = cell.verdict.map(Verdict::code).into_iter();
    for code in verdict.chain(cell.reason.map(VerdictReason::code)) {
        codes.push(' ');
        codes.push_str(code);
    }
    codes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{analyze, compare::row_of_years};

    #[test]
    fn what_is_missing_is_said() {
        let reports = [
            analyze(
                "示例市2022年政府工作报告\n二、2022年工作安排\n主要预期目标是：地区生产总值增长6%左右。",
            ),
            analyze(
                "示例市2025年政府工作报告\n一、2024年工作回顾\n平稳运行。\n二、2025年工作安排\n主要预期目标是：居民收入增长与经济增长同步。",
            ),
        ];
        let rows = YearRows::of(&row_of_years(&reports), &reports);
        let csv = year_rows_csv(&rows, Lang::Zh);
        let notes: Vec<(&str, &str)> = csv
            .lines()
            .skip(1)
            .filter_map(|line| {
                let cells: Vec<&str> = line.split(',').collect();
                Some((*cells.get(2)?, *cells.get(13)?))
            })
            .collect();
        let (no_report, no_next) = ("缺本年报告", "缺次年报告");
        let both = format!("{no_report}；{no_next}");
        assert_eq!(
            notes,
            [
                ("2021", "缺本年报告；次年报告未见数字"),
                ("2022", "本年报告主要目标中未见；缺次年报告"),
                ("2023", &both),
                ("2024", "缺本年报告；次年报告未见数字"),
                ("2025", "目标为文字；缺次年报告"),
                ("2021", "缺本年报告；次年报告未见数字"),
                ("2022", no_next),
                ("2023", &both),
                ("2024", "缺本年报告；次年报告未见数字"),
                ("2025", "本年报告主要目标中未见；缺次年报告"),
            ]
        );
    }
}
