//! What is said above the cards: their number, what the text is taken for, that none fits, and where else the words of a search stand.

use yew::{Html, html};

use crate::ui::{
    i18n::{Lang, explanations, fill},
    model::{
        action::{Action, FilterAction, PageAction, ReportAction, dispatches},
        build_target::IS_PAGE,
        card_query::{CardKind, CardQuery},
    },
    queries::text_hits,
    views::common::{highlight, view_context::ViewContext},
};
use crate::wire::NoticeCode;

/// The notes above a list of which `shown` cards of `all` are shown.
pub(crate) fn view(context: &ViewContext, query: &CardQuery, shown: usize, all: usize) -> Html {
    html! {
        <>
            {count_line(context, query.kind, shown, all)}
            {taken_for(context)}
            {nothing_shown(context, query, shown, all)}
            if IS_PAGE {
                {hits_in_text(context, query)}
            }
        </>
    }
}

/// The number of shown cards, and a note about their kind.
fn count_line(context: &ViewContext, kind: CardKind, shown: usize, all: usize) -> Html {
    let messages = context.lang.messages();
    let year = context.report.analysis.report.year;
    let note = match kind {
        CardKind::Goals if shown == 0 || !IS_PAGE => None,
        CardKind::Goals => Some(year.map_or_else(
            || messages.due_default.to_owned(),
            |year| fill(context.lang.page().due_once, &[&year.to_string()]),
        )),
        CardKind::Results => Some(messages.results_say.to_owned()),
        CardKind::Programmes => Some(messages.programmes_say.to_owned()),
    };
    html! {
        <p class="gc-cards__count" role="status">
            <span data-gc="count" data-shown={shown.to_string()}>
                {fill(messages.showing, &[&shown.to_string(), &all.to_string()])}</span>
            if let Some(note) = note {
                <span class="gc-cards__note">{note}</span>
            }
        </p>
    }
}

/// What a text is taken for that is no usual report; of a foreign one in both languages, with the way back.
fn taken_for(context: &ViewContext) -> Html {
    let ViewContext { report, lang, on_action } = context;
    let back = dispatches(on_action, Action::Report(ReportAction::NewReport));
    html! {
        for notice in &report.analysis.notices {
            if is_foreign(notice.code) {
                <div class="gc-none" data-gc="taken-for">
                    for lang in [Lang::Zh, Lang::En] {
                        <p lang={lang.code()}><b>{explanations::notice(notice.code.code(), lang)}</b></p>
                    }
                    if IS_PAGE {
                        <button type="button" class="gc-button" data-gc="taken-back" onclick={back.clone()}>{lang.page().another}</button>
                    }
                </div>
            } else if matches!(notice.code, NoticeCode::TaskLedger | NoticeCode::ProgressNotice | NoticeCode::OldReport | NoticeCode::Excerpt) {
                <p class="gc-cards__note" data-gc="taken-for">{explanations::notice(notice.code.code(), *lang)}</p>
            }
        }
    }
}

/// Whether a text with this notice is none that can be read.
fn is_foreign(code: NoticeCode) -> bool {
    matches!(code, NoticeCode::NotChinese | NoticeCode::NotAReport)
}

/// The message that the report has no goals, or that no card passes the filters.
fn nothing_shown(context: &ViewContext, query: &CardQuery, shown: usize, all: usize) -> Html {
    let messages = context.lang.messages();
    let notices = &context.report.analysis.notices;
    let is_foreign = notices.iter().any(|notice| is_foreign(notice.code));
    html! {
        if all == 0 && query.kind == CardKind::Goals && !is_foreign {
            <div class="gc-none"><p><b>{messages.no_goals}</b></p><p>{messages.no_goals_say}</p></div>
        } else if shown == 0 && all > 0 {
            <div class="gc-none"><p>{messages.none_found}</p>
                <button type="button" class="gc-button" onclick={dispatches(&context.on_action, Action::Filter(FilterAction::Reset))}>
                    {messages.reset}</button></div>
        }
    }
}

/// The number of places in the text that say the searched words, which leads to the first of them.
fn hits_in_text(context: &ViewContext, query: &CardQuery) -> Html {
    let ViewContext { report, lang, on_action } = context;
    let count = text_hits::hits(report, &highlight::search_term(&query.search)).len();
    html! {
        if count > 0 {
            <p class="gc-cards__hits"><button type="button" class="gc-link" data-gc="hits"
                onclick={dispatches(on_action, Action::Page(PageAction::SelectHit(1)))}>
                {fill(lang.page().hits_in_text, &[&count.to_string(), query.search.trim()])}</button></p>
        }
    }
}
