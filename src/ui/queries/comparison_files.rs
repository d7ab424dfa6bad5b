//! The comparison of two reports as files: the targets that are on screen, with both quotes, link, state, verdict and rules.

use crate::ui::{
    i18n::{
        Lang,
        comparison::{LINKS, OUTCOMES, RULES, STATES},
        reasons::words_of,
    },
    model::comparison::Outcome,
    queries::{
        compared_years::{remarks, report_name, title},
        deliveries::{DeliveryGroup, DeliveryRow, delivery_groups, is_by_hand},
        export_files::{FileFormat, file_name_with},
    },
    report::compared_reports::{ComparedReports, Side},
};
use crate::{
    export::{
        DeliveriesHead, DeliveryLine, Source, deliveries_csv, deliveries_html, deliveries_markdown,
    },
    text::IntoList,
};

/// What of the comparison is on screen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ComparisonView<'a> {
    /// The two reports.
    pub reports: &'a ComparedReports,
    /// Only targets with this outcome are shown.
    pub outcome: Option<Outcome>,
    /// The order of the reports was set by hand.
    pub is_ordered_by_hand: bool,
    /// The language.
    pub lang: Lang,
}

/// `示例市-2025-目标对照.csv`.
#[must_use]
pub(crate) fn file_name(view: &ComparisonView<'_>, kind: FileFormat) -> String {
    let report = &view.reports.analysis(Side::New).report;
    file_name_with(report, view.lang.comparison().file_name, kind)
}

/// The targets on screen as CSV, Markdown or HTML; empty for other formats.
#[must_use]
pub(crate) fn file_content(view: &ComparisonView<'_>, kind: FileFormat, date: &str) -> String {
    let ComparisonView { reports, outcome, lang, .. } = *view;
    let groups = delivery_groups(reports, outcome, usize::MAX, lang);
    let lines = groups.iter().flat_map(|group| group.rows.iter().map(|row| line(group, row, lang)));
    let lines = lines.into_list();
    let names = [Side::Old, Side::New].map(|side| report_name(reports, side, lang));
    let way_out = (!view.is_ordered_by_hand).then_some("");
    let (title, remarks) = (title(reports, lang), remarks(reports, way_out, lang));
    let head = DeliveriesHead { title: &title, reports: [&names[0], &names[1]], remarks: &remarks };
    match kind {
        FileFormat::Csv => deliveries_csv(&lines, lang),
        FileFormat::Markdown => deliveries_markdown(&lines, &head, lang),
        FileFormat::Page => {
            let source = Source { line: lang.page().take_source, date };
            deliveries_html(&lines, &head, &source, lang)
        }
        _ => String::new(),
    }
}

fn line<'r>(group: &DeliveryGroup<'r>, row: &DeliveryRow<'r>, lang: Lang) -> DeliveryLine<'r> {
    let delivery = row.delivery;
    let words = lang.comparison();
    let rules = row.rules.iter().map(|code| words_of(RULES, code, lang)).into_list();
    let link = words_of(LINKS, delivery.link.code(), lang);
    let rule = words_of(RULES, delivery.link_reason.code(), lang);
    DeliveryLine {
        delivery,
        title: row.title,
        section: if group.heading.is_empty() { words.headline } else { group.heading },
        state: words_of(STATES, delivery.state.code(), lang),
        link: if is_by_hand(delivery) {
            rule.to_owned()
        } else {
            [link, lang.pick("：", ": "), rule].concat()
        },
        sign: row.outcome.sign(),
        outcome: words_of(OUTCOMES, row.outcome.code(), lang),
        rules: rules.join(lang.pick("；", "; ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::{analyze, compare, wire};

    #[test]
    fn every_format_holds_both_quotes_and_the_verdict_in_words() {
        let texts = [
            "2029年示例市政府工作报告\n二、2029年工作安排\n城镇新增就业5万人。新建公园6个。\n",
            "2030年示例市政府工作报告\n一、2029年工作回顾\n城镇新增就业5.2万人。\n",
        ];
        let [old, new] = texts.map(analyze);
        let comparison = wire::Comparison::of(&compare(&old, &new), &old, &new);
        let analyses = [&old, &new].map(wire::Analysis::from);
        let reports = ComparedReports::new(texts.map(str::to_owned), analyses, comparison, None);
        for lang in [Lang::Zh, Lang::En] {
            let view = ComparisonView {
                reports: &reports,
                outcome: None,
                is_ordered_by_hand: false,
                lang,
            };
            for kind in [FileFormat::Csv, FileFormat::Markdown, FileFormat::Page] {
                let content = file_content(&view, kind, "");
                for words in [
                    "城镇新增就业5万人",
                    "城镇新增就业5.2万人",
                    "新建公园6个",
                    lang.pick("超过", "exceeded"),
                    lang.pick("好于目标", "better than the target"),
                    lang.pick("未给出数字", "no number"),
                    lang.pick("有数字", "a number"),
                ] {
                    assert!(content.contains(words), "{words} in {content}");
                }
            }
            let one = ComparisonView { outcome: Some(Outcome::Silent), ..view };
            let content = file_content(&one, FileFormat::Markdown, "");
            assert!(content.contains("新建公园") && !content.contains("新增就业"), "{content}");
        }
        let view = ComparisonView {
            reports: &reports,
            outcome: None,
            is_ordered_by_hand: false,
            lang: Lang::Zh,
        };
        assert_eq!(file_name(&view, FileFormat::Page), "示例市-2030-目标对照.html");
    }
}
