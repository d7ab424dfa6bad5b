//! The pane of cards: facets on top, then the cards by section; a card that is filtered out stays, unseen.

use std::{ops::Range, rc::Rc};

use yew::{Callback, Html, Properties, classes, component, html, use_memo, use_mut_ref};

use crate::ui::{
    browser::{
        dom,
        effect_hook::use_effect_with,
        incremental::{BatchSize, use_incremental_range},
        scroll, scroll_spy,
    },
    i18n::{Lang, fill},
    model::{
        action::{Action, FilterAction, dispatches},
        card_query::{CardKind, CardQuery, Grouping, Order, Selection},
        element_id,
    },
    queries::{
        card_list,
        counts::{self, Counts},
        facets::{self, Facets},
    },
    report::report_view::ReportView,
    shared::Shared,
    views::{
        cards::{
            card_chunk::{self, CardChunk, Chunk, card_chunks},
            filter_bar::FilterBar,
        },
        common::highlight,
    },
};

/// What the pane of cards needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<ReportView>,
    /// What is chosen and open.
    pub choice: CardQuery,
    /// The form of the open card is open.
    pub mending: bool,
    /// The panel with more facets is open.
    pub filters: bool,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// What is shown under the present conditions.
struct CardList {
    chunks: Vec<Rc<CardChunk>>,
    facets: Shared<Facets>,
    counts: Counts,
}

/// The pane of cards.
#[component]
pub(crate) fn CardPane(props: &Props) -> Html {
    let Props { reading, choice, lang, .. } = props;
    let conditions = CardQuery { active: None, evidence: false, ..choice.clone() };
    let list =
        use_memo((reading.clone(), conditions.clone(), *lang), |(reading, query, lang)| CardList {
            chunks: card_chunks(&card_list::card_groups(query, reading, *lang)),
            facets: Shared::new(facets::facets(query, reading)),
            counts: counts::count_all(reading),
        });
    let chunks = &list.chunks;
    let open = choice.active.as_ref().and_then(|active| chunk_with(chunks, active));
    use_effect_with((reading.paste.clone(), conditions.clone()), move |_| {
        // What is found is read from its beginning, unless a card is open.
        if open.is_none() {
            scroll::reset_list_scroll();
        }
    });
    let rendered = use_mut_ref(RenderedChunks::default);
    let mut rendered = rendered.borrow_mut();
    let key = (reading.paste.clone(), choice.kind, choice.order, choice.group);
    let first = rendered.first_chunk(key, conditions, chunks, open);
    let needed = screenful(chunks, first, dom::rows(MIN_CARD_HEIGHT_PX));
    let due = use_incremental_range(
        &Shared::from(list.clone()),
        chunks.len(),
        CHUNKS_PER_BATCH,
        first,
        needed,
    );
    let whole = due.start == 0 && due.end >= chunks.len();
    let shown: usize = chunks.iter().map(|chunk| chunk.shown).sum();
    let all: usize = chunks.iter().map(|chunk| chunk.cards).sum();
    let chunk_props = rendered.update(chunks, &due, props);
    html! {
        <section class="gc-cards" aria-label={lang.messages().cards}>
            <h2 class="gc-sr">{lang.messages().cards}</h2>
            <FilterBar choice={choice.clone()} facets={list.facets.clone()} tally={list.counts} open={props.filters} lang={*lang}
                on_action={props.on_action.clone()} />
            <div class="gc-cards__list" id={element_id::CARDS} tabindex="0" role="region" aria-label={lang.messages().cards_list}
                data-whole={whole.then_some("true")}>
                {count_line(choice.kind, shown, all, *lang)}
                {nothing_shown(props, shown, all)}
                for (at, (chunk, chunk_props)) in chunks.iter().zip(chunk_props).enumerate() {
                    <div class={classes!("gc-pack", chunk.is_many(open == Some(at)).then_some("gc-pack--many"),
                        (chunk_props.pack != *chunk && !due.contains(&at)).then_some("gc-pack--late"))}
                        data-gc={(chunk.shown > 0).then_some("pack")} hidden={chunk.shown == 0} key={at}>
                        <Chunk ..chunk_props.clone() />
                    </div>
                }
            </div>
        </section>
    }
}

/// How many cards are shown, and what to know about their kind.
fn count_line(kind: CardKind, shown: usize, all: usize, lang: Lang) -> Html {
    let messages = lang.messages();
    let note = match kind {
        CardKind::Goals => None,
        CardKind::Results => Some(messages.results_say),
        CardKind::Programmes => Some(messages.programmes_say),
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

/// Says that the report has no goals, or that no card fits the conditions; nothing where cards are shown.
fn nothing_shown(props: &Props, shown: usize, all: usize) -> Html {
    let messages = props.lang.messages();
    html! {
        if all == 0 && props.choice.kind == CardKind::Goals {
            <div class="gc-none"><p><b>{messages.no_goals}</b></p><p>{messages.no_goals_say}</p></div>
        } else if shown == 0 && all > 0 {
            <div class="gc-none"><p>{messages.none_found}</p>
                <button type="button" class="gc-button" onclick={dispatches(&props.on_action, Action::Filter(FilterAction::Reset))}>
                    {messages.reset}</button></div>
        }
    }
}

/// Chunks that fill a small screen, and chunks that hardly take longer than a blink.
const CHUNKS_PER_BATCH: BatchSize = BatchSize { first: 1, then: 6 };
/// The least height of a card, in pixels.
const MIN_CARD_HEIGHT_PX: f64 = 80.0;

/// Index of the chunk that contains the card of `active`.
fn chunk_with(chunks: &[Rc<CardChunk>], active: &Selection) -> Option<usize> {
    chunks.iter().position(|chunk| chunk.holds(active))
}

/// Indices of the chunks, from `first` on, whose shown cards fill a screen with room for `rows` cards; at the end of the list also chunks before `first`.
fn screenful(chunks: &[Rc<CardChunk>], first: usize, rows: usize) -> Range<usize> {
    let (mut needed, mut shown) = (first..first, 0);
    while shown < rows && needed.len() < chunks.len() {
        let next = if needed.end < chunks.len() {
            needed.end += 1;
            needed.end - 1
        } else {
            needed.start -= 1;
            needed.start
        };
        shown += chunks[next].shown;
    }
    needed
}

/// What makes a list another list: rendered chunks of one are of no use for the other.
type ListKey = (Shared<()>, CardKind, Order, Grouping);

/// The chunks of one list as they were rendered last: a chunk keeps its props until its turn comes.
#[derive(Default)]
struct RenderedChunks {
    key: Option<ListKey>,
    conditions: Option<CardQuery>,
    props: Vec<card_chunk::Props>,
}

impl RenderedChunks {
    /// Index of the chunk to render first: the one with the open card, the first one when the conditions have changed, else the one in sight.
    ///
    /// At most the number of rendered chunks, so that no gap arises between them.
    fn first_chunk(
        &mut self,
        key: ListKey,
        conditions: CardQuery,
        chunks: &[Rc<CardChunk>],
        open: Option<usize>,
    ) -> usize {
        if self.key.as_ref() != Some(&key) {
            *self = Self { key: Some(key), ..Self::default() };
        }
        let first = match open {
            Some(open) => open,
            None if self.conditions.as_ref() != Some(&conditions) => 0,
            None => {
                let goal = scroll_spy::visible().1;
                goal.and_then(|id| chunk_with(chunks, &Selection::Goal(id))).unwrap_or(0)
            }
        };
        self.conditions = Some(conditions);
        first.min(self.props.len())
    }

    /// Gives the chunks that are `due` their present props, and returns the props of all rendered chunks, from the first on.
    fn update(
        &mut self,
        chunks: &[Rc<CardChunk>],
        due: &Range<usize>,
        props: &Props,
    ) -> &[card_chunk::Props] {
        self.props.truncate(chunks.len());
        let needle = highlight::search_term(&props.choice.search);
        for (at, chunk) in chunks.iter().enumerate().take(due.end).skip(due.start) {
            let active = props.choice.active.clone().filter(|active| chunk.holds(active));
            let old = self.props.get_mut(at);
            // A chunk without a shown card need not be rendered again.
            if let Some(old) = &old
                && (chunk.shown, &old.active, &old.reading) == (0, &None, &props.reading)
            {
                continue;
            }
            let fresh = card_chunk::Props {
                reading: props.reading.clone(),
                pack: chunk.clone(),
                active,
                evidence: props.choice.evidence,
                mending: props.mending,
                shelf: props.choice.kind,
                needle: needle.clone(),
                lang: props.lang,
                on_action: props.on_action.clone(),
            };
            match old {
                Some(old) => *old = fresh,
                None => self.props.push(fresh),
            }
        }
        &self.props
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_screen_is_filled_with_shown_cards() {
        // Chunks of twelve cards, with the number of shown ones in each.
        let of = |shown: &[u32], first| {
            let cards = |shown: &u32| (0..12).map(|id| (id, id < *shown)).collect::<Vec<_>>();
            let cards = shown.iter().flat_map(cards).collect();
            screenful(
                &card_chunks(&[card_list::CardGroup { key: 1, title: "".into(), cards }]),
                first,
                20,
            )
        };
        assert_eq!(of(&[12; 9], 0), 0..2);
        assert_eq!(of(&[12; 9], 4), 4..6);
        assert_eq!(of(&[12; 9], 8), 7..9, "before the last one, as nothing comes after it");
        assert_eq!(of(&[0, 8, 0, 12, 12], 0), 0..4);
        assert_eq!(of(&[0, 1, 0], 2), 0..3, "all of them where too little is shown");
        assert_eq!(of(&[], 0), 0..0);
    }
}
