//! A chunk: cards of the list that are rendered together.

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, Properties, component, html, use_mut_ref};

use crate::ui::{
    i18n::Lang,
    model::{
        action::Action,
        card_query::{CardKind, Selection},
    },
    queries::card_list,
    report::report_view::ReportView,
    shared::Shared,
    views::cards::{
        goal_card::{self, card},
        result_card::ResultCard,
    },
};

/// Cards in a chunk.
const PACK: usize = 12;
/// A chunk with at most this many shown cards is always laid out: its height cannot be estimated well.
const FEW: usize = 3;

/// Consecutive cards with their headings.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct CardChunk {
    parts: Vec<Part>,
    /// How many there are.
    pub cards: usize,
    /// How many of them are shown.
    pub shown: usize,
}

/// Cards of one group.
#[derive(Debug, PartialEq, Eq)]
struct Part {
    key: u64,
    /// Empty where an earlier chunk has the heading, and where no card is shown.
    title: AttrValue,
    /// How many of the whole group are shown.
    count: usize,
    cards: Vec<(u32, bool)>,
}

impl CardChunk {
    /// Whether it is laid out only near the window.
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
pub(crate) fn card_chunks(deck: &[card_list::CardGroup]) -> Vec<Rc<CardChunk>> {
    let mut packs = Vec::new();
    let mut pack = CardChunk::default();
    for group in deck {
        let (mut rest, mut title, count) = (&group.cards[..], &group.title, group.shown_ids());
        let none = AttrValue::default();
        while !rest.is_empty() {
            let (cards, after) = rest.split_at(rest.len().min(PACK - pack.cards));
            rest = after;
            pack.cards += cards.len();
            let seen = cards.iter().filter(|(_, shown)| *shown).count();
            pack.shown += seen;
            // The heading comes before the first shown card.
            let title = if seen > 0 { std::mem::replace(&mut title, &none) } else { &none };
            let (key, title) = (group.key, title.clone());
            pack.parts.push(Part { key, title, count, cards: cards.to_vec() });
            if pack.cards == PACK {
                packs.push(Rc::new(std::mem::take(&mut pack)));
            }
        }
    }
    if pack.cards > 0 {
        packs.push(Rc::new(pack));
    }
    packs
}

/// What a chunk needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The report.
    pub reading: Shared<ReportView>,
    /// The cards.
    pub pack: Rc<CardChunk>,
    /// What is open, where it is among them.
    pub active: Option<Selection>,
    /// The open card shows its evidence.
    pub evidence: bool,
    /// The form of the open card is open.
    pub mending: bool,
    /// What kind of cards they are.
    pub shelf: CardKind,
    /// What is searched for, in lower case.
    pub needle: AttrValue,
    /// The language of the interface.
    pub lang: Lang,
    /// Dispatches an action.
    pub on_action: Callback<Action>,
}

/// Some cards; they are drawn again when one of them changes.
#[component]
pub(crate) fn Chunk(props: &Props) -> Html {
    // Hidden cards keep their last highlight, to avoid rendering them again.
    let worn = use_mut_ref(Vec::new);
    let mut worn = worn.borrow_mut();
    let CardChunk { parts, cards, .. } = &*props.pack;
    worn.resize(*cards, AttrValue::default());
    let mut worn = worn.iter_mut();
    html! {
        for part in parts {
            <div class="gc-group" key={part.key} hidden={part.cards.iter().all(|(_, shown)| !shown)}>
                if !part.title.is_empty() {
                    <h3 class="gc-group__name"><span lang="zh-CN">{part.title.clone()}</span>
                        <span class="gc-count">{part.count}</span></h3>
                }
                for ((id, shown), worn) in part.cards.iter().zip(worn.by_ref()) {
                    {one(*id, *shown, worn, props)}
                }
            </div>
        }
    }
}

fn one(id: u32, shown: bool, worn: &mut AttrValue, props: &Props) -> Html {
    if shown {
        worn.clone_from(&props.needle);
    }
    let (needle, lang) = (worn.clone(), props.lang);
    let (reading, on_action) = (props.reading.clone(), props.on_action.clone());
    if props.shelf == CardKind::Results {
        let open = props.active == Some(Selection::Result(id));
        return html! { <ResultCard key={id} {reading} {id} {shown} {open} {needle} {lang} {on_action} /> };
    }
    let open = props.active == Some(Selection::Goal(id));
    let (evidence, mending) = (open && props.evidence, open && props.mending);
    card(
        shown,
        goal_card::Props {
            reading,
            id,
            open,
            evidence,
            needle,
            lang,
            mending,
            sheet: false,
            on_action,
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packs_hold_every_card_once_and_each_heading_stands_once() {
        let group = |key: u64, count: u32, shown: fn(u32) -> bool| card_list::CardGroup {
            key,
            title: key.to_string().into(),
            cards: (0..count).map(|id| (id, shown(id))).collect(),
        };
        let even = |id: u32| id.is_multiple_of(2);
        let packs = card_chunks(&[group(1, 5, even), group(2, 20, even), group(3, 1, even)]);
        let sizes: Vec<_> = packs.iter().map(|pack| (pack.cards, pack.shown)).collect();
        assert_eq!(sizes, [(12, 7), (12, 6), (2, 1)]);
        let titles =
            packs.iter().flat_map(|pack| &pack.parts).filter(|part| !part.title.is_empty());
        let titles: Vec<_> = titles.map(|part| (part.key, part.count)).collect();
        assert_eq!(titles, [(1, 3), (2, 10), (3, 1)]);
        let last = card_chunks(&[group(1, 30, |id| id == 29)]);
        let heads: Vec<_> = last.iter().map(|pack| pack.parts[0].title.as_str()).collect();
        assert_eq!(heads, ["", "", "1"], "expected the heading over the one card that is shown");
        assert!(packs[1].holds(&Selection::Goal(7)) && !packs[2].holds(&Selection::Goal(7)));
    }
}
