//! Numbers that did not become a card, by reason, each with its words and its place.

use std::ops::Range;

use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state};

use crate::ui::{
    i18n::{Lang, fill},
    model::{
        action::{Action, PageAction, ViewAction, dispatches},
        card_query::Selection,
        corrections::UncardedNumber,
        element_id,
        page_state::{FocusTarget, Pane},
    },
    queries::{
        counts,
        uncarded::{self, UncardedGroup},
    },
    report::report_view::ReportView,
    shared::Shared,
};

/// Numbers of a group that are shown; a button shows the others.
const FIRST: usize = 12;

/// What the panel needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<ReportView>,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// Numbers that did not become a card.
#[component]
pub(crate) fn Uncarded(props: &Props) -> Html {
    let Props { reading, lang, .. } = props;
    let page = lang.page();
    let tally = counts::count_all(reading);
    let values =
        [tally.numbers, tally.carded, tally.results, tally.uncarded].map(|count| count.to_string());
    let [numbers, carded, results, left] = &values;
    html! {
        <section class="gc-band gc-left" data-gc="leftovers" id={element_id::UNCARDED} aria-labelledby="left-title">
            <header class="gc-band__head">
                <h2 id="left-title">{page.left}</h2>
                <p data-gc="account">
                    {fill(page.left_say, &[numbers, carded, results, left])}
                    if tally.uncarded == 0 {
                        {page.left_none}
                    }
                </p>
            </header>
            <div class="gc-left__body">
                for group in uncarded::uncarded_groups(reading, *lang) {
                    <Group key={group.reason.clone()} reading={reading.clone()} group={group.clone()} lang={*lang}
                        on_action={props.on_action.clone()} />
                }
            </div>
        </section>
    }
}

/// What a group needs.
#[derive(Clone, PartialEq, Properties)]
struct GroupProps {
    reading: Shared<ReportView>,
    group: UncardedGroup,
    lang: Lang,
    on_action: Callback<Action>,
}

/// Numbers that share a reason.
#[component]
fn Group(props: &GroupProps) -> Html {
    let GroupProps { reading, group, lang, on_action } = props;
    let page = lang.page();
    let all = use_state(|| false);
    let places = &group.places;
    let shown = if *all { places.len() } else { FIRST.min(places.len()) };
    let show_all = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(true))
    };
    html! {
        <section class="gc-left__group">
            <h3>{group.reason.clone()}<span class="gc-count">{places.len()}</span></h3>
            <ul>
                for (place, adopted) in places.iter().take(shown) {
                    {line(reading, place, *adopted, group.is_result, *lang, on_action)}
                }
            </ul>
            if shown < places.len() {
                <button type="button" class="gc-link gc-left__more" onclick={show_all}>
                    {fill(page.show_all, &[&places.len().to_string()])}</button>
            }
        </section>
    }
}

fn line(
    reading: &ReportView,
    place: &Range<usize>,
    adopted: UncardedNumber,
    told: bool,
    lang: Lang,
    on_action: &Callback<Action>,
) -> Html {
    let messages = lang.messages();
    let page = lang.page();
    let (before, words, after) = uncarded::snippet(reading, place);
    let active = match adopted {
        UncardedNumber::Quantity(id) if told => Selection::Result(id),
        _ => Selection::TextRange(place.clone()),
    };
    let locate = on_action.reform(move |_: MouseEvent| {
        Action::View(ViewAction::Select(active.clone(), FocusTarget::Mark, Some(Pane::Reader)))
    });
    let adopt = dispatches(on_action, Action::Page(PageAction::MakeCard(adopted)));
    let named = |action: &str| [action, "：", &words].concat();
    html! {
        <li class="gc-left__line">
            <span class="gc-left__quote" lang="zh-CN">{before}<b>{words.clone()}</b>{after}</span>
            <button type="button" class="gc-link" data-gc="locate-left" aria-label={named(messages.locate)} onclick={locate}>
                {messages.locate}</button>
            <button type="button" class="gc-link" data-gc="adopt" aria-label={named(page.adopt)} onclick={adopt}>
                {page.adopt}</button>
        </li>
    }
}
