//! A chunk: cards of the list that are rendered together.

use std::rc::Rc;

use yew::{AttrValue, Html, Properties, component, html, use_mut_ref};

use crate::ui::{
    model::card_query::{CardKind, Selection},
    queries::card_list,
    views::{
        cards::{
            goal_card::{self, card},
            result_card::ResultCard,
        },
        common::view_context::ViewContext,
    },
};

/// Cards in a chunk.
const CARDS_PER_CHUNK: usize = 12;
/// A chunk with at most this many shown cards is always laid out, since its height cannot be estimated well.
const FEW: usize = 3;

/// Consecutive cards with their headings.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct CardChunk {
    parts: Vec<Part>,
    /// Number of cards.
    pub cards: usize,
    /// Number of cards that are shown.
    pub shown: usize,
}

/// Cards of one group.
#[derive(Debug, PartialEq, Eq)]
struct Part {
    key: u64,
    /// Empty where an earlier chunk has the heading, and where no card is shown.
    title: AttrValue,
    /// Number of shown cards of the whole group.
    count: usize,
    cards: Vec<(u32, bool)>,
}

impl CardChunk {
    /// Whether the browser lays it out only near the window.
    pub(crate) fn is_many(&self, open: bool) -> bool {
        self.shown > FEW && !open
    }

    /// Whether the card of `active` is among them.
    pub(crate) fn holds(&self, active: &Selection) -> bool {
        let (Selection::Goal(wanted) | Selection::Result(wanted)) = active else { return false };
        self.parts.iter().any(|part| part.cards.iter().any(|(id, _)| id == wanted))
    }
}

/// The cards of all groups in chunks.
pub(crate) fn card_chunks(groups: &[card_list::CardGroup]) -> Vec<Rc<CardChunk>> {
    let mut chunks = Vec::new();
    let mut chunk = CardChunk::default();
    for group in groups {
        let (mut rest, mut title, count) = (&group.cards[..], &group.title, group.shown_ids());
        let none = AttrValue::default();
        while !rest.is_empty() {
            let (cards, after) = rest.split_at(rest.len().min(CARDS_PER_CHUNK - chunk.cards));
            rest = after;
            chunk.cards += cards.len();
            let seen = cards.iter().filter(|(_, shown)| *shown).count();
            chunk.shown += seen;
            // The heading comes before the first shown card.
            let title = if seen > 0 { std::mem::replace(&mut title, &none) } else { &none };
            let (key, title) = (group.key, title.clone());
            chunk.parts.push(Part { key, title, count, cards: cards.to_vec() });
            if chunk.cards == CARDS_PER_CHUNK {
                chunks.push(Rc::new(std::mem::take(&mut chunk)));
            }
        }
    }
    if chunk.cards > 0 {
        chunks.push(Rc::new(chunk));
    }
    chunks
}

/// Props of [`Chunk`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    pub context: ViewContext,
    /// The cards.
    pub chunk: Rc<CardChunk>,
    /// The selection, if its card is in this chunk.
    pub active: Option<Selection>,
    /// Whether the open card shows its evidence.
    pub evidence: bool,
    /// Whether the form of the open card is open.
    pub editing: bool,
    /// The kind of the cards.
    pub card_kind: CardKind,
    /// The search term, in lower case.
    pub search_term: AttrValue,
}

/// A chunk; it renders again when one of its cards changes.
#[component]
pub(crate) fn Chunk(props: &Props) -> Html {
    // Hidden cards keep their last highlight, to avoid rendering them again.
    let last_search = use_mut_ref(Vec::new);
    let mut last_search = last_search.borrow_mut();
    let CardChunk { parts, cards, .. } = &*props.chunk;
    last_search.resize(*cards, AttrValue::default());
    let mut last_search = last_search.iter_mut();
    html! {
        for part in parts {
            <div class="gc-group" key={part.key} hidden={part.cards.iter().all(|(_, shown)| !shown)}>
                if !part.title.is_empty() {
                    <h3 class="gc-group__name"><span lang="zh-CN">{part.title.clone()}</span>
                        <span class="gc-count">{part.count}</span></h3>
                }
                for ((id, shown), last_search) in part.cards.iter().zip(last_search.by_ref()) {
                    {card_view(*id, *shown, last_search, props)}
                }
            </div>
        }
    }
}

fn card_view(id: u32, shown: bool, last_search: &mut AttrValue, props: &Props) -> Html {
    if shown {
        last_search.clone_from(&props.search_term);
    }
    let (context, search_term) = (props.context.clone(), last_search.clone());
    if props.card_kind == CardKind::Results {
        let open = props.active == Some(Selection::Result(id));
        return html! { <ResultCard key={id} {context} {id} {shown} {open} {search_term} /> };
    }
    let open = props.active == Some(Selection::Goal(id));
    let (evidence, editing) = (open && props.evidence, open && props.editing);
    card(
        shown,
        goal_card::Props { context, id, open, evidence, search_term, editing, sheet: false },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_hold_every_card_once_and_each_heading_stands_once() {
        let group = |key: u64, count: u32, shown: fn(u32) -> bool| card_list::CardGroup {
            key,
            title: key.to_string().into(),
            cards: (0..count).map(|id| (id, shown(id))).collect(),
        };
        let even = |id: u32| id.is_multiple_of(2);
        let chunks = card_chunks(&[group(1, 5, even), group(2, 20, even), group(3, 1, even)]);
        let sizes: Vec<_> = chunks.iter().map(|chunk| (chunk.cards, chunk.shown)).collect();
        assert_eq!(sizes, [(12, 7), (12, 6), (2, 1)]);
        let titles =
            chunks.iter().flat_map(|chunk| &chunk.parts).filter(|part| !part.title.is_empty());
        let titles: Vec<_> = titles.map(|part| (part.key, part.count)).collect();
        assert_eq!(titles, [(1, 3), (2, 10), (3, 1)]);
        let last = card_chunks(&[group(1, 30, |id| id == 29)]);
        let heads: Vec<_> = last.iter().map(|chunk| chunk.parts[0].title.as_str()).collect();
        assert_eq!(heads, ["", "", "1"], "expected the heading over the one card that is shown");
        assert!(chunks[1].holds(&Selection::Goal(7)) && !chunks[2].holds(&Selection::Goal(7)));
    }
}
