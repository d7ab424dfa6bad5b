//! What only paper shows: the task ledger as a table, and one page of headline figures, counts and stated deadlines.

use yew::{Html, html};

use crate::export;
use crate::text::{IntoList, sort_by};
use crate::ui::{
    format::deadline,
    i18n::{Lang, fill},
    model::{page_state::PrintChoice, state::State},
    queries::{counts, export_files},
    report::report_view::ReportView,
    views::common::view_context::ViewContext,
};
use crate::{
    labels,
    wire::{Class, Goal},
};

/// Stated deadlines that one page has room for.
const DEADLINES: usize = 44;

/// The sheet for what is printed; none where the page itself is printed. `headline` shows a goal as a headline figure.
pub(crate) fn view(
    context: &ViewContext,
    state: &State,
    headline: fn(&ViewContext, u32) -> Html,
) -> Html {
    let ViewContext { report, lang, .. } = context;
    let title = export::report_name(&report.analysis.report, *lang);
    let page = lang.page();
    let (name, inside) = match state.print.0 {
        PrintChoice::Text | PrintChoice::Cards => return Html::default(),
        PrintChoice::Ledger => (page.take_ledger, ledger(report, state, *lang)),
        PrintChoice::Overview => (page.overview, overview(context, headline)),
    };
    html! {
        <section class="gc-print" data-gc="print-sheet" aria-hidden="true">
            <h2>{title}<span>{name}</span></h2>
            {inside}
        </section>
    }
}

fn ledger(report: &ReportView, state: &State, lang: Lang) -> Html {
    let ids = export_files::shown_ids(&state.query, report, lang);
    let rows = export_files::with_export_input(&ids, report, lang, export::ledger_rows);
    let Some((heads, rows)) = rows.split_first() else { return Html::default() };
    html! {
        <table>
            <thead><tr>
                for head in heads {
                    <th scope="col">{head.clone()}</th>
                }
            </tr></thead>
            <tbody>
                for row in rows {
                    <tr>
                        for cell in row {
                            <td lang="zh-CN">{cell.clone()}</td>
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn overview(context: &ViewContext, headline: fn(&ViewContext, u32) -> Html) -> Html {
    let ViewContext { report, lang, .. } = context;
    let (messages, page) = (lang.messages(), lang.page());
    let counts = counts::count_all(report);
    let goals = report.analysis.goals.iter();
    let class = |class: Class| goals.clone().filter(|goal| goal.class == class).count();
    let tally = [(messages.goals, counts.goals)]
        .into_iter()
        .chain(Class::GOALS.map(|one| (labels::class_tab(one, *lang), class(one))))
        .chain([(messages.results, counts.results), (page.programmes, counts.programmes)]);
    let mut stated: Vec<&Goal> = goals
        .clone()
        .filter(|goal| goal.deadline.stated && goal.class != Class::Programme)
        .into_list();
    let due =
        |goal: &Goal| (goal.deadline.year.unwrap_or(i32::MAX), goal.deadline.month.unwrap_or(12));
    sort_by(&mut stated, |left, right| due(left) < due(right));
    let rest = stated.len().saturating_sub(DEADLINES);
    html! {
        <>
            <dl class="gc-headline">
                for id in counts::headline_goals(report) {
                    {headline(context, id)}
                }
            </dl>
            <p class="gc-print__tally">
                for (name, count) in tally.filter(|(_, count)| *count > 0) {
                    <span>{name}{" "}<b>{count}</b></span>
                }
            </p>
            if !stated.is_empty() {
                <h3>{page.overview_due}</h3>
                <ul class="gc-print__due">
                    for goal in stated.iter().take(DEADLINES) {
                        <li lang="zh-CN"><b>{deadline::deadline_label(&goal.deadline, goal.horizon, *lang).0}</b>{goal.title.clone()}</li>
                    }
                </ul>
                if rest > 0 {
                    <p>{fill(page.overview_rest, &[&rest.to_string()])}</p>
                }
            }
        </>
    }
}
