//! The menu of what can be taken away, with undo and redo of corrections beside it.

use yew::{Callback, Html, MouseEvent, html};

use crate::ui::{
    browser::clipboard,
    i18n::fill,
    model::{
        action::{Action, PageAction, ViewAction, dispatches},
        card_query::CardKind,
        corrections::CorrectionAction,
        element_id,
        page_state::Overlay,
        state::State,
    },
    queries::export_files::{self, FileFormat},
    report::report_view::ReportView,
    shared::Shared,
    views::export::save,
};

/// The button of the menu, and the menu where it is open.
pub(crate) fn view(
    reading: &Shared<ReportView>,
    state: &State,
    on_action: &Callback<Action>,
) -> Html {
    let page = state.preferences.lang.page();
    let open = state.overlay == Overlay::Take;
    let history = &state.corrections.history;
    let mend = |mend: CorrectionAction| {
        dispatches(on_action, Action::Page(PageAction::Correct(mend.clone())))
    };
    html! {
        <div class="gc-take">
            <button type="button" class="gc-button" data-gc="take" id={element_id::EXPORT_BUTTON} aria-expanded={open.to_string()}
                aria-controls={element_id::EXPORT_MENU} onclick={dispatches(on_action, Action::View(ViewAction::Toggle(Overlay::Take)))}>{page.take}</button>
            if open {
                <div class="gc-take__veil" onclick={dispatches(on_action, Action::View(ViewAction::Dismiss))}></div>
                {menu(reading, state, on_action)}
            }
            if history.can_undo() || history.can_redo() {
                <span class="gc-take__steps">
                    <button type="button" class="gc-button gc-button--quiet" data-gc="undo-mend"
                        disabled={!history.can_undo()} onclick={mend(CorrectionAction::Undo)}>{page.undo_mend}</button>
                    <button type="button" class="gc-button gc-button--quiet" data-gc="redo-mend"
                        disabled={!history.can_redo()} onclick={mend(CorrectionAction::Redo)}>{page.redo_mend}</button>
                </span>
            }
        </div>
    }
}

fn menu(reading: &Shared<ReportView>, state: &State, on_action: &Callback<Action>) -> Html {
    let lang = state.preferences.lang;
    let page = lang.page();
    let shelf = state.query.kind;
    let count = export_files::shown_ids(&state.query, reading, lang).len().to_string();
    let says = match shelf {
        CardKind::Goals => page.take_say,
        CardKind::Results => page.take_say_results,
        CardKind::Programmes => page.take_say_programmes,
    };
    let does = |act: fn(&ReportView, &State, FileFormat, &Callback<Action>), kind: FileFormat| {
        let (reading, state, on_action) = (reading.clone(), state.clone(), on_action.clone());
        Callback::from(move |_: MouseEvent| {
            on_action.emit(Action::View(ViewAction::Dismiss));
            act(&reading, &state, kind, &on_action);
        })
    };
    let kinds = [
        (FileFormat::Csv, "csv", page.take_csv, page.take_csv_say),
        (FileFormat::Ledger, "ledger", page.take_ledger, page.take_ledger_say),
        (FileFormat::Markdown, "markdown", page.take_markdown, page.take_markdown_say),
        (FileFormat::Page, "html", page.take_page, page.take_page_say),
        (FileFormat::Json, "json", page.take_json, page.take_json_say),
    ];
    let entry = |value: &'static str, name: &'static str, says: &'static str, onclick| {
        html! {
            <li><button type="button" data-gc="take-kind" data-value={value} {onclick}>
                <b>{name}</b><span>{says}</span></button></li>
        }
    };
    html! {
        <div class="gc-take__menu" id={element_id::EXPORT_MENU} role="group" aria-labelledby="take-title">
            <p class="gc-take__say" id="take-title">{fill(says, &[&count])}</p>
            <ul>
                for (kind, value, name, says) in kinds.into_iter().filter(|(kind, ..)| kind.is_for(shelf)) {
                    {entry(value, name, says, does(save, kind))}
                }
                {entry("table", page.take_table, page.take_table_say, does(copy, FileFormat::Csv))}
                {entry("print", page.take_print, page.take_print_say, does(print, FileFormat::Csv))}
            </ul>
        </div>
    }
}

fn save(reading: &ReportView, state: &State, kind: FileFormat, on_action: &Callback<Action>) {
    save::save_export(kind, &state.query, reading, state.preferences.lang, on_action);
}

fn copy(reading: &ReportView, state: &State, _: FileFormat, on_action: &Callback<Action>) {
    let lang = state.preferences.lang;
    let (html, text) = export_files::table(&state.query, reading, lang);
    let page = lang.page();
    let done = clipboard::copy_to_clipboard(&text, Some(&html));
    let words = if done { page.copied_table } else { page.not_copied };
    on_action.emit(Action::Page(PageAction::Say(words.into())));
}

fn print(_: &ReportView, _: &State, _: FileFormat, _: &Callback<Action>) {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
