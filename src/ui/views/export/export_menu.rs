//! The export menu of a report.

use yew::{AttrValue, Callback, Html};

use crate::ui::{
    browser::clipboard,
    i18n::fill,
    model::{
        action::{Action, PageAction},
        card_query::CardKind,
        page_state::PrintChoice,
        state::State,
    },
    queries::export_files::{self, FileFormat},
    report::report_view::ReportView,
    shared::Shared,
    views::{
        common::take_menu::{self, Entry},
        export::save,
    },
};

/// The button of the menu, and the menu while it is open.
pub(crate) fn view(
    report: &Shared<ReportView>,
    state: &State,
    on_action: &Callback<Action>,
) -> Html {
    take_menu::view(state, || menu(report, state, on_action), on_action)
}

fn menu(
    report: &Shared<ReportView>,
    state: &State,
    on_action: &Callback<Action>,
) -> (AttrValue, Vec<Entry>) {
    let lang = state.preferences.lang;
    let page = lang.page();
    let card_kind = state.query.kind;
    let count = export_files::shown_ids(&state.query, report, lang).len().to_string();
    let description = match card_kind {
        CardKind::Goals => page.take_say,
        CardKind::Results => page.take_say_results,
        CardKind::Programmes => page.take_say_programmes,
    };
    let does = |act: fn(&ReportView, &State, FileFormat, &Callback<Action>), kind: FileFormat| {
        let (report, state, on_action) = (report.clone(), state.clone(), on_action.clone());
        Callback::from(move |()| act(&report, &state, kind, &on_action))
    };
    let kinds = [
        (FileFormat::Csv, "csv", [page.take_csv, page.take_csv_say]),
        (FileFormat::Ledger, "ledger", [page.take_ledger, page.take_ledger_say]),
        (FileFormat::Markdown, "markdown", [page.take_markdown, page.take_markdown_say]),
        (FileFormat::Page, "html", [page.take_page, page.take_page_say]),
        (FileFormat::Json, "json", [page.take_json, page.take_json_say]),
    ];
    let mut entries = Vec::new();
    for (kind, value, words) in kinds.into_iter().filter(|(kind, ..)| kind.is_for(card_kind)) {
        entries.push(Entry::new(value, words, on_action, does(save::save_export, kind)));
    }
    let table = [page.take_table, page.take_table_say];
    entries.push(Entry::new("table", table, on_action, does(copy, FileFormat::Csv)));
    for (choice, value, words) in [
        (PrintChoice::Text, "print", [page.take_print, page.take_print_say]),
        (PrintChoice::Cards, "print-cards", [page.print_cards, page.print_cards_say]),
        (PrintChoice::Ledger, "print-ledger", [page.print_ledger, page.print_ledger_say]),
        (PrintChoice::Overview, "print-overview", [page.print_overview, page.print_overview_say]),
    ] {
        if card_kind != CardKind::Results
            || matches!(choice, PrintChoice::Text | PrintChoice::Cards)
        {
            let print = on_action.reform(move |()| Action::Page(PageAction::Print(choice)));
            entries.push(Entry::new(value, words, on_action, print));
        }
    }
    (fill(description, &[&count]).into(), entries)
}

fn copy(report: &ReportView, state: &State, _: FileFormat, on_action: &Callback<Action>) {
    let lang = state.preferences.lang;
    if export_files::shown_ids(&state.query, report, lang).is_empty() {
        let words = lang.page().nothing_to_take.into();
        return on_action.emit(Action::Page(PageAction::Say(words)));
    }
    let (html, text) = export_files::table(&state.query, report, lang);
    let page = lang.page();
    let done = clipboard::copy_to_clipboard(&text, Some(&html));
    let words = if done { page.copied_table } else { page.not_copied };
    on_action.emit(Action::Page(PageAction::Say(words.into())));
}
