//! The numbers without a card in text order, each quoted with its reason and a button that shows it in the text; the results apart.

use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state};

use crate::ui::{
    i18n::fill,
    model::{
        action::{Action, PageAction, ViewAction, dispatches},
        card_query::Selection,
        corrections::UncardedNumber,
        element_id,
        page_state::{FocusTarget, Pane},
    },
    queries::{
        counts,
        uncarded::{self, UncardedRow},
    },
    views::common::view_context::ViewContext,
};

/// Numbers under a heading that are shown before the button for all is pressed.
const FIRST: usize = 24;

/// Props of [`Uncarded`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub context: ViewContext,
}

/// The numbers without a card.
#[component]
pub(crate) fn Uncarded(props: &Props) -> Html {
    let ViewContext { report, lang, .. } = &props.context;
    let page = lang.page();
    let counts = counts::count_all(report);
    let values = [counts.numbers, counts.carded, counts.results, counts.uncarded]
        .map(|count| count.to_string());
    let [numbers, carded, told, left] = &values;
    let [others, results] = uncarded::uncarded_rows(report, *lang);
    html! {
        <section class="gc-band gc-left" data-gc="leftovers" id={element_id::UNCARDED} aria-labelledby="left-title">
            <header class="gc-band__head">
                <h2 id="left-title" tabindex="-1">{page.left}</h2>
                <p data-gc="account">
                    {fill(page.left_say, &[numbers, carded, told, left])}
                    if counts.uncarded == 0 {
                        {page.left_none}
                    }
                </p>
            </header>
            if !others.is_empty() {
                <Rows context={props.context.clone()} title="" rows={others} />
            }
            if !results.is_empty() {
                <Rows context={props.context.clone()} title={lang.messages().left_told} rows={results} />
            }
        </section>
    }
}

/// Props of [`Rows`].
#[derive(Clone, PartialEq, Properties)]
struct RowsProps {
    context: ViewContext,
    /// The heading over them; empty for the first.
    title: &'static str,
    rows: Vec<UncardedRow>,
}

/// Numbers under one heading.
#[component]
fn Rows(props: &RowsProps) -> Html {
    let RowsProps { context, title, rows } = props;
    let page = context.lang.page();
    let all = use_state(|| false);
    let shown = if *all { rows.len() } else { FIRST.min(rows.len()) };
    let show_all = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(true))
    };
    html! {
        <section class="gc-left__group">
            if !title.is_empty() {
                <h3>{*title}<span class="gc-count">{rows.len()}</span></h3>
            }
            <ul class="gc-left__body">
                for row in &rows[..shown] {
                    {line(context, row)}
                }
            </ul>
            if shown < rows.len() {
                <button type="button" class="gc-link gc-left__more" onclick={show_all}>
                    {fill(page.show_all, &[&rows.len().to_string()])}</button>
            }
        </section>
    }
}

fn line(context: &ViewContext, row: &UncardedRow) -> Html {
    let ViewContext { report, lang, on_action } = context;
    let messages = lang.messages();
    let page = lang.page();
    let (before, words, after) = uncarded::snippet(report, &row.place);
    let active = match row.number {
        UncardedNumber::Quantity(id) if row.reason.is_empty() => Selection::Result(id),
        _ => Selection::TextRange(row.place.clone()),
    };
    let locate = on_action.reform(move |_: MouseEvent| {
        Action::View(ViewAction::Select(active.clone(), FocusTarget::Mark, Some(Pane::Reader)))
    });
    let adopt = dispatches(on_action, Action::Page(PageAction::MakeCard(row.number)));
    let named = |action: &str| [action, lang.pick("：", ": "), &words].concat();
    html! {
        <li class="gc-left__line">
            <span class="gc-left__quote"><span lang="zh-CN">{before}<b>{words.clone()}</b>{after}</span>
                if !row.reason.is_empty() {
                    {" "}<span class="gc-left__reason" data-gc="reason">{row.reason.clone()}</span>
                }</span>
            <button type="button" class="gc-link" data-gc="locate-left" aria-label={named(messages.locate)} onclick={locate}>
                {messages.locate}</button>
            <button type="button" class="gc-link" data-gc="adopt" aria-label={named(page.adopt)} onclick={adopt}>
                {page.adopt}</button>
        </li>
    }
}
