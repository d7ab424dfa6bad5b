//! The targets of two places side by side as CSV, one row an indicator.

use super::{csv_writer::CsvWriter, join_lines::join_lines};
use crate::{
    labels::{self, Lang},
    text::IntoList,
    wire::{PlaceComparison, PlaceRow, PlaceRowKind, SetTarget, Wording, format_decimal},
};

/// What each place has a column of, in both languages, in the order of the cells below.
const SIDE_HEADS: [(&str, &str); 6] = [
    ("目标原文", "target, quote"),
    ("限定", "bound"),
    ("数值下限", "lower limit"),
    ("数值上限", "upper limit"),
    ("单位", "unit"),
    ("承诺力度", "commitment"),
];

/// The targets of two places as CSV with a byte order mark, lines ended by CR LF; 千, 万 and 亿 are folded into the limits.
///
/// ```
/// use goalcards::{analyze, compare_places, export, wire};
/// let first = analyze("示例省2024年政府工作报告\n二、2024年工作安排\n主要预期目标是：地区生产总值增长5.5%左右。");
/// let second = analyze("样板市2024年政府工作报告\n二、2024年工作安排\n主要预期目标是：地区生产总值增长6%。");
/// let places = wire::PlaceComparison::of(&compare_places(&first, &second), &first, &second);
/// let csv = export::places_csv(&places, export::Lang::Zh);
/// assert!(csv.contains(",约,5.5,5.5,%,"));
/// assert!(csv.contains(",数值较高,0.5,0.5,百分点,"));
/// ```
#[must_use]
pub fn places_csv(places: &PlaceComparison, lang: Lang) -> String {
    let names = [
        (&places.first, lang.pick("左边", "first place")),
        (&places.second, lang.pick("右边", "second place")),
    ];
    let names = names.map(|(report, unknown)| report.place.as_deref().unwrap_or(unknown));
    let mut heads = vec![
        lang.pick("指标", "indicator").to_owned(),
        lang.pick("指标代码", "indicator id").to_owned(),
        lang.pick("主要目标", "headline").to_owned(),
    ];
    for name in names {
        let side = SIDE_HEADS.iter();
        heads
            .extend(side.map(|(zh, en)| [name, lang.pick("：", ": "), lang.pick(zh, en)].concat()));
    }
    let differs = [
        ("对照", "comparison"),
        ("差值下限", "difference, lower ends"),
        ("差值上限", "difference, upper ends"),
        ("差值单位", "difference, unit"),
        ("措辞", "wording"),
        ("限定松紧", "room that the bound leaves"),
        ("规则代码", "rule codes"),
    ];
    heads.extend(differs.map(|(zh, en)| lang.pick(zh, en).to_owned()));
    let mut writer = CsvWriter::new(&heads.iter().map(String::as_str).into_list());
    for row in &places.rows {
        line(&mut writer, row, names, lang);
    }
    writer.finish()
}

fn line(writer: &mut CsvWriter, row: &PlaceRow, names: [&str; 2], lang: Lang) {
    let limit = |value: Option<f64>| value.and_then(format_decimal).unwrap_or_default();
    writer.cell(&row.indicator);
    writer.cell(row.id.as_deref().unwrap_or(""));
    writer.cell(lang.yes(row.headline));
    for set in [&row.first, &row.second] {
        side(writer, set.as_ref(), lang);
    }
    let difference = row.difference.as_ref();
    let firmer = [lang.pick("措辞更硬", "more firmly"), lang.pick("措辞更软", "less firmly")];
    let tighter = [lang.pick("限定更严", "less room"), lang.pick("限定更宽", "more room")];
    writer.cell(&kind(row.kind, names, lang));
    writer.cell(&limit(difference.map(|differs| differs.min)));
    writer.cell(&limit(difference.map(|differs| differs.max)));
    writer.cell(difference.map_or("", |differs| differs.unit.as_str()));
    writer.cell(&second_is(row.wording, names, firmer));
    writer.cell(&second_is(row.bound, names, tighter));
    writer.cell(&[row.kind.code(), " ", row.link_reason.code()].concat());
    writer.end();
}

fn side(writer: &mut CsvWriter, set: Option<&SetTarget>, lang: Lang) {
    let limit = |value: Option<f64>| value.and_then(format_decimal).unwrap_or_default();
    let number = set.map(|set| &set.target).filter(|target| target.min.is_some());
    writer.written(&mut |out| join_lines(out, set.map_or("", |set| &set.quote.text)));
    writer.cell(number.map_or("", |target| labels::bound(target.bound, lang)));
    writer.cell(&limit(number.and_then(|target| target.min)));
    writer.cell(&limit(number.and_then(|target| target.max)));
    writer.cell(number.map_or("", |target| target.unit.as_str()));
    writer.cell(set.map_or("", |set| labels::commitment(set.target.commitment, lang)));
}

/// How the second target stands to the first, in words.
fn kind(kind: PlaceRowKind, [first, second]: [&str; 2], lang: Lang) -> String {
    let only =
        |name: &str| [lang.pick("只有", "only "), name, lang.pick("提出", " sets it")].concat();
    let words = match kind {
        PlaceRowKind::Higher => lang.pick("数值较高", "a higher number"),
        PlaceRowKind::Lower => lang.pick("数值较低", "a lower number"),
        PlaceRowKind::Equal => lang.pick("数值相同", "the same number"),
        PlaceRowKind::OtherScope => lang.pick("口径不同", "another scope"),
        PlaceRowKind::OtherUnit => lang.pick("单位不同", "another unit"),
        PlaceRowKind::InWords => lang.pick("文字目标", "in words"),
        PlaceRowKind::OnlyFirst => return only(first),
        PlaceRowKind::OnlySecond => return only(second),
    };
    words.to_owned()
}

/// Of the second place, that it is the one or the other; nothing where both are alike.
fn second_is(wording: Option<Wording>, names: [&str; 2], [harder, softer]: [&str; 2]) -> String {
    let words = match wording {
        Some(Wording::Harder) => harder,
        Some(Wording::Softer) => softer,
        Some(Wording::Same) | None => return String::new(),
    };
    // `样板市措辞更硬`, `样板市: more firmly`
    let joint = if words.is_ascii() { ": " } else { "" };
    [names[1], joint, words].concat()
}
