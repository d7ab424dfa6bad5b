//! The pane of cards: filters on top, then the cards in groups; a card that is filtered out is hidden, not removed.

use std::{ops::Range, rc::Rc};

use yew::{AttrValue, Html, Properties, classes, component, html, use_memo, use_mut_ref};

use crate::ui::{
    browser::{
        dom,
        effect_hook::use_effect_with,
        incremental::{BatchSize, use_incremental_range},
        scroll,
    },
    model::{card_query::CardQuery, element_id},
    queries::{
        card_list,
        counts::{self, Counts},
        facets::{self, Facets},
    },
    shared::Shared,
    views::{
        cards::{
            card_chunk::{self, CardChunk, Chunk, card_chunks},
            filter_bar::FilterBar,
            list_notes,
            rendered_chunks::{RenderedChunks, chunk_with},
        },
        common::{highlight, view_context::ViewContext},
    },
};

/// Props of [`CardPane`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub context: ViewContext,
    /// Filters and selection.
    pub query: CardQuery,
    /// Whether the form of the open card is open.
    pub editing: bool,
    /// Whether the filter panel is open.
    pub filters: bool,
}

/// The cards for the present filters.
struct CardList {
    chunks: Vec<Rc<CardChunk>>,
    facets: Shared<Facets>,
    counts: Counts,
}

/// The pane of cards.
#[component]
pub(crate) fn CardPane(props: &Props) -> Html {
    let Props { context, query, .. } = props;
    let ViewContext { report, lang, on_action } = context;
    let conditions = CardQuery { active: None, evidence: false, ..query.clone() };
    let list =
        use_memo((report.clone(), conditions.clone(), *lang), |(report, query, lang)| CardList {
            chunks: card_chunks(&card_list::card_groups(query, report, *lang)),
            facets: Shared::new(facets::facets(query, report)),
            counts: counts::count_all(report),
        });
    let chunks = &list.chunks;
    let open = query.active.as_ref().and_then(|active| chunk_with(chunks, active));
    use_effect_with((report.paste.clone(), conditions.clone()), move |_| {
        // New results are shown from the first card, unless a card is open.
        if open.is_none() {
            scroll::reset_list_scroll();
        }
    });
    let last_rendered = use_mut_ref(Rc::<RenderedChunks>::default);
    let last = last_rendered.borrow().clone();
    let key = (report.paste.clone(), query.kind, query.order, query.group);
    let first = last.first_chunk(&key, &conditions, chunks, open);
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
    let search_term = highlight::search_term(&query.search);
    let present = |chunk: &Rc<CardChunk>| chunk_props(props, &search_term, chunk);
    let rendered = Rc::new(last.next(key, conditions, chunks, &due, &present));
    // Kept at once and not by an effect: effects run only when no rendering is left to do.
    last_rendered.replace(rendered.clone());
    html! {
        <section class="gc-cards" aria-label={lang.messages().cards}>
            <h2 class="gc-sr">{lang.messages().cards}</h2>
            <FilterBar query={query.clone()} facets={list.facets.clone()} counts={list.counts} open={props.filters} lang={*lang}
                on_action={on_action.clone()} />
            <div class="gc-cards__list" id={element_id::CARDS} tabindex="0" role="region" aria-label={lang.messages().cards_list}
                data-whole={whole.then_some("true")}>
                {list_notes::view(context, query, shown, all)}
                for (at, (chunk, rendered)) in chunks.iter().zip(&rendered.props).enumerate() {
                    <div class={classes!("gc-pack", chunk.is_many(open == Some(at)).then_some("gc-pack--many"),
                        (rendered.chunk != *chunk && !due.contains(&at)).then_some("gc-pack--late"))}
                        data-gc={(chunk.shown > 0).then_some("pack")} hidden={chunk.shown == 0} key={at}>
                        <Chunk ..rendered.clone() />
                    </div>
                }
            </div>
        </section>
    }
}

/// The props of a chunk as it is now; `search_term` in lower case.
fn chunk_props(props: &Props, search_term: &AttrValue, chunk: &Rc<CardChunk>) -> card_chunk::Props {
    let Props { context, query, editing, .. } = props;
    card_chunk::Props {
        context: context.clone(),
        chunk: chunk.clone(),
        active: query.active.clone().filter(|active| chunk.holds(active)),
        evidence: query.evidence,
        editing: *editing,
        card_kind: query.kind,
        search_term: search_term.clone(),
    }
}

/// Chunks in the first batch, which fill a small screen, and in each batch after it.
const CHUNKS_PER_BATCH: BatchSize = BatchSize { first: 1, then: 6 };
/// Least height of a card, in CSS pixels.
const MIN_CARD_HEIGHT_PX: f64 = 80.0;

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
