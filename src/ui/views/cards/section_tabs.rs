//! The cards of a widget: tabs of the largest sections, a list of the others, and the cards of the chosen one.

use web_sys::HtmlSelectElement;
use yew::{
    AttrValue, Callback, Event, Html, Properties, TargetCast, component, html, use_memo, use_state,
};

use crate::text::IntoList;
use crate::ui::{
    browser::effect_hook::use_effect_with,
    i18n::{Lang, fill},
    model::card_query::{CardQuery, Selection},
    queries::card_list,
    views::{
        cards::goal_card::{self, card},
        common::view_context::ViewContext,
    },
};

/// Number of sections with a tab of their own; the others are in a list.
const TABS: usize = 4;
/// Number of cards that are shown before the button for all is pressed.
const CARDS: usize = 6;

/// Props of [`SectionTabs`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub context: ViewContext,
    /// Filters and selection.
    pub query: CardQuery,
}

/// Tabs of sections, and the cards of the chosen one.
#[component]
pub(crate) fn SectionTabs(props: &Props) -> Html {
    let Props { context, query, .. } = props;
    let ViewContext { report, lang, .. } = context;
    let messages = lang.messages();
    let groups = use_memo((report.clone(), *lang), |(report, lang)| {
        card_list::card_groups(&CardQuery::default(), report, *lang)
    });
    let tabs = use_memo(groups.clone(), |groups| largest(groups));
    let chosen = use_state(|| None::<usize>);
    let all = use_state(|| false);
    let first = tabs.first().copied().unwrap_or_default();
    let shown = chosen.unwrap_or(first);
    // A goal opened from the minimap or the summary may be under another tab, which is then shown.
    let active = query.active.clone();
    let found = use_memo((groups.clone(), active.clone()), |(groups, active)| {
        let Some(Selection::Goal(wanted)) = active else { return None };
        groups.iter().position(|group| group.cards.iter().any(|(id, _)| id == wanted))
    });
    use_effect_with(active.clone(), {
        let (chosen, all) = (chosen.clone(), all.clone());
        move |_| {
            if let Some(at) = *found {
                chosen.set(Some(at));
                all.set(true);
            }
        }
    });
    let choose = {
        let (chosen, all) = (chosen.clone(), all.clone());
        move |at: usize| {
            chosen.set(Some(at));
            all.set(false);
        }
    };
    let Some(group) = groups.get(shown) else {
        return html! { <p class="gc-widget__none">{messages.no_goals}</p> };
    };
    let room = if *all { group.cards.len() } else { CARDS };
    html! {
        <>
            {tab_bar(&groups, &tabs, shown, &Callback::from(choose), *lang)}
            <h3 class="gc-sr" lang="zh-CN">{group.title.clone()}</h3>
            <div class="gc-widget__cards" part="cards">
                for (id, _) in group.cards.iter().take(room) {
                    {card(true, card_props(*id, active == Some(Selection::Goal(*id)), props))}
                }
                if group.cards.len() > room {
                    <button type="button" class="gc-link gc-widget__all" data-gc="widget-all" onclick={move |_| all.set(true)}>
                        {fill(messages.widget_all, &[&group.cards.len().to_string()])}</button>
                }
            </div>
        </>
    }
}

/// The tabs, and a list of the sections without a tab; `shown` is the index of the chosen section.
fn tab_bar(
    groups: &[card_list::CardGroup],
    tabs: &[usize],
    shown: usize,
    choose: &Callback<usize>,
    lang: Lang,
) -> Html {
    let messages = lang.messages();
    let onchange = {
        let choose = choose.clone();
        Callback::from(move |event: Event| {
            let Some(list) = event.target_dyn_into::<HtmlSelectElement>() else { return };
            if let Ok(at) = list.value().parse() {
                choose.emit(at);
            }
        })
    };
    html! {
        <div class="gc-widget__bar" part="tabs">
            <div class="gc-tabs" role="group" aria-label={messages.widget_sections}>
                for at in tabs.iter().copied() {
                    <button type="button" data-gc="widget-tab" aria-pressed={(at == shown).to_string()}
                        onclick={choose.reform(move |_| at)}>
                        <span lang="zh-CN">{groups[at].title.clone()}</span>
                        <span class="gc-count">{groups[at].cards.len()}</span></button>
                }
            </div>
            if groups.len() > tabs.len() {
                <label class="gc-select"><span class="gc-sr">{messages.widget_other}</span>
                    <select {onchange}>
                        <option selected={tabs.contains(&shown)}>{messages.widget_other}</option>
                        for (at, group) in groups.iter().enumerate().filter(|(at, _)| !tabs.contains(at)) {
                            <option value={at.to_string()} selected={at == shown}>{group.title.clone()}</option>
                        }
                    </select></label>
            }
        </div>
    }
}

fn card_props(id: u32, open: bool, props: &Props) -> goal_card::Props {
    let search_term = AttrValue::default();
    let evidence = props.query.evidence;
    goal_card::Props {
        context: props.context.clone(),
        id,
        open,
        evidence,
        search_term,
        editing: false,
        sheet: false,
    }
}

/// The sections with the most cards, in the order of the text.
fn largest(groups: &[card_list::CardGroup]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..groups.len()).into_list();
    crate::text::sort_by(&mut order, |left, right| {
        groups[*left].cards.len() > groups[*right].cards.len()
    });
    order.truncate(TABS);
    crate::text::sort_by(&mut order, |left, right| left < right);
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_sections_stand_in_text_order() {
        let group = |count: u32| card_list::CardGroup {
            key: 0,
            title: AttrValue::default(),
            cards: (0..count).map(|id| (id, true)).collect(),
        };
        let groups: Vec<_> = [1, 5, 2, 9, 3, 4].map(group).into();
        assert_eq!(largest(&groups), [1, 3, 4, 5]);
        assert_eq!(largest(&[]), [0; 0]);
    }
}
