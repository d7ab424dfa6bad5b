//! Below the text, what is known of the place that was pointed at: which hit of a search it is, or why a number is on no card.

use yew::{Html, html};

use crate::ui::{
    i18n::fill,
    model::{
        action::{Action, PageAction, ViewAction, dispatches},
        card_query::Selection,
        state::State,
    },
    queries::{text_hits, uncarded},
    views::common::{highlight::search_term, view_context::ViewContext},
};

/// What is known of the selected place, unless it was closed.
pub(crate) fn view(context: &ViewContext, state: &State) -> Html {
    let ViewContext { report, lang, on_action } = context;
    let query = &state.query;
    let page = lang.page();
    let Some(Selection::TextRange(range)) = &query.active else { return Html::default() };
    if state.is_sheet_closed {
        return Html::default();
    }
    let hits = text_hits::hits(report, &search_term(&query.search));
    let hit = text_hits::selected(&hits, query.active.as_ref());
    let step = |by: i32| dispatches(on_action, Action::Page(PageAction::SelectHit(by)));
    let number = uncarded::number_on(report, range);
    if hit.is_none() && number.is_none() {
        return Html::default();
    }
    html! {
        <aside class="gc-place" data-gc="place">
            <p role="status">
                <b lang="zh-CN">{report.words(range).to_owned()}</b>
                if let Some(at) = hit {
                    <span>{fill(page.hit_at, &[&(at + 1).to_string(), &hits.len().to_string()])}</span>
                }
                if let Some((_, code)) = number {
                    <span data-gc="place-reason">{uncarded::why(code, *lang)}</span>
                }
            </p>
            if hit.is_some() {
                <button type="button" class="gc-button" data-gc="hit-previous" onclick={step(-1)}>{page.hit_previous}</button>
                <button type="button" class="gc-button" data-gc="hit-next" onclick={step(1)}>{page.hit_next}</button>
            }
            if let Some((number, _)) = number {
                <button type="button" class="gc-button" onclick={dispatches(on_action, Action::Page(PageAction::MakeCard(number)))}>{page.adopt}</button>
            }
            <button type="button" class="gc-button gc-button--quiet" data-gc="place-close"
                onclick={dispatches(on_action, Action::View(ViewAction::CloseSheet))}>{page.close}</button>
        </aside>
    }
}
