//! The numbers without a card, grouped by reason, each quoted with a button that shows it in the text.

use std::ops::Range;

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
        uncarded::{self, UncardedGroup},
    },
    views::common::view_context::ViewContext,
};

/// Numbers of a group that are shown before its button is pressed.
const FIRST: usize = 12;

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
    let [numbers, carded, results, left] = &values;
    html! {
        <section class="gc-band gc-left" data-gc="leftovers" id={element_id::UNCARDED} aria-labelledby="left-title">
            <header class="gc-band__head">
                <h2 id="left-title">{page.left}</h2>
                <p data-gc="account">
                    {fill(page.left_say, &[numbers, carded, results, left])}
                    if counts.uncarded == 0 {
                        {page.left_none}
                    }
                </p>
            </header>
            <div class="gc-left__body">
                for group in uncarded::uncarded_groups(report, *lang) {
                    <Group key={group.reason.clone()} context={props.context.clone()} group={group.clone()} />
                }
            </div>
        </section>
    }
}

/// Props of [`Group`].
#[derive(Clone, PartialEq, Properties)]
struct GroupProps {
    context: ViewContext,
    group: UncardedGroup,
}

/// The numbers of one reason.
#[component]
fn Group(props: &GroupProps) -> Html {
    let GroupProps { context, group } = props;
    let page = context.lang.page();
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
                    {line(context, place, *adopted, group.is_result)}
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
    context: &ViewContext,
    place: &Range<usize>,
    adopted: UncardedNumber,
    is_result: bool,
) -> Html {
    let ViewContext { report, lang, on_action } = context;
    let messages = lang.messages();
    let page = lang.page();
    let (before, words, after) = uncarded::snippet(report, place);
    let active = match adopted {
        UncardedNumber::Quantity(id) if is_result => Selection::Result(id),
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
