//! The panel of less frequent filters: section, bound, last year's result; and the grouping of the cards.

use yew::{AttrValue, Callback, Html, Properties, html};

use crate::labels;
use crate::text::IntoList;
use crate::ui::{
    i18n::Lang,
    model::{
        action::{Action, FilterAction, dispatches},
        card_query::{CardKind, CardQuery, Grouping},
        codes,
    },
    queries::{
        counts::Counts,
        facets::{BOUNDS, Facets},
    },
    shared::Shared,
    views::common::facet_button::{Entry, facet_button, select},
};

/// Props of the filter bar and its panel.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct FilterProps {
    /// The filters that are set.
    pub query: CardQuery,
    /// For each value of a facet, the number of cards it would show.
    pub facets: Shared<Facets>,
    /// The number of cards of each kind.
    pub counts: Counts,
    /// Whether the panel is open.
    pub open: bool,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// The panel of less frequent filters.
pub(crate) fn panel(props: &FilterProps) -> Html {
    let FilterProps { query, facets, lang, on_action, .. } = props;
    let messages = lang.messages();
    let page = lang.page();
    html! {
        <div class="gc-filters" data-gc="filters">
            <div class="gc-filters__row">
                <label>{page.section}{sections(props)}</label>
                <label>{page.group}{groups(props)}</label>
            </div>
            if query.kind == CardKind::Goals {
                <div class="gc-chips" role="group" aria-label={page.bound}>
                    for (bound, count) in BOUNDS.into_iter().zip(facets.bounds) {
                        if count > 0 || query.bound == Some(bound) {
                            {facet_button("bound", bound.code().into(), query.bound == Some(bound),
                                &dispatches(on_action, Action::Filter(FilterAction::Bound(bound))),
                                match labels::bound_sign(bound, *lang) {
                                    Some((sign, word)) => html! {
                                        <><span class="gc-filters__sign" aria-hidden="true">{sign}</span>{word}</>
                                    },
                                    None => html! { {page.bound_none} },
                                }, count)}
                        }
                    }
                </div>
            }
            <div class="gc-filters__row">
                if query.kind == CardKind::Goals {
                    {facet_button("paired", "true".into(), query.only_paired,
                        &dispatches(on_action, Action::Filter(FilterAction::Paired)), html! { {page.paired} }, facets.paired)}
                }
                <button type="button" class="gc-link" data-gc="reset"
                    onclick={dispatches(on_action, Action::Filter(FilterAction::Reset))}>{messages.reset}</button>
            </div>
        </div>
    }
}

fn sections(props: &FilterProps) -> Html {
    let chosen = props.query.section;
    let all = Entry {
        value: AttrValue::default(),
        name: props.lang.messages().all.into(),
        chosen: chosen.is_none(),
        quoted: false,
    };
    let section = |(id, name, count): &(u32, AttrValue, usize)| {
        let mut named = name.to_string();
        named.push(' ');
        named.push_str(&count.to_string());
        let chosen = chosen == Some(*id);
        Entry { value: id.to_string().into(), name: named.into(), chosen, quoted: true }
    };
    let entries: Vec<Entry> =
        std::iter::once(all).chain(props.facets.sections.iter().map(section)).into_list();
    let choose = props
        .on_action
        .reform(|value: String| Action::Filter(FilterAction::Section(value.parse().ok())));
    select("section-filter", &entries, choose)
}

fn groups(props: &FilterProps) -> Html {
    let messages = props.lang.messages();
    let page = props.lang.page();
    let groups = [
        (Grouping::Order, page.group_order),
        (Grouping::Section, page.section),
        (Grouping::Subject, messages.subject),
        (Grouping::Class, messages.class),
        (Grouping::Commitment, messages.commitment),
    ];
    let entries = groups.map(|(group, name)| Entry {
        value: codes::group_code(group).into(),
        name: name.into(),
        chosen: group == props.query.group,
        quoted: false,
    });
    let choose = props
        .on_action
        .reform(|value: String| Action::Filter(FilterAction::Group(codes::group_of(&value))));
    select("group", &entries, choose)
}
