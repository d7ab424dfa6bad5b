//! The task ledger of the report on the page, with what the report compared with it says: 上年完成.

use crate::ui::{
    i18n::{
        Lang,
        comparison::{OUTCOMES, RULES},
        fill,
        reasons::words_of,
    },
    model::{card_query::CardQuery, comparison::Outcome},
    queries::export_files::{shown_ids, with_export_input},
    report::{
        compared_reports::{ComparedReports, Side, clause},
        report_view::ReportView,
    },
};
use crate::{
    export::{Completion, ledger_with},
    text::IntoList,
    wire::{Delivery, Target},
};

/// The task ledger as a file; while two reports are compared with the column on what was reported.
#[must_use]
pub(crate) fn ledger_content(
    query: &CardQuery,
    report: &ReportView,
    compared: Option<&ComparedReports>,
    lang: Lang,
) -> String {
    let found = compared.and_then(|compared| completions(report, compared, lang));
    let completion = found.as_ref().map(|(head, words)| Completion { head, words });
    let ids = shown_ids(query, report, lang);
    with_export_input(&ids, report, lang, |shown| ledger_with(shown, completion))
}

/// The head of the column and its words for each goal of the page; none where the page shows neither of the reports.
fn completions(
    report: &ReportView,
    compared: &ComparedReports,
    lang: Lang,
) -> Option<(&'static str, Vec<String>)> {
    let words = lang.comparison();
    let is = |side: Side| compared.texts[side as usize] == report.text;
    let (head, is_later) = match (is(Side::New), is(Side::Old)) {
        (true, _) => (words.completed_before, true),
        (_, true) => (words.completed_after, false),
        _ => return None,
    };
    let goals = report.analysis.goals.iter().zip(0_u32..);
    let said = goals.map(|(goal, at)| {
        // A goal that was made by hand is not among those that were compared.
        let origin = match report.corrections.goal_edits.get(goal.id as usize) {
            Some(edits) => edits.origin,
            None => Some(at),
        };
        let Some(origin) = origin else { return String::new() };
        let found = compared.comparison.deliveries.iter().filter(|delivery| {
            if is_later {
                is_continued(compared, &delivery.target, origin)
            } else {
                delivery.target.goal == origin
            }
        });
        found.map(|delivery| said(delivery, is_later, lang)).into_list().join(lang.pick("；", "; "))
    });
    Some((head, said.into_list()))
}

/// Whether a target of the earlier report is one of a goal of the later report, too.
fn is_continued(compared: &ComparedReports, target: &Target, goal: u32) -> bool {
    compared.comparison.changes.iter().any(|change| {
        let is_old = change
            .old
            .as_ref()
            .is_some_and(|old| old.goal == target.goal && old.quantity == target.quantity);
        is_old && change.new.as_ref().is_some_and(|new| new.goal == goal)
    })
}

/// What was reported, as words of the ledger; with the target where that is not the row's own.
fn said(delivery: &Delivery, names_target: bool, lang: Lang) -> String {
    let words = lang.comparison();
    let mut said = String::new();
    if names_target {
        said.push_str(&fill(words.last_target, &[clause(&delivery.promise.text)]));
    }
    let outcome = words_of(OUTCOMES, Outcome::of(delivery).code(), lang);
    match &delivery.answer {
        Some(answer) => {
            let rule = words_of(RULES, delivery.reason.code(), lang);
            said.push_str(&fill(words.completion, &[clause(&answer.text), outcome, rule]));
        }
        None => said.push_str(outcome),
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::{analyze, compare, ui::fixture, wire};

    #[test]
    fn the_ledger_says_what_was_reported_of_last_years_target() {
        let text = |year: i32, review: &str, plan: &str| {
            format!(
                "{year}年示例市政府工作报告\n一、{}年工作回顾\n{review}\n二、{year}年工作安排\n{plan}\n",
                year - 1
            )
        };
        let texts = [
            text(2029, "", "城镇新增就业5万人，新建公园6个。"),
            text(2030, "城镇新增就业5.2万人。", "城镇新增就业5.5万人，植树3万亩。"),
        ];
        let [old, new] = [&texts[0], &texts[1]].map(|text| analyze(text));
        let comparison = wire::Comparison::of(&compare(&old, &new), &old, &new);
        let analyses = [&old, &new].map(wire::Analysis::from);
        let pages =
            [0, 1].map(|at: usize| ReportView::new(texts[at].clone(), analyses[at].clone()));
        let compared = ComparedReports::new(texts.clone(), analyses, comparison, None);
        let query = CardQuery::default();
        let ledger = |page: &ReportView| ledger_content(&query, page, Some(&compared), Lang::Zh);
        let later = ledger(&pages[1]);
        assert!(later.contains(",上年完成（报告自述）,进展情况\r\n"), "{later}");
        let words =
            "上年目标“城镇新增就业5万人”：报告说“城镇新增就业5.2万人”，按字面超过（好于目标）";
        assert!(later.contains(words), "{later}");
        let earlier = ledger(&pages[0]);
        assert!(earlier.contains(",后一年报告的说法（报告自述）,进展情况\r\n"), "{earlier}");
        assert!(earlier.contains("新建公园6个") && earlier.contains("未给出数字"), "{earlier}");
        // Another report has no such column.
        let other = ledger(&fixture::report());
        assert!(other.contains(",报告章节,报告,进展情况\r\n"), "{other}");
    }
}
