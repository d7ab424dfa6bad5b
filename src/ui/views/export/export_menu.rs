//! The menu of what can be taken away, with undo and redo of corrections beside it.

use yew::{Callback, Html, MouseEvent, html};

use crate::ui::{
    browser::clipboard,
    i18n::fill,
    model::{
        action::{Action, sends},
        card_query::Shelf,
        corrections::Mend,
        page_state::Over,
        state::State,
    },
    queries::export_files::{self, Kind},
    report::report_view::Reading,
    shared::Shared,
    views::export::save,
};

/// The button of the menu, and the menu where it is open.
pub(crate) fn view(reading: &Shared<Reading>, state: &State, on_action: &Callback<Action>) -> Html {
    let page = state.taste.lang.page();
    let open = state.over == Over::Take;
    let history = &state.mending.history;
    let mend = |mend: Mend| sends(on_action, Action::Mend(mend.clone()));
    html! {
        <div class="gc-take">
            <button type="button" class="gc-button" data-gc="take" id="take-button" aria-expanded={open.to_string()}
                aria-controls="take" onclick={sends(on_action, Action::Toggle(Over::Take))}>{page.take}</button>
            if open {
                <div class="gc-take__veil" onclick={sends(on_action, Action::Dismiss)}></div>
                {menu(reading, state, on_action)}
            }
            if history.can_undo() || history.can_redo() {
                <span class="gc-take__steps">
                    <button type="button" class="gc-button gc-button--quiet" data-gc="undo-mend"
                        disabled={!history.can_undo()} onclick={mend(Mend::Undo)}>{page.undo_mend}</button>
                    <button type="button" class="gc-button gc-button--quiet" data-gc="redo-mend"
                        disabled={!history.can_redo()} onclick={mend(Mend::Redo)}>{page.redo_mend}</button>
                </span>
            }
        </div>
    }
}

fn menu(reading: &Shared<Reading>, state: &State, on_action: &Callback<Action>) -> Html {
    let lang = state.taste.lang;
    let page = lang.page();
    let shelf = state.choice.shelf;
    let count = export_files::shown(&state.choice, reading, lang).len().to_string();
    let says = match shelf {
        Shelf::Goals => page.take_say,
        Shelf::Results => page.take_say_results,
        Shelf::Programmes => page.take_say_programmes,
    };
    let does = |act: fn(&Reading, &State, Kind, &Callback<Action>), kind: Kind| {
        let (reading, state, on_action) = (reading.clone(), state.clone(), on_action.clone());
        Callback::from(move |_: MouseEvent| {
            on_action.emit(Action::Dismiss);
            act(&reading, &state, kind, &on_action);
        })
    };
    let kinds = [
        (Kind::Csv, "csv", page.take_csv, page.take_csv_say),
        (Kind::Ledger, "ledger", page.take_ledger, page.take_ledger_say),
        (Kind::Markdown, "markdown", page.take_markdown, page.take_markdown_say),
        (Kind::Page, "html", page.take_page, page.take_page_say),
        (Kind::Json, "json", page.take_json, page.take_json_say),
    ];
    let entry = |value: &'static str, name: &'static str, says: &'static str, onclick| {
        html! {
            <li><button type="button" data-gc="take-kind" data-value={value} {onclick}>
                <b>{name}</b><span>{says}</span></button></li>
        }
    };
    html! {
        <div class="gc-take__menu" id="take" role="group" aria-labelledby="take-title">
            <p class="gc-take__say" id="take-title">{fill(says, &[&count])}</p>
            <ul>
                for (kind, value, name, says) in kinds.into_iter().filter(|(kind, ..)| kind.is_for(shelf)) {
                    {entry(value, name, says, does(save, kind))}
                }
                {entry("table", page.take_table, page.take_table_say, does(copy, Kind::Csv))}
                {entry("print", page.take_print, page.take_print_say, does(print, Kind::Csv))}
            </ul>
        </div>
    }
}

fn save(reading: &Reading, state: &State, kind: Kind, on_action: &Callback<Action>) {
    save::take(kind, &state.choice, reading, state.taste.lang, on_action);
}

fn copy(reading: &Reading, state: &State, _: Kind, on_action: &Callback<Action>) {
    let lang = state.taste.lang;
    let (html, text) = export_files::table(&state.choice, reading, lang);
    let page = lang.page();
    let done = clipboard::copy(&text, Some(&html));
    let words = if done { page.copied_table } else { page.not_copied };
    on_action.emit(Action::Say(words.into()));
}

fn print(_: &Reading, _: &State, _: Kind, _: &Callback<Action>) {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
