//! The menu of what can be taken away of the comparison.

use yew::{AttrValue, Callback, Html, MouseEvent, html};

use crate::ui::{
    browser::download::{save_text, today},
    i18n::{Lang, fill},
    model::{action::Action, card_query::CardKind, comparison::Outcome, state::State},
    queries::{
        comparison_files::{self, ComparisonView},
        completions::ledger_content,
        export_files::{self, FileFormat},
    },
    report::{compared_reports::ComparedReports, report_view::ReportView},
    shared::Shared,
    views::common::{
        take_menu::{self, Entry},
        toast::toast_saved,
    },
};

/// The button of the menu, and the menu while it is open; nothing before two reports have been compared.
pub(crate) fn view(
    report: &Shared<ReportView>,
    state: &State,
    on_action: &Callback<Action>,
) -> Html {
    // Two places side by side have no ledger to take away.
    let ledger = state.comparison.done().filter(|reports| reports.places.is_none());
    let Some(reports) = ledger else { return Html::default() };
    take_menu::view(state, || menu(report, reports, state, on_action), on_action)
}

/// A button that saves a table that has no other form, and shows a toast.
pub(crate) fn table_button(
    file: impl Fn() -> (String, String) + 'static,
    lang: Lang,
    on_action: &Callback<Action>,
) -> Html {
    let on_action = on_action.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        let (name, content) = file();
        toast_saved(save_text(&name, FileFormat::Csv, &content), &name, lang, &on_action);
    });
    html! { <button type="button" class="gc-button" data-gc="take-table" {onclick}>{lang.years().take}</button> }
}

fn menu(
    report: &Shared<ReportView>,
    reports: &Shared<ComparedReports>,
    state: &State,
    on_action: &Callback<Action>,
) -> (AttrValue, Vec<Entry>) {
    let lang = state.preferences.lang;
    let (page, words) = (lang.page(), lang.comparison());
    let save = |kind: FileFormat| {
        let (report, reports) = (report.clone(), reports.clone());
        let (state, on_action) = (state.clone(), on_action.clone());
        Callback::from(move |()| save(&report, &reports, &state, kind, &on_action))
    };
    let kinds = [
        (FileFormat::Csv, "csv", [page.take_csv, words.take_csv_say]),
        (FileFormat::Markdown, "markdown", [page.take_markdown, page.take_markdown_say]),
        (FileFormat::Page, "html", [page.take_page, page.take_page_say]),
        (FileFormat::Ledger, "ledger", [page.take_ledger, words.take_ledger_say]),
    ];
    let mut entries = Vec::new();
    for (kind, value, says) in kinds {
        entries.push(Entry::new(value, says, on_action, save(kind)));
    }
    let print = Callback::from(|()| take_menu::print());
    entries.push(Entry::new("print", [page.take_print, words.take_print_say], on_action, print));
    let deliveries = reports.comparison.deliveries.iter();
    let is_shown = |outcome: Outcome| state.comparison.outcome.is_none_or(|only| only == outcome);
    let count = deliveries.filter(|delivery| is_shown(Outcome::of(delivery))).count().to_string();
    (fill(words.take_say, &[&count]).into(), entries)
}

/// Saves the targets on screen, or the task ledger of the page's report, and shows a toast.
fn save(
    report: &ReportView,
    reports: &ComparedReports,
    state: &State,
    kind: FileFormat,
    on_action: &Callback<Action>,
) {
    let (comparison, lang) = (&state.comparison, state.preferences.lang);
    let view = ComparisonView {
        reports,
        outcome: comparison.outcome,
        is_ordered_by_hand: comparison.page_is_earlier.is_some(),
        lang,
    };
    let (name, content) = if kind == FileFormat::Ledger {
        let about = &report.analysis.report;
        (
            export_files::file_name(about, kind, CardKind::Goals, lang),
            ledger_content(&state.query, report, Some(reports), lang),
        )
    } else {
        (
            comparison_files::file_name(&view, kind),
            comparison_files::file_content(&view, kind, &today(lang)),
        )
    };
    toast_saved(save_text(&name, kind, &content), &name, lang, on_action);
}
